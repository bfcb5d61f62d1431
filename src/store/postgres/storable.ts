/** What PostgreSQL can hold. */

/** A text without what PostgreSQL's cannot have: U+0000, and halves of characters, which no letter has. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}
