/** Finds skills and tests. */
import type { Span } from '../../letter/model.js';
import type { Reading } from '../../reading/readingSchema.js';
import { type Context, periodIn, quotesOf, toNumber, withoutEmpty } from './context.js';
import { clauseOf } from './letterText.js';
import type { Tables } from './tables.js';

/** @param context the letter. @param rules the rules that it is read by */
export function findSkills(
  context: Context,
  rules: Tables['skills'] = context.tables.skills,
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
    for (const { groups, index, words } of caseMatches(context.tables.tests, sentence.text)) {
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
