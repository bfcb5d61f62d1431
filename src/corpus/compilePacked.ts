/** Compiles letters, indexes them, and packs what came of it: all that a thread does with a letter that is not known. */
import { Letter } from '../letter/letter.js';
import type { LetterData } from '../letter/model.js';
import { compileLetter } from '../reading/compileLetter.js';
import { createIndexer } from '../store/memory/indexEntry.js';
import { createVocabulary } from '../store/vocabulary.js';
import type { ThreadData } from './compileThread.js';
import { pack } from './packed.js';
import type { ReadLetter, UnreadLetter } from './readLetter.js';

/**
 * @param how with what letters are compiled
 * @returns compiles a letter
 */
export function createPackedCompiler({
  topics,
  indexed,
  reviewedOnly,
}: ThreadData): (read: ReadLetter | UnreadLetter) => Uint8Array {
  const index = createIndexer(createVocabulary(topics));
  const entryOf = (letter: LetterData | null) =>
    indexed && letter !== null ? index(new Letter(letter)) : null;
  return (read) => {
    const compiled = 'problems' in read ? read : compileLetter(read, topics, { reviewedOnly });
    return pack(compiled, read.files, entryOf(compiled.letter));
  };
}
