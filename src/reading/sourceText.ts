/** Turns the bytes of a file into text, or says why that cannot be done. */
import { type Problem, problemAt } from './problem.js';
import { SourceFile } from './sourceFile.js';

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
    problem: problemAt(
      new SourceFile(path, text),
      { start: offset, end: offset + 1 },
      { code, message, advice },
    ),
  });

  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  if (bytes.byteLength > LARGEST_FILE) {
    return fail(
      '',
      0,
      `The file is larger than 1 MiB (${LARGEST_FILE} bytes), the most that is read.`,
      'Shorten it.',
    );
  }
  if (typeof content === 'string' && /\p{Surrogate}/u.test(content)) {
    const offset = content.search(/\p{Surrogate}/u);
    return fail(
      content.slice(0, offset),
      offset,
      'The text has half of a surrogate pair.',
      'Give well-formed Unicode.',
    );
  }
  const decoded = decodeUtf8(bytes);
  if (decoded.invalidFrom !== null) {
    const byte = (bytes[decoded.invalidFrom] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return fail(
      decoded.text,
      decoded.text.length,
      `The file is not UTF-8: the byte 0x${byte} at offset ${decoded.invalidFrom}, from 0, does not fit.`,
      isUtf16(bytes)
        ? 'It begins like UTF-16: save it as UTF-8.'
        : 'Save it as UTF-8, and see whether all of it is there.',
    );
  }
  if (!/\S/u.test(decoded.text)) {
    return fail(
      '',
      0,
      bytes.byteLength === 0 ? 'The file is empty.' : 'The file holds nothing but white space.',
      'Write something into it, or remove it.',
    );
  }
  return { file: new SourceFile(path, decoded.text), problem: null };
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** The text up to the first byte that is not UTF-8, and that byte's place, from 0. */
export function decodeUtf8(bytes: Uint8Array): {
  readonly text: string;
  readonly invalidFrom: number | null;
} {
  try {
    return { text: UTF_8.decode(bytes), invalidFrom: null };
  } catch {
    // What decodes leniently and encodes again to other bytes was not UTF-8 from the first difference on.
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const again = new TextEncoder().encode(lenient);
    let invalidFrom = again.findIndex((byte, index) => byte !== bytes[index]);
    // The first bytes of a broken sequence may be those of the replacement character: U+FFFD is EF BF BD.
    while (((again[invalidFrom] ?? 0) & 0xc0) === 0x80) invalidFrom -= 1;
    return { text: new TextDecoder().decode(bytes.subarray(0, invalidFrom)), invalidFrom };
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
