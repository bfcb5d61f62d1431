/** Every view of the reader, for the tests that look at all of them. */
import type { Page } from 'playwright-core';
import { drafted } from '../letter/drafted.js';
import { goTo, library, linked, many, one, type Reading, reading, twelve, unlike } from './reading.js';

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

/** Starts the servers that have them, before the tests of a file. */
export function everyView(): readonly View[] {
  const bundled = reading(one);
  const several = reading(many);
  const hundreds = reading(library);
  const unreviewed = reading({ ...many, letters: many.letters.map(drafted) });
  const locked = reading(one, { tokens: ['a-token-of-the-tests'] });
  const generated = unlike(linked(library)).slice(0, 3);
  const [first, second] = generated;
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
    ...twelve.letters.map(({ id }) => ({ name: `the letter ${id}`, from: several, path: `/letters/${id}` })),
    ...generated.map(({ id, language, redactions }) => ({
      name: `one of 200, in “${language}”, with ${redactions.length} redactions`,
      from: hundreds,
      path: `/letters/${id}`,
    })),
    {
      name: 'a similar applicant',
      from: several,
      path: '/letters/genomics-headings',
      after: (page) => page.getByRole('button', { name: 'Show the passages' }).first().click(),
    },
    {
      name: 'coverage',
      from: several,
      path: '/letters/odd/word',
      after: (page) => page.locator('.coverage summary').click(),
    },
    { name: 'a letter with drafts', from: unreviewed, path: '/letters/odd' },
    { name: 'an aside that is a draft', from: unreviewed, path: '/letters/curves-quoted/sentence-0' },
    { name: 'a list of letters with drafts', from: unreviewed, path: '/' },
    { name: 'a search that found drafts', from: unreviewed, path: '/search?q=research' },
    { name: 'the list', from: several, path: '/' },
    { name: 'a list without letters', from: several, path: '/?topic=topic/music&experience=TEACHING' },
    {
      name: 'a list that is narrowed, with all topics shown',
      from: several,
      path: '/?experience=RESEARCH&experience=EDUCATION&status=ONGOING&topic=topic/none&topic=topic/biology',
      async after(page) {
        await page.setViewportSize({ width: 360, height: 740 });
        await page.getByRole('button', { name: /^Filters/ }).click();
        await page
          .getByRole('button', { name: /^\d+ more$/ })
          .first()
          .click();
      },
    },
    { name: 'the choice of a second letter', from: several, path: '/?pick=odd' },
    {
      name: 'a page amid a list of 200',
      from: hundreds,
      path: '/',
      async after(page) {
        await page.getByRole('link', { name: 'Next page' }).click();
        await page.getByRole('link', { name: 'Previous page' }).waitFor();
      },
    },
    {
      name: 'two letters of 200',
      from: hundreds,
      path: `/letters/${first?.facts[0]?.id}?beside=${second?.id}`,
    },
    { name: 'a search of 200', from: hundreds, path: '/search?q=statistics' },
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

/** The page of each server, which shows one view after another. */
const pages = new WeakMap<Reading, Page>();

/** Shows a view. */
export async function show({ name, from, path, before, after }: View): Promise<Page> {
  const page = pages.get(from) ?? (await from.open('/reader/icon.svg', { reducedMotion: 'reduce' })).page;
  pages.set(from, page);
  // What was held back is never answered, so nothing waits for it.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await before?.(page);
  await page.goto(from.origin() + path);
  const state = name === 'loading' ? '.loading' : '.state:not(.loading)';
  await page.locator(`.pane .letter, .list .rows, .list .nothing, ${state}`).first().waitFor();
  await after?.(page);
  await page.evaluate('document.fonts.ready.then(() => {})');
  return page;
}
