/**
 * Letters by the dozen, each with a plan that says what is in it. They are written and compiled as
 * people's letters are, so a test can compare what the API answers with what the plan says.
 */
import {
  type CorpusData,
  compileLetter,
  compileTopics,
  type ExperienceKind,
  type ExperienceStatus,
  type LetterData,
  type MotivationKind,
  type OutcomeKind,
  type ResearchStanding,
} from '../../src/index.js';

/** What a letter says. */
export interface Plan {
  readonly id: string;
  readonly language: keyof typeof introductions;
  readonly years: number | null;
  /** The programme's name; null where it is hidden. */
  readonly program: string | null;
  readonly firstTime: boolean | null;
  readonly experiences: readonly {
    readonly kind: ExperienceKind;
    readonly status: ExperienceStatus;
    readonly topics: readonly string[];
    readonly outcomes: readonly OutcomeKind[];
  }[];
  readonly researchAreas: readonly { readonly topic: string; readonly standing: ResearchStanding }[];
  readonly motivations: readonly { readonly kind: MotivationKind; readonly topics: readonly string[] }[];
  /** None unless given. */
  readonly skills?: readonly string[];
}

/** Letters, their topics, and what the letters say. */
export interface GeneratedCorpus {
  readonly corpus: CorpusData;
  /** In the order of the letters' ids. */
  readonly plans: readonly Plan[];
}

/** The values that plans choose from. */
export const choices = {
  kind: ['EDUCATION', 'RESEARCH', 'INDUSTRY', 'PROGRAM'],
  status: ['COMPLETED', 'ONGOING', 'DECLINED'],
  outcome: ['AWARD', 'PUBLICATION', 'REJECTION', 'OTHER'],
  standing: ['CURRENT', 'PAST', 'EXPLORED'],
  motivation: ['RECOMMENDATION', 'LEARNING', 'PARTICIPATION', 'CAREER'],
  topic: ['science', 'biology', 'genetics', 'mathematics', 'statistics', 'music'],
  program: ['Summer School', 'École d’été', 'SMILES'],
} as const;

/** How a name is told, in the languages of the letters. */
const introductions = {
  en: 'my name is',
  de: 'ich heiße',
  ru: 'меня зовут',
  he: 'שמי',
  ja: '私の名前は',
};

/** Each topic with those that it is a part of; `dance` and `arts` are in no letter. */
const vocabulary = {
  arts: { name: 'Arts' },
  science: { name: 'Science', aliases: ['SCI', 'the sciences'] },
  biology: { name: 'Biology', broader: ['science'] },
  genetics: { name: 'Genetics', aliases: ['gene research'], broader: ['biology'] },
  mathematics: { name: 'Mathematics', aliases: ['maths'] },
  statistics: { name: 'Statistics', broader: ['science', 'mathematics'] },
  music: { name: 'Music', aliases: ['Музыка', '音楽'], broader: ['arts'] },
  dance: { name: 'Dance', broader: ['arts'] },
};

/** Every topic's key with those of all that are a part of it, written out by hand. */
export const within: Readonly<Record<string, readonly string[]>> = {
  arts: ['arts', 'music', 'dance'],
  science: ['science', 'biology', 'genetics', 'statistics'],
  biology: ['biology', 'genetics'],
  genetics: ['genetics'],
  mathematics: ['mathematics', 'statistics'],
  statistics: ['statistics'],
  music: ['music'],
  dance: ['dance'],
};

/** The compiled vocabulary. */
export const { topics } = compileTopics(JSON.stringify(vocabulary));

/**
 * @param size how many letters
 * @param seed another seed gives other letters, the same seed the same
 */
export function generateCorpus(size: number, seed = 1): GeneratedCorpus {
  const random = createRandom(seed);
  const plans = Array.from({ length: size }, (_, index) => plan(index, random)).toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  return { plans, corpus: { topics, letters: plans.map((each) => writeLetter(each)) } };
}

/** A letter that says what a plan says, compiled. */
export function writeLetter(says: Plan, vocabularyOfLetter = topics): LetterData {
  const sentences: string[] = [];
  /** Writes a sentence that is like no other, and gives it back as the quote. */
  const write = (sentence: string) => {
    const numbered = `Point ${String(sentences.length + 1).padStart(3, '0')}: ${sentence}`;
    sentences.push(`${numbered}.`);
    return numbered;
  };
  const mention = (before: string, marked: string) =>
    write(`${before} ${marked}`).replace(new RegExp(`${escapePattern(marked)}$`), `«${marked}»`);

  const programName = says.program ?? '[program]';
  const reading = {
    title: `Letter ${says.id}`,
    language: says.language,
    ...(says.program === null ? { redactions: { '[program]': 'ORGANIZATION' } } : {}),
    applicant: {
      name: `Writer ${says.id}`,
      mentions: mention(introductions[says.language], `Writer ${says.id}`),
      ...(says.years === null
        ? {}
        : { timeInField: { years: says.years, quote: write(`this is year ${says.years} for me`) } }),
    },
    application: {
      program: 'program',
      ...(says.firstTime === null ? {} : { firstTime: says.firstTime }),
      evidence: write('here is what I apply for'),
    },
    organizations: {
      program: {
        kind: 'PROGRAM',
        mentions: mention('it is called', programName),
        ...(says.program === null ? {} : { name: says.program }),
      },
    },
    experiences: keyed('experience', says.experiences, ({ kind, status, topics: about, outcomes }, key) => ({
      kind,
      status,
      title: `Some ${kind.toLowerCase()}`,
      topics: about,
      evidence: write(`I did some ${kind.toLowerCase()}`),
      outcomes: keyed(`${key}-outcome`, outcomes, (outcome) => ({
        kind: outcome,
        summary: `It came to ${outcome.toLowerCase()}.`,
        evidence: write(`and it came to ${outcome.toLowerCase()}`),
      })),
    })),
    researchAreas: keyed('area', says.researchAreas, ({ topic, standing }) => ({
      topic,
      standing,
      mentions: mention('I looked into', topic),
    })),
    skills: keyed('skill', says.skills ?? [], (name) => ({
      kind: 'TOOL',
      mentions: mention('I am good at', name),
      name,
    })),
    motivations: keyed('motivation', says.motivations, ({ kind, topics: about }) => ({
      kind,
      topics: about,
      summary: `Because of ${kind.toLowerCase()}.`,
      evidence: write(`one reason is ${kind.toLowerCase()}`),
    })),
  };
  const { letter, problems } = compileLetter(
    { id: says.id, letter: sentences.join(' '), reading: JSON.stringify(reading) },
    vocabularyOfLetter,
  );
  if (letter === null || problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return letter;
}

const languages = ['en', 'de', 'ru', 'he', 'ja'] as const;

function plan(index: number, random: Random): Plan {
  const chosenTopics = (most: number) => [...new Set(random.list(most, () => random.pick(choices.topic)))];
  return {
    // Ids whose order is not that in which they were made.
    id: `letter-${(index * 7919) % 1009}`,
    language: languages[index % languages.length] ?? 'en',
    years: random.pick([null, null, 0.5, 1, 2, 2, 2, 10]),
    program: random.pick([null, ...choices.program]),
    firstTime: random.pick([null, true, false]),
    experiences: random.list(3, () => ({
      kind: random.pick(choices.kind),
      status: random.pick(choices.status),
      topics: chosenTopics(1),
      outcomes: random.list(2, () => random.pick(choices.outcome)),
    })),
    researchAreas: random.list(2, () => ({
      topic: random.pick(choices.topic),
      standing: random.pick(choices.standing),
    })),
    motivations: random.list(2, () => ({ kind: random.pick(choices.motivation), topics: chosenTopics(2) })),
  };
}

function keyed<Item, Value>(
  prefix: string,
  items: readonly Item[],
  toValue: (item: Item, key: string) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    items.map((item, index) => {
      const key = `${prefix}-${index}`;
      return [key, toValue(item, key)];
    }),
  );
}

function escapePattern(text: string): string {
  return text.replace(/[[\]().*+?^$\\|{}]/g, String.raw`\$&`);
}

interface Random {
  pick<Value>(values: readonly [Value, ...Value[]]): Value;
  /** A list of up to so many. */
  list<Value>(most: number, make: () => Value): Value[];
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
function createRandom(seed: number): Random {
  let state = seed;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return {
    pick: (values) => values[below(values.length)] ?? values[0],
    list: (most, make) => Array.from({ length: below(most + 1) }, make),
  };
}
