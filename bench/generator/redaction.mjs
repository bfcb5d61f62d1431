/** How a copy of a letter hides names: which kinds, and what it puts in their place. */

/** Placeholders by kind; a copy uses one row. */
const STYLES = [
  { PERSON: '[name]', ORGANIZATION: '[company]', PLACE: '[location]' },
  { PERSON: '[name] [surname]', ORGANIZATION: '[compaany]', PLACE: '[city]' },
  { PERSON: '[PERSON]', ORGANIZATION: '[ORGANISATION]', PLACE: '[PLACE]' },
  { PERSON: '████', ORGANIZATION: '▒▒▒▒▒▒', PLACE: '░░░░' },
  { PERSON: '[имя]', ORGANIZATION: '[организация]', PLACE: '[город]' },
];

/**
 * @param {import('./random.mjs').Random} random
 * @returns {Record<string, string | undefined>} the placeholder of each kind that is hidden; about half
 *   of the copies hide nothing, some hide people only
 */
export function chooseRedaction(random) {
  const style = random.pick(STYLES);
  const chance = random.next();
  if (chance < 0.45) return {};
  return chance < 0.6 ? { PERSON: style.PERSON } : style;
}
