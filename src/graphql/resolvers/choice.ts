/** Picks the fields of a choice. */
import type { ChoiceResolvers } from '../generated/resolvers.js';
import { fact } from './fact.js';

export const Choice: ChoiceResolvers = {
  ...fact,
  application: ({ letter, application }) => letter.get('APPLICATION', application),
  people: ({ letter, people }) => letter.getAll('PERSON', people),
  organizations: ({ letter, organizations }) => letter.getAll('ORGANIZATION', organizations),
};
