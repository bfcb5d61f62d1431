/** The page of a review in the real browser: a draft is reviewed by keyboard alone, and what is written is right. */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openBrowser, type TestBrowser, type WatchedPage } from '../server/browser.js';
import { compiled, linesChanged, reading, unsure } from './drafted.js';
import { type Reviewing, reviewing } from './reviewing.js';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A letter that is reviewed in the browser. */
interface Opened {
  readonly page: Page;
  readonly review: Reviewing;
  /** What the page complained of; what is refused is told by the browser as well, and is none. */
  readonly complaints: () => readonly string[];
  /** Presses keys one after the other, each when the one before is done. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** How many were pressed. */
  readonly presses: () => number;
  /** Waits until the page says something. */
  readonly expectSaid: (words: string | RegExp) => Promise<void>;
}

async function open(content: string = reading, width = 1280): Promise<Opened> {
  const review = await reviewing(content);
  const watched: WatchedPage = await browser.open('about:blank', { reducedMotion: 'reduce' });
  const { page } = watched;
  await page.setViewportSize({ width, height: 800 });
  await page.goto(review.address);
  await page.getByRole('link', { name: /letter$/ }).waitFor();
  await page.goto(`${review.origin}/letters/jane`);
  await page.locator('.review .letter').waitFor();
  let count = 0;
  return {
    page,
    review,
    complaints: () => watched.problems.filter((problem) => !/status of (?:409|422)/.test(problem)),
    async press(...keys) {
      for (const key of keys) {
        await page.keyboard.press(key);
        count += 1;
      }
    },
    presses: () => count,
    async expectSaid(words) {
      await vi.waitFor(async () => expect(await page.getByRole('status').textContent()).toMatch(words), {
        timeout: 20_000,
        interval: 30,
      });
    },
  };
}

const chosen = (page: Page) => page.locator('.fact.selected h3').textContent();

test('a draft of twelve is reviewed by keyboard alone, with few more keys than there are facts', async () => {
  const { page, press, presses, expectSaid, review, complaints } = await open();
  expect(await chosen(page)).toContain('Dear committee');
  await press('a');
  await expectSaid('Accepted “Dear committee,”. 11 drafts left.');
  expect(await chosen(page)).toContain('Jane Roe');
  await press('a');
  await expectSaid('10 drafts left.');
  await press('a');
  await expectSaid('Accepted “Physics studies”. 9 drafts left.');

  // Northfield is the university: two mentions of one thing.
  expect(await chosen(page)).toContain('Northfield University');
  await press('m');
  await page.getByRole('combobox', { name: 'Is the same as' }).waitFor();
  await press('Enter');
  await expectSaid('Merged “Northfield University”.');
  await press('u');
  await expectSaid('Undone. 9 drafts left.');
  expect(await chosen(page)).toContain('Northfield University');
  await press('a');
  await expectSaid('8 drafts left.');

  await press('a');
  await expectSaid('Accepted “Won the Hale Prize for the thesis.”. 7 drafts left.');
  await press('r');
  await expectSaid('Rejected “The prize made them proud.”. 6 drafts left.');
  await press('a');
  await expectSaid('Accepted “Ann Lee”. 5 drafts left.');

  // The role is wrong: the first letters of the right one choose it.
  expect(await chosen(page)).toContain('Prof. Lee');
  await press('e');
  await page.getByRole('combobox', { name: 'Role', exact: true }).waitFor();
  await press(...'adv', 'Enter');
  await expectSaid('Corrected “Prof. Lee”. 4 drafts left.');
  for (const left of [3, 2, 1]) {
    await press('a');
    await expectSaid(`${left} draft`);
  }
  await press('a');
  await expectSaid('Everything is reviewed.');

  expect(presses()).toBe(19);
  const { facts, sentences } = compiled(await review.text());
  const isLeft = ({ provenance }: { readonly provenance?: { readonly reviewed: string | null } }) =>
    provenance?.reviewed === null;
  expect(facts.filter(isLeft)).toEqual([]);
  expect(sentences[0]?.aside?.provenance?.reviewed).toBe('2026-11-29');
  expect(facts.find(({ id }) => id === 'jane/prof-lee')).toMatchObject({ role: 'ADVISOR' });
  expect(facts.some(({ id }) => id === 'jane/proud')).toBe(false);
  const lost = linesChanged(reading, await review.text()).filter((line) => line.startsWith('-'));
  // What is lost are the reflection, the role, and lines that have the day now.
  expect(lost.filter((line) => !/proud|reflections|role: OTHER|\{.*draft: rules \}/.test(line))).toEqual([]);
  expect(complaints()).toEqual([]);
});

test('a fact is added from words that are selected by keyboard, and a sentence set aside', async () => {
  const { page, press, expectSaid, review, complaints } = await open();
  const spans = () => page.evaluate<string>('getSelection().toString()');
  await press('ArrowRight');
  expect(await spans()).toBe('Dear committee,');
  await press('ArrowRight', 'ArrowRight');
  expect(await spans()).toContain(
    'I study physics at Northfield University, and I write simulations in Fortran.',
  );
  await page.evaluate(`(() => {
    const words = [...document.querySelectorAll('.letter [data-start]')].find((each) => each.textContent.includes('Fortran'));
    const start = words.firstChild.data.indexOf('Fortran');
    getSelection().setBaseAndExtent(words.firstChild, start, words.firstChild, start + 'Fortran'.length);
  })()`);
  await press('n');
  const what = page.getByRole('combobox', { name: 'What it is' });
  await what.waitFor();
  expect(await what.evaluate((select) => select === select.ownerDocument.activeElement)).toBe(true);
  await what.selectOption('skill');
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('programming');
  await page.getByRole('textbox', { name: 'Mentions, passage 1' }).press('Enter');
  await expectSaid('Added.');
  expect(await chosen(page)).toContain('Fortran');
  expect(await review.text()).toContain(
    'skills:\n  fortran:\n    kind: PROGRAMMING\n    mentions: Fortran\n',
  );

  // The last sentence is a farewell.
  const sentence = page.locator('.sentence', { hasText: 'Kind regards' });
  await sentence.dblclick();
  await press('s');
  await expectSaid('Marked as an aside.');
  expect(await review.text()).toContain('  - "Kind regards"\n');
  expect(await sentence.getAttribute('class')).toContain('aside');
  await sentence.dblclick();
  await press('s');
  await expectSaid('That is no aside any more.');
  expect(await review.text()).not.toContain('  - "Kind regards"\n');
  expect(complaints()).toEqual([]);
});

test('suggestions come after the drafts, and are accepted, corrected and dismissed by the same keys', async () => {
  const { page, press, expectSaid, review, complaints } = await open(unsure);
  const label = () => page.locator('.fact.selected').getAttribute('class');
  expect(await page.locator('.letter .suggested').allTextContents()).toContain('Fortran');
  expect(await page.getByText('looks like a suggestion').textContent()).toMatch(/^Line \d+ of reading\.yaml/);
  for (const left of [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) {
    await press('a');
    await expectSaid(`${left} draft`);
  }
  await press('a');
  await expectSaid(/“[^”]+”\. 4 suggestions left\./);
  expect(await chosen(page)).toContain('more of experience Physics studies');
  expect(await label()).toContain('suggested');

  await press('a');
  await expectSaid('Accepted “Physics studies”. 3 suggestions left.');
  await press('u');
  await expectSaid('Undone. 4 suggestions left.');
  expect(await chosen(page)).toContain('more of experience Physics studies');
  await press('a');
  await expectSaid('3 suggestions left.');
  await press('a');
  await expectSaid('2 suggestions left.');

  // A name, and it is none of an organization: the first letters of what it is choose that.
  expect(await chosen(page)).toContain('Fortran');
  await press('e');
  await page.getByRole('combobox', { name: 'What it is' }).waitFor();
  await press(...'sk');
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('programming');
  await page.getByRole('textbox', { name: 'Mentions, passage 1' }).press('Enter');
  await expectSaid('“Fortran” is a fact now. 1 suggestion left.');

  // Of which experience it came is to be said: the one that the letter has before it is there already.
  await press('a');
  const what = page.getByRole('combobox', { name: 'What it is' });
  await what.waitFor();
  expect(await what.evaluate((select) => select === select.ownerDocument.activeElement)).toBe(true);
  await press('Enter');
  await expectSaid('“They were taught statistics.” is a fact now. Everything is reviewed.');
  await press('u');
  await expectSaid('Undone. 1 suggestion left.');
  await press('r');
  await expectSaid('Dismissed “They were taught statistics.”. Everything is reviewed.');

  const text = await review.text();
  expect(text.match(/# Unsure.*/g)).toEqual(['# Unsure: whether this is all.']);
  const facts = new Map(compiled(text).facts.map((fact) => [fact.id, fact]));
  expect(facts.get('jane/fortran')).toMatchObject({ type: 'SKILL', provenance: { reviewed: '2026-11-29' } });
  expect(facts.get('jane/physics')).toMatchObject({ topics: ['topic/physics'] });
  expect(facts.get('jane/simulations')).toMatchObject({ organizations: ['jane/northfield'] });
  expect(complaints()).toEqual([]);
});

test('a suggestion stays chosen though another program moves its line, and a name is merged with that of anything', async () => {
  const { page, press, expectSaid, review, complaints } = await open(unsure);
  await page.locator('.letter .suggested', { hasText: 'Fortran' }).click();
  expect(await chosen(page)).toContain('Fortran');
  await writeFile(review.reading, `# theirs\n${unsure}`);
  await press('r');
  await expectSaid('The files were changed by another program.');
  expect(await chosen(page)).toContain('Fortran');
  await press('m');
  await page.getByRole('combobox', { name: 'Is the same as' }).selectOption('place Oslo (oslo)');
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expectSaid('Merged “Fortran”. 12 drafts and 3 suggestions left.');
  expect(await review.text()).toContain('      - live in «Oslo»\n      - in «Fortran»\n');
  expect(complaints()).toEqual([]);
});

test('a fact is given another key, unless another fact has it', async () => {
  const { page, press, expectSaid, review, complaints } = await open();
  await press('j', 'j', 'j');
  expect(await chosen(page)).toContain('Northfield University');
  await press('i');
  const key = page.getByRole('textbox', { name: 'Key' });
  await key.waitFor();
  await press(...'lee', 'Enter');
  await expectSaid('The key “lee” is that of a person already');
  expect(await key.inputValue()).toBe('lee');
  await key.fill('university');
  await press('Enter');
  await expectSaid('“northfield” is “university” now, also for what refers to it.');
  expect(await chosen(page)).toContain('Northfield University');
  expect(await page.locator('.fact.selected .tags code').textContent()).toBe('university');
  expect(await review.text()).toContain('organizations: [university, northfield-2]');
  await press('u');
  await expectSaid('Undone.');
  expect(await review.text()).toBe(reading);
  expect(complaints()).toEqual([]);
});

test('what is refused is said in the form, which stays as it was filled in', async () => {
  const { page, press, review } = await open();
  await press('j', 'j', 'e');
  const evidence = page.getByRole('textbox', { name: 'Evidence, passage 1' });
  await evidence.fill('I study chemistry');
  await evidence.press('Enter');
  const alert = page.getByRole('form').getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toContain('The letter does not say “I study chemistry”.');
  expect(await evidence.inputValue()).toBe('I study chemistry');
  expect(await review.text()).toBe(reading);
  await press('Escape');
  await page.locator('.fact.selected button:focus').waitFor();
});

test('what another program wrote is shown, and said, and not written over', async () => {
  const { page, press, expectSaid, review } = await open();
  await appendFile(review.reading, '# theirs\n');
  await press('a');
  await expectSaid('The files were changed by another program.');
  await press('a');
  await expectSaid('Accepted');
  expect(await review.text()).toContain('# theirs\n');
  await writeFile(review.reading, 'title: "');
  await press('a');
  await page.getByRole('heading', { name: 'The reading cannot be read' }).waitFor();
  await writeFile(review.reading, reading);
  await page.evaluate("dispatchEvent(new Event('focus'))");
  await page.locator('.fact').first().waitFor();
});

test('what a draft could not find is filled in', async () => {
  const missing = reading.replace(/applicant:\n(?: {2}.*\n)+/, 'applicant:\n  mentions:\n');
  const { page, press, expectSaid, review } = await open(missing);
  expect(await chosen(page)).toContain('to be filled in');
  await press('e');
  const add = page.getByRole('button', { name: 'Add what is selected in the letter' }).first();
  await add.waitFor();
  await page.evaluate(`(() => {
    const words = [...document.querySelectorAll('.letter [data-start]')].find((each) => each.textContent.includes('Jane Roe'));
    const start = words.firstChild.data.indexOf('Jane Roe');
    getSelection().setBaseAndExtent(words.firstChild, start, words.firstChild, start + 'Jane Roe'.length);
  })()`);
  await add.click();
  const mention = page.getByRole('textbox', { name: 'Mentions, passage 1' });
  await mention.waitFor();
  await mention.press('Enter');
  await expectSaid('Corrected');
  expect(compiled(await review.text()).facts[0]).toMatchObject({ type: 'APPLICANT', asWritten: 'Jane Roe' });
});

test('keys without Ctrl or Alt can be switched off', async () => {
  const { page, press, review } = await open();
  await press('?');
  await page.getByRole('checkbox').uncheck();
  await press('Escape', 'a', 'j');
  expect(await chosen(page)).toContain('Dear committee');
  expect(await review.text()).toBe(reading);
  await page.getByRole('button', { name: 'Accept' }).click();
  await vi.waitFor(async () => expect(await review.text()).toContain('reviewed'), { timeout: 20_000 });
});

test('axe finds nothing, light or dark, on a phone or a desktop, in any state', async () => {
  const { page, press, review, expectSaid } = await open(unsure);
  const look = async (what: string) => {
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 360],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const found = await page.evaluate<readonly object[]>(
        `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
          violations.map(({ id, nodes }) => ({ id, html: nodes[0].html, why: nodes[0].failureSummary })))`,
      );
      expect(found, `${what}, ${colorScheme}, ${width} px`).toEqual([]);
      expect(
        await page.evaluate('document.documentElement.scrollWidth <= innerWidth'),
        `${what} is not wider than ${width} px`,
      ).toBe(true);
    }
  };
  await page.evaluate(axe);
  await look('a draft');
  await press('j', 'j', 'e');
  await page.getByRole('form').waitFor();
  await look('a form');
  await press('Escape', 'j', 'm');
  await page.getByRole('form').waitFor();
  await look('a merge');
  await press('Escape', 'i');
  await page.getByRole('form').waitFor();
  await look('another key');
  await press('Escape', 'ArrowRight', 'n');
  await page.getByRole('form').waitFor();
  await look('a fact to add');
  await press('Escape');
  await page.locator('.fact.suggested').last().getByRole('button').first().click();
  await look('a suggestion');
  await press('a');
  await page.getByRole('form').waitFor();
  await look('a suggestion that becomes a fact');
  await press('Escape', 'k', '?');
  await page.getByRole('dialog').waitFor();
  await look('the keys');
  await press('Escape');
  await writeFile(review.reading, 'title: "');
  await press('a');
  await expectSaid('changed by another program');
  await look('a reading that cannot be read');
  await page.goto(review.origin);
  await page.locator('.letters li').waitFor();
  await page.evaluate(axe);
  await look('the list');
});
