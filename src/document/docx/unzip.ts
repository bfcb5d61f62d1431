/** Takes parts out of a ZIP file, each of a size that is known before it is unpacked, and checked after. */
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { DocumentError } from '../documentError.js';
import { LARGEST_PART, LARGEST_UNPACKED, MOST_PARTS } from '../limits.js';

/** The parts of a file, by their names. */
export interface Parts {
  readonly names: readonly string[];
  /**
   * @param name a part's name
   * @returns its text; null where there is no such part
   * @throws DocumentError if it is too large, or not what the file says of it
   */
  read(name: string): Promise<string | null>;
}

const DAMAGED = 'See whether all of it is there, and get or save it again.';

/**
 * @param bytes a ZIP file
 * @returns what is in it
 * @throws DocumentError if that cannot be told
 */
export async function unzip(bytes: Uint8Array): Promise<Parts> {
  const zip = await openZip(bytes);
  const entries = new Map<string, Entry>();
  if (zip.entryCount > MOST_PARTS) {
    throw new DocumentError(`It has more than ${MOST_PARTS} parts, which no document has.`, DAMAGED);
  }
  try {
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  } catch (error) {
    throw damaged(error);
  }
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    async read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      unpacked += entry.uncompressedSize;
      if (entry.uncompressedSize > LARGEST_PART || unpacked > LARGEST_UNPACKED) {
        throw new DocumentError(
          `Unpacked, ${name} is larger than the ${LARGEST_PART / 1024 / 1024} MiB that are read of a part, or all parts together than ${LARGEST_UNPACKED / 1024 / 1024} MiB.`,
          'Shorten it, or copy the text of it into a plain text file.',
        );
      }
      if (entry.isEncrypted()) {
        throw new DocumentError('A password protects it.', 'Save it without a password.');
      }
      const content = await inflate(zip, entry);
      if (crc32(content) !== entry.crc32) throw damaged(new Error(`the checksum of ${name} is wrong`));
      return new TextDecoder(utf16Label(content)).decode(content);
    },
  };
}

async function openZip(bytes: Uint8Array): Promise<ZipFile> {
  try {
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      lazyEntries: true,
    });
  } catch (error) {
    throw damaged(error);
  }
}

/** As many bytes as the file says, and no more: where there are more, the library ends the stream with an error. */
async function inflate(zip: ZipFile, entry: Entry): Promise<Buffer> {
  try {
    return await buffer(await zip.openReadStreamPromise(entry));
  } catch (error) {
    throw damaged(error);
  }
}

/** XML may be in UTF-16 as well, which its byte order mark says. */
function utf16Label([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function damaged(error: unknown): DocumentError {
  const why = error instanceof Error ? error.message : String(error);
  return new DocumentError(`The file is damaged: ${why}.`, DAMAGED);
}
