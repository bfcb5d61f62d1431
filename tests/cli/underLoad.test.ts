/** `lettergraph serve` is told to end while it is asked without a pause: nothing that it took is lost. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { serve, setUpServing } from './serving.js';

setUpServing();

const body = JSON.stringify({ query: '{ letter { text } }' });
const request = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

/** How requests went: each is answered, or the connection ended before. */
interface Went {
  answered: number;
  lost: number;
}

/** Asks on one connection, one request at a time, until an answer says that it is the last one. */
async function askWithoutPause(origin: string, went: Went): Promise<void> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  await once(socket, 'connect');
  let isLast = false;
  while (!isLast) {
    socket.write(request);
    const answer = await answerOn(socket);
    if (answer === null) {
      went.lost += 1;
      return;
    }
    went.answered += 1;
    isLast = /\r\nconnection: close\r\n/i.test(answer);
  }
  socket.destroy();
}

/** One whole answer; null where the connection ends before. */
function answerOn(socket: ReturnType<typeof connect>): Promise<string | null> {
  return new Promise((resolve) => {
    let received = '';
    const done = (answer: string | null) => {
      socket.off('data', receive);
      socket.off('close', leave);
      socket.off('error', leave);
      resolve(answer);
    };
    const leave = () => done(null);
    const receive = (chunk: Buffer) => {
      received += chunk.toString('latin1');
      const head = received.indexOf('\r\n\r\n');
      const length = /\r\ncontent-length: (\d+)\r\n/i.exec(received)?.[1];
      if (head >= 0 && length !== undefined && received.length >= head + 4 + Number(length)) done(received);
    };
    socket.on('data', receive);
    socket.on('close', leave);
    socket.on('error', leave);
  });
}

test.each(['SIGTERM', 'SIGINT'] as const)('%s loses no request that was taken', async (signal) => {
  const { child, origin, ended } = await serve(['--port', '0', '--requests-per-minute', '1000000000']);
  const went: Went = { answered: 0, lost: 0 };
  const clients = Array.from({ length: 16 }, () => askWithoutPause(origin, went));
  await wait(500);
  child.kill(signal);
  await Promise.all(clients);
  expect(await ended).toMatchObject({ code: 0, signal: null, stderr: '' });
  expect(went.lost).toBe(0);
  expect(went.answered).toBeGreaterThan(100);
});
