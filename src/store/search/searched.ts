/** What of a letter is searched: which of its parts, and which words of them. */
import type { Letter, Sentence } from '../../letter/letter.js';
import type { QuoteData } from '../../letter/model.js';
import { topicsOf } from '../../letter/topicsOf.js';
import type { SearchResult, Topic } from '../store.js';
import type { Vocabulary } from '../vocabulary.js';

/** The parts of a letter that a search can find. */
export function searchedParts(letter: Letter): SearchResult[] {
  return [
    ...letter.factsOf('EXPERIENCE'),
    ...letter.factsOf('OUTCOME'),
    ...letter.factsOf('REFLECTION'),
    ...letter.factsOf('RESEARCH_AREA'),
    ...letter.factsOf('MOTIVATION'),
    ...letter.factsOf('CHOICE'),
    ...letter.factsOf('SKILL'),
    ...letter.factsOf('TEST_RESULT'),
    ...letter.sentences,
  ];
}

/** @returns its texts in each of the fields that count differently: the reading's, the letter's, the topics' names */
export function textsOf(result: SearchResult, vocabulary: Vocabulary): readonly string[] {
  const passages = passagesOf(result)
    .map(({ exact }) => exact)
    .join('\n');
  if (result.type === 'SENTENCE') return ['', passages];
  const summary = 'summary' in result ? (result.summary ?? '') : '';
  const heading = [headingOf(result), summary, kindOf(result)].join('\n');
  const topics = topicsOf(result).flatMap((topicId) => namesOf(vocabulary.get(topicId)));
  return [heading, passages, topics.join('\n')];
}

function headingOf(fact: Exclude<SearchResult, Sentence>): string {
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
