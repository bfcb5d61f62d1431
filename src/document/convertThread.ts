/** A thread that converts one document, and ends; `convertAside` starts it. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Converted, type ConvertedFormat, convert } from './convert.js';
import { DocumentError } from './documentError.js';

/** What a thread is told when it is started. */
export interface ThreadData {
  readonly bytes: Uint8Array;
  readonly format: ConvertedFormat;
}

/** What became of the document. */
export type ThreadResult =
  | { readonly converted: Converted }
  /** What is wrong with it, or, without advice, what the thread died of. */
  | { readonly message: string; readonly advice: string | null };

const { bytes, format }: ThreadData = workerData;
let result: ThreadResult;
try {
  result = { converted: await convert(bytes, format) };
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  result = { message, advice: error instanceof DocumentError ? error.advice : null };
}
parentPort?.postMessage(result);
