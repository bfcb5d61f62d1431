/** Finds the fields that the applicant works in, or wants to. */

import { asciiWords } from '../../letter/asciiWords.js';
import { ResearchStanding } from '../../letter/enums.js';
import type { Span } from '../../letter/model.js';
import type { Reading, ReadingQuote } from '../../reading/readingSchema.js';
import { type Context, quotesOf, withoutEmpty } from './context.js';
import { clauseOf } from './letterText.js';
import { type AreaMade, STANDINGS } from './researchAreas.js';
import { type Match, matches, withCapital } from './rule.js';

/** The fields, and where they are named. */
export interface FoundAreas {
  readonly areas: NonNullable<Reading['researchAreas']>;
  readonly spans: readonly Span[];
}

/** A field, and where it is named. */
interface Field extends Span {
  /** Its key in the vocabulary, or that of what its sentence takes it for a part of; null where nothing tells. */
  readonly topic: string | null;
  /** The topic that the letter names nearest to one of which nothing tells. */
  readonly near: string | null;
  /** What the letter calls it; null where that is what the vocabulary does. */
  readonly name: string | null;
}

/** The groups of rules that have the fields. */
const WHAT = ['what', 'what2', 'what3', 'what4'];

/**
 * @param context the letter
 * @param applied where what is applied for is named
 */
export function findAreas(context: Context, applied: readonly Span[]): FoundAreas {
  const { entities } = context;
  const areas: NonNullable<Reading['researchAreas']> = {};
  const spans: Span[] = [];
  const known = new Set<string>();
  for (const sentence of context.sentences) {
    for (const match of matches(context.tables.areas.rules, sentence)) {
      const { fields, isList } = fieldsOf(context, match, applied);
      for (const field of fields) {
        const name = field.name?.toLowerCase() ?? field.topic ?? '';
        // “Nursing” in the name of a journal is no field.
        const isOfName = entities.all.some(({ mentions }) =>
          mentions.some(({ start, end }) => start <= field.start && field.start < end),
        );
        if (known.has(name) || isOfName) continue;
        const mention = context.quote(field);
        if (mention === null) continue;
        known.add(name);
        spans.push(field);
        const around = clauseOf(sentence, field);
        const standing = standingOf(context, match, field, around);
        if (field.topic === null) {
          suggestField(context, field, { mentions: mention, standing });
          continue;
        }
        const clause = isList ? around : clauseOf(sentence, { start: match.start, end: field.end });
        areas[entities.key(`research ${name}`, 'area')] = withoutEmpty({
          topic: field.topic,
          name: field.name === null ? undefined : withCapital(field.name),
          mentions: mention,
          standing,
          collaborators: isList ? [] : entities.within('people', clause).map(({ key }) => key),
          organizations: isList ? [] : entities.within('organizations', clause).map(({ key }) => key),
          evidence: quotesOf(context, [clause]),
        });
      }
    }
  }
  return { areas, spans };
}

/** The fields that a rule has found: the topics among its words, or else the words themselves, by a broader topic. */
function fieldsOf(
  { letter, topics, tables }: Context,
  { groups, start, end, sentence, rule }: Match<AreaMade>,
  applied: readonly Span[],
): { readonly fields: readonly Field[]; readonly isList: boolean } {
  const what = WHAT.map((name) => groups.get(name)).find((words) => words !== undefined) ?? '';
  const from = start + letter.folded.slice(start, end).lastIndexOf(what);
  // A list of fields goes on after a colon.
  const isList =
    tables.areas.list.test(what) && /^[^.;]{0,3}:/u.test(letter.folded.slice(from + what.length));
  const span = { start: from, end: isList ? sentence.end : from + what.length };
  const named = topics.within(span).map((topic) => ({ ...topic, topic: topic.key, near: null, name: null }));
  const { fields } = rule.makes;
  if (named.length > 0 || fields === undefined) return { isList, fields: named };
  // What has no topic of its own is a part of the subject that the sentence names.
  const topic = nearest(topics.within(sentence), span)?.key ?? null;
  const around = [applied, [{ start: 0, end: letter.folded.length }]];
  const subjects = around.map((places) => nearest(places.flatMap(topics.within), span));
  const near = subjects.find((subject) => subject !== undefined)?.key ?? null;
  const found = phrases(tables, what, from, fields);
  return { isList, fields: found.map((phrase) => ({ ...phrase, topic, near })) };
}

/** How many words name a field at the most: one of several, a single one, and a question. */
const MOST_WORDS = { MANY: 6, ONE: 12, QUESTION: 18 };

const THREE_WORDS = /\S \S+ \S/u;

/** What the letter itself calls fields, up to where it goes on to something else. */
function phrases(
  { areas }: Context['tables'],
  what: string,
  from: number,
  count: NonNullable<AreaMade['fields']>,
): readonly (Span & { readonly name: string })[] {
  const items = count === 'MANY' ? [...what.matchAll(areas.items)] : [{ 0: what, index: 0 }];
  return items.flatMap(({ 0: item, index }) => {
    const before = areas.joint.exec(item)?.[0].length ?? 0;
    const rest = item.slice(before);
    const isQuestion = areas.question.test(rest);
    const name = rest.slice(0, (isQuestion ? /,/u : areas.ends).exec(rest)?.index).replace(/[\s,]+$/u, '');
    const most = isQuestion ? MOST_WORDS.QUESTION : MOST_WORDS[count];
    if (!/\p{L}{3}/u.test(name) || name.split(' ').length > most || areas.noName.test(name)) return [];
    // “Interested in how…” is what somebody wants to know.
    if (isQuestion && (count === 'MANY' || !THREE_WORDS.test(name))) return [];
    const start = from + index + before;
    return [{ name, start, end: start + name.length }];
  });
}

/** How many UTF-16 units after a topic it may be said that it was tried alone. */
const ALONE_REACH = 100;

function standingOf(
  { letter, tables: { areas } }: Context,
  { rule, groups }: Match<AreaMade>,
  field: Span,
  around: Span,
): ResearchStanding {
  if (rule.makes.standing !== null) return rule.makes.standing;
  if (areas.now.test(letter.folded.slice(around.start, around.end))) return STANDINGS.now;
  if (areas.alone.test(letter.folded.slice(field.end, field.end + ALONE_REACH)))
    return ResearchStanding.EXPLORED;
  const verb = groups.get('verb') ?? groups.get('verb2') ?? groups.get('verb3');
  const isOver =
    verb === undefined
      ? areas.over.test(letter.folded.slice(around.start, field.start))
      : areas.past.test(verb.trim());
  return isOver ? STANDINGS.over : STANDINGS.now;
}

/** The topic that stands nearest to a place. */
function nearest<Place extends Span>(places: readonly Place[], { start, end }: Span): Place | undefined {
  const distance = (place: Span) => Math.max(place.start - end, start - place.end);
  return places.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** A field of which the letter does not say what it is a part of: the topic that stands nearest, or one that is missing. */
function suggestField(
  { entities, suggest }: Context,
  { name, near }: Field,
  said: { readonly mentions: ReadingQuote; readonly standing: ResearchStanding },
): void {
  const key = asciiWords(name ?? '').join('-');
  if (name === null || key === '') return;
  suggest({
    place: ['researchAreas'],
    key: entities.key(`research ${key}`, 'area'),
    fact: near === null ? { topic: key, ...said } : { topic: near, name: withCapital(name), ...said },
    reason:
      near === null
        ? `topics.yaml has no such topic. With \`${key}: { name: ${withCapital(name)} }\` in it, this is a research area.`
        : 'What it is a part of, the letter does not say; this topic is the nearest that it names.',
  });
}
