/** Around the letter: filters, coverage, redactions, passages that overlap. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordsOf } from '../../src/letter/words.js';
import type { WatchedPage } from '../server/browser.js';
import {
  addressIn,
  eventually,
  expectQuiet,
  goTo,
  inPage,
  letterIn,
  linked,
  many,
  one,
  reading,
  shownFacts,
} from './reading.js';

const smiles = reading(one);
const several = reading(many);
const [letter] = linked(one);
if (letter === undefined) throw new Error('The bundled letter is gone.');
const { facts, sentences, redactions } = letter;

let watched: WatchedPage;
let page: Page;
beforeAll(async () => {
  watched = await smiles.open('/letters/smiles', { reducedMotion: 'reduce' });
  page = await letterIn(watched);
});
afterAll(() => expectQuiet(watched, smiles.origin()));

/** The ids of the facts that fit. */
const fitting = (fits: (fact: (typeof facts)[number]) => boolean) =>
  facts
    .filter(fits)
    .map(({ id }) => id)
    .toSorted();

const shown = async () => (await shownFacts(page)).toSorted();

test('a type filters the facts, the marks and the address, and says how many there are', async () => {
  await goTo(page, '/letters/smiles');
  for (const [type, name] of [
    ['EXPERIENCE', 'Experiences'],
    ['PLACE', 'Places'],
    ['PERSON', 'People'],
  ]) {
    const expected = fitting((fact) => fact.type === type);
    const button = page.getByRole('button', { name: `${name} ${expected.length}` });
    await button.click();
    await eventually(async () => expect(await shown()).toEqual(expected));
    expect(addressIn(page)).toBe(`/letters/smiles?type=${type}`);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    // Only their passages are links, besides what is redacted.
    const spans = facts.filter((fact) => fact.type === type).flatMap(({ evidence }) => evidence);
    const starts = await inPage<readonly number[]>(
      page,
      "() => [...document.querySelectorAll('.letter .passage')].map((each) => Number(each.dataset.start))",
    );
    expect(starts.every((start) => spans.some((span) => span.start <= start && start < span.end))).toBe(true);
    expect(starts).toEqual(expect.arrayContaining(spans.map(({ start }) => start)));
  }
  await page.getByRole('button', { name: /^People/ }).click();
  await eventually(() => expect(addressIn(page)).toBe('/letters/smiles'));
  await eventually(async () => expect(await shown()).toHaveLength(facts.length));
});

test('a kind and a topic filter further; back takes each away again', async () => {
  await goTo(page, '/letters/smiles?type=EXPERIENCE');
  await page.getByLabel('Kind').selectOption({ label: wordsOf('RESEARCH') });
  const research = fitting((fact) => fact.type === 'EXPERIENCE' && fact.kind === 'RESEARCH');
  await eventually(async () => expect(await shown()).toEqual(research));
  await page.getByLabel('Topic').selectOption({ label: 'Inference in Large Language Models' });
  await eventually(async () => expect(await shown()).toEqual(['smiles/research-offer']));
  const address = addressIn(page);
  expect(new URLSearchParams(address.split('?')[1]).get('kind')).toBe('RESEARCH');
  const shared = await smiles.open(address);
  await letterIn(shared);
  expect(await shownFacts(shared.page)).toEqual(['smiles/research-offer']);
  expect(await shared.page.getByLabel('Kind').inputValue()).toBe('RESEARCH');
  await shared.close();
  await page.goBack();
  await eventually(async () => expect(await shown()).toEqual(research));
  await page.goForward();
  await eventually(async () => expect(await shown()).toEqual(['smiles/research-offer']));
});

test('a fact’s topic shows what else is about it', async () => {
  await goTo(page, '/letters/smiles');
  await page.locator('.fact[data-fact="smiles/time-series"] .topic').click();
  await eventually(() => expect(addressIn(page)).toContain('?topic=topic/'));
  await eventually(async () => expect(await shown()).toContain('smiles/time-series'));
  expect((await shown()).length).toBeLessThan(facts.length);
});

test('a filter that nothing fits says so, and is taken away by a click', async () => {
  await goTo(page, '/letters/smiles?type=PLACE&topic=topic/none&kind=NONSENSE');
  await page.getByText('No fact of this letter fits.').waitFor();
  expect(await shown()).toEqual([]);
  await page.getByRole('button', { name: 'Show all' }).click();
  await eventually(async () => expect(await shown()).toHaveLength(facts.length));
});

test('coverage says what is read, aside and not read, and leads to each', async () => {
  for (const [from, path, said, counts] of [
    [smiles, '/letters/smiles', '26 sentences: 24 read, 2 aside, 0 not read', [24, 2, 0]],
    [several, '/letters/odd', /sentences: \d+ read, 0 aside, 1 not read/, [null, 0, 1]],
  ] as const) {
    const one = await from.open(path, { reducedMotion: 'reduce' });
    await letterIn(one);
    const summary = one.page.locator('.coverage summary');
    expect(await summary.textContent()).toMatch(said);
    const strip = async (state: string) => one.page.locator(`.strip .${state}`).count();
    const inText = async (state: string) => one.page.locator(`.letter .sentence.${state}`).count();
    const [read, aside, unread] = counts;
    for (const [state, count] of [
      ['read', read],
      ['aside', aside],
      ['unread', unread],
    ] as const) {
      if (count !== null) expect(await strip(state), state).toBe(count);
      expect(await inText(state), state).toBe(await strip(state));
    }
    await summary.focus();
    await one.page.keyboard.press('Enter');
    const listed = one.page.locator('.coverage li a');
    expect(await listed.count()).toBe(aside + unread);
    const words = await listed.first().textContent();
    await listed.first().click();
    await eventually(async () =>
      expect((await one.page.locator('.letter .selected').allTextContents()).join('')).toBe(words),
    );
    await one.page.getByText('No fact rests on this sentence').waitFor();
    await one.close();
  }
});

test('an aside tells its reason', async () => {
  await goTo(page, '/letters/smiles/sentence-0');
  await page.getByText('An aside: A greeting.').waitFor();
});

test('what is not read looks unlike what is', async () => {
  const odd = await several.open('/letters/odd');
  await letterIn(odd);
  const line = await inPage<string>(
    odd.page,
    "() => getComputedStyle(document.querySelector('.letter .unread')).textDecorationStyle",
  );
  expect(line).toBe('wavy');
  await odd.close();
});

test('a card has several sentences on a line, each to be told from the next', async () => {
  const card = await several.open('/letters/labour-economics-phd/bachelors');
  const line = card.page.locator('.fact.selected .details div', { hasText: 'Reflections' });
  expect(await line.textContent()).toBe(
    'ReflectionsThe applicant had not worked, and deserved no better; The applicant preferred the geography to the economics, because geographers went outside.',
  );
  await card.close();
});

test('each redaction looks like one, and says what it hides', async () => {
  await goTo(page, '/letters/smiles');
  await eventually(async () => expect(await shown()).toHaveLength(facts.length));
  const looks = await inPage<
    readonly { readonly text: string; readonly title: string; readonly ground: string }[]
  >(
    page,
    `() => [...document.querySelectorAll('.letter .redaction')].map((each) => ({
      text: each.textContent, title: each.title, ground: getComputedStyle(each).backgroundColor,
    }))`,
  );
  expect(looks.map(({ text }) => text)).toEqual(redactions.map(({ exact }) => exact));
  const paper = await inPage<string>(
    page,
    "() => getComputedStyle(document.querySelector('.text')).backgroundColor",
  );
  for (const [index, { text, title, ground }] of looks.entries()) {
    const what = { PERSON: 'a person', ORGANIZATION: 'an organization', PLACE: 'a place' };
    const kind = redactions[index]?.kind;
    expect(title).toBe(`${text} hides the name of ${kind === undefined ? '' : what[kind]}`);
    expect(ground).not.toBe(paper);
  }
  await page.locator('.letter .redaction').nth(1).click();
  await eventually(() => expect(addressIn(page)).toBe('/letters/smiles/redaction-1'));
  await page.getByText('hides the name of an organization: what it is called stays unsaid').waitFor();
  await page.locator('.chosen').getByRole('link', { name: 'smiles/research-organization-1' }).click();
  await eventually(() => expect(addressIn(page)).toBe('/letters/smiles/research-organization-1'));
});

test('of a name that is hidden only the placeholder is blacked out, not the words around it', async () => {
  await goTo(page, '/letters/smiles/friends-lab');
  const card = page.locator('article', { has: page.locator('h4', { hasText: '[compaany] lab' }) });
  await card.waitFor();
  expect(await card.locator('h4 .redaction').allTextContents()).toEqual(['[compaany]']);
  expect(await card.locator('.tags').textContent()).toContain('name hidden');
});

test('where passages overlap each shows its own line, and all facts are told', async () => {
  await goTo(page, '/letters/smiles');
  await eventually(async () => expect(await shown()).toHaveLength(facts.length));
  const stretches = await inPage<
    readonly {
      readonly start: number;
      readonly lines: number;
      readonly told: string | null;
      readonly text: string;
    }[]
  >(
    page,
    `() => [...document.querySelectorAll('.letter a.passage[aria-description]:not(:has(.redaction))')].map((each) => ({
      start: Number(each.dataset.start),
      lines: getComputedStyle(each).backgroundImage.split('linear-gradient').length - 1,
      told: each.getAttribute('aria-description'),
      text: each.textContent,
    }))`,
  );
  expect(stretches.length).toBeGreaterThan(40);
  let overlapping = 0;
  for (const { start, lines, told, text } of stretches) {
    const end = start + [...text].length;
    const resting = facts.filter(({ evidence }) =>
      evidence.some((quote) => quote.start < end && quote.end > start),
    );
    expect(told?.split('; ').length, text).toBeGreaterThanOrEqual(resting.length);
    for (const { type } of resting) expect(told).toContain(`${wordsOf(type)}: `);
    if (lines > 1) overlapping += 1;
    expect(lines).toBeLessThanOrEqual(3);
  }
  expect(overlapping).toBeGreaterThan(5);
});

test('a type has one colour: beside the letter, below its passages, and behind those of a fact that is chosen', async () => {
  for (const id of [
    'research-offer',
    'apply-for-a-phd',
    'large-language-models',
    'applicant',
    'application',
  ]) {
    await goTo(page, `/letters/smiles/${id}`);
    await page.locator(`.fact.selected[data-fact="smiles/${id}"]`).waitFor();
    const { beside, behind, below } = await inPage<{
      readonly beside: string;
      readonly behind: string;
      readonly below: readonly string[];
    }>(
      page,
      `() => {
        const said = (element, name) => getComputedStyle(element).getPropertyValue(name);
        return {
          beside: said(document.querySelector('.fact.selected'), '--family'),
          behind: said(document.querySelector('.letter .selected'), '--family'),
          below: [...document.querySelectorAll('.letter a.selected')].map((each) =>
            [1, 2, 3].map((layer) => said(each, '--layer-' + layer)).join(' ')),
        };
      }`,
    );
    expect(beside).not.toBe('');
    expect(behind).toBe(beside);
    expect(below.length).toBeGreaterThan(0);
    for (const lines of below) expect(lines).toContain(beside);
  }
});

test('nothing of a sentence is lost to the eye where passages begin and end: no stretch is empty', async () => {
  const empty = await inPage<number>(
    page,
    "() => [...document.querySelectorAll('.letter a, .letter span')].filter((each) => each.textContent === '').length",
  );
  expect(empty).toBe(0);
  expect(await page.locator('.letter .sentence').count()).toBe(sentences.length);
});
