/** Reads HTTP/1.1 answers from a connection, no more of them than the load needs. */

const HEAD_END = Buffer.from('\r\n\r\n');
const LINE_END = Buffer.from('\r\n');
/** How much of a body's start is kept, in bytes. */
const START = 64;

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {number} length of the body, in bytes
 * @property {Buffer} start the first bytes of the body
 */

/**
 * One request is under way at a time, so that nothing follows an answer.
 *
 * @returns {(chunk: Buffer) => Answer | null} takes what arrives, which may be overwritten afterwards;
 *   gives the answer when it is whole
 */
export function createReader() {
  /** What arrived of an answer that cannot be counted yet. */
  let kept = null;
  /** @type {Answer | null} */
  let answer = null;
  let missing = 0;

  const keep = (received) => {
    kept = Buffer.from(received);
    return null;
  };
  const give = () => {
    const whole = answer;
    kept = null;
    answer = null;
    return whole;
  };
  return (chunk) => {
    if (answer !== null) {
      missing -= chunk.length;
      return missing > 0 ? null : give();
    }
    const received = kept === null ? chunk : Buffer.concat([kept, chunk]);
    const headEnd = received.indexOf(HEAD_END);
    if (headEnd === -1) return keep(received);
    const head = received.latin1Slice(0, headEnd);
    const bodyStart = headEnd + HEAD_END.length;
    const status = Number(head.slice(9, 12));
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    if (length === undefined) {
      const body = unchunk(received, bodyStart);
      if (body === null) return keep(received);
      answer = { status, length: body.length, start: body.subarray(0, START) };
      return give();
    }
    const arrived = received.length - bodyStart;
    if (arrived < Math.min(START, Number(length))) return keep(received);
    const start = Buffer.from(received.subarray(bodyStart, bodyStart + START));
    answer = { status, length: Number(length), start };
    missing = Number(length) - arrived;
    return missing > 0 ? null : give();
  };
}

/** The body of an answer in chunks (RFC 9112, section 7.1); null until its last one is there. */
function unchunk(received, start) {
  const pieces = [];
  for (let at = start; ; ) {
    const lineEnd = received.indexOf(LINE_END, at);
    if (lineEnd === -1) return null;
    const size = Number.parseInt(received.latin1Slice(at, lineEnd), 16);
    const end = lineEnd + 2 + size + 2;
    if (received.length < end) return null;
    if (size === 0) return Buffer.concat(pieces);
    pieces.push(received.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = end;
  }
}
