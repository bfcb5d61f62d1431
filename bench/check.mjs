/** Checks that a server gives the right answers, before and after its speed counts. */
import { deepEqual } from 'node:assert/strict';
import { createTags } from './load/requests.mjs';

const nextTag = createTags();

/**
 * Asks a few times, each time with another tag, and compares every answer with the right one.
 *
 * @param {import('./process.mjs').Running & { isBaseline?: boolean }} server one that only sends bytes has
 *   one answer for every tag
 * @param {import('./workloads.mjs').Workload} workload
 * @param {(request: { query: string }) => Promise<object>} answer what the right answer is
 * @param {number} [times]
 * @returns {Promise<number>} the length of its answers in bytes
 * @throws if an answer is wrong, or the answers are not equally long
 */
export async function checkAnswers(server, workload, answer, times = 3) {
  const lengths = new Set();
  for (let time = 0; time < times; time += 1) {
    const request = workload.request(nextTag());
    const { status, text } = await ask(server.origin, workload.name, request);
    const where = `${server.name}, ${workload.name}`;
    if (status !== 200) throw new Error(`${where}: status ${status}: ${text.slice(0, 1000)}`);
    if (server.isBaseline !== true || workload.echoes !== true) {
      const { data, errors } = JSON.parse(text);
      deepEqual(
        { data, errors },
        { ...(await answer(request)), errors: undefined },
        `${where}: another answer`,
      );
    }
    lengths.add(Buffer.byteLength(text));
  }
  if (lengths.size !== 1) throw new Error(`${server.name}, ${workload.name}: answers differ in length.`);
  return [...lengths][0];
}

/**
 * @param {string} origin
 * @param {string} name the workload's
 * @param {object} request
 * @returns {Promise<{ status: number, text: string }>}
 */
export async function ask(origin, name, request) {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', 'x-workload': name },
    body: JSON.stringify(request),
    signal: AbortSignal.timeout(60_000),
  });
  return { status: response.status, text: await response.text() };
}
