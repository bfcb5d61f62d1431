/** Which words a text has, and how they are compared. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/letter/tokens.js';

const termsOf = (text: string) => tokenize(text).map(({ term }) => term);
const writtenIn = (text: string) => tokenize(text).map(({ start, end }) => text.slice(start, end));

test.each<{ why: string; text: string; terms: readonly string[]; written?: readonly string[] }>([
  { why: 'words between marks', text: '«Ice», snow—and all-in?', terms: ['ice', 'snow', 'and', 'all', 'in'] },
  { why: 'accents and cases', text: 'Naïve ÉTÉ', terms: ['naive', 'ete'] },
  { why: 'a possessive', text: "the club's, Ada’s, BOSS’S", terms: ['the', 'club', 'ada', 'boss'] },
  { why: 'a possessive of several', text: "students' work", terms: ['students', 'work'] },
  {
    why: 'short forms of verbs',
    text: 'I’m we’ll she’d they’ve you’re',
    terms: ['i', 'we', 'she', 'they', 'you'],
  },
  { why: 'several of them', text: 'we’d’ve', terms: ['we'] },
  { why: 'letters in the plural', text: 'p’s and d’s', terms: ['p', 'and', 'd'] },
  { why: 'a negation, and a name', text: "don't, O’Brien", terms: ['dont', 'obrien'] },
  { why: 'an hour, and an exclamation', text: "o'clock rock'n'roll", terms: ['oclock', 'rocknroll'] },
  {
    why: 'French',
    text: 'L’été, d’Aix, qu’il n’y a jusqu’ici: aujourd’hui, presqu’île',
    terms: ['ete', 'aix', 'il', 'y', 'a', 'ici', 'aujourdhui', 'presquile'],
  },
  { why: 'Italian', text: "dell'arte, un’isola, gl'inizi, c'è", terms: ['arte', 'isola', 'inizi', 'e'] },
  { why: 'Catalan', text: 'l’illa d’en Pau se’n va', terms: ['illa', 'en', 'pau', 'sen', 'va'] },
  { why: 'Irish', text: "d'fhág b'fhéidir", terms: ['fhag', 'fheidir'] },
  { why: 'Ukrainian', text: "п'ять п’ять пʼять", terms: ['пять', 'пять', 'пять'] },
  { why: 'Uzbek and Hawaiian', text: 'oʻzbek Hawaiʻi', terms: ['ozbek', 'hawaii'] },
  { why: 'Turkish', text: 'Ankara’da', terms: ['ankarada'] },
  { why: 'Hebrew', text: 'צה"ל צה״ל פרופ׳ ג׳ירפה', terms: ['צהל', 'צהל', 'פרופ', 'גירפה'] },
  { why: 'inches', text: '5"disk', terms: ['5', 'disk'] },
  { why: 'thousands, and decades', text: "10'000 in the 1990's", terms: ['10000', 'in', 'the', '1990'] },
  { why: 'an accent for an apostrophe', text: 'Ada´s don`t', terms: ['ada', 'dont'] },
  {
    why: 'what is between single marks',
    text: "'ice' ‘snow’ ‚Eis‘ 'the club's'",
    terms: ['ice', 'snow', 'eis', 'the', 'club'],
  },
  {
    why: 'single marks without spaces',
    text: '他说‘机器学习’很好',
    terms: ['他', '说', '机器', '学习', '很好'],
  },
  {
    why: 'an apostrophe beside Chinese',
    text: 'Ada’s机器',
    terms: ['ada', '机器'],
    written: ['Ada’s', '机器'],
  },
  { why: 'nothing in marks', text: "' ’’ ʼ ʼʼ \u0301 ''' \"", terms: [] },
  {
    why: 'where a word is, with all that is written on to it',
    text: '𝒳 l’été’s “ice’s”',
    terms: ['x', 'ete', 'ice'],
    written: ['𝒳', 'l’été’s', 'ice’s'],
  },
])('of $why: $text', ({ text, terms, written }) => {
  expect(termsOf(text)).toEqual(terms);
  if (written !== undefined) expect(writtenIn(text)).toEqual(written);
});

describe('whatever is written', () => {
  const apostrophe = fc.constantFrom(..."'‘’‛＇`´ʼʻ׳");
  const word = fc.stringMatching(/^[a-zà-öA-Zа-яїієґ]{3,8}$/u);
  const proclitic = fc.constantFrom('l', 'D', 'qu', 'Jusqu', 'dell', 'gl', 'un', 'm', 't');
  const enclitic = fc.constantFrom('s', 'S', 'll', 've', 're', 'd', 'm');
  const sign = fc.constantFrom(...'\'’`´ʼ"״ -sdlunqté研究צה1\u0301');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(sign, { maxLength: 30 }).map((signs) => signs.join('')),
  );

  test('a word is the same with what is written on to it, and between single marks', () => {
    fc.assert(
      fc.property(word, proclitic, enclitic, apostrophe, apostrophe, (of, before, behind, open, close) => {
        const terms = termsOf(of);
        expect(terms).toHaveLength(1);
        for (const variant of [
          `${of}${open}${behind}`,
          `${before}${open}${of}`,
          `${before}${open}${of}${close}${behind}`,
          `${open}${of}${close}`,
          `${of}${close}`,
        ])
          expect(termsOf(variant), variant).toEqual(terms);
      }),
    );
  });

  test('an apostrophe within a word is as good as any other, and as none', () => {
    fc.assert(
      fc.property(word, word, apostrophe, (one, other, mark) => {
        // But for what is a short form of its own.
        fc.pre(
          !/^(?:all|dall|dell|nell|sull|coll|pell|agl|dagl|degl|negl|sugl|jusqu|lorsqu|puisqu|quoiqu)$/iu.test(
            one,
          ),
        );
        expect(termsOf(`${one}${mark}${other}`)).toEqual(termsOf(one + other));
      }),
    );
  });

  test('words stand in order, each where it is written, without white space', () => {
    fc.assert(
      fc.property(text, (of) => {
        let last = 0;
        for (const { term, start, end } of tokenize(of)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(of.slice(start, end)).not.toMatch(/\s/u);
          expect(term).not.toBe('');
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a text has the words of its stretches between white space', () => {
    fc.assert(
      fc.property(text, (of) => {
        expect(termsOf(of)).toEqual(of.split(/\s+/u).flatMap(termsOf));
      }),
      { numRuns: 500 },
    );
  });
});
