// GraphQL Playground as its readers meet it: over HTTP, and in a real browser that can reach no other host.

import { readFile } from 'node:fs/promises';
import Fastify from 'fastify';
import { buildSchema, graphql } from 'graphql';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type PlaygroundTab, playground, sendPlayground, startAsset } from '../../src/server/playground.js';
import { openBrowser, type TestBrowser, type WatchedPage } from './browser.js';

const tabs: readonly PlaygroundTab[] = [
  { name: 'The letter', query: '{\n  letter {\n    title\n  }\n}\n' },
  {
    name: 'A letter by its id',
    query: 'query Letter($id: ID!) {\n  letter(id: $id) {\n    id\n  }\n}\n',
    variables: { id: 'smiles' },
  },
  {
    name: '</script><b>"Markup"</b>',
    query: '# </script><script>alert(1)</script> \u2028 ` \\\n{ __typename }\n',
  },
];

type RunningServer = { readonly url: string; close(): Promise<void> };

// What Playground itself would take from an address.
const hostileQueries = [
  'query=<script>alert(1)</script>',
  'query={evil}&endpoint=https://example.org/graphql',
  'tabs=[{"query":"{evil}","endpoint":"https://example.org/graphql"}]',
  'endpoint=javascript:alert(1)&subscriptionEndpoint=wss://example.org',
  'platform-token=evil',
];

/** Starts a server with Playground at /playground and at /, and the API at /graphql. */
async function startServer(shown = tabs, port = 0): Promise<RunningServer> {
  const schema = buildSchema(await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8'));
  const rootValue = { letter: ({ id = 'smiles' }) => ({ id, title: 'Motivation letter for SMILES' }) };
  // Browsers keep connections open that nothing was asked on, and `close` would wait for them.
  const server = Fastify({ forceCloseConnections: true });
  const start = startAsset(shown);
  await server.register(playground, { start: () => start });
  server.get('/', (_request, reply) => sendPlayground(reply));
  server.post<{
    Body: { query: string; variables?: Record<string, unknown>; operationName?: string };
  }>('/graphql', ({ body }) =>
    graphql({
      schema,
      rootValue,
      source: body.query,
      variableValues: body.variables,
      operationName: body.operationName,
    }),
  );
  return { url: await server.listen({ host: '127.0.0.1', port }), close: () => server.close() };
}

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.close());

describe('over HTTP', () => {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];

  test.each(['/playground', '/'])('the page at %s may talk to this server alone', async (path) => {
    const { status, headers } = await fetch(server.url + path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-security-policy')).toBe(policy.join('; '));
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('nothing of a request gets into the page', async () => {
    const plain = await (await fetch(`${server.url}/playground`)).text();
    for (const path of ['/', ...hostileQueries.map((query) => `/playground?${query}`)]) {
      const headers = { referer: 'https://example.org/"><script>', 'x-forwarded-host': '"><script>' };
      expect(await (await fetch(server.url + path, { headers })).text()).toBe(plain);
    }
  });

  test.each([
    ['style.css', 'text/css; charset=utf-8'],
    ['playground.js', 'text/javascript; charset=utf-8'],
    ['start.js', 'text/javascript; charset=utf-8'],
  ])(
    '%s is sent gzipped to whoever takes that, and not again to whoever has it',
    async (name, contentType) => {
      const url = `${server.url}/playground/${name}`;
      const plain = await fetch(url, { headers: { 'accept-encoding': 'br, gzip;q=0' } });
      const gzipped = await fetch(url, { headers: { 'accept-encoding': 'br, gzip' } });
      expect(plain.headers.get('content-encoding')).toBeNull();
      expect(gzipped.headers.get('content-encoding')).toBe('gzip');
      const text = await plain.text();
      expect(await gzipped.text()).toBe(text);
      expect(text).not.toContain('sourceMappingURL');

      for (const { headers } of [plain, gzipped]) {
        expect(headers.get('content-type')).toBe(contentType);
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('vary')).toBe('Accept-Encoding');
        const again = await fetch(url, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
        expect(again.status).toBe(304);
        expect(await again.text()).toBe('');
      }
    },
  );
});

describe('in a browser', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  /** Opens Playground, does something in it, and expects no complaint of it and no word to another host. */
  async function inPlayground(url: string, act: (opened: WatchedPage) => Promise<void>): Promise<void> {
    const opened = await browser.open(url);
    try {
      await opened.page.getByTitle('Execute Query').waitFor();
      await act(opened);
      expect(opened.problems).toEqual([]);
      expect(new Set(opened.requests.map((request) => new URL(request).origin))).toEqual(
        new Set([new URL(url).origin]),
      );
    } finally {
      await opened.close();
    }
  }

  test.each(['/playground', '/'])('it opens at %s with the first tab', (path) =>
    inPlayground(server.url + path, async ({ page }) => {
      expect(await page.title()).toBe('lettergraph: GraphQL Playground');
      expect(await queryOf(page)).toBe(tabs[0]?.query);
      expect(await page.getByText('Loading GraphQL Playground').count()).toBe(0);
    }),
  );

  test('the play button runs a query', () =>
    inPlayground(`${server.url}/playground`, async ({ page }) => {
      await page.getByTitle('Execute Query').click();
      await answers(page, { data: { letter: { title: 'Motivation letter for SMILES' } } });
    }));

  test("a query of the reader's own runs with Ctrl-Enter", () =>
    inPlayground(`${server.url}/playground`, async ({ page }) => {
      await writeQuery(page, '{ letter(id: "mine") { id } }');
      await page.keyboard.press('Control+Enter');
      await answers(page, { data: { letter: { id: 'mine' } } });
    }));

  test('a mistake in a query is marked, and its error shown', () =>
    inPlayground(`${server.url}/playground`, async ({ page }) => {
      await writeQuery(page, '{ letter { titel } }');
      await page.locator('.CodeMirror-lint-mark-error', { hasText: 'titel' }).waitFor();
      await page.keyboard.press('Control+Enter');
      await eventually(async () => expect(await answerOf(page)).toContain('Did you mean \\"title\\"?'));
    }));

  test('each tab has its name, its query and its variables', () =>
    inPlayground(`${server.url}/playground`, async ({ page }) => {
      for (const { name, query } of tabs) {
        await page.getByText(name, { exact: true }).click();
        await eventually(async () => expect(await queryOf(page)).toBe(query));
      }
      await page.getByText('A letter by its id', { exact: true }).click();
      await eventually(async () => expect(JSON.parse(await variablesOf(page))).toEqual({ id: 'smiles' }));
      await page.getByTitle('Execute Query').click();
      await answers(page, { data: { letter: { id: 'smiles' } } });
      await page.waitForTimeout(1_000); // Mistakes are marked after half a second; there are none.
      expect(await page.locator('.CodeMirror-lint-mark-error').count()).toBe(0);
    }));

  test("DOCS shows the schema's descriptions", () =>
    inPlayground(`${server.url}/playground`, async ({ page }) => {
      await page.getByText('Docs', { exact: true }).click();
      await page.locator('.doc-category-item', { hasText: 'letter(...)' }).click();
      await page.getByText('A letter: the text as it was written').waitFor();
    }));

  test('SCHEMA shows a schema whose interfaces implement interfaces', () =>
    inPlayground(`${server.url}/playground`, async ({ page }) => {
      await page.getByText('Schema', { exact: true }).click();
      await eventually(async () =>
        expect((await editorsOf(page)).join()).toContain('interface Fact implements Node {'),
      );
    }));

  test.each(hostileQueries)('an address decides nothing: ?%s', (query) =>
    inPlayground(`${server.url}/playground?${query}`, async ({ page }) => {
      expect(await queryOf(page)).toBe(tabs[0]?.query);
      expect(await page.getByRole('textbox').first().inputValue()).toBe(`${server.url}/graphql`);
      // Likewise on a second visit, when Playground is given no tabs.
      await isStored(page, `${server.url}/graphql`);
      await page.goto(`${server.url}/playground?${query}`);
      await eventually(async () => expect(await queryOf(page)).toBe(tabs[0]?.query));
      expect(page.url()).toBe(`${server.url}/playground`);
    }),
  );

  test('a reload keeps what the reader wrote, and the other tabs', () =>
    inPlayground(`${server.url}/playground`, async ({ page }) => {
      await writeQuery(page, '{ letter { text } }');
      await isStored(page, 'letter { text }');
      await page.reload();
      await eventually(async () => expect(await queryOf(page)).toBe('{ letter { text } }'));
      for (const { name } of tabs) expect(await page.getByText(name, { exact: true }).count()).toBe(1);
    }));

  test('a visit after our tabs have changed shows the new ones', async () => {
    const before = await startServer();
    await inPlayground(`${before.url}/playground`, async ({ page }) => {
      await writeQuery(page, '{ letter { id } }');
      await page.keyboard.press('Control+Enter');
      await answers(page, { data: { letter: { id: 'smiles' } } });
      await isStored(page, '{ letter { id } }');
      await before.close();
      const after = await startServer(
        [{ name: 'News', query: '{ __typename }' }],
        Number(new URL(before.url).port),
      );
      try {
        await page.reload();
        await page.getByText('News', { exact: true }).waitFor();
        expect(await queryOf(page)).toBe('{ __typename }');
        expect(await page.getByText('The letter', { exact: true }).count()).toBe(0);
      } finally {
        await after.close();
      }
    });
  });

  test("without tabs of ours it opens Playground's own empty one", async () => {
    const bare = await startServer([]);
    try {
      await inPlayground(`${bare.url}/playground?query={evil}`, async ({ page }) => {
        expect(await queryOf(page)).toBe('# Write your query or mutation here\n');
      });
    } finally {
      await bare.close();
    }
  });

  test('a setting that the reader changes holds at once and after a reload', () =>
    inPlayground(`${server.url}/playground`, async ({ page }) => {
      const backgroundOf = () =>
        page.evaluate<string>("getComputedStyle(document.querySelector('.CodeMirror')).backgroundColor");
      const dark = await backgroundOf();
      await page.locator('svg', { has: page.locator('title', { hasText: 'Settings' }) }).click();
      await eventually(async () => expect(await queryOf(page)).toContain('"editor.theme": "dark"'));
      await writeQuery(page, '{ "editor.theme": "light" }');
      await page.getByText('Save Settings').click();
      await eventually(async () => expect(await backgroundOf()).not.toBe(dark));
      await isStored(page, '\\"light\\"');
      await page.reload();
      await page.locator('.CodeMirror').first().waitFor();
      expect(await backgroundOf()).not.toBe(dark);
    }));

  test('the schema is fetched once and not polled, on localhost neither', () =>
    inPlayground(server.url.replace('127.0.0.1', 'localhost').concat('/playground'), async (opened) => {
      const { page, requests } = opened;
      const fetches = () => requests.filter((url) => url.endsWith('/graphql')).length;
      await eventually(() => expect(fetches()).toBe(1));
      await page.clock.install();
      await page.reload();
      await eventually(() => expect(fetches()).toBe(2));
      await page.clock.runFor(20_000); // Playground's own interval is 2 seconds.
      expect(fetches()).toBe(2);
    }));
});

/** Waits until a check stops failing: what a page does, it does in its own time. */
function eventually(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: 10_000, interval: 50 });
}

/** The texts of Playground's editors, as they stand in the page: query, variables or headers, answer. */
function editorsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    "Array.from(document.querySelectorAll('.CodeMirror'), (editor) => editor.CodeMirror.getValue())",
  );
}

async function queryOf(page: Page): Promise<string> {
  return (await editorsOf(page))[0] ?? '';
}

async function variablesOf(page: Page): Promise<string> {
  return (await editorsOf(page))[1] ?? '';
}

async function answerOf(page: Page): Promise<string> {
  return (await editorsOf(page))[2] ?? '';
}

/** Waits until Playground shows an answer, and compares it. */
async function answers(page: Page, expected: unknown): Promise<void> {
  await eventually(async () => expect(JSON.parse(await answerOf(page))).toEqual(expected));
}

/** Replaces the text of the first editor. */
async function writeQuery(page: Page, query: string): Promise<void> {
  await page.locator('.CodeMirror').first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(query);
}

/** Waits until Playground has put its state, with this text in it, where a later visit finds it. */
async function isStored(page: Page, text: string): Promise<void> {
  await eventually(async () =>
    expect(await page.evaluate<string>("localStorage.getItem('graphql-playground') ?? ''")).toContain(text),
  );
}
