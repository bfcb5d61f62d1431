/** Finds what the letter applies for, and what it says of that. */
import { OrganizationKind } from '../../letter/enums.js';
import type { Span } from '../../letter/model.js';
import type { Reading } from '../../reading/readingSchema.js';
import { FOREIGN_APPLICATION, GREETED } from './application.js';
import { type Context, periodIn, quotesOf, withoutEmpty } from './context.js';
import type { Entity } from './entities.js';
import { clauseOf, type Sentence } from './letterText.js';
import type { Name } from './names.js';
import { type Match, matches } from './rule.js';
import type { Tables } from './tables.js';

/** What is applied for. */
export interface FoundApplication {
  readonly program: Entity;
  readonly application: Reading['application'];
  /** The letter's words for it; null where it has none but “you”. */
  readonly words: string | null;
  /** Where the letter says that it applies, in so many words; null where it does not. */
  readonly said: Span | null;
  /** Where it says whom or what the applicant would choose. */
  readonly chosen: readonly Span[];
}

/**
 * @param context the letter, with the organizations that are known
 * @param names the names of which no rule was sure
 * @returns what is applied for; null where no rule finds it
 */
export function findApplication(context: Context, names: readonly Name[]): FoundApplication | null {
  const { sentences, letter, entities } = context;
  const { applications: tables } = context.tables;
  const found = sentences
    .flatMap((sentence) => matches(tables.rules, sentence))
    .filter(
      (match) =>
        !tables.later.before.test(letter.folded.slice(match.sentence.start, match.start)) &&
        !(match.rule.makes.rank === 2 && tables.later.first.test(match.sentence.text)),
    )
    .toSorted((a, b) => a.rule.makes.rank - b.rule.makes.rank || a.start - b.start);
  for (const match of found) {
    const program = programOf(context, match, names, found);
    if (program === null) continue;
    const clauses = [clauseOf(match.sentence, match)];
    // A greeting that names it is no reason to read no further.
    const said = found.find(
      (other) => other !== match && other.rule.makes.rank < 3 && match.rule.makes.rank >= 3,
    );
    if (said !== undefined) clauses.push(clauseOf(said.sentence, said));
    const [mention] = program.mentions;
    const words = mention === undefined ? '' : wordsFor(letter, program, mention);
    const fields = fieldsOf(context, program, clauses);
    return fields === null
      ? null
      : {
          program,
          ...fields,
          words,
          said: match.rule.makes.rank < 3 ? match : null,
        };
  }
  const above = namedAbove(context);
  if (above !== null) {
    const fields = fieldsOf(context, above.program, [above.line]);
    if (fields !== null) return { program: above.program, ...fields, words: above.program.name, said: null };
  }
  // A letter that names nothing is written to somebody all the same.
  const addressed = findYou(sentences, context.tables) ?? findGreeted(sentences, context.tables);
  if (addressed === null) return null;
  const { sentence, words } = addressed;
  const program = entities.add({ section: 'organizations', name: null, mention: words, called: 'addressee' });
  const fields = fieldsOf(context, program, [clauseOf(sentence, words)]);
  return fields === null ? null : { program, ...fields, words: null, said: null };

  function fieldsOf(
    of: Context,
    program: Entity,
    clauses: Span[],
  ): Pick<FoundApplication, 'application' | 'chosen'> | null {
    const each = <Made>(rules: Parameters<typeof matches<Made>>[0]): Match<Made>[] =>
      sentences.flatMap((sentence) => matches(rules, sentence));
    const [firstTime] = each(tables.firstTime);
    const tracks = each(tables.tracks).filter(
      ({ groups, start, sentence }) =>
        /^[\p{L}]/u.test(groups.get('what') ?? '') &&
        !/(?:^|[,;] )for $/iu.test(letter.folded.slice(sentence.start, start)),
    );
    const track = tracks
      .map(({ groups }) => (groups.get('what') ?? '').replace(/'s?$/u, ''))
      .find((words) => !/^(?:industry|career|fast|research|right|wrong|sound|back|race)$/iu.test(words));
    const funding = each(tables.funding).flatMap((match) => {
      const clause = clauseOf(match.sentence, match);
      const payers = entities.within('organizations', clause).filter((payer) => payer !== program);
      return payers.length === 0 ? [] : [{ clause, payers }];
    });
    if (firstTime !== undefined) clauses.push(clauseOf(firstTime.sentence, firstTime));
    for (const match of tracks.slice(0, 1))
      if (track !== undefined) clauses.push(clauseOf(match.sentence, match));
    for (const { clause } of funding) clauses.push(clause);
    const evidence = quotesOf(of, clauses);
    const [first] = clauses;
    if (evidence.length === 0 || first === undefined) return null;
    const choices = findChoices(of, program);
    const application = withoutEmpty({
      program: program.key,
      firstTime: firstTime?.rule.makes,
      tracks: track === undefined ? [] : [track],
      period: periodIn(of, first, null),
      choices: written(of, choices),
      fundedBy: [...new Set(funding.flatMap(({ payers }) => payers.map(({ key }) => key)))],
      evidence,
    });
    return { application, chosen: choices.map(({ span }) => span) };
  }
}

/**
 * @param context a letter in another language than English, with the organizations that are known
 * @returns what is applied for: the organization that the sentence names which applies
 */
export function findForeignApplication(context: Context): FoundApplication | null {
  const { sentences, entities, letter } = context;
  for (const sentence of sentences) {
    const match = FOREIGN_APPLICATION.exec(sentence.text);
    const [program] = match === null ? [] : entities.within('organizations', sentence);
    if (program === undefined) continue;
    const evidence = quotesOf(context, [sentence]);
    const [mention] = program.mentions;
    if (evidence.length === 0 || mention === undefined) continue;
    const words = program.name ?? letter.folded.slice(mention.start, mention.end);
    return { program, application: { program: program.key, evidence }, words, said: null, chosen: [] };
  }
  const greeted = findGreeted(sentences, context.tables);
  const evidence = greeted === null ? [] : quotesOf(context, [greeted.words]);
  if (greeted === null || evidence.length === 0) return null;
  const program = entities.add({
    section: 'organizations',
    name: null,
    mention: greeted.words,
    called: 'addressee',
  });
  return { program, application: { program: program.key, evidence }, words: null, said: null, chosen: [] };
}

/** What the letter calls an organization, sign for sign: by its name, where it has one. */
function wordsFor({ folded, raw }: Context['letter'], { name }: Entity, { start, end }: Span): string {
  const at = name === null ? -1 : folded.slice(start, end).indexOf(name);
  return at < 0 ? (name ?? raw.slice(start, end)) : raw.slice(start + at, start + at + (name ?? '').length);
}

/** Whom a letter is written to, by some words of a sentence. */
interface Addressee {
  readonly sentence: Sentence;
  readonly words: Span;
}

/** How many lines the head of a letter has. */
const HEAD_LINES = 6;

/** What is named above the text, in a line that says nothing else, where the letter says nowhere what it applies to. */
function namedAbove({
  sentences,
  entities,
  letter,
}: Context): { readonly program: Entity; readonly line: Span } | null {
  for (const sentence of sentences.slice(0, HEAD_LINES)) {
    if (/^Dear\b|\b(?:I|my|we)\b/u.test(sentence.text)) break;
    const program = entities
      .within('organizations', sentence)
      .find(({ mentions }) =>
        mentions.some(({ start }) =>
          /^(?:the |to |to the )?$/iu.test(letter.folded.slice(sentence.start, start)),
        ),
      );
    if (program !== undefined) return { program, line: sentence };
  }
  return null;
}

/** The first “you” of a letter, but for what says nothing, such as thanks. */
function findYou(sentences: readonly Sentence[], tables: Tables): Addressee | null {
  return findIn(sentences, (sentence) =>
    /^Dear\b/u.test(sentence.text) || matches(tables.asides, sentence).length > 0
      ? null
      : tables.applications.addressee.exec(sentence.text),
  );
}

/** Whom the first greeting greets. */
function findGreeted(sentences: readonly Sentence[], { asides }: Tables): Addressee | null {
  return findIn(sentences, (sentence) =>
    matches(asides, sentence).some(({ rule }) => rule.name === 'greeting')
      ? GREETED.exec(sentence.text)
      : null,
  );
}

function findIn(
  sentences: readonly Sentence[],
  look: (sentence: Sentence) => RegExpExecArray | null,
): Addressee | null {
  for (const sentence of sentences) {
    const match = look(sentence);
    if (match === null) continue;
    const start = sentence.start + match.index;
    return { sentence, words: { start, end: start + match[0].length } };
  }
  return null;
}

/** How many UTF-16 units a name may stand behind the words that apply: “the …”. */
const NEAR = 12;

/** The organization that the greeting or the subject line names. */
function addresseeOf(
  { entities }: Context,
  match: Match<unknown>,
  all: readonly Match<unknown>[],
): Entity | undefined {
  const named = all
    .filter(({ rule, start }) => ADDRESSED.has(rule.name) && start !== match.start)
    .flatMap(({ start, end }) => entities.within('organizations', { start, end: end + 1 }));
  return named.find(({ name }) => name !== null) ?? named[0];
}

const ADDRESSED: ReadonlySet<string> = new Set(['addressed', 'addressed by name', 'subject line']);

/** The organization that is applied to: a programme before a team, a team before whom it belongs to. */
function programOf(
  context: Context,
  match: Match<unknown>,
  names: readonly Name[],
  all: readonly Match<unknown>[],
): Entity | null {
  const { letter, entities } = context;
  const { applications: tables } = context.tables;
  const what = match.groups.get('what') ?? match.groups.get('what2') ?? '';
  const start = match.start + letter.folded.slice(match.start, match.end).lastIndexOf(what);
  const span = { start, end: start + what.length };
  const reach = letter.folded.slice(start, Math.max(span.end, clauseOf(match.sentence, match).end));
  const known = entities
    .within('organizations', { start, end: start + (tables.reason.exec(reach)?.index ?? reach.length) })
    .filter(
      ({ mentions }) =>
        !mentions.some(
          (mention) => mention.start >= start && tables.own.test(letter.folded.slice(start, mention.start)),
        ),
    );
  const named = known.find(({ kind }) => kind === OrganizationKind.PROGRAM);
  if (named !== undefined) return named;
  const phrase = (looksFor: RegExp): Span | null => {
    const found = looksFor.exec(what);
    return found === null
      ? null
      : { start: start + found.index, end: start + found.index + found[0].trimEnd().length };
  };
  const add = (mention: Span | null, kind: OrganizationKind | null): Entity | null => {
    if (mention === null) return null;
    const there = entities.at(mention);
    if (there?.section === 'organizations') return there;
    const words = letter.folded.slice(mention.start, mention.end);
    const called = words.replace(tables.article, '');
    return entities.add({
      section: 'organizations',
      name: null,
      kind: kind ?? context.tables.organizationKind(words),
      mention,
      called,
    });
  };
  const program = phrase(tables.program);
  const addressee = addresseeOf(context, match, all);
  // “Your school” is the one that the letter is addressed to.
  if (program !== null && addressee !== undefined && tables.yours.test(letter.folded.slice(program.start))) {
    addressee.mentions.push(program);
    return addressee;
  }
  // “The winter school” is the one whose name ends so.
  const noun =
    program === null ? '' : letter.folded.slice(program.start, program.end).replace(tables.article, '');
  const namesake =
    program === null || noun === ''
      ? undefined
      : entities.all.find(
          ({ section, name }) =>
            section === 'organizations' && name?.toLowerCase().includes(` ${noun.toLowerCase()}`) === true,
        );
  if (program !== null && namesake !== undefined) {
    if (entities.at(program) === undefined) namesake.mentions.push(program);
    return namesake;
  }
  if (
    program !== null &&
    known.every(
      (entity) =>
        !entity.mentions.some((mention) => mention.start < program.end && program.start < mention.end),
    )
  )
    return add(program, OrganizationKind.PROGRAM);
  const team = phrase(tables.team);
  const isYours = team !== null && tables.yours.test(letter.folded.slice(team.start, team.end));
  const position = phrase(tables.position);
  const [first] = known;
  if (isYours && (position === null || first === undefined) && !(first !== undefined && position !== null))
    return add(team, null);
  if (first !== undefined) return first;
  // The line that the letter is addressed to may name whose position it is.
  if (addressee !== undefined) return addressee;
  const name = names.find(
    (other) =>
      other.start >= start && other.start - start < NEAR && other.end <= span.end && other.text.length > 2,
  );
  if (name !== undefined)
    return entities.add({
      section: 'organizations',
      name: name.text,
      kind: null,
      mention: { start: name.start, end: name.end },
      called: name.text,
    });
  return add(position, null) ?? add(team, null);
}

/** Somebody or something that the applicant would choose, and where the letter says so. */
interface Choice {
  /** Null where it only says what is meant besides a list. */
  readonly entity: Entity | null;
  /** Null where there is no order. */
  readonly rank: number | null;
  readonly span: Span;
}

/** How many sentences after it a ranking goes on. */
const REACH = 4;
/** How many sentences after a choice another may stand in its place. */
const REACH_OF_ALTERNATIVES = 2;

/** Whom or what the applicant would choose, where the letter says so, other than the programme. */
function findChoices(context: Context, program: Entity): readonly Choice[] {
  const { sentences } = context;
  const { applications: tables } = context.tables;
  const ranking = sentences.find(({ text }) => tables.ranked.test(text))?.index ?? Number.POSITIVE_INFINITY;
  const inOrder = (index: number) => index >= ranking && index <= ranking + REACH;
  const choices: Choice[] = [];
  const add = (match: Match<number | null>, entity: Entity | null): void => {
    const lead =
      /^[\s,]*(?:and )?/u.exec(context.letter.folded.slice(match.start, match.end))?.[0].length ?? 0;
    const rank = match.rule.makes;
    const isKnown = (other: Choice) => (rank === null ? other.entity === entity : other.rank === rank);
    if (!choices.some(isKnown))
      choices.push({ entity, rank, span: { start: match.start + lead, end: match.end } });
  };
  for (const sentence of sentences) {
    const orders = inOrder(sentence.index) ? matches(tables.orders, sentence) : [];
    for (const match of [...matches(tables.choices, sentence), ...orders]) {
      const entity = chosenIn(context, match, program);
      if (entity !== undefined) add(match, entity);
    }
    for (const match of matches(tables.listed, sentence)) add(match, null);
  }
  if (choices.length === 0) choices.push(...inRow(context, program));
  for (const sentence of sentences) {
    for (const match of matches(tables.supervisors, sentence)) {
      const entity = context.entities.within('people', match)[0];
      const isTold = choices.some(({ span }) => span.start < match.end && match.start < span.end);
      if (entity !== undefined && !isTold) add(match, entity);
    }
  }
  return withAlternatives(context, program, choices);
}

/** The person, or else the organization, that some words name. */
function chosenIn({ entities }: Context, span: Span, program: Entity): Entity | undefined {
  return (
    entities.within('people', span)[0] ??
    entities.within('organizations', span).find((entity) => entity !== program)
  );
}

/** Puts whom or what stands in the place of a choice behind it: “If she has no place, …”. */
function withAlternatives(context: Context, program: Entity, choices: readonly Choice[]): readonly Choice[] {
  const { sentences, tables } = context;
  const all = [...choices];
  for (const sentence of sentences) {
    const match = tables.applications.alternative.exec(sentence.text);
    if (match === null) continue;
    const span = { start: sentence.start + match.index, end: sentence.end };
    const entity = chosenIn(context, span, program);
    if (entity === undefined || all.some((other) => other.entity === entity)) continue;
    const before = all.findLast(
      (other) =>
        other.span.start < span.start &&
        other.span.start >= (sentences[sentences.indexOf(sentence) - REACH_OF_ALTERNATIVES]?.start ?? 0),
    );
    const first = before ?? choiceBefore(context, program, { sentence, entity });
    if (first === undefined) continue;
    const rank = first.rank ?? 1;
    if (before !== undefined) all.splice(all.indexOf(before), 1);
    all.push({ ...first, rank }, { entity, rank: rank + 1, span: clauseOf(sentence, span) });
  }
  return all.toSorted((a, b) => a.span.start - b.span.start);
}

/** What the sentence before names of the same sort. */
function choiceBefore(
  { entities, sentences }: Context,
  program: Entity,
  { sentence, entity }: { readonly sentence: Sentence; readonly entity: Entity },
): Choice | undefined {
  const before = sentences[sentences.indexOf(sentence) - 1];
  if (before === undefined || before.paragraph !== sentence.paragraph) return undefined;
  const first = entities
    .within(entity.section, before)
    .find((other) => other !== program && other !== entity);
  const mention = first?.mentions.find(({ start }) => start >= before.start && start < before.end);
  return first === undefined || mention === undefined
    ? undefined
    : { entity: first, rank: null, span: clauseOf(before, mention) };
}

/** The choices as a reading has them. */
function written(context: Context, found: readonly Choice[]): Reading['application']['choices'] {
  const choices: NonNullable<Reading['application']['choices']> = {};
  for (const { entity, rank, span } of found) {
    const evidence = quotesOf(context, [span]);
    if (evidence.length === 0) continue;
    choices[context.entities.key(rank === null ? 'choice' : `choice ${rank}`, 'choice')] = withoutEmpty({
      rank: rank ?? undefined,
      people: entity?.section === 'people' ? [entity.key] : [],
      organizations: entity?.section === 'organizations' ? [entity.key] : [],
      evidence,
    });
  }
  return Object.keys(choices).length === 0 ? undefined : choices;
}

/** Choices that are told by their order: after “in order of preference”, or around “failing that”. */
function inRow({ sentences, entities, tables }: Context, program: Entity): Choice[] {
  for (const sentence of sentences) {
    const row = tables.applications.rows.flatMap(({ looksFor, apart }) => {
      const match = looksFor.exec(sentence.text);
      return match === null ? [] : [{ match, apart }];
    })[0];
    if (row === undefined) continue;
    const at = sentence.start + row.match.index;
    const from = row.apart ? sentence.start : at;
    const ranked = (['people', 'organizations'] as const)
      .map((section) =>
        entities.within(section, { start: from, end: sentence.end }).filter((entity) => entity !== program),
      )
      .find(({ length }) => length > 1);
    if (ranked === undefined) continue;
    const starts = ranked.map(
      ({ mentions }) => mentions.find(({ start }) => start >= from)?.start ?? sentence.start,
    );
    if (!row.apart)
      return ranked.map((entity, index) => ({
        entity,
        rank: index + 1,
        span: {
          start: starts[index] ?? from,
          end: (starts[index + 1] ?? sentence.end) - (index + 1 < ranked.length ? 1 : 0),
        },
      }));
    const before = ranked.filter((_, index) => (starts[index] ?? 0) < at).at(-1);
    const after = ranked.find((_, index) => (starts[index] ?? 0) >= at);
    if (before === undefined || after === undefined) continue;
    const end = at + row.match[0].length;
    return [
      { entity: before, rank: 1, span: clauseOf(sentence, { start: sentence.start, end: at }) },
      {
        entity: after,
        rank: 2,
        span: { start: at, end: Math.max(end, clauseOf(sentence, { start: end, end: end + 1 }).end) },
      },
    ].map((choice) => ({
      ...choice,
      span: within(choice.span, choice.rank === 1 ? { start: sentence.start, end: at } : sentence),
    }));
  }
  return [];
}

function within({ start, end }: Span, outer: Span): Span {
  return { start: Math.max(start, outer.start), end: Math.min(end, outer.end) };
}
