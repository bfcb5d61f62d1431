/** How what things cost grows with the number of letters: `npm run scale -- --letters 100000`, from nothing. */
import { deepEqual } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { lettersFrom, writeCorpus } from './generate.mjs';
import { startServer, stopAll } from './process.mjs';
import { ask, cpuOf, measureCost } from './scale/cost.mjs';
import { POSTGRES_SETTINGS, startDatabase } from './scale/database.mjs';
import { asDocuments, questionsAbout } from './scale/questions.mjs';
import { formatTables } from './scale/table.mjs';

/** The sizes at which each store is measured. */
const SIZES = { memory: [100, 1_000, 10_000], database: [1_000, 10_000, 100_000] };
const COMMAND = '../dist/cli/main.js';
/** As Mercurius keeps no answers, and takes as long as it takes. */
const SETTINGS = { answerMemory: 0, maxTime: 60_000 };
/** The same for the command; all the load comes from one client. */
const SERVE = [
  ...[COMMAND, 'serve', '--port', '0', '--requests-per-minute', '1000000000'],
  ...['--answer-memory', '0', '--max-time', '60000'],
];
/** What is asked of Mercurius, too. */
const BESIDE = ['page', 'one letter'];

const { letters: most, seconds } = readOptions();
const connections = 4;
const directory = await mkdtemp(join(tmpdir(), 'lettergraph-scale-'));
const folder = join(directory, 'letters');
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await cleanUp();
    process.exit(1);
  });
}
let database = null;
try {
  await main();
} finally {
  await cleanUp();
}

async function main() {
  database = await startDatabase();
  await run(['migrate']);
  const sizes = {
    memory: upTo(SIZES.memory, Math.min(most, SIZES.memory.at(-1))),
    database: upTo(SIZES.database, most),
  };
  const results = { memory: [], database: [] };
  let written = 0;
  for (const letters of [...new Set([...sizes.memory, ...sizes.database])].toSorted((a, b) => a - b)) {
    say(`Writing letters until there are ${letters}`);
    await writeCorpus({ letters: lettersFrom(written, letters, { of: most }) }, folder);
    const questions = (cursor) => questionsAbout(letters, Math.max(4, String(most - 1).length), cursor);
    const answers = {};
    if (sizes.memory.includes(letters)) {
      say(`The store in memory, with ${letters} letters`);
      results.memory.push(await measureMemoryStore(letters, questions, answers));
    }
    if (sizes.database.includes(letters)) {
      say(`PostgreSQL, with ${letters} letters`);
      const before = results.database.at(-1)?.letters ?? 0;
      results.database.push(await measureDatabase(letters, letters - before, questions, answers));
    }
    written = letters;
  }
  const machine = { node: process.version, cpus: cpus().length, model: cpus()[0]?.model };
  const postgres = { version: database.version, settings: POSTGRES_SETTINGS };
  const all = { machine, postgres, seconds, connections, ...results };
  const file = new URL('results/scale.json', import.meta.url);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, `${JSON.stringify(all, null, 2)}\n`);
  console.log(`\n${formatTables(all)}\n\nAll of it is in ${file.pathname}.`);
}

/** Loads the folder for the first time, and once more; then asks. */
async function measureMemoryStore(letters, questions, answers) {
  const cache = join(directory, `cache-${letters}`);
  const start = async () => {
    const server = await startServer({
      name: 'lettergraph serve',
      command: [...SERVE, '--letters', folder, '--cache', cache],
      isPinned: false,
    });
    await ask(server.origin, { query: '{ applicants(first: 1) { totalCount } }' });
    return { server, took: (performance.now() - server.spawned) / 1000, cpu: await cpuOf(server.pid) };
  };
  const first = await start();
  await first.server.stop();
  const again = await start();
  const { server } = again;
  const load = { first: first.took, firstCpu: first.cpu, again: again.took, againCpu: again.cpu };
  const asked = await askAll(server, () => cpuOf(server.pid), questions, answers);
  await server.stop();
  const beside = await measureBeside({ letters: folder, cache }, asked, () => 0);
  await rm(cache, { recursive: true });
  return { letters, load, ...asked.result, beside };
}

/** Imports what is new in the folder; then asks. */
async function measureDatabase(letters, added, questions, answers) {
  const [started, cpuBefore] = [performance.now(), await database.cpu()];
  const importing = await run(['import', folder]);
  const took = (performance.now() - started) / 1000;
  const imported = {
    letters: added,
    seconds: took,
    perSecond: added / took,
    cpu: { import: importing.cpu, database: (await database.cpu()) - cpuBefore },
  };
  await database.settle();
  const tables = await database.tables();
  const server = await startServer({
    name: 'lettergraph serve',
    command: [...SERVE, '--database-timeout', '60000'],
    env: { LETTERGRAPH_DATABASE: database.url },
    isPinned: false,
  });
  const asked = await askAll(
    server,
    async () => (await cpuOf(server.pid)) + (await database.cpu()),
    questions,
    answers,
  );
  await server.stop();
  const beside = await measureBeside({ database: database.url }, asked, database.cpu);
  return { letters, import: imported, tables, ...asked.result, beside };
}

/**
 * Asks every question; the first of each is compared with what another store has answered.
 *
 * @param {Record<string, object>} answers by question, filled by the first store
 */
async function askAll(server, cpu, questions, answers) {
  const { applicants } = await ask(server.origin, {
    query: '{ applicants(first: 1) { edges { cursor } } }',
  });
  const asked = questions(applicants.edges[0].cursor);
  const costs = {};
  for (const question of asked) {
    for (let n = 0; n < 5; n += 1) {
      const answer = await ask(server.origin, question.request(n));
      answers[question.name] ??= [];
      answers[question.name][n] ??= answer;
      deepEqual(answer, answers[question.name][n], `${question.name}: the stores differ`);
    }
    costs[question.name] = await measureCost(server.origin, question, { seconds, connections, cpu });
  }
  return { questions: asked, result: { costs, rss: await server.rss() } };
}

/** What the same costs lettergraph and Mercurius with JIT, in turns, over the same store. */
async function measureBeside(files, { questions }, cpuOfDatabase) {
  const started = [];
  for (const name of ['lettergraph', 'mercurius-jit'])
    started.push(
      await startServer({
        name,
        command: ['serve.mjs', name, JSON.stringify({ ...files, settings: SETTINGS })],
        isPinned: false,
      }),
    );
  const beside = {};
  for (const question of questions.filter(({ name }) => BESIDE.includes(name)))
    for (const each of [question, asDocuments(question)]) {
      const costs = { lettergraph: [], 'mercurius-jit': [] };
      for (let turn = 0; turn < 3; turn += 1)
        for (const server of started)
          costs[server.name].push(
            await measureCost(server.origin, each, {
              seconds: seconds / 3,
              connections,
              cpu: async () => (await cpuOf(server.pid)) + (await cpuOfDatabase()),
            }),
          );
      beside[each.name] = Object.fromEntries(
        Object.entries(costs).map(([name, turns]) => [name, medianOf(turns)]),
      );
    }
  for (const server of started) await server.stop();
  return beside;
}

/** The turn in the middle, by the processor's time or, where the system does not tell it, by speed. */
function medianOf(turns) {
  const by = (turn) => (Number.isNaN(turn.cpu) ? 1 / turn.perSecond : turn.cpu);
  return turns.toSorted((a, b) => by(a) - by(b))[turns.length >> 1];
}

/** Runs a command with the database. */
function run(args) {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    cwd: new URL('.', import.meta.url),
    env: { ...process.env, LETTERGRAPH_DATABASE: database.url },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let cpu = Number.NaN;
    // What it took is gone with it.
    const timer = setInterval(async () => {
      cpu = (await cpuOf(child.pid)) || cpu;
    }, 200);
    child.on('exit', (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ cpu });
      else reject(new Error(`lettergraph ${args[0]} ends with ${code}.`));
    });
  });
}

async function cleanUp() {
  await stopAll();
  await database?.stop();
  database = null;
  await rm(directory, { recursive: true, force: true });
}

/** The sizes below the largest one, and that. */
function upTo(all, largest) {
  return [...all.filter((size) => size < largest), largest];
}

function readOptions() {
  const usage = 'Usage: npm run scale -- [--letters N (100000)] [--seconds N (3), for each measurement]';
  try {
    const { values } = parseArgs({
      options: {
        letters: { type: 'string', default: '100000' },
        seconds: { type: 'string', default: '3' },
      },
    });
    const options = { letters: Number(values.letters), seconds: Number(values.seconds) };
    if (!Number.isInteger(options.letters) || options.letters < 100)
      throw new Error('--letters has to be a whole number from 100.');
    if (!(options.seconds > 0)) throw new Error('--seconds has to be more than 0.');
    return options;
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    return process.exit(2);
  }
}

function say(text) {
  console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);
}
