/** Every view of the reader, for the tests that look at all of them. */
import type { Page } from 'playwright-core';
import { goTo, type Reading } from './reading.js';

/** Servers whose views are looked at. */
export interface Servers {
  /** The bundled letter. */
  readonly bundled: Reading;
  /** The twelve examples and the odd letter. */
  readonly several: Reading;
  /** The bundled letter, for those who have a token. */
  readonly locked: Reading;
}

/** A view: where it is, and what has to be done to see it. */
export interface View {
  readonly name: string;
  readonly from: Reading;
  readonly path: string;
  /** Before the page is opened. */
  readonly before?: (page: Page) => Promise<void>;
  /** After it is there. */
  readonly after?: (page: Page) => Promise<void>;
}

/** @param servers where the views are */
export function viewsOf({ bundled, several, locked }: Servers): readonly View[] {
  const letter = (name: string, path: string) => ({ name, from: bundled, path: `/letters/smiles${path}` });
  return [
    letter('a letter', ''),
    letter('a fact', '/research-offer'),
    letter('a passage', '?at=1493,1521'),
    letter('a sentence', '/sentence-13'),
    letter('an aside', '/sentence-0'),
    letter('a redaction', '/redaction-1'),
    letter('a filter', '?type=EXPERIENCE&kind=RESEARCH'),
    letter('a filter that nothing fits', '?type=PLACE&topic=topic/none'),
    letter('nothing of that name', '/no-such-fact'),
    letter('words that were found', '?match=10,40'),
    { name: 'the odd letter', from: several, path: '/letters/odd' },
    { name: 'a long letter', from: several, path: '/letters/labour-economics-phd' },
    {
      name: 'coverage',
      from: several,
      path: '/letters/odd/word',
      after: (page) => page.locator('.coverage summary').click(),
    },
    { name: 'the list', from: several, path: '/' },
    { name: 'a list without letters', from: several, path: '/?topic=topic/music&experience=TEACHING' },
    { name: 'the choice of a second letter', from: several, path: '/?pick=odd' },
    { name: 'two letters', from: several, path: '/letters/quantum-redacted/redaction-0?beside=odd/word' },
    { name: 'a search', from: several, path: '/search?q=research' },
    { name: 'a search without results', from: several, path: '/search?q=xyzzyxyzzy' },
    { name: 'a search for nothing', from: several, path: '/search' },
    {
      name: 'the query behind',
      from: bundled,
      path: '/letters/smiles',
      after: (page) => page.getByRole('button', { name: 'The query behind this' }).click(),
    },
    { name: 'the question for a token', from: locked, path: '/letters/smiles' },
    {
      name: 'a wrong token',
      from: locked,
      path: '/letters/smiles',
      async after(page) {
        await page.getByLabel('Token').fill('wrong');
        await page.keyboard.press('Enter');
        await page.getByText('That token is none of this server’s.').waitFor();
      },
    },
    {
      name: 'no answer',
      from: bundled,
      path: '/letters/smiles',
      async before(page) {
        await page.route('**/graphql', (route) => route.abort());
      },
    },
    {
      name: 'loading',
      from: bundled,
      path: '/letters/smiles',
      async before(page) {
        await page.route('**/graphql', () => {});
      },
    },
    { name: 'no such letter', from: several, path: '/letters/nobody' },
    { name: 'nowhere', from: several, path: '/search', after: (page) => goTo(page, '/nowhere') },
  ];
}

/** Shows a view, in a page of its server. */
export async function show(page: Page, { name, from, path, before, after }: View): Promise<void> {
  // What was held back is never answered, so nothing waits for it.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await before?.(page);
  await page.goto(from.origin() + path);
  const state = name === 'loading' ? '.loading' : '.state:not(.loading)';
  await page.locator(`.pane .letter, .list .rows, .list .nothing, ${state}`).first().waitFor();
  await after?.(page);
  await page.evaluate('document.fonts.ready.then(() => {})');
}
