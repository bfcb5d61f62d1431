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
  for (const rule of rules) {
    for (const match of sentence.text.matchAll(new RegExp(rule.looksFor.source, 'giu'))) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const groups = new Map(
        Object.entries(match.groups ?? {}).filter(([, words]) => words !== undefined && words !== ''),
      );
      found.push({ rule, sentence, start, end, groups });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/**
 * @param words any words
 * @returns them as a title or a sentence begins
 */
export function withCapital(words: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase('en') + words.slice(first.length);
}
