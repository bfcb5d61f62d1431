/** Drafts are seen to be drafts, in each view, by whoever looks and by whoever listens. */
import { expect, test, vi } from 'vitest';
import { corpus } from '../../src/data/index.js';
import { Letter } from '../../src/letter/letter.js';
import { isDraft } from '../../src/letter/provenance.js';
import { drafted } from '../letter/drafted.js';
import { expectQuiet, goTo, letterIn, one, reading, twelve } from './reading.js';

const data = corpus.letters.map(drafted);
const from = reading({ ...corpus, letters: data });
const byHand = reading(one);
const some = reading({
  ...twelve,
  letters: twelve.letters.map((each, index) => (index < 2 ? drafted(each) : each)),
});
const [letter] = data.map((each) => new Letter(each));
if (letter === undefined) throw new Error('There is no letter.');

test('each draft has its mark, and nothing else has', async () => {
  const watched = await from.open('/letters/smiles');
  const page = await letterIn(watched);
  const marks = await page
    .locator('.fact')
    .evaluateAll((cards) =>
      cards.map((card) => [
        card.getAttribute('data-fact'),
        card.querySelector('.draft')?.textContent ?? null,
      ]),
    );
  expect(new Map(marks.map(([id, mark]) => [id, mark]))).toEqual(
    new Map(
      letter.facts.map((fact) => {
        const name = fact.provenance?.by === 'RULES' ? 'rules' : 'llama3.1:8b';
        return [fact.id, isDraft(fact) ? `draft, by ${name}` : null];
      }),
    ),
  );
  expectQuiet(watched, from.origin());
});

test('a letter says how much of it nobody has reviewed', async () => {
  const page = await letterIn(await from.open('/letters/smiles'));
  expect(await page.locator('.unreviewed').textContent()).toBe(
    'Drafts that nobody has reviewed: 31 of 63 facts, 2 asides.',
  );
});

test('a fact that is chosen says by what it was drafted, and what became of that', async () => {
  const page = await letterIn(await from.open('/letters/smiles/applicant'));
  const drafted = page.locator('.fact.selected .details div', { hasText: 'Drafted' }).locator('dd');
  expect(await drafted.textContent()).toBe('by rules (rules-1) on 2026-11-28, not reviewed');
  const reviewed = letter.facts.find(({ provenance }) => provenance?.reviewed);
  await goTo(page, `/letters/${reviewed?.id}`);
  await page.locator(`.fact.selected[data-fact="${reviewed?.id}"]`).waitFor();
  expect(await drafted.textContent()).toBe('by rules (rules-1) on 2026-11-28, reviewed on 2026-11-29');
});

test('a passage tells a screen reader which of its facts are drafts', async () => {
  const page = await letterIn(await from.open('/letters/smiles'));
  const described = await page
    .locator('.letter a[aria-description]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-description') ?? ''));
  const said = described
    .flatMap((description) => description.split('; '))
    .filter((each) => each.includes('draft'));
  expect(said).toContain('person: [name] [surname] (draft, by rules)');
});

test('an aside that is a draft is said to be one', async () => {
  const page = await letterIn(await from.open('/letters/smiles/sentence-0'));
  expect(await page.locator('.aside-reason').textContent()).toBe('An aside: A greeting. draft, by rules');
});

test('a search marks the drafts that it found', async () => {
  const { page } = await from.open('/search?q=research&in=FACTS');
  await page.locator('.rows li').first().waitFor();
  const found = await page
    .locator('.rows li')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('.draft')?.textContent ?? null));
  expect(new Set(found)).toEqual(new Set([null, 'draft, by rules', 'draft, by llama3.1:8b']));
});

test('the list is narrowed to letters with drafts, or without', async () => {
  const watched = await some.open('/');
  const { page } = watched;
  const review = page.getByRole('group', { name: 'Review' });
  const rows = page.locator('.rows li');
  await rows.first().waitFor();
  const options = async () =>
    (await review.locator('li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
  expect(await options()).toEqual(['with drafts 2', 'without drafts 10']);
  await review.getByLabel('with drafts', { exact: false }).first().check();
  await vi.waitFor(async () => expect(await rows.count()).toBe(2), { timeout: 20_000 });
  expect(await rows.locator('.draft').count()).toBe(2);
  expect(new URL(page.url()).search).toBe('?drafts=yes');
  await goTo(page, '/?drafts=no');
  await vi.waitFor(async () => expect(await rows.count()).toBe(10), { timeout: 20_000 });
  expect(await rows.locator('.draft').count()).toBe(0);
  expectQuiet(watched, some.origin());
});

test('nothing of the kind is shown of a letter that a person read', async () => {
  const page = await letterIn(await byHand.open('/letters/smiles/applicant'));
  expect(await page.locator('.draft, .unreviewed').count()).toBe(0);
  expect(await page.locator('dt', { hasText: 'Drafted' }).count()).toBe(0);
});
