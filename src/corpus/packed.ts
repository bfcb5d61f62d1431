/** A compiled letter as bytes on one line, between threads and from one start to the next. */
import type { CorpusLetter } from '../reading/compileCorpus.js';
import type { CompiledLetter } from '../reading/compileLetter.js';
import type { Problem } from '../reading/problem.js';
import type { IndexEntry, StoredLetter } from '../store/memory/indexEntry.js';
import { LETTER, type LetterFiles, READING } from './files.js';

/** What stands between the parts; within them, JSON has none. */
const SEPARATOR = '\t';

/**
 * @param compiled what compiling gave
 * @param files the paths of the letter's files, which the bytes do not depend on
 * @param entry what indexes have of the letter; null where it was not indexed
 * @returns JSON of the problems, of the entry and of the letter. Threads share it: copies of all letters would be counted
 *   as the memory of the thread that gets them, which would look for garbage over and over
 */
export function pack(
  { letter, problems }: CompiledLetter,
  files: LetterFiles,
  entry: IndexEntry | null,
): Uint8Array {
  const withoutPath = problems.map((problem) => ({
    ...problem,
    file: problem.file === files.letter ? LETTER : READING,
  }));
  const text = [withoutPath, entry, letter].map((part) => JSON.stringify(part)).join(SEPARATOR);
  const bytes = new Uint8Array(new SharedArrayBuffer(Buffer.byteLength(text)));
  ENCODER.encodeInto(text, bytes);
  return bytes;
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();
const TAB = SEPARATOR.charCodeAt(0);

/** What stands for nothing. */
const NULL = 'null';

/**
 * @param id the letter's id
 * @param files where its files are now
 * @param packed what `pack` gave
 * @returns the letter, which is not read yet
 */
export function unpack(id: string, files: LetterFiles, packed: Uint8Array): CorpusLetter<StoredLetter> {
  const first = packed.indexOf(TAB);
  const second = packed.indexOf(TAB, first + 1);
  const entry = packed.subarray(first + 1, second);
  const data = packed.subarray(second + 1);
  const isNull = (json: Uint8Array) => json.byteLength === NULL.length && DECODER.decode(json) === NULL;
  const problems: readonly Problem[] = JSON.parse(DECODER.decode(packed.subarray(0, first)));
  return {
    id,
    files,
    letter: isNull(data) ? null : { id, data, entry: isNull(entry) ? null : entry },
    problems: problems.map((problem) => ({
      ...problem,
      file: problem.file === LETTER ? files.letter : files.reading,
    })),
  };
}
