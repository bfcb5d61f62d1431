/** A thread that compiles letters; `compileMany` starts it. */
import { Tinypool } from 'tinypool';
import { Letter } from '../letter/letter.js';
import type { LetterData, TopicData } from '../letter/model.js';
import { createIndexer } from '../store/memory/indexEntry.js';
import { createVocabulary } from '../store/vocabulary.js';
import { type CompileResult, type CompileTask, compileOne } from './compileOne.js';
import { filesIn } from './files.js';
import { pack } from './packed.js';

/** What a thread is told when it is started. */
export interface ThreadData {
  readonly topics: readonly TopicData[];
  /** Whether letters are indexed as well, for a store in memory. */
  readonly indexed: boolean;
}

const { topics, indexed }: ThreadData = Tinypool.workerData;
const index = createIndexer(createVocabulary(topics));
const entryOf = (letter: LetterData | null) =>
  letter === null || !indexed ? null : index(new Letter(letter));

/**
 * @param tasks some letters
 * @returns what became of each, packed, in the same order
 */
export default function compileBatch(tasks: readonly CompileTask[]): readonly CompileResult<Uint8Array>[] {
  return tasks.map((task) => {
    const { key, compiled } = compileOne(task, topics);
    return { key, compiled: compiled && pack(compiled, filesIn(task.path), entryOf(compiled.letter)) };
  });
}
