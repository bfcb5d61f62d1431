/** What has to be true of every bundled letter: evidence is verbatim, links go both ways, and nothing is guessed. */
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { corpus } from '../../src/data/index.js';
import { ask } from '../graphql/ask.js';

const id = z.object({ id: z.string() }).transform((node) => node.id);
const quote = z.object({
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  sentences: z.array(id),
});
const period = z.object({ asWritten: z.string(), years: z.number().nullable(), evidence: z.array(quote) });
const fact = z.object({
  id: z.string(),
  evidence: z.array(quote),
  name: z.string().nullish(),
  asWritten: z.string().optional(),
  redaction: id.nullish(),
  timeInField: period.nullish(),
  period: period.nullish(),
  title: z.string().optional(),
  summary: z.string().nullish(),
  mentioned: z.string().nullish(),
});
const shape = z.object({
  letter: z.object({
    text: z.string(),
    facts: z.array(fact),
    sentences: z.array(
      z.object({
        id: z.string(),
        text: z.string(),
        start: z.number().int(),
        end: z.number().int(),
        facts: z.array(id),
        redactions: z.array(id),
        aside: z.object({ reason: z.string().nullable() }).nullable(),
      }),
    ),
    redactions: z.array(z.object({ id: z.string(), placeholder: z.string(), quote, hides: id })),
  }),
});
const source = /* GraphQL */ `
  query ($id: ID!) {
    letter(id: $id) {
      text
      facts {
        id
        evidence { ...quote }
        ... on Named { name asWritten redaction { id } }
        ... on Applicant { timeInField { ...period } }
        ... on Experience { title summary period { ...period } }
        ... on Outcome { mentioned: summary }
        ... on Reflection { mentioned: summary }
        ... on Motivation { mentioned: summary }
        ... on ResearchArea { summary }
      }
      sentences { id text start end facts { id } redactions { id } aside { reason } }
      redactions { id placeholder quote { ...quote } hides { ... on Node { id } } }
    }
  }
  fragment quote on Quote { exact prefix suffix start end sentences { id } }
  fragment period on Period { asWritten years evidence { ...quote } }
`;

describe.each(corpus.letters.map((letter) => ({ id: letter.id })))('the letter $id', ({ id: letterId }) => {
  let letter: z.infer<typeof shape>['letter'];
  let characters: readonly string[] = [];
  const between = (start: number, end: number) => characters.slice(start, end).join('');

  beforeAll(async () => {
    ({ letter } = await ask(shape, source, { variables: { id: letterId } }));
    characters = Array.from(letter.text);
  });

  /** Every quote that the API gives, whatever it is of. */
  const quotes = () => [
    ...letter.facts.flatMap(({ evidence, timeInField, period: when }) => [
      ...evidence,
      ...(timeInField?.evidence ?? []),
      ...(when?.evidence ?? []),
    ]),
    ...letter.redactions.map((redaction) => redaction.quote),
  ];

  test('has no fact without evidence, and gives evidence in the letter’s order, each passage once', () => {
    for (const { id: factId, evidence } of letter.facts) {
      const places = evidence.map(({ start, end }): [number, number] => [start, end]);
      expect(evidence, factId).not.toEqual([]);
      expect(places, factId).toEqual(places.toSorted(([a, x], [b, y]) => a - b || x - y));
      expect(new Set(places.map(String)).size, factId).toBe(places.length);
    }
  });

  test('is quoted word for word, with what stands around each quote', () => {
    for (const { exact, prefix, suffix, start, end } of quotes()) {
      expect(exact).toBe(between(start, end));
      expect(exact).toBe(exact.trim());
      expect(exact).not.toBe('');
      expect(prefix).toBe(between(Math.max(0, start - 32), start));
      expect(suffix).toBe(between(end, end + 32));
    }
  });

  test('is split into sentences that tile it together with white space', () => {
    let end = 0;
    for (const sentence of letter.sentences) {
      expect(between(end, sentence.start)).toMatch(/^\s*$/u);
      expect(sentence.text).toBe(between(sentence.start, sentence.end));
      end = sentence.end;
    }
    expect(between(end, characters.length)).toMatch(/^\s*$/u);
  });

  test('says of each quote which sentences it touches', () => {
    for (const { sentences, start, end } of quotes()) {
      const touched = letter.sentences.filter((sentence) => sentence.start < end && start < sentence.end);
      expect(touched).not.toEqual([]);
      expect(sentences).toEqual(touched.map((sentence) => sentence.id));
    }
  });

  test('links facts and sentences both ways alike', () => {
    const fromFacts = letter.facts.flatMap(({ id: factId, evidence }) =>
      [...new Set(evidence.flatMap(({ sentences }) => sentences))].map((sentence) => `${sentence} ${factId}`),
    );
    const fromSentences = letter.sentences.flatMap((sentence) =>
      sentence.facts.map((factId) => `${sentence.id} ${factId}`),
    );
    expect(fromSentences.toSorted()).toEqual(fromFacts.toSorted());
  });

  test('links redactions to their sentences and to what they hide both ways alike', () => {
    const fromRedactions = letter.redactions.map(({ id: redaction, quote: { sentences } }) => [
      sentences,
      redaction,
    ]);
    const fromSentences = letter.sentences.flatMap((sentence) =>
      sentence.redactions.map((redaction) => [[sentence.id], redaction]),
    );
    expect(fromSentences).toEqual(fromRedactions);

    const hidden = letter.facts.flatMap(({ id: factId, redaction }) =>
      redaction ? [[factId, redaction]] : [],
    );
    expect(hidden.toSorted()).toEqual(
      letter.redactions.map(({ id: redaction, hides }) => [hides, redaction]).toSorted(),
    );
    for (const redaction of letter.redactions) expect(redaction.placeholder).toBe(redaction.quote.exact);
  });

  test('has a fact or a reason for every sentence, and never both', () => {
    for (const { text, facts, aside } of letter.sentences) {
      expect(facts.length > 0, text).toBe(aside === null);
    }
  });

  test('gives no name that it does not have, and none beside a redaction', () => {
    const called = letter.facts.flatMap(({ asWritten, name, redaction, evidence }) =>
      asWritten === undefined ? [] : { asWritten, name, redaction, evidence },
    );
    expect(called).not.toEqual([]);
    for (const { asWritten, name, redaction, evidence } of called) {
      expect(evidence.map(({ exact }) => exact)).toContain(asWritten);
      if (name) expect(letter.text).toContain(name);
      if (name) expect(redaction).toBeNull();
    }
  });

  test('gives no number that it does not have', () => {
    const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
    const inLetter = new Set([
      ...(letter.text.match(/\d+(?:\.\d+)?/g) ?? []),
      ...words.flatMap((word, number) => (letter.text.includes(word) ? String(number) : [])),
    ]);
    const given = letter.facts.flatMap(({ timeInField, period: when, title, summary, mentioned }) => [
      ...[timeInField?.years, when?.years].flatMap((years) =>
        typeof years === 'number' ? String(years) : [],
      ),
      ...([title, summary, mentioned].join(' ').match(/\d+(?:\.\d+)?/g) ?? []),
    ]);
    for (const number of given) expect(inLetter).toContain(number);
  });
});
