/** A server on this machine that speaks as much of OpenAI's API as a draft takes, and answers as a test wants. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { type run, start } from '../cli/command.js';

/** A request that came. */
export interface Asked {
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  /** Its body as JSON. */
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly [field: string]: unknown;
  };
}

/** Answers the request; `count` is how many came before it. */
export type Answer = (asked: Asked, response: ServerResponse, count: number) => void;

/** A server that runs. */
export interface ModelServer {
  /** What `--base-url` takes. */
  readonly url: string;
  /** What came, in order. */
  readonly asked: readonly Asked[];
}

/** Calls with a server that answers like this, and ends it. */
export async function withModel<Result>(
  answer: Answer,
  use: (server: ModelServer) => Promise<Result>,
): Promise<Result> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await text(request));
    const came = { url: request.url ?? '', headers: request.headers, body };
    asked.push(came);
    answer(came, response, asked.length - 1);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    return await use({ url: `http://127.0.0.1:${port}/v1`, asked });
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** What a model says. */
export interface Said {
  readonly finish_reason?: string;
  readonly refusal?: string;
  readonly usage?: object;
}

/** Answers as a model does. */
export function say(
  response: ServerResponse,
  content: unknown,
  { usage, refusal, ...choice }: Said = {},
): void {
  const words = typeof content === 'string' ? content : JSON.stringify(content);
  reply(response, 200, {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    model: 'test',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: words, ...(refusal === undefined ? {} : { refusal }) },
        finish_reason: 'stop',
        ...choice,
      },
    ],
    usage: usage ?? { prompt_tokens: 100, completion_tokens: 10, total_tokens: 110 },
  });
}

/** Answers with a status and JSON. */
export function reply(
  response: ServerResponse,
  status: number,
  content: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(JSON.stringify(content));
}

/** Answers with an error as OpenAI's API has it. */
export function fail(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  reply(response, status, { error: { message, type: 'error', param: null, code: null } }, headers);
}

/** Runs the command while the server runs on: what it did. */
export async function runBeside(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ReturnType<typeof run>> {
  const child = start(cwd, args, env);
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('exit', resolve)),
  ]);
  return { status, stdout, stderr };
}
