/** The log: JSON lines for whatever collects them, or lines for whoever sits at the terminal. Never a word of a letter. */
import type { Writable } from 'node:stream';
import { type Logger, pino } from 'pino';
import type { Settings } from './settings.js';

/** How much of it waits for a reader who is slow, in bytes; what is more is lost, and the server goes on. */
const MOST_WAITING = 4 * 1024 * 1024;

/** Whose messages quote what was sent, or what was about to be answered. */
const QUOTING = new Set(['GraphQLError', 'SyntaxError']);
/** How many causes of an error are told. */
const MOST_CAUSES = 5;

/** How a log is written. */
export interface LogOptions {
  /** The least important messages that are written. */
  readonly level: Settings['logLevel'];
  /** Whether for a person at a terminal, and in colour; JSON lines otherwise. */
  readonly pretty?: { readonly color: boolean } | undefined;
  /** Where to; standard output unless given. */
  readonly stream?: Writable;
}

/**
 * @param options how it is written
 * @returns a logger that tells of errors (`{ err }`) and requests (`{ req }`) without what could hold a
 *   passage of a letter
 */
export async function createLog({ level, pretty, stream = process.stdout }: LogOptions): Promise<Logger> {
  const format = pretty === undefined ? (line: string) => line : await prettyFormat(pretty);
  const write = (line: string) => {
    if (stream.writableLength < MOST_WAITING) stream.write(format(line));
  };
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: (error: unknown) => tell(error), req: requestWithoutQuery },
    },
    { write },
  );
}

/** What makes a line for a person of a JSON line; it is loaded for a terminal alone. */
async function prettyFormat({ color }: { readonly color: boolean }): Promise<(line: string) => string> {
  const { prettyFactory } = await import('pino-pretty');
  return prettyFactory({ colorize: color, translateTime: 'SYS:HH:MM:ss', singleLine: true });
}

/** What the log tells of an error. */
interface ToldError {
  readonly type: string;
  readonly message?: string;
  readonly stack?: string;
  readonly code?: string;
  readonly cause?: ToldError;
}

/** An error's name, message, place and causes; of those that quote, the place alone. */
function tell(error: unknown, depth = 0): ToldError {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack = '', cause } = error;
  const original = 'originalError' in error && error.originalError ? error.originalError : cause;
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: name,
    ...(QUOTING.has(name) ? {} : { message }),
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    ...(frames.length > 0 ? { stack: frames.map((line) => line.trim()).join('\n') } : {}),
    ...(original instanceof Error && depth < MOST_CAUSES ? { cause: tell(original, depth + 1) } : {}),
  };
}

/** A request's method and path; what a URL asks may quote a letter. */
function requestWithoutQuery(request: unknown): unknown {
  if (typeof request !== 'object' || request === null) return null;
  const method = 'method' in request ? request.method : undefined;
  const path = 'url' in request ? String(request.url).split('?', 1)[0] : undefined;
  return { method, path };
}
