/** Whatever a model answers, the draft says only what stands in the letter, and passes the check. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topics } from '../../src/data/topics.js';
import { draftByModel } from '../../src/draft/model/draftByModel.js';
import { writeDraft } from '../../src/draft/writeDraft.js';
import { compileLetter } from '../../src/reading/compileLetter.js';

const LETTER = `Hello! My name is [name] [surname], and I am from [city]. I studied at [university] and at Lund University, where I had a grade of 4.8 out of 5. At [company] I worked for two years on Machine Learning — with Dr Ada Byron and [name] [surname]. Lund University was great 🙂. «Great», they said.

Now I apply to the Aurora School. It is at [company], too. I speak French, at C1. Hello!
`;

const words = LETTER.split(/\s+/u).filter((word) => word !== '');
/** Words of the letter, and some that it does not have. */
const quote = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.nat(words.length), fc.integer({ min: 1, max: 7 }))
      .map(([from, count]) => words.slice(from, from + count).join(' ')),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '[name] [surname]',
      '[company]',
      '«[company]» I worked',
      'Hello!',
      'Lund University',
      'Lund Universty',
      'at',
      'Great',
      '«Great»',
    ),
  },
  { weight: 1, arbitrary: fc.string() },
);
const key = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'd', 'applicant', 'sentence-0', '__proto__', 'constructor', 'toString'),
  fc.string(),
);
const own = fc.oneof(
  quote,
  fc.constantFrom('Work at Siemens', 'A 1000 euro award', 'He\u001b[2J', 'toString', '\ud800', 'a: b\n# c'),
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 3 });
const quotes = fc.oneof(
  { weight: 9, arbitrary: fc.array(quote, { maxLength: 3 }) },
  { weight: 1, arbitrary: quote },
);
const keys = maybe(fc.array(key, { maxLength: 3 }));
const pick = (...names: string[]) => fc.constantFrom(...names, ...names, ...names, 'NONE');
const period = maybe(
  fc.record({
    years: maybe(fc.constantFrom(2, 3, 4.8, -1)),
    approximate: maybe(fc.boolean()),
    ongoing: maybe(fc.boolean()),
    quote,
  }),
);
const score = maybe(
  fc.record({ value: maybe(fc.constantFrom(4.8, 5, 7)), best: maybe(fc.constantFrom(5, 7)), quote }),
);
const facts = (fact: Record<string, fc.Arbitrary<unknown>>) =>
  maybe(
    fc.array(
      fc.oneof(
        { weight: 9, arbitrary: fc.record({ key, ...fact }) },
        { weight: 1, arbitrary: fc.jsonValue() },
      ),
      { maxLength: 4 },
    ),
  );

const outcomes = facts({
  kind: pick('GRADE', 'AWARD'),
  summary: own,
  organizations: keys,
  score,
  evidence: quotes,
});
const reflections = facts({ sentiment: pick('POSITIVE', 'MIXED'), summary: own, evidence: quotes });
const choices = facts({
  rank: maybe(fc.integer()),
  people: keys,
  organizations: keys,
  summary: maybe(own),
  evidence: quotes,
});
const application = {
  program: key,
  firstTime: maybe(fc.boolean()),
  tracks: maybe(fc.array(own, { maxLength: 2 })),
  rank: maybe(fc.integer()),
  period,
  fundedBy: keys,
  choices,
  evidence: quotes,
};
const named = { name: maybe(own), mentions: quotes, evidence: maybe(quotes) };
const answer = fc.oneof(
  { weight: 1, arbitrary: fc.jsonValue() },
  {
    weight: 20,
    arbitrary: fc.record(
      {
        title: maybe(own),
        language: maybe(fc.constantFrom('en', 'xx-yy-zz-', '', 'de')),
        redactions: facts({ value: maybe(pick('PERSON', 'ORGANIZATION', 'PLACE')) }),
        applicant: maybe(fc.record({ ...named, timeInField: period })),
        application: maybe(fc.record(application)),
        applications: facts(application),
        people: facts({
          role: pick('ADVISOR', 'PEER'),
          otherRoles: maybe(fc.array(pick('REFEREE'), { maxLength: 2 })),
          isGroup: maybe(fc.boolean()),
          ...named,
          organizations: keys,
          places: keys,
        }),
        organizations: facts({ kind: maybe(pick('UNIVERSITY', 'COMPANY')), ...named }),
        places: facts(named),
        experiences: facts({
          kind: pick('EDUCATION', 'INDUSTRY'),
          title: own,
          status: pick('COMPLETED', 'ONGOING'),
          summary: maybe(own),
          organizations: keys,
          places: keys,
          period,
          topics: keys,
          outcomes,
          reflections,
          evidence: quotes,
        }),
        researchAreas: facts({
          topic: fc.constantFrom('machine-learning', 'ML', 'alchemy'),
          name: maybe(own),
          mentions: quotes,
          standing: pick('CURRENT'),
          collaborators: keys,
          organizations: keys,
          places: keys,
          summary: maybe(own),
          evidence: maybe(quotes),
        }),
        motivations: facts({
          kind: pick('LEARNING', 'RESEARCH'),
          summary: own,
          topics: keys,
          recommendedBy: keys,
          organizations: keys,
          evidence: quotes,
        }),
        skills: facts({
          kind: pick('LANGUAGE', 'TOOL'),
          name: maybe(own),
          mentions: quotes,
          level: maybe(quote),
          evidence: maybe(quotes),
        }),
        testResults: facts({ test: maybe(own), mentions: quotes, score, period, evidence: maybe(quotes) }),
        asides: maybe(fc.array(fc.record({ quote, reason: own }), { maxLength: 3 })),
      },
      { requiredKeys: [] },
    ),
  },
);
const repaired = fc.oneof(
  fc.jsonValue(),
  fc.record({
    quotes: fc.array(fc.record({ number: fc.integer({ min: -1, max: 9 }), quote: maybe(quote) })),
  }),
);

test('any answer makes a reading in which only what nobody found is missing', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(answer, repaired, async (first, second) => {
      const answers = [first, second];
      const draft = await draftByModel(LETTER, topics, {
        usage: { requests: 0, input: 0, output: 0 },
        ask: async () => JSON.parse(JSON.stringify(answers.shift() ?? {})),
      });
      const { text } = writeDraft({
        draft,
        id: 'letter',
        letter: LETTER,
        topics,
        key: 'model',
        author: { by: 'MODEL', name: 'test', date: '2026-11-28' },
        schema: '../reading.schema.json',
        source: null,
      });
      const { letter, problems } = compileLetter({ id: 'letter', letter: LETTER, reading: text }, topics);
      const errors = problems.filter(({ severity }) => severity === 'error');
      if (draft.applicant !== null && draft.application !== null) expect(errors).toEqual([]);
      for (const { code, source } of errors) {
        expect(code).toMatch(/^(?:missing|no-evidence)$/);
        expect(source).toMatch(/^ {2}(?:mentions|program|evidence):/);
      }
      // No name is one that the letter hides, or does not have.
      for (const fact of letter?.facts ?? []) {
        if ('name' in fact && fact.name !== null && 'redaction' in fact) {
          expect(LETTER).toContain(fact.name);
          expect(fact.name).not.toMatch(/\[|\]/);
        }
      }
      expect(text).not.toMatch(/Siemens|1000|\[2J/);
    }),
    { numRuns: 300 },
  );
});
