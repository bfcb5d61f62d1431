/** Turns the bytes of a file into text, or says why that cannot be done. */
import { type Problem, problemAt, type SourceFile } from './problem.js';

/** The most that a letter, a reading or a vocabulary may have, in bytes. */
export const LARGEST_FILE = 1024 * 1024;

/** A text, or the problem that there is none. */
export type SourceText =
  | { readonly file: SourceFile; readonly problem: null }
  | { readonly file: null; readonly problem: Problem };

/**
 * @param path the file's path, for problems
 * @param content its bytes in UTF-8, or its text; a byte order mark at the start of bytes is the encoding's, not the text's
 * @param code what a problem with it is called
 * @returns the text, unless it is empty, over 1 MiB or not UTF-8
 */
export function sourceText(
  path: string,
  content: string | Uint8Array,
  code: 'letter-unreadable' | 'reading-unreadable',
): SourceText {
  const fail = (text: string, offset: number, message: string, advice: string): SourceText => ({
    file: null,
    problem: problemAt({ path, text }, { start: offset, end: offset + 1 }, { code, message, advice }),
  });

  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  if (bytes.byteLength > LARGEST_FILE) {
    return fail(
      '',
      0,
      `The file is larger than 1 MiB (${LARGEST_FILE} bytes), the most that is read.`,
      'Give a shorter text.',
    );
  }
  if (typeof content === 'string' && /\p{Surrogate}/u.test(content)) {
    const offset = content.search(/\p{Surrogate}/u);
    return fail(content, offset, 'The text has half of a surrogate pair.', 'Give well-formed Unicode.');
  }
  const decoded = decode(bytes);
  if (decoded.invalidFrom !== null) {
    return fail(
      decoded.text,
      decoded.text.length,
      `The file is not UTF-8: byte ${decoded.invalidFrom} does not belong there.`,
      'Save the file as UTF-8.',
    );
  }
  if (!/\S/u.test(decoded.text)) {
    return fail('', 0, 'The file is empty.', 'Write something into it, or remove its folder.');
  }
  return { file: { path, text: decoded.text }, problem: null };
}

/** The text up to the first byte that is not UTF-8, and that byte's place, from 0. */
function decode(bytes: Uint8Array): { readonly text: string; readonly invalidFrom: number | null } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), invalidFrom: null };
  } catch {
    // What decodes leniently and encodes again to other bytes was not UTF-8 from the first difference on.
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const again = new TextEncoder().encode(lenient);
    const invalidFrom = again.findIndex((byte, index) => byte !== bytes[index]);
    return { text: new TextDecoder().decode(bytes.subarray(0, invalidFrom)), invalidFrom };
  }
}
