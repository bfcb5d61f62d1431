/** Finds the fields that the applicant works in, or wants to. */

import { asciiWords } from '../../letter/asciiWords.js';
import { ResearchStanding } from '../../letter/enums.js';
import type { Span } from '../../letter/model.js';
import type { Reading } from '../../reading/readingSchema.js';
import { type Context, quotesOf, withoutEmpty } from './context.js';
import { clauseOf } from './letterText.js';
import { type AreaMade, STANDINGS } from './researchAreas.js';
import { type Match, matches, withCapital } from './rule.js';

/** @param context the letter */
export function findAreas(context: Context): NonNullable<Reading['researchAreas']> {
  const { entities, topics } = context;
  const areas: NonNullable<Reading['researchAreas']> = {};
  const known = new Set<string>();
  for (const sentence of context.sentences) {
    for (const match of matches(context.tables.areas.rules, sentence)) {
      const { what, span, isList } = fieldsOf(context, match);
      const named = topics.within(span);
      for (const topic of named) {
        // “Nursing” in the name of a journal is no field.
        const isOfName = entities.all.some(({ mentions }) =>
          mentions.some(({ start, end }) => start <= topic.start && topic.end <= end),
        );
        if (known.has(topic.key) || isOfName) continue;
        const mention = context.quote(topic);
        if (mention === null) continue;
        known.add(topic.key);
        const around = clauseOf(sentence, topic);
        const clause = isList ? around : clauseOf(sentence, { start: match.start, end: topic.end });
        areas[entities.key(`research ${topic.key}`, 'area')] = withoutEmpty({
          topic: topic.key,
          mentions: mention,
          standing: standingOf(context, match, topic, around),
          collaborators: isList ? [] : entities.within('people', clause).map(({ key }) => key),
          organizations: isList ? [] : entities.within('organizations', clause).map(({ key }) => key),
          evidence: quotesOf(context, [clause]),
        });
      }
      if (named.length === 0 && match.rule.makes.isField === true)
        suggestFields(context, match, { what, start: span.start });
    }
  }
  return areas;
}

/** The words for fields that a rule has found, and where they are. */
function fieldsOf(
  { letter, tables }: Context,
  { groups, start, end, sentence }: Match<AreaMade>,
): { readonly what: string; readonly span: Span; readonly isList: boolean } {
  const what = groups.get('what') ?? groups.get('what2') ?? groups.get('what3') ?? '';
  const from = start + letter.folded.slice(start, end).lastIndexOf(what);
  // A list of fields goes on after a colon.
  const isList =
    tables.areas.list.test(what) && /^[^.;]{0,3}:/u.test(letter.folded.slice(from + what.length));
  return { what, isList, span: { start: from, end: isList ? sentence.end : from + what.length } };
}

/** How many UTF-16 units after a topic it may be said that it was tried alone. */
const ALONE_REACH = 100;

function standingOf(
  { letter, tables: { areas } }: Context,
  { rule, groups }: Match<AreaMade>,
  topic: Span,
  around: Span,
): ResearchStanding {
  if (rule.makes.standing !== null) return rule.makes.standing;
  if (areas.now.test(letter.folded.slice(around.start, around.end))) return STANDINGS.now;
  if (areas.alone.test(letter.folded.slice(topic.end, topic.end + ALONE_REACH)))
    return ResearchStanding.EXPLORED;
  return tenseOf(areas, groups);
}

/** Whether it is of now or over, by the verb. */
function tenseOf({ past }: Context['tables']['areas'], groups: Match<AreaMade>['groups']): ResearchStanding {
  const verb = groups.get('verb') ?? groups.get('verb2') ?? groups.get('verb3') ?? '';
  return past.test(verb.trim()) ? STANDINGS.over : STANDINGS.now;
}

/** A field has so many words at the most. */
const MOST_WORDS = 4;
/** Fields that the vocabulary has not: what it would have to have for them to be research areas. */
function suggestFields(
  context: Context,
  { rule, groups }: Match<AreaMade>,
  { what, start }: { readonly what: string; readonly start: number },
): void {
  const { areas } = context.tables;
  for (const { 0: item, index } of what.matchAll(areas.items)) {
    const before = areas.joint.exec(item)?.[0].length ?? 0;
    const name = item.slice(before).trimEnd();
    const words = asciiWords(name);
    const mention = context.quote({
      start: start + index + before,
      end: start + index + before + name.length,
    });
    if (words.length === 0 || words.length > MOST_WORDS || areas.noName.test(name) || mention === null)
      continue;
    const key = words.join('-');
    context.suggest({
      section: 'researchAreas',
      fact: {
        [context.entities.key(`research ${key}`, 'area')]: {
          topic: key,
          mentions: mention,
          standing: rule.makes.standing ?? tenseOf(areas, groups),
        },
      },
      reason: `topics.yaml has no such topic. With \`${key}: { name: ${withCapital(name)} }\` in it, this is a research area.`,
    });
  }
}
