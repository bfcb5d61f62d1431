/** Compiles a folder of letters in a thread of its own, so that the one that answers goes on. */
import { once } from 'node:events';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { FolderOptions } from '../corpus/compileFolder.js';
import { FolderError } from '../corpus/folderError.js';
import type { TopicData } from '../letter/model.js';
import type { StoredCorpus, StoredLetter } from '../store/memory/indexEntry.js';
import { inSlices, type Work } from '../store/work.js';
import type { LeftOut, ProblemPlace } from './report.js';

/** How the folder is compiled. */
export type AsideOptions = Pick<FolderOptions, 'skipBroken' | 'reviewedOnly' | 'cache'>;

/** What the thread is told. */
export interface CompileTask {
  readonly directory: string;
  readonly options: AsideOptions;
  /** Where it sends the letters, each by itself: all at once would take the other thread long to read. */
  readonly letters: MessagePort;
}

/** What the thread answers, after the letters. */
export type CompileAnswer =
  | ({ readonly topics: readonly TopicData[] | null } & Omit<CompiledAside, 'corpus'>)
  /** What keeps the folder from being compiled. */
  | { readonly failure: string };

/** The letters, or null where a reading has an error; and what is wrong, without anything of a letter. */
export interface CompiledAside extends LeftOut {
  readonly corpus: StoredCorpus | null;
  readonly problems: readonly ProblemPlace[];
}

/**
 * @param directory the folder of letters
 * @param options how it is compiled
 * @param signal ends it at once
 * @throws FolderError if there is no such folder, or no letter in it; what the thread died of, if it did;
 *   the signal's reason
 */
export async function compileAside(
  directory: string,
  options: AsideOptions,
  signal: AbortSignal,
): Promise<CompiledAside> {
  signal.throwIfAborted();
  const { port1: letters, port2 } = new MessageChannel();
  const workerData: CompileTask = { directory, options, letters: port2 };
  const worker = new Worker(new URL('compileWorker.js', import.meta.url), {
    workerData,
    transferList: [port2],
  });
  // A server that ends does not wait for it.
  worker.unref();
  try {
    const answer = await answerOf(worker, signal);
    if ('failure' in answer) throw new FolderError(answer.failure);
    const { topics, ...rest } = answer;
    if (topics === null) return { ...rest, corpus: null };
    return { ...rest, corpus: { topics, letters: await inSlices(receive(letters), signal) } };
  } finally {
    letters.close();
    await worker.terminate();
  }
}

/** The thread's answer; throws what it died of. */
async function answerOf(worker: Worker, signal: AbortSignal): Promise<CompileAnswer> {
  const [answer]: CompileAnswer[] = await Promise.race([
    once(worker, 'message', { signal }),
    once(worker, 'exit', { signal }).then(([code]) => {
      throw new Error(`The thread that compiles ended by itself (${code}).`);
    }),
  ]);
  if (answer === undefined) throw new Error('The thread that compiles said nothing.');
  return answer;
}

/** All letters that have been sent. */
function* receive(port: MessagePort): Work<readonly StoredLetter[]> {
  const letters: StoredLetter[] = [];
  for (;;) {
    const received = receiveMessageOnPort(port);
    if (received === undefined) return letters;
    letters.push(received.message);
    yield;
  }
}
