/** Who may ask: bearer tokens (RFC 6750), compared in a time that tells nothing of them. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Refusal } from './refusal.js';

/**
 * @param tokens those that are good; anybody may ask where there are none
 * @returns tells from the header `Authorization` why a request is refused, or null; null by itself where
 *   anybody may ask
 */
export function createTokenCheck(
  tokens: readonly string[],
): ((authorization: string | undefined) => Refusal | null) | null {
  if (tokens.length === 0) return null;
  const good = tokens.map(digest);
  return (authorization) => {
    if (authorization === undefined) return MISSING;
    const token = /^bearer +(\S+)$/i.exec(authorization)?.[1];
    if (token === undefined) return WRONG;
    const given = digest(token);
    // Each is compared, whichever fits: digests are of one length, and tell nothing of what is like them.
    const fits = good.map((one) => timingSafeEqual(one, given));
    return fits.includes(true) ? null : WRONG;
  };
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

const ADVICE = 'Send a token of this server in the header Authorization: Bearer <token>.';

const MISSING: Refusal = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: `These letters are private. ${ADVICE}`,
  headers: ['www-authenticate', 'Bearer realm="lettergraph"'],
};

const WRONG: Refusal = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: `The token is none of this server's. ${ADVICE}`,
  headers: ['www-authenticate', 'Bearer realm="lettergraph", error="invalid_token"'],
};
