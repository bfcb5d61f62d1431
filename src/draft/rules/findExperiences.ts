/** Finds experiences, what came of them, and what the applicant thinks of them. */
import { ExperienceKind, ExperienceStatus, OrganizationKind } from '../../letter/enums.js';
import type { Span } from '../../letter/model.js';
import { type Context, periodIn, quotesOf, withoutEmpty } from './context.js';
import { ACTIVITIES, EXPERIENCE_WORDS, type ExperienceMade } from './experiences.js';
import { addOutcomes, addReflections } from './findOutcomes.js';
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
  addOutcomes(context, found, isTaken);
  addReflections(context, found, isTaken);
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
  const isThere = THERE.test(letter.folded.slice(whole.start, match.end));
  if (
    isThere &&
    rule.makes.kind !== ExperienceKind.EDUCATION &&
    found.some((other) => other.sentence === sentence)
  )
    return;
  const joint = JOINT.exec(letter.folded.slice(match.start, match.end))?.[0] ?? '';
  // “I studied in Ghent and worked as …”: what comes after “and” is another one.
  const clause = joint === '' ? whole : { start: match.start + joint.length, end: whole.end };
  const clauseWords = letter.folded.slice(clause.start, clause.end);
  if (rule.name === 'worked at' || rule.name === 'research on' || rule.name === 'doing something somewhere') {
    // Without an organization, “I worked in …” may be anything.
    if (rule.name !== 'research on' && entities.within('organizations', clause).length === 0) return;
  }
  const before = letter.folded.slice(clause.start, match.start);
  if (tables.unreal.within.test(clauseWords) || tables.unreal.before.test(before)) return;
  const place = letter.folded.slice(match.start, match.end);
  if (tables.unreal.place.test(place) && rule.makes.status !== ExperienceStatus.REFUSED) return;
  const isSomewhere =
    entities.within('organizations', clause).length + entities.within('places', clause).length > 0;
  if (
    rule.name === 'time spent' &&
    /\b(?:years?|months?|weeks?|summers?|semesters?|\d{4}) (?:at|in|with) /iu.test(place) &&
    !isSomewhere
  )
    return;
  if (rule.name === 'studied somewhere' && !isSomewhere) return;
  if (rule.name === 'held a post' && /\b(?:started|trained) an? /iu.test(place)) return;
  const kind = kindOf(context, match, clause);
  const status = rule.makes.status ?? tables.statusOf(context, match, clauseWords);
  if (status === null) {
    context.suggest({
      section: 'experiences',
      fact: {
        [context.entities.key(rule.name, 'experience')]: {
          kind,
          title: titleOf(match),
          status: ExperienceStatus.COMPLETED,
          evidence: quotesOf(context, [clause]),
        },
      },
      reason: 'Whether it was taken up, the letter may say elsewhere.',
    });
    return;
  }
  const level = degreeOf(context, match.groups.get('degree') ?? match.groups.get('level') ?? '');
  const isThesis = rule.name.includes('thesis');
  // There is one thesis for a degree, wherever it is spoken of.
  const degree =
    isThesis && level !== null ? `${level} thesis` : kind === ExperienceKind.EDUCATION ? level : null;
  const isBare = kind === ExperienceKind.EDUCATION && match.groups.size === 0;
  const known = found.find(
    (other) =>
      // “I studied physics in Porto and graduated in 2020.”
      (isBare && other.kind === kind && other.sentence === sentence) ||
      (degree !== null && other.degree === degree && other.kind === kind) ||
      other.clauses.some((span) => span.start === clause.start && span.end === clause.end),
  );
  if (known !== undefined) {
    if (degree !== null && known.degree === degree) known.clauses.push(clause);
    return;
  }
  if (joint !== '')
    for (const other of found)
      for (const [index, span] of other.clauses.entries())
        if (span.start === whole.start && span.end === whole.end)
          other.clauses[index] = { start: span.start, end: endBefore(letter.folded, match.start) };
  found.push({
    key: entities.key(keyWords(context, match, kind, degree), 'experience'),
    kind,
    status,
    title: titleOf(match),
    degree,
    sentence,
    clauses: [clause],
    outcomes: new Map(),
    reflections: new Map(),
    last: sentence.index,
  });
}

/** What tells of something done where, or while, what stands before was done. */
const THERE = /^(?:where|there|in which|during which)\b/iu;

/** What joins one thing done to the one before it, in a rule's words. */
const JOINT = /^(?:and|then|before that)(?: then| later| also)* /iu;

/** The place where the words before `end` end, without comma and white space. */
function endBefore(folded: string, end: number): number {
  return end - (/[\s,]*$/u.exec(folded.slice(Math.max(0, end - 3), end))?.[0].length ?? 0);
}

/** Something that the applicant did or does: “I”, a verb of the past or of what goes on, and no wish or state of mind. */
const DID =
  /\b(?:I|we)(?:'ve| have| had|'m| am)? (?:(?:also|then|first|later|since|now|still|mostly|mainly|even|\p{L}+ly) )*(?!(?:liked?|loved?|enjoyed|hated|wanted|hoped|wished|needed|tried|thought|felt|decided|realised|realized|noticed|applied|seemed|lived|moved|asked|heard|used to|stayed|visited|called|looked|changed|turned|received|promised|published|presented|submitted|co-?authored|awarded|won|scored|passed|failed|finished|wrote (?:an?|one|two|three|several|my) (?:\p{L}+ )?(?:articles?|papers?|essays?|reviews?|reports?|letters?)|admired|missed|agreed|happened|wondered|preferred|believed|learned|learnt|knew|met|saw|got|came|went|left|grew|been to|turned down|declined|interested|applying|writing to|wrote (?:most of )?this)\b)(?:been )?(?<verb>\p{L}+ed|sat|hung|dealt|stood|set|sent|thought up|did|rewrote|rebuilt|sold|made|wrote|built|spent|began|gave|took|held|led|ran|taught|drew|drove|kept|sold|wore|dug|bred|spoke|sang|cut|fed|\p{L}+ing|helped|been)\b/iu;

/** An experience that no rule has by its words: something done, at an organization that is named, for some time or at one. */
function addBySomewhere(
  context: Context,
  sentence: Sentence,
  found: FoundExperience[],
  isTaken: (span: Span) => boolean,
): void {
  const { letter, entities } = context;
  for (const part of sentence.clauses) {
    const clause = clauseOf(sentence, part);
    const words = letter.folded.slice(clause.start, clause.end);
    const match = DID.exec(words);
    if (
      match === null ||
      context.tables.outcomes.cameOf.test(words) ||
      /\b(?:would|could|want|hope|if|will|might|should|your?)\b/iu.test(words)
    )
      continue;
    const isKnown = found.some(({ clauses }) =>
      clauses.some(({ start, end }) => start < clause.end && clause.start < end),
    );
    if (isKnown || isTaken({ start: clause.start + match.index, end: clause.end })) continue;
    const [organization] = entities.within('organizations', clause);
    const period = findPeriod(words, context.tables);
    const isSomewhere =
      organization !== undefined &&
      /\b(?:at|in|for|with|of) (?:the )?$/iu.test(
        letter.folded.slice(
          clause.start,
          organization.mentions.find(({ start }) => start >= clause.start)?.start ?? clause.start,
        ),
      );
    const byWords = EXPERIENCE_WORDS.find(([looksFor]) => looksFor.test(words))?.[1];
    const verb = words.slice(match.index + match[0].length - (match.groups?.verb ?? '').length);
    const byVerb = ACTIVITIES.find(([verbs]) => verbs.test(verb))?.[1];
    const isAt = isSomewhere && (period !== null || organization.kind !== null);
    if (!isAt && (byVerb === undefined || !(WHEN.test(words) || period !== null || isSomewhere))) continue;
    const byOrganization =
      isAt && organization.kind !== null ? KIND_BY_ORGANIZATION[organization.kind] : undefined;
    const kind =
      byWords ??
      (byVerb === ExperienceKind.PROJECT ? (byOrganization ?? byVerb) : (byVerb ?? byOrganization)) ??
      ExperienceKind.INDUSTRY;
    const title = withCapital(
      short(words.slice(match.index).replace(/^(?:I|we)(?:'ve| have| had|'m| am)? /iu, '')),
    );
    const isNow = STILL.test(words) && /\b(?:have|'ve|am|'m)\b/iu.test(match[0]);
    found.push({
      key: entities.key(title.split(/\s+/u).slice(0, 4).join(' '), 'experience'),
      kind,
      status: isNow ? ExperienceStatus.ONGOING : ExperienceStatus.COMPLETED,
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

/** Words that tell when, where no period does. */
const WHEN =
  /\b(?:ago|before|during|last (?:year|summer|winter|spring|autumn|semester|month)|since|for (?:the|a|two|three|four|five|six|\d)|over the (?:summer|winter|past)|in my (?:first|second|third|final|free|spare)|as an? |on (?:weekends|Saturdays|Sundays)|in the (?:evenings?|summer|holidays)|at school|at university)\b/iu;

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

const LIST_INTRODUCTION = /\b(?:projects?|built|made|my list|things that I)\b[^.]*:?\s*$/iu;
const ITEM = /^[•‣◦▪▸●*–-]\s+(?:with \p{Lu}[^,]{3,60}, )?(?<what>an? [^,.;:()]{3,90})/iu;

/** Items of a list that is introduced as one of things made are projects. */
function addListed(context: Context, sentence: Sentence, found: FoundExperience[]): boolean {
  const match = ITEM.exec(sentence.text);
  if (match?.groups?.what === undefined) return false;
  const introduction = context.letter.sentences.findLast(
    ({ index, text }) => index < sentence.index && /:\s*$/u.test(text),
  );
  if (
    introduction === undefined ||
    sentence.index - introduction.index > 12 ||
    !LIST_INTRODUCTION.test(introduction.text)
  )
    return false;
  if (/\b(?:at|in) my (?:last|first) (?:year|job)\b|\bwhile working\b/iu.test(sentence.text)) return true;
  const what = match.groups.what.replace(/ that .*$/u, '');
  const isOpen = /\b(?:unfinished|far from finished|ongoing|still (?:working|in progress)|so far)\b/iu.test(
    sentence.text,
  );
  const start = sentence.start + sentence.text.indexOf(match[0].slice(2).trimStart());
  found.push({
    key: context.entities.key(what.replace(/^an? /iu, ''), 'project'),
    kind: ExperienceKind.PROJECT,
    status: isOpen ? ExperienceStatus.ONGOING : ExperienceStatus.COMPLETED,
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

const NOW =
  /\b(?:am|'m|is|are|has been|have been|have taught|have worked|have researched|work|teach|hold|hold s|give|lead|run|tutor|coach|mentor|supervise|volunteer|help|participate|take part|serve|focuses|deals|looks|examines|explores|investigates|studies|asks|compares|develops|concerns|aims|analy[sz]es|freelance|conduct|do research)\b/iu;
const STILL =
  /\b(?:since|now|currently|every|at the moment|right now|for the (?:past|last)|over the (?:past|last)|these (?:past|last)|still|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|present)\b/iu;

/** Whether it goes on, by the verb of the rule and the words around it; null where an offer is not said to be declined. */
export function statusOf(
  { letter }: Pick<Context, 'letter'>,
  { rule, groups, start, end, sentence }: Match<ExperienceMade>,
  clause: string,
): ExperienceStatus | null {
  const words = letter.folded.slice(start, end);
  if (rule.name === 'offer received') {
    const next = letter.sentences[sentence.index + 1]?.text ?? '';
    return /\b(?:declin|turn(?:ed)? (?:it |this )?down|could(?:n't| not) (?:afford|accept|go|take)|had to refuse|refused|decided against|did not go|didn't go)/iu.test(
      sentence.text + next,
    )
      ? ExperienceStatus.DECLINED
      : null;
  }
  const verb = groups.get('verb') ?? '';
  if (rule.makes.kind === ExperienceKind.VOLUNTEERING) {
    if (/\bI (?:have|'ve) |\bI've /u.test(words) && STILL.test(clause)) return ExperienceStatus.ONGOING;
    return /\bI (?:\w+ly )?(?:volunteer|help|work|am|'m)\b|\bI'm\b/u.test(words) ||
      (STILL.test(clause) && !/\b(?:was|worked|helped|ed) /u.test(words))
      ? ExperienceStatus.ONGOING
      : ExperienceStatus.COMPLETED;
  }
  // “Since October I have worked …”: what was begun and goes on.
  if (/\b(?:I|we|and)(?: have|'ve)\b/iu.test(words) && STILL.test(clause)) return ExperienceStatus.ONGOING;
  if (/^(?:have|has)\b|^'ve/iu.test(verb))
    return STILL.test(clause) || /ing$/iu.test(verb) || /\bfor [^,;]{2,30} years\b/iu.test(clause)
      ? ExperienceStatus.ONGOING
      : ExperienceStatus.COMPLETED;
  if (verb !== '') return NOW.test(verb) ? ExperienceStatus.ONGOING : ExperienceStatus.COMPLETED;
  if (/^I(?:'m| am) /u.test(words)) return ExperienceStatus.ONGOING;
  if (!/\b(?:I|we)\b/u.test(words) && /\bsince\b|[-–] ?(?:present|now|today)\b/iu.test(clause))
    return ExperienceStatus.ONGOING;
  return /\bam writing|'m writing/u.test(words) ? ExperienceStatus.ONGOING : ExperienceStatus.COMPLETED;
}

export const DEGREES: readonly (readonly [degree: string, words: RegExp])[] = [
  ['bachelors', /bachelor|^b\.?\s?(?:sc|a|eng|tech)\b|undergraduate/iu],
  ['masters', /master|^m\.?\s?(?:sc|a|eng|phil|tech)\b|mba|^graduate/iu],
  ['phd', /ph\.?d|doctor|dphil/iu],
];

/** @returns which degree words are of, by the table; null where they are of none */
function degreeOf({ tables }: Context, words: string): string | null {
  return tables.experiences.degrees.find(([, looksFor]) => looksFor.test(words.trim()))?.[0] ?? null;
}

function keyWords(
  context: Context,
  match: Match<ExperienceMade>,
  kind: ExperienceKind,
  degree: string | null,
): string {
  if (degree !== null && !/project|thesis/u.test(match.rule.name)) return degree;
  if (match.rule.name === 'thesis')
    return `${degreeOf(context, match.groups.get('level') ?? '') ?? ''} thesis`;
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
function titleOf({ rule, groups, sentence, start }: Match<ExperienceMade>): string {
  const filled = rule.makes.title
    .replace(
      '{clause}',
      () =>
        sentence.text
          .slice(start - sentence.start)
          .replace(/^I(?:'ve| have|'m| am| had)?(?: been)? /u, '')
          .split(/[.;:!?]/u)[0] ?? '',
    )
    .replace('{intern what2}', () => (groups.has('what2') ? `Internship ${groups.get('what2')}` : ''))
    .replace(/ in \{field\}| of \{field\}/gu, (words) => (groups.has('field') ? words : ''))
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
