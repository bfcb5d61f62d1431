/** Converts a document to text, by the converter of its format, which is loaded when it is needed. */

import { DocumentError } from './documentError.js';
import type { DocumentFormat } from './format.js';
import { LARGEST_MARKUP } from './limits.js';
import { type Loss, LossCounter } from './loss.js';
import { withoutMail } from './mail.js';
import { tidy } from './tidy.js';

/** Formats that have to be converted; plain text has not. */
export type ConvertedFormat = Exclude<DocumentFormat, 'text'>;

/** What a document was converted to. */
export interface Converted {
  readonly text: string;
  readonly losses: readonly Loss[];
}

/** A converter: the file's bytes, and what counts the losses. */
type Converter = (bytes: Uint8Array, losses: LossCounter) => string | Promise<string>;

const CONVERTERS: Readonly<Record<ConvertedFormat, () => Promise<Converter>>> = {
  markdown: async () => (await import('./markdown.js')).readMarkdown,
  latex: async () => (await import('./latex/readLatex.js')).readLatex,
  docx: async () => (await import('./docx/readDocx.js')).readDocx,
  pdf: async () => (await import('./pdf/readPdf.js')).readPdf,
  html: async () => (await import('./html.js')).readHtml,
};

/**
 * @param bytes the file
 * @param format what it is
 * @returns its text, as a letter has it, and what was lost
 * @throws DocumentError if it cannot be converted
 */
export async function convert(bytes: Uint8Array, format: ConvertedFormat): Promise<Converted> {
  if ((format === 'html' || format === 'markdown' || format === 'latex') && bytes.length > LARGEST_MARKUP) {
    throw new DocumentError(
      `The file is larger than ${LARGEST_MARKUP / 1024 / 1024} MiB, the most that is read of such a file.`,
      'Shorten it.',
    );
  }
  const losses = new LossCounter();
  const converter = await CONVERTERS[format]();
  const text = withoutMail(tidy(await converter(bytes, losses), losses), losses);
  return { text, losses: losses.losses };
}
