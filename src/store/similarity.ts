/**
 * How alike applicants are. What an applicant did, researches and wants are features; two that share some are the more
 * alike the less usual these are. What a feature weighs is its information content, in bits: `-log2` of the share of
 * letters that have it (Shannon 1948; for classes of a taxonomy, Resnik 1995), were there one letter more, and that
 * without it: so even what all have in common weighs something, and the less the more they are. Where both share a topic, they share all
 * that it is a part of as well: of these only the most specific counts, so that nothing counts twice.
 */
import { compareTexts } from '../letter/compareTexts.js';
import type { SimilarityKind } from '../letter/enums.js';
import { firstIndex } from '../letter/firstIndex.js';
import type { Letter, LinkedFact } from '../letter/letter.js';
import { foldName } from '../letter/names.js';
import { topicsOf } from '../letter/topicsOf.js';
import { wordsOf } from '../letter/words.js';
import type { LetterSet } from './letterSet.js';
import { once } from './pagination.js';
import type { Topic } from './store.js';
import { FACETS, SHARED } from './traits.js';
import type { Vocabulary } from './vocabulary.js';

/** What applicants can have in common. */
interface Feature {
  readonly kind: SimilarityKind;
  /** In plain words. */
  readonly label: string;
  /** The topic, where it is one. */
  readonly topic: Topic | null;
  /** The facts of the letter that have it. */
  readonly facts: readonly LinkedFact[];
  /** The traits of the letter's features that say the same, and more. */
  readonly narrower: ReadonlySet<string>;
}

/** Features by their traits. */
export type Features = ReadonlyMap<string, Feature>;

/** A feature that two applicants share. */
export interface SimilarityReason {
  readonly kind: SimilarityKind;
  readonly label: string;
  readonly topic: Topic | null;
  /** In bits. */
  readonly weight: number;
  readonly ownFacts: readonly LinkedFact[];
  readonly otherFacts: readonly LinkedFact[];
}

/** An applicant who is like another one. */
export interface SimilarApplicant {
  readonly applicant: LinkedFact<'APPLICANT'>;
  /** The sum of the weights of what they share, in bits: above 0. */
  readonly score: number;
  /** What they share: the heaviest first. */
  readonly reasons: readonly SimilarityReason[];
}

/** A letter by its number. */
export interface Ranked {
  readonly number: number;
  readonly score: number;
}

/**
 * @param letter a letter
 * @param vocabulary the topics
 * @returns what its applicant can have in common with others, by the traits, in their order
 */
export function featuresOf(letter: Letter, vocabulary: Vocabulary): Features {
  const features = new Map<
    string,
    Feature & { readonly facts: LinkedFact[]; readonly narrower: Set<string> }
  >();
  const add = (
    trait: string,
    kind: SimilarityKind,
    fact: LinkedFact,
    label: string,
    topic: Topic | null = null,
  ) => {
    const feature = features.get(trait) ?? { kind, label, topic, facts: [], narrower: new Set() };
    if (!feature.facts.includes(fact)) feature.facts.push(fact);
    features.set(trait, feature);
    return feature;
  };
  const addTopics = (prefix: string, kind: SimilarityKind, fact: LinkedFact) => {
    for (const id of topicsOf(fact).flatMap(vocabulary.around)) {
      for (const above of vocabulary.around(id)) {
        const topic = vocabulary.get(above);
        const feature = add(prefix + above, kind, fact, topic?.name ?? above, topic);
        if (above !== id) feature.narrower.add(prefix + id);
      }
    }
  };
  for (const experience of letter.factsOf('EXPERIENCE')) {
    const { id, kind, status } = experience;
    const label = `${wordsOf(status)} ${wordsOf(kind)}`;
    add(`${SHARED.experience}${kind}:${status}`, 'EXPERIENCE', experience, label);
    addTopics(SHARED.experienceTopic, 'EXPERIENCE_TOPIC', experience);
    // Things of any other kind are not of one kind.
    for (const outcome of letter.referrers('OUTCOME', id).filter((each) => each.kind !== 'OTHER'))
      add(FACETS.outcome + outcome.kind, 'OUTCOME', outcome, wordsOf(outcome.kind));
  }
  for (const skill of letter.factsOf('SKILL'))
    add(SHARED.skill + foldName(skill.name), 'SKILL', skill, skill.name);
  for (const area of letter.factsOf('RESEARCH_AREA')) {
    add(FACETS.researchStanding + area.standing, 'RESEARCH_STANDING', area, wordsOf(area.standing));
    addTopics(SHARED.researchTopic, 'RESEARCH_TOPIC', area);
  }
  for (const motivation of letter.factsOf('MOTIVATION')) {
    add(FACETS.motivation + motivation.kind, 'MOTIVATION', motivation, wordsOf(motivation.kind));
    addTopics(SHARED.motivationTopic, 'MOTIVATION_TOPIC', motivation);
  }
  for (const application of letter.factsOf('APPLICATION')) {
    const { name } = letter.get('ORGANIZATION', application.program);
    // Of names that are hidden or not given, nobody knows whether they are the same.
    if (name !== null) add(FACETS.program + foldName(name), 'PROGRAM', application, name);
  }
  return new Map([...features].toSorted(([a], [b]) => compareTexts(a, b)));
}

/** What letters are compared with. */
export interface Compared {
  /** All letters. */
  readonly everybody: LetterSet;
  /** The letters that have a trait. */
  readonly lettersWith: (trait: string) => LetterSet;
  readonly vocabulary: Vocabulary;
}

/** How a letter compares with all others. */
export class Comparison {
  readonly #letter: Letter;
  readonly #featuresOf: (letter: Letter) => Features;
  readonly #everybody: LetterSet;
  /** What it can share, and with which letters. */
  readonly #features: ReadonlyMap<string, Feature & { readonly letters: LetterSet; readonly weight: number }>;

  /**
   * @param letter the letter
   * @param compared what it is compared with, itself among it
   */
  constructor(letter: Letter, { everybody, lettersWith, vocabulary }: Compared) {
    this.#letter = letter;
    this.#featuresOf = (other) => featuresOf(other, vocabulary);
    this.#everybody = everybody;
    const total = everybody.count;
    this.#features = new Map(
      Array.from(this.#featuresOf(letter), ([trait, feature]) => {
        const letters = lettersWith(trait);
        const weight = Math.log2((total + 1) / Math.max(1, letters.count));
        return [trait, { ...feature, letters, weight }];
      }),
    );
  }

  /**
   * @param first how many letters are wanted
   * @returns those that are most like it, in the order of their numbers. There are more than are wanted: the letter
   *   itself is among them, and so are all that are as much like it as the last one
   */
  rank(first: number): readonly Ranked[] {
    const scores = new Float64Array(this.#everybody.size);
    for (const { letters, weight, narrower } of this.#features.values()) {
      const only = narrower.size === 0 ? letters : letters.copy();
      for (const trait of narrower) only.without(this.#features.get(trait)?.letters ?? only);
      only.forEach((number) => {
        scores[number] = (scores[number] ?? 0) + weight;
      });
    }
    const least = nthLargest(scores, first + 1);
    const ranked: Ranked[] = [];
    scores.forEach((score, number) => {
      if (score > 0 && score >= least) ranked.push({ number, score });
    });
    return ranked;
  }

  /**
   * @param found letters with their scores, those among them that `rank` gave
   * @param first how many are wanted
   * @returns the most similar ones, the best first, then by id; never the letter itself
   */
  pick<Found extends { readonly id: string; readonly score: number }>(
    found: readonly Found[],
    first: number,
  ): readonly Found[] {
    return found
      .filter(({ id }) => id !== this.#letter.id)
      .toSorted((a, b) => b.score - a.score || compareTexts(a.id, b.id))
      .slice(0, first);
  }

  /** @returns the applicant of another letter with that score, and what both share */
  describe(other: Letter, score: number): SimilarApplicant {
    const reasons = once(() => this.#explain(other));
    return {
      applicant: other.applicant,
      score,
      get reasons() {
        return reasons();
      },
    };
  }

  #explain(other: Letter): readonly SimilarityReason[] {
    const others = this.#featuresOf(other);
    return Array.from(this.#features)
      .flatMap(([trait, { kind, label, topic, facts, narrower, weight }]) => {
        const shared = others.get(trait);
        if (shared === undefined || [...narrower].some((more) => others.has(more))) return [];
        return [{ kind, label, topic, weight, ownFacts: facts, otherFacts: shared.facts }];
      })
      .toSorted((a, b) => b.weight - a.weight);
  }
}

/** @returns the nth largest of some numbers, from 1; the least that there can be where there are fewer */
function nthLargest(numbers: Iterable<number>, n: number): number {
  /** The largest ones so far, ascending. */
  const largest: number[] = [];
  for (const number of numbers) {
    if (largest.length === n && number <= (largest[0] ?? Number.POSITIVE_INFINITY)) continue;
    largest.splice(
      firstIndex(largest, (other) => other > number),
      0,
      number,
    );
    if (largest.length > n) largest.shift();
  }
  return largest.length < n ? Number.NEGATIVE_INFINITY : (largest[0] ?? Number.POSITIVE_INFINITY);
}
