/** Picks the fields of an applicant. */
import { rolesOf } from '../../letter/rolesOf.js';
import { toListSize } from '../../store/pagination.js';
import type { ApplicantResolvers } from '../generated/resolvers.js';
import { fact } from './fact.js';
import { isAny } from './isAny.js';

/** How many similar applicants there are unless the client says. */
const MOST_SIMILAR = 10;

export const Applicant: ApplicantResolvers = {
  ...fact,
  redaction: ({ letter, redaction }) => letter.redaction(redaction),
  timeInField: ({ letter, timeInField }) => timeInField && { ...timeInField, letter },
  application: ({ letter }) => letter.application,
  applications: ({ letter }) => letter.factsOf('APPLICATION'),
  experiences: ({ letter }, { kind, status }) =>
    letter
      .factsOf('EXPERIENCE')
      .filter((experience) => isAny(kind, experience.kind) && isAny(status, experience.status)),
  researchAreas: ({ letter }, { standing }) =>
    letter.factsOf('RESEARCH_AREA').filter((area) => isAny(standing, area.standing)),
  motivations: ({ letter }, { kind }) =>
    letter.factsOf('MOTIVATION').filter((motivation) => isAny(kind, motivation.kind)),
  skills: ({ letter }, { kind }) => letter.factsOf('SKILL').filter((skill) => isAny(kind, skill.kind)),
  testResults: ({ letter }) => letter.factsOf('TEST_RESULT'),
  people: ({ letter }, { role }) =>
    letter.factsOf('PERSON').filter((person) => rolesOf(person).some((each) => isAny(role, each))),
  organizations: ({ letter }, { kind }) =>
    letter.factsOf('ORGANIZATION').filter((organization) => isAny(kind, organization.kind)),
  places: ({ letter }) => letter.factsOf('PLACE'),
  similar: ({ letter }, { first }, { store }) =>
    store.similarApplicants(letter, toListSize(first, MOST_SIMILAR)),
};
