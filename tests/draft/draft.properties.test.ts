/** Whatever a letter is, its draft compiles: without errors, but for an applicant or an application that nothing names. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topics } from '../../src/data/topics.js';
import { draftByRules } from '../../src/draft/rules/draftByRules.js';
import { writeDraft } from '../../src/draft/writeDraft.js';
import { compileLetter } from '../../src/reading/compileLetter.js';

/** Drafts a letter, and compiles the draft. */
function drafted(letter: string) {
  const written = writeDraft({
    draft: draftByRules(letter, topics),
    id: 'tiny',
    letter,
    topics,
    key: 'rules',
    author: { by: 'RULES', name: 'lettergraph-rules-1', date: '2026-11-28' },
    schema: '../reading.schema.json',
    source: null,
  });
  const { problems } = compileLetter({ id: 'tiny', letter, reading: written.text }, topics);
  return { ...written, problems, errors: problems.filter(({ severity }) => severity === 'error') };
}

/** What a person has to fill in. */
const MAY_BE_MISSING =
  /^“(?:mentions|program|evidence)” (?:has no value|is empty)|^A fact without evidence: “evidence” is empty|“(?:mentions|evidence)”/;

function expectSound(letter: string): void {
  const { errors, missing, facts, read, sentences } = drafted(letter);
  for (const { message, code } of errors) {
    expect(['missing', 'no-evidence']).toContain(code);
    expect(message).toMatch(MAY_BE_MISSING);
  }
  expect(missing).toHaveLength(errors.length);
  expect(read).toBeLessThanOrEqual(sentences);
  expect(facts).toBeGreaterThanOrEqual(0);
}

const PIECES = [
  'My name is Ada Byron',
  'I',
  ' ',
  ', ',
  '. ',
  '\n',
  '\n\n',
  '[name]',
  '[name] [surname]',
  '[compaany]',
  '[city]',
  '[sic]',
  '[1]',
  '[',
  ']',
  'I am applying to the Lund Summer School',
  "I finished my bachelor's degree in law at Ghent University",
  'with 17 out of 20',
  'I want to learn statistics',
  'my supervisor, Dr. Ann Lee',
  'in Ghent',
  'you',
  'your lab',
  '«',
  '»',
  '"',
  '“',
  '’',
  '🦊',
  'مرحبا',
  'Привет',
  '学習',
  '•',
  '---',
  ':',
  ';',
  'TOEFL 105',
  'Python',
  'the the the',
  'and',
  'of',
  'University',
  'Dear Professor Lind,',
  'Yours sincerely,',
  '\u200f',
  '\t',
  '~',
  '#',
  '- ',
  '&',
  '*',
];
const letters = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((pieces) => pieces.join(''))
  .filter((letter) => letter.trim() !== '');

test('a draft of any text compiles', () => {
  fc.assert(fc.property(letters, expectSound), { numRuns: 300 });
});

test('the same letter gives the same draft', () => {
  fc.assert(
    fc.property(letters, (letter) => {
      expect(drafted(letter).text).toBe(drafted(letter).text);
    }),
    { numRuns: 30 },
  );
});

test('no name is made up: each stands in the letter', () => {
  fc.assert(
    fc.property(letters, (letter) => {
      const { applicant, facts } = draftByRules(letter, topics);
      const named = [
        applicant,
        ...Object.values(facts.people ?? {}),
        ...Object.values(facts.organizations ?? {}),
        ...Object.values(facts.places ?? {}),
      ];
      for (const fact of named) expect(letter).toContain(fact?.name ?? '');
    }),
    { numRuns: 100 },
  );
});

describe('hostile letters', () => {
  const long = (piece: string) => piece.repeat(Math.floor(50_000 / piece.length)).trim();
  test.each([
    ['nothing but brackets', long('[name] ')],
    ['no punctuation', long('i am applying to your school and i want to learn ')],
    ['one word', long('a')],
    ['capitals', long('University Of The And In For ')],
    ['the same sentence', long('I worked at Siemens for two years. ')],
    ['emoji', long('🦊🦊 🦊. ')],
    ['right to left', long('\u202eمرحبا بالعالم. ')],
    ['open brackets', long('[(')],
    ['dashes', long('— - – ')],
    ['quotation marks', long('«"“\'„')],
    ['numbers', long('17 out of 20 ')],
    ['1 MiB', 'I worked at Siemens for two years. '.repeat(29_000)],
  ])(
    '%s',
    (_, letter) => {
      expectSound(letter);
    },
    60_000,
  );

  test('one word of many signs hides nothing of what stands after it', () => {
    const { facts } = draftByRules(
      `I am writing to you. ${'a-'.repeat(20_000)}.\n\nI studied law at Lund University, and I speak French.`,
      topics,
    );
    expect(Object.values(facts.organizations ?? {}).map(({ name }) => name)).toContain('Lund University');
    expect(Object.values(facts.experiences ?? {})).toHaveLength(1);
  });
  test('one that is longer than letters are is left to a person, and that is said', () => {
    const { text, facts } = drafted(`My name is Ada Byron. ${'I worked at Siemens. '.repeat(5000)}`);
    expect(facts).toBe(0);
    expect(text).toContain('It is longer than letters are');
  });
});
