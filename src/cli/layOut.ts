/** Puts names on the left and what there is to say of them on the right, as wide as a terminal is. */
import stringWidth from 'string-width';
import { wrap } from './wrap.js';

/** How much of the width names may take, indents included; what is longer has a line of its own. */
const SHARE = 1 / 3;
/** With less room for them, in columns, all names stand above what there is to say, unless they fit all the same. */
const LEAST_ROOM = 8;
const INDENT = '  ';

/** A name, and what there is to say of it: texts that begin on lines of their own. */
export interface Row {
  readonly name: string;
  readonly texts: readonly string[];
}

/**
 * @param rows what to show
 * @param width how many columns there are
 * @returns lines, none of them wider than that
 */
export function layOut(rows: readonly Row[], width: number): string[] {
  const longest = Math.max(0, ...rows.map(({ name }) => stringWidth(name)));
  const most = Math.floor(width * SHARE) - 2 * INDENT.length;
  const room = longest <= most ? longest : most < LEAST_ROOM ? 0 : most;
  const margin = room === 0 ? INDENT.repeat(2) : `${INDENT}${' '.repeat(room)}${INDENT}`;
  return rows.flatMap(({ name, texts }) => {
    const lines = texts.flatMap((text) => wrap(text, width - margin.length)).map((line) => margin + line);
    const space = room - stringWidth(name);
    const [first] = lines;
    if (space < 0 || first === undefined) {
      return [...wrap(name, width - INDENT.length).map((line) => INDENT + line), ...lines];
    }
    const beside = `${INDENT}${name}${' '.repeat(space)}${INDENT}${first.slice(margin.length)}`;
    return [beside, ...lines.slice(1)];
  });
}
