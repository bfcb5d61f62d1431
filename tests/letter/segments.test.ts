/** Segments of a text with passages that overlap. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segments } from '../../src/letter/segments.js';

const span = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }));
const spans = fc.array(span, { maxLength: 12 });

test('passages that overlap are cut where either begins or ends', () => {
  const a = { start: 2, end: 6 };
  const b = { start: 4, end: 9 };
  expect(segments({ start: 0, end: 10 }, [b, a])).toEqual([
    { start: 0, end: 2, passages: [] },
    { start: 2, end: 4, passages: [a] },
    { start: 4, end: 6, passages: [b, a] },
    { start: 6, end: 9, passages: [b] },
    { start: 9, end: 10, passages: [] },
  ]);
});

test('segments tile the whole, whatever the passages', () => {
  fc.assert(
    fc.property(span, spans, (whole, passages) => {
      const cut = segments(whole, passages);
      expect(cut.at(0)?.start).toBe(whole.start);
      expect(cut.at(-1)?.end).toBe(whole.end);
      for (const [index, { start, end }] of cut.entries()) {
        expect(end).toBeGreaterThan(start);
        if (index > 0) expect(start).toBe(cut[index - 1]?.end);
      }
    }),
  );
});

test('each has exactly the passages that every code point of it is in', () => {
  fc.assert(
    fc.property(span, spans, (whole, passages) => {
      for (const { start, end, passages: found } of segments(whole, passages)) {
        for (let point = start; point < end; point += 1)
          expect(found).toEqual(passages.filter((one) => one.start <= point && point < one.end));
      }
    }),
  );
});

test('there are no more than the places where passages begin and end', () => {
  fc.assert(
    fc.property(span, spans, (whole, passages) => {
      const places = new Set(passages.flatMap(({ start, end }) => [start, end]));
      expect(segments(whole, passages).length).toBeLessThanOrEqual(places.size + 1);
    }),
  );
});
