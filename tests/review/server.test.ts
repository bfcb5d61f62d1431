/** The server of a review: who may ask it, what it answers, and what it never tells. */
import { describe, expect, test } from 'vitest';
import { posted, send } from '../server/send.js';
import { reviewing } from './reviewing.js';

const JANE = '/api/letter?letter=jane';

describe('the token', () => {
  test('is exchanged for a cookie that no script sees and no other site sends, and is of no use afterwards', async () => {
    const { address, origin } = await reviewing();
    const first = await send(address);
    expect(first.status).toBe(303);
    expect(first.headers.get('location')).toBe('/');
    const cookie = first.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^lettergraph-review-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);

    const second = await send(address);
    expect(second.status).toBe(401);
    expect(second.headers.has('set-cookie')).toBe(false);
    expect(second.text).toContain('opens once only');
    // The browser that has been let in may open it again.
    const [pair = ''] = cookie.split(';');
    expect((await send(address, { headers: { cookie: pair } })).status).toBe(303);
    expect((await send(origin + JANE, { headers: { cookie: pair } })).status).toBe(200);
  });

  test('has to be right, and a wrong one does not use it up', async () => {
    const { address, origin } = await reviewing();
    expect((await send(`${origin}/?token=guessed`)).status).toBe(401);
    expect((await send(`${origin}${JANE}&token=${new URL(address).searchParams.get('token')}`)).status).toBe(
      401,
    );
    expect((await send(address)).status).toBe(303);
  });

  test.each([
    '/',
    '/letters/jane',
    JANE,
    '/api/letters',
    '/api/fields',
    '/reader/icon.svg',
    '/nowhere',
    '//',
    '/%',
  ])('nothing at %s is shown without it', async (path) => {
    const { origin } = await reviewing();
    const { status, text, headers } = await send(origin + path, {
      headers: { cookie: 'lettergraph-review=x; a=b' },
    });
    expect(status === 401 || (path === '/%' && status === 400)).toBe(true);
    expect(text).not.toContain('Jane');
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('a request', () => {
  test.each(['localhost', 'evil.example', '127.0.0.1', '127.0.0.1:1', '[::1]'])(
    'for the host %s is refused, with the cookie as well',
    async (host) => {
      const { origin, enter } = await reviewing();
      const { cookie } = await enter();
      const { status, text } = await send(origin + JANE, { headers: { cookie, host } });
      expect(status).toBe(403);
      expect(text).toContain(`use ${origin}/`);
    },
  );

  test.each(['http://evil.example', 'null', 'http://localhost:1', 'https://127.0.0.1'])(
    'of a page of %s is refused, with the cookie as well',
    async (foreign) => {
      const { origin, enter, text } = await reviewing();
      const before = await text();
      const page = await enter();
      const { version } = await page.look();
      const edit = { type: 'reject', path: ['places', 'oslo'] };
      const posts = await page.post('/api/edit', { letter: 'jane', version, edit }, { origin: foreign });
      expect(posts.status).toBe(403);
      expect((await page.get(JANE, { headers: { origin: foreign } })).status).toBe(403);
      expect(await text()).toBe(before);
      expect((await page.get(JANE, { headers: { origin } })).status).toBe(200);
    },
  );

  test('that writes and does not say which page it is of is refused', async () => {
    const { origin, enter } = await reviewing();
    const { cookie } = await enter();
    expect((await send(`${origin}/api/undo`, posted({}, { cookie }))).status).toBe(403);
  });

  test.each(['cross-site', 'same-site'])('that a browser says is %s is refused', async (site) => {
    const { address, enter } = await reviewing();
    const headers = { 'sec-fetch-site': site };
    expect((await send(address, { headers })).status).toBe(403);
    const page = await enter();
    expect((await page.get(JANE, { headers })).status).toBe(403);
  });

  test('has a JSON body of a size that a page sends', async () => {
    const { enter, errors } = await reviewing();
    const page = await enter();
    const large = await page.post('/api/edit', { letter: 'x'.repeat(300_000) });
    expect([large.status, large.json]).toEqual([413, { message: 'The body is larger than 262144 bytes.' }]);
    expect((await page.post('/api/edit', '{')).status).toBe(400);
    const form = await page.post('/api/edit', 'a=b', { 'content-type': 'text/plain' });
    expect(form.status).toBe(415);
    const odd = await page.post('/api/edit', {
      letter: 'jane',
      version: '',
      edit: { type: 'accept', path: [] },
    });
    expect([odd.status, odd.text]).toEqual([400, expect.stringContaining('edit.path')]);
    const unknown = await page.post('/api/edit', { letter: 'jane', version: '', edit: { type: 'burn' } });
    expect(unknown.status).toBe(400);
    expect(errors).toEqual([]);
  });
});

test('the page and its files come with policies that let nothing else in', async () => {
  const { enter } = await reviewing();
  const page = await enter();
  for (const path of ['/', '/letters/jane', '/letters/a/b']) {
    const { status, headers, text } = await page.get(path);
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(text).toContain('/reader/assets/review-');
  }
  const [script = ''] = /\/reader\/assets\/review-[\w-]+\.js/.exec((await page.get('/')).text) ?? [];
  expect((await page.get(script)).headers.get('content-type')).toContain('text/javascript');
});

test('letters are listed with the drafts that are left, and what is not there is said', async () => {
  const { enter } = await reviewing();
  const page = await enter();
  expect((await page.get('/api/letters')).json).toEqual([
    { letter: 'jane', title: 'Motivation letter', facts: 15, drafts: 12, suggestions: 0, problem: null },
  ]);
  expect(await page.get('/api/letter?letter=../jane')).toMatchObject({
    status: 404,
    json: { message: 'There is no letter ../jane in the folder any more.' },
  });
  expect((await page.get('/nowhere')).json).toEqual({ message: 'There is no GET /nowhere here.' });
});

test('a passage that is selected becomes a quote', async () => {
  const { enter } = await reviewing();
  const page = await enter();
  const { text } = await page.look();
  const start = (text ?? '').lastIndexOf('Northfield');
  const quote = (from: number, to: number) => page.get(`/api/quote?letter=jane&start=${from}&end=${to}`);
  expect((await quote(start, start + 10)).json).toEqual({ quote: '«Northfield»;' });
  expect((await quote(3, 3)).json).toEqual({ quote: null });
  expect((await quote(-5, 99_999)).status).toBe(200);
  expect((await page.get('/api/quote?letter=jane&start=a&end=b')).status).toBe(400);
});
