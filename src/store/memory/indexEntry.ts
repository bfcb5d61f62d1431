/** What the indexes of a store in memory have of one letter, wherever and whenever that was worked out. */
import type { Letter } from '../../letter/letter.js';
import type { CorpusData, LetterData, TopicData } from '../../letter/model.js';
import { topicsOf } from '../../letter/topicsOf.js';
import { type ApplicantKeys, applicantKeys } from '../orders.js';
import { createLetterIndexer, type LetterIndex } from '../search/letterIndex.js';
import { traitsOf } from '../traits.js';
import { checkTopics, topicsAround, type Vocabulary } from '../vocabulary.js';

/** A letter that is to be served; another thread can have made it. */
export interface StoredLetter {
  readonly id: string;
  /** Its data, or the JSON of that in UTF-8, which is read when somebody asks for the letter. */
  readonly data: LetterData | Uint8Array;
  /** The JSON of what indexes have of it, likewise; null where that is still to be worked out. */
  readonly entry: Uint8Array | null;
}

/** Letters that are to be served, and the topics that they were compiled with. */
export interface StoredCorpus {
  readonly topics: readonly TopicData[];
  readonly letters: readonly StoredLetter[];
}

/** What indexes have of a letter: plain data, as JSON can hold it. */
export interface IndexEntry {
  readonly keys: ApplicantKeys;
  readonly traits: readonly string[];
  readonly researchAreas: readonly FactByTopic[];
  readonly motivations: readonly FactByTopic[];
  readonly words: PackedWords;
}

/** The words of a letter with their places, as JSON can hold them. */
interface PackedWords extends Omit<LetterIndex, 'terms' | 'stems' | 'postings'> {
  /** With a space between each two. */
  readonly terms: string;
  /** Likewise. */
  readonly stems: string;
  /** As base64. */
  readonly postings: string;
}

/** A fact by its id, and the topics that it is about with all that they are a part of. */
export interface FactByTopic {
  readonly id: string;
  readonly topics: readonly string[];
}

/**
 * @param vocabulary the topics
 * @returns indexes a letter; throws if it refers to a topic that there is none of
 */
export function createIndexer(vocabulary: Vocabulary): (letter: Letter) => IndexEntry {
  const byTopic = (letter: Letter, type: 'RESEARCH_AREA' | 'MOTIVATION') =>
    letter.factsOf(type).map((fact) => ({ id: fact.id, topics: topicsAround(fact, vocabulary) }));
  const toWords = createLetterIndexer(vocabulary);
  return (letter) => {
    for (const fact of letter.facts) checkTopics(fact.id, topicsOf(fact), vocabulary);
    return {
      keys: applicantKeys(letter),
      traits: traitsOf(letter, vocabulary.around),
      researchAreas: byTopic(letter, 'RESEARCH_AREA'),
      motivations: byTopic(letter, 'MOTIVATION'),
      words: packWords(toWords(letter)),
    };
  };
}

/** Letters in memory, which are indexed when they are served. */
export function toStored({ topics, letters }: CorpusData): StoredCorpus {
  return { topics, letters: letters.map((data) => ({ id: data.id, data, entry: null })) };
}

/** What a letter is made of. */
export function dataOf({ data }: StoredLetter): LetterData {
  return data instanceof Uint8Array ? JSON.parse(decode(data)) : data;
}

/** What indexes have of a letter; null where that is still to be worked out. */
export function entryOf({ entry }: StoredLetter): IndexEntry | null {
  return entry && JSON.parse(decode(entry));
}

function decode({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString();
}

function packWords({ terms, stems, postings, ...words }: LetterIndex): PackedWords {
  return {
    ...words,
    terms: terms.join(' '),
    stems: stems.join(' '),
    postings: Buffer.from(postings).toString('base64'),
  };
}

/** The words that indexes have of a letter. */
export function unpackWords({ terms, stems, postings, ...words }: PackedWords): LetterIndex {
  return {
    ...words,
    terms: terms === '' ? [] : terms.split(' '),
    stems: stems.split(' '),
    postings: Buffer.from(postings, 'base64'),
  };
}
