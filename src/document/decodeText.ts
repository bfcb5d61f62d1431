/** The text of files that are text: UTF-8, UTF-16 with a byte order mark, or what a file says that it is. */
import { decodeUtf8 } from '../reading/sourceText.js';
import { DocumentError } from './documentError.js';

/**
 * @param bytes the file
 * @param declared finds the encoding that a text which is not Unicode says that it has, given its bytes as
 *   Latin-1, as a label of the Encoding Standard; null where it says nothing
 * @returns the text, with its byte order mark where it has one
 * @throws DocumentError if it is in none of these encodings, or is not text
 */
export function decodeText(
  bytes: Uint8Array,
  declared: (source: string) => string | null = () => null,
): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return decodeAs(utf16, bytes);
  const { text, invalidFrom } = decodeUtf8(bytes);
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    throw new DocumentError(
      `It is not text: the byte at offset ${zero}, from 0, is 0.`,
      'See whether it is the right file. If it is UTF-16 without a byte order mark: `iconv -f UTF-16LE -t UTF-8 FILE > NEW`.',
    );
  }
  if (invalidFrom === null) return text;
  const label = declared(Buffer.from(bytes).toString('latin1'));
  if (label !== null && label !== 'utf-8') return decodeAs(label, bytes);
  const byte = (bytes[invalidFrom] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  throw new DocumentError(
    `The file is not UTF-8: the byte 0x${byte} at offset ${invalidFrom}, from 0, does not fit.`,
    'See whether all of it is there, and save it as UTF-8: `iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW`, if it was written on Windows in English or German; in Russian that may be WINDOWS-1251, in Chinese GB18030.',
  );
}

/** @returns the label of the encoding that a byte order mark names; null where there is none but UTF-8's */
export function utf16Of([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function decodeAs(label: string, bytes: Uint8Array): string {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return label === 'windows-1252' ? text.replace(/[\x80-\x9F]/g, ofWindows) : text;
  } catch {
    throw new DocumentError(
      `The file says that its encoding is ${label}, and it is not.`,
      'See whether all of it is there, and save it as UTF-8.',
    );
  }
}

/** The characters of 0x80 to 0x9F, which some releases of Node.js take for those of ISO 8859-1. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

function ofWindows(character: string): string {
  return WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character;
}
