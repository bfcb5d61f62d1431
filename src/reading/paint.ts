/** How what is printed gets its colours, where there are any. */

/** What a terminal is told (ECMA-48, Select Graphic Rendition). */
const STYLES = { bold: 1, dim: 2, inverse: 7, red: 31, yellow: 33 };

/** Writes a text in a style. */
export type Paint = (style: keyof typeof STYLES, text: string) => string;

/** @param color whether there are colours; a text stays what it is where there are none */
export function createPaint(color: boolean): Paint {
  return (style, text) => (color ? `\u001B[${STYLES[style]}m${text}\u001B[0m` : text);
}
