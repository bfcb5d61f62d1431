/** Which terms of the letters stand for what is asked for. */
import type { Query, Wanted } from './query.js';
import { weigh } from './ranking.js';

/** What may stand for a word. */
export interface Candidate {
  readonly term: string;
  /** Whether it has a stem of the word's. */
  readonly isInflected: boolean;
}

/** A term with how much it counts in the place of a word. */
export interface Variant {
  readonly term: string;
  readonly weight: number;
}

/** For each single word of a query, the terms that stand for it. */
export type Variants = ReadonlyMap<Wanted, readonly Variant[]>;

/** The single words of a query. */
export function singleWords({ parts, excluded }: Query): readonly Wanted[] {
  const all = [...parts.flatMap(({ alternatives }) => alternatives.flat()), ...excluded];
  return all.filter(({ words }) => words.length === 1);
}

/**
 * @param words what `singleWords` gives
 * @param candidates for each of them in the same order, what a store found; each term once
 */
export function chooseVariants(
  words: readonly Wanted[],
  candidates: readonly (readonly Candidate[])[],
): Variants {
  return new Map(
    words.map((wanted, index) => {
      const [word = ''] = wanted.words;
      const variants = (candidates[index] ?? []).flatMap(({ term, isInflected }) => {
        const weight = weigh(word, wanted, term, isInflected);
        return weight === null ? [] : [{ term, weight }];
      });
      return [wanted, variants] as const;
    }),
  );
}

/** @returns the terms whose postings a search reads; each with whether it reads their places, as for a word of a phrase */
export function termsOf({ parts, excluded }: Query, variants: Variants): ReadonlyMap<string, boolean> {
  const terms = new Map<string, boolean>();
  for (const wanted of [...parts.flatMap(({ alternatives }) => alternatives.flat()), ...excluded]) {
    const single = variants.get(wanted);
    for (const term of single?.map((variant) => variant.term) ?? wanted.words)
      terms.set(term, single === undefined || terms.get(term) === true);
  }
  return terms;
}
