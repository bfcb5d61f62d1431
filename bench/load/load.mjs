/** Load: connections that each send a request, read the answer, look at it, and send the next one. */
import { connect } from 'node:net';
import { performance } from 'node:perf_hooks';
import { createTags, requestBytes } from './requests.mjs';
import { createReader } from './responses.mjs';

/** How long an answer may take, in milliseconds. */
const TIMEOUT = 10_000;
/** How much is read at once, in bytes. */
const READ_SIZE = 2 ** 18;
const DATA = Buffer.from('{"data":{');

/**
 * @typedef {object} Measured
 * @property {number} answers right answers within the time
 * @property {number} seconds the time
 * @property {number} p50 milliseconds
 * @property {number} p99 milliseconds
 * @property {Record<string, number>} errors how many of each kind
 */

/**
 * @param {string} origin where the server is
 * @param {import('../workloads.mjs').Workload} workload
 * @param {object} options
 * @param {number} options.seconds how long
 * @param {number} options.connections how many at a time
 * @param {number} options.length the length of a right answer in bytes
 * @returns {Promise<Measured>} every connection is closed by then
 */
export async function applyLoad(origin, workload, { seconds, connections, length }) {
  const latencies = [];
  /** @type {Record<string, number>} */
  const errors = {};
  const fail = (kind) => {
    errors[kind] = (errors[kind] ?? 0) + 1;
  };
  const start = performance.now();
  const end = start + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, () =>
      converse(origin, workload, { end, length, fail, done: (ms) => latencies.push(ms) }),
    ),
  );
  latencies.sort((a, b) => a - b);
  const at = (share) => latencies[Math.floor(latencies.length * share)] ?? Number.NaN;
  return { answers: latencies.length, seconds, p50: at(0.5), p99: at(0.99), errors };
}

/** One connection, until the time is over or something is wrong with it. */
function converse(origin, workload, { end, length, fail, done }) {
  const { hostname, port, host } = new URL(origin);
  const { bytes, setTag } = requestBytes(host, workload);
  const nextTag = createTags();
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname,
      port: Number(port),
      noDelay: true,
      // One buffer for all that arrives: what was read is counted, and not kept.
      onread: {
        buffer: Buffer.allocUnsafe(READ_SIZE),
        callback: (size, buffer) => receive(buffer.subarray(0, size)),
      },
    });
    const read = createReader();
    let sent = 0;
    let tag = null;
    let finished = false;
    const finish = (kind) => {
      if (finished) return;
      finished = true;
      if (kind !== undefined) fail(kind);
      socket.destroy();
      resolve();
    };
    const send = () => {
      // The answer before is there, so that nobody reads these bytes any more.
      if (setTag !== null) {
        tag = nextTag();
        setTag(tag);
      }
      sent = performance.now();
      socket.write(bytes);
    };
    const receive = (chunk) => {
      const answer = read(chunk);
      if (answer === null) return true;
      const now = performance.now();
      if (now > end) {
        finish();
        return false;
      }
      const { status, start } = answer;
      if (status !== 200) fail(`status ${status}`);
      else if (answer.length !== length) fail('wrong length');
      else if (start.compare(DATA, 0, DATA.length, 0, DATA.length) !== 0) fail('no data');
      else if (workload.echoes === true && start.indexOf(tag) === -1) fail('another answer');
      else done(now - sent);
      send();
      return true;
    };
    socket.setTimeout(TIMEOUT, () => finish('timeout'));
    socket.on('connect', send);
    socket.on('error', () => finish('connection'));
    socket.on('close', () => finish('closed'));
  });
}
