/** Compiles many letters: in threads, one for each core, and only those that are not remembered. */

import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import type { TopicData } from '../letter/model.js';
import type { CorpusLetter } from '../reading/compileCorpus.js';
import type { LetterMemory } from './letterMemory.js';
import { unpack } from './packed.js';
import type { ReadLetter } from './readLetter.js';

/** How many letters a thread is given at a time: one by one, the messages take as long as the letters. */
const BATCH = 16;
/** How many batches are on their way for each thread, so that none waits for the next. */
const AHEAD = 2;
/** How long letters are read before others have their turn, in ms. */
const SLICE = 20;

/** How many letters are compiled, and by what. */
export interface ManyOptions {
  readonly threads: CompileThreads;
  /** What was compiled before; null where nothing is remembered. */
  readonly memory: LetterMemory | null;
  /** Told how many letters are done. */
  readonly onLetters: (done: number) => void;
}

/**
 * @param letters read one by one, as there is a thread for them
 * @param options with what they are compiled
 * @returns each of them compiled, in the same order
 * @throws what a thread dies of, if one does
 */
export async function compileMany(
  letters: Iterable<ReadLetter>,
  { threads, memory, onLetters }: ManyOptions,
): Promise<readonly CorpusLetter[]> {
  const compiled: CorpusLetter[] = [];
  let done = 0;
  const take = (index: number, { id, files }: ReadLetter, text: string) => {
    compiled[index] = { id, files, ...unpack(text, files) };
    done += 1;
  };
  const underWay = new Set<Promise<void>>();
  const start = (batch: readonly Waiting[]) => {
    const work = threads.compile(batch.map(({ letter }) => letter)).then((texts) => {
      for (const [at, { index, key, letter }] of batch.entries()) {
        const text = texts[at] ?? '';
        memory?.add(key, text);
        take(index, letter, text);
      }
      underWay.delete(work);
    });
    underWay.add(work);
  };
  try {
    let waiting: Waiting[] = [];
    let turned = performance.now();
    let index = 0;
    for (const letter of letters) {
      const key = memory?.keyOf(letter) ?? '';
      const known = memory?.find(key) ?? null;
      if (known !== null) take(index, letter, known);
      else waiting.push({ index, key, letter });
      index += 1;
      if (waiting.length === BATCH) {
        start(waiting);
        waiting = [];
      }
      while (underWay.size >= threads.count * AHEAD) await Promise.race(underWay);
      if (performance.now() - turned > SLICE) {
        onLetters(done);
        await turn();
        turned = performance.now();
      }
    }
    if (waiting.length > 0) start(waiting);
    while (underWay.size > 0) {
      onLetters(done);
      await Promise.race(underWay);
    }
    memory?.save();
    return compiled;
  } finally {
    memory?.close();
  }
}

/** A letter that waits for a thread. */
interface Waiting {
  readonly index: number;
  readonly key: string;
  readonly letter: ReadLetter;
}

/** Threads that compile letters. */
export interface CompileThreads {
  /** How many there are. */
  readonly count: number;
  /** Compiles and packs letters, in their order. */
  compile(letters: readonly ReadLetter[]): Promise<readonly string[]>;
  /** Ends them; what is under way is given up. */
  close(): Promise<void>;
}

/**
 * @param topics what letters are compiled with
 * @param count how many threads there are; one for each core unless it is given
 * @returns threads, which are started when there is something to compile
 */
export function openThreads(
  topics: readonly TopicData[],
  count: number = availableParallelism(),
): CompileThreads {
  let pool: Promise<import('tinypool').Tinypool> | null = null;
  const open = async () => {
    const { Tinypool } = await import('tinypool');
    return new Tinypool({
      filename: new URL('compileThread.js', import.meta.url).href,
      workerData: topics,
      minThreads: count,
      maxThreads: count,
    });
  };
  return {
    count,
    async compile(letters) {
      pool ??= open();
      return (await pool).run(letters);
    },
    async close() {
      await (await pool)?.destroy();
    },
  };
}
