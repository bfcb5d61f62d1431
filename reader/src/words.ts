/** Numbers in sentences. */

/** Made once: to make one takes longer than to write a hundred numbers. */
const ENGLISH = new Intl.NumberFormat('en');

/** A number as it is read: “1,204”. */
export function inDigits(count: number): string {
  return ENGLISH.format(count);
}

/** A number with its noun: “1 fact”, “2 facts”, “1,204 letters”. */
export function plural(count: number, noun: string): string {
  return `${inDigits(count)} ${noun}${count === 1 ? '' : 's'}`;
}
