/** A newcomer's way through the real server in a real browser: open it, run each example, ask something. */
import type { FastifyInstance } from 'fastify';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { corpus } from '../../src/data/index.js';
import { createServer, createStore } from '../../src/index.js';
import { openBrowser, type TestBrowser, type WatchedPage } from './browser.js';

const EXAMPLES = ['Applicant', 'Research', 'Motivation', 'Both ways', 'Letter', 'Search', 'Find'];

let server: FastifyInstance;
let origin: string;
let browser: TestBrowser;
let opened: WatchedPage;

beforeAll(async () => {
  server = await createServer({ store: createStore(corpus) });
  origin = await server.listen({ host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
  opened = await browser.open(`${origin}/graphql`);
  await opened.page.getByTitle('Execute Query').waitFor();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The texts of Playground's editors: query, variables, answer. */
function editors(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    "Array.from(document.querySelectorAll('.CodeMirror'), (editor) => editor.CodeMirror.getValue())",
  );
}

describe('a browser that opens /graphql', () => {
  test.each(EXAMPLES)('runs the example “%s” and sees facts and no error', async (name) => {
    const { page } = opened;
    await page
      .locator('div:not(.CodeMirror *)', { hasText: new RegExp(`^${name}$`) })
      .first()
      .click();
    await page.getByTitle('Execute Query').click();
    await vi.waitFor(
      async () => {
        const [, , answer = ''] = await editors(page);
        expect(answer).toContain('"data": {');
        expect(answer).not.toContain('"errors"');
        expect(answer).toMatch(/\p{L}{3,}/u);
      },
      { timeout: 10_000, interval: 50 },
    );
  });

  test('types a query, runs it, and sees the answer of the letter', async () => {
    const { page } = opened;
    await page.locator('.CodeMirror').first().click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('{ applicant { timeInField { asWritten } } }');
    await page.keyboard.press('Control+Enter');
    await vi.waitFor(
      async () => {
        const [, , answer = ''] = await editors(page);
        expect(answer).toContain('about four years now (well, more or less)');
      },
      { timeout: 10_000, interval: 50 },
    );
  });

  test("reads the schema's descriptions under DOCS", async () => {
    const { page } = opened;
    await page.getByText('Docs', { exact: true }).click();
    await page.locator('.doc-category-item', { hasText: 'applicant(...)' }).click();
    await page.getByText('The person who wrote a letter.').waitFor();
  });

  test('meets no complaint, and asks no other host for anything', () => {
    expect(opened.problems).toEqual([]);
    expect(new Set(opened.requests.map((url) => new URL(url).origin))).toEqual(new Set([origin]));
  });
});
