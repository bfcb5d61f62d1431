/** What the letter calls the one that it is written to: “your school” is the school that is applied to. */
import { OrganizationKind } from '../../letter/enums.js';
import type { Entity } from './entities.js';
import type { LetterText } from './letterText.js';
import type { Tables } from './tables.js';

/** The nouns after “your” that an organization of a kind is called by. */
export const YOURS: Readonly<Record<OrganizationKind, string>> = {
  [OrganizationKind.PROGRAM]:
    '(?:summer |winter |graduate )?(?:school|programme|program|camp|course|workshop)',
  [OrganizationKind.LAB]: '(?:research )?(?:lab|laboratory|group)',
  [OrganizationKind.COMPANY]: '(?:company|firm|start-?up)',
  [OrganizationKind.UNIVERSITY]: 'university',
  [OrganizationKind.FUNDER]: '(?:foundation|scholarship|fund)',
  [OrganizationKind.SCHOOL]: 'school',
  [OrganizationKind.CONFERENCE]: '(?:conference|workshop)',
  [OrganizationKind.NONPROFIT]: '(?:organi[sz]ation|association|society)',
  [OrganizationKind.PUBLISHER]: '(?:journal|press)',
};

/**
 * Adds the places where the letter calls the organization “your school” and the like, by its kind.
 *
 * @param letter the letter
 * @param program what is applied to
 * @param yours what it may be called, by its kind
 */
export function addYours({ folded }: LetterText, program: Entity, yours: Tables['yours']): void {
  if (program.kind === null) return;
  const called = new RegExp(String.raw`\b(?:${yours(program.kind)})(?![\p{L}-])`, 'giu');
  for (const { index, 0: words } of folded.matchAll(called)) {
    const span = { start: index, end: index + words.length };
    if (program.mentions.some(({ start, end }) => start < span.end && span.start < end)) continue;
    program.mentions.push(span);
  }
}
