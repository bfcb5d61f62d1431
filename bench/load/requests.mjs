/** Makes requests before the time counts: the bytes stay, only a tag in them changes. */
import { TAG } from '../workloads.mjs';

let tags = 0;

/** @returns {() => string} tags that no other request has, all of one width */
export function createTags() {
  return () => {
    tags += 1;
    return `tag${String(tags).padStart(TAG.length - 3, '0')}`;
  };
}

/**
 * @param {string} host the Host header
 * @param {import('../workloads.mjs').Workload} workload
 * @returns {{ bytes: Buffer, setTag: ((tag: string) => void) | null }} a POST with JSON; `setTag` writes
 *   a tag into the bytes, and is null where none belongs
 */
export function requestBytes(host, workload) {
  const body = JSON.stringify(workload.request(TAG));
  const head = [
    'POST /graphql HTTP/1.1',
    `Host: ${host}`,
    'Accept: application/json',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: keep-alive',
    `X-Workload: ${workload.name}`,
  ];
  const bytes = Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
  const at = bytes.indexOf(TAG);
  return { bytes, setTag: at === -1 ? null : (tag) => void bytes.latin1Write(tag, at) };
}
