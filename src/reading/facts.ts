/** Reads the facts of a reading, type by type. */
import type { FactData, QuoteData } from '../letter/model.js';
import { type FactContext, FactParts, inOrder } from './factParts.js';
import type { Problem } from './problem.js';
import type { ReadingApplication } from './readingSchema.js';
import type { DraftReading } from './readReading.js';
import type { Mention } from './redactions.js';
import type { Path } from './yamlSource.js';

/** The facts of a reading. */
export interface ReadFacts {
  /** Those whose evidence was found, by type, each type in the reading's order; redactions are not linked yet. */
  readonly facts: readonly FactData[];
  readonly mentions: readonly Mention[];
  /** Every passage that was found, of facts that could not be made as well. */
  readonly passages: readonly QuoteData[];
  readonly problems: readonly Problem[];
}

/**
 * @param context the reading, and what is needed to read it
 * @returns its facts; problems with quotes and references are left with the readers of those
 */
export function readFacts(context: FactContext): ReadFacts {
  const { draft, topics } = context;
  const parts = new FactParts(context);
  const topicNames = new Map(topics.map(({ id, name }) => [id, name]));
  const read = [
    ...readApplicant(draft, parts),
    ...readApplications(draft, parts),
    ...readExperiences(draft, parts),
    ...readResearchAreas(draft, parts, topicNames),
    ...readMotivations(draft, parts),
    ...readSkills(draft, parts),
    ...readTestResults(draft, parts),
    ...readPeople(draft, parts),
    ...readOrganizations(draft, parts),
    ...readPlaces(draft, parts),
  ];
  const { mentions, passages, problems } = parts;
  return { facts: read.filter(({ evidence }) => evidence.length > 0), mentions, passages, problems };
}

function readApplicant({ applicant: written }: DraftReading, parts: FactParts): FactData[] {
  if (written === null) return [];
  const fact = parts.fact('applicant', written, ['applicant']);
  const named = parts.named('APPLICANT', 'applicant', written, ['applicant']);
  const timeInField = parts.period(written.timeInField, ['applicant', 'timeInField']);
  if (named === null) return [];
  const evidence = inOrder([...named.evidence, ...(timeInField?.evidence ?? [])]);
  return [{ type: 'APPLICANT', ...fact, ...named, timeInField, evidence }];
}

function readApplications({ application, applications }: DraftReading, parts: FactParts): FactData[] {
  return [
    ...(application === null ? [] : readApplication('application', application, ['application'], parts)),
    ...[...applications].flatMap(([key, written]) =>
      readApplication(key, written, ['applications', key], parts),
    ),
  ];
}

function readApplication(key: string, written: ReadingApplication, path: Path, parts: FactParts): FactData[] {
  const fact = parts.fact(key, written, path);
  const [program] = parts.refer('organizations', [written.program], path, 'program');
  const period = parts.period(written.period, [...path, 'period']);
  const evidence = parts.evidence(written.evidence, [...path, 'evidence']);
  const { firstTime = null, tracks = [], rank, fundedBy } = written;
  const paidBy = parts.refer('organizations', fundedBy, path, 'fundedBy');
  const choices = Object.entries(written.choices ?? {}).map(([choiceKey, choice]): FactData => {
    const choicePath = [...path, 'choices', choiceKey];
    return {
      type: 'CHOICE',
      ...parts.fact(choiceKey, choice, choicePath),
      application: fact.id,
      rank: choice.rank ?? null,
      people: parts.refer('people', choice.people, choicePath),
      organizations: parts.refer('organizations', choice.organizations, choicePath),
      summary: choice.summary ?? null,
      evidence: parts.evidence(choice.evidence, [...choicePath, 'evidence']),
    };
  });
  if (program === undefined) return choices;
  return [
    {
      type: 'APPLICATION',
      ...fact,
      program,
      firstTime,
      tracks,
      ...(rank === undefined ? {} : { rank }),
      ...(period === null ? {} : { period }),
      ...(fundedBy === undefined ? {} : { fundedBy: paidBy }),
      evidence: inOrder([...evidence, ...(period?.evidence ?? [])]),
    },
    ...choices,
  ];
}

function readExperiences(draft: DraftReading, parts: FactParts): FactData[] {
  return [...draft.experiences].flatMap(([key, written]): FactData[] => {
    const path = ['experiences', key];
    const fact = parts.fact(key, written, path);
    const period = parts.period(written.period, [...path, 'period']);
    const evidence = parts.evidence(written.evidence, [...path, 'evidence']);
    return [
      {
        type: 'EXPERIENCE',
        ...fact,
        kind: written.kind,
        title: written.title,
        status: written.status,
        summary: written.summary ?? null,
        organizations: parts.refer('organizations', written.organizations, path),
        places: parts.refer('places', written.places, path),
        period,
        topics: parts.topics(written.topics, path),
        evidence: inOrder([...evidence, ...(period?.evidence ?? [])]),
      },
      ...Object.entries(written.outcomes ?? {}).map(([outcomeKey, outcome]): FactData => {
        const outcomePath = [...path, 'outcomes', outcomeKey];
        const score = parts.score(outcome.score, [...outcomePath, 'score']);
        const evidence = parts.evidence(outcome.evidence, [...outcomePath, 'evidence']);
        return {
          type: 'OUTCOME',
          ...parts.fact(outcomeKey, outcome, outcomePath),
          experience: fact.id,
          kind: outcome.kind,
          summary: outcome.summary,
          organizations: parts.refer('organizations', outcome.organizations, outcomePath),
          ...(score === null ? {} : { score }),
          evidence: inOrder([...evidence, ...(score?.evidence ?? [])]),
        };
      }),
      ...Object.entries(written.reflections ?? {}).map(([reflectionKey, reflection]): FactData => {
        const reflectionPath = [...path, 'reflections', reflectionKey];
        const { sentiment, summary } = reflection;
        return {
          type: 'REFLECTION',
          ...parts.fact(reflectionKey, reflection, reflectionPath),
          experience: fact.id,
          sentiment,
          summary,
          evidence: parts.evidence(reflection.evidence, [...reflectionPath, 'evidence']),
        };
      }),
    ];
  });
}

function readResearchAreas(
  draft: DraftReading,
  parts: FactParts,
  topicNames: ReadonlyMap<string, string>,
): FactData[] {
  return [...draft.researchAreas].flatMap(([key, written]): FactData[] => {
    const path = ['researchAreas', key];
    const fact = parts.fact(key, written, path);
    const [topic] = parts.topics([written.topic], path, 'topic');
    const mentions = parts.evidence(written.mentions, [...path, 'mentions']);
    const others = {
      collaborators: parts.refer('people', written.collaborators, path, 'collaborators'),
      organizations: parts.refer('organizations', written.organizations, path),
      places: parts.refer('places', written.places, path),
      summary: written.summary ?? null,
      evidence: inOrder([...mentions, ...parts.evidence(written.evidence, [...path, 'evidence'])]),
    };
    const name = written.name ?? topicNames.get(topic ?? '');
    const [asWritten] = mentions.map(({ exact }) => exact);
    if (topic === undefined || asWritten === undefined || name === undefined) return [];
    const { standing } = written;
    return [{ type: 'RESEARCH_AREA', ...fact, name, asWritten, standing, topic, ...others }];
  });
}

function readMotivations(draft: DraftReading, parts: FactParts): FactData[] {
  return [...draft.motivations].map(([key, written]) => {
    const path = ['motivations', key];
    return {
      type: 'MOTIVATION',
      ...parts.fact(key, written, path),
      kind: written.kind,
      summary: written.summary,
      topics: parts.topics(written.topics, path),
      recommendedBy: parts.refer('people', written.recommendedBy, path, 'recommendedBy'),
      organizations: parts.refer('organizations', written.organizations, path),
      evidence: parts.evidence(written.evidence, [...path, 'evidence']),
    };
  });
}

function readSkills(draft: DraftReading, parts: FactParts): FactData[] {
  return [...draft.skills].flatMap(([key, written]): FactData[] => {
    const path = ['skills', key];
    const fact = parts.fact(key, written, path);
    const mentions = parts.evidence(written.mentions, [...path, 'mentions']);
    const level = parts.evidence(written.level, [...path, 'level']);
    const others = parts.evidence(written.evidence, [...path, 'evidence']);
    const [asWritten] = mentions.map(({ exact }) => exact);
    if (asWritten === undefined) return [];
    const { kind, name = asWritten } = written;
    const evidence = inOrder([...mentions, ...level, ...others]);
    return [{ type: 'SKILL', ...fact, kind, name, asWritten, level: level[0]?.exact ?? null, evidence }];
  });
}

function readTestResults(draft: DraftReading, parts: FactParts): FactData[] {
  return [...draft.testResults].flatMap(([key, written]): FactData[] => {
    const path = ['testResults', key];
    const fact = parts.fact(key, written, path);
    const mentions = parts.evidence(written.mentions, [...path, 'mentions']);
    const score = parts.score(written.score, [...path, 'score']);
    const period = parts.period(written.period, [...path, 'period']);
    const others = parts.evidence(written.evidence, [...path, 'evidence']);
    const [asWritten] = mentions.map(({ exact }) => exact);
    if (asWritten === undefined) return [];
    const { test = asWritten } = written;
    const evidence = inOrder([
      ...mentions,
      ...(score?.evidence ?? []),
      ...(period?.evidence ?? []),
      ...others,
    ]);
    return [{ type: 'TEST_RESULT', ...fact, test, asWritten, score, period, evidence }];
  });
}

function readPeople(draft: DraftReading, parts: FactParts): FactData[] {
  return [...draft.people].flatMap(([key, written]): FactData[] => {
    const path = ['people', key];
    const fact = parts.fact(key, written, path);
    const organizations = parts.refer('organizations', written.organizations, path);
    const places = parts.refer('places', written.places, path);
    const named = parts.named('PERSON', key, written, path);
    const { role, isGroup = false } = written;
    if (named === null) return [];
    const otherRoles = [...new Set(written.otherRoles)].filter((other) => other !== role);
    return [{ type: 'PERSON', ...fact, ...named, role, otherRoles, isGroup, organizations, places }];
  });
}

function readOrganizations(draft: DraftReading, parts: FactParts): FactData[] {
  return [...draft.organizations].flatMap(([key, written]): FactData[] => {
    const path = ['organizations', key];
    const fact = parts.fact(key, written, path);
    const named = parts.named('ORGANIZATION', key, written, path);
    const { kind = null } = written;
    return named === null ? [] : [{ type: 'ORGANIZATION', ...fact, ...named, kind }];
  });
}

function readPlaces(draft: DraftReading, parts: FactParts): FactData[] {
  return [...draft.places].flatMap(([key, written]): FactData[] => {
    const path = ['places', key];
    const fact = parts.fact(key, written, path);
    const named = parts.named('PLACE', key, written, path);
    return named === null ? [] : [{ type: 'PLACE', ...fact, ...named }];
  });
}
