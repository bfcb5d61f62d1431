/** What came out: medians, shares, and the file that keeps all of it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { canPin } from './process.mjs';

/**
 * @typedef {import('./load/load.mjs').Measured} Measured
 *
 * @typedef {object} Notes what was measured of one server
 * @property {string} name
 * @property {boolean} isBaseline
 * @property {number[]} starts milliseconds
 * @property {Record<string, (Measured & { beside?: Measured })[]>} rounds by workload; `beside` is what the
 *   baseline made in turns with it
 * @property {number | null} rss bytes, after all load
 * @property {number | null} startOfLetters milliseconds, with the generated letters
 * @property {number | null} rssOfLetters bytes, likewise under load
 * @property {Record<string, number>} errorsOfLetters how many of each kind that load met
 *
 * @typedef {object} Result
 * @property {string} name
 * @property {Record<string, { perSecond: number, share: number | null }>} workloads answers a second, and
 *   their share of what the baseline made in turns with it; null for the baseline itself
 * @property {number} start milliseconds
 * @property {number | null} startOfLetters
 * @property {number | null} rss bytes
 * @property {number | null} rssOfLetters
 */

/**
 * @param {readonly Notes[]} notes
 * @returns {Result[]} medians
 */
export function summarize(notes) {
  const speed = ({ answers, seconds }) => answers / seconds;
  return notes.map((server) => ({
    name: server.name,
    workloads: Object.fromEntries(
      Object.keys(server.rounds).map((workload) => {
        const rounds = server.rounds[workload];
        const shares = rounds.map((round) => speed(round) / speed(round.beside ?? round));
        return [
          workload,
          { perSecond: median(rounds.map(speed)), share: server.isBaseline ? null : median(shares) },
        ];
      }),
    ),
    start: median(server.starts),
    startOfLetters: server.startOfLetters,
    rss: server.rss,
    rssOfLetters: server.rssOfLetters,
  }));
}

/**
 * @param {readonly Notes[]} notes
 * @returns {string[]} a line for each kind of error of each measurement
 */
export function listErrors(notes) {
  return notes.flatMap(({ name, rounds, errorsOfLetters }) =>
    Object.entries({ ...rounds, 'generated letters': [{ errors: errorsOfLetters }] }).flatMap(
      ([workload, measured]) =>
        measured.flatMap(({ errors }, round) =>
          Object.entries(errors).map(
            ([kind, count]) => `${name}, ${workload}, round ${round + 1}: ${kind}, ${count} times`,
          ),
        ),
    ),
  );
}

/**
 * @param {object} results everything that is to be kept
 * @returns {Promise<string>} the path of `results/latest.json`
 */
export async function saveResults(results) {
  const machine = { node: process.version, cpus: cpus().length, model: cpus()[0]?.model, pinned: canPin };
  const directory = new URL('results/', import.meta.url);
  const file = new URL('latest.json', directory);
  await mkdir(directory, { recursive: true });
  await writeFile(file, `${JSON.stringify({ machine, ...results }, null, 2)}\n`);
  return file.pathname;
}

/** @returns {Promise<string[]>} each peer with its version, as it is installed */
export async function peerVersions() {
  const read = async (path) => JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8'));
  const { dependencies } = await read('package.json');
  return Promise.all(
    Object.keys(dependencies).map(async (name) => {
      const { version } = await read(`node_modules/${name}/package.json`);
      return `${name} ${version}`;
    }),
  );
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
