/** What an answer costs: the time until it is there, and the processor's time of the server and of its database. */
import { readdir, readFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

/** How many answers there are at least: on a busy machine, few would be made before V8 has compiled what makes them. */
const LEAST = 400;

/** A tick of the clock by which Linux counts a process's time, in seconds. */
const TICK = 0.01;

/**
 * @typedef {object} Cost
 * @property {number} perSecond answers a second
 * @property {number} p50 milliseconds
 * @property {number} cpu milliseconds of the processor for an answer, server and database together; NaN where the
 *   system does not tell
 */

/**
 * Asks again and again, some at a time, each time another question.
 *
 * @param {string} origin of the server
 * @param {import('./questions.mjs').Question} question
 * @param {object} options
 * @param {number} options.seconds how long at least
 * @param {number} options.connections how many at a time
 * @param {() => Promise<number>} options.cpu the processor's time so far, in seconds
 * @returns {Promise<Cost>}
 * @throws if an answer is none
 */
export async function measureCost(origin, question, { seconds, connections, cpu }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let next = 0;
  const run = async (time) => {
    const times = [];
    const until = performance.now() + time * 1000;
    await Promise.all(
      Array.from({ length: connections }, async () => {
        while (performance.now() < until || times.length < LEAST) {
          const asked = performance.now();
          await ask(origin, question.request(next), agent);
          next += 1;
          times.push(performance.now() - asked);
        }
      }),
    );
    return times.toSorted((a, b) => a - b);
  };
  // V8 and PostgreSQL's memory take a while until they are as they stay.
  await run(seconds / 2);
  const [started, before] = [performance.now(), await cpu()];
  const times = await run(seconds);
  const took = (performance.now() - started) / 1000;
  const used = (await cpu()) - before;
  agent.destroy();
  return {
    perSecond: times.length / took,
    p50: times[times.length >> 1],
    cpu: (used * 1000) / times.length,
  };
}

/**
 * @param {string} origin of a server
 * @param {object} body of the request
 * @param {Agent} [agent]
 * @returns {Promise<object>} the data of its answer
 * @throws if there is none, or there are errors
 */
export function ask(origin, body, agent) {
  const json = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const asked = request(`${origin}/graphql`, { method: 'POST', headers, agent }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const { data, errors } = response.statusCode === 200 ? JSON.parse(text) : {};
        if (data && !errors) resolve(data);
        else reject(new Error(`${json}: status ${response.statusCode}: ${text.slice(0, 1000)}`));
      });
    });
    asked.on('error', reject);
    asked.end(json);
  });
}

/**
 * @param {number} pid of a process
 * @returns {Promise<number>} the processor's time that it and those that it has started took, in seconds
 */
export async function cpuOf(pid) {
  const seen = await Promise.all((await readdir('/proc').catch(() => [])).map(timesOf));
  const sum = (id) =>
    seen
      .filter((process) => process !== null && (process.pid === id || process.parent === id))
      .reduce(
        (total, process) => total + (process.pid === id ? process.own + process.ended : process.own),
        0,
      );
  return seen.length === 0 ? Number.NaN : sum(pid) * TICK;
}

/** A process by proc(5): its number, its parent's, its own time, and that of those which it has outlived, in ticks. */
async function timesOf(pid) {
  if (!/^\d+$/.test(pid)) return null;
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return null;
  // The name of the program may have any sign in it.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  return {
    pid: Number(pid),
    parent: fields[1],
    own: fields[11] + fields[12],
    ended: fields[13] + fields[14],
  };
}
