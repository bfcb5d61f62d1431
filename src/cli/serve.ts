/** `lettergraph serve`: the server. */
import type { FastifyInstance } from 'fastify';
import { corpus as bundled } from '../data/index.js';
import type { CorpusData } from '../letter/model.js';
import { createServer } from '../server/createServer.js';
import { createMemoryStore } from '../store/memory/memoryStore.js';
import { CommandError } from './commandError.js';
import { compileFolder } from './folder.js';
import { countProblems, plural, reportProblems } from './report.js';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** How many letters the line at the start names. */
const NAMED_LETTERS = 5;

/**
 * Serves until SIGINT or SIGTERM; then answers what was asked, and leaves. A second signal ends it at once.
 *
 * @param options.letters the folder of letters; the bundled letter unless given
 * @param options.host the address to listen on: this, or else `HOST`, or else 127.0.0.1
 * @param options.port the port to listen on: this, or else `PORT`, or else 4000; 0 takes a free one
 * @throws CommandError if a setting or a letter is wrong
 */
export async function serve(options: {
  readonly letters?: string;
  readonly host?: string;
  readonly port?: string;
}): Promise<void> {
  const host = options.host || process.env.HOST || '127.0.0.1';
  const port =
    options.port === undefined ? toPort(process.env.PORT || '4000', 'PORT') : toPort(options.port, '--port');
  const corpus = options.letters === undefined ? bundled : await compileOrFail(options.letters);
  const server = await createServer({ store: createMemoryStore(corpus) });
  try {
    await server.listen({ host, port });
  } catch (error) {
    await server.close();
    throw new CommandError(whyNot(error, host, port));
  }
  closeOnSignal(server);
  // Unlike the other commands, a server goes on when nobody reads what it prints.
  process.stdout.removeAllListeners('error').on('error', () => {});
  console.log(
    `lettergraph serves ${whatOf(corpus)} at ${server.listeningOrigin}/graphql, with GraphQL Playground at ${server.listeningOrigin}/playground`,
  );
}

/** Closes the server at the first signal; the second one, of either kind, ends the process as it would. */
function closeOnSignal(server: FastifyInstance): void {
  const close = () => {
    for (const signal of SIGNALS) process.off(signal, close);
    server.close().catch((error: unknown) => {
      console.error(`lettergraph: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    });
  };
  for (const signal of SIGNALS) process.on(signal, close);
}

async function compileOrFail(directory: string): Promise<CorpusData> {
  const { corpus, problems } = await compileFolder(directory);
  reportProblems(problems, process.stderr);
  if (corpus === null) throw new CommandError(`${directory}: ${countProblems(problems)}. Nothing is served.`);
  return corpus;
}

function toPort(value: string, setting: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (port >= 0 && port <= 65535) return port;
  throw new CommandError(`${setting} is “${value}”; a port is a number from 0 to 65535.`);
}

function whyNot(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `Port ${port} of ${host} is in use. Choose another with --port or PORT.`;
  if (code === 'EACCES')
    return `Port ${port} of ${host} may not be used by this user. Choose one above 1023 with --port or PORT.`;
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL' || code === 'EAI_AGAIN') {
    return `“${host}” is not an address of this machine. Choose another with --host or HOST.`;
  }
  return `The server cannot listen on ${host}, port ${port}: ${error instanceof Error ? error.message : String(error)}.`;
}

function whatOf({ letters }: CorpusData): string {
  const names = letters.slice(0, NAMED_LETTERS).map(({ id }) => id);
  return `${plural(letters.length, 'letter')} (${names.join(', ')}${letters.length > NAMED_LETTERS ? ', …' : ''})`;
}
