/** What the parts of a letter refer to: by ids, each of which something in the letter has. */
import type { FactType } from './enums.js';
import { applicantId, applicationId, redactionId, sentenceId } from './ids.js';
import type { FactData, LetterData } from './model.js';

/** The types of facts that have a name. */
export type NamedType = 'APPLICANT' | 'PERSON' | 'ORGANIZATION' | 'PLACE';

/** Facts of a type that another fact refers to. */
interface References {
  readonly type: FactType;
  readonly ids: readonly string[];
}

/** What a fact refers to in its letter. */
export function referencesOf(fact: FactData): readonly References[] {
  switch (fact.type) {
    case 'APPLICATION':
      return [{ type: 'ORGANIZATION', ids: [fact.program, ...(fact.fundedBy ?? [])] }];
    case 'EXPERIENCE':
      return [
        { type: 'ORGANIZATION', ids: fact.organizations },
        { type: 'PLACE', ids: fact.places },
      ];
    case 'OUTCOME':
      return [
        { type: 'EXPERIENCE', ids: [fact.experience] },
        { type: 'ORGANIZATION', ids: fact.organizations },
      ];
    case 'REFLECTION':
      return [{ type: 'EXPERIENCE', ids: [fact.experience] }];
    case 'RESEARCH_AREA':
      return [
        { type: 'PERSON', ids: fact.collaborators },
        { type: 'ORGANIZATION', ids: fact.organizations },
        { type: 'PLACE', ids: fact.places },
      ];
    case 'MOTIVATION':
      return [
        { type: 'PERSON', ids: fact.recommendedBy },
        { type: 'ORGANIZATION', ids: fact.organizations },
      ];
    case 'PERSON':
      return [
        { type: 'ORGANIZATION', ids: fact.organizations },
        { type: 'PLACE', ids: fact.places },
      ];
    case 'CHOICE':
      return [
        { type: 'APPLICATION', ids: [fact.application] },
        { type: 'PERSON', ids: fact.people },
        { type: 'ORGANIZATION', ids: fact.organizations },
      ];
    case 'APPLICANT':
    case 'SKILL':
    case 'TEST_RESULT':
    case 'ORGANIZATION':
    case 'PLACE':
      return [];
  }
}

/** The ids of what a fact of the same letter cannot be without: there is no outcome but of an experience. */
export function needsOf(fact: FactData): readonly string[] {
  switch (fact.type) {
    case 'APPLICATION':
      return [fact.program];
    case 'CHOICE':
      return [fact.application];
    case 'OUTCOME':
    case 'REFLECTION':
      return [fact.experience];
    default:
      return [];
  }
}

/** Whether a fact is something that has a name. */
export function isNamed<Fact extends FactData>(
  fact: Fact,
): fact is Extract<Fact, { readonly type: NamedType }> {
  return 'asWritten' in fact && 'redaction' in fact;
}

/**
 * @param data a compiled letter
 * @throws if it has no applicant or no application, gives an id to two things, or refers to what it does not hold
 */
export function checkLinks({ id, facts, sentences, redactions }: LetterData): void {
  const nodes = new Map<string, FactData | null>();
  const add = (nodeId: string, fact: FactData | null) => {
    if (nodes.has(nodeId)) throw new Error(`Letter ${id} has two things with the id ${nodeId}.`);
    nodes.set(nodeId, fact);
  };
  add(id, null);
  for (const fact of facts) add(fact.id, fact);
  for (const index of sentences.keys()) add(sentenceId(id, index), null);
  const hiding = new Set(redactions.map((_, index) => redactionId(id, index)));
  for (const redaction of hiding) add(redaction, null);
  const check = (type: FactType, factId: string) => {
    if (nodes.get(factId)?.type !== type) throw new Error(missing(id, type, factId));
  };
  for (const fact of facts) {
    for (const { type, ids } of referencesOf(fact)) for (const other of ids) check(type, other);
    if (isNamed(fact) && fact.redaction !== null && !hiding.has(fact.redaction))
      throw new Error(missing(id, 'REDACTION', fact.redaction));
  }
  for (const [index, { hides }] of redactions.entries()) {
    const fact = nodes.get(hides) ?? null;
    if (fact === null || !isNamed(fact))
      throw new Error(`${redactionId(id, index)} hides ${hides}, which has no name in the letter.`);
  }
  check('APPLICANT', applicantId(id));
  check('APPLICATION', applicationId(id));
}

/** What is said of a letter that does not hold what it should. */
export function missing(letterId: string, type: FactType | 'REDACTION', id: string): string {
  return `Letter ${letterId} has no ${type} ${id}.`;
}
