/** A page of what a search finds is a slice of all of it, sorted, in whatever order it is found. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchOrder } from '../../src/store/orders.js';
import { encodeCursor } from '../../src/store/pagination.js';
import { CHUNK, Directory, emptyChunk, withLetters } from '../../src/store/search/directory.js';
import { FIELDS } from '../../src/store/search/fields.js';
import { PageCollector } from '../../src/store/search/page.js';
import { UNITS } from '../../src/store/search/ranking.js';

const LETTERS = 3 * CHUNK;
const PARTS = 2;
const order = searchOrder('ice', ['FACTS']);

/** Ids of which some begin others, with what comes before a slash or after it; those of a chunk are near each other. */
function idOf(chunk: number, place: number): string {
  const group = ['m', 'a', 'z'][chunk] ?? '';
  return `${group}${(place * 7919) % 10}${'-'.repeat(Math.floor(place / 10) % 10)}${'0'.repeat(Math.floor(place / 100))}`;
}

const directory = Directory.of(
  Array.from({ length: LETTERS / CHUNK }, (_, chunk) =>
    withLetters(
      emptyChunk(chunk),
      Array.from({ length: CHUNK }, (__, place) => ({
        id: idOf(chunk, place),
        index: { entries: PARTS, lengths: FIELDS.map(() => 1), language: 'en' },
      })),
    ),
  ),
);

const found = fc.uniqueArray(
  fc.record({
    chunk: fc.nat({ max: LETTERS / CHUNK - 1 }),
    part: fc.nat({ max: CHUNK * PARTS - 1 }),
    // Few scores, so that many are the same.
    score: fc.constantFrom(UNITS, 2 * UNITS),
  }),
  { selector: ({ chunk, part }) => `${chunk}/${part}`, maxLength: 60 },
);
const size = fc.oneof(fc.constant(null), fc.nat({ max: 8 }));
const place = fc.oneof(fc.constant(null), fc.nat({ max: 60 }));

test('a page of what is found is a slice of all of it, sorted', () => {
  fc.assert(
    fc.property(found, size, size, place, place, (all, first, last, after, before) => {
      const sorted = all
        .map(({ chunk, part, score }) => ({ ...directory.locate(chunk, part), score: score / UNITS }))
        .toSorted((a, b) => {
          const [left, right] = [`${a.id}/`, `${b.id}/`];
          return b.score - a.score || (left === right ? a.entry - b.entry : left < right ? -1 : 1);
        })
        .map((each) => ({
          ...each,
          cursor: encodeCursor(order, [each.score, `${each.id}/`, each.entry]),
        }));
      const cursorAt = (at: number | null) => (at === null ? null : (sorted[at]?.cursor ?? null));
      const request = { first, last, after: cursorAt(after), before: cursorAt(before) };
      const collector = new PageCollector(directory, order, request);
      for (const { chunk, part, score } of all) {
        // What scores less than it asks for needs only be counted.
        if (score < collector.least) collector.pass(1);
        else collector.add(chunk, part, score);
      }

      const from = request.after === null ? 0 : (after ?? 0) + 1;
      const until = Math.max(from, request.before === null ? sorted.length : (before ?? 0));
      const end = first === null ? until : Math.min(until, from + first);
      const start = last === null ? from : Math.max(from, end - last);
      // With neither, nothing is asked for: who asks has a size by then.
      const shown = first === null && last === null ? [] : sorted.slice(start, end);
      expect(collector.count).toBe(all.length);
      expect(collector.page().parts).toEqual(shown);
    }),
    { numRuns: 500 },
  );
});
