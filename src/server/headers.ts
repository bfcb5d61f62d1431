/** Headers that every response has, whatever it is. */

import type { Settings } from './settings.js';

/** Names and values in turn: browsers guess no type, tell nobody where a reader came from, and embed nothing of ours. */
export const SECURITY_HEADERS = [
  'x-content-type-options',
  'nosniff',
  'referrer-policy',
  'no-referrer',
  'cross-origin-resource-policy',
  'same-origin',
] as const;

/** What an answer that is no page may do in a browser: nothing. */
export const NO_PAGE = ['content-security-policy', "default-src 'none'; frame-ancestors 'none'"] as const;

/** What stays with a client, and never in a cache: refusals and errors. */
export const NOT_KEPT = ['cache-control', 'no-store', ...SECURITY_HEADERS, ...NO_PAGE] as const;

/**
 * @param settings who may keep an answer, and for how long; the letters are private where tokens are asked for
 * @returns the headers of an answer that can be kept, names and values in turn. Unless told otherwise, caches
 *   ask each time whether it is still good (RFC 9111, section 5.2.2)
 */
export function headersOfAnswers({
  tokens,
  maxAge,
  origins,
}: Pick<Settings, 'tokens' | 'maxAge' | 'origins'>): readonly string[] {
  const whose = tokens.length > 0 ? 'private' : 'public';
  return [
    'cache-control',
    `${whose}, ${maxAge === 0 ? 'no-cache' : `max-age=${maxAge}`}`,
    'vary',
    ['Accept', origins.length > 0 ? 'Origin' : [], tokens.length > 0 ? 'Authorization' : []]
      .flat()
      .join(', '),
    ...SECURITY_HEADERS,
    ...NO_PAGE,
  ];
}

/** Names with their values, of names and values in turn. */
export function pairs(headers: readonly string[]): (readonly [name: string, value: string])[] {
  return headers.flatMap((name, index) =>
    index % 2 === 0 ? [[name, headers[index + 1] ?? ''] as const] : [],
  );
}
