/** Who may ask the server of a review: the browser that was given the address, and pages of this server alone. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What becomes of a request. */
export type Admission =
  | { readonly of: 'refused'; readonly status: 401 | 403; readonly message: string }
  /** The token was given: the browser is to keep this cookie, and to go on to the page. */
  | { readonly of: 'entrance'; readonly cookie: string }
  | { readonly of: 'admitted' };

/** What is known of a request before its body is read. */
export interface Asked {
  readonly method: string;
  /** With the query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** The port that it came to. */
  readonly port: number;
}

/** Decides who may ask. */
export interface Door {
  /** The token that opens it, once. */
  readonly token: string;
  readonly admit: (asked: Asked) => Admission;
}

/** How many random bytes a secret has. */
const SECRET = 32;

/** @returns a door with a token and a session of its own */
export function createDoor(): Door {
  const token = randomBytes(SECRET).toString('base64url');
  const session = randomBytes(SECRET).toString('base64url');
  let isUsed = false;
  return {
    token,
    admit({ method, url, headers, port }) {
      const host = `127.0.0.1:${port}`;
      // A name that somebody else's server has given this address is none of ours (DNS rebinding).
      if (headers.host !== host)
        return refused(403, `This is the address of another server: use http://${host}/.`);
      const isReading = method === 'GET' || method === 'HEAD';
      const { origin } = headers;
      if (origin === undefined ? !isReading : origin !== `http://${host}`) return refused(403, FOREIGN);
      const site = headers['sec-fetch-site'];
      if (site !== undefined && site !== 'same-origin' && site !== 'none') return refused(403, FOREIGN);

      const name = `lettergraph-review-${port}`;
      const isKnown = cookiesOf(headers.cookie).some(
        ([key, value]) => key === name && isEqual(value, session),
      );
      const given = isReading ? tokenIn(url) : null;
      const cookie = `${name}=${session}; Path=/; HttpOnly; SameSite=Strict`;
      if (given !== null) {
        if (isKnown) return { of: 'entrance', cookie };
        if (!isEqual(given, token)) return refused(401, LOCKED);
        if (isUsed) return refused(401, USED);
        isUsed = true;
        return { of: 'entrance', cookie };
      }
      return isKnown ? { of: 'admitted' } : refused(401, LOCKED);
    },
  };
}

const FOREIGN = 'A page of another site asks, and is not answered.';
const LOCKED = 'This review is private: open the address that lettergraph review printed.';
const USED =
  'This address was opened already, and opens once only. Start lettergraph review again for another one.';

function refused(status: 401 | 403, message: string): Admission {
  return { of: 'refused', status, message };
}

/** The token in the address of the page, where one is there. */
function tokenIn(url: string): string | null {
  const [path, query = ''] = url.split('?', 2);
  return path === '/' ? new URLSearchParams(query).get('token') : null;
}

function cookiesOf(header = ''): readonly (readonly [name: string, value: string])[] {
  return header.split(';').map((pair) => {
    const [name = '', ...value] = pair.trim().split('=');
    return [name, value.join('=')] as const;
  });
}

/** Whether two texts are equal, in a time that tells nothing of them. */
function isEqual(given: string, secret: string): boolean {
  const [a, b] = [given, secret].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
