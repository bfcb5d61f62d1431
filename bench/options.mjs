/** What the command line says. */
import { parseArgs } from 'node:util';
import { servers } from './servers.mjs';
import { workloads } from './workloads.mjs';

const USAGE = `Usage: npm start -- [options]
  --seconds N       how long each measurement takes (1)
  --rounds N        how often each is made; the median counts (3)
  --only A,B        these servers, and node-http: ${servers.map(({ name }) => name).join(', ')}
  --workloads A,B   these workloads: ${workloads.map(({ name }) => name).join(', ')}
  --letters N       how many generated letters memory and start are measured with (1000)
  --connections N   how many requests are under way at a time (32)`;

/**
 * @returns {{ seconds: number, rounds: number, letters: number, connections: number,
 *   servers: readonly import('./servers.mjs').Server[], workloads: readonly import('./workloads.mjs').Workload[] }}
 */
export function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        seconds: { type: 'string', default: '1' },
        rounds: { type: 'string', default: '3' },
        letters: { type: 'string', default: '1000' },
        connections: { type: 'string', default: '32' },
        only: { type: 'string' },
        workloads: { type: 'string' },
      },
    });
    const chosen = choose(servers, values.only, '--only');
    return {
      seconds: positive(values.seconds, '--seconds'),
      rounds: whole(values.rounds, '--rounds'),
      letters: whole(values.letters, '--letters'),
      connections: whole(values.connections, '--connections'),
      servers: servers.filter((server) => server.isBaseline === true || chosen.includes(server)),
      workloads: choose(workloads, values.workloads, '--workloads'),
    };
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`);
    return process.exit(2);
  }
}

function choose(all, names, option) {
  if (names === undefined) return all;
  return names.split(',').map((name) => {
    const found = all.find((item) => item.name === name.trim());
    if (found === undefined) throw new Error(`${option}: there is no “${name}”.`);
    return found;
  });
}

function positive(value, option) {
  const number = Number(value);
  if (number > 0 && number <= 600) return number;
  throw new Error(`${option} is “${value}”; it has to be more than 0 and at most 600.`);
}

function whole(value, option) {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new Error(`${option} is “${value}”; it has to be a whole number from 1.`);
}
