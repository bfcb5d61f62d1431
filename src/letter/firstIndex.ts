/** Binary search. */

/**
 * @param items items of which a condition is false for a first part, and then true
 * @param condition whether an item, with its index, belongs to the second part
 * @returns the index of the first item of the second part; the length if there is none
 */
export function firstIndex<Item>(
  items: readonly Item[],
  condition: (item: Item, index: number) => boolean,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && !condition(item, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
