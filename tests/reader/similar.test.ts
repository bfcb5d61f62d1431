/** Similar applicants below a letter: who they are, why, and the passages of both that say so. */
import { describe, expect, test } from 'vitest';
import { CodePoints } from '../../src/letter/codePoints.js';
import {
  addressIn,
  eventually,
  expectQuiet,
  inPage,
  letterIn,
  markedIn,
  one,
  reading,
  twelve,
} from './reading.js';

const several = reading(twelve);
const alone = reading(one);
const still = { reducedMotion: 'reduce' } as const;
const LETTER = 'neural-circuits-phd';

interface Answer {
  readonly data: {
    readonly letter: {
      readonly applicant: {
        readonly similar: readonly {
          readonly applicant: { readonly label: string; readonly letter: { readonly id: string } };
          readonly reasons: readonly {
            readonly label: string;
            readonly ownFacts: readonly { readonly id: string }[];
            readonly otherFacts: readonly { readonly id: string }[];
          }[];
        }[];
      };
    };
  };
}

/** What the API itself answers. */
async function answered() {
  const query = `{ letter(id: "${LETTER}") { applicant { similar(first: 5) {
    applicant { label letter { id } } reasons { label ownFacts { id } otherFacts { id } }
  } } } }`;
  const response = await fetch(`${several.origin()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data }: Answer = JSON.parse(await response.text());
  return data.letter.applicant.similar;
}

describe('below a letter', () => {
  test('are those whom the API names, best first, each with what is shared', async () => {
    const { page, close } = await several.open(`/letters/${LETTER}`, still);
    const people = page.locator('.similar ol > li');
    await people.first().waitFor();
    const expected = await answered();
    expect(expected).toHaveLength(5);
    expect(await people.locator('h3 a').allTextContents()).toEqual(
      expected.map(({ applicant }) => applicant.label),
    );
    for (const [index, { reasons }] of expected.entries()) {
      const [why = ''] = await people.nth(index).locator('.why span').allTextContents();
      expect(why.startsWith(reasons[0]?.label ?? '?')).toBe(true);
    }
    await people.locator('h3 a').first().click();
    await eventually(() => expect(addressIn(page)).toBe(`/letters/${expected[0]?.applicant.letter.id}`));
    await eventually(async () => expect(await inPage<number>(page, '() => scrollY')).toBe(0));
    await close();
  });

  test('show the passages of both, each of which leads to its place in its letter', async () => {
    const watched = await several.open(`/letters/${LETTER}`, still);
    const { page } = watched;
    const [first] = await answered();
    const person = page.locator('.similar ol > li').first();
    expect(await person.locator('blockquote').count()).toBe(0);
    const opener = person.getByRole('button', { name: 'Show the passages' });
    await opener.focus();
    await page.keyboard.press('Enter');
    const hide = person.getByRole('button', { name: 'Hide the passages' });
    expect(await hide.getAttribute('aria-expanded')).toBe('true');
    const shared = person.locator('.shared > section');
    expect(await shared.count()).toBe(first?.reasons.length);
    const texts = [LETTER, first?.applicant.letter.id].map((id) =>
      twelve.letters.find((each) => each.id === id),
    );
    for (const [index, { label }] of first?.reasons.entries() ?? []) {
      expect(await shared.nth(index).locator('h4').textContent()).toContain(label);
      for (const [side, letter] of texts.entries()) {
        const links = shared.nth(index).locator('ul').nth(side).locator('a');
        expect(await links.count()).toBeGreaterThan(0);
        for (const link of await links.all()) {
          const [, id, start, end] =
            /^\/letters\/([a-z-]+)\?at=(\d+),(\d+)$/.exec((await link.getAttribute('href')) ?? '') ?? [];
          expect(id).toBe(letter?.id);
          const words = new CodePoints(letter?.text ?? '').slice(Number(start), Number(end));
          expect((await link.textContent())?.slice(1, -1)).toBe(words);
        }
      }
    }
    const last = shared.last().locator('ul').last().locator('a').first();
    const words = (await last.textContent())?.slice(1, -1);
    await last.click();
    await letterIn(watched);
    await eventually(async () => expect(await markedIn(page)).toBe(words));
    await page.goBack();
    await person.waitFor();
    await person.getByRole('link', { name: 'Read side by side' }).click();
    await eventually(async () => expect(await page.locator('.pane .letter').count()).toBe(2));
    // Whoever reads two letters has chosen.
    expect(await page.locator('.similar').count()).toBe(0);
    expectQuiet(watched, several.origin());
    await watched.close();
  });

  test('come with the query that found them', async () => {
    const { page, close } = await several.open(`/letters/${LETTER}`, still);
    await page.getByRole('button', { name: 'The query behind these' }).click();
    expect(await page.getByRole('dialog').locator('code').textContent()).toMatch(
      /^query SimilarApplicants\(/,
    );
    await close();
  });

  test('that they cannot be told leaves the letter readable, and can be tried again', async () => {
    const watched = await several.open('/reader/icon.svg', still);
    const { page } = watched;
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('SimilarApplicants') ? route.abort() : route.continue(),
    );
    await page.goto(`${several.origin()}/letters/${LETTER}`);
    await page.locator('.similar').getByText('The server cannot be reached.').waitFor();
    expect(await page.locator('.letter').isVisible()).toBe(true);
    await page.unroute('**/graphql');
    await page.locator('.similar').getByRole('button', { name: 'Try again' }).click();
    await page.locator('.similar ol > li').first().waitFor();
    await watched.close();
  });
});

test('a letter that is alone has nobody like it', async () => {
  const watched = await alone.open('/letters/smiles', still);
  const { page } = watched;
  const told = page.waitForResponse((response) =>
    Boolean(response.request().postData()?.includes('SimilarApplicants')),
  );
  await page.reload();
  await told;
  await letterIn(watched);
  expect(await page.locator('.similar').count()).toBe(0);
  await watched.close();
});
