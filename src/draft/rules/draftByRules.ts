/** Drafts a reading by the rules of the tables in this folder: what a letter surely says, and what it may say. */

import type { CodePoints } from '../../letter/codePoints.js';
import { PersonRole } from '../../letter/enums.js';
import type { Span, TopicData } from '../../letter/model.js';
import { languageOf } from '../../reading/languageOf.js';
import type { Reading, ReadingAside, ReadingQuote } from '../../reading/readingSchema.js';
import { findPlaceholders, placeholderName } from '../../reading/redactions.js';
import { SourceFile } from '../../reading/sourceFile.js';
import { createQuoteWriter } from '../../reading/writeQuote.js';
import type { Draft, Suggestion } from '../draft.js';
import { type FoundApplicant, findApplicant, timeInField } from './applicant.js';
import { HEADING } from './asides.js';
import { type Context, periodIn, quotesOf, withoutEmpty } from './context.js';
import { ENGLISH } from './english.js';
import { Entities, type Entity } from './entities.js';
import { findApplication, findForeignApplication } from './findApplication.js';
import { findAreas } from './findAreas.js';
import { findTellingNames } from './findEntities.js';
import { findExperiences } from './findExperiences.js';
import { findMotivations } from './findMotivations.js';
import { findSkills, findTests } from './findSkills.js';
import { GERMAN } from './german/german.js';
import { addGroups } from './groups.js';
import { type LetterText, LONGEST_SENTENCE, letterText, type Sentence } from './letterText.js';
import { findNames, type Name } from './names.js';
import { findRedactions, type Redactions } from './redactions.js';
import { matches } from './rule.js';
import { SKILL_RULES } from './skills.js';
import type { Tables } from './tables.js';
import { createTopicFinder } from './topics.js';
import { addYours } from './yours.js';

/** What the rules of this release are called in a reading. */
export const RULES_NAME = 'lettergraph-rules-1';

/** The languages that letters are read in, by their BCP 47 tags. */
const TABLES: ReadonlyMap<string, Tables> = new Map([
  ['de', GERMAN],
  ['en', ENGLISH],
]);

/** The longest letter, in UTF-16 units, that the rules look at: some twenty pages. */
const LONGEST_LETTER = 50_000;
/** A name is the same wherever a line ends in it. */
const WHITE_SPACE = /\s+/gu;
/** More placeholders than this are no names. */
const MOST_HIDDEN = 400;

/**
 * @param text a letter, well-formed
 * @param topics the vocabulary
 * @returns the draft; the same letter and vocabulary give the same one
 */
export function draftByRules(text: string, topics: readonly TopicData[]): Draft {
  if (text.length > LONGEST_LETTER) return tooLong(text);
  const language = languageOf(text) ?? languageBySmallWords(text);
  const known = TABLES.get(language ?? '');
  const tables = known ?? ENGLISH;
  const letter = letterText(text, tables.clauses);
  const redactions = findRedactions(text, letter);
  const entities = new Entities();
  const suggestions: Suggestion[] = [];
  const { points } = letter;
  // The words within brackets are nobody's name, capitals or not.
  const names = findNames(letter).filter(
    ({ start, end }) => !redactions.brackets.some((span) => span.start <= start && end <= span.end),
  );
  const hidden = redactions.hidden.length > MOST_HIDDEN ? [] : redactions.hidden;
  const applicant = findApplicant(letter, names, hidden, tables);
  const context: Context = {
    letter,
    tables,
    sentences: letter.sentences.filter(
      (sentence) => sentence.text.length <= LONGEST_SENTENCE && !isHeading(letter, sentence),
    ),
    entities,
    applicant: applicant?.mentions ?? [],
    topics: createTopicFinder(letter.folded, topics, tables.anyForm),
    quote: createQuoter(text, points),
    suggest: (suggestion) => suggestions.push(suggestion),
  };
  // The applicant and the application have ids of their own.
  for (const key of ['applicant', 'application']) entities.key(key, key);
  const named = { names, redactions: { ...redactions, hidden }, applicant };
  const facts = known === undefined ? readNames(context, named) : readAll(context, named);
  return finish(context, { language, ...named, suggestions, ...facts });
}

/** How many passages may have their like too often, before all of a letter seems to: each costs a search. */
const MOST_ALIKE = 30;

/** Writes the quote for a place, and remembers it; null where its like stands in the letter too often. */
function createQuoter(text: string, points: CodePoints): Context['quote'] {
  const writer = createQuoteWriter(new SourceFile('letter.txt', text));
  const known = new Map<string, ReadingQuote | null>();
  let alike = 0;
  return ({ start, end }) => {
    const place = `${start} ${end}`;
    const before = known.get(place);
    if (before !== undefined) return before;
    if (alike > MOST_ALIKE) return null;
    const quote = writer.write({ start: points.fromUtf16(start), end: points.fromUtf16(end) });
    if (quote === null) alike += 1;
    known.set(place, quote);
    return quote;
  };
}

/** What is no letter by its length is left to a person. */
function tooLong(text: string): Draft {
  const { undeclared } = findPlaceholders(text, new Map());
  return {
    title: null,
    language: languageOf(text),
    redactions: Object.fromEntries(undeclared.map(({ exact }) => [placeholderName(exact), null])),
    applicant: null,
    application: null,
    facts: {},
    asides: [],
    suggestions: [],
    notes: [`It is longer than letters are (${LONGEST_LETTER} characters): the rules have not looked at it.`],
  };
}

/** What the letter names, however it is read. */
interface Named {
  readonly names: readonly Name[];
  readonly redactions: Redactions;
  readonly applicant: FoundApplicant | null;
}

/** The facts that are not of what is named. */
interface ReadFacts {
  readonly application: Reading['application'] | null;
  /** The letter's words for what is applied for. */
  readonly words: string | null;
  readonly facts: Pick<
    Draft['facts'],
    'experiences' | 'researchAreas' | 'motivations' | 'skills' | 'testResults'
  >;
  readonly notes: readonly string[];
}

function readAll(context: Context, { names, redactions, applicant }: Named): ReadFacts {
  const { letter, entities, topics, tables } = context;
  const ofApplicant = applicant?.mentions ?? [];
  const unsure = tables.findEntities(
    { letter, names, redactions, applicant: ofApplicant, isTopic: (words) => topics.isTopic(words) },
    entities,
  );
  const found = findApplication(context, unsure);
  const programName = found?.program.name ?? null;
  for (const name of unsure) {
    if (entities.at(name) !== undefined) continue;
    if (name.text === programName) found?.program.mentions.push({ start: name.start, end: name.end });
    else suggestName(context, name);
  }
  if (found !== null) addYours(letter, found.program, tables.yours);
  addGroups(letter, tables.groups, entities);
  const isOfApplication = ({ start, end }: Span) =>
    found !== null && found.said !== null && start < found.said.start + OPENING && found.said.start < end;
  const { areas, spans: fields } = findAreas(context, found?.program.mentions ?? []);
  const { motivations, spans } = findMotivations(
    context,
    { fields, chosen: found?.chosen ?? [] },
    isOfApplication,
  );
  const isWished = (span: Span) => spans.some(({ start, end }) => start <= span.start && span.start < end);
  const experiences = findExperiences(context, isWished);
  return {
    application: found?.application ?? null,
    words: found?.words ?? null,
    facts: {
      experiences,
      researchAreas: areas,
      motivations,
      skills: findSkills(context),
      testResults: findTests(context),
    },
    notes: letter.sentences.some(({ text }) => text.length > LONGEST_SENTENCE)
      ? ['A sentence of the letter is longer than sentences are: no rule was tried on it.']
      : [],
  };
}

/** How many UTF-16 units of the words that apply are no wish of their own: “I would like to come”. */
const OPENING = 25;

/** Reads what does not depend on a language: what is hidden, titles, names that tell what they are of, and tests. */
function readNames(context: Context, { names, redactions, applicant }: Named): ReadFacts {
  const { letter, topics, entities } = context;
  const ofApplicant = applicant?.mentions ?? [];
  const isTaken = (span: Span) => ofApplicant.some(({ start, end }) => start < span.end && span.start < end);
  const unsure = findTellingNames({ letter, names, redactions, isTaken }, entities);
  for (const name of unsure) suggestName(context, name);
  const seen = new Set<string>();
  for (const topic of topics.within({ start: 0, end: letter.folded.length })) {
    const mention = seen.has(topic.key) ? null : context.quote(topic);
    seen.add(topic.key);
    if (mention === null) continue;
    context.suggest({
      place: ['researchAreas'],
      key: topic.key,
      fact: { topic: topic.key, mentions: mention, standing: 'CURRENT' },
      reason:
        'The letter has a word for this topic; whether it is a field of the applicant’s, no rule can tell.',
    });
  }
  const found = findForeignApplication(context);
  return {
    application: found?.application ?? null,
    words: found?.words ?? null,
    facts: {
      experiences: {},
      researchAreas: {},
      motivations: {},
      skills: findSkills(context, NAMED_SKILLS),
      testResults: findTests(context),
    },
    notes: [
      'The rules read English and German. Of this letter they have drafted only what does not depend on its language.',
    ],
  };
}

/** The skills that are names: of programming languages and of tools. */
const NAMED_SKILLS = SKILL_RULES.filter(({ name }) => name === 'programming language' || name === 'tool');

const MOST_SUGGESTED = 20;

function suggestName(context: Context, name: Name): void {
  const mention = context.quote({ start: name.start, end: name.end });
  if (mention === null || !(name.isUncommon || name.text.includes(' '))) return;
  context.suggest({
    place: ['organizations'],
    key: context.entities.key(name.text, 'name'),
    fact: {
      name: context.letter.raw.slice(name.start, name.end).replace(WHITE_SPACE, ' '),
      mentions: mention,
    },
    reason: 'A name, and no rule is sure of what: an organization, a person, a place, or nothing of these.',
  });
}

interface Finished extends ReadFacts {
  readonly language: string | null;
  readonly redactions: Redactions;
  readonly applicant: FoundApplicant | null;
  readonly suggestions: readonly Suggestion[];
}

/** Puts the draft together: facts with quotes that fit, and references to facts that are there. */
function finish(
  context: Context,
  { language, redactions, applicant, suggestions, application, words, facts, notes }: Finished,
): Draft {
  const { entities, letter } = context;
  const mentions = applicant === null ? [] : quotesOf(context, applicant.mentions);
  const written = entities.all.filter((entity) =>
    entity.mentions.some((mention) => context.quote(mention) !== null),
  );
  const keys = new Set(written.map(({ key }) => key));
  const section = (name: Entity['section']) => written.filter((entity) => entity.section === name);
  const named = {
    people: Object.fromEntries(section('people').map((person) => [person.key, personOf(context, person)])),
    organizations: Object.fromEntries(
      section('organizations').map((organization) => [
        organization.key,
        withoutEmpty({ kind: organization.kind ?? undefined, ...namedOf(context, organization) }),
      ]),
    ),
    places: Object.fromEntries(section('places').map((place) => [place.key, namedOf(context, place)])),
  };
  const everyMention = [...(applicant?.mentions ?? []), ...written.flatMap((entity) => entity.mentions)];
  const asides = asidesOf(context, everyMention);
  const isAccounted = new Set(
    everyMention.filter((mention) => context.quote(mention) !== null).map(({ start }) => start),
  );
  const lost =
    redactions.hidden.some(({ start }) => !isAccounted.has(start)) || redactions.hidden.length === 0;
  const declared = Object.fromEntries(
    [...redactions.declared].map(([placeholder, kind]) => [placeholder, lost ? null : kind]),
  );
  const period = timeInField(letter, context.tables);
  const inField = period === null ? undefined : periodIn(context, period, true);
  return {
    title:
      words === null
        ? context.tables.titles.letter
        : `${context.tables.titles.application}: ${words.replace(WHITE_SPACE, ' ')}`,
    language,
    redactions: declared,
    applicant:
      mentions.length === 0
        ? null
        : withoutEmpty({
            name: applicant?.name?.replace(WHITE_SPACE, ' '),
            mentions,
            timeInField: inField,
            evidence: period === null ? undefined : quotesOf(context, [period]),
          }),
    application: application !== null && keys.has(application.program) ? pruned(application, keys) : null,
    facts: pruned({ ...facts, ...named }, keys),
    asides,
    suggestions: [...redactions.unsure.map(unsureRedaction), ...suggestions].slice(0, MOST_SUGGESTED),
    notes,
  };
}

function unsureRedaction(placeholder: string): Suggestion {
  return {
    place: ['redactions'],
    key: placeholder,
    fact: { kind: 'ORGANIZATION' },
    reason:
      'No rule can tell what this hides: a PERSON, an ORGANIZATION or a PLACE, which takes the place of null and is quoted in the mentions of a fact; or no name.',
  };
}

/** What anything that is named has: its name as the letter writes it, and where that stands. */
function namedOf(context: Context, { mentions, name }: Entity) {
  const { folded, raw } = context.letter;
  const [own] =
    name === null
      ? []
      : mentions.flatMap(({ start, end }) => {
          const at = folded.slice(start, end).indexOf(name);
          return at < 0 ? [] : [raw.slice(start + at, start + at + name.length).replace(WHITE_SPACE, ' ')];
        });
  return withoutEmpty({ name: own, mentions: quotesOf(context, mentions) });
}

function personOf(context: Context, person: Entity): NonNullable<Draft['facts']['people']>[string] {
  const role = person.role ?? PersonRole.OTHER;
  return withoutEmpty({
    role,
    otherRoles: [...person.otherRoles].filter((other) => other !== role),
    isGroup: person.isGroup ? true : undefined,
    ...namedOf(context, person),
    evidence: quotesOf(context, person.evidence),
  });
}

function asidesOf(context: Context, mentions: readonly Span[]): ReadingAside[] {
  const { letter } = context;
  return letter.sentences.flatMap((sentence): ReadingAside[] => {
    const [aside] = matches(context.tables.asides, sentence);
    const reason = aside?.rule.makes.reason ?? (isHeading(letter, sentence) ? 'A heading.' : undefined);
    const isMention = mentions.some(({ start }) => start >= sentence.start && start < sentence.end);
    if (reason === undefined || isMention) return [];
    const quote = context.quote(sentence);
    return quote === null ? [] : [{ quote, reason }];
  });
}

/** Whether a sentence is a line of its own and no sentence, with text right below it. */
function isHeading({ raw, sentences }: LetterText, { index, start, end, text }: Sentence): boolean {
  if (
    !HEADING.test(text) ||
    ITEM_MARK.test(text) ||
    text.split(' ').length > MOST_WORDS ||
    index === sentences.length - 1
  )
    return false;
  const isLine = /(?:^|\n)[ \t]*$/u.test(raw.slice(0, start)) && /^[ \t]*\r?\n/u.test(raw.slice(end));
  return isLine;
}

const MOST_WORDS = 6;
/** What the items of a list begin with. */
const ITEM_MARK = /^[•‣◦▪▸●*–-]\s/u;

/** The language of a letter of a few sentences, of which `languageOf` is in doubt: that with most of its small words. */
function languageBySmallWords(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const shares = [...TABLES].map(([language, { smallWords }]) => ({
    language,
    share: words.filter((word) => smallWords.has(word)).length / words.length,
  }));
  const [best] = shares.toSorted((a, b) => b.share - a.share);
  return best !== undefined && best.share >= LEAST_SMALL ? best.language : null;
}

const LEAST_SMALL = 0.2;

const REFERENCES = new Set(['organizations', 'places', 'recommendedBy', 'collaborators', 'fundedBy']);

/** Leaves references out that lead to nothing that is written down. */
function pruned<Value>(value: Value, keys: ReadonlySet<string>): Value {
  return JSON.parse(
    JSON.stringify(value, (field, part: unknown) =>
      REFERENCES.has(field) && Array.isArray(part) ? part.filter((key) => keys.has(key)) : part,
    ),
  );
}
