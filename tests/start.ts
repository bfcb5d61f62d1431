/** Starts commands that serve, and knows where. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/**
 * Starts a command that serves, and waits for the line that says where.
 *
 * @param env the whole environment
 * @returns the process, and the origin that it serves
 * @throws Error when it ends before it says so
 */
export async function start(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<[ChildProcess, string]> {
  // A group of its own, as a terminal gives to what is typed in it: signals go to all of it.
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  for await (const line of createInterface(child.stdout)) {
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (origin !== undefined) return [child, origin];
  }
  throw new Error(`${command} ${args.join(' ')} did not serve.`);
}

/** Stops what was started, and all that it started. */
export async function stop(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  await exited;
}
