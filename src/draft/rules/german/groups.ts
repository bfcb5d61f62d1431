/** German groups and laboratories that are called by whose they are. */
import { OrganizationKind } from '../../../letter/enums.js';
import type { GroupRule } from '../groups.js';
import { B, E } from './lists.js';

export const GROUP_RULES: readonly GroupRule[] = [
  {
    name: 'Gruppe derer, denen geschrieben wird',
    looksFor: new RegExp(
      String.raw`${B}(?:Ihre[rnms]?|[Ee]ure[rnms]?) (?:Arbeitsgruppe|Forschungsgruppe|Gruppe|Labor|AG)${E}`,
      'u',
    ),
    kind: OrganizationKind.LAB,
    examples: ['Ihre Arbeitsgruppe kenne ich seit Jahren.'],
    not: ['Ihre Gruppenreise war schön.'],
  },
  {
    name: 'Gruppe von jemandem',
    looksFor: new RegExp(
      String.raw`${B}(?:der|die|seine[rnm]?|ihre[rnm]?) (?:Arbeitsgruppe|Forschungsgruppe|AG) (?=von (?:Frau |Herrn )?(?:Prof|Dr)(?!\p{L}))`,
      'u',
    ),
    kind: OrganizationKind.LAB,
    examples: ['Ich habe in der Arbeitsgruppe von Prof. Ute Hagen gemessen.'],
  },
];
