/** Advice for whoever gave a name that there is not. */
import { closestMatch } from 'leven';

/** How many names are listed. */
const LISTED = 5;

/**
 * @param given the name
 * @param names those that there are, at least one
 * @returns a sentence: the nearest if one is near, or else which there are
 */
export function nearestName(given: string, names: readonly string[]): string {
  const nearest = closestMatch(given, names, { maxDistance: Math.ceil(given.length / 3) });
  if (nearest !== undefined) return `Did you mean ${nearest}?`;
  const listed = names.slice(0, LISTED);
  const more = names.length > LISTED ? `, and ${names.length - LISTED} more` : '';
  return `There ${names.length === 1 ? 'is' : 'are'} ${listed.join(', ')}${more}.`;
}
