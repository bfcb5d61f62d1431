/** The pictures of the documentation: the reader, GraphQL Playground and a review, as they are in the real browser. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { corpus } from '../src/data/index.js';
import { createServer, createStore } from '../src/index.js';
import { createReviewServer } from '../src/review/createReviewServer.js';
import { letter, TODAY, unsure } from './review/drafted.js';
import { openBrowser, type TestBrowser } from './server/browser.js';

/** Where the README says that the server is: the pictures show no port of the moment. */
const SHOWN = 'http://127.0.0.1:4000';

/** A picture by the name of its file in `docs`, as PNG. */
export type Picture = readonly [name: string, png: Buffer];

/**
 * Takes every picture: of the letter that the package brings along, and of a letter that was drafted.
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
      ['review.png', await takeReview(browser)],
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
    await page.emulateMedia(LOOK);
    await page.goto(SHOWN + path);
    await prepare(page);
    if (problems.length > 0) throw new Error(`${path}: ${problems.join('\n')}`);
    return await atRest(page);
  } finally {
    await close();
  }
}

const LOOK = { reducedMotion: 'reduce', colorScheme: 'light' } as const;

/** A review that has begun: what is accepted is said, and the draft after it is chosen. */
async function takeReview(browser: TestBrowser): Promise<Buffer> {
  const directory = await mkdtemp(join(tmpdir(), 'lettergraph-picture-'));
  const folder = join(directory, 'jane');
  await mkdir(folder);
  await writeFile(join(folder, 'letter.txt'), letter);
  await writeFile(join(folder, 'reading.yaml'), unsure);
  const onError = (error: unknown) => console.error(error);
  const { server, listen } = await createReviewServer({ directory, today: () => TODAY, onError });
  const { page, problems, close } = await browser.open(await listen(0));
  try {
    await page.emulateMedia(LOOK);
    await page.getByRole('link', { name: 'Motivation letter' }).click();
    await page.getByText('Accept').waitFor();
    for (const left of [11, 10]) {
      await page.keyboard.press('a');
      await page.getByText(`${left} drafts and 4 suggestions left.`).waitFor();
    }
    if (problems.length > 0) throw new Error(`The review: ${problems.join('\n')}`);
    return await atRest(page);
  } finally {
    await close();
    await server.close();
    await rm(directory, { recursive: true });
  }
}

/** No cursor blinks, fonts are there, and all is painted at once: what is painted in pieces has other edges. */
const REST = `(async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  document.activeElement.blur();
  await document.fonts.ready;
  const { style } = document.documentElement;
  style.visibility = 'hidden';
  await frame();
  await frame();
  style.visibility = '';
  await frame();
})()`;

/** Takes the page once it does not change any more: when it looks twice the same. */
async function atRest(page: Page): Promise<Buffer> {
  let before: Buffer;
  let now: Buffer = Buffer.alloc(0);
  do {
    before = now;
    await page.evaluate(REST);
    now = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  } while (!now.equals(before));
  return now;
}

async function showFact(page: Page): Promise<void> {
  await page.locator('.fact.selected').waitFor();
}

async function askForResearch(page: Page): Promise<void> {
  await settle(page, 1, 'query Applicant');
  // Without a pointer: to click scrolls the tabs by a hair or does not, and what lies below it fades.
  await page.getByText('Research', { exact: true }).first().dispatchEvent('mousedown');
  await settle(page, 2, 'query Research');
  await page.getByTitle('Execute Query').dispatchEvent('click');
  await settle(page, 2, '"researchAreas"');
  await makeRoom(page);
}

/** Waits for what Playground adds a while after it shows a text: a Q to each tab opened, and marks where it folds. */
async function settle(page: Page, tabs: number, text: string): Promise<void> {
  const tab = page.getByText('Q', { exact: true }).nth(tabs - 1);
  await tab.waitFor();
  const editor = page.locator('.CodeMirror', { hasText: text });
  await editor.locator('.CodeMirror-foldgutter-open').first().waitFor({ state: 'attached' });
}

/** Draws the pane of the variables up, by the bar above it, until all of them are in view. */
async function makeRoom(page: Page): Promise<void> {
  const bar = page.getByText('Query Variables');
  const lastLine = page
    .locator('.CodeMirror', { hasText: '"smiles/applicant"' })
    .locator('.CodeMirror-line')
    .last();
  const [from, last] = [await bar.boundingBox(), await lastLine.boundingBox()];
  if (from === null || last === null) throw new Error('Playground shows no variables.');
  const bottom = page.viewportSize()?.height ?? 0;
  const beside = from.x + 2 * from.width + 100;
  await page.mouse.move(beside, from.y);
  await page.mouse.down();
  await page.mouse.move(beside, from.y - Math.max(0, last.y + 2 * last.height - bottom));
  await page.mouse.up();
  await page.mouse.move(beside, bottom - 1);
}
