/** What parts of an exported page are called in links to them. */

/**
 * The `id` of a fact's element: the fact's id, with what a URL's fragment or an `id` cannot hold encoded.
 *
 * @param factId such as `smiles/bachelors`
 */
export function factAnchor(factId: string): string {
  return factId.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

/**
 * The `id` of the place where a passage begins, and the class of all that belongs to it.
 *
 * @param number the number of the fact that rests on it
 * @param index which of the fact's passages it is, from 0
 */
export function passageAnchor(number: number, index: number): string {
  return `passage-${number}-${index + 1}`;
}
