/** What happens on a connection: answers in order, each whole, whatever the client does with the connection. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { corpus } from '../../src/data/index.js';
import { createServer, createStore } from '../../src/index.js';
import { ask, post } from './ask.js';

const store = createStore(corpus);
const servers: FastifyInstance[] = [];

async function start(options = {}): Promise<string> {
  const server = await createServer({ store, ...options });
  servers.push(server);
  return server.listen({ host: '127.0.0.1', port: 0 });
}

let url = '';
beforeAll(async () => {
  url = await start();
});
afterAll(() => Promise.all(servers.map((server) => server.close())));

async function open(to: string): Promise<Socket> {
  const socket = connect(Number(new URL(to).port), '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

/** A POST as bytes. */
function request(query: string, headers = ''): string {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

interface Response {
  readonly head: string;
  readonly body: string;
}

/** The responses that begin a connection's bytes; fails where anything else does. */
function responsesIn(bytes: Buffer): Response[] {
  const responses: Response[] = [];
  for (let at = 0; at < bytes.length; ) {
    const headEnd = bytes.indexOf('\r\n\r\n', at);
    if (headEnd === -1) break;
    const head = bytes.toString('latin1', at, headEnd);
    expect(head).toMatch(/^HTTP\/1\.1 \d{3} /);
    const length = Number(/^content-length: (\d+)$/im.exec(head)?.[1]);
    if (headEnd + 4 + length > bytes.length) break;
    responses.push({ head, body: bytes.toString('utf8', headEnd + 4, headEnd + 4 + length) });
    at = headEnd + 4 + length;
  }
  return responses;
}

/** Reads until there are so many responses; fails where the connection ends before. */
async function read(socket: Socket, count: number): Promise<Response[]> {
  let bytes = Buffer.alloc(0);
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    bytes = Buffer.concat([bytes, chunk]);
    const responses = responsesIn(bytes);
    if (responses.length >= count) return responses;
  }
  throw new Error(`The connection ended after ${responsesIn(bytes).length} of ${count} responses.`);
}

const SMALL = '{ letter { title } }';
const LARGE = `{ letter { text sentences { text start end quote: text } applicant { experiences { summary } } } }`;
const queries = [SMALL, LARGE, '{ nothing }', '{ letter { id', '{ applicant { id asWritten } }'];

async function expectedAnswers(): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const query of queries) {
    // From the third time on, an answer is a kept one.
    for (let time = 0; time < 3; time += 1)
      answers.set(query, (await ask(`${url}/graphql`, post({ query }))).text);
  }
  return answers;
}

describe('a connection', () => {
  test('has its answers in the order of its requests, however they are sent', async () => {
    const expected = await expectedAnswers();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...queries), { minLength: 1, maxLength: 12 }),
        fc.array(fc.nat({ max: 4000 }), { maxLength: 4 }),
        async (asked, cuts) => {
          const socket = await open(url);
          const bytes = asked.map((query) => request(query)).join('');
          const ends = [...cuts, bytes.length]
            .map((cut) => Math.min(cut, bytes.length))
            .toSorted((a, b) => a - b);
          let sent = 0;
          for (const end of ends) {
            socket.write(bytes.slice(sent, end));
            sent = end;
            await new Promise(setImmediate);
          }
          const responses = await read(socket, asked.length);
          socket.destroy();
          expect(responses.map(({ body }) => body)).toEqual(asked.map((query) => expected.get(query)));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('has the same head with each answer, but for what is said about the connection', async () => {
    await expectedAnswers();
    const socket = await open(url);
    socket.write(request(SMALL));
    const [kept] = await read(socket, 1);
    socket.write(request(SMALL, 'Connection: close\r\n'));
    const [last] = await read(socket, 1);
    const other = await open(url);
    other.write(request(SMALL).replace('HTTP/1.1', 'HTTP/1.0'));
    const [old] = await read(other, 1);
    const lines = (response: Response | undefined) =>
      response?.head
        .split('\r\n')
        .map((line) => line.replace(/^Date: \w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/, 'Date'));
    expect(lines(kept)).toContain('Date');
    expect(lines(kept)?.slice(-2)).toEqual(['Connection: keep-alive', 'Keep-Alive: timeout=72']);
    expect(lines(last)).toEqual([...(lines(kept)?.slice(0, -2) ?? []), 'Connection: close']);
    expect(lines(old)).toEqual(lines(last));
    if (!socket.closed) await once(socket, 'close');
    if (!other.closed) await once(other, 'close');
  });

  test('is told the time of each answer', async () => {
    await expectedAnswers();
    const socket = await open(url);
    const dates: number[] = [];
    for (let time = 0; time < 2; time += 1) {
      socket.write(request(SMALL));
      const [response] = await read(socket, 1);
      dates.push(Date.parse(/^Date: (.*)$/m.exec(response?.head ?? '')?.[1] ?? ''));
      await new Promise((resolve) => setTimeout(resolve, 1100));
    }
    socket.destroy();
    expect(Math.abs(Date.now() - (dates[0] ?? 0))).toBeLessThan(60_000);
    expect(dates[1]).toBeGreaterThan(dates[0] ?? 0);
  });

  test('loses nothing of what it reads slowly, when the server ends', async () => {
    const expected = await expectedAnswers();
    const server = await createServer({ store, drain: 0 });
    const at = await server.listen({ host: '127.0.0.1', port: 0 });
    for (let time = 0; time < 3; time += 1) await ask(`${at}/graphql`, post({ query: LARGE }));
    const socket = await open(at);
    socket.pause();
    const count = 400;
    socket.write(request(LARGE).repeat(count));
    const underWay = async () =>
      /^lettergraph_requests_under_way (\d+)$/m.exec((await ask(`${at}/metrics`)).text)?.[1];
    // More than the kernel takes at once, so that some of them wait for the client.
    await vi.waitFor(async () => expect(Number(await underWay())).toBeGreaterThan(10), { timeout: 5000 });
    const closed = server.close();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const responses = await read(socket, count);
    expect(new Set(responses.map(({ body }) => body))).toEqual(new Set([expected.get(LARGE)]));
    await closed;
  });

  test('that its client breaks off takes nothing along', async () => {
    await expectedAnswers();
    for (let time = 0; time < 20; time += 1) {
      const socket = await open(url);
      socket.pause();
      socket.write(request(LARGE).repeat(100));
      await new Promise(setImmediate);
      socket.resetAndDestroy();
    }
    await vi.waitFor(async () => {
      const { text } = await ask(`${url}/metrics`);
      expect(text).toContain('lettergraph_requests_under_way 1\n');
    });
  });
});
