/** What a rule of the tables is: what it looks for in a sentence, and what fact that makes. */
import type { Span } from '../../letter/model.js';
import type { Sentence } from './letterText.js';

/** A rule for sentences. */
export interface Rule<Made> {
  /** What it finds, in a few words; no other rule of its table has them. */
  readonly name: string;
  /** What stands in the sentence, in folded signs; its named groups are for what is made of it. */
  readonly looksFor: RegExp;
  readonly makes: Made;
  /** Sentences that it finds the fact in. A test holds it to them. */
  readonly examples: readonly string[];
  /** Sentences that look alike and do not say so. */
  readonly not?: readonly string[];
}

/** What a rule has found, in UTF-16 offsets of the letter. */
export interface Match<Made> extends Span {
  readonly rule: Rule<Made>;
  readonly sentence: Sentence;
  /** The named groups that took part. */
  readonly groups: ReadonlyMap<string, string>;
}

/**
 * @param source a regular expression in which `{name}` stands for one of `parts`
 * @param parts what the names stand for
 * @returns the expression, in any case of letters
 */
export function pattern(source: string, parts: Readonly<Record<string, string>> = {}): RegExp {
  const whole = source.replace(/\{(\p{L}+)\}/gu, (name, key: string) => parts[key] ?? name);
  return new RegExp(whole, 'iu');
}

/**
 * @param rules a table, in order
 * @param sentence a sentence
 * @returns every place where a rule fits, in the order of the sentence; of two that overlap, that of the rule that
 *   stands first in the table
 */
export function matches<Made>(rules: readonly Rule<Made>[], sentence: Sentence): Match<Made>[] {
  const found: Match<Made>[] = [];
  const text = lowered(sentence.text);
  for (const rule of rules) {
    for (const match of text.matchAll(inLowerCase(rule.looksFor))) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const groups = new Map(
        Object.entries(match.indices?.groups ?? {}).flatMap(([name, place]) =>
          place === undefined || place[0] === place[1] ? [] : [[name, sentence.text.slice(...place)]],
        ),
      );
      found.push({ rule, sentence, start, end, groups });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** A text in lower case, sign for sign: “İ”, which would become two, stays. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (sign) => {
    const small = sign.toLowerCase();
    return small.length === sign.length ? small : sign;
  }).join('');
}

/** The letters of all scripts in lower case, in few ranges. */
const LOWER = String.raw`a-z\u00AA\u00B5\u00BA\u00DF-\u00F6\u00F8-\u02C1\u0370-\u1FFF\u2C00-\u2DFF\u3005-\uD7FF\uF900-\uFDFF`;
/** What a regular expression is made of, as far as it matters for the case of letters. */
const PIECE = /\\[pPkux]\{[^}]*\}|\\k<[^>]*>|\\u[\da-f]{4}|\(\?<(?![=!])[^>]*>|\\.|[^\\]/giu;

/**
 * To compile an expression for any case takes several times as long as for one case, and what `\p{L}` stands for is
 * hundreds of ranges: over all rules, this is most of what drafting one letter costs.
 *
 * @param expression one for any case of letters
 * @returns what finds the same in a text in lower case, every time it is there, with the places of its groups
 */
const inLowerCase = everywhere(({ source }) => {
  let isInClass = false;
  return source.replace(PIECE, (piece) => {
    if (piece === '[') isInClass = true;
    else if (piece === ']') isInClass = false;
    else if (/^\\p\{(?:L|Lu|Ll)\}$/u.test(piece)) return isInClass ? LOWER : `[${LOWER}]`;
    return piece.length === 1 ? piece.toLowerCase() : piece;
  });
});

/** A rule's expression in the case of letters that it is written in: C is no c. */
export const inItsCase = everywhere(({ source }) => source);

/** @returns gives of an expression the one that finds every place, with those of its groups; it is made once */
function everywhere(sourceOf: (expression: RegExp) => string): (expression: RegExp) => RegExp {
  const made = new WeakMap<RegExp, RegExp>();
  return (expression) => {
    const known = made.get(expression) ?? new RegExp(sourceOf(expression), 'dgu');
    made.set(expression, known);
    return known;
  };
}

/**
 * @param words any words
 * @returns them as a title or a sentence begins
 */
export function withCapital(words: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase('en') + words.slice(first.length);
}
