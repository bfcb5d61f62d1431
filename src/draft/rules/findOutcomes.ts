/** Finds what came of the experiences, and what the applicant thinks of them. */
import { OrganizationKind, OutcomeKind, Sentiment } from '../../letter/enums.js';
import type { Span } from '../../letter/model.js';
import type { ReadingScore } from '../../reading/readingSchema.js';
import { type Context, inWords, toNumber, withoutEmpty } from './context.js';
import type { FoundExperience, Outcome, Reflection } from './foundExperience.js';
import { clauseOf, type Sentence } from './letterText.js';
import type { OutcomeMade } from './outcomes.js';
import { type Match, matches } from './rule.js';

/** How many sentences after an experience an opinion may still be about it. */
const OPINION_REACH = 2;

/** The experience that a sentence goes on about: one in it before the place, else the one that was spoken of last. */
function ownerOf(
  found: readonly FoundExperience[],
  sentence: Sentence,
  at: number,
  reach: number,
): FoundExperience | undefined {
  const here = found.filter(({ clauses }) =>
    clauses.some(({ start }) => start >= sentence.start && start < sentence.end),
  );
  const before = here.filter(({ clauses }) => clauses.some(({ start }) => start <= at));
  if (here.length > 0) return before.at(-1) ?? here[0];
  const last = found
    .filter((other) => other.last <= sentence.index && other.sentence.paragraph === sentence.paragraph)
    .toSorted((a, b) => b.last - a.last || (b.clauses[0]?.start ?? 0) - (a.clauses[0]?.start ?? 0))[0];
  return last !== undefined && sentence.index - last.last <= reach ? last : undefined;
}

export function addOutcomes(context: Context, sentence: Sentence, found: readonly FoundExperience[]): void {
  const { entities, letter, tables } = context;
  for (const match of matches(tables.outcomes.rules, sentence)) {
    const { kind } = match.rule.makes;
    const clause = clauseOf(sentence, match);
    if (tables.outcomes.unreal.test(letter.folded.slice(clause.start, match.start))) continue;
    // What is the experience itself is not what came of it.
    if (
      kind === OutcomeKind.OTHER &&
      found.some(({ clauses }) => clauses.some(({ start, end }) => start < clause.end && clause.start < end))
    )
      continue;
    const owner = ownerOf(found, sentence, match.start, kind === OutcomeKind.GRADE ? 3 : 4);
    const evidence = context.quote(clause);
    if (evidence === null) continue;
    const organizations = entities
      .within('organizations', clause)
      .filter(
        (organization) => kind !== OutcomeKind.GRADE && organization.kind !== OrganizationKind.UNIVERSITY,
      );
    const outcome: Outcome = withoutEmpty({
      kind,
      summary: inWords(letter.raw.slice(clause.start, clause.end)),
      organizations: organizations.map(({ key }) => key),
      score: scoreOf(context, match),
      evidence,
    });
    const called = KIND_NAMES[kind];
    if (owner === undefined) {
      context.suggest({
        section: 'experiences',
        fact: { outcomes: { [called]: outcome } },
        reason: 'It came of an experience, and no rule knows of which.',
      });
      continue;
    }
    const isSaid = [...owner.outcomes.values()].some(
      (other) =>
        other.kind === kind &&
        JSON.stringify(other.evidence) === JSON.stringify(evidence) &&
        kind !== OutcomeKind.GRADE,
    );
    if (isSaid) continue;
    owner.outcomes.set(entities.key(`${called} ${organizations[0]?.name ?? ''}`, called), outcome);
    owner.last = Math.max(owner.last, sentence.index);
  }
}

const KIND_NAMES: Readonly<Record<OutcomeKind, string>> = {
  AWARD: 'award',
  FUNDING: 'funding',
  GRADE: 'grade',
  OTHER: 'outcome',
  PUBLICATION: 'publication',
  REJECTION: 'rejection',
};

function scoreOf(context: Context, match: Match<OutcomeMade>): ReadingScore | undefined {
  const { groups } = match;
  const words = groups.get('score') ?? groups.get('score2');
  if (words === undefined) return undefined;
  const start = match.start + context.letter.folded.slice(match.start, match.end).indexOf(words);
  const quote = context.quote({ start, end: start + words.length });
  if (quote === null) return undefined;
  return withoutEmpty({
    value: toNumber(groups.get('value') ?? groups.get('value2'), context.tables),
    best: toNumber(groups.get('best'), context.tables),
    quote,
  });
}

export function addReflections(
  context: Context,
  sentence: Sentence,
  found: readonly FoundExperience[],
  isTaken: (span: Span) => boolean,
): void {
  const { letter, entities, tables } = context;
  for (const match of matches(tables.reflections.rules, sentence)) {
    if (isTaken(match)) continue;
    const clause = clauseOf(sentence, match);
    const owner = ownerOf(found, sentence, match.start, OPINION_REACH);
    const evidence = context.quote(clause);
    if (owner === undefined || evidence === null) continue;
    const isSaid = [...owner.reflections.values()].some(
      (other) => JSON.stringify(other.evidence) === JSON.stringify(evidence),
    );
    if (isSaid) continue;
    const words = letter.folded.slice(clause.start, clause.end);
    const { good: goodWords, bad: badWords } = tables.reflections;
    const [good, bad] = [goodWords.test(words), badWords.test(words)];
    if (!good && !bad) continue;
    const sentiment = good && bad ? Sentiment.MIXED : good ? Sentiment.POSITIVE : Sentiment.NEGATIVE;
    const reflection: Reflection = {
      sentiment,
      summary: inWords(letter.raw.slice(clause.start, clause.end)),
      evidence,
    };
    owner.reflections.set(entities.key(`opinion of ${owner.key}`, 'opinion'), reflection);
    owner.last = Math.max(owner.last, sentence.index);
  }
}
