/** Finds motivations, research areas, skills and tests. */
import { MotivationKind, ResearchStanding } from '../../letter/enums.js';
import type { Span } from '../../letter/model.js';
import type { Reading } from '../../reading/readingSchema.js';
import { type Context, periodIn, quotesOf, withoutEmpty } from './context.js';
import { inWords, toNumber } from './findExperiences.js';
import { clauseOf } from './letterText.js';
import { MOTIVATION_RULES } from './motivations.js';
import { AREA_RULES, PAST_VERB, STANDINGS } from './researchAreas.js';
import { matches } from './rule.js';
import { SKILL_RULES, TEST_RULES } from './skills.js';

/** The motivations, and where they are. */
export interface FoundMotivations {
  readonly motivations: NonNullable<Reading['motivations']>;
  readonly spans: readonly Span[];
}

const KIND_NAMES: Readonly<Record<MotivationKind, string>> = {
  CAREER: 'next',
  CONTRIBUTION: 'contribute',
  LEARNING: 'learn',
  PARTICIPATION: 'take part',
  RECOMMENDATION: 'recommended',
  RESEARCH: 'research',
};

/**
 * @param context the letter
 * @param isTaken whether a place is of the application itself
 */
export function findMotivations(context: Context, isTaken: (span: Span) => boolean): FoundMotivations {
  const { entities, letter, topics } = context;
  const motivations: NonNullable<Reading['motivations']> = {};
  const said: { readonly span: Span; readonly kind: MotivationKind }[] = [];
  for (const sentence of context.sentences) {
    for (const match of matches(MOTIVATION_RULES, sentence)) {
      const { kind } = match.rule.makes;
      const whole = clauseOf(sentence, match);
      const others = said.filter(({ span }) => span.start < whole.end && whole.start < span.end);
      if (isTaken(match) || others.some((other) => other.kind === kind)) continue;
      // What one clause wishes for besides is evidence by its own words.
      const clause = others.length === 0 ? whole : { start: match.start, end: whole.end };
      const evidence = quotesOf(context, [clause]);
      if (evidence.length === 0) continue;
      const words = letter.folded.slice(clause.start, clause.end);
      const people =
        kind === MotivationKind.RECOMMENDATION
          ? entities.within('people', { start: sentence.start, end: clause.end })
          : [];
      const organizations = kind === MotivationKind.CAREER ? entities.within('organizations', clause) : [];
      said.push({ span: clause, kind });
      const name =
        /\b(?:learn|understand|improve|deepen|study|become|pursue|apply|meet|bring|share|contribute|work|research|explore|investigate|find|build|continue)\w*(?: \p{L}[\p{L}-]*){1,4}/iu.exec(
          words,
        )?.[0];
      motivations[entities.key(name ?? KIND_NAMES[kind], KIND_NAMES[kind])] = withoutEmpty({
        kind,
        summary: inWords(letter.raw.slice(clause.start, clause.end)),
        topics: [...new Set(topics.within(clause).map(({ key }) => key))],
        recommendedBy: people.map(({ key }) => key),
        organizations: organizations.map(({ key }) => key),
        evidence: evidence[0] ?? evidence,
      });
    }
  }
  return { motivations, spans: said.map(({ span }) => span) };
}

/**
 * @param context the letter
 * @param motivations where wishes are: what is wished for is intended
 */
export function findAreas(context: Context): NonNullable<Reading['researchAreas']> {
  const { entities, letter, topics } = context;
  const areas: NonNullable<Reading['researchAreas']> = {};
  const known = new Set<string>();
  for (const sentence of context.sentences) {
    for (const match of matches(AREA_RULES, sentence)) {
      const what = match.groups.get('what') ?? match.groups.get('what2') ?? '';
      const start = match.start + letter.folded.slice(match.start, match.end).lastIndexOf(what);
      // A list of fields goes on after a colon.
      const isList = /:\s*$|\b(?:areas|fields|topics|directions|themes)\b/iu.test(what);
      const span = { start, end: isList ? sentence.end : start + what.length };
      const verb = match.groups.get('verb') ?? '';
      const isOver = PAST_VERB.test(verb.trim());
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
          (/\bnow\b|\bcurrently\b/iu.test(ownWords)
            ? STANDINGS.now
            : /\bsolo\b|\bon my own\b|\bby myself\b/iu.test(letter.folded.slice(topic.end, topic.end + 100))
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

/** @param context the letter. @param rules the rules that it is read by */
export function findSkills(
  context: Context,
  rules: typeof SKILL_RULES = SKILL_RULES,
): NonNullable<Reading['skills']> {
  const { entities } = context;
  const skills: NonNullable<Reading['skills']> = {};
  const known = new Set<string>();
  const spans: Span[] = [];
  for (const sentence of context.sentences) {
    for (const match of caseMatches(rules, sentence.text)) {
      const { groups, index, words: all, rule } = match;
      const name = first(groups, 'name');
      if (name === undefined) continue;
      const at = index + all.lastIndexOf(name);
      const level = first(groups, 'level');
      const levelAt = index + (level === undefined ? -1 : all.indexOf(level));
      const levelQuote =
        level === undefined
          ? null
          : context.quote({
              start: sentence.start + levelAt,
              end: sentence.start + levelAt + level.length,
            });
      const items = rule.makes.isList === true ? itemsOf(name) : [{ words: name, at: 0 }];
      for (const item of items) {
        const start = sentence.start + at + item.at;
        const span = { start, end: start + item.words.length };
        const isTaken = [...spans, ...context.applicant].some(
          (other) => other.start < span.end && span.start < other.end,
        );
        if (known.has(item.words.toLowerCase()) || isTaken || entities.at(span) !== undefined) continue;
        const mention = context.quote(span);
        if (mention === null) continue;
        known.add(item.words.toLowerCase());
        spans.push(span);
        const [evidence] = quotesOf(context, [
          clauseOf(sentence, { start: sentence.start + index, end: sentence.start + index + all.length }),
        ]);
        skills[entities.key(item.words, 'skill')] = withoutEmpty({
          kind: rule.makes.kind,
          mentions: mention,
          level: items.length === 1 ? (levelQuote ?? undefined) : undefined,
          evidence,
        });
      }
    }
  }
  return skills;
}

/** The items of a list, and where each is in it. */
function itemsOf(list: string): { readonly words: string; readonly at: number }[] {
  return Array.from(list.matchAll(/(?:(?!,? (?:and|or) |, ).)+/gu), ({ index, 0: words }) => {
    const from = /^(?:,? ?(?:and|or) |, ?)/u.exec(words)?.[0].length ?? 0;
    const item = words.slice(from).replace(/ (?:\p{L}+ly|well)$/u, '');
    return { words: item, at: index + from };
  }).filter(({ words }) => words.length > 1);
}

/** @param context the letter */
export function findTests(context: Context): NonNullable<Reading['testResults']> {
  const { entities } = context;
  const tests: NonNullable<Reading['testResults']> = {};
  for (const sentence of context.sentences) {
    for (const { groups, index, words } of caseMatches(TEST_RULES, sentence.text)) {
      const name = first(groups, 'name');
      const score = first(groups, 'score');
      if (name === undefined || (score === undefined && WILL_BE.test(sentence.text))) continue;
      const start = sentence.start + index;
      const mention = context.quote({
        start: start + words.indexOf(name),
        end: start + words.indexOf(name) + name.length,
      });
      const named = words.indexOf(name);
      const figure = score === undefined ? -1 : words.lastIndexOf(score);
      const scoreQuote =
        score === undefined
          ? null
          : context.quote({ start: start + figure, end: start + figure + score.length });
      if (mention === null || Object.values(tests).some(({ mentions }) => mentions === mention)) continue;
      const clause = clauseOf(sentence, { start, end: start + words.length });
      tests[entities.key(name, 'test')] = withoutEmpty({
        mentions: mention,
        score:
          scoreQuote === null
            ? undefined
            : withoutEmpty({
                value: toNumber(first(groups, 'value')),
                best: toNumber(first(groups, 'best')),
                quote: scoreQuote,
              }),
        period: periodIn(context, { start: start + named, end: clause.end }, null),
        evidence: quotesOf(context, [clause])[0],
      });
    }
  }
  return tests;
}

/** A test that is yet to be taken is no result. */
const WILL_BE = /\b(?:will|would|plan|going to|registered)\b/iu;

interface CaseMatch<Made> {
  readonly rule: { readonly makes: Made };
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly index: number;
  readonly words: string;
}

/** As `matches`, in the case of letters that the rules are written in: C is no c. */
function caseMatches<Made>(
  rules: readonly { readonly looksFor: RegExp; readonly makes: Made }[],
  text: string,
): CaseMatch<Made>[] {
  return rules.flatMap((rule) =>
    Array.from(text.matchAll(new RegExp(rule.looksFor.source, 'gu')), (match) => ({
      rule,
      groups: match.groups ?? {},
      index: match.index,
      words: match[0],
    })),
  );
}

/** The first of the groups `name`, `name2`, … that took part. */
function first(groups: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
  return Object.entries(groups).find(([key, words]) => key.startsWith(name) && words !== undefined)?.[1];
}
