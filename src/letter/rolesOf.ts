/** What a person is to the applicant. */
import type { PersonRole } from './enums.js';
import type { PersonData } from './model.js';

/** @returns all of it, what says most first */
export function rolesOf({
  role,
  otherRoles,
}: Pick<PersonData, 'role' | 'otherRoles'>): readonly PersonRole[] {
  return [role, ...otherRoles];
}
