/** The benchmark: checks that all servers answer the same, measures them in turns, prints a table. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkAnswers } from './check.mjs';
import { generatedLetters, repositoryLetter } from './corpora.mjs';
import { measureBeside, measureMemory, startAndAsk } from './measure.mjs';
import { readOptions } from './options.mjs';
import { canPin, pinLoad, stopAll } from './process.mjs';
import { listErrors, peerVersions, saveResults, summarize } from './results.mjs';
import { formatTable } from './table.mjs';
import { workloadsAbout } from './workloads.mjs';

const options = readOptions();
const directory = await mkdtemp(join(tmpdir(), 'lettergraph-bench-'));

pinLoad();
if (!canPin) console.log('There is no taskset here: servers and load share all cores.');
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await cleanUp();
    process.exit(1);
  });
}
try {
  await main();
} finally {
  await cleanUp();
}

async function main() {
  const { servers, workloads, rounds, letters } = options;
  const { corpus, answer } = await repositoryLetter(directory);
  /** @type {import('./results.mjs').Notes[]} */
  const notes = servers.map(({ name, isBaseline = false }) => ({
    name,
    isBaseline,
    starts: [],
    rounds: Object.fromEntries(workloads.map((workload) => [workload.name, []])),
    rss: null,
    startOfLetters: null,
    rssOfLetters: null,
    errorsOfLetters: {},
  }));

  say('Starting the servers');
  for (let round = 1; round < rounds; round += 1) {
    for (const [index, server] of servers.entries()) {
      const started = await startAndAsk(server, corpus);
      notes[index].starts.push(started.startTime);
      await started.stop();
    }
  }
  const running = [];
  for (const [index, server] of servers.entries()) {
    const started = await startAndAsk(server, corpus);
    notes[index].starts.push(started.startTime);
    running.push(started);
  }

  say('Comparing their answers');
  for (const server of running) {
    for (const workload of workloads) await checkAnswers(server, workload, answer);
  }
  say(`${running.length} servers answer alike, workloads: ${workloads.map(({ name }) => name).join(', ')}`);

  for (const workload of workloads) {
    for (let round = 1; round <= rounds; round += 1) {
      say(`Measuring ${workload.name} (${workload.what}), round ${round} of ${rounds}`);
      const [baseline, ...others] = running;
      for (const [index, server] of others.entries()) {
        const { measured, beside } = await measureBeside(server, baseline, workload, answer, {
          ...options,
          isFirst: round === 1,
        });
        notes[index + 1].rounds[workload.name].push({ ...measured, beside });
        notes[0].rounds[workload.name].push(beside);
      }
    }
  }
  for (const [index, server] of running.entries()) {
    notes[index].rss = await server.rss();
    await server.stop();
  }

  say(`Starting the servers with ${letters} generated letters, and asking them for one under load`);
  const generated = await generatedLetters(letters, directory);
  const aboutOne = workloadsAbout(generated.id).filter(({ name }) =>
    workloads.some((each) => each.name === name),
  );
  for (const [index, server] of servers.entries()) {
    if (server.isBaseline === true) continue;
    const started = await startAndAsk(server, generated.corpus);
    notes[index].startOfLetters = started.startTime;
    const { rss, errors } = await measureMemory(started, aboutOne, options);
    notes[index].rssOfLetters = rss;
    notes[index].errorsOfLetters = errors;
    await started.stop();
  }

  const results = summarize(notes);
  const errors = listErrors(notes);
  const versions = await peerVersions();
  const { seconds, connections } = options;
  const path = await saveResults({ versions, seconds, rounds, connections, letters, errors, results, notes });
  const baseline = servers.find(({ isBaseline }) => isBaseline === true);
  console.log(`\nAnswers a second, and their share of what ${baseline.name} makes of the same bytes:\n`);
  console.log(formatTable(results, letters));
  console.log(`\nNode.js ${process.version}; ${versions.join(', ')}.\nAll of it is in ${path}.`);
  if (errors.length > 0) {
    console.error(`\nThere were errors, so that the numbers do not count:\n${errors.join('\n')}`);
    process.exitCode = 1;
  }
}

async function cleanUp() {
  await stopAll();
  await rm(directory, { recursive: true, force: true });
}

function say(text) {
  console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);
}
