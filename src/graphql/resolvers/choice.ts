/** Picks the fields of a choice. */
import { labelOf } from '../../letter/label.js';
import type { ChoiceResolvers } from '../generated/resolvers.js';

export const Choice: ChoiceResolvers = {
  application: ({ letter, application }) => letter.get('APPLICATION', application),
  people: ({ letter, people }) => letter.getAll('PERSON', people),
  organizations: ({ letter, organizations }) => letter.getAll('ORGANIZATION', organizations),
  label: labelOf,
  evidence: (fact) => fact.letter.evidenceOf(fact),
};
