/** What of a letter is searched: which of its parts, and which words of them. */
import type { Letter, LetterPart, Sentence } from '../../letter/letter.js';
import type { QuoteData } from '../../letter/model.js';
import { topicsOf } from '../../letter/topicsOf.js';
import type { SearchResult, Topic } from '../store.js';
import type { Vocabulary } from '../vocabulary.js';
import { FIELD } from './fields.js';

const NOT_SEARCHED = ['APPLICANT', 'APPLICATION', 'PERSON', 'ORGANIZATION', 'PLACE', 'REDACTION'] as const;

/** Whether a search can find a part of a letter. */
function isSearched(
  part: LetterPart,
): part is Exclude<LetterPart, { readonly type: (typeof NOT_SEARCHED)[number] }> {
  const { type } = part;
  return NOT_SEARCHED.every((other) => other !== type);
}

/** The parts of a letter that a search can find, by id: an index knows each by its place among them. */
export function entriesOf(letter: Letter): readonly SearchResult[] {
  return letter.parts.filter(isSearched);
}

/** The texts of a field; no phrase goes from one to the next. */
export interface FieldTexts {
  /** Its number, as in `FIELDS`. */
  readonly field: number;
  readonly texts: readonly string[];
}

/** @returns its texts in each field that it has, by the fields' numbers */
export function textsOf(result: SearchResult, vocabulary: Vocabulary): readonly FieldTexts[] {
  const texts = passagesOf(result).map(({ exact }) => exact);
  if (result.type === 'SENTENCE') return [{ field: FIELD.sentence, texts }];
  const summary = 'summary' in result ? (result.summary ?? '') : '';
  const topics = topicsOf(result).flatMap((topicId) => namesOf(vocabulary.get(topicId)));
  return [
    { field: FIELD.summary, texts: [summary] },
    { field: FIELD.kind, texts: [kindOf(result)] },
    { field: FIELD.passages, texts },
    { field: FIELD.topic, texts: topics },
    { field: FIELD.title, texts: [titleOf(result)] },
  ];
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
