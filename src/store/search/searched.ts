/** What of a letter is searched: which of its parts, and which words of them. */
import type { Letter, LetterPart, Sentence } from '../../letter/letter.js';
import type { QuoteData } from '../../letter/model.js';
import { topicsOf } from '../../letter/topicsOf.js';
import type { SearchResult, Topic } from '../store.js';
import type { Vocabulary } from '../vocabulary.js';

const NOT_SEARCHED = ['APPLICANT', 'APPLICATION', 'PERSON', 'ORGANIZATION', 'PLACE', 'REDACTION'] as const;

/** Whether a search can find a part of a letter. */
export function isSearched(
  part: LetterPart,
): part is Exclude<LetterPart, { readonly type: (typeof NOT_SEARCHED)[number] }> {
  return NOT_SEARCHED.every((type) => part.type !== type);
}

/** The parts of a letter that a search can find. */
export function searchedParts(letter: Letter): SearchResult[] {
  return letter.parts.filter(isSearched);
}

/** @returns its texts in each of the fields that count differently, which `BOOSTS` lists */
export function textsOf(result: SearchResult, vocabulary: Vocabulary): readonly string[] {
  const passages = passagesOf(result)
    .map(({ exact }) => exact)
    .join('\n');
  if (result.type === 'SENTENCE') return ['', passages];
  const summary = 'summary' in result ? (result.summary ?? '') : '';
  const topics = topicsOf(result).flatMap((topicId) => namesOf(vocabulary.get(topicId)));
  return [`${summary}\n${kindOf(result)}`, passages, topics.join('\n'), titleOf(result)];
}

/** What it is called. */
function titleOf(fact: Exclude<SearchResult, Sentence>): string {
  if (fact.type === 'EXPERIENCE') return fact.title;
  if (fact.type === 'TEST_RESULT') return fact.test;
  return fact.type === 'RESEARCH_AREA' || fact.type === 'SKILL' ? fact.name : '';
}

/** The enum value that says what a fact is, as words. */
function kindOf(fact: Exclude<SearchResult, Sentence>): string {
  if (fact.type === 'CHOICE' || fact.type === 'TEST_RESULT') return '';
  const kind =
    fact.type === 'REFLECTION' ? fact.sentiment : fact.type === 'RESEARCH_AREA' ? fact.standing : fact.kind;
  return kind.toLowerCase();
}

/** Everything that a topic is called. */
export function namesOf(topic: Topic | null): string[] {
  return topic === null ? [] : [topic.name, ...topic.aliases];
}

/** The passages that it rests on; a sentence is its own. */
export function passagesOf(result: SearchResult): readonly QuoteData[] {
  if (result.type !== 'SENTENCE') return result.evidence;
  return [{ start: result.start, end: result.end, exact: result.text }];
}
