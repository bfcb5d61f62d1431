/** Drafts a reading of a letter by a model, which is believed nothing that the letter does not bear out. */
import type { Span, TopicData } from '../../letter/model.js';
import { readingSchema } from '../../reading/readingSchema.js';
import { REFERENCES } from '../../reading/readReading.js';
import { findPlaceholders } from '../../reading/redactions.js';
import { harmless, quoted } from '../../reading/shown.js';
import { SourceFile } from '../../reading/sourceFile.js';
import { asRecord } from '../../reading/validate.js';
import {
  type Draft,
  FACT_SECTIONS,
  type SuggestedPlace,
  type SuggestedSection,
  type Suggestion,
} from '../draft.js';
import { findRedactions } from '../rules/redactions.js';
import { ANSWER, REPAIR } from './answerFormat.js';
import type { Chat } from './chat.js';
import { createGround } from './ground.js';
import { hideNames } from './hideNames.js';
import { instructionsFor, type Message, partMessage, repairMessage } from './instructions.js';
import { keepWhatChecks } from './keepWhatChecks.js';
import { MergedFacts } from './mergeParts.js';
import { ModelError } from './modelError.js';
import { halvesOf, partsOf } from './parts.js';
import { createQuoteFinder } from './quoteFinder.js';
import { type ReadAnswer, readAnswer } from './readAnswer.js';
import { settle } from './settle.js';
import { type MadeFacts, toDraft } from './toDraft.js';
import { type Fields, fieldsOf, INNER, listOf, Quoted, quotedIn, type Value } from './tree.js';

/** How many quotes of a part are asked for a second time. */
const MOST_REPAIRED = 40;
/** How long words may be that mend a quote, in UTF-16 units. */
const LONGEST_QUOTE = 2_000;
/** How many suggestions a draft has. */
const MOST_SUGGESTED = 20;

/**
 * @param letter a letter
 * @param topics the vocabulary
 * @param chat the model
 * @returns the draft
 * @throws ModelError if the model does not answer, or not with what can be used
 */
export async function draftByModel(letter: string, topics: readonly TopicData[], chat: Chat): Promise<Draft> {
  const file = new SourceFile('letter.txt', letter);
  const { points } = file;
  const instructions = instructionsFor(letter, topics);
  const { declared, unsure } = findRedactions(letter, file);
  const inUtf16 = ({ start, end }: Span) => ({ start: points.toUtf16(start), end: points.toUtf16(end) });
  const hidden = findPlaceholders(letter, new Map()).undeclared.map(inUtf16);
  const ground = createGround(letter, hidden, topics);
  const merged = new MergedFacts();
  const suggestions: Suggestion[] = [];
  const placeholders = new Map(declared);
  let title: string | null = null;
  let language: string | null = null;
  let dropped = 0;

  for (const part of partsOf(letter)) {
    for (const answer of await readPart(letter, part, { instructions, chat })) {
      const { fields } = answer;
      dropped += answer.dropped;
      const facts = settled(fields, ground.hold, suggestions);
      dropped += facts.dropped;
      merged.add(facts.fields);
      const called = fields.get('title');
      if (title === null && typeof called === 'string' && ground.bears(called)) title = called;
      language ??= languageOf(fields.get('language'));
      for (const [placeholder, kind] of fieldsOf(fields.get('redactions'))) {
        // What the words in the brackets do not tell, the model may.
        const known = readingSchema.shape.redactions.safeParse({ [placeholder]: kind }).data;
        if (unsure.includes(placeholder)) placeholders.set(placeholder, known?.[placeholder] ?? null);
      }
    }
  }
  hideNames(merged, { letter, points }, placeholders);
  const made = toDraft(merged, file);
  const checked = keepWhatChecks(
    {
      title: title ?? titleOf(made),
      language,
      redactions: Object.fromEntries(placeholders),
      applicant: made.applicant,
      application: made.application,
      facts: made.facts,
      asides: made.asides,
      suggestions: suggestions.slice(0, MOST_SUGGESTED),
      notes: [],
    },
    letter,
    topics,
  );
  // What is said of a fact needs that fact.
  const isThere = ({ place: [section, key] }: Suggestion) =>
    key === undefined || key in asRecord(asRecord(checked.draft.facts)[section]);
  const suggested = checked.draft.suggestions.filter(isThere);
  const all = dropped + made.dropped + checked.dropped;
  const notes =
    all === 0
      ? []
      : [`Of what the model gave, ${all} had no words of the letter or did not fit, and were left out.`];
  return { ...checked.draft, suggestions: suggested, notes };
}

/** A title in the letter's words; null where it does not name what is applied for. */
function titleOf({ application, facts }: MadeFacts): string | null {
  const name = application === null ? undefined : facts.organizations?.[application.program]?.name;
  return name === undefined ? null : `Application: ${name}`;
}

/** What a model needs to be asked. */
interface Asked {
  readonly instructions: Message;
  readonly chat: Chat;
}

/** What a model answers of a part; of its halves, where it is too long for one answer. */
async function readPart(letter: string, part: Span, asked: Asked): Promise<readonly ReadAnswer[]> {
  try {
    return [await readOnce(letter, part, asked)];
  } catch (error) {
    const halves = error instanceof ModelError && error.fault === 'length' ? halvesOf(letter, part) : null;
    if (halves === null) throw error;
    const answers: ReadAnswer[] = [];
    for (const half of halves) answers.push(...(await readPart(letter, half, asked)));
    return answers;
  }
}

async function readOnce(letter: string, part: Span, { instructions, chat }: Asked): Promise<ReadAnswer> {
  const messages = [instructions, partMessage(letter, part)];
  const answer = await chat.ask(messages, ANSWER);
  const finder = createQuoteFinder(letter, part);
  const first = readAnswer(answer, finder.find);
  // What nothing in the letter is like cannot be mended.
  const missing = first.missing.slice(0, MOST_REPAIRED).flatMap((quote) => {
    const nearest = finder.nearest(quote);
    return nearest === null ? [] : [{ quote, nearest }];
  });
  if (missing.length === 0) return first;
  const request = missing.map(({ quote, nearest }) => ({
    quote,
    nearest: letter.slice(nearest.start, nearest.end),
  }));
  const repaired = await chat.ask([...messages, repairMessage(request)], REPAIR).catch((error: unknown) => {
    // What the model cannot mend is left out; where the server is away, the letter is for later.
    if (error instanceof ModelError && error.fault !== 'server') return {};
    throw error;
  });
  const { quotes } = asRecord(repaired);
  const places = new Map<string, readonly Span[]>();
  for (const item of Array.isArray(quotes) ? quotes.slice(0, MOST_REPAIRED) : []) {
    const { number, quote } = asRecord(item);
    const wrong = missing[Number(number) - 1];
    if (wrong === undefined || typeof quote !== 'string' || quote.length > LONGEST_QUOTE) continue;
    // Words of another place are another quote.
    const { start, end } = wrong.nearest;
    const near = finder.find(quote.trim()).filter((place) => place.start < end && start < place.end);
    places.set(wrong.quote, near);
  }
  return readAnswer(answer, (quote) => {
    const found = finder.find(quote);
    return found.length > 0 ? found : (places.get(quote) ?? []);
  });
}

/** The facts of a part, each quote with one place; what is unsure becomes a suggestion. */
function settled(
  fields: Fields,
  hold: (fact: Fields) => readonly string[],
  suggestions: Suggestion[],
): { readonly fields: Fields; readonly dropped: number } {
  let dropped = 0;
  const suggest = (place: SuggestedPlace, key: string | null, fact: Fields, reason: string) => {
    suggestions.push({ place, key: key === null ? null : harmless(key), fact: wordsOf(fact), reason });
  };
  const settleFact = (section: SuggestedSection, key: string | null, value: Value): Fields | null => {
    const fact = settle(fieldsOf(value));
    const unknown = hold(fact);
    if (quotedIn(fact).length === 0) {
      const unsettled = fieldsOf(value);
      hold(unsettled);
      suggest([section], key, unsettled, 'Its words stand in several places of the letter.');
      return null;
    }
    if (unknown.length === 0) return fact;
    const reason = `The vocabulary has no topic ${harmless(quoted(unknown.join(', ')))}.`;
    if (section === 'researchAreas') suggest([section], key, fact, reason);
    else if (key !== null) suggest([section, key], null, new Map([['topics', unknown]]), reason);
    return section === 'researchAreas' ? null : fact;
  };
  const result: Fields = new Map();
  const asides = listOf(fields.get('asides')).map((each) => settle(fieldsOf(each)));
  for (const each of asides) hold(each);
  result.set(
    'asides',
    asides.filter((each) => each.get('quote') instanceof Quoted),
  );
  for (const section of FACT_SECTIONS) {
    const facts: Fields = new Map();
    for (const [key, value] of fieldsOf(fields.get(section))) {
      const fact = settleFact(section, key, value);
      if (fact === null) dropped += 1;
      else facts.set(key, fact);
    }
    result.set(section, facts);
  }
  for (const section of ['applicant', 'application'] as const) {
    const value = fields.get(section);
    const fact = value === undefined ? null : settleFact(section, null, value);
    if (fact !== null) result.set(section, fact);
  }
  return { fields: result, dropped };
}

/** A fact as a comment has it: what is quoted as its words, no facts within it, and none that it refers to. */
function wordsOf(value: Fields): Record<string, unknown> {
  const plain = (each: Value): unknown => {
    if (each instanceof Quoted) return harmless(each.words);
    if (each instanceof Map) return wordsOf(each);
    return Array.isArray(each) ? each.map(plain) : each;
  };
  return Object.fromEntries(
    [...value].flatMap(([name, each]) => (isOther(name) ? [] : [[name, plain(each)]])),
  );
}

/** Whether a field has other facts, or the keys of some: what their keys will be is not known yet. */
function isOther(name: string): boolean {
  const section = REFERENCES.get(name);
  return INNER.includes(name) || (section !== undefined && section !== 'topics');
}

/** The language that an answer gives; null where it is no tag. */
function languageOf(value: Value | undefined): string | null {
  return readingSchema.shape.language.safeParse(value).data ?? null;
}
