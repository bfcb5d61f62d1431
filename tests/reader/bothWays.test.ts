/** From a passage to its facts and from a fact to its passages: by mouse, by keyboard, and by touch. */
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { WatchedPage } from '../server/browser.js';
import {
  addressIn,
  covering,
  eventually,
  expectQuiet,
  inPage,
  isVisible,
  letterIn,
  linked,
  many,
  markedIn,
  one,
  reading,
  shownFacts,
} from './reading.js';

const smiles = reading(one);
const several = reading(many);
const [letter] = linked(one);
if (letter === undefined) throw new Error('The bundled letter is gone.');

/** The words that a fact rests on. */
function wordsOf(id: string): string {
  const fact = letter?.facts.find((each) => each.id === id);
  return covering(letter?.text ?? '', fact?.evidence ?? []);
}

/** The passage that begins with such words. */
const passage = (page: Page, words: string) => page.locator('.letter a.passage', { hasText: words }).first();
const card = (page: Page, id: string) => page.locator(`.fact[data-fact="smiles/${id}"]`);

describe('by mouse', () => {
  let watched: WatchedPage;
  let page: Page;
  beforeEach(async () => {
    watched = await smiles.open('/');
    page = await letterIn(watched);
    return async () => {
      expectQuiet(watched, smiles.origin());
      await watched.close();
    };
  });

  test('a click on a passage shows the facts that rest on it, and marks it where it stands', async () => {
    await passage(page, 'I received an offer to join').click();
    await page.getByText(/facts? rests? on this passage/).waitFor();
    const [offered] = letter.facts
      .flatMap(({ evidence }) => evidence)
      .filter(({ exact }) => exact.startsWith('I received an offer to join'))
      .toSorted((a, b) => a.end - b.end);
    if (offered === undefined) throw new Error('The offer is gone.');
    const expected = letter.facts
      .filter(({ evidence }) => evidence.some(({ start, end }) => start < offered.end && end > offered.start))
      .map(({ id }) => id);
    expect((await shownFacts(page)).toSorted()).toEqual(expected.toSorted());
    expect(await markedIn(page)).toMatch(/^I received an offer to join/);
    expect(addressIn(page)).toBe(`/letters/smiles?at=${offered.start},${offered.end}`);
    const address = addressIn(page);

    // That address shows the same to somebody else.
    const shared = await smiles.open(address);
    await letterIn(shared);
    await eventually(async () => expect(await markedIn(shared.page)).toBe(await markedIn(page)));
    expect(await shownFacts(shared.page)).toEqual(await shownFacts(page));
    await eventually(async () => expect(await isVisible(shared.page, '.letter .selected')).toBe(true));
    await shared.close();

    await page.getByRole('link', { name: 'All 63 facts' }).click();
    await eventually(async () => expect(await shownFacts(page)).toHaveLength(63));
    expect(await markedIn(page)).toBe('');
    await page.goBack();
    await eventually(async () => expect(addressIn(page)).toBe(address));
    await eventually(async () => expect(await markedIn(page)).toMatch(/^I received/));
  });

  test('a click does not move the page under the pointer', async () => {
    const there = passage(page, 'spectral analysis in optimization');
    await there.scrollIntoViewIfNeeded();
    const before = await there.boundingBox();
    await there.click();
    await page.locator('.letter .selected').first().waitFor();
    await page.getByText(/facts? rests? on this passage/).waitFor();
    expect((await there.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
  });

  test('a click on a fact scrolls to its passages and marks them all', async () => {
    await card(page, 'apply-for-a-phd').getByRole('link').first().click();
    await eventually(async () => expect(await markedIn(page)).toBe(wordsOf('smiles/apply-for-a-phd')));
    await eventually(async () => expect(await isVisible(page, '.letter .selected')).toBe(true));
    expect(addressIn(page)).toBe('/letters/smiles/apply-for-a-phd');
    await page.getByText('rests on 2 passages').waitFor();
    // What it refers to is one click further.
    await card(page, 'offer-declined').getByRole('link').first().click();
    await card(page, 'offer-declined').getByRole('link', { name: 'Offer to join a research group' }).click();
    await eventually(async () => expect(await markedIn(page)).toBe(wordsOf('smiles/research-offer')));
    await eventually(async () => expect(await isVisible(page, '.fact.selected h4')).toBe(true));
  });

  test('a click on a quote goes to just that passage', async () => {
    const quote = card(page, 'application').locator('blockquote', { hasText: 'there’s a volunteer track' });
    await quote.getByRole('button').click();
    await eventually(async () => expect(await isVisible(page, '.letter [data-start="2798"]')).toBe(true));
  });

  test('the sentence of a passage is a click away, and has its own address', async () => {
    await passage(page, 'This is my first time applying').click();
    await page.getByRole('link', { name: 'Sentence 13' }).click();
    await eventually(() => expect(addressIn(page)).toBe('/letters/smiles/sentence-13'));
    await eventually(async () => expect(await markedIn(page)).toBe('This is my first time applying.'));
    expect(await shownFacts(page)).toEqual(['smiles/application']);
  });
});

describe('a passage in pieces', () => {
  test.each([
    ['two-masters', ', because the portal', /^this one letter is for .*, because the portal .* question$/],
    ['archive-visit', 'in', /^\S.* in Thurso/],
  ])('is chosen whole, in %s by “%s”', async (id, words, whole) => {
    const watched = await several.open(`/letters/${id}`, { reducedMotion: 'reduce' });
    const page = await letterIn(watched);
    const pieces = page.locator('.letter a').filter({ hasText: new RegExp(`^\\s*${words}`) });
    await pieces.first().click();
    await eventually(async () => expect(await markedIn(page)).toMatch(whole));
    const [start, end] = new URL(page.url()).searchParams.get('at')?.split(',').map(Number) ?? [];
    const quotes = linked(many)
      .find((one) => one.id === id)
      ?.facts.flatMap(({ evidence }) => evidence);
    expect(quotes?.filter((quote) => quote.start === start && quote.end === end)).not.toEqual([]);
    expect(
      covering(many.letters.find((one) => one.id === id)?.text ?? '', [{ start: start ?? 0, end: end ?? 0 }]),
    ).toBe(await markedIn(page));
    await watched.close();
  });

  test('is one stop for the keyboard, and is told of once', async () => {
    const watched = await several.open('/letters/labour-economics-phd');
    const page = await letterIn(watched);
    const links = await inPage<
      readonly {
        readonly href: string;
        readonly isStop: boolean;
        readonly told: string | null;
        readonly text: string;
      }[]
    >(
      page,
      `() => Array.from(document.querySelectorAll('.letter a'), (link) => ({
        href: link.getAttribute('href'), isStop: link.tabIndex === 0,
        told: link.getAttribute('aria-description'), text: link.textContent,
      }))`,
    );
    const stops = links.filter(({ isStop }) => isStop).map(({ href }) => href);
    expect(new Set(stops).size).toBe(stops.length);
    expect(new Set(stops)).toEqual(new Set(links.map(({ href }) => href)));
    expect(stops.length).toBeLessThan(links.length);
    for (const { told, isStop, text } of links) {
      expect(told === null, text).toBe(!isStop);
      expect(text).toMatch(/[\p{L}\p{N}]/u);
    }
    await watched.close();
  });
});

describe('by keyboard alone', () => {
  const active = (page: Page) =>
    inPage<string>(page, "() => document.activeElement?.textContent?.trim() ?? ''");

  test('every passage is reached by Tab in the order of the letter, and shows its facts', async () => {
    const watched = await smiles.open('/');
    const page = await letterIn(watched);
    await page.keyboard.press('Tab');
    expect(await active(page)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    const count = await page.locator('.letter a').count();
    const starts: number[] = [];
    for (let presses = 0; starts.length < 12 && presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      const start = await inPage<string | null>(page, '() => document.activeElement.dataset.start ?? null');
      if (start === null) continue;
      starts.push(Number(start));
      await page.getByText(/facts? rests? on this/).waitFor();
      await eventually(async () =>
        expect(await inPage(page, "() => document.activeElement.matches('.selected')")).toBe(true),
      );
    }
    expect(count).toBeGreaterThan(60);
    expect(starts).toHaveLength(12);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    // None of them fills the history: back leaves the letter.
    expect(await inPage<number>(page, '() => history.length')).toBeLessThanOrEqual(4);
    expectQuiet(watched, smiles.origin());
    await watched.close();
  });

  test('Enter goes from a passage to its facts, Escape back to the passage', async () => {
    const watched = await smiles.open('/letters/smiles');
    const page = await letterIn(watched);
    await page.locator('.letter a[data-start="1434"]').focus();
    await page.keyboard.press('Enter');
    await eventually(async () =>
      expect(await inPage(page, '() => document.activeElement.className')).toBe('chosen'),
    );
    const panel = () => inPage<boolean>(page, "() => document.activeElement.closest('.facts') !== null");
    await page.keyboard.press('Tab');
    expect(await active(page)).toBe('Sentence 13');
    await page.keyboard.press('Tab');
    expect(await active(page)).toBe('All 63 facts');
    await page.keyboard.press('Tab');
    expect(await active(page)).toBe('SMILES');
    expect(await panel()).toBe(true);
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await shownFacts(page)).toHaveLength(63));
    expect(await inPage(page, '() => document.activeElement.dataset.start')).toBe('1434');
    await watched.close();
  });

  test('Enter on a fact marks its passages, and the focus stays with the fact', async () => {
    const watched = await smiles.open('/letters/smiles');
    const page = await letterIn(watched);
    await card(page, 'bachelors').getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await markedIn(page)).toBe(wordsOf('smiles/bachelors')));
    expect(await active(page)).toBe("Bachelor's degree");
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await markedIn(page)).toBe(''));
    expect(await inPage<boolean>(page, '() => document.activeElement !== document.body')).toBe(true);
    await watched.close();
  });

  test('“Close” and “All facts” do not lose the focus', async () => {
    const watched = await smiles.open('/letters/smiles/bachelors');
    const page = await letterIn(watched);
    await page.getByRole('link', { name: 'Close' }).focus();
    await page.keyboard.press('Enter');
    await eventually(() => expect(addressIn(page)).toBe('/letters/smiles'));
    expect(await active(page)).toBe("Bachelor's degree");
    await watched.close();
  });
});

test.each([
  [/^Skip to the facts$/, 1280],
  [/^\d+ facts$/, 360],
])('%s leads past the letter, at %i px', async (name, width) => {
  const watched = await several.open('/letters/labour-economics-phd', { reducedMotion: 'reduce' });
  const page = await letterIn(watched);
  await page.setViewportSize({ width, height: 740 });
  const link = page.getByRole('link', { name });
  // It is reached before the letter is.
  await page.locator('main').focus();
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await link.and(page.locator(':focus')).count()) === 1) break;
  }
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await isVisible(page, '.facts .types button')).toBe(true));
  await page.keyboard.press('Tab');
  expect(await page.locator('.facts .types button').first().and(page.locator(':focus')).count()).toBe(1);
  expect(await page.locator('.letter').count()).toBe(1);
  await watched.close();
});

describe('by touch, on a phone', () => {
  test('a tap on a passage shows its facts over the letter, which stays in view', async () => {
    const watched = await smiles.open('/letters/smiles', {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    const page = await letterIn(watched);
    const there = passage(page, 'In my spare time, I');
    await there.tap();
    await page.getByText(/facts? rests? on this passage/).waitFor();
    expect(await shownFacts(page)).toEqual(['smiles/educational-programs']);
    await eventually(async () => expect(await isVisible(page, '.letter .selected')).toBe(true));
    await eventually(async () => expect(await isVisible(page, '.chosen')).toBe(true));

    await card(page, 'educational-programs').getByRole('link').first().tap();
    await eventually(async () => expect(await markedIn(page)).toBe(wordsOf('smiles/educational-programs')));
    await eventually(async () => expect(await isVisible(page, '.letter .selected')).toBe(true));

    await page.getByRole('link', { name: 'Close' }).tap();
    await eventually(async () => expect(await markedIn(page)).toBe(''));
    expect(addressIn(page)).toBe('/letters/smiles');
    expectQuiet(watched, smiles.origin());
    await watched.close();
  });
});

test('screen readers hear of a passage which facts rest on it, and of a fact what it quotes', async () => {
  const watched = await smiles.open('/letters/smiles/sentence-13');
  const page = await letterIn(watched);
  const described = await page.locator('.letter a[data-start="1434"]').getAttribute('aria-description');
  expect(described).toBe('application: SMILES');
  const live = page.locator('[aria-live="polite"]');
  expect(await live.textContent()).toContain('1 fact rests on this sentence');
  const snapshot = await page.locator('.fact[data-fact="smiles/application"]').ariaSnapshot();
  expect(snapshot).toContain('heading "SMILES"');
  expect(snapshot).toMatch(/blockquote/);
  expect(snapshot).toContain('This is my first time applying.');
  const hidden = page.locator('.letter a:has(.redaction)').first();
  expect(await hidden.getAttribute('aria-description')).toContain(
    '[name] [surname] hides the name of a person',
  );
  await watched.close();
});
