/** Finds skills and tests. */
import type { SkillKind } from '../../letter/enums.js';
import type { Span } from '../../letter/model.js';
import type { Reading, ReadingPeriod } from '../../reading/readingSchema.js';
import { type Context, periodIn, quotesOf, toNumber, withoutEmpty } from './context.js';
import { clauseOf, type Sentence } from './letterText.js';
import { MONTHS } from './lists.js';
import { inItsCase, type Rule } from './rule.js';
import { KINDS, LEVEL_AFTER, LEVEL_BEFORE, type SkillMade } from './skills.js';
import type { Tables } from './tables.js';

/**
 * @param context the letter
 * @param rules the rules that it is read by: of two that find the same skill, the first in the table tells of it
 * @returns the skills, in the order of the letter
 */
export function findSkills(
  context: Context,
  rules: Tables['skills'] = context.tables.skills,
): NonNullable<Reading['skills']> {
  const { entities } = context;
  const found: FoundSkill[] = [];
  for (const rule of rules) {
    for (const sentence of context.sentences) {
      for (const skill of skillsOf(rule, sentence)) {
        const isTaken =
          found.some(
            ({ words, span }) =>
              words.toLowerCase() === skill.words.toLowerCase() || overlap(span, skill.span),
          ) ||
          context.applicant.some((span) => overlap(span, skill.span)) ||
          entities.at(skill.span) !== undefined;
        if (!isTaken) found.push(skill);
      }
    }
  }
  const skills: NonNullable<Reading['skills']> = {};
  for (const { kind, words, span, level, passage } of found.toSorted((a, b) => a.span.start - b.span.start)) {
    const mention = context.quote(span);
    if (mention === null) continue;
    skills[entities.key(words, 'skill')] = withoutEmpty({
      kind,
      mentions: mention,
      level: level === null ? undefined : (context.quote(level) ?? undefined),
      evidence: quotesOf(context, [passage])[0],
    });
  }
  return skills;
}

/** A skill, in UTF-16 offsets of the letter. */
interface FoundSkill {
  readonly kind: SkillKind;
  readonly words: string;
  readonly span: Span;
  readonly level: Span | null;
  /** What tells of it. */
  readonly passage: Span;
}

/** What a rule finds in a sentence. */
function skillsOf(rule: Rule<SkillMade>, sentence: Sentence): FoundSkill[] {
  const { kind, isList = false, item, where, unless } = rule.makes;
  const { text } = sentence;
  if (where !== undefined && !where.test(text)) return [];
  return caseMatches([rule], text).flatMap((match) => {
    const name = placed(match, 'name');
    if (name === undefined) return [];
    const place = { start: sentence.start + match.start, end: sentence.start + match.end };
    const before = clauseOf(sentence, { start: sentence.start + name.start, end: sentence.start + name.end });
    if (unless?.test(text.slice(before.start - sentence.start, name.start)) === true) return [];
    const items = isList ? itemsOf(text, name, item) : [name];
    const given = placed(match, 'level');
    return items.map(({ start, end }): FoundSkill => {
      const span = { start: sentence.start + start, end: sentence.start + end };
      const words = text.slice(start, end);
      const level = given ?? levelAt(text, { start, end });
      const inLetter =
        level === undefined ? null : { start: sentence.start + level.start, end: sentence.start + level.end };
      return {
        kind: KINDS.find(([of]) => of.test(words))?.[1] ?? kind,
        words,
        span,
        level: inLetter,
        passage: passageOf(sentence, clauseOf(sentence, item === undefined ? place : span), {
          start: Math.min(span.start, inLetter?.start ?? span.start),
          end: Math.max(span.end, inLetter?.end ?? span.end),
        }),
      };
    });
  });
}

/** Of a clause, what is between the commas before a skill and after it: the rest is of other skills. */
function passageOf({ start, text }: Sentence, clause: Span, skill: Span): Span {
  const before = text.slice(clause.start - start, skill.start - start);
  const after = text.slice(skill.end - start, clause.end - start);
  const from = /^.*, (?:and )?/su.exec(before)?.[0].length ?? 0;
  const to = /,/u.exec(after)?.index ?? after.length;
  return { start: clause.start + from, end: skill.end + to };
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/**
 * @param text a sentence
 * @param list where a list is in it
 * @param item what its items are; any words where it is left out
 * @returns where they are, up to the first that is none and up to the one after which the list is over
 */
function itemsOf(text: string, list: Span, item?: RegExp): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: piece } of text.slice(list.start, list.end).matchAll(PIECE)) {
    const start = list.start + index;
    if (item === undefined) {
      const words = piece.replace(/ (?:\p{L}+ly|well)$/u, '');
      if (words.length > 1) spans.push({ start, end: start + words.length });
      continue;
    }
    const match = item.exec(piece);
    const words = match?.groups?.name;
    if (match === null || words === undefined) break;
    const at = start + match[0].indexOf(words);
    spans.push({ start: at, end: at + words.length });
    const rest = piece.slice(match[0].length);
    if (rest !== '' && LEVEL_AFTER.exec(rest)?.[0] !== rest) break;
  }
  return spans;
}

/** What is between the commas and conjunctions of a list. */
const PIECE =
  /(?<=^|, (?:and |or |und )?| (?:and|or|und|oder|sowie) )(?!(?:and|or|und|oder) )[^ ,](?:(?!,? (?:and|or|und|oder|sowie) |, ).)*/gu;

/** The words beside a skill that tell how well. */
function levelAt(text: string, { start, end }: Span): Span | undefined {
  const after = LEVEL_AFTER.exec(text.slice(end, end + FAR));
  if (after !== null) {
    const words = first(after.groups ?? {}, 'level');
    if (words !== undefined) {
      const at = end + after[0].lastIndexOf(words);
      return { start: at, end: at + words.length };
    }
  }
  const words = LEVEL_BEFORE.exec(text.slice(Math.max(0, start - FAR), start))?.groups?.level;
  if (words === undefined) return undefined;
  const at = text.lastIndexOf(words, start);
  return { start: at, end: at + words.length };
}

/** In UTF-16 units, how far from a skill its level is looked for. */
const FAR = 80;

/** @param context the letter */
export function findTests(context: Context): NonNullable<Reading['testResults']> {
  const { entities } = context;
  const tests: NonNullable<Reading['testResults']> = {};
  const spans: Span[] = [];
  for (const sentence of context.sentences) {
    const inLetter = ({ start, end }: Span): Span => ({
      start: sentence.start + start,
      end: sentence.start + end,
    });
    for (const match of caseMatches(context.tables.tests, sentence.text)) {
      const { groups } = match;
      const name = placed(match, 'name');
      const score = placed(match, 'score');
      if (name === undefined || (score === undefined && WILL_BE.test(sentence.text))) continue;
      const named = inLetter(name);
      const isKnown = spans.some((span) => overlap(span, named));
      const mention = context.quote(named);
      const scoreQuote = score === undefined ? null : context.quote(inLetter(score));
      if (isKnown || mention === null) continue;
      spans.push(named);
      const clause = clauseOf(sentence, inLetter(match));
      const told = { start: named.start, end: clause.end };
      tests[entities.key(sentence.text.slice(name.start, name.end), 'test')] = withoutEmpty({
        mentions: mention,
        score:
          scoreQuote === null
            ? undefined
            : withoutEmpty({
                value: toNumber(first(groups, 'value'), context.tables),
                best: toNumber(first(groups, 'best'), context.tables),
                quote: scoreQuote,
              }),
        period: periodIn(context, told, null) ?? dated(context, told),
        evidence: quotesOf(context, [clause])[0],
      });
    }
  }
  return tests;
}

/** The year that stands beside a test without a word: “(May 2026)”. */
function dated(context: Context, { start, end }: Span): ReadingPeriod | undefined {
  const found = DATE.exec(context.letter.folded.slice(start, end));
  if (found === null) return undefined;
  const at = start + found.index;
  const quote = context.quote({ start: at, end: at + found[0].length });
  return quote === null ? undefined : { quote };
}

const DATE = new RegExp(String.raw`(?<!\d)(?:(?:${MONTHS}) )?(?:19|20)\d{2}(?!\d)`, 'u');

/** A test that is yet to be taken is no result. */
const WILL_BE = /\b(?:will|would|plan|going to|registered|requires?|required)\b/iu;

interface CaseMatch extends Span {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly places: Readonly<Record<string, readonly [start: number, end: number] | undefined>>;
}

/** As `matches`, in the case of letters that the rules are written in: C is no c. */
function caseMatches(rules: readonly { readonly looksFor: RegExp }[], text: string): CaseMatch[] {
  return rules.flatMap(({ looksFor }) =>
    Array.from(text.matchAll(inItsCase(looksFor)), (match) => ({
      groups: match.groups ?? {},
      places: match.indices?.groups ?? {},
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** Where the first of the groups `name`, `name2`, … that took part stands in the sentence. */
function placed({ places }: CaseMatch, name: string): Span | undefined {
  const place = first(places, name);
  return place === undefined ? undefined : { start: place[0], end: place[1] };
}

/** The first of the groups `name`, `name2`, … that took part. */
function first<Value>(groups: Readonly<Record<string, Value | undefined>>, name: string): Value | undefined {
  return Object.entries(groups).find(([key, value]) => key.startsWith(name) && value !== undefined)?.[1];
}
