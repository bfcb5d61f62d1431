/** Passages that letters share: which are reported, where, and once each. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateLetters } from '../../bench/generate.mjs';
import { compileCorpus } from '../../src/reading/compileCorpus.js';
import type { Problem } from '../../src/reading/problem.js';
import { readingOf, underlined } from './tinyReading.js';

/** What letters share; the first word of each is quoted in its reading. */
function sharedIn(letters: Readonly<Record<string, string>>, options = {}): readonly Problem[] {
  const { problems } = compileCorpus(
    {
      letters: Object.entries(letters).map(([id, letter]) => ({ id, letter, reading: readingOf('x') })),
      topics: null,
    },
    { duplicates: true, ...options },
  );
  return problems.filter(({ code }) => code === 'passage-shared');
}

/** The words of the passages, letter by letter, as they stand there. */
function passagesIn(letters: Readonly<Record<string, string>>): string[][] {
  return sharedIn(letters).map(({ passages = [] }) =>
    passages.map(
      ({ letter, start, end }) =>
        `${letter}: ${Array.from(letters[letter] ?? '')
          .slice(start, end)
          .join('')}`,
    ),
  );
}

/** Words that no other call gives. */
let count = 0;
function words(length: number): string {
  return Array.from({ length }, () => {
    count += 1;
    return `w${count}`;
  }).join(' ');
}

describe('a passage that two letters share', () => {
  const passage = `I built, in ${words(38)} 🎓 boats`;
  const letters = {
    a: `x 🎓\n${words(5)}. ${passage} ${words(60)}`,
    b: `x ${words(9)}.\n\n ${words(2)}: ${passage}`,
  };

  test('is a warning with both places, and the passage', () => {
    const [problem, ...more] = sharedIn(letters);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ severity: 'warning', file: 'a/letter.txt', line: 2 });
    expect(underlined(problem as Problem)).toBe(passage);
    expect(problem?.message).toContain('These 42 words stand in “b” (b/letter.txt:3:');
    expect(problem?.message).toMatch(/: “I built, in w\d+ .* … .* 🎓 boats”\.$/);
    expect(passagesIn(letters)).toEqual([[`a: ${passage}`, `b: ${passage}`]]);
  });

  test('is an error under --strict, of the letter that it is told of', () => {
    const [problem] = sharedIn(letters, { strict: true });
    expect(problem?.severity).toBe('error');
  });

  test('is looked for where that is asked for only', () => {
    expect(sharedIn(letters, { duplicates: false })).toEqual([]);
  });

  test.each([
    ['the case of letters', passage.toUpperCase()],
    ['white space', passage.replaceAll(' ', ' \n\t ')],
    ['accents', passage.replace('boats', 'bóats')],
    ['punctuation', passage.replaceAll(' ', ' — “')],
  ])('is found whatever %s', (_, other) => {
    expect(passagesIn({ a: `x ${passage}`, b: `x ${words(3)} ${other}` })).toEqual([
      [expect.stringContaining('a: '), `b: ${other.trimEnd()}`],
    ]);
  });

  test.each([
    [39, 0],
    [40, 1],
  ])('of %d words is reported %d times', (length, times) => {
    const shared = words(length);
    expect(sharedIn({ a: `x ${shared} ${words(50)}`, b: `x ${words(50)} ${shared}` })).toHaveLength(times);
  });

  test('is found in a script without spaces', () => {
    const shared =
      '我从小就喜欢数学和音乐，所以在大学里学习了计算机科学，并且和老师一起研究机器学习的方法。去年夏天我在一个实验室工作，学会了很多新的东西，也认识了许多朋友。';
    const letters = { a: `x ${words(3)}。${shared}`, b: `x ${shared} ${words(8)}` };
    expect(passagesIn(letters)).toEqual([[`a: ${shared.slice(0, -1)}`, `b: ${shared.slice(0, -1)}`]]);
  });
});

describe('what is no duplicate', () => {
  test.each<[string, Record<string, string>]>([
    ['one letter', { a: `x ${words(100)}` }],
    ['letters that share nothing', { a: `x ${words(100)}`, b: `x ${words(100)}` }],
    [
      'a passage twice in one letter',
      { a: [`x`, ...Array(2).fill(words(60))].join(' '), b: `x ${words(60)}` },
    ],
    ['one word over and over, in one letter', { a: 'x '.repeat(500), b: `x ${words(60)}` }],
    ['letters that are short', { a: 'x y z', b: 'x y z', c: 'x' }],
    [
      'what everybody writes',
      Object.fromEntries(
        ['a', 'b', 'c'].map((id) => [
          id,
          `x ${words(50)}. Thank you very much for taking the time to read and consider my application. I look forward to hearing from you soon. Yours sincerely, ${words(2)}`,
        ]),
      ),
    ],
  ])('%s', (_, letters) => {
    expect(sharedIn(letters)).toEqual([]);
  });

  test('a run that begins in one letter and goes on in the next', () => {
    const shared = words(60);
    const [head, tail] = [shared.split(' ').slice(0, 30).join(' '), shared.split(' ').slice(30).join(' ')];
    expect(sharedIn({ a: `x ${words(50)} ${head}`, b: `${tail} x`, c: `x ${shared}` })).toEqual([]);
  });
});

describe('a passage that many letters share', () => {
  const many = <Value>(length: number, make: (index: number) => Value) =>
    Object.fromEntries(Array.from({ length }, (_, index) => [`letter-${index + 100}`, make(index)] as const));

  test('is reported once, with their number and the first of them', () => {
    const model = words(80);
    const letters = many(50, () => `x ${words(10)} ${model} ${words(10)}`);
    const [problem, ...more] = sharedIn(letters);
    expect(more).toEqual([]);
    expect(problem?.file).toBe('letter-100/letter.txt');
    expect(problem?.message).toMatch(
      /“letter-101” \(.*\), “letter-102” \(.*\), “letter-103” \(.*\) and 46 more as well: /,
    );
    expect(problem?.passages).toHaveLength(50);
  });

  test('is one passage where each has changed a word of it', () => {
    const model = words(300).split(' ');
    const letters = many(30, (index) => `x ${model.with(index * 9 + 5, words(1)).join(' ')}`);
    const problems = sharedIn(letters);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(
      /^These \d+ words, or 40 or more of them, stand in .* 26 more as well/,
    );
  });

  test('that are equal, too', () => {
    const letter = `x ${words(200)}`;
    expect(passagesIn(many(20, () => letter))).toEqual([
      Object.keys(many(20, () => '')).map((id) => `${id}: ${letter}`),
    ]);
  });
});

/** Each letter is some of a few blocks of words in a row, so that letters share blocks, and blocks repeat. */
const blocky = fc
  .array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 5 })
  .chain((lengths) => {
    const blocks = lengths.map((length) => words(length));
    return fc.array(fc.array(fc.constantFrom(...blocks), { maxLength: 6 }), { minLength: 1, maxLength: 5 });
  })
  .map((letters) => letters.map((blocks) => ['x', ...blocks, words(1)].join(' ')));

test('whatever letters share is reported, and nothing else', () => {
  fc.assert(
    fc.property(blocky, (texts) => {
      const letters = Object.fromEntries(texts.map((text, index) => [`letter-${index}`, text]));
      const reported = sharedIn(letters).map(({ passages = [] }) =>
        passages.map(({ letter, start, end }) => ({
          letter,
          first: wordsOf((letters[letter] ?? '').slice(0, start)).length,
          end: wordsOf((letters[letter] ?? '').slice(0, end)).length,
        })),
      );
      // Each run that two letters share is a part of one passage in both.
      const runs = sharedRuns(letters);
      for (const [one, other] of runs) {
        const passages = reported.filter((places) =>
          [one, other].every((run) =>
            places.some(
              ({ letter, first, end }) => letter === run.letter && first <= run.first && run.end <= end,
            ),
          ),
        );
        expect(passages).toHaveLength(1);
      }
      // Forty words from any word of a passage are in such a run, as long as they are in the passage; those before are not.
      for (const { letter, first, end } of reported.flat()) {
        const shared = (word: number) =>
          runs.flat().some((run) => run.letter === letter && run.first <= word && word + 40 <= run.end);
        for (let word = first; word + 40 <= end; word += 1) expect(shared(word)).toBe(true);
        expect(shared(first - 1)).toBe(false);
        expect(shared(end - 39)).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

interface PlacedRun {
  readonly letter: string;
  /** In words; the one at `end` is not part of it. */
  readonly first: number;
  readonly end: number;
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** Every longest run of 40 words at least that two letters share, found the slow way. */
function sharedRuns(letters: Readonly<Record<string, string>>): [PlacedRun, PlacedRun][] {
  const all = Object.entries(letters).map(([letter, text]) => ({ letter, words: wordsOf(text) }));
  return all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) =>
      one.words.flatMap((_, i) =>
        other.words.flatMap((_, j): [PlacedRun, PlacedRun][] => {
          if (i > 0 && j > 0 && one.words[i - 1] === other.words[j - 1]) return [];
          let length = 0;
          while (one.words[i + length] !== undefined && one.words[i + length] === other.words[j + length])
            length += 1;
          return length < 40
            ? []
            : [
                [
                  { letter: one.letter, first: i, end: i + length },
                  { letter: other.letter, first: j, end: j + length },
                ],
              ];
        }),
      ),
    ),
  );
}

test('the order of letters changes nothing', () => {
  fc.assert(
    fc.property(blocky, (texts) => {
      const entries = texts.map((text, index) => [`letter-${index}`, text] as const);
      expect(sharedIn(Object.fromEntries(entries.toReversed()))).toEqual(
        sharedIn(Object.fromEntries(entries)),
      );
    }),
    { numRuns: 20 },
  );
});

test('a copied letter is found among letters that are written from the same sentences', () => {
  const { letters, topics } = generateLetters({ letters: 300 });
  const [first] = letters;
  if (first === undefined) throw new Error('There are letters.');
  const found = (added: typeof letters) =>
    compileCorpus({ letters: [...letters, ...added], topics }, { duplicates: true }).problems.filter(
      ({ code }) => code === 'passage-shared',
    );
  expect(found([])).toEqual([]);
  const copied = found([{ ...first, id: 'copied' }]);
  expect(copied.map(({ passages = [] }) => passages.map(({ letter }) => letter))).toEqual([
    ['copied', 'letter-0000'],
  ]);
});
