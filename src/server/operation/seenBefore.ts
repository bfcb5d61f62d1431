/** Tells what comes a second time from what comes once, without keeping either: what is asked once is not worth keeping. */

/** How many texts are remembered, by their hashes; a newer one takes the place of an older. */
const PLACES = 2 ** 16;

/** @returns whether a text was seen lately; hardly ever, one is taken for another */
export function createSeenBefore(): (text: string) => boolean {
  const hashes = new Int32Array(PLACES);
  return (text) => {
    const hash = fnv1a(text);
    const place = hash & (PLACES - 1);
    const isSeen = hashes[place] === hash;
    hashes[place] = hash;
    return isSeen;
  };
}

/** The hash of Fowler, Noll and Vo, over UTF-16 units, in 32 bits; never 0, which stands for an empty place. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash | 0 || 1;
}
