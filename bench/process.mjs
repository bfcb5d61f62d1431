/** Server processes: started on a core of their own, watched, ended. */
import { spawn, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

/** How long a server may take to start, in milliseconds: a thousand letters are compiled first. */
const START_TIMEOUT = 120_000;

/** Whether processes can be kept on a core. */
export const canPin = spawnSync('taskset', ['-c', '0,1', 'true']).status === 0;

/** Keeps this process, which makes the load, on core 1. */
export function pinLoad() {
  if (canPin) spawnSync('taskset', ['-acp', '1', String(process.pid)]);
}

/** @type {Set<Running>} */
const running = new Set();

/** Ends every server that was started here and not stopped yet. */
export async function stopAll() {
  await Promise.all([...running].map((server) => server.stop()));
}

/**
 * @typedef {object} Running a server process
 * @property {string} name
 * @property {string} origin
 * @property {number} pid of the process
 * @property {number} spawned when it was started, on the clock of `performance.now()`
 * @property {() => Promise<number>} rss resident memory in bytes
 * @property {() => Promise<void>} stop
 */

/**
 * @param {object} server
 * @param {string} server.name
 * @param {readonly string[]} server.command what Node.js runs
 * @param {Record<string, string>} [server.env] variables besides
 * @param {boolean} [server.isPinned] whether it has core 0 alone, as it has unless given
 * @param {readonly string[]} [nodeOptions] options for Node.js
 * @returns {Promise<Running>} when it says where it listens
 */
export async function startServer({ name, command, env = {}, isPinned = canPin }, nodeOptions = []) {
  const spawned = performance.now();
  const node = [process.execPath, ...nodeOptions, ...command];
  const [program, ...args] = isPinned ? ['taskset', '-c', '0', ...node] : node;
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', LETTERGRAPH_CACHE: 'none', ...env },
    cwd: fileURLToPath(new URL('.', import.meta.url)),
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const origin = await new Promise((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${name} did not start within ${START_TIMEOUT / 1000} s: ${printed}`));
    }, START_TIMEOUT);
    const listen = (chunk) => {
      printed = (printed + chunk).slice(-10_000);
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(printed);
      if (found === null) return;
      clearTimeout(timer);
      resolve(found[0]);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`${name} ended with ${code} instead of listening: ${printed}`));
    });
  });
  const server = {
    name,
    origin,
    spawned,
    pid: child.pid,
    rss: () => readRss(child.pid),
    async stop() {
      running.delete(server);
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 3000);
      await exited;
      clearTimeout(timer);
    },
  };
  running.add(server);
  return server;
}

async function readRss(pid) {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) * 1024;
  } catch {
    return Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout) * 1024;
  }
}
