/** Facets beside the list: what they count, how they narrow, and how eyes, fingers, keys and screen readers use them. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { compileLetter, compileTopics } from '../../src/index.js';
import { generateCorpus } from '../store/generatedCorpus.js';
import { addressIn, answered, library as corpus, eventually, inPage, reading, titles } from './reading.js';

const library = reading(corpus);
const still = { reducedMotion: 'reduce' } as const;

/** 120 letters, each with a topic of its own, which has an alias, and with one that all share. */
const many = Array.from({ length: 120 }, (_, index) => String(index).padStart(3, '0'));
const { topics } = compileTopics(
  [
    'common: { name: Common }',
    ...many.map((number) => `t${number}: { name: Subject ${number}, aliases: [Alias ${number}] }`),
  ].join('\n'),
);
const unlike = reading({
  topics,
  letters: many.map((number) => {
    const { letter, problems } = compileLetter(
      {
        id: `l${number}`,
        letter: 'I apply to your school. I work on things.',
        reading: `
          title: Letter ${number}
          language: en
          applicant: { mentions: «I» apply }
          application: { program: school, evidence: I apply to your school }
          organizations: { school: { mentions: your school } }
          researchAreas:
            common: { name: Common, topic: common, standing: CURRENT, mentions: things, evidence: I work on things }
            own: { name: Own, topic: t${number}, standing: CURRENT, mentions: things, evidence: I work on things }
        `,
      },
      topics,
    );
    if (letter === null) throw new Error(JSON.stringify(problems));
    return letter;
  }),
});

const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const box = (page: Page, groupName: string, value: string) =>
  group(page, groupName).getByRole('checkbox', { name: new RegExp(`^${value}, `) });
const chips = async (page: Page) =>
  (await page.getByRole('list', { name: 'Chosen filters' }).getByRole('button').allTextContents()).map(
    (text) => text.replace(/\s+/g, ' ').trim(),
  );
const status = (page: Page) => page.getByRole('status').first().textContent();
const settled = async (page: Page) => page.locator('.rows[aria-busy="false"]').waitFor();

/** The values of a group with their counts, as a screen reader says them. */
const counts = async (page: Page, name: string) =>
  (
    await inPage<readonly string[]>(
      page,
      "(name) => [...document.querySelectorAll('fieldset')].filter((each) => each.querySelector('legend').textContent === name).flatMap((each) => [...each.querySelectorAll('[type=checkbox]')]).map((box) => box.ariaLabel)",
      name,
    )
  ).map((text) => {
    const [, value, count] = /^(.*), ([\d,]+) letters?$/.exec(text) ?? [];
    return [value, Number(count)] as const;
  });

/** What a client would ask for each group, and for each value of it. */
const GROUPS = {
  Topic: (name: string) => `topic: ["${name}"]`,
  Experience: (name: string) => `experience: {kind: [${name.toUpperCase()}]}`,
  'Status of an experience': (name: string) => `experience: {status: [${name.toUpperCase()}]}`,
  'Outcome of an experience': (name: string) => `experience: {outcome: [${name.toUpperCase()}]}`,
  'Standing in research': (name: string) => `researchStanding: [${name.toUpperCase()}]`,
  Motivation: (name: string) => `motivation: [${name.toUpperCase()}]`,
  Programme: (name: string) => `program: ["${name}"]`,
  'First application': (name: string) => `firstTime: ${name === 'first time'}`,
};

describe('every count is that of the list which its value leads to', () => {
  test.each([
    ['with nothing chosen', '/', {}],
    ['with one value', '/?experience=RESEARCH', { Experience: '{experience: {kind: [RESEARCH]}}' }],
    [
      'with several values in several groups',
      '/?topic=topic/science&experience=RESEARCH&experience=INDUSTRY&motivation=CAREER',
      {
        Topic: '{topic: ["science"]}',
        Experience: '{experience: {kind: [RESEARCH, INDUSTRY]}}',
        Motivation: '{motivation: [CAREER]}',
      },
    ],
    [
      'with a status, which any experience may have',
      '/?experience=RESEARCH&status=ONGOING&outcome=AWARD',
      {
        Experience: '{experience: {kind: [RESEARCH]}}',
        'Status of an experience': '{experience: {status: [ONGOING]}}',
        'Outcome of an experience': '{experience: {outcome: [AWARD]}}',
      },
    ],
  ])('%s', async (_, path, chosen: Readonly<Record<string, string>>) => {
    const { page, close } = await library.open(path, still);
    await page.locator('.facets').waitFor();
    for (const [name, where] of Object.entries(GROUPS)) {
      const shown = await counts(page, name);
      expect(shown.length, name).toBeGreaterThan(1);
      const others = Object.entries(chosen).flatMap(([each, part]) => (each === name ? [] : [part]));
      for (const [value = '', count] of shown) {
        const fits = await answered(library, `where: {and: [${others.join(' ')} {${where(value)}}]}`);
        expect([name, value, fits.length]).toEqual([name, value, count]);
      }
    }
    await close();
  });
});

test('any value of a group, and all groups; the address says it all, and back takes the last away', async () => {
  const { page, close } = await library.open('/', still);
  await box(page, 'Experience', 'research').check();
  await eventually(() => expect(addressIn(page)).toBe('/?experience=RESEARCH'));
  await settled(page);
  const [, industry] = (await counts(page, 'Experience')).find(([value]) => value === 'industry') ?? [];
  await box(page, 'Experience', 'industry').check();
  await box(page, 'Programme', 'SMILES').check();
  await eventually(() =>
    expect(addressIn(page)).toBe('/?experience=RESEARCH&experience=INDUSTRY&program=SMILES'),
  );
  const both = await answered(
    library,
    'where: {experience: {kind: [RESEARCH, INDUSTRY]}, program: ["SMILES"]}',
  );
  await eventually(async () => expect(await status(page)).toBe(`${both.length} letters`));
  expect(await titles(page)).toEqual(both.slice(0, 20));
  expect(await chips(page)).toEqual([
    'Remove Experience: research',
    'Remove Experience: industry',
    'Remove Programme: SMILES',
  ]);

  const shared = await library.open(addressIn(page), still);
  await eventually(async () => expect(await titles(shared.page)).toEqual(both.slice(0, 20)));
  expect(await box(shared.page, 'Experience', 'industry').isChecked()).toBe(true);
  expect(await chips(shared.page)).toEqual(await chips(page));
  await shared.close();

  await page.goBack();
  await eventually(async () =>
    expect(await chips(page)).toEqual(['Remove Experience: research', 'Remove Experience: industry']),
  );
  expect(await box(page, 'Programme', 'SMILES').isChecked()).toBe(false);
  await box(page, 'Experience', 'research').uncheck();
  await eventually(async () => expect(await status(page)).toBe(`${industry} letters`));
  await close();
});

describe('by keyboard', () => {
  test('a value is chosen where the focus is, and the focus stays, be it on another page of the list', async () => {
    const { page, close } = await library.open('/', still);
    await settled(page);
    await page.getByRole('link', { name: 'Next page' }).click();
    await eventually(() => expect(addressIn(page)).toMatch(/^\/\?after=/));
    await eventually(async () =>
      expect(await inPage(page, '() => document.activeElement.id')).toBe('content'),
    );
    await box(page, 'Motivation', 'career').focus();
    await page.keyboard.press('Space');
    await eventually(() => expect(addressIn(page)).toBe('/?motivation=CAREER'));
    await settled(page);
    const focused = () => inPage<string>(page, '() => document.activeElement.ariaLabel');
    expect(await focused()).toMatch(/^career, \d+ letters$/);
    await page.keyboard.press('Space');
    await eventually(() => expect(addressIn(page)).toBe('/'));
    await settled(page);
    expect(await focused()).toMatch(/^career, \d+ letters$/);
    await close();
  });

  test('what is chosen is taken away, and the focus goes to the next', async () => {
    const { page, close } = await library.open(
      '/?topic=topic/science&motivation=CAREER&first-time=yes',
      still,
    );
    await settled(page);
    await page.getByRole('button', { name: 'Remove Motivation: career' }).focus();
    await page.keyboard.press('Enter');
    await eventually(() => expect(addressIn(page)).toBe('/?topic=topic/science&first-time=yes'));
    const focused = () => inPage<string>(page, '() => document.activeElement.textContent');
    expect(await focused()).toBe('Remove First application: first time');
    await page.keyboard.press('Enter');
    await eventually(() => expect(addressIn(page)).toBe('/?topic=topic/science'));
    expect(await focused()).toBe('Remove Topic: Science');
    await page.keyboard.press('Enter');
    await eventually(() => expect(addressIn(page)).toBe('/'));
    expect(await inPage(page, '() => document.activeElement.id')).toBe('content');
    await close();
  });

  test('all is taken away at once', async () => {
    const { page, close } = await library.open(
      '/?topic=topic/science&motivation=CAREER&sort=EXPERIENCES',
      still,
    );
    await page.getByRole('link', { name: 'Remove all' }).click();
    await eventually(() => expect(addressIn(page)).toBe('/?sort=EXPERIENCES'));
    expect(await page.getByRole('list', { name: 'Chosen filters' }).count()).toBe(0);
    await eventually(async () => expect(await status(page)).toBe('200 letters'));
    await close();
  });
});

test('where no letter fits, each group says how many would without it', async () => {
  const { page, close } = await library.open(
    '/?topic=topic/dance&motivation=CAREER&experience=RESEARCH',
    still,
  );
  await page.getByText('Nobody fits all that is chosen.').waitFor();
  const fits = await answered(library, 'where: {motivation: [CAREER], experience: {kind: [RESEARCH]}}');
  // What nobody has is chosen all the same, and can be taken away.
  expect(await counts(page, 'Topic')).toContainEqual(['Dance', 0]);
  expect(await box(page, 'Topic', 'Dance').isChecked()).toBe(true);
  const ways = page.locator('.nothing a');
  expect(await ways.allTextContents()).toEqual([
    `${fits.length} letters without the filter “Topic”`,
    'Show all letters',
  ]);
  await ways.first().click();
  await eventually(async () => expect(await titles(page)).toEqual(fits.slice(0, 20)));
  expect(await chips(page)).toEqual(['Remove Experience: research', 'Remove Motivation: career']);
  await close();
});

describe('a long group', () => {
  test('shows ten values, and all when it is asked', async () => {
    const { page, close } = await unlike.open('/', still);
    await group(page, 'Topic').waitFor();
    expect(await group(page, 'Topic').getByRole('checkbox').count()).toBe(10);
    expect((await counts(page, 'Topic'))[0]).toEqual(['Common', 120]);
    await group(page, 'Topic').getByRole('button', { name: '90 more' }).click();
    expect(await group(page, 'Topic').getByRole('checkbox').count()).toBe(100);
    const fewer = group(page, 'Topic').getByRole('button', { name: 'Fewer' });
    expect(await fewer.getAttribute('aria-expanded')).toBe('true');
    await fewer.click();
    expect(await group(page, 'Topic').getByRole('checkbox').count()).toBe(10);
    await close();
  });

  test('finds topics by what is typed, by an alias, and those too rare to be listed', async () => {
    const { page, close } = await unlike.open('/', still);
    const find = page.getByRole('searchbox', { name: 'Find a topic' });
    await find.fill('subject 04');
    await eventually(async () =>
      expect((await counts(page, 'Topic')).map(([value]) => value)).toEqual(
        many.slice(40, 50).map((number) => `Subject ${number}`),
      ),
    );
    for (const typed of ['alias 119', 'Subject 119']) {
      await find.fill(typed);
      await eventually(async () => expect(await counts(page, 'Topic')).toEqual([['Subject 119', 1]]));
    }
    await box(page, 'Topic', 'Subject 119').check();
    await eventually(async () => expect(await titles(page)).toEqual(['Letter 119']));
    expect(await inPage<string>(page, '() => document.activeElement.ariaLabel')).toMatch(/^Subject 119/);
    // It is shown as long as it is chosen, and where it was after that.
    await find.fill('');
    await eventually(async () => expect(await group(page, 'Topic').getByRole('checkbox').count()).toBe(11));
    const last = group(page, 'Topic').getByRole('checkbox').last();
    expect(await last.isChecked()).toBe(true);
    await find.fill('nonsense');
    await page.getByText('No topic has this name.').waitFor();
    await close();
  });

  test('keeps what was chosen beyond the first ten where it is when it is no more', async () => {
    const { page, close } = await unlike.open('/?topic=topic/t050', still);
    const own = box(page, 'Topic', 'Subject 050');
    await own.focus();
    await page.keyboard.press('Space');
    await eventually(async () => expect(await status(page)).toBe('120 letters'));
    expect(await own.isChecked()).toBe(false);
    expect(await inPage<string>(page, '() => document.activeElement.ariaLabel')).toMatch(/^Subject 050/);
    await close();
  });
});

test('on a phone they are out of the way until they are asked for', async () => {
  const { page, close } = await library.open('/', { ...still, viewport: { width: 360, height: 740 } });
  await settled(page);
  const opener = page.getByRole('button', { name: /^Filters/ });
  expect(await opener.getAttribute('aria-expanded')).toBe('false');
  expect(await page.locator('.facets fieldset').first().isVisible()).toBe(false);
  await opener.click();
  await box(page, 'Experience', 'research').check();
  await eventually(async () => expect(await opener.textContent()).toBe('Filters 1 chosen'));
  await settled(page);
  const fits = await answered(library, 'where: {experience: {kind: [RESEARCH]}}');
  await page.getByRole('button', { name: `Show ${fits.length} letters` }).click();
  expect(await page.locator('.facets fieldset').first().isVisible()).toBe(false);
  expect(await inPage<string>(page, '() => document.activeElement.className')).toBe('opener');
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await page.locator('.facets fieldset').first().isVisible()).toBe(true);
  expect(await opener.isVisible()).toBe(false);
  await close();
});

describe('the page has as much in it', () => {
  const larger = reading(generateCorpus(600).corpus);
  const nodes = (page: Page) => inPage<number>(page, '() => document.querySelectorAll("*").length');

  test('with 600 letters as with 200, on its first page and after paging and choosing', async () => {
    const sizes: number[] = [];
    for (const from of [library, larger]) {
      const { page, close } = await from.open('/', still);
      await settled(page);
      sizes.push(await nodes(page));
      await page.getByRole('link', { name: 'Next page' }).click();
      await page.getByRole('link', { name: 'Previous page' }).waitFor();
      await box(page, 'Topic', 'Science').check();
      await eventually(async () => expect(await chips(page)).toHaveLength(1));
      await settled(page);
      sizes.push(await nodes(page));
      await close();
    }
    for (const size of sizes) expect(size).toBeLessThan(1200);
  });

  test('with a topic in every letter, be all of them asked for', async () => {
    const { page, close } = await unlike.open('/', still);
    await group(page, 'Topic').getByRole('button', { name: '90 more' }).click();
    expect(await nodes(page)).toBeLessThan(1500);
    await close();
  });
});
