/** A letter without its drafts: what a person stands by, and no more. */
import { applicantId, applicationId, redactionId } from './ids.js';
import { isNamed, needsOf } from './links.js';
import type { FactData, LetterData } from './model.js';
import { isDraft } from './provenance.js';

/**
 * Leaves out each draft, and all that refers to one: a reference in a list by itself, a redaction with what it hides,
 * and a fact with what it cannot be without, such as an outcome with its experience. Sentences stay; one that only a
 * draft accounts for is unread, and so is one that a draft sets aside.
 *
 * @param letter a compiled letter
 * @returns the same letter where nothing in it is a draft; null where its applicant or its application is one, or
 *   cannot be without one
 */
export function reviewedOnly(letter: LetterData): LetterData | null {
  const kept = new Map(letter.facts.map((fact) => [fact.id, fact]));
  for (let left: readonly FactData[] = letter.facts.filter(isDraft); left.length > 0; ) {
    for (const { id } of left) kept.delete(id);
    left = [...kept.values()].filter((fact) => needsOf(fact).some((id) => !kept.has(id)));
  }
  if (!kept.has(applicantId(letter.id)) || !kept.has(applicationId(letter.id))) return null;
  const hasDraftAside = letter.sentences.some(({ aside }) => aside !== undefined && isDraft(aside));
  if (kept.size === letter.facts.length && !hasDraftAside) return letter;

  const redactions = letter.redactions.filter(({ hides }) => kept.has(hides));
  /** The ids of redactions as they were, with those that they have now. */
  const renamed = new Map(
    redactions.map((redaction, index) => [
      redactionId(letter.id, letter.redactions.indexOf(redaction)),
      redactionId(letter.id, index),
    ]),
  );
  const isKept = (id: string) => kept.has(id);
  return {
    ...letter,
    sentences: letter.sentences.map(({ aside, ...sentence }) =>
      aside === undefined || isDraft(aside) ? sentence : { ...sentence, aside },
    ),
    redactions,
    facts: Array.from(kept.values(), (fact) => {
      const linked = withReferences(fact, isKept);
      return isNamed(linked) && linked.redaction !== null
        ? { ...linked, redaction: renamed.get(linked.redaction) ?? null }
        : linked;
    }),
  };
}

/** A fact with those of its references in lists that are kept. */
function withReferences(fact: FactData, isKept: (id: string) => boolean): FactData {
  switch (fact.type) {
    case 'APPLICATION': {
      const { fundedBy } = fact;
      return fundedBy === undefined ? fact : { ...fact, fundedBy: fundedBy.filter(isKept) };
    }
    case 'CHOICE':
      return {
        ...fact,
        people: fact.people.filter(isKept),
        organizations: fact.organizations.filter(isKept),
      };
    case 'EXPERIENCE':
    case 'PERSON':
      return {
        ...fact,
        organizations: fact.organizations.filter(isKept),
        places: fact.places.filter(isKept),
      };
    case 'OUTCOME':
      return { ...fact, organizations: fact.organizations.filter(isKept) };
    case 'RESEARCH_AREA':
      return {
        ...fact,
        collaborators: fact.collaborators.filter(isKept),
        organizations: fact.organizations.filter(isKept),
        places: fact.places.filter(isKept),
      };
    case 'MOTIVATION':
      return {
        ...fact,
        recommendedBy: fact.recommendedBy.filter(isKept),
        organizations: fact.organizations.filter(isKept),
      };
    case 'APPLICANT':
    case 'REFLECTION':
    case 'SKILL':
    case 'TEST_RESULT':
    case 'ORGANIZATION':
    case 'PLACE':
      return fact;
  }
}
