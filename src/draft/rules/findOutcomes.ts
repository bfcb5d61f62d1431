/** Finds what came of the experiences, and what the applicant thinks of them. */
import { OrganizationKind, OutcomeKind, Sentiment } from '../../letter/enums.js';
import type { Span } from '../../letter/model.js';
import type { ReadingScore } from '../../reading/readingSchema.js';
import { isAside } from './asides.js';
import { type Context, inWords, toNumber, withoutEmpty } from './context.js';
import type { FoundExperience, Outcome, Reflection } from './foundExperience.js';
import { clauseOf, type Sentence } from './letterText.js';
import { COMES_OF, type OutcomeMade } from './outcomes.js';
import { type Match, matches } from './rule.js';

/** How many sentences after an experience something may still be said of it. */
const REACH = 8;
/** How many, where another paragraph begins in between. */
const REACH_OF_PARAGRAPHS = 3;

/** The experience that a sentence goes on about: one in it before the place, else the one that was spoken of last. */
function ownerOf(
  found: readonly FoundExperience[],
  sentence: Sentence,
  at: number,
): FoundExperience | undefined {
  const here = found.filter(({ clauses }) =>
    clauses.some(({ start }) => start >= sentence.start && start < sentence.end),
  );
  const first = here.filter(({ clauses }) => clauses.some(({ start }) => start <= at));
  if (here.length > 0) return first.at(-1) ?? here[0];
  const inParagraph = found.filter((other) => other.sentence.paragraph === sentence.paragraph);
  const last = lastBefore(inParagraph, sentence);
  if (last !== undefined) return sentence.index - last.last <= REACH ? last : undefined;
  const ofLastParagraph = found.filter((other) => other.sentence.paragraph === sentence.paragraph - 1);
  const before = lastBefore(ofLastParagraph, sentence);
  return before !== undefined && sentence.index - before.last <= REACH_OF_PARAGRAPHS ? before : undefined;
}

/** Of some experiences, the one that was spoken of last, if only in the sentence itself. */
function lastBefore(found: readonly FoundExperience[], { index }: Sentence): FoundExperience | undefined {
  return found
    .filter(({ last }) => last <= index)
    .toSorted((a, b) => b.last - a.last || (b.clauses[0]?.start ?? 0) - (a.clauses[0]?.start ?? 0))[0];
}

/** The experience that an outcome came of: for a grade, the studies, wherever they are told. */
function sourceOf(
  found: readonly FoundExperience[],
  { sentence, start, rule }: Match<OutcomeMade>,
): FoundExperience | undefined {
  const near = ownerOf(found, sentence, start);
  const { kind } = rule.makes;
  const kinds = COMES_OF[kind];
  if (kinds === undefined)
    return near ?? (kind === OutcomeKind.OTHER ? undefined : lastBefore(found, sentence));
  if (near !== undefined && (kinds.includes(near.kind) || near.last === sentence.index)) return near;
  const likely = found.filter((experience) => kinds.includes(experience.kind));
  return lastBefore(likely, sentence) ?? near ?? likely[0];
}

/** An outcome that is told already. */
interface ToldOutcome {
  readonly span: Span;
  readonly kind: OutcomeKind;
}

/**
 * @param context the letter
 * @param found its experiences, in its order; they are given what came of them and what the applicant thinks of them
 * @param isTaken whether a place is of something else: of the application, or of a wish
 */
export function addWhatCameOfThem(
  context: Context,
  found: readonly FoundExperience[],
  isTaken: (span: Span) => boolean,
): void {
  const told: ToldOutcome[] = [];
  for (const sentence of context.sentences) {
    if (isAside(context.tables.asides, sentence)) continue;
    addOutcomes(context, { sentence, found, told }, isTaken);
    addReflection(context, { sentence, found }, isTaken);
  }
}

function addOutcomes(
  context: Context,
  {
    sentence,
    found,
    told,
  }: {
    readonly sentence: Sentence;
    readonly found: readonly FoundExperience[];
    readonly told: ToldOutcome[];
  },
  isTaken: (span: Span) => boolean,
): void {
  const inSentence = matches(context.tables.outcomes.rules, sentence);
  const isGrade = ({ rule }: Match<OutcomeMade>) => rule.makes.kind === OutcomeKind.GRADE;
  const hasScore = ({ groups }: Match<OutcomeMade>) =>
    [...groups.keys()].some((name) => name.startsWith('score'));
  for (const match of inSentence) {
    const span = outcomeSpan(context, match, found, isTaken);
    if (span === null) continue;
    // “A final grade of 17 out of 20” is one, and says which.
    if (isGrade(match) && !hasScore(match) && inSentence.some((other) => isGrade(other) && hasScore(other)))
      continue;
    const { kind } = match.rule.makes;
    const others = told.filter((other) => other.span.start < span.end && span.start < other.span.end);
    const isTold = others.some((other) => other.kind === kind && kind !== OutcomeKind.GRADE);
    // What was refused was not got.
    const isRefused = others.some((other) => other.kind === OutcomeKind.REJECTION);
    if (isTold || isRefused || (kind === OutcomeKind.OTHER && others.length > 0)) continue;
    if (addOutcome(context, match, span, sourceOf(found, match))) told.push({ span, kind });
  }
}

/** Where a letter tells an outcome; null where it tells none. */
function outcomeSpan(
  { letter, tables }: Context,
  match: Match<OutcomeMade>,
  found: readonly FoundExperience[],
  isTaken: (span: Span) => boolean,
): Span | null {
  const { outcomes } = tables;
  const { kind, isWithin } = match.rule.makes;
  const clause = clauseOf(match.sentence, match);
  if (outcomes.unreal.test(letter.folded.slice(clause.start, match.end))) return null;
  const [value, best] = [
    toNumber(firstOf(match.groups, 'value'), tables),
    toNumber(firstOf(match.groups, 'best'), tables),
  ];
  if (value !== undefined && best !== undefined && value > best) return null;
  const words = letter.folded.slice(clause.start, clause.end);
  const isOfOthers = outcomes.others.test(words);
  // What was scored in a test is none of what came of the studies.
  const isTest = tables.tests.some(({ looksFor }) => looksFor.test(words));
  if (isTest && (kind === OutcomeKind.GRADE || kind === OutcomeKind.OTHER)) return null;
  if (isOfOthers && kind === OutcomeKind.GRADE) return null;
  if (kind === OutcomeKind.FUNDING && outcomes.costs.test(words)) return null;
  if (kind !== OutcomeKind.OTHER) return clause;
  if (isTaken(match) || isOfOthers) return null;
  const isTold = found.some(({ clauses }) =>
    clauses.some(({ start, end }) => start < clause.end && clause.start < end),
  );
  if (!isTold) return clause;
  // What is the experience itself is not what came of it.
  const start = match.start + (outcomes.joint.exec(words.slice(match.start - clause.start))?.[0].length ?? 0);
  return isWithin === true && match.start - clause.start > LEAST_TOLD ? { start, end: clause.end } : null;
}

/** How many UTF-16 units of a clause tell an experience at the least. */
const LEAST_TOLD = 20;

/** @returns whether it is written down: as a fact, or as a suggestion where it is not known what it came of */
function addOutcome(
  context: Context,
  match: Match<OutcomeMade>,
  span: Span,
  owner: FoundExperience | undefined,
): boolean {
  const { entities, letter } = context;
  const { kind } = match.rule.makes;
  const evidence = context.quote(span);
  if (evidence === null) return false;
  const organizations = entities
    .within('organizations', span)
    .filter(
      (organization) => kind !== OutcomeKind.GRADE && organization.kind !== OrganizationKind.UNIVERSITY,
    );
  const outcome: Outcome = withoutEmpty({
    kind,
    summary: inWords(letter.raw.slice(span.start, span.end)),
    organizations: organizations.map(({ key }) => key),
    score: scoreOf(context, match),
    evidence,
  });
  const called = KIND_NAMES[kind];
  if (owner === undefined) {
    context.suggest({
      place: ['outcomes'],
      key: called,
      fact: outcome,
      reason: 'It came of an experience, and no rule knows of which.',
    });
    return true;
  }
  owner.outcomes.set(entities.key(`${called} ${organizations[0]?.name ?? ''}`, called), outcome);
  owner.last = Math.max(owner.last, match.sentence.index);
  return true;
}

const KIND_NAMES: Readonly<Record<OutcomeKind, string>> = {
  AWARD: 'award',
  FUNDING: 'funding',
  GRADE: 'grade',
  OTHER: 'outcome',
  PUBLICATION: 'publication',
  REJECTION: 'rejection',
};

/** The group of a name, or of that name with a figure behind it: an expression has each name once. */
function firstOf(groups: Match<unknown>['groups'], name: string): string | undefined {
  return [...groups].find(([key]) => key.replace(/\d$/u, '') === name)?.[1];
}

function scoreOf(context: Context, match: Match<OutcomeMade>): ReadingScore | undefined {
  const { groups } = match;
  const words = firstOf(groups, 'score');
  if (words === undefined) return undefined;
  const start = match.start + context.letter.folded.slice(match.start, match.end).indexOf(words);
  const quote = context.quote({ start, end: start + words.length });
  if (quote === null) return undefined;
  return withoutEmpty({
    value: toNumber(firstOf(groups, 'value'), context.tables),
    best: toNumber(firstOf(groups, 'best'), context.tables),
    quote,
  });
}

function addReflection(
  context: Context,
  { sentence, found }: { readonly sentence: Sentence; readonly found: readonly FoundExperience[] },
  isTaken: (span: Span) => boolean,
): void {
  const { letter, entities, tables } = context;
  const said = matches(tables.reflections.rules, sentence).flatMap((match) => {
    const clause = clauseOf(sentence, match);
    const words = letter.folded.slice(clause.start, clause.end);
    const sentiment = sentimentOf(tables.reflections, words) ?? match.rule.makes.otherwise;
    return isTaken(match) || tables.reflections.others.test(words) || sentiment === null
      ? []
      : [{ clause, sentiment }];
  });
  const [first] = said;
  const last = said.at(-1);
  if (first === undefined || last === undefined) return;
  // What a sentence says in several clauses is one opinion: “I liked it, but it was hard”.
  const span = { start: first.clause.start, end: last.clause.end };
  const owner = ownerOf(found, sentence, span.start);
  const evidence = context.quote(span);
  if (owner === undefined || evidence === null) return;
  const isOneSided = said.every(({ sentiment }) => sentiment === first.sentiment);
  const reflection: Reflection = {
    sentiment: isOneSided ? first.sentiment : Sentiment.MIXED,
    summary: inWords(letter.raw.slice(span.start, span.end)),
    evidence,
  };
  owner.reflections.set(entities.key(`opinion of ${owner.key}`, 'opinion'), reflection);
  owner.last = Math.max(owner.last, sentence.index);
}

/** How somebody speaks of something; null where no word is good or bad. */
function sentimentOf({ good, bad }: Context['tables']['reflections'], words: string): Sentiment | null {
  const [isGood, isBad] = [good.test(words), bad.test(words)];
  if (isGood) return isBad ? Sentiment.MIXED : Sentiment.POSITIVE;
  return isBad ? Sentiment.NEGATIVE : null;
}
