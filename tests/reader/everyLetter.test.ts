/** What the reader promises of a letter, kept for letters of every corpus: both ways, coverage and redactions. */
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { idOf, readAddress } from '../../reader/src/address.js';
import type { Letter } from '../../src/letter/letter.js';
import type { Span } from '../../src/letter/model.js';
import { hiddenWords } from '../../src/letter/words.js';
import {
  addressIn,
  covering,
  eventually,
  everyLetter,
  inPage,
  isVisible,
  keptPages,
  markedIn,
  restingOn,
  shownFacts,
  withoutBreaks,
} from './reading.js';

const desk = keptPages();
const phone = keptPages({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
afterAll(() => {
  desk.expectQuiet();
  phone.expectQuiet();
});

/** The stretches of the letter that facts rest on and nothing hides. */
const stretches = (page: Page) => page.locator('.letter a.passage:not(:has(.redaction))');

/** What the address says to be chosen of the letter: words in it. */
function chosenIn(page: Page, letter: Letter): Span {
  const said = readAddress(new URL(page.url()));
  if (said.view !== 'letter') throw new Error(`No letter is shown at ${page.url()}.`);
  const span =
    said.place.passage ??
    letter.redactions.find(({ id }) => said.place.node !== null && id === idOf(said.place));
  if (!span) throw new Error(`Nothing is chosen at ${page.url()}.`);
  return span;
}

/** Expects that what holds a stretch is chosen, and that it is marked and the facts that rest on it are shown. */
async function expectPassage(page: Page, letter: Letter, start: number): Promise<void> {
  await eventually(async () => {
    const chosen = chosenIn(page, letter);
    expect(chosen.start).toBeLessThanOrEqual(start);
    expect(chosen.end).toBeGreaterThan(start);
    expect(withoutBreaks(await markedIn(page))).toBe(withoutBreaks(covering(letter.text, [chosen])));
    expect((await shownFacts(page)).toSorted()).toEqual(restingOn(letter, chosen));
  });
}

/** Expects that a fact is chosen, and each of its passages marked. */
async function expectFact(page: Page, letter: Letter, id: string): Promise<void> {
  const evidence = letter.facts.find((fact) => fact.id === id)?.evidence ?? [];
  await eventually(async () => {
    expect(addressIn(page)).toBe(`/letters/${id}`);
    expect(withoutBreaks(await markedIn(page))).toBe(withoutBreaks(covering(letter.text, evidence)));
  });
}

async function expectNothing(page: Page, letter: Letter): Promise<void> {
  await eventually(async () => {
    expect(addressIn(page)).toBe(`/letters/${letter.id}`);
    expect(await markedIn(page)).toBe('');
    expect(await shownFacts(page)).toHaveLength(letter.facts.length);
  });
}

/** The fact that rests on most passages. */
function mostQuoted({ id, facts }: Letter): string {
  return facts.toSorted((a, b) => b.evidence.length - a.evidence.length)[0]?.id ?? id;
}

const heading = (page: Page, id: string) => page.locator(`.fact[data-fact="${id}"] h4 a`);
const startOf = (page: Page) => inPage<number>(page, '() => Number(document.activeElement.dataset.start)');

describe.each(everyLetter())('in $letter.id', (served) => {
  const { letter } = served;

  test('a click leads from a passage to its facts, and from a fact to its passages; so does the address', async () => {
    const page = await desk.show(served);
    const count = await stretches(page).count();
    expect(count).toBeGreaterThan(0);
    for (const index of new Set([0, Math.floor(count / 2), count - 1])) {
      const stretch = stretches(page).nth(index);
      const start = Number(await stretch.getAttribute('data-start'));
      await stretch.click();
      await expectPassage(page, letter, start);
      await page.locator('.chosen .close').click();
      await expectNothing(page, letter);
    }
    const id = mostQuoted(letter);
    await heading(page, id).click();
    await expectFact(page, letter, id);
    await eventually(async () => expect(await isVisible(page, '.letter .selected')).toBe(true));
    await page.reload();
    await expectFact(page, letter, id);
    await page.goBack();
    await expectNothing(page, letter);
  });

  test('keys do as well', async () => {
    const page = await desk.show(served);
    await page.locator('.letter a').first().focus();
    await page.keyboard.press('Tab');
    const start = await startOf(page);
    await expectPassage(page, letter, start);
    await page.keyboard.press('Enter');
    await eventually(async () =>
      expect(await inPage(page, '() => document.activeElement.className')).toBe('chosen'),
    );
    await page.keyboard.press('Escape');
    await expectNothing(page, letter);
    expect(await startOf(page)).toBe(start);

    const id = mostQuoted(letter);
    await heading(page, id).focus();
    await page.keyboard.press('Enter');
    await expectFact(page, letter, id);
    expect(await inPage(page, "() => document.activeElement.closest('.fact')?.dataset.fact")).toBe(id);
    await page.keyboard.press('Escape');
    await expectNothing(page, letter);
  });

  test('so do fingers, on a phone, where both stay in view', async () => {
    const page = await phone.show(served);
    const stretch = stretches(page).first();
    const start = Number(await stretch.getAttribute('data-start'));
    await stretch.tap();
    await expectPassage(page, letter, start);
    await eventually(async () => expect(await isVisible(page, '.letter .selected')).toBe(true));
    await eventually(async () => expect(await isVisible(page, '.chosen')).toBe(true));
    const [id = letter.id] = restingOn(letter, chosenIn(page, letter));
    await heading(page, id).tap();
    await expectFact(page, letter, id);
    await eventually(async () => expect(await isVisible(page, '.letter .selected')).toBe(true));
    await page.locator('.chosen .close').tap();
    await expectNothing(page, letter);
  });

  test('coverage counts the sentences, and each looks like what it is', async () => {
    const page = await desk.show(served);
    const states = letter.sentences.map((sentence) =>
      sentence.aside ? 'aside' : restingOn(letter, sentence).length > 0 ? 'read' : 'unread',
    );
    const count = (state: string) => states.filter((each) => each === state).length;
    expect(await page.locator('.coverage summary').textContent()).toBe(
      `${states.length} sentences: ${count('read')} read, ${count('aside')} aside, ${count('unread')} not read`,
    );
    const classes = (selector: string) =>
      inPage<readonly string[]>(
        page,
        '(selector) => Array.from(document.querySelectorAll(selector), ({ classList }) => [...classList].at(-1))',
        selector,
      );
    expect(await classes('.coverage .strip > span')).toEqual(states);
    expect(await classes('.letter .sentence')).toEqual(states);
  });

  test('redactions look like redactions, and say what they hide', async () => {
    const page = await desk.show(served);
    const looks = await inPage<
      readonly { readonly text: string; readonly title: string; readonly ground: string }[]
    >(
      page,
      `() => Array.from(document.querySelectorAll('.letter .redaction'), (each) => ({
        text: each.textContent, title: each.title, ground: getComputedStyle(each).backgroundColor,
      }))`,
    );
    expect(looks.map(({ text }) => text).join('')).toBe(letter.redactions.map(({ exact }) => exact).join(''));
    const titles = letter.redactions.map(({ exact, kind }) => `${exact} hides ${hiddenWords(kind)}`);
    expect(new Set(looks.map(({ title }) => title))).toEqual(new Set(titles));
    const paper = await inPage<string>(
      page,
      "() => getComputedStyle(document.querySelector('.text')).backgroundColor",
    );
    for (const { ground } of looks) expect([paper, 'rgba(0, 0, 0, 0)']).not.toContain(ground);

    for (const redaction of letter.redactions.slice(0, 2)) {
      await page.locator(`.letter a[data-start="${redaction.start}"]`).click();
      await eventually(() => expect(addressIn(page)).toBe(`/letters/${redaction.id}`));
      await expectPassage(page, letter, redaction.start);
      expect(await page.locator('.chosen .hides').textContent()).toContain(
        `hides ${hiddenWords(redaction.kind)}`,
      );
    }
  });

  test('the letter says which language it is in', async () => {
    const page = await desk.show(served);
    expect(await page.locator('.letter').getAttribute('lang')).toBe(letter.language);
    expect(
      new Set(
        await inPage<readonly string[]>(
          page,
          "() => Array.from(document.querySelectorAll('.fact blockquote'), ({ lang }) => lang)",
        ),
      ),
    ).toEqual(new Set([letter.language]));
  });
});
