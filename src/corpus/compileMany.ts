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
  readonly topics: readonly TopicData[];
  /** What was compiled before; null where nothing is remembered. */
  readonly memory: LetterMemory | null;
  /** How many threads there are; one for each core unless it is given. */
  readonly threads?: number | undefined;
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
  { topics, memory, threads = availableParallelism(), onLetters }: ManyOptions,
): Promise<readonly CorpusLetter[]> {
  const compiled: CorpusLetter[] = [];
  let done = 0;
  const take = (index: number, { id, files }: ReadLetter, text: string) => {
    compiled[index] = { id, files, ...unpack(text, files) };
    done += 1;
  };
  const pool = createPool(topics, threads);
  const underWay = new Set<Promise<void>>();
  const start = (batch: readonly Waiting[]) => {
    const work = pool.compile(batch.map(({ letter }) => letter)).then((texts) => {
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
      while (underWay.size >= threads * AHEAD) await Promise.race(underWay);
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
    await pool.close();
  }
}

/** A letter that waits for a thread. */
interface Waiting {
  readonly index: number;
  readonly key: string;
  readonly letter: ReadLetter;
}

/** Threads, which are started when there is something to compile. */
function createPool(topics: readonly TopicData[], threads: number) {
  let pool: Promise<import('tinypool').Tinypool> | null = null;
  const open = async () => {
    const { Tinypool } = await import('tinypool');
    return new Tinypool({
      filename: new URL('compileThread.js', import.meta.url).href,
      workerData: topics,
      minThreads: threads,
      maxThreads: threads,
    });
  };
  return {
    async compile(batch: readonly ReadLetter[]): Promise<readonly string[]> {
      pool ??= open();
      return (await pool).run(batch);
    },
    async close(): Promise<void> {
      await (await pool)?.destroy();
    },
  };
}
