/** How lists of wanted values filter. */

/**
 * @param wanted the values asked for; everything fits where they are null or left out, nothing where there are none
 * @param value what is there
 */
export function isAny<Value>(wanted: readonly Value[] | null | undefined, value: Value | null): boolean {
  return !wanted || (value !== null && wanted.includes(value));
}
