/** A store in memory: indexes are built once, answers are there at once. */
import type { CorpusData } from '../../letter/model.js';
import { createFacets } from '../facets.js';
import { listingOf, mapListing, once } from '../pagination.js';
import { Comparison } from '../similarity.js';
import type { Store } from '../store.js';
import { createTopicList } from '../topicList.js';
import { EVERYBODY, FACETS, isEverybody, MENTIONS, sumDigits, toExpression } from '../traits.js';
import { checkTopics, createVocabulary, type Vocabulary } from '../vocabulary.js';
import { atOnce, inSlices, type Work } from '../work.js';
import { createIndexer, entryOf, type StoredCorpus, toStored } from './indexEntry.js';
import { LetterIndexes } from './letterIndexes.js';
import { indexById, Shelf } from './shelf.js';
import { SortedLetters } from './sortedLetters.js';

/**
 * @param corpus compiled letters and topics
 * @returns a store that serves them
 * @throws if two letters or two topics have the same id, a topic is missing, or a letter was not made by the compiler
 */
export function createMemoryStore(corpus: CorpusData): Store {
  return openMemoryStore(toStored(corpus));
}

/**
 * @param corpus letters, which are read when they are first asked for
 * @param indexes of its letters, as far as somebody has put them together; they are of no more use then
 * @returns a store that serves them
 * @throws what `createMemoryStore` throws
 */
export function openMemoryStore(corpus: StoredCorpus, indexes?: LetterIndexes): Store {
  return atOnce(build(corpus, indexes));
}

/**
 * Makes the same store while others have their turns: it takes a little longer, and nothing waits for it.
 *
 * @param corpus letters, which are read when they are first asked for
 * @param signal ends it before it is done
 * @throws what `createMemoryStore` throws, or the signal's reason
 */
export function openMemoryStoreAside(corpus: StoredCorpus, signal?: AbortSignal): Promise<Store> {
  return inSlices(build(corpus), signal);
}

function* build({ letters, topics }: StoredCorpus, made = new LetterIndexes()): Work<Store> {
  indexById(topics, 'topics');
  const vocabulary = createVocabulary(topics);
  for (const { id, broader } of topics) checkTopics(id, broader, vocabulary);
  const shelf = new Shelf(letters.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  const { keys, researchAreas, motivations, words, ...indexes } = made.areOf(shelf.stored)
    ? made
    : yield* indexAll(shelf, vocabulary);
  const traits = indexes.traits.build();
  yield;
  researchAreas.sort();
  yield;
  motivations.sort();
  yield;
  const everybody = traits.find(EVERYBODY);
  const mentions = sumDigits(MENTIONS, traits.count(everybody, MENTIONS));
  const listTopics = createTopicList(vocabulary, mentions, (some) =>
    sumDigits(MENTIONS, traits.count(traits.find(some), MENTIONS)),
  );
  const search = yield* words.build(shelf, vocabulary);
  const sorted = new SortedLetters(keys);
  const compared = {
    everybody,
    lettersWith: (trait: string) => traits.find({ traits: [trait] }),
    vocabulary,
  };
  return {
    letters: (ids) => ids.map((id) => shelf.find(id)),
    letterIds: (limit) => ({
      ids: shelf.stored.slice(0, limit).map(({ id }) => id),
      total: shelf.stored.length,
    }),
    topics: (ids) => ids.map((id) => vocabulary.get(id)),
    countApplicants: (ids) => ids.map((id) => traits.find({ traits: [FACETS.topic + id] }).count),
    countMentions: (ids) => ids.map((id) => mentions.get(id) ?? 0),
    listTopics: ({ named, where }, page) =>
      listTopics({ named, letters: toExpression(where, vocabulary) }, page),
    listApplicants({ where, orderBy }, page) {
      const expression = toExpression(where, vocabulary);
      const found = once(() => (isEverybody(expression) ? everybody : traits.find(expression)));
      const all = sorted.by(orderBy);
      const has = (index: number) => found().has(all.items[index]?.number ?? 0);
      const listing = listingOf({ ...all, has }, page, () => found().count);
      return {
        ...mapListing(listing, ({ number }) => shelf.at(number)),
        facets: createFacets((prefix) => traits.count(found(), prefix), vocabulary),
      };
    },
    listResearchAreas: ({ topic }, page) =>
      mapListing(researchAreas.list(topic, page), ({ letter, id }) =>
        shelf.at(letter).get('RESEARCH_AREA', id),
      ),
    listMotivations: ({ topic }, page) =>
      mapListing(motivations.list(topic, page), ({ letter, id }) => shelf.at(letter).get('MOTIVATION', id)),
    similarApplicants(letter, first) {
      const comparison = new Comparison(letter, compared);
      const ranked = comparison.rank(first);
      const found = ranked.map(({ number, score }) => ({ id: shelf.idAt(number), number, score }));
      return comparison
        .pick(found, first)
        .map(({ number, score }) => comparison.describe(shelf.at(number), score));
    },
    search: ({ query, in: scopes }, page) => search(query, scopes, page),
  };
}

function* indexAll(shelf: Shelf, vocabulary: Vocabulary): Work<LetterIndexes> {
  const indexes = new LetterIndexes();
  const index = createIndexer(vocabulary);
  for (const [number, letter] of shelf.stored.entries()) {
    indexes.add(letter, entryOf(letter) ?? index(shelf.at(number)));
    yield;
  }
  return indexes;
}
