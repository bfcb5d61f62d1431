/** How a reading that was drafted tells whether somebody has edited it since. */
import { createHash } from 'node:crypto';

const ABOUT =
  '# Until you edit this file, `lettergraph draft --again` drafts it anew. The hash of its other lines is';

/**
 * @param reading a draft, as it is to be written
 * @returns it with a line, its second, that has the SHA-256 of the others
 */
export function sealed(reading: string): string {
  const [first = '', ...others] = reading.split('\n');
  return [first, `${ABOUT} ${hashOf(reading)}.`, ...others].join('\n');
}

/** @returns whether a reading is what `sealed` gave, to the byte */
export function isSealed(reading: string): boolean {
  const [first = '', line, ...others] = reading.split('\n');
  return line === `${ABOUT} ${hashOf([first, ...others].join('\n'))}.`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
