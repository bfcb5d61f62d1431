/** The example with Apollo Client and React, built against the packed package and opened in a real browser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, type WatchedPage } from '../server/browser.js';
import { BUILD_TIMEOUT, buildExample, type Example } from './example.js';

let example: Example;
let browser: TestBrowser;
let address = '';
beforeAll(async () => {
  example = await buildExample('react');
  address = await example.start('preview', '--host', '127.0.0.1', '--port', '0');
  browser = await openBrowser();
}, BUILD_TIMEOUT);
afterAll(async () => {
  await browser?.close();
  await example?.close();
});

/** Opens the page at a fragment, does something in it, and expects no complaint of it. */
async function inPage(fragment: string, act: (opened: WatchedPage) => Promise<void>): Promise<void> {
  const opened = await browser.open(`${address}/${fragment}`);
  try {
    await act(opened);
    expect(opened.problems).toEqual([]);
  } finally {
    await opened.close();
  }
}

/** How often a page has asked the API. */
const asked = ({ requests }: WatchedPage) => requests.filter((url) => url.endsWith('/graphql')).length;

/** Waits for a heading of the first rank, with which every view begins. */
const seesTitle = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

/** Waits until the list says how many of how many it shows. */
const seesCount = (page: Page, count: string) =>
  page.getByRole('status').filter({ hasText: count }).waitFor();

const linksIn = (page: Page) => page.getByRole('listitem').getByRole('link').allInnerTexts();

test('the page lists applicants, and gets each further page once', () =>
  inPage('', async (opened) => {
    const { page } = opened;
    await seesCount(page, '5 of 12');
    expect(asked(opened)).toBe(1);
    await page.getByRole('button', { name: 'More' }).click();
    await seesCount(page, '10 of 12');
    await page.getByRole('button', { name: 'More' }).click();
    await seesCount(page, '12 of 12');
    expect(await page.getByRole('button').count()).toBe(0);
    expect(asked(opened)).toBe(3);

    const names = await linksIn(page);
    expect(names.slice(0, 2)).toEqual(['Maarit Lehtovaara', 'Nives Bertolina']);
    expect(new Set(names).size).toBe(12);
    // A hidden name is shown as one.
    expect(await page.locator('.redacted').allInnerTexts()).toEqual(['[name]']);
  }));

test('what one query loaded by its id is there for every other, without a request', () =>
  inPage('', async (opened) => {
    const { page } = opened;
    const name = 'Tinkara Brezovar';
    const item = page.getByRole('listitem').filter({ hasText: name });
    expect(await item.innerText()).toContain('3 years in the field; facts rest on 27 of 33 sentences');
    await page.getByRole('link', { name }).click();
    await seesTitle(page, name);
    await page.getByText('Time in the field: “for about three years”.').waitFor();
    expect(asked(opened)).toBe(2);

    // The query of a fact is another than that of the applicant, which has brought the fact.
    const article = page.getByRole('article').first();
    const fact = await article.getByRole('link').innerText();
    const quotes = await article.locator('blockquote').allInnerTexts();
    expect(quotes.length).toBeGreaterThan(0);
    await article.getByRole('link').click();
    await seesTitle(page, fact);
    expect(await page.locator('mark').allInnerTexts()).toEqual(quotes);
    expect(asked(opened)).toBe(2);

    // And the way back is free: of what has no id, each query took its part, and the cache has both.
    await page.getByRole('link', { name: 'The whole letter' }).click();
    await seesTitle(page, name);
    await page.getByRole('link', { name: 'All applicants' }).click();
    await seesCount(page, '5 of 12');
    expect(await item.innerText()).toContain('3 years in the field; facts rest on 27 of 33 sentences');
    expect(asked(opened)).toBe(2);
  }));

test('a fact opened by its address is asked for by its id, and keeps what another query does not show', () =>
  inPage('#robotics-bullets/weeding-robot', async (opened) => {
    const { page } = opened;
    await page.locator('mark').first().waitFor();
    expect(asked(opened)).toBe(1);
    const shown = await page.getByRole('main').innerText();
    await page.getByRole('link', { name: 'The whole letter' }).click();
    await page.getByRole('heading', { name: 'Experiences' }).waitFor();
    await page.goBack();
    await page.locator('mark').first().waitFor();
    expect(await page.getByRole('main').innerText()).toBe(shown);
    expect(asked(opened)).toBe(2);
  }));

test('each filter has a list of its own, which is kept', () =>
  inPage('', async (opened) => {
    const { page } = opened;
    await seesCount(page, '5 of 12');
    await page.getByRole('checkbox').check();
    await seesCount(page, '5 of 5');
    const winners = await linksIn(page);
    expect(winners).toContain('[name]');
    expect(asked(opened)).toBe(2);
    await page.getByRole('checkbox').uncheck();
    await seesCount(page, '5 of 12');
    expect(await linksIn(page)).not.toEqual(winners);
    expect(asked(opened)).toBe(2);
  }));

test.each([
  ['#nobody/applicant', 'There is nobody with the id “nobody/applicant”.'],
  ['#smiles/nothing', 'There is no fact with the id “smiles/nothing”.'],
  ['#robotics-bullets/sentence-0', 'There is no fact with the id “robotics-bullets/sentence-0”.'],
])('an id that nothing has is asked for once: %s', (fragment, text) =>
  inPage(fragment, async (opened) => {
    await opened.page.getByText(text).waitFor();
    expect(asked(opened)).toBe(1);
  }),
);
