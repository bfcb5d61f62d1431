/** Finds the fields that the applicant works in, or wants to. */
import { ResearchStanding } from '../../letter/enums.js';
import type { Reading } from '../../reading/readingSchema.js';
import { type Context, quotesOf, withoutEmpty } from './context.js';
import { clauseOf } from './letterText.js';
import { STANDINGS } from './researchAreas.js';
import { matches } from './rule.js';

/**
 * @param context the letter
 * @param motivations where wishes are: what is wished for is intended
 */
export function findAreas(context: Context): NonNullable<Reading['researchAreas']> {
  const { entities, letter, topics } = context;
  const { areas: tables } = context.tables;
  const areas: NonNullable<Reading['researchAreas']> = {};
  const known = new Set<string>();
  for (const sentence of context.sentences) {
    for (const match of matches(tables.rules, sentence)) {
      const what = match.groups.get('what') ?? match.groups.get('what2') ?? '';
      const start = match.start + letter.folded.slice(match.start, match.end).lastIndexOf(what);
      // A list of fields goes on after a colon.
      const isList = tables.list.test(what);
      const span = { start, end: isList ? sentence.end : start + what.length };
      const verb = match.groups.get('verb') ?? '';
      const isOver = tables.past.test(verb.trim());
      for (const topic of topics.within(span)) {
        if (known.has(topic.key)) continue;
        const mention = context.quote(topic);
        if (mention === null) continue;
        known.add(topic.key);
        const around = clauseOf(sentence, topic);
        const clause = isList ? around : clauseOf(sentence, { start: match.start, end: topic.end });
        const ownWords = letter.folded.slice(around.start, around.end);
        const standing =
          match.rule.makes.standing ??
          (tables.now.test(ownWords)
            ? STANDINGS.now
            : tables.alone.test(letter.folded.slice(topic.end, topic.end + 100))
              ? ResearchStanding.EXPLORED
              : isOver
                ? STANDINGS.over
                : STANDINGS.now);
        areas[entities.key(`research ${topic.key}`, 'area')] = withoutEmpty({
          topic: topic.key,
          mentions: mention,
          standing,
          collaborators: isList ? [] : entities.within('people', clause).map(({ key }) => key),
          organizations: isList ? [] : entities.within('organizations', clause).map(({ key }) => key),
          evidence: quotesOf(context, [clause]),
        });
      }
      if (what !== '' && topics.within(span).length === 0 && /research|thesis|wants/u.test(match.rule.name)) {
        const mention = context.quote({ start, end: start + what.trimEnd().length });
        if (mention !== null)
          context.suggest({
            section: 'researchAreas',
            fact: {
              'a-field': {
                topic: 'TODO',
                mentions: mention,
                standing: match.rule.makes.standing ?? (isOver ? STANDINGS.over : STANDINGS.now),
              },
            },
            reason: 'topics.yaml has no topic of this name.',
          });
      }
    }
  }
  return areas;
}
