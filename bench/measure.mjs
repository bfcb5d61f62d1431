/** The measurements: how fast servers start, how fast they answer, how much memory they take. */
import { performance } from 'node:perf_hooks';
import { ask, checkAnswers } from './check.mjs';
import { applyLoad } from './load/load.mjs';
import { createTags } from './load/requests.mjs';
import { startServer } from './process.mjs';
import { workloads as allWorkloads } from './workloads.mjs';

/** What a server is asked first. */
const [first] = allWorkloads;

/** How long the warm-up before a measurement is, in seconds: V8 takes that long to have compiled what matters. */
const WARM_UP = 1;

/**
 * @typedef {import('./process.mjs').Running & { isBaseline?: boolean, startTime: number }} Started
 * @typedef {import('./workloads.mjs').Workload} Workload
 */

/**
 * Starts a server and waits for its first answer.
 *
 * @param {import('./servers.mjs').Server} server
 * @param {import('./servers.mjs').Corpus} corpus
 * @returns {Promise<Started>} with `startTime`, the milliseconds from the start of the process to the answer
 */
export async function startAndAsk(server, corpus) {
  const { name, isBaseline } = server;
  const running = await startServer({ name, command: server.command(corpus) });
  const { status, text } = await ask(running.origin, first.name, first.request());
  if (status !== 200) throw new Error(`${name} answers ${status}: ${text.slice(0, 1000)}`);
  return { ...running, isBaseline, startTime: performance.now() - running.spawned };
}

/**
 * Measures one server under one workload, and compares one more answer afterwards.
 *
 * @param {Started} server
 * @param {Workload} workload
 * @param {(request: { query: string }) => Promise<object>} answer what the right answer is
 * @param {{ seconds: number, connections: number }} options
 * @returns {Promise<import('./load/load.mjs').Measured>} errors of the warm-up among the others
 */
export async function measure(server, workload, answer, { seconds, connections }) {
  const length = await checkAnswers(server, workload, answer, 1);
  // What only sends bytes does not repeat what it was sent.
  const asked = server.isBaseline === true ? { ...workload, echoes: false } : workload;
  const warmUp = await applyLoad(server.origin, asked, { connections, length, seconds: WARM_UP });
  const measured = await applyLoad(server.origin, asked, { connections, length, seconds });
  await checkAnswers(server, workload, answer, 1);
  const errors = { ...measured.errors };
  for (const [kind, count] of Object.entries(warmUp.errors)) errors[kind] = (errors[kind] ?? 0) + count;
  return { ...measured, errors };
}

/**
 * Puts a server under load, one workload after the other.
 *
 * @param {Started} server
 * @param {readonly Workload[]} workloads about a letter that it has
 * @param {{ seconds: number, connections: number }} options
 * @returns {Promise<{ rss: number, errors: Record<string, number> }>} the most resident memory seen after a
 *   workload, in bytes
 */
export async function measureMemory(server, workloads, { seconds, connections }) {
  let rss = await server.rss();
  const errors = {};
  for (const workload of workloads) {
    const { text } = await ask(server.origin, workload.name, workload.request(createTags()()));
    const length = Buffer.byteLength(text);
    const measured = await applyLoad(server.origin, workload, { connections, length, seconds });
    for (const [kind, count] of Object.entries(measured.errors)) errors[kind] = (errors[kind] ?? 0) + count;
    rss = Math.max(rss, await server.rss());
  }
  return { rss, errors };
}
