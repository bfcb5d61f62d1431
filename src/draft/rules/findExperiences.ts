/** Finds experiences, what came of them, and what the applicant thinks of them. */
import { ExperienceKind, ExperienceStatus, OrganizationKind } from '../../letter/enums.js';
import type { Span } from '../../letter/model.js';
import { type Context, periodIn, quotesOf, withoutEmpty } from './context.js';
import type { ExperienceMade } from './experiences.js';
import { addWhatCameOfThem } from './findOutcomes.js';
import type { Experience, FoundExperience } from './foundExperience.js';
import { clauseOf, type Sentence } from './letterText.js';
import { findPeriod } from './periods.js';
import { type Match, matches, withCapital } from './rule.js';

const LONGEST_TITLE = 90;

/**
 * @param context the letter, with what is named in it
 * @param isTaken whether a place is of something else: of the application, or of a wish
 * @returns the experiences by key, in the letter's order
 */
export function findExperiences(
  context: Context,
  isTaken: (span: Span) => boolean,
): Record<string, Experience> {
  const found: FoundExperience[] = [];
  for (const sentence of context.sentences) {
    const isListed = addListed(context, sentence, found);
    for (const match of matches(context.tables.experiences.rules, sentence)) {
      const words = context.letter.folded.slice(match.start, match.end);
      if (isListed || context.tables.outcomes.cameOf.test(words)) continue;
      addExperience(context, match, found);
    }
  }
  for (const sentence of context.sentences) addBySomewhere(context, sentence, found, isTaken);
  found.sort((a, b) => (a.clauses[0]?.start ?? 0) - (b.clauses[0]?.start ?? 0));
  addWhatCameOfThem(context, found, isTaken);
  return Object.fromEntries(
    found.flatMap((experience) => {
      const fact = factOf(context, experience);
      return fact === null ? [] : [[experience.key, fact]];
    }),
  );
}

function addExperience(context: Context, match: Match<ExperienceMade>, found: FoundExperience[]): void {
  const { letter, entities } = context;
  const { experiences: tables } = context.tables;
  const { rule, sentence } = match;
  const whole = clauseOf(sentence, match);
  // “I worked at a museum, where I catalogued coins”: that is what the work was.
  const isThere = tables.there.test(letter.folded.slice(whole.start, match.end));
  if (
    isThere &&
    rule.makes.kind !== ExperienceKind.EDUCATION &&
    found.some((other) => other.sentence === sentence)
  )
    return;
  const joint = tables.joint.exec(letter.folded.slice(match.start, match.end))?.[0] ?? '';
  // “I studied in Ghent and worked as …”: what comes after “and” is another one.
  const clause = joint === '' ? whole : { start: match.start + joint.length, end: whole.end };
  const clauseWords = letter.folded.slice(clause.start, clause.end);
  const before = letter.folded.slice(clause.start, match.start);
  const isPlanned = rule.makes.status === ExperienceStatus.PLANNED;
  if (!isPlanned && (tables.unreal.within.test(clauseWords) || tables.unreal.before.test(before))) return;
  const place = letter.folded.slice(match.start, match.end);
  if (tables.unreal.place.test(place) && rule.makes.status !== ExperienceStatus.REFUSED) return;
  const { needs } = rule.makes;
  if (
    needs !== undefined &&
    entities.within('organizations', clause).length === 0 &&
    (needs === 'organization' || entities.within('places', clause).length === 0)
  )
    return;
  const kind = kindOf(context, match, clause);
  const status = rule.makes.status ?? tables.statusOf(context, match, clauseWords);
  if (status === null) {
    context.suggest({
      place: ['experiences'],
      key: context.entities.key(rule.name, 'experience'),
      fact: {
        kind,
        title: titleOf(context, match),
        status: ExperienceStatus.COMPLETED,
        evidence: quotesOf(context, [clause]),
      },
      reason: 'Whether it was taken up, the letter may say elsewhere.',
    });
    return;
  }
  const level = degreeOf(context, match);
  const isThesis = rule.makes.isThesis === true;
  const degree = isThesis ? `${level ?? ''} thesis` : kind === ExperienceKind.EDUCATION ? level : null;
  const isBare = kind === ExperienceKind.EDUCATION && match.groups.size === 0;
  const known = found.find(
    (other) =>
      // “I studied physics in Porto and graduated in 2020.”
      (isBare && other.kind === kind && other.sentence === sentence) ||
      (degree !== null && isOfDegree(other, degree) && other.kind === kind) ||
      other.clauses.some((span) => span.start === clause.start && span.end === clause.end),
  );
  if (known !== undefined) {
    if (degree !== null && isOfDegree(known, degree)) known.clauses.push(clause);
    return;
  }
  if (joint !== '')
    for (const other of found)
      for (const [index, span] of other.clauses.entries())
        if (span.start === whole.start && span.end === whole.end)
          other.clauses[index] = { start: span.start, end: endBefore(letter.folded, match.start) };
  found.push({
    key: entities.key(keyWords(match, kind, degree), 'experience'),
    kind,
    status,
    title: titleOf(context, match),
    degree,
    sentence,
    clauses: [clause],
    outcomes: new Map(),
    reflections: new Map(),
    last: sentence.index,
  });
}

/** Whether an experience is the one of a degree: there is one thesis for it, wherever it is spoken of. */
function isOfDegree({ degree: known }: FoundExperience, degree: string): boolean {
  if (known === null || known === degree) return known === degree;
  return known.endsWith(THESIS) && degree.endsWith(THESIS) && (known === THESIS || degree === THESIS);
}

const THESIS = ' thesis';

/** The place where the words before `end` end, without comma and white space. */
function endBefore(folded: string, end: number): number {
  return end - (/[\s,]*$/u.exec(folded.slice(Math.max(0, end - 3), end))?.[0].length ?? 0);
}

/** An experience that no rule has by its words: something done, at an organization that is named, for some time or at one. */
function addBySomewhere(
  context: Context,
  sentence: Sentence,
  found: FoundExperience[],
  isTaken: (span: Span) => boolean,
): void {
  const { letter, entities } = context;
  const { done, kinds } = context.tables.experiences;
  for (const part of sentence.clauses) {
    const clause = clauseOf(sentence, part);
    const words = letter.folded.slice(clause.start, clause.end);
    const match = done.looksFor.exec(words);
    if (match === null || context.tables.outcomes.cameOf.test(words) || done.unreal.test(words)) continue;
    const isKnown = found.some(({ clauses }) =>
      clauses.some(({ start, end }) => start < clause.end && clause.start < end),
    );
    if (isKnown || isTaken({ start: clause.start + match.index, end: clause.end })) continue;
    const [organization] = entities.within('organizations', clause);
    const period = findPeriod(words, context.tables);
    const isSomewhere =
      organization !== undefined &&
      done.at.test(
        letter.folded.slice(
          clause.start,
          organization.mentions.find(({ start }) => start >= clause.start)?.start ?? clause.start,
        ),
      );
    const byWords = kinds.find(([looksFor]) => looksFor.test(words))?.[1];
    const verb = Object.values(match.groups ?? {}).find((group) => group !== undefined) ?? '';
    const deed = words.slice(match.index + match[0].lastIndexOf(verb));
    const byVerb = done.activities.find(([verbs]) => verbs.test(deed))?.[1];
    const isAt = isSomewhere && (period !== null || organization.kind !== null);
    if (!isAt && (byVerb === undefined || !(done.when.test(words) || period !== null || isSomewhere)))
      continue;
    const byOrganization =
      isAt && organization.kind !== null ? KIND_BY_ORGANIZATION[organization.kind] : undefined;
    const kind =
      byWords ??
      (byVerb === ExperienceKind.PROJECT ? (byOrganization ?? byVerb) : (byVerb ?? byOrganization)) ??
      ExperienceKind.INDUSTRY;
    const title = withCapital(short(words.slice(match.index).replace(done.subject, '')));
    found.push({
      key: entities.key(title.split(/\s+/u).slice(0, 4).join(' '), 'experience'),
      kind,
      status: done.goesOn(words, match[0]) ? ExperienceStatus.ONGOING : ExperienceStatus.COMPLETED,
      title,
      degree: null,
      sentence,
      clauses: [clause],
      outcomes: new Map(),
      reflections: new Map(),
      last: sentence.index,
    });
  }
}

/** What is done at an organization of a kind, where no word tells more. */
const KIND_BY_ORGANIZATION: Readonly<Record<OrganizationKind, ExperienceKind>> = {
  UNIVERSITY: ExperienceKind.EDUCATION,
  COMPANY: ExperienceKind.INDUSTRY,
  LAB: ExperienceKind.RESEARCH,
  PROGRAM: ExperienceKind.PROGRAM,
  CONFERENCE: ExperienceKind.PROGRAM,
  SCHOOL: ExperienceKind.EDUCATION,
  PUBLISHER: ExperienceKind.INDUSTRY,
  FUNDER: ExperienceKind.INDUSTRY,
  NONPROFIT: ExperienceKind.VOLUNTEERING,
};

/** Items of a list that is introduced as one of things made are projects. */
function addListed(context: Context, sentence: Sentence, found: FoundExperience[]): boolean {
  const { listed } = context.tables.experiences;
  const match = listed.item.exec(sentence.text);
  const what = match?.groups?.what;
  if (match === null || what === undefined) return false;
  const introduction = context.letter.sentences.findLast(
    ({ index, text }) => index < sentence.index && /:\s*$/u.test(text),
  );
  if (
    introduction === undefined ||
    sentence.index - introduction.index > 12 ||
    !listed.introduction.test(introduction.text)
  )
    return false;
  if (listed.partOf.test(sentence.text)) return true;
  const start = sentence.start + sentence.text.indexOf(match[0].slice(2).trimStart());
  found.push({
    key: context.entities.key(what, 'project'),
    kind: ExperienceKind.PROJECT,
    status: listed.open.test(sentence.text) ? ExperienceStatus.ONGOING : ExperienceStatus.COMPLETED,
    title: withCapital(short(what)),
    degree: null,
    sentence,
    clauses: [{ start, end: sentence.end }],
    outcomes: new Map(),
    reflections: new Map(),
    last: sentence.index,
  });
  return true;
}

function kindOf(
  { entities, letter, tables }: Context,
  { rule, start, end }: Match<ExperienceMade>,
  clause: Span,
): ExperienceKind {
  const { kind, byWords } = rule.makes;
  const { kinds } = tables.experiences;
  const clauseWords = letter.folded.slice(clause.start, clause.end);
  if (kind === ExperienceKind.TEACHING && kinds[0]?.[0].test(clauseWords) === true)
    return ExperienceKind.VOLUNTEERING;
  if (byWords !== true) return kind;
  const words = letter.folded.slice(start, end);
  const byWord = kinds.find(([looksFor]) => looksFor.test(looksFor === kinds[0]?.[0] ? clauseWords : words));
  if (byWord !== undefined) return byWord[1];
  const there = entities.within('organizations', clause).map((entity) => entity.kind);
  return there.includes(OrganizationKind.LAB) ? ExperienceKind.RESEARCH : kind;
}

/** @returns which degree words are of, by the table; null where they are of none */
function degreeOf({ tables }: Context, { groups }: Match<ExperienceMade>): string | null {
  const words = (
    groups.get('degree') ??
    groups.get('degree2') ??
    groups.get('level') ??
    groups.get('level2') ??
    ''
  ).trim();
  return tables.experiences.degrees.find(([, looksFor]) => looksFor.test(words))?.[0] ?? null;
}

function keyWords(match: Match<ExperienceMade>, kind: ExperienceKind, degree: string | null): string {
  if (degree !== null) return degree;
  const words = match.groups.get('what') ?? match.groups.get('what2') ?? match.groups.get('field') ?? '';
  return (
    words
      .replace(/\b(?:an?|the|my|at|in|for|of|as)\b/giu, ' ')
      .split(/\s+/u)
      .filter(Boolean)
      .slice(0, 4)
      .join(' ') || kind
  );
}

/** The title of a rule, with the words that its groups found. */
function titleOf({ tables }: Context, { rule, groups, sentence, start }: Match<ExperienceMade>): string {
  const filled = rule.makes.title
    .replace(
      '{clause}',
      () =>
        sentence.text
          .slice(start - sentence.start)
          .replace(tables.experiences.done.subject, '')
          .split(/[.;:!?]/u)[0] ?? '',
    )
    // What is in, or of, any of several.
    .replace(/ (?:in|of) ((?:\{\w+\})+)/gu, (words, names: string) =>
      (names.match(/\w+/gu) ?? []).some((name) => groups.has(name)) ? words : '',
    )
    .replace(/\{(\w+)\}/gu, (_, name: string) => groups.get(name)?.trim() ?? '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s:]+|[\s:]+$/gu, '');
  const words = filled === '' ? rule.name : filled;
  return withCapital(short(words.replace(/^(?:an?|the|my) /iu, '')));
}

function short(words: string): string {
  if (words.length <= LONGEST_TITLE) return words.trim();
  return `${words.slice(0, LONGEST_TITLE).replace(/\s+\S*$/u, '')} …`;
}

function factOf(context: Context, experience: FoundExperience): Experience | null {
  const { entities, topics } = context;
  const { kind, status, title, clauses, outcomes, reflections } = experience;
  const evidence = quotesOf(context, clauses);
  if (evidence.length === 0) return null;
  const organizations = clauses
    .flatMap((clause) => entities.within('organizations', clause))
    .filter(
      (organization) =>
        ![OrganizationKind.PUBLISHER, OrganizationKind.CONFERENCE].some(
          (other) => other === organization.kind,
        ),
    );
  if (kind === ExperienceKind.EDUCATION && experience.degree !== null)
    for (const organization of organizations) organization.kind ??= OrganizationKind.UNIVERSITY;
  const places = clauses.flatMap((clause) => entities.within('places', clause));
  const goesOn = status === ExperienceStatus.ONGOING;
  const period = clauses
    .map((clause) => periodIn(context, clause, goesOn))
    .find((other) => other !== undefined);
  return withoutEmpty({
    kind,
    title,
    status,
    organizations: [...new Set(organizations.map(({ key }) => key))],
    places: [...new Set(places.map(({ key }) => key))],
    period,
    topics: [...new Set(clauses.flatMap((clause) => topics.within(clause)).map(({ key }) => key))],
    evidence: evidence.length === 1 ? (evidence[0] ?? evidence) : evidence,
    outcomes: outcomes.size === 0 ? undefined : Object.fromEntries(outcomes),
    reflections: reflections.size === 0 ? undefined : Object.fromEntries(reflections),
  });
}
