/** Converts a document in a thread of its own, which is ended when it takes too much time or memory. */
import { Worker } from 'node:worker_threads';
import type { Converted, ConvertedFormat } from './convert.js';
import type { ThreadData, ThreadResult } from './convertThread.js';
import { DocumentError } from './documentError.js';
import { CONVERSION, type ConversionLimits } from './limits.js';

const MIB = 1024 * 1024;
/** How often the memory of the process is looked at, in milliseconds: what libraries unpack is outside of any heap. */
const LOOK = 25;

const COPY = 'Copy the text of it into a plain text file.';

/**
 * @param bytes the file
 * @param format what it is
 * @param limits what the conversion may take
 * @returns its text, and what was lost
 * @throws DocumentError if it cannot be converted, or not within the limits
 */
export function convertAside(
  bytes: Uint8Array,
  format: ConvertedFormat,
  { time, memory }: ConversionLimits = CONVERSION,
): Promise<Converted> {
  const data: ThreadData = { bytes, format };
  const thread = new Worker(new URL('convertThread.js', import.meta.url), {
    workerData: data,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memory },
    // A library's warnings are of no use to whoever has the document.
    stdout: true,
    stderr: true,
  });
  thread.stdout.resume();
  thread.stderr.resume();
  const start = process.memoryUsage.rss();
  let looks: NodeJS.Timeout | undefined;
  let end: NodeJS.Timeout | undefined;
  return new Promise<Converted>((resolve, reject) => {
    const tooMuch = () =>
      reject(new DocumentError(`It takes more than ${memory} MiB of memory to read it.`, COPY));
    thread.once('message', (result: ThreadResult) => {
      if ('converted' in result) resolve(result.converted);
      else reject(errorOf(result));
    });
    thread.once('error', (error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') tooMuch();
      else reject(errorOf({ message: error.message, advice: null }));
    });
    thread.once('exit', () => reject(errorOf({ message: 'its thread has ended', advice: null })));
    looks = setInterval(() => {
      if (process.memoryUsage.rss() - start > memory * MIB) tooMuch();
    }, LOOK);
    end = setTimeout(
      () => reject(new DocumentError(`It takes more than ${time / 1000} seconds to read it.`, COPY)),
      time,
    );
  }).finally(async () => {
    clearInterval(looks);
    clearTimeout(end);
    await thread.terminate();
  });
}

/** What a thread said, as the error that it is. */
function errorOf({ message, advice }: Extract<ThreadResult, { message: string }>): DocumentError {
  if (advice !== null) return new DocumentError(message, advice);
  return /call stack/i.test(message)
    ? new DocumentError('What is in it is nested too deeply.', COPY)
    : new DocumentError(`It cannot be read: ${message}.`, `See whether all of it is there. ${COPY}`);
}
