/** Chance that a seed decides: the same seed gives the same choices on every machine. */

/**
 * @typedef {object} Random
 * @property {() => number} next a number from 0 up to 1
 * @property {(min: number, max: number) => number} integer a whole number, both ends included
 * @property {(probability: number) => boolean} chance true this often
 * @property {<T>(items: readonly T[]) => T} pick one of the items
 * @property {<T>(items: readonly T[], count: number) => T[]} sample some of the items, each once
 */

/**
 * @param {number} seed a whole number
 * @returns {Random} choices (mulberry32)
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (min, max) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick: (items) => items[integer(0, items.length - 1)],
    sample(items, count) {
      const left = [...items];
      return Array.from(
        { length: Math.min(count, left.length) },
        () => left.splice(integer(0, left.length - 1), 1)[0],
      );
    },
  };
}
