/** A store refuses what a compiler would not have made, and says what is wrong with it. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { corpus } from '../../src/data/index.js';
import { type CorpusData, createStore, type FactData, type LetterData } from '../../src/index.js';
import { ask } from '../graphql/ask.js';
import { generateCorpus } from './generatedCorpus.js';

const [smiles] = corpus.letters;
if (smiles === undefined) throw new Error('There is no letter.');

/** The bundled corpus with a letter that somebody has been at. */
const withLetter = (change: Partial<LetterData>): CorpusData => ({
  ...corpus,
  letters: [{ ...smiles, ...change }],
});

/** The same with one fact changed. */
const withFact = (id: string, change: (fact: FactData) => FactData): CorpusData =>
  withLetter({ facts: smiles.facts.map((fact) => (fact.id === id ? change(fact) : fact)) });

const without = (id: string): CorpusData =>
  withLetter({ facts: smiles.facts.filter((fact) => fact.id !== id) });

describe('a store', () => {
  test('holds letters of any number, and none', () => {
    for (const size of [0, 1, 30]) expect(() => createStore(generateCorpus(size).corpus)).not.toThrow();
    expect(() => createStore({ topics: [], letters: [] })).not.toThrow();
  });

  test('does not mind the order of letters', async () => {
    const { corpus: many } = generateCorpus(9);
    const list = (of: CorpusData) =>
      ask(z.unknown(), '{ applicants { edges { cursor node { id } } } }', { store: createStore(of) });
    expect(await list({ ...many, letters: many.letters.toReversed() })).toEqual(await list(many));
  });

  test.each<{ what: string; data: CorpusData; says: string }>([
    {
      what: 'two letters with one id',
      data: { ...corpus, letters: [smiles, smiles] },
      says: 'Two letters have the id smiles.',
    },
    {
      what: 'two topics with one id',
      data: { ...corpus, topics: [...corpus.topics, ...corpus.topics.slice(0, 1)] },
      says: 'Two topics have the id topic/machine-learning.',
    },
    {
      what: 'a fact about a topic that it lacks',
      data: { ...corpus, topics: corpus.topics.filter(({ id }) => id !== 'topic/time-series') },
      says: "smiles/time-series refers to topic/time-series, which is not among the corpus's topics.",
    },
    {
      what: 'a topic that is a part of one that it lacks',
      data: { letters: [], topics: [{ id: 'topic/a', name: 'A', aliases: [], broader: ['topic/b'] }] },
      says: "topic/a refers to topic/b, which is not among the corpus's topics.",
    },
    {
      what: 'two facts with one id',
      data: withLetter({ facts: [...smiles.facts, ...smiles.facts.slice(0, 1)] }),
      says: 'Letter smiles has two things with the id smiles/applicant.',
    },
    { what: 'no applicant', data: without('smiles/applicant'), says: 'hides smiles/applicant' },
    {
      what: 'no application',
      data: without('smiles/application'),
      says: 'Letter smiles has no APPLICATION smiles/application.',
    },
    {
      what: 'no programme',
      data: without('smiles/smiles'),
      says: 'Letter smiles has no ORGANIZATION smiles/smiles.',
    },
    {
      what: 'an outcome of nothing',
      data: without('smiles/researcher'),
      says: 'Letter smiles has no EXPERIENCE smiles/researcher.',
    },
    {
      what: 'a motivation by nobody',
      data: without('smiles/friends'),
      says: 'Letter smiles has no PERSON smiles/friends.',
    },
    {
      what: 'an experience nowhere',
      data: without('smiles/offer-place'),
      says: 'no PLACE smiles/offer-place',
    },
    {
      what: 'an experience at a person',
      data: withFact('smiles/masters', (fact) =>
        fact.type === 'EXPERIENCE' ? { ...fact, organizations: ['smiles/advisor'] } : fact,
      ),
      says: 'Letter smiles has no ORGANIZATION smiles/advisor.',
    },
    {
      what: 'a name behind a redaction that it lacks',
      data: withFact('smiles/advisor', (fact) =>
        fact.type === 'PERSON' ? { ...fact, redaction: 'smiles/redaction-99' } : fact,
      ),
      says: 'Letter smiles has no REDACTION smiles/redaction-99.',
    },
    {
      what: 'a redaction of what has no name',
      data: withLetter({
        redactions: smiles.redactions.map((redaction) => ({ ...redaction, hides: 'smiles/bachelors' })),
      }),
      says: 'smiles/redaction-0 hides smiles/bachelors, which has no name in the letter.',
    },
  ])('refuses $what', ({ data, says }) => {
    expect(() => createStore(data)).toThrow(says);
  });
});
