/** Fits a list of problems to the height of a terminal. */
import stringWidth from 'string-width';

/** How large a terminal is, in characters. */
export interface ScreenSize {
  readonly rows: number;
  readonly columns: number;
}

/**
 * @param blocks what to show, each of some lines
 * @param last what stands below, whatever is left out
 * @param size how large the terminal is
 * @returns lines that the terminal has room for: as many whole blocks as there can be, how many more there are,
 *   and the last lines. Where not even one block fits whole, the lines of the first that do
 */
export function screenful(
  blocks: readonly string[],
  last: readonly string[],
  { rows, columns }: ScreenSize,
): readonly string[] {
  const heightOf = (lines: readonly string[]) =>
    lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(stringWidth(line) / columns)), 0);
  const all = blocks.map((block) => [...block.split('\n'), '']);
  if (heightOf(all.flat()) + heightOf(last) <= rows) return [...all.flat(), ...last];

  const room = rows - heightOf(last) - 2; // for how many more there are, and a blank line
  const whole = thatFit(all, room, heightOf);
  const more = (count: number) => (count === 0 ? [] : [`… and ${count} more`, '']);
  if (whole.length > 0) return [...whole.flat(), ...more(all.length - whole.length), ...last];
  const [first = []] = all;
  const lines = thatFit(first, room, (line) => heightOf([line]));
  return [...lines, ...more(all.length - 1), ...last];
}

/** The first items that there is room for. */
function thatFit<Item>(items: readonly Item[], room: number, heightOf: (item: Item) => number): Item[] {
  let used = 0;
  const end = items.findIndex((item) => {
    used += heightOf(item);
    return used > room;
  });
  return items.slice(0, end === -1 ? items.length : end);
}
