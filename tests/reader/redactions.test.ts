/** What stands where names were looks hidden, whatever it is written with: in the reader, on paper, in an exported page. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { compileLetter } from '../../src/index.js';
import { inPage, letterIn, one, reading } from './reading.js';

const { letter, problems } = compileLetter({
  id: 'hidden',
  letter:
    'My name is ████ ███. I learned at [university] and at ▒▒▒, and I live in [--]. I apply to Alpha.\n',
  reading: JSON.stringify({
    title: 'Hidden names',
    language: 'en',
    redactions: {
      '████ ███': 'PERSON',
      '[university]': 'ORGANIZATION',
      '▒▒▒': 'ORGANIZATION',
      '[--]': 'PLACE',
    },
    applicant: { mentions: '████ ███', evidence: 'My name is ████ ███.' },
    application: { program: 'alpha', evidence: 'I apply to Alpha.' },
    organizations: {
      alpha: { kind: 'PROGRAM', name: 'Alpha', mentions: 'Alpha' },
      first: { kind: 'UNIVERSITY', mentions: '[university]' },
      second: { kind: 'UNIVERSITY', mentions: '▒▒▒' },
    },
    places: { home: { mentions: '[--]' } },
    experiences: {
      learned: {
        kind: 'EDUCATION',
        title: 'Learned at [university] and at ▒▒▒',
        status: 'COMPLETED',
        organizations: ['first', 'second'],
        evidence: 'I learned at [university] and at ▒▒▒, and I live in [--]',
      },
    },
  }),
});
if (letter === null) throw new Error(JSON.stringify(problems, null, 2));

const server = reading({ ...one, letters: [letter] });

/** Expects that signs without a word have the colour of their box, and words another. */
async function expectBoxes(page: Page, count: number): Promise<void> {
  const boxes = await inPage<
    readonly { readonly text: string; readonly color: string; readonly box: string }[]
  >(
    page,
    `() => [...document.querySelectorAll('.redaction')].map((each) => {
      const { color, backgroundColor: box } = getComputedStyle(each);
      return { text: each.textContent, color, box };
    })`,
  );
  expect(boxes.length).toBeGreaterThanOrEqual(count);
  for (const { text, color, box } of boxes) {
    if (text === '[university]') expect(color).not.toBe(box);
    else expect(color, text).toBe(box);
  }
}

test('signs without a word are a box of one colour, light or dark, chosen or not, and on paper', async () => {
  const { page, close } = await server.open('/letters/hidden/learned');
  await letterIn({ page, close, requests: [], problems: [] });
  await page.locator('.fact.selected .redaction').first().waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // In the letter, in quotes, and in what facts are called.
    await expectBoxes(page, 16);
  }
  await page.goto(`${server.origin()}/letters/hidden/redaction-0`);
  await page.locator('.hides .redaction').waitFor();
  await expectBoxes(page, 16);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await expectBoxes(page, 16);
  await close();
});

test('an exported page has the same boxes', async () => {
  const { page, close } = await server.open('/reader/icon.svg');
  await page.goto('about:blank');
  await page.setContent(await (await fetch(`${server.origin()}/export/html/hidden`)).text());
  await expectBoxes(page, 16);
  await close();
});
