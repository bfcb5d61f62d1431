/**
 * How people write what they look for: words, phrases in quotation marks, what is left out behind a hyphen, and what
 * has to stand in a field behind its name. Whatever is none of these is text: nothing that somebody types is wrong.
 */
import { GERSHAYIM, tokenize } from './tokens.js';

/** What a word can be looked for in alone, as in `title:glacier`. */
export const SEARCH_FIELDS = ['title', 'topic', 'kind', 'summary', 'text'] as const;

/** The name of such a field. */
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** A piece of what is looked for; it has at least one word. */
export interface SearchItem {
  readonly text: string;
  /** Whether its words stand one after the other, as they are. */
  readonly isPhrase: boolean;
  /** Whether what has it is left out. */
  readonly isExcluded: boolean;
  /** Where it has to stand; null for anywhere. */
  readonly field: SearchField | null;
}

/** The marks that end a phrase, by the one that begins it; German and French ones run either way. */
const CURLY = '"“”„‟＂';
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ...Array.from(CURLY, (mark) => [mark, CURLY] as const),
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
]);
/** Right behind a letter or a digit these end something, or are part of a word, as in Hebrew. */
const RARELY_OPENS = new Set('"”‟＂»');

/** What may stand before an item: a hyphen, and a field; not within a word. */
const PREFIX = new RegExp(`(?<=^|[\\s([{])(-(?=[^\\s-]))?(?:(${SEARCH_FIELDS.join('|')}):(?=\\S))?`, 'iuy');
const WORD = /\S+/uy;
const IN_WORD = new RegExp(GERSHAYIM, 'uy');

/**
 * @param query whatever somebody typed
 * @returns its pieces in order; what follows each other and is plain text is one of them
 */
export function parseSearch(query: string): readonly SearchItem[] {
  const items: SearchItem[] = [];
  let plain = '';
  const add = (item: SearchItem) => {
    if (tokenize(item.text).length > 0) items.push(item);
  };
  const endPlain = () => {
    add({ text: plain, isPhrase: false, isExcluded: false, field: null });
    plain = '';
  };
  for (let at = 0; at < query.length; ) {
    const [prefix = '', hyphen, fieldName] = matchAt(PREFIX, query, at) ?? [];
    const start = at + prefix.length;
    const phrase = phraseAt(query, start);
    const word = prefix === '' || phrase !== null ? '' : (matchAt(WORD, query, start)?.[0] ?? '');
    const text = phrase?.text ?? word;
    if (phrase === null && tokenize(word).length === 0) {
      plain += query.charAt(at);
      at += 1;
      continue;
    }
    endPlain();
    const field = SEARCH_FIELDS.find((name) => name === fieldName?.toLowerCase()) ?? null;
    add({ text, isPhrase: phrase !== null, isExcluded: hyphen !== undefined, field });
    at = phrase?.end ?? start + word.length;
  }
  endPlain();
  return items;
}

/** A phrase that begins at an offset; one that nothing ends goes on to the end. */
function phraseAt(query: string, start: number): { readonly text: string; readonly end: number } | null {
  const mark = query.charAt(start);
  const closers = CLOSERS.get(mark);
  if (closers === undefined) return null;
  if (RARELY_OPENS.has(mark) && /[\p{L}\p{M}\p{N}]$/u.test(query.slice(Math.max(0, start - 2), start)))
    return null;
  const isEnd = (at: number) => closers.includes(query.charAt(at)) && matchAt(IN_WORD, query, at) === null;
  let end = start + 1;
  while (end < query.length && !isEnd(end)) end += 1;
  return { text: query.slice(start + 1, end), end: end + 1 };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
