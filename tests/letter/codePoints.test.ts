import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodePoints, codePointLength } from '../../src/letter/codePoints.js';

/** Well-formed text: any code points but lone surrogates, and text as people type it. */
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
const place = fc.integer({ min: -5, max: 30 });

describe('CodePoints', () => {
  it('counts what iterating over the text counts', () => {
    fc.assert(
      fc.property(text, (text) => {
        expect(new CodePoints(text).length).toBe([...text].length);
        expect(codePointLength(text)).toBe([...text].length);
      }),
    );
  });

  it('turns each boundary between characters into UTF-16 and back', () => {
    fc.assert(
      fc.property(text, (text) => {
        const points = new CodePoints(text);
        let offset = 0;
        for (const [position, character] of [...text, ''].entries()) {
          expect(points.toUtf16(position)).toBe(offset);
          expect(points.fromUtf16(offset)).toBe(position);
          offset += character.length;
        }
      }),
    );
  });

  it('cuts out what cutting an array of the characters does, and counts places outside as the ends', () => {
    fc.assert(
      fc.property(text, place, place, (text, start, end) => {
        const expected = Array.from(text).slice(Math.max(0, start), Math.max(0, end));
        expect(new CodePoints(text).slice(start, end)).toBe(expected.join(''));
      }),
    );
  });

  const slices = [
    { why: 'all of it', start: 0, end: 4, slice: 'a👍🏽b' },
    { why: 'one half of an emoji with a skin tone, which is two code points', start: 1, end: 2, slice: '👍' },
    { why: 'nothing between a place and itself', start: 2, end: 2, slice: '' },
    { why: 'nothing when the end lies before the start', start: 3, end: 1, slice: '' },
    { why: 'the beginning when the start lies before the text', start: -3, end: 1, slice: 'a' },
    { why: 'nothing when both ends lie before the text', start: -3, end: -1, slice: '' },
    { why: 'the rest when the end lies beyond the text', start: 3, end: 99, slice: 'b' },
    { why: 'nothing when both ends lie beyond the text', start: 9, end: 99, slice: '' },
  ];
  for (const { why, start, end, slice } of slices) {
    it(`cuts out ${why}`, () => expect(new CodePoints('a👍🏽b').slice(start, end)).toBe(slice));
  }
});
