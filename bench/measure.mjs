/** The measurements: how fast servers start, how fast they answer, how much memory they take. */
import { performance } from 'node:perf_hooks';
import { ask, checkAnswers } from './check.mjs';
import { applyLoad } from './load/load.mjs';
import { createTags } from './load/requests.mjs';
import { startServer } from './process.mjs';
import { workloads as allWorkloads } from './workloads.mjs';

/** What a server is asked first. */
const [first] = allWorkloads;

/**
 * How long the warm-up before the first measurement of a server under a workload is, in seconds: V8 takes that
 * long to have compiled what matters. Before each further one, a tenth will do.
 */
const WARM_UP = 3;
/** In how many turns a measurement is made. */
const TURNS = 4;

/**
 * @typedef {import('./process.mjs').Running & { isBaseline?: boolean, startTime: number }} Started
 * @typedef {import('./workloads.mjs').Workload} Workload
 * @typedef {import('./load/load.mjs').Measured} Measured
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
 * Measures one server under one workload beside the baseline, in turns of a fraction of a second, so that a
 * machine that gets faster or slower does so for both; compares one more answer afterwards.
 *
 * @param {Started} server
 * @param {Started} baseline
 * @param {Workload} workload
 * @param {(request: { query: string }) => Promise<object>} answer what the right answer is
 * @param {{ seconds: number, connections: number, isFirst: boolean }} options how long each of the two is
 *   measured, and whether it is the first time
 * @returns {Promise<{ measured: Measured, beside: Measured }>} what the server and the baseline made; errors of
 *   the warm-up among the others
 */
export async function measureBeside(server, baseline, workload, answer, { seconds, connections, isFirst }) {
  const length = await checkAnswers(server, workload, answer, 1);
  // What only sends bytes does not repeat what it was sent.
  const plain = { ...workload, echoes: false };
  const load = (time) => applyLoad(server.origin, workload, { connections, length, seconds: time });
  // Some end their answers with a line break.
  const lengthBeside = await checkAnswers(baseline, workload, answer, 1);
  const loadBeside = (time) =>
    applyLoad(baseline.origin, plain, { connections, length: lengthBeside, seconds: time });
  const time = isFirst ? WARM_UP : WARM_UP / 10;
  await loadBeside(time / 3);
  const warmUp = await load(time);
  const turns = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const beside = await loadBeside(seconds / TURNS);
    turns.push({ beside, measured: await load(seconds / TURNS) });
  }
  await checkAnswers(server, workload, answer, 1);
  const measured = joined(turns.map((turn) => turn.measured));
  addErrors(measured.errors, warmUp.errors);
  return { measured, beside: joined(turns.map(({ beside }) => beside)) };
}

/** @param {readonly Measured[]} turns @returns {Measured} all of them together */
function joined(turns) {
  const errors = {};
  for (const turn of turns) addErrors(errors, turn.errors);
  const sum = (of) => turns.reduce((total, turn) => total + of(turn), 0);
  return {
    answers: sum(({ answers }) => answers),
    seconds: sum(({ seconds }) => seconds),
    p50: sum(({ p50 }) => p50) / turns.length,
    p99: Math.max(...turns.map(({ p99 }) => p99)),
    errors,
  };
}

/** Adds how many of each kind there were to what was counted before. */
function addErrors(errors, more) {
  for (const [kind, count] of Object.entries(more)) errors[kind] = (errors[kind] ?? 0) + count;
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
    addErrors(errors, measured.errors);
    rss = Math.max(rss, await server.rss());
  }
  return { rss, errors };
}
