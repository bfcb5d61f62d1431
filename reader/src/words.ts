/** Numbers in sentences. */

/** A number with its noun: “1 fact”, “2 facts”, “1,204 letters”. */
export function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
