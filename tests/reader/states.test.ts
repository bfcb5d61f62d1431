/** What a reader sees when there is nothing to see: private letters, slow, failing and unreachable servers. */
import type { Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressIn, eventually, inPage, letterIn, many, one, reading } from './reading.js';

const TOKEN = 'a-token-of-the-tests';
const smiles = reading(one);
const several = reading(many);
const locked = reading(many, { tokens: ['another-token', TOKEN] });

describe('private letters', () => {
  test('ask for a token, say that one is wrong, take the right one, and keep it for the tab alone', async () => {
    const watched = await locked.open('/');
    const { page } = watched;
    await page.getByRole('heading', { name: 'These letters are private' }).waitFor();
    const field = page.getByLabel('Token');
    expect(await field.getAttribute('type')).toBe('password');
    expect(await page.getByText('none of this server’s').count()).toBe(0);

    await field.fill('wrong');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('That token is none of this server’s.').waitFor();
    await eventually(async () =>
      expect(await inPage(page, '() => document.activeElement.type')).toBe('password'),
    );
    await page.keyboard.type(`  ${TOKEN} `);
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await page.locator('.rows li').count()).toBe(13));
    expect(await page.getByRole('group', { name: 'Topic' }).getByRole('checkbox').count()).toBe(10);

    await page.reload();
    await eventually(async () => expect(await page.locator('.rows li').count()).toBe(13));
    await page.locator('.rows h2 a').first().click();
    await letterIn(watched);
    const kept = await inPage<readonly string[]>(
      page,
      '() => [location.href, document.cookie, JSON.stringify(localStorage), JSON.stringify(history.state), document.documentElement.outerHTML]',
    );
    expect(kept.join()).not.toContain(TOKEN);
    expect(watched.requests.join()).not.toContain(TOKEN);

    // Another tab of the same browser is asked again.
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByLabel('Token').waitFor();
    await watched.close();
  });

  test('ask once for two letters side by side', async () => {
    const watched = await locked.open('/letters/odd?beside=archive-visit');
    const { page } = watched;
    await page.getByLabel('Token').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByLabel('Token').count()).toBe(1);
    await page.getByLabel('Token').fill(TOKEN);
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await page.locator('.pane .letter').count()).toBe(2));
    expect(addressIn(page)).toBe('/letters/odd?beside=archive-visit');
    await watched.close();
  });

  test.each(['/', '/letters/odd', '/letters/nobody', '/search?q=a'])(
    'are in nothing that the server sends to %s',
    async (path) => {
      const response = await fetch(locked.origin() + path);
      expect(response.status).toBe(200);
      const html = await response.text();
      expect(html).toContain('<noscript>');
      expect(html).not.toMatch(/Donau|archive|odd/i);
    },
  );
});

/** An answer in place of the server's. */
const answering = (status: number, code: string, message: string) => (route: Route) =>
  route.fulfill({ status, json: { errors: [{ message, extensions: { code } }] } });

const FAILURES = [
  { how: 'unreachable', fail: (route: Route) => route.abort(), title: 'No answer from the server' },
  {
    how: 'busy',
    fail: answering(503, 'BUSY', 'Too many requests are under way.'),
    title: 'The server is busy',
  },
  {
    how: 'asked too often',
    fail: answering(429, 'TOO_MANY_REQUESTS', 'Ask again in 3 seconds.'),
    title: 'Too many questions for now',
  },
  {
    how: 'broken',
    fail: answering(200, 'INTERNAL_SERVER_ERROR', 'Internal server error'),
    title: 'That did not work',
  },
  {
    how: 'behind a proxy that answers with a page',
    fail: (route: Route) => route.fulfill({ status: 502, body: '<h1>Bad gateway</h1>' }),
    title: 'That did not work',
  },
  {
    how: 'behind a proxy that answers with nothing',
    fail: (route: Route) => route.fulfill({ status: 200, json: null }),
    title: 'That did not work',
  },
] as const;

describe.each(FAILURES)('a server that is $how', ({ fail, title }) => {
  test.each(['/letters/smiles/bachelors', '/?sort=LETTER', '/search?q=research'])(
    'is told of at %s, and “Try again” goes on from there',
    async (path) => {
      const { page, close } = await smiles.open('/reader/icon.svg');
      let failures = 0;
      await page.route('**/graphql', (route) => {
        failures += 1;
        return fail(route);
      });
      await page.goto(smiles.origin() + path);
      const alert = page.getByRole('alert');
      await alert.getByRole('heading', { name: title }).waitFor();
      expect((await alert.locator('p').textContent())?.length).toBeGreaterThan(10);
      const before = failures;
      await page.getByRole('button', { name: 'Try again' }).click();
      await eventually(() => expect(failures).toBeGreaterThan(before));
      await alert.getByRole('heading', { name: title }).waitFor();
      // The button went while it was tried; whoever pressed it by keyboard goes on from here.
      expect(await inPage<string>(page, '() => document.activeElement.id')).toBe('content');
      await page.unroute('**/graphql');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('.letter .selected, .rows li').first().waitFor();
      expect(addressIn(page)).toBe(path);
      await close();
    },
  );
});

test('an answer on its way shows where it will be; one that takes long says so, and goes on by itself', async () => {
  const { page, close } = await smiles.open('/reader/icon.svg');
  const held: Route[] = [];
  await page.route('**/graphql', (route) => {
    held.push(route);
  });
  await page.clock.install();
  await page.goto(`${smiles.origin()}/letters/smiles`);
  await page.getByRole('status').getByText('The letter is on its way …').waitFor();
  expect(await page.locator('.skeleton').getAttribute('aria-hidden')).toBe('true');
  await page.clock.runFor(5000);
  await page.getByText('The letter takes longer than usual.').waitFor();
  for (const route of held) await route.continue();
  await page.locator('.letter').waitFor();
  expect(await page.locator('.loading').count()).toBe(0);
  await close();
});

test('a page that is left while it loads does not come back over the next', async () => {
  const { page, close } = await several.open('/reader/icon.svg');
  const held: Route[] = [];
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('"id":"odd"')) held.push(route);
    else await route.continue();
  });
  await page.goto(`${several.origin()}/letters/odd`);
  await page.getByText('The letter is on its way …').waitFor();
  await page.getByRole('link', { name: 'lettergraph' }).click();
  await page.locator('.rows li').first().waitFor();
  for (const route of held) await route.continue().catch(() => {});
  await page.locator('.rows h2 a').nth(2).click();
  await page.locator('.letter').waitFor();
  expect(await page.locator('h1').textContent()).not.toContain('Donau');
  await close();
});

test('nothing there, no such letter, nothing of that name and no letters say what to do', async () => {
  const { page, close } = await several.open('/letters/nobody');
  await page.getByRole('heading', { name: 'There is no letter “nobody” here' }).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'All letters' }).click();
  await page.locator('.rows li').first().waitFor();
  await page.goto(`${several.origin()}/letters/odd/no-such-fact`);
  await page.getByText('There is nothing of this name in the letter.').waitFor();
  await page.getByRole('link', { name: 'Close' }).click();
  await eventually(() => expect(addressIn(page)).toBe('/letters/odd'));
  await close();
});
