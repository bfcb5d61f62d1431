/** The addresses of the page of a review. */

const LETTERS = '/letters/';

/** The letter that a path is of; null for the list of them. */
export function letterIn(path: string): string | null {
  return path.startsWith(LETTERS)
    ? path.slice(LETTERS.length).split('/').map(decodeURIComponent).join('/')
    : null;
}

/** Where a letter is reviewed. */
export function placeOf(letter: string): string {
  return LETTERS + letter.split('/').map(encodeURIComponent).join('/');
}
