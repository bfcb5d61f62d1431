/** What a client needs of the package: the values of enums and the types of inputs, and nothing that serves. */
export * from './letter/enums.js';
export type { ApplicantOrder, ApplicantWhere, ExperienceWhere } from './store/inputs.js';
