/** The tables, as Kysely sees them; `migrations.ts` makes them. */

/** Every table. Those with a `letter_id` or a `chunk` can be distributed by it; the others are small, or the same everywhere. */
export interface Tables {
  corpus: CorpusTable;
  topics: TopicsTable;
  letters: LettersTable;
  trait_letters: TraitLettersTable;
  topic_facts: TopicFactsTable;
  search_chunks: SearchChunksTable;
  search_postings: SearchPostingsTable;
  search_vocabulary: SearchVocabularyTable;
}

/** One row: what is true of all letters together. */
interface CorpusTable {
  id: number;
  /** Another one after every change. No number: a replica that takes over may lack changes, and would count again. */
  version: string;
  letters: number;
  /** The `INDEX_VERSION` of what letters are found by. */
  index_version: number;
}

interface TopicsTable {
  topic_id: string;
  /** Its place among the topics. */
  place: number;
  name: string;
  aliases: string[];
  broader: string[];
  /** How many facts mention it by itself. */
  mentions: number;
}

interface LettersTable {
  letter_id: string;
  /** From 0, as they are imported; the same as long as the letter is there, whatever becomes of its text. */
  number: number;
  /** The compiled letter, as `letterLines.ts` writes it. */
  lines: string;
  /** The digest of `lines`. */
  digest: string;
  /** The digest of what it was compiled from; what has the same one needs not be compiled. */
  source: string;
  /** The digest of the topics that the other columns and tables were made with. */
  vocabulary: string;
  experiences: number;
  years: number | null;
  /** What can be filtered and counted by, as `traits.ts` writes it. */
  traits: string[];
  /** The topic of each fact that mentions one: as often as it is mentioned. */
  mentions: string[];
  /** Its number in the index of words, which is another whenever it is indexed. */
  slot: number;
  /** How many different terms its parts have in each field, in sum. */
  lengths: number[];
}

/** For each trait the letters that have it: a bit for each number, in chunks of `CHUNK`. No bits are no row. */
interface TraitLettersTable {
  /** The number, divided by `CHUNK`. */
  chunk: number;
  trait: string;
  /** As a text of `CHUNK` zeros and ones. */
  bits: string;
}

/** The research areas and motivations in each topic: in that itself, and in every broader one. */
interface TopicFactsTable {
  letter_id: string;
  fact_id: string;
  topic_id: string;
  type: string;
}

/** The letters of the index of words, by their slots: see `ChunkLetters`. */
interface SearchChunksTable {
  chunk: number;
  /** The version of the corpus in which it became what it is. */
  version: string;
  ids: string[];
  entries: number[];
  lengths: number[];
  languages: string[];
}

/**
 * Where the letters of a chunk have a term, as `postings.ts` writes it; what is of letters that are gone may be there.
 * Its bytes are a text: what else there is for bytes is longer when it is sent, and takes longer to be read.
 */
interface SearchPostingsTable {
  chunk: number;
  term: string;
  postings: string;
  places: string;
}

/** Every term that a letter has or had, with what it may stand for. */
interface SearchVocabularyTable {
  term: string;
  /** In UTF-16 units. */
  length: number;
  /** Which letters are in it, as 32 bits. */
  letters: number;
  /** Its stems, in each language in which it occurs. */
  stems: string[];
}
