/** Turns a document into the plain text of a letter. */
import { convertAside } from './convertAside.js';
import { decodeText, utf16Of } from './decodeText.js';
import { DocumentError } from './documentError.js';
import { type DocumentFormat, formatOf } from './format.js';
import { CONVERSION, type ConversionLimits, LARGEST_DOCUMENT, LARGEST_LETTER } from './limits.js';
import type { Loss } from './loss.js';
import { hasMailParts } from './mail.js';

/** A document as a letter. */
export interface ReadDocument {
  readonly format: DocumentFormat;
  /** The letter. */
  readonly text: string;
  /** The same in UTF-8; the very bytes of the file, where it is plain text in UTF-8. */
  readonly letter: Uint8Array;
  /** What did not come into it as it was. */
  readonly losses: readonly Loss[];
}

/**
 * Plain text stays as it is. All else is read in a thread of its own; nothing that a document names is opened or
 * asked for, and none of its programs are run.
 *
 * @param bytes the file
 * @param name its name, or its path, whose ending says what it is
 * @param limits what reading it may take
 * @returns the text, and what was lost
 * @throws DocumentError if it cannot be read: what is wrong with it, and what to do
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  limits: ConversionLimits = CONVERSION,
): Promise<ReadDocument> {
  if (bytes.length > LARGEST_DOCUMENT) {
    throw new DocumentError(
      `The file is larger than ${LARGEST_DOCUMENT / 1024 / 1024} MiB, the most that is read.`,
      'Shorten it, or copy the text of it into a plain text file.',
    );
  }
  if (bytes.length === 0) throw new DocumentError('The file is empty.', 'Write something into it.');
  const format = formatOf(bytes, name);
  if (format === 'text') {
    const text = decodeText(bytes);
    if (!/\S/u.test(text)) {
      throw new DocumentError('The file holds nothing but white space.', 'Write something into it.');
    }
    const letter = utf16Of(bytes) === null ? bytes : new TextEncoder().encode(text);
    checkLength(letter);
    return { format, text, letter, losses: hasMailParts(text) ? [{ kind: 'mail', count: 1 }] : [] };
  }
  const { text, losses } = await convertAside(bytes, format, limits);
  if (text === '') {
    throw new DocumentError('There is no text in it.', 'See whether it is the right file.');
  }
  const letter = new TextEncoder().encode(text);
  checkLength(letter);
  return { format, text, letter, losses };
}

function checkLength(letter: Uint8Array): void {
  if (letter.length <= LARGEST_LETTER) return;
  throw new DocumentError(
    `The text is larger than 1 MiB (${LARGEST_LETTER} bytes), the most that a letter may have.`,
    'Shorten it.',
  );
}
