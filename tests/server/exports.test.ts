/** Exports over HTTP: at an address each, under the rules of the door, and never of an old letter. */
import { once } from 'node:events';
import { get as httpGet, type IncomingMessage } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { exportLetters } from '../../src/export/exportLetters.js';
import { EXPORT_FORMATS } from '../../src/export/formats.js';
import { createServer, createStore, type ServerOptions, type Store } from '../../src/index.js';
import { CORPORA, exported, letterWith } from '../export/exported.js';
import { ask } from './ask.js';
import { posted, send } from './send.js';

const TOKEN = 'Qm7hT2xV9kLp4sWd';
const authorization = `Bearer ${TOKEN}`;

const one = createStore(CORPORA[0].corpus);
const many = createStore(CORPORA[1].corpus);
const ids = CORPORA[1].corpus.letters.map(({ id }) => id).toSorted();

const servers: FastifyInstance[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

async function start(store: Store, options: Partial<ServerOptions> = {}) {
  const server = await createServer({ store, drain: 0, onError: () => {}, ...options });
  servers.push(server);
  return { server, url: await server.listen({ host: '127.0.0.1', port: 0 }) };
}

let single = '';
let several = '';
beforeAll(async () => {
  single = (await start(one)).url;
  several = (await start(many)).url;
});

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  annotations: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  csv: 'text/csv; charset=utf-8; header=present',
  html: 'text/html; charset=utf-8',
  jsonresume: 'application/json',
  markdown: 'text/markdown; charset=utf-8; variant=CommonMark',
};
const FILES: Readonly<Record<string, string>> = {
  annotations: '.annotations.jsonld',
  csv: '.csv',
  html: '.html',
  jsonresume: '.resume.json',
  markdown: '.md',
};
const FORMATS = Object.keys(MEDIA_TYPES);
const OF_SEVERAL = ['annotations', 'csv', 'markdown'];

/** A file as a client decodes it: the byte order mark is no part of the text. */
const shown = (file: string) => file.replace(/^\u{feff}/u, '');

test('every format has its address', () => {
  expect([...EXPORT_FORMATS.keys()]).toEqual(FORMATS);
});

describe.each(FORMATS)('%s', (format) => {
  test('of the only letter is there with its id and without', async () => {
    const expected = await exported(one, format, 'smiles');
    for (const path of [`/export/${format}/smiles`, `/export/${format}`, `/export/${format}/`]) {
      const { status, headers, text } = await send(single + path);
      expect([status, text === shown(expected)]).toEqual([200, true]);
      expect(headers.get('content-type')).toBe(MEDIA_TYPES[format]);
      expect(headers.get('content-disposition')).toBe(`attachment; filename="smiles${FILES[format]}"`);
      expect(headers.get('content-length')).toBe(String(Buffer.byteLength(expected)));
      expect(headers.get('cache-control')).toBe('public, no-cache');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('has a head, and is not sent again to whoever has it', async () => {
    const url = `${several}/export/${format}/${OF_SEVERAL.includes(format) ? '' : 'stipendium'}`;
    const whole = await send(url);
    const head = await send(url, { method: 'HEAD' });
    expect([head.status, head.text]).toEqual([200, '']);
    for (const name of [
      'content-type',
      'content-disposition',
      'content-length',
      'etag',
      'cache-control',
      'vary',
    ])
      expect([name, head.headers.get(name)]).toEqual([name, whole.headers.get(name)]);
    const etag = whole.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]+"$/);
    for (const method of ['GET', 'HEAD']) {
      const same = await send(url, { method, headers: { 'if-none-match': `"x", W/${etag}` } });
      expect([same.status, same.text, same.headers.get('etag')]).toEqual([304, '', etag]);
      expect((await send(url, { method, headers: { 'if-none-match': '"x"' } })).status).toBe(200);
    }
  });

  test('of many letters is all of them, or a question which', async () => {
    const { status, headers, text, json } = await send(`${several}/export/${format}`);
    if (OF_SEVERAL.includes(format)) {
      expect([status, text === shown(await exported(many, format))]).toEqual([200, true]);
      expect(headers.get('content-disposition')).toBe(`attachment; filename="letters${FILES[format]}"`);
      expect(headers.get('transfer-encoding')).toBe('chunked');
    } else {
      expect(status).toBe(400);
      expect(json).toEqual({
        errors: [
          {
            message: `There are 12 letters, and ${format} holds one. Say which by its id: ${ids.slice(0, 10).join(', ')} and 2 more.`,
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      });
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  test('is for whoever has a token, where letters are private, in production too', async () => {
    for (const production of [false, true]) {
      const { url } = await start(one, { tokens: [TOKEN], production });
      for (const path of [`/export/${format}`, `/export/${format}/smiles`, `/export/${format}/nobody`]) {
        for (const method of ['GET', 'HEAD']) {
          const refused = await send(url + path, { method, headers: { 'if-none-match': '*' } });
          expect(refused.status).toBe(401);
          expect(refused.headers.get('content-disposition')).toBe(null);
          expect(refused.headers.get('etag')).toBe(null);
          expect(refused.text).not.toContain('universiity');
        }
      }
      const answer = await send(`${url}/export/${format}`, { headers: { authorization } });
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
      expect(answer.headers.get('vary')).toContain('Authorization');
    }
  });

  test('is of the letters as they are now', async () => {
    const { server, url } = await start(createStore({ letters: [letterWith('Ada')], topics: [] }));
    const path = `${url}/export/${format}/words`;
    const before = await send(path);
    await server.load(createStore({ letters: [letterWith('Bob')], topics: [] }));
    const headers = { 'if-none-match': before.headers.get('etag') ?? '' };
    const after = await send(path, { headers });
    expect([before.status, after.status]).toEqual([200, 200]);
    expect(before.text).toContain('Ada');
    expect(after.text).not.toContain('Ada');
    expect(after.text).toContain('Bob');
  });
});

describe('what is not there', () => {
  test.each([
    ['/export', expect.stringContaining('at /export/<format>/<id of a letter> (annotations, csv, html, ')],
    ['/export/csvs', 'There is no format “csvs”. Did you mean csv?'],
    ['/export/pdf', `There is no format “pdf”. Choose one of: ${FORMATS.join(', ')}.`],
    ['/export/html/stipendum', 'There is no letter “stipendum”. Did you mean stipendium?'],
    ['/export/__proto__', expect.stringContaining('There is no format “__proto__”.')],
    ['/export/csv/__proto__', expect.stringContaining('There is no letter “__proto__”.')],
    ['/export/csv/%2e%2e%2f', expect.stringContaining('There is no letter “../”.')],
  ])('%s', async (path, message) => {
    const { status, json, headers } = await send(several + path);
    expect(status).toBe(404);
    expect(json).toEqual({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await send(several + path, { method: 'HEAD' })).status).toBe(404);
  });

  test('is told in production without naming letters that are like it', async () => {
    const { url } = await start(many, { production: true });
    const { status, json } = await send(`${url}/export/html/stipendum`);
    expect([status, json]).toMatchObject([404, { errors: [{ message: 'There is no letter “stipendum”.' }] }]);
    expect((await send(`${url}/export/html/stipendium`)).status).toBe(200);
  });

  test('a letter where there is none', async () => {
    const { url } = await start(createStore({ letters: [], topics: [] }));
    for (const format of FORMATS) expect((await send(`${url}/export/${format}`)).status).toBe(404);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s', async (method) => {
    for (const path of ['/export/csv', '/export/csv/stipendium']) {
      const { status, headers } = await send(several + path, {
        ...(/^P/.test(method) ? posted('x') : {}),
        method,
      });
      expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    }
  });

  test('exports, where operations are registered and nothing else is answered', async () => {
    const { url } = await start(one, { registeredOperations: '{"a":"{ letter { id } }"}' });
    for (const format of FORMATS) expect((await send(`${url}/export/${format}/smiles`)).status).toBe(404);
  });
});

describe('the door', () => {
  test('lets no page of another site read an export, unless it is told to', async () => {
    const headers = { origin: 'https://x.example', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' };
    expect((await send(`${single}/export/csv`, { headers })).status).toBe(403);
    const { url } = await start(one, { origins: ['https://x.example'] });
    const answer = await send(`${url}/export/csv`, { headers });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://x.example');
    expect(answer.headers.get('vary')).toContain('Origin');
  });

  test('counts exports among the requests of a client', async () => {
    const { url } = await start(one, { requestsPerMinute: 2 });
    const statuses = [];
    for (let time = 0; time < 3; time += 1) statuses.push((await send(`${url}/export/csv`)).status);
    expect(statuses).toEqual([200, 200, 429]);
  });
});

test('a page may have its style and nothing else, also by the header', async () => {
  const { headers } = await send(`${single}/export/html`);
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
  expect((await send(`${single}/export/csv`)).headers.get('content-security-policy')).toBe(
    "default-src 'none'; frame-ancestors 'none'",
  );
});

test.each([
  ['straße', `attachment; filename="stra_e.csv"; filename*=UTF-8''stra%C3%9Fe.csv`],
  ['it’s (1)', `attachment; filename="it_s (1).csv"; filename*=UTF-8''it%E2%80%99s%20%281%29.csv`],
  ['a/b"c\\d', 'attachment; filename="a_b_c_d.csv"'],
  ['a\r\nx: y', 'attachment; filename="a__x_ y.csv"'],
  ['.htaccess', 'attachment; filename="_htaccess.csv"'],
])('the file of letter %j is named so that every system can keep it', async (id, disposition) => {
  const { url } = await start(createStore({ letters: [letterWith('Ada', id)], topics: [] }));
  for (const path of [`/export/csv/${encodeURIComponent(id)}`, '/export/csv']) {
    const { status, headers } = await send(url + path);
    expect([status, headers.get('content-disposition')]).toEqual([200, disposition]);
  }
});

/** A store of so many letters, all the same, that tells how many it was asked for. */
function countingStore(size: number): { readonly store: Store; readonly asked: () => number } {
  let asked = 0;
  const all = Array.from({ length: size }, (_, index) => `letter-${index}`);
  return {
    asked: () => asked,
    store: {
      ...one,
      letterIds: (limit) => ({ ids: all.slice(0, limit), total: size }),
      letters(wanted) {
        asked += wanted.length;
        return one.letters(wanted.map(() => 'smiles'));
      },
    },
  };
}

describe('many letters', () => {
  test('are written no faster than somebody reads, while others are answered', async () => {
    const size = 5_000;
    const { store, asked } = countingStore(size);
    const { url } = await start(store);
    const response = await new Promise<IncomingMessage>((resolve) =>
      httpGet(`${url}/export/annotations`, resolve),
    );
    response.pause();
    // As many as the buffers between take, and then none until somebody reads.
    let before = -1;
    await vi.waitFor(
      () => {
        const now = asked();
        const isStill = now === before;
        before = now;
        expect(isStill && now > 0).toBe(true);
      },
      { interval: 200, timeout: 30_000 },
    );
    expect(asked()).toBeLessThan(size / 2);
    expect((await ask(`${url}/health/live`)).status).toBe(200);
    response.destroy();
  });

  test('are not kept for a client that takes none', async () => {
    const { store, asked } = countingStore(5_000);
    const { url } = await start(store);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const response = await new Promise<IncomingMessage>((resolve) =>
        httpGet(`${url}/export/annotations`, resolve),
      );
      response.pause();
      let before = -1;
      while (before !== asked()) {
        before = asked();
        for (let turn = 0; turn < 1_000; turn += 1) await nextTurn();
      }
      vi.advanceTimersByTime(60_001);
      response.resume();
      await expect(once(response, 'end')).rejects.toThrow('aborted');
      expect(asked()).toBeLessThan(5_000);
    } finally {
      vi.useRealTimers();
    }
  });

  test('are eight files at once at most, and others are told to wait', async () => {
    const { url } = await start(countingStore(5_000).store);
    const begin = () =>
      new Promise<IncomingMessage>((resolve) => httpGet(`${url}/export/annotations`, resolve));
    const responses = await Promise.all(Array.from({ length: 8 }, begin));
    for (const response of responses) response.pause();
    const refused = await send(`${url}/export/csv`);
    expect([refused.status, refused.json]).toMatchObject([
      503,
      { errors: [{ extensions: { code: 'BUSY' } }] },
    ]);
    expect(refused.headers.get('retry-after')).toBe('10');
    expect(refused.headers.get('cache-control')).toBe('no-store');
    for (const name of ['etag', 'content-disposition']) expect(refused.headers.get(name)).toBe(null);
    expect((await send(`${url}/export/csv/letter-1`)).status).toBe(200);
    for (const response of responses) response.destroy();
    await vi.waitFor(async () => {
      const again = await begin();
      again.destroy();
      expect(again.statusCode).toBe(200);
    });
  });

  test('take turns with everything else, however many files are written', async () => {
    const size = 20;
    const { store, asked } = countingStore(size);
    const [format] = [...EXPORT_FORMATS.values()];
    if (format === undefined) throw new Error('There is no format.');
    const reading = Array.from({ length: 10 }, async () => {
      const { ids: all } = await store.letterIds(size);
      for await (const _ of exportLetters(format, all, store));
    });
    let most = 0;
    let last = 0;
    const done = Promise.all(reading).then(() => 'done');
    while ((await Promise.race([done, new Promise((turn) => setImmediate(turn, 'turn'))])) !== 'done') {
      most = Math.max(most, asked() - last);
      last = asked();
    }
    expect(asked()).toBe(10 * size);
    expect(most).toBeLessThanOrEqual(2);
  });

  test('are those of one load, also where they are loaded anew meanwhile', async () => {
    const size = 2_000;
    const { server, url } = await start(countingStore(size).store);
    const response = await new Promise<IncomingMessage>((resolve) => httpGet(`${url}/export/csv`, resolve));
    const etag = response.headers.etag ?? '';
    await server.load(createStore({ letters: [letterWith('Ada'), letterWith('Bob', 'bob')], topics: [] }));
    let text = '';
    response.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    await once(response, 'end');
    expect(text.match(/"smiles\/applicant"/g)).toHaveLength(size);
    expect(text).not.toContain('words/applicant');
    const after = await send(`${url}/export/csv`, { headers: { 'if-none-match': etag } });
    expect([after.status, after.text.includes('smiles/applicant')]).toEqual([200, false]);
    expect(after.headers.get('etag')).not.toBe(etag);
  });
});

describe('an error of ours', () => {
  const failing: Store = {
    ...one,
    topics: () => Promise.reject(new TypeError('the password of the database')),
  };

  test('is told to us, and to nobody else', async () => {
    const told: unknown[] = [];
    const { url } = await start(failing, { production: true, onError: (error) => told.push(error) });
    const { status, json, text, headers } = await send(`${url}/export/html`);
    expect(status).toBe(500);
    expect(json).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    expect(text).not.toContain('password');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-disposition')).toBe(null);
    expect(told).toHaveLength(1);
  });

  test('in the middle of a file ends it, so that nobody takes it for whole', async () => {
    const told: unknown[] = [];
    const { store } = countingStore(3);
    const { url } = await start(
      { ...store, topics: failing.topics },
      { production: true, onError: (error) => told.push(error) },
    );
    await expect(send(`${url}/export/csv`)).rejects.toThrow();
    expect(told).toHaveLength(1);
    expect((await send(`${url}/graphql`, posted({ query: '{ __typename }' }))).status).toBe(200);
  });
});
