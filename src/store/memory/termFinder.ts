/** Finds the terms that may stand for words, among those of an index in memory. */
import { firstIndex } from '../../letter/firstIndex.js';
import type { Wanted } from '../search/query.js';
import { isAlike, lettersOf } from '../search/ranking.js';
import type { Candidate } from '../search/variants.js';

/**
 * @param terms all of them
 * @param stems the stems of each
 * @returns finds for a word what is it, begins with it, has a stem of it, or may be a typo of it
 */
export function createTermFinder(
  terms: readonly string[],
  stems: readonly ReadonlySet<string>[],
): (wanted: Wanted) => readonly Candidate[] {
  const sorted = terms.toSorted();
  const byStem = new Map<string, string[]>();
  const byLength = new Map<number, { readonly term: string; readonly letters: number }[]>();
  for (const [number, term] of terms.entries()) {
    for (const stem of stems[number] ?? []) append(byStem, stem, term);
    append(byLength, term.length, { term, letters: lettersOf(term) });
  }

  return ({ words: [word = ''], prefix, edits, stems: wantedStems }) => {
    const inflected = new Set(wantedStems.flatMap((stem) => byStem.get(stem) ?? []));
    const found = new Set(inflected);
    const until = prefix ? (term: string) => term.startsWith(word) : (term: string) => term === word;
    for (let at = firstIndex(sorted, (term) => term >= word); at < sorted.length; at += 1) {
      const term = sorted[at] ?? '';
      if (!until(term)) break;
      found.add(term);
    }
    const letters = lettersOf(word);
    for (let length = word.length - edits; edits > 0 && length <= word.length + edits; length += 1) {
      for (const { term, letters: others } of byLength.get(length) ?? [])
        if (isAlike(letters, others, edits)) found.add(term);
    }
    return Array.from(found, (term) => ({ term, isInflected: inflected.has(term) }));
  };
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
