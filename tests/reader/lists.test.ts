/** Many letters: lists that filter, sort and page; search; two letters side by side; the history of it all. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { verbatim } from '../../src/letter/characters.js';
import {
  addressIn,
  answered,
  library as corpus,
  eventually,
  expectQuiet,
  goTo,
  inPage,
  letterIn,
  many,
  markedIn,
  plans,
  reading,
  titles,
} from './reading.js';

const library = reading(corpus);
const several = reading(many);
const still = { reducedMotion: 'reduce' } as const;

/** Reads a list page by page, to its end. */
async function readAll(page: Page): Promise<readonly string[]> {
  const all: string[] = [];
  for (;;) {
    await page.locator('.rows[aria-busy="false"]').waitFor();
    const here = await titles(page);
    all.push(...here);
    const next = page.getByRole('link', { name: 'Next page' });
    if ((await next.count()) === 0) return all;
    const [first] = here;
    await next.click();
    await eventually(async () => expect((await titles(page))[0]).not.toBe(first));
  }
}

describe('a list of 200 letters', () => {
  test('is paged through from end to end and back, with nothing lost; the address has each page', async () => {
    const watched = await library.open('/', still);
    const { page } = watched;
    await page.locator('.rows li').first().waitFor();
    expect(await page.getByRole('status').first().textContent()).toBe('200 letters');
    const all = await readAll(page);
    expect(all).toEqual(plans.map(({ id }) => `Letter ${id}`));
    expect(addressIn(page)).toMatch(/^\/\?after=/);

    const last = await titles(page);
    const shared = await library.open(addressIn(page));
    await eventually(async () => expect(await titles(shared.page)).toEqual(last));
    await shared.close();

    await page.getByRole('link', { name: 'Previous page' }).click();
    await eventually(async () => expect(await titles(page)).toEqual(all.slice(160, 180)));
    expect(addressIn(page)).toMatch(/^\/\?before=/);
    await page.goBack();
    await eventually(async () => expect(await titles(page)).toEqual(last));
    await page.goBack();
    await eventually(async () => expect(await titles(page)).toEqual(all.slice(160, 180)));
    await page.goForward();
    await eventually(async () => expect(await titles(page)).toEqual(last));
    expectQuiet(watched, library.origin());
    await watched.close();
  });

  test.each([
    ['topic=topic/science', 'where: {topic: ["topic/science"]}'],
    ['experience=RESEARCH', 'where: {experience: {kind: [RESEARCH]}}'],
    ['motivation=CAREER', 'where: {motivation: [CAREER]}'],
    ['motivation=CAREER&motivation=LEARNING', 'where: {motivation: [CAREER, LEARNING]}'],
    ['program=smiles&status=DECLINED', 'where: {program: ["SMILES"], experience: {status: [DECLINED]}}'],
    [
      'outcome=AWARD&first-time=yes&first-time=no',
      'where: {experience: {outcome: [AWARD]}, or: [{firstTime: true}, {firstTime: false}]}',
    ],
    ['standing=CURRENT', 'where: {researchStanding: [CURRENT]}'],
    ['first-time=yes', 'where: {firstTime: true}'],
    ['first-time=no', 'where: {firstTime: false}'],
    ['sort=EXPERIENCES&direction=DESC', 'orderBy: {field: EXPERIENCES, direction: DESC}'],
    ['sort=TIME_IN_FIELD', 'orderBy: {field: TIME_IN_FIELD, direction: ASC}'],
    ['sort=LETTER&direction=DESC', 'orderBy: {field: LETTER, direction: DESC}'],
    [
      'topic=topic/biology&experience=EDUCATION&motivation=LEARNING&sort=EXPERIENCES',
      'where: {topic: ["topic/biology"], experience: {kind: [EDUCATION]}, motivation: [LEARNING]}, orderBy: {field: EXPERIENCES, direction: ASC}',
    ],
    ['sort=NONSENSE&experience=nonsense&topic=nonsense&direction=__proto__', ''],
  ])('?%s agrees with the API', async (query, parameters) => {
    const { page, close } = await library.open(`/?${query}`, still);
    await page.locator('.rows').waitFor();
    const expected = await answered(library, parameters);
    expect(expected.length).toBeGreaterThan(5);
    expect(await page.getByRole('status').first().textContent()).toBe(`${expected.length} letters`);
    expect(await readAll(page)).toEqual(expected);
    await close();
  });

  test('is sorted by its form, which says what the address says', async () => {
    const { page, close } = await library.open('/?experience=RESEARCH', still);
    await page.locator('.rows').waitFor();
    const order = page.getByRole('combobox', { name: 'Order', exact: true });
    await order.selectOption('longest in the field');
    await eventually(() =>
      expect(addressIn(page)).toBe('/?experience=RESEARCH&sort=TIME_IN_FIELD&direction=DESC'),
    );
    const expected = await answered(
      library,
      'where: {experience: {kind: [RESEARCH]}}, orderBy: {field: TIME_IN_FIELD, direction: DESC}',
    );
    await eventually(async () => expect(await titles(page)).toEqual(expected.slice(0, 20)));
    await page.reload();
    await eventually(async () => expect(await titles(page)).toEqual(expected.slice(0, 20)));
    expect(await order.inputValue()).toBe('TIME_IN_FIELD DESC');
    await page.goBack();
    await eventually(async () => expect(await order.inputValue()).toBe(''));
    await close();
  });

  test('that nothing fits says so and leads back; a page that is not there is no dead end', async () => {
    const { page, close } = await library.open('/?topic=topic/dance', still);
    await page.getByText('No letter fits').waitFor();
    await page.getByRole('link', { name: 'Show all letters' }).click();
    await eventually(async () => expect(await titles(page)).toHaveLength(20));
    for (const path of ['/?topic=topic/nonsense', '/?after=nonsense', '/?before=%00&sort=LETTER']) {
      await page.goto(library.origin() + path);
      await page.getByRole('link', { name: /(?:All|Show all) letters/ }).click();
      await eventually(async () => expect(await titles(page)).toHaveLength(20));
      expect(addressIn(page)).toBe('/');
    }
    await close();
  });

  test('is where it was when the reader comes back from a letter, which begins at its top', async () => {
    const { page, close } = await library.open('/', still);
    const row = page.locator('.rows h2 a').nth(15);
    await row.waitFor();
    await row.scrollIntoViewIfNeeded();
    const scrolled = await inPage<number>(page, '() => scrollY');
    expect(scrolled).toBeGreaterThan(500);
    await row.click();
    await page.locator('.letter').waitFor();
    await eventually(async () => expect(await inPage<number>(page, '() => scrollY')).toBe(0));
    expect(await inPage<string>(page, '() => document.activeElement.id')).toBe('content');
    expect(await page.title()).toBe(`Letter ${plans[15]?.id} · lettergraph`);
    await page.goBack();
    await eventually(async () => expect(await titles(page)).toHaveLength(20));
    await eventually(async () => expect(await inPage<number>(page, '() => scrollY')).toBe(scrolled));
    await page.getByRole('link', { name: 'Next page' }).click();
    await eventually(async () => expect(await inPage<number>(page, '() => scrollY')).toBe(0));
    await close();
  });
});

test('a row of the list has each topic once', async () => {
  const { page, close } = await several.open('/', still);
  const row = page.locator('.rows li', { has: page.locator('a[href="/letters/genomics-headings"]') });
  await row.waitFor();
  const links = await row.locator('.areas a').all();
  const topics = await Promise.all(links.map((link) => link.getAttribute('href')));
  expect(topics.length).toBeGreaterThan(1);
  expect(new Set(topics).size).toBe(topics.length);
  await close();
});

describe('a search', () => {
  test('marks the words that matched, leads to them, and pages on', async () => {
    const watched = await library.open('/', still);
    const { page } = watched;
    await page.getByRole('searchbox', { name: 'Search letters and facts' }).fill('statistics');
    await page.keyboard.press('Enter');
    await page.locator('.search .rows li').first().waitFor();
    expect(addressIn(page)).toBe('/search?q=statistics');
    const total = Number.parseInt((await page.getByRole('status').first().textContent()) ?? '', 10);
    expect(total).toBeGreaterThan(20);
    expect(await page.locator('.rows li').count()).toBe(20);
    for (const marked of await page.locator('.rows mark').allTextContents()) {
      expect(marked.toLowerCase()).toContain('statistic');
    }
    let seen = 20;
    while (seen < total) {
      const first = await page.locator('.rows h2 a').first().getAttribute('href');
      await page.getByRole('link', { name: 'Next page' }).click();
      await eventually(async () =>
        expect(await page.locator('.rows h2 a').first().getAttribute('href')).not.toBe(first),
      );
      seen += await page.locator('.rows li').count();
    }
    expect(seen).toBe(total);
    const last = await page.locator('.rows h2 a').first().getAttribute('href');
    await page.getByRole('link', { name: 'Previous page' }).click();
    await page.locator('.rows[aria-busy="false"]').waitFor();
    expect(addressIn(page)).toMatch(/^\/search\?q=statistics&before=/);
    await eventually(async () =>
      expect(await page.locator('.rows h2 a').first().getAttribute('href')).not.toBe(last),
    );
    expect(await page.locator('.rows li').count()).toBe(20);
    await page.getByRole('link', { name: 'Next page' }).click();
    await eventually(async () =>
      expect(await page.locator('.rows h2 a').first().getAttribute('href')).toBe(last),
    );

    await goTo(page, '/search?q=point');
    await page.locator('.rows[aria-busy="false"]').waitFor();
    const hit = page.locator('.rows li', { has: page.locator('blockquote mark') }).last();
    const words = await hit.locator('blockquote mark').textContent();
    await hit.locator('h2 a').click();
    await letterIn(watched);
    expect((await page.locator('.letter mark').allTextContents()).join('')).toBe(words);
    expect(addressIn(page)).toMatch(/[?&]match=\d+,\d+/);
    await page.goBack();
    await eventually(async () => expect(await page.locator('.rows li').count()).toBeGreaterThan(0));
    expectQuiet(watched, library.origin());
    await watched.close();
  });

  test('marks the words that were found where they were found, be it only in what a fact is called', async () => {
    const { page, close } = await several.open('/search?q=glacer', still);
    const hit = page.locator('.rows li', { hasText: 'Measuring where a glacier ends' }).first();
    await hit.waitFor();
    expect(await hit.locator('h2 mark').allTextContents()).toEqual(['glacier']);
    for (const marked of await page.locator('.rows mark').allTextContents()) expect(marked).toMatch(/glaci/i);
    await hit.locator('h2 a').click();
    await eventually(() => expect(addressIn(page)).not.toContain('match='));
    expect(await page.locator('.letter mark').count()).toBe(0);
    // Small words of a query are not what is looked for.
    await goTo(page, '/search?q=the end of a glacier');
    await hit.waitFor();
    await eventually(async () =>
      expect(await hit.locator('h2 mark').allTextContents()).toEqual(['glacier', 'ends']),
    );
    await close();
  });

  test('looks everywhere, in facts or in sentences, as the address says', async () => {
    const { page, close } = await several.open('/search?q=research', still);
    const kinds = async () => new Set(await page.locator('.rows .figures > span').allTextContents());
    await page.locator('.rows li').first().waitFor();
    await page.getByRole('button', { name: 'sentences' }).click();
    await eventually(async () => expect(await kinds()).toEqual(new Set(['sentence'])));
    expect(addressIn(page)).toBe('/search?q=research&in=SENTENCES');
    await page.getByRole('button', { name: 'facts', exact: true }).click();
    await eventually(async () => expect(await kinds()).not.toContain('sentence'));
    await page.goBack();
    await eventually(async () => expect(await kinds()).toEqual(new Set(['sentence'])));
    expect(await page.getByRole('button', { name: 'sentences' }).getAttribute('aria-pressed')).toBe('true');
    await close();
  });

  test('says how phrases, exclusions and fields are written, by examples that can be clicked', async () => {
    const { page, close } = await several.open('/search', still);
    const examples = page.locator('.syntax a');
    expect(await examples.first().isVisible()).toBe(true);
    const queries = await examples.allTextContents();
    expect(queries.length).toBeGreaterThan(3);
    for (const [index, query] of queries.entries()) {
      await goTo(page, '/search?in=FACTS');
      await examples.nth(index).click();
      await page.locator('.search > [role="status"]').first().waitFor();
      expect(new URL(page.url()).searchParams.get('q')).toBe(query);
      expect(new URL(page.url()).searchParams.get('in')).toBe('FACTS');
      const box = page.getByRole('searchbox', { name: 'Search letters and facts' });
      await eventually(async () => expect(await box.inputValue()).toBe(query));
      // Where there are results, they come first.
      await eventually(async () => expect(await examples.first().isVisible()).toBe(false));
      await page.locator('.syntax summary').click();
      expect(await examples.first().isVisible()).toBe(true);
    }
    await close();
  });

  test('marks a phrase as one, and no word that is left out', async () => {
    const { page, close } = await several.open('/search?q="mass balance" -pupil', still);
    await page.locator('.rows li').first().waitFor();
    const marks = await page.locator('.rows h2 mark').allTextContents();
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(mark.toLowerCase()).toBe('mass balance');
    expect((await page.locator('.rows').textContent()) ?? '').not.toMatch(/pupil/i);
    await close();
  });

  test.each(['<img src=x onerror=alert(1)>', '"; {', '\\', '%', '🦊', 'ל'.repeat(1000), 'a', '* ~ ^'])(
    'takes %j as words and nothing else',
    async (query) => {
      const watched = await several.open(`/search?q=${encodeURIComponent(query)}`, still);
      await watched.page.locator('.search [role="status"], .search .nothing').first().waitFor();
      expect(await watched.page.getByRole('searchbox').inputValue()).toBe(query);
      expect(await watched.page.locator('img').count()).toBe(0);
      expectQuiet(watched, several.origin());
      await watched.close();
    },
  );

  test('shows whole words around what matched, and says where there are more', async () => {
    const { page, close } = await several.open('/search?q=research', still);
    await page.locator('.rows li').first().waitFor();
    const shown = await page.locator('.rows blockquote').allTextContents();
    expect(shown.length).toBeGreaterThan(10);
    const texts = many.letters.map(({ text }) => text);
    for (const quote of shown) {
      const [, more, words = '', further] = /^(… )?(.*?)( …)?$/s.exec(quote) ?? [];
      const before = more === undefined ? '^' : '\\s';
      const after = further === undefined ? '$' : '\\s';
      const whole = new RegExp(`${before}${verbatim(words)}${after}`, 's');
      expect(
        texts.filter((text) => whole.test(text)),
        quote,
      ).not.toEqual([]);
    }
    await close();
  });

  test('finds a name of two-unit characters, and marks it to the code point', async () => {
    const watched = await several.open('/search?q=O’Brien-Żółć', still);
    const { page } = watched;
    await page.locator('.rows h2 a').first().click();
    await letterIn(watched);
    const marked = (await page.locator('.letter mark').allTextContents()).join('');
    expect(marked).toContain('O’Brien');
    await watched.close();
  });
});

describe('two letters', () => {
  test('are chosen from the list and read side by side, each with its own choice, all in the address', async () => {
    const watched = await several.open('/letters/archive-visit', still);
    const { page } = watched;
    await letterIn(watched);
    await page.getByRole('link', { name: 'Read beside another' }).click();
    await eventually(() => expect(addressIn(page)).toBe('/?pick=archive-visit'));
    await page
      .getByText('Choose a letter to read beside Application for a research visit to an archive')
      .waitFor();
    await page.locator('.rows h2 a').nth(3).click();
    await eventually(async () => expect(await page.locator('.pane .letter').count()).toBe(2));
    expect(addressIn(page)).toMatch(/^\/letters\/archive-visit\?beside=[a-z-]+$/);
    const [left, right] = [page.locator('.pane').first(), page.locator('.pane').last()];
    const boxes = [await left.boundingBox(), await right.boundingBox()];
    expect(boxes[0]?.y).toBe(boxes[1]?.y);
    expect(boxes[1]?.x).toBeGreaterThan(boxes[0]?.x ?? Number.POSITIVE_INFINITY);

    await left.locator('.fact h4 a').nth(2).click();
    await eventually(async () => expect(await left.locator('.letter .selected').count()).toBeGreaterThan(0));
    expect(await right.locator('.letter .selected').count()).toBe(0);
    await right.locator('.fact h4 a').nth(1).click();
    await eventually(async () => expect(await right.locator('.letter .selected').count()).toBeGreaterThan(0));
    expect(await left.locator('.letter .selected').count()).toBeGreaterThan(0);
    // Of the heading above the first card of a type nothing looks out over the card that is chosen.
    await left.locator('.facts-of-type h3 + .fact h4 a').first().click();
    const heading = left.locator('h3:has(+ .fact.selected)');
    await heading.waitFor();
    const line = await inPage<string>(
      page,
      "() => getComputedStyle(document.querySelector('h3:has(+ .fact.selected)')).borderBottomColor",
    );
    expect(line).toBe('rgba(0, 0, 0, 0)');
    await page.goBack();
    const address = addressIn(page);
    const marked = await markedIn(page);

    const shared = await several.open(address, still);
    await eventually(async () => expect(await markedIn(shared.page)).toBe(marked));
    await shared.close();

    await page.goBack();
    await eventually(async () => expect(await right.locator('.letter .selected').count()).toBe(0));
    await page.goForward();
    await eventually(async () => expect(await markedIn(page)).toBe(marked));

    await left.getByRole('link', { name: 'Read alone' }).click();
    await eventually(async () => expect(await page.locator('.pane').count()).toBe(1));
    await page.goBack();
    await eventually(async () => expect(await markedIn(page)).toBe(marked));
    expectQuiet(watched, several.origin());
    await watched.close();
  });

  test('one of which is not there leave the other readable', async () => {
    const watched = await several.open('/letters/odd?beside=nobody', still);
    await letterIn(watched);
    await watched.page.getByText('There is no letter “nobody” here').waitFor();
    await goTo(watched.page, '/letters/odd?beside=odd');
    // A letter beside itself is a letter alone.
    await eventually(async () => expect(await watched.page.locator('.one .letter').count()).toBe(1));
    await watched.close();
  });
});
