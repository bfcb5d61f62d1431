/** Answers what questions start from. */
import { SearchScope } from '../../letter/enums.js';
import { isTopicId, letterIdOf } from '../../letter/ids.js';
import type { Letter, LetterNode } from '../../letter/letter.js';
import { type Awaitable, bothReady, whenReady } from '../../store/awaitable.js';
import { InvalidInput } from '../../store/invalidInput.js';
import { toPageRequest } from '../../store/pagination.js';
import type { Store, Topic } from '../../store/store.js';
import type { QueryResolvers } from '../generated/resolvers.js';

/** How many letters an error names. */
const NAMED_LETTERS = 10;
/** How long the words to look for may be, in UTF-16 units. */
const LONGEST_QUERY = 1_000;
/** How many ids `nodes` takes. */
const MOST_IDS = 100;

export const Query: QueryResolvers = {
  applicant(_parent, { id }, { store }) {
    if (id === null || id === undefined)
      return whenReady(onlyLetter(store, '/applicant'), (letter) => letter?.applicant ?? null);
    return whenReady(getNodes(store, [id]), ([node]) => (node?.type === 'APPLICANT' ? node : null));
  },
  applicants: (_parent, { where, orderBy, ...page }, { store }) =>
    store.listApplicants(
      { where: where ?? {}, orderBy: orderBy ?? { field: 'LETTER' } },
      toPageRequest(page),
    ),
  letter(_parent, { id }, { store }) {
    if (id === null || id === undefined) return onlyLetter(store);
    return whenReady(store.letters([id]), ([letter]) => letter ?? null);
  },
  topics: (_parent, { named, where, ...page }, { store }) =>
    store.listTopics({ named: named ?? null, where: where ?? {} }, toPageRequest(page)),
  search(_parent, { query, in: scopes, ...page }, { store }) {
    if (query.length > LONGEST_QUERY) {
      throw new InvalidInput(
        `“query” has ${query.length} characters; at most ${LONGEST_QUERY} are searched for.`,
      );
    }
    return store.search({ query, in: scopes ?? Object.values(SearchScope) }, toPageRequest(page));
  },
  node: (_parent, { id }, { store }) => whenReady(getNodes(store, [id]), ([node]) => node ?? null),
  nodes(_parent, { ids }, { store }) {
    if (ids.length > MOST_IDS) {
      throw new InvalidInput(`“ids” has ${ids.length} ids; at most ${MOST_IDS} are answered at once.`);
    }
    return getNodes(store, ids);
  },
};

/**
 * The only letter; null where there is none. Where there are several, the client must say which, by
 * an id that the field takes: the letter's, with `suffix`.
 */
function onlyLetter(store: Store, suffix = ''): Awaitable<Letter | null> {
  return whenReady(store.letterIds(NAMED_LETTERS), ({ ids, total }) => {
    const [id] = ids;
    if (total > 1) {
      const more = total > ids.length ? ` and ${total - ids.length} more` : '';
      const known = ids.map((each) => each + suffix).join(', ');
      throw new InvalidInput(`This server holds ${total} letters; say which by “id”: ${known}${more}.`);
    }
    return id === undefined ? null : whenReady(store.letters([id]), ([letter]) => letter ?? null);
  });
}

/** Whatever has these ids, in their order: topics by themselves, all else by the letter that their ids begin with. */
function getNodes(store: Store, ids: readonly string[]): Awaitable<(LetterNode | Topic | null)[]> {
  const topicIds = ids.filter(isTopicId);
  const letterIds = [...new Set(ids.filter((id) => !isTopicId(id)).map(letterIdOf))];
  return whenReady(bothReady(store.topics(topicIds), store.letters(letterIds)), ([topics, letters]) => {
    const topicById = new Map(topics.map((topic) => [topic?.id, topic]));
    const letterById = new Map(letters.map((letter) => [letter?.id, letter]));
    return ids.map((id) =>
      isTopicId(id) ? (topicById.get(id) ?? null) : (letterById.get(letterIdOf(id))?.node(id) ?? null),
    );
  });
}
