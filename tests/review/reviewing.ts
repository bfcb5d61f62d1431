/** A folder of letters with a server that reviews them, for the tests of a review. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Span } from '../../src/letter/model.js';
import { createReviewServer } from '../../src/review/createReviewServer.js';
import type { Edit } from '../../src/review/edit.js';
import type { Answer } from '../server/ask.js';
import { posted, type Sent, send } from '../server/send.js';
import { letter, reading, TODAY } from './drafted.js';

/** A review that is under way. */
export interface Reviewing {
  readonly directory: string;
  /** The path of the reading. */
  readonly reading: string;
  /** The address that opens it, and its beginning. */
  readonly address: string;
  readonly origin: string;
  /** Errors of ours that were told of. */
  readonly errors: readonly unknown[];
  /** Exchanges the token for a cookie. */
  enter(): Promise<Asker>;
  /** What is in the reading now. */
  text(): Promise<string>;
  /** The names of the files beside it. */
  files(): Promise<readonly string[]>;
}

/** Asks as the page does. */
export interface Asker {
  readonly cookie: string;
  get(path: string, sent?: Sent): Promise<Answer>;
  post(path: string, body: unknown, headers?: Sent['headers']): Promise<Answer>;
  /** The letter as the page has it. */
  look(): Promise<State>;
  edit(edit: Edit, version?: string): Promise<Answer & { readonly json: Outcome }>;
  step(step: 'undo' | 'redo', version?: string): Promise<Answer & { readonly json: Outcome }>;
}

/** What the tests want to know of a letter. */
export interface State {
  readonly version: string;
  readonly undo: string | null;
  readonly redo: string | null;
  readonly text: string | null;
  readonly facts: readonly { readonly key: string | null; readonly status: string }[];
  readonly suggestions: readonly {
    readonly label: string;
    readonly status: string;
    readonly passages: readonly Span[];
  }[];
  readonly unread: readonly { readonly line: number }[];
  readonly problems: readonly { readonly message: string }[];
}

interface Outcome {
  readonly status: string;
  readonly told: string | null;
  readonly path: readonly (string | number)[] | null;
  readonly state: State;
}

/** @param content what the reading is at first. @returns a review of one letter, which ends with the test */
export async function reviewing(content: string | Uint8Array = reading): Promise<Reviewing> {
  const directory = await mkdtemp(join(tmpdir(), 'lettergraph-review-'));
  const folder = join(directory, 'jane');
  await mkdir(folder);
  await writeFile(join(folder, 'letter.txt'), letter);
  await writeFile(join(directory, 'topics.yaml'), 'physics:\n  name: Physics\n');
  const path = join(folder, 'reading.yaml');
  await writeFile(path, content);
  const errors: unknown[] = [];
  const { server, listen } = await createReviewServer({
    directory,
    today: () => TODAY,
    onError: (error) => errors.push(error),
  });
  const address = await listen(0);
  const { origin } = new URL(address);
  onTestFinished(async () => {
    await server.close();
    await rm(directory, { recursive: true, force: true });
  });
  return {
    directory,
    reading: path,
    address,
    origin,
    errors,
    text: () => readFile(path, 'utf8'),
    files: () => readdir(folder),
    async enter() {
      const { headers } = await send(address);
      const [cookie = ''] = (headers.get('set-cookie') ?? '').split(';');
      return asker(origin, cookie);
    },
  };
}

function asker(origin: string, cookie: string): Asker {
  const get: Asker['get'] = (path, sent = {}) =>
    send(origin + path, { ...sent, headers: { cookie, ...sent.headers } });
  const post: Asker['post'] = (path, body, headers = {}) =>
    send(origin + path, posted(body, { cookie, origin, ...headers }));
  const look = async (): Promise<State> => JSON.parse((await get('/api/letter?letter=jane')).text);
  const outcome = async (path: string, body: object, version: string | undefined) => {
    const answer = await post(path, { letter: 'jane', version: version ?? (await look()).version, ...body });
    return { ...answer, json: JSON.parse(answer.text) };
  };
  return {
    cookie,
    get,
    post,
    look,
    edit: (edit, version) => outcome('/api/edit', { edit }, version),
    step: (step, version) => outcome(`/api/${step}`, {}, version),
  };
}
