/** Picks the fields of a choice. */
import type { ChoiceResolvers } from '../generated/resolvers.js';

export const Choice: ChoiceResolvers = {
  application: ({ letter, application }) => letter.get('APPLICATION', application),
  people: ({ letter, people }) => letter.getAll('PERSON', people),
  organizations: ({ letter, organizations }) => letter.getAll('ORGANIZATION', organizations),
  evidence: (fact) => fact.letter.evidenceOf(fact),
};
