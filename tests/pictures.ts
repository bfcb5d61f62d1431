/** The pictures that the README shows: the reader and GraphQL Playground, as they are in the real browser. */
import type { Page } from 'playwright-core';
import { corpus } from '../src/data/index.js';
import { createServer, createStore } from '../src/index.js';
import { openBrowser, type TestBrowser } from './server/browser.js';

/** Where the README says that the server is: the pictures show no port of the moment. */
const SHOWN = 'http://127.0.0.1:4000';

/** A picture by the name of its file in `docs`, as PNG. */
export type Picture = readonly [name: string, png: Buffer];

/**
 * Takes every picture of the README, with the letter that the package brings along.
 *
 * @param use is given the pictures while the browser is still there
 */
export async function withPictures<Result>(
  use: (pictures: readonly Picture[], browser: TestBrowser) => Promise<Result>,
): Promise<Result> {
  const server = await createServer({ store: createStore(corpus) });
  const browser = await openBrowser();
  try {
    const url = await server.listen({ host: '127.0.0.1', port: 0 });
    const pictures: readonly Picture[] = [
      ['reader.png', await take(browser, url, '/letters/smiles/large-language-models', showFact)],
      ['playground.png', await take(browser, url, '/playground', askForResearch)],
    ];
    return await use(pictures, browser);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function take(
  browser: TestBrowser,
  url: string,
  path: string,
  prepare: (page: Page) => Promise<void>,
): Promise<Buffer> {
  const { page, problems, close } = await browser.open('about:blank');
  try {
    await page.route(`${SHOWN}/**`, async (route) => {
      const response = await route.fetch({ url: route.request().url().replace(SHOWN, url) });
      await route.fulfill({ response });
    });
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await page.goto(SHOWN + path);
    await prepare(page);
    if (problems.length > 0) throw new Error(`${path}: ${problems.join('\n')}`);
    return await page.screenshot({ animations: 'disabled', caret: 'hide' });
  } finally {
    await close();
  }
}

async function showFact(page: Page): Promise<void> {
  await page.locator('.fact.selected').waitFor();
  await page.evaluate('document.fonts.ready');
}

async function askForResearch(page: Page): Promise<void> {
  await settle(page, 1, 'query Applicant');
  await page.getByText('Research', { exact: true }).first().click();
  await settle(page, 2, 'query Research');
  await page.getByTitle('Execute Query').click();
  await settle(page, 2, '"researchAreas"');
  await page.mouse.move(640, 790);
}

/** Waits for what Playground adds a while after it shows a text: a Q to each tab opened, and marks where it folds. */
async function settle(page: Page, tabs: number, text: string): Promise<void> {
  const tab = page.getByText('Q', { exact: true }).nth(tabs - 1);
  await tab.waitFor();
  const editor = page.locator('.CodeMirror', { hasText: text });
  await editor.locator('.CodeMirror-foldgutter-open').first().waitFor({ state: 'attached' });
}
