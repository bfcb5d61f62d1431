/** What an index has of letters is what stands in them, wherever they are in it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Letter } from '../../src/letter/letter.js';
import { tokenize } from '../../src/letter/tokens.js';
import { ByteReader, ByteWriter } from '../../src/store/search/bytes.js';
import {
  CHUNK,
  Directory,
  emptyChunk,
  withLetters,
  withoutLetters,
} from '../../src/store/search/directory.js';
import { FIELDS, FIRST_OF_NAME } from '../../src/store/search/fields.js';
import { createLetterIndexer } from '../../src/store/search/letterIndex.js';
import { findPhrase, type Phrase, type Standing } from '../../src/store/search/postingList.js';
import { PostingsBuilder } from '../../src/store/search/postings.js';
import { gain } from '../../src/store/search/ranking.js';
import { Scorer, Scores } from '../../src/store/search/scores.js';
import { entriesOf, textsOf } from '../../src/store/search/searched.js';
import { TermPostings } from '../../src/store/search/termPostings.js';
import { createVocabulary } from '../../src/store/vocabulary.js';
import { generateCorpus, topics } from './generatedCorpus.js';
import { tinyLetter } from './tinyLetter.js';

test('numbers come out of bytes as they went in, and the bytes are a text that a database holds', () => {
  const most = 2 ** 31 - 2;
  const number = fc.oneof(fc.nat({ max: most }), fc.constantFrom(0, 62, 63, 64, 4094, 4095, 4096, most));
  fc.assert(
    fc.property(fc.array(number), fc.nat({ max: 3 }), (numbers, capacity) => {
      const writer = new ByteWriter(capacity);
      for (const each of numbers) writer.number(each);
      expect(writer.written.every((byte) => byte > 0 && byte < 128)).toBe(true);
      const reader = new ByteReader(writer.written);
      expect(numbers.map(() => reader.number())).toEqual(numbers);
      expect(reader.isAtEnd).toBe(true);
    }),
  );
});

const vocabulary = createVocabulary(topics);
const words = [
  'ice',
  'snow',
  'Ice',
  'glacier',
  'naïve',
  'the',
  '研究',
  'x',
  'ice’s',
  "l'ice",
  "'snow'",
  "don't",
];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 })
  .map((each) => each.join(' '));
const tiny = fc.array(sentence, { maxLength: 3 });
const generated = generateCorpus(12).corpus.letters;

/** Letters in slots that ascend, some of which are left out, in the same chunk or in another one. */
const letters = fc
  .array(
    fc.record({ content: fc.oneof(tiny, fc.constantFrom(...generated)), step: fc.constantFrom(1, 2, 300) }),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((all) => {
    let slot = -1;
    return all.map(({ content, step }, index) => {
      slot += step;
      return { slot, letter: new Letter('facts' in content ? content : tinyLetter(`l${index}`, content)) };
    });
  });

/** Where a phrase stands, read letter by letter. */
function naive(
  slots: readonly { readonly slot: number; readonly letter: Letter }[],
  phrase: readonly string[],
) {
  return slots.flatMap(({ slot, letter }) =>
    entriesOf(letter).flatMap((entry, number) =>
      textsOf(entry, vocabulary).flatMap(({ field, texts }) => {
        const terms = texts.map((text) => tokenize(text).map(({ term }) => term));
        const count = terms
          .map((of) => of.filter((_, at) => phrase.every((word, index) => of[at + index] === word)).length)
          .reduce((sum, each) => sum + each, 0);
        const length = new Set(terms.flat()).size;
        return count > 0 ? [{ slot, entry: number, field, length, count }] : [];
      }),
    ),
  );
}

function listed(standing: Phrase, directory: Directory) {
  return [...standing.chunks].flatMap((chunk) => {
    const { size, parts, fields, lengths, counts } = standing.at(chunk);
    return Array.from({ length: size }, (_, at) => {
      const { letter: slot, entry } = directory.locate(chunk, parts[at] ?? 0);
      return { slot, entry, field: fields[at] ?? 0, length: lengths[at], count: counts[at] };
    });
  });
}

/** A field that counts for nothing, and others that do. */
const FACTORS = [3e9, 5e9, 0, 7e9, 11e9, 13e9];
const AVERAGES = FACTORS.map(() => 2);

/** What each part of a letter scores by its postings, by the letter's slot and the part's number. */
function weighed(standing: Standing, directory: Directory) {
  return Object.fromEntries(
    standing.chunks.flatMap((chunk) => {
      const scores = new Scores(directory.chunk(chunk)?.size ?? 0);
      standing.weigher(new Scorer(FACTORS, AVERAGES))(chunk, scores);
      const parts = [...scores.parts.subarray(0, scores.size)];
      expect(new Set(parts).size).toBe(parts.length);
      return parts.map((part) => {
        const { letter, entry } = directory.locate(chunk, part);
        return [`${letter}/${entry}`, scores.values[part]];
      });
    }),
  );
}

/** What it scores by what stands there. */
function scoresOf(found: ReturnType<typeof naive>) {
  const scores: Record<string, number> = {};
  for (const { slot, entry, field, length, count } of found) {
    const factor = FACTORS[field] ?? 0;
    const key = `${slot}/${entry}`;
    if (factor > 0) scores[key] = (scores[key] ?? 0) + Math.round(factor * gain(count, length / 2));
  }
  return scores;
}

/** How many are in each field, of those of one name at the first. */
function countByField(found: readonly { readonly field: number }[]) {
  return FIELDS.map((_, number) => found.filter(({ field }) => FIRST_OF_NAME[field] === number).length);
}

describe('the postings of a word or a phrase', () => {
  test('are where it stands in the letters that are there', () => {
    const indexLetter = createLetterIndexer(vocabulary);
    const phrase = fc.array(
      fc.constantFrom('ice', 'snow', 'naive', 'the', 'dont', '研究', 'point', 'science', 'gone'),
      {
        minLength: 1,
        maxLength: 3,
      },
    );
    fc.assert(
      fc.property(
        letters,
        fc.array(phrase, { minLength: 1, maxLength: 4 }),
        fc.func(fc.boolean()),
        (all, phrases, isGone) => {
          const builder = new PostingsBuilder();
          const indexes = new Map(all.map(({ slot, letter }) => [slot, indexLetter(letter)]));
          for (const [slot, index] of indexes) builder.add(slot, index);
          const postings = builder.build();
          const gone = new Map(
            all
              .filter(({ slot }) => isGone(slot))
              .map(({ slot }) => [slot, indexes.get(slot)?.lengths ?? []]),
          );
          const nobody = { id: '', index: { entries: 0, lengths: FIELDS.map(() => 0), language: 'en' } };
          const last = all.at(-1)?.slot ?? 0;
          const chunks = Array.from({ length: Math.floor(last / CHUNK) + 1 }, (_, chunk) => {
            const inChunk = Array.from({ length: Math.min(CHUNK, last + 1 - chunk * CHUNK) }, (_, place) => {
              const found = all.find(({ slot }) => slot === chunk * CHUNK + place);
              const index = indexes.get(chunk * CHUNK + place);
              return found === undefined || index === undefined ? nobody : { id: found.letter.id, index };
            });
            return withoutLetters(withLetters(emptyChunk(chunk), inChunk), gone);
          });
          const directory = Directory.of(chunks);
          const there = all.filter(({ slot }) => !gone.has(slot));
          const entries = there.flatMap(({ letter }) => entriesOf(letter));
          expect(directory.size).toBe(entries.length);
          for (const words of phrases) {
            const all = words.map((word) => new TermPostings(postings.rowsOf(word), directory));
            const phrase = findPhrase(all);
            const expected = naive(there, words);
            expect(listed(phrase, directory)).toEqual(expected);
            expect(weighed(phrase, directory)).toEqual(scoresOf(expected));
            expect(phrase.having).toEqual(countByField(expected));
            for (const [at, term] of all.entries()) {
              const alone = naive(there, words.slice(at, at + 1));
              expect(weighed(term, directory)).toEqual(scoresOf(alone));
              expect(term.having).toEqual(countByField(alone));
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('are found in letters that are far apart in their chunk', () => {
    const said = (sentences: number) => Array.from({ length: sentences }, () => 'Snow.');
    const letters = [0, 250, 251, 252, 600].map(
      (sentences, index) => new Letter(tinyLetter(`l${index}`, [...said(sentences), 'Ice.'])),
    );
    const indexLetter = createLetterIndexer(vocabulary);
    const builder = new PostingsBuilder();
    const indexed = letters.map((letter) => ({ id: letter.id, index: indexLetter(letter) }));
    for (const [slot, { index }] of indexed.entries()) builder.add(slot, index);
    const directory = Directory.of([withLetters(emptyChunk(0), indexed)]);
    const postings = new TermPostings(builder.build().rowsOf('ice'), directory);
    const slots = letters.map((letter, slot) => ({ slot, letter }));
    expect(weighed(postings, directory)).toEqual(scoresOf(naive(slots, ['ice'])));
  });
});
