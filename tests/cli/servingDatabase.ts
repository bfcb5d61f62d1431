/** What tests of a server with a database share: letters, a proxy before the database, and what a client sees. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { expect, vi } from 'vitest';
import { z } from 'zod';
import { run } from './command.js';
import { inRoot, type Serving } from './serving.js';

export async function writeLetter(id: string, title: string) {
  const path = inRoot(`letters/${id}`);
  await mkdir(path, { recursive: true });
  await writeFile(`${path}/letter.txt`, 'I am Ada. I apply to SMILES.\n');
  const reading = {
    title,
    language: 'en',
    applicant: { mentions: 'I am «Ada»' },
    application: { program: 'smiles', evidence: 'I apply to SMILES' },
    organizations: { smiles: { mentions: 'to «SMILES»' } },
  };
  await writeFile(`${path}/reading.yaml`, JSON.stringify(reading));
}

/** Stands before a database, and can be away for a while, or silent: then nothing that is sent arrives. */
export async function createProxy(url: string) {
  let target = new URL(url);
  const sockets = new Set<Socket>();
  let isSilent = false;
  let server: Server | null = null;
  let port = 0;
  const listen = async () => {
    const created = createServer((socket) => {
      const upstream = connect(Number(target.port), target.hostname);
      for (const [from, to] of [
        [socket, upstream],
        [upstream, socket],
      ] as const) {
        sockets.add(from);
        from.on('error', () => {}).on('close', () => to.destroy());
        from.on('data', (data) => isSilent || to.write(data));
      }
    });
    await new Promise<void>((resolve) => created.listen(port, '127.0.0.1', resolve));
    const address = created.address();
    if (typeof address === 'object' && address !== null) port = address.port;
    server = created;
  };
  const away = async () => {
    const closed = new Promise((resolve) => (server === null ? resolve(null) : server.close(resolve)));
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    await closed;
    server = null;
  };
  await listen();
  const proxied = new URL(url);
  proxied.port = String(port);
  const silence = () => {
    isSilent = true;
  };
  const speak = () => {
    isSilent = false;
  };
  /** From now on it leads to another database; connections that there are stay as they are. */
  const turnTo = (other: string) => {
    target = new URL(other);
  };
  return { url: proxied.href, away, back: listen, silence, speak, turnTo };
}

/** Makes the tables of a database, and imports one letter, which is called “First”. */
export async function writeFirstLetter(url: string) {
  await rm(inRoot('letters'), { recursive: true, force: true });
  await writeLetter('a', 'First');
  expect(run(inRoot('.'), ['migrate'], { LETTERGRAPH_DATABASE: url }).status).toBe(0);
  importLetters(url);
}

/** Imports the letters that are written now, and no others. */
export function importLetters(url: string) {
  expect(run(inRoot('.'), ['import', 'letters', '--prune'], { LETTERGRAPH_DATABASE: url })).toMatchObject({
    status: 0,
    stderr: '',
  });
}

const titles = z.object({
  data: z.object({
    applicants: z.object({ nodes: z.array(z.object({ letter: z.object({ title: z.string() }) })) }),
  }),
});
export const ask = (origin: string) => {
  const query = '{ applicants { nodes { letter { title } } } }';
  return fetch(`${origin}/graphql?${new URLSearchParams({ query })}`, {
    headers: { accept: 'application/json' },
  });
};
export const titlesAt = async (origin: string) =>
  titles.parse(await (await ask(origin)).json()).data.applicants.nodes.map(({ letter }) => letter.title);
export const WITHIN = { timeout: 20_000, interval: 50 };
const DOWN = {
  errors: [
    {
      message: 'The letters cannot be read at the moment. Ask again in a while.',
      extensions: { code: 'DATABASE_UNAVAILABLE' },
    },
  ],
};

/** A client is told to come again. */
export async function expectUnavailable(asked: Response | Promise<Response>) {
  const answer = await asked;
  expect([answer.status, await answer.json()]).toEqual([503, DOWN]);
  expect(answer.headers.get('retry-after')).toBe('1');
}

/** What readiness says, with status 503. */
export async function unreadyReason(origin: string): Promise<unknown> {
  const response = await fetch(`${origin}/health/ready`);
  const { status, reason } = z
    .object({ status: z.string(), reason: z.string().optional() })
    .parse(await response.json());
  expect([response.status, status]).toEqual(reason === undefined ? [200, 'ready'] : [503, 'unready']);
  return reason;
}

export const answersAgain = (serving: Serving, expected: readonly string[] = ['First']) =>
  vi.waitFor(async () => {
    expect(await titlesAt(serving.origin)).toEqual(expected);
    expect(await unreadyReason(serving.origin)).toBeUndefined();
  }, WITHIN);
