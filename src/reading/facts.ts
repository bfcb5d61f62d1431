/** Reads the facts of a reading: quotes become evidence, keys become ids. */
import type { FactData, PeriodData, QuoteData, TopicData } from '../letter/model.js';
import { inTextOrder } from '../letter/spans.js';
import { fold } from './anchor.js';
import type { Problem } from './problem.js';
import type { QuoteReader } from './quoteReader.js';
import type { ReadingPeriod, ReadingQuotes } from './readingSchema.js';
import type { DraftReading } from './readReading.js';
import type { Mention } from './redactions.js';
import type { References } from './references.js';
import { quoted } from './shown.js';
import type { Path, YamlSource } from './yamlSource.js';

/** What facts are read with. */
export interface FactContext {
  /** The letter's id. */
  readonly id: string;
  readonly draft: DraftReading;
  readonly quotes: QuoteReader;
  readonly references: References;
  readonly source: YamlSource;
  readonly topics: readonly TopicData[];
}

/** The facts of a reading. */
export interface ReadFacts {
  /** Those whose evidence was found; redactions are not linked yet. */
  readonly facts: readonly FactData[];
  readonly mentions: readonly Mention[];
  /** Every passage that was found for a fact, of facts with another fault as well. */
  readonly passages: readonly QuoteData[];
  readonly problems: readonly Problem[];
}

/** A fact's evidence, and what it is called in the letter. */
interface Named {
  readonly name: string | null;
  readonly asWritten: string;
  readonly redaction: null;
  readonly evidence: readonly QuoteData[];
}

/**
 * @param context the reading, and what is needed to read it
 * @returns its facts by type, each type in the reading's order; problems with quotes and references
 *   are left with the readers of those
 */
export function readFacts(context: FactContext): ReadFacts {
  const { id: letterId, draft, quotes, references, source, topics } = context;
  const facts: FactData[] = [];
  const mentions: Mention[] = [];
  const found: QuoteData[] = [];
  const problems: Problem[] = [];
  const id = (key: string) => `${letterId}/${key}`;

  /** The passages that some quotes mean; of those that fit nowhere there is a problem already. */
  const passages = (written: ReadingQuotes | undefined, path: Path): QuoteData[] => {
    if (written === undefined) return [];
    const listed = Array.isArray(written)
      ? written.map((quote, index) => quotes.read(quote, [...path, index]))
      : [quotes.read(written, path)];
    const passages = listed.flatMap((quote) => quote ?? []);
    found.push(...passages);
    return passages;
  };
  const period = (written: ReadingPeriod | undefined, path: Path): PeriodData | null => {
    if (written === undefined) return null;
    const [quote] = passages(written.quote, [...path, 'quote']);
    if (quote === undefined) return null;
    const { years = null, approximate = false, ongoing = false } = written;
    return { asWritten: quote.exact, years, approximate, ongoing, evidence: [quote] };
  };
  const named = (
    type: FactData['type'],
    key: string,
    written: { name?: string | undefined; mentions: ReadingQuotes; evidence?: ReadingQuotes | undefined },
    path: Path,
  ): Named | null => {
    const named = inTextOrder(passages(written.mentions, [...path, 'mentions']));
    const evidence = inOrder([...named, ...passages(written.evidence, [...path, 'evidence'])]);
    mentions.push(...named.map((quote) => ({ id: id(key), type, quote })));
    const [first] = named;
    if (first === undefined) return null;
    const { name = null } = written;
    const isWhole = named.length === (Array.isArray(written.mentions) ? written.mentions.length : 1);
    if (name !== null && isWhole && !isNameIn(name, named, draft)) {
      problems.push(
        source.problemAt([...path, 'name'], {
          code: 'name-not-in-letter',
          message: `No mention that is quoted here has the name ${quoted(name)}.`,
          advice: 'Quote a mention that has the name, or leave the name out: a name is never guessed.',
        }),
      );
    }
    return { name, asWritten: first.exact, redaction: null, evidence };
  };
  /** Adds a fact unless none of its evidence was found. */
  const add = (fact: FactData) => {
    if (fact.evidence.length > 0) facts.push(fact);
  };

  if (draft.applicant !== null) {
    const written = draft.applicant;
    const applicant = named('APPLICANT', 'applicant', written, ['applicant']);
    const timeInField = period(written.timeInField, ['applicant', 'timeInField']);
    if (applicant !== null) {
      const evidence = inOrder([...applicant.evidence, ...(timeInField?.evidence ?? [])]);
      add({ type: 'APPLICANT', id: id('applicant'), ...applicant, timeInField, evidence });
    }
  }
  if (draft.application !== null) {
    const { program, firstTime = null, tracks = [], evidence } = draft.application;
    const [programId] = references.resolve('organizations', [program], ['application', 'program']);
    const passagesInOrder = inOrder(passages(evidence, ['application', 'evidence']));
    if (programId !== undefined) {
      add({
        type: 'APPLICATION',
        id: id('application'),
        program: programId,
        firstTime,
        tracks,
        evidence: passagesInOrder,
      });
    }
  }
  for (const [key, written] of draft.experiences) {
    const path = ['experiences', key];
    const when = period(written.period, [...path, 'period']);
    add({
      type: 'EXPERIENCE',
      id: id(key),
      kind: written.kind,
      title: written.title,
      status: written.status,
      summary: written.summary ?? null,
      organizations: references.resolve('organizations', written.organizations, [...path, 'organizations']),
      places: references.resolve('places', written.places, [...path, 'places']),
      period: when,
      topics: references.resolveTopics(written.topics, [...path, 'topics']),
      evidence: inOrder([...passages(written.evidence, [...path, 'evidence']), ...(when?.evidence ?? [])]),
    });
    for (const [outcomeKey, outcome] of Object.entries(written.outcomes ?? {})) {
      const outcomePath = [...path, 'outcomes', outcomeKey];
      add({
        type: 'OUTCOME',
        id: id(outcomeKey),
        experience: id(key),
        kind: outcome.kind,
        summary: outcome.summary,
        organizations: references.resolve('organizations', outcome.organizations, [
          ...outcomePath,
          'organizations',
        ]),
        evidence: inOrder(passages(outcome.evidence, [...outcomePath, 'evidence'])),
      });
    }
    for (const [reflectionKey, reflection] of Object.entries(written.reflections ?? {})) {
      add({
        type: 'REFLECTION',
        id: id(reflectionKey),
        experience: id(key),
        sentiment: reflection.sentiment,
        summary: reflection.summary,
        evidence: inOrder(passages(reflection.evidence, [...path, 'reflections', reflectionKey, 'evidence'])),
      });
    }
  }
  for (const [key, written] of draft.researchAreas) {
    const path = ['researchAreas', key];
    const [topic] = references.resolveTopics([written.topic], [...path, 'topic']);
    const named = inTextOrder(passages(written.mentions, [...path, 'mentions']));
    const collaborators = references.resolve('people', written.collaborators, [...path, 'collaborators']);
    const organizations = references.resolve('organizations', written.organizations, [
      ...path,
      'organizations',
    ]);
    const evidence = inOrder([...named, ...passages(written.evidence, [...path, 'evidence'])]);
    const name = written.name ?? topics.find(({ id: known }) => known === topic)?.name;
    const [first] = named;
    if (topic === undefined || first === undefined || name === undefined) continue;
    add({
      type: 'RESEARCH_AREA',
      id: id(key),
      name,
      asWritten: first.exact,
      standing: written.standing,
      topic,
      collaborators,
      organizations,
      summary: written.summary ?? null,
      evidence,
    });
  }
  for (const [key, written] of draft.motivations) {
    const path = ['motivations', key];
    add({
      type: 'MOTIVATION',
      id: id(key),
      kind: written.kind,
      summary: written.summary,
      topics: references.resolveTopics(written.topics, [...path, 'topics']),
      recommendedBy: references.resolve('people', written.recommendedBy, [...path, 'recommendedBy']),
      organizations: references.resolve('organizations', written.organizations, [...path, 'organizations']),
      evidence: inOrder(passages(written.evidence, [...path, 'evidence'])),
    });
  }
  for (const [key, written] of draft.people) {
    const path = ['people', key];
    const organizations = references.resolve('organizations', written.organizations, [
      ...path,
      'organizations',
    ]);
    const person = named('PERSON', key, written, path);
    const { role, isGroup = false } = written;
    if (person !== null) add({ type: 'PERSON', id: id(key), ...person, role, isGroup, organizations });
  }
  for (const [key, written] of draft.organizations) {
    const organization = named('ORGANIZATION', key, written, ['organizations', key]);
    if (organization !== null) {
      add({ type: 'ORGANIZATION', id: id(key), ...organization, kind: written.kind ?? null });
    }
  }
  for (const [key, written] of draft.places) {
    const place = named('PLACE', key, written, ['places', key]);
    if (place !== null) add({ type: 'PLACE', id: id(key), ...place });
  }
  return { facts, mentions, passages: found, problems };
}

/** In the letter's order, each passage once. */
function inOrder(quotes: readonly QuoteData[]): QuoteData[] {
  return inTextOrder(quotes).filter((quote, index, sorted) => {
    const before = sorted[index - 1];
    return before === undefined || before.start !== quote.start || before.end !== quote.end;
  });
}

/** Whether a name stands in a mention, outside of what hides names. */
function isNameIn(name: string, mentions: readonly QuoteData[], draft: DraftReading): boolean {
  const placeholders = [...draft.redactions].flatMap(([placeholder, kind]) =>
    kind === null ? [] : [fold(placeholder).text],
  );
  return mentions.some(({ exact }) => {
    const visible = placeholders.reduce(
      (text, placeholder) => text.replaceAll(placeholder, '\uFFFC'),
      fold(exact).text,
    );
    return visible.includes(fold(name).text);
  });
}
