/** What a fact says on one line: for lists, search results, exports and terminals. */
import type { LinkedFact } from './letter.js';

/**
 * @param fact any fact
 * @returns one line of plain words, never empty: what the reading calls the fact, or else what the letter
 *   does; a name that the letter hides stays the placeholder that it has there
 */
export function labelOf(fact: LinkedFact): string {
  const { letter } = fact;
  const names = (named: readonly LinkedFact[]) => named.map(labelOf).join(', ');
  switch (fact.type) {
    case 'APPLICANT':
    case 'PERSON':
    case 'ORGANIZATION':
    case 'PLACE':
      return onOneLine(fact.name ?? fact.asWritten);
    case 'APPLICATION':
      return labelOf(letter.get('ORGANIZATION', fact.program));
    case 'CHOICE': {
      const chosen = names([
        ...letter.getAll('PERSON', fact.people),
        ...letter.getAll('ORGANIZATION', fact.organizations),
      ]);
      return fact.summary ?? (chosen || fact.evidence.map(({ exact }) => onOneLine(exact)).join(' … '));
    }
    case 'EXPERIENCE':
      return fact.title;
    case 'OUTCOME':
    case 'REFLECTION':
    case 'MOTIVATION':
      return fact.summary;
    case 'RESEARCH_AREA':
    case 'SKILL':
      return fact.name;
    case 'TEST_RESULT':
      return fact.score === null ? fact.test : `${fact.test}: ${onOneLine(fact.score.asWritten)}`;
  }
}

/** Words on one line: what a letter calls something may stand on two of its lines. */
export function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ');
}
