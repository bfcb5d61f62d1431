/** A thread that compiles letters; `compileMany` starts it. */
import { Tinypool } from 'tinypool';
import type { TopicData } from '../letter/model.js';
import { compileLetter } from '../reading/compileLetter.js';
import { pack } from './packed.js';
import type { ReadLetter } from './readLetter.js';

const topics: readonly TopicData[] = Tinypool.workerData;

/**
 * @param letters some letters
 * @returns each compiled and packed, in the same order
 */
export default function compileBatch(letters: readonly ReadLetter[]): readonly string[] {
  return letters.map((letter) => pack(compileLetter(letter, topics), letter.files));
}
