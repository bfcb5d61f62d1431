/** What is marked is what was quoted, to the code point: for every fact, sentence and redaction of every letter. */
import { afterAll, describe, expect, test } from 'vitest';
import type { Span } from '../../src/letter/model.js';
import { inMarks } from '../../src/letter/quotationMarks.js';
import { covering, everyLetter, inPage, keptPages, restingOn, withoutBreaks } from './reading.js';

/** What the page shows when something is chosen. */
interface Chosen {
  readonly id: string;
  /** The stretches that are marked, with where they say that they begin. */
  readonly marked: readonly { readonly text: string; readonly start: number | null }[];
  /** What is said of the choice. */
  readonly said: string;
  /** The facts in view, and the chosen one among them. */
  readonly facts: readonly string[];
  readonly card: string | null;
}

/**
 * Chooses one thing after another by its address, and notes what the page shows. All of it runs in the page:
 * a thousand round trips would take minutes.
 */
const CHOOSE_ALL = `async (ids) => {
  const shown = [];
  for (const id of ids) {
    history.pushState(null, '', '/letters/' + id);
    dispatchEvent(new PopStateEvent('popstate'));
    // The page says which address it shows by the link to it, or by the fact's card.
    const deadline = performance.now() + 10000;
    const card = () => document.querySelector('.fact.selected')?.dataset.fact ?? null;
    const link = '.chosen .permalink[href="/letters/' + id + '"]';
    const isShown = () => card() === id || (document.querySelector(link) !== null && card() === null);
    const isRedaction = id.includes('/redaction-');
    while (!(isRedaction ? location.pathname.endsWith(id) && document.querySelector('.chosen .hides') : isShown())) {
      if (performance.now() > deadline) return shown;
      await new Promise((resolve) => setTimeout(resolve));
    }
    if (isRedaction) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    shown.push({
      id,
      marked: [...document.querySelectorAll('.letter .selected')].map((element) => ({
        text: element.textContent,
        start: element.dataset.start === undefined ? null : Number(element.dataset.start),
      })),
      said: document.querySelector('.chosen').textContent,
      facts: [...document.querySelectorAll('.fact:not(.elsewhere)')].map((fact) => fact.dataset.fact),
      card: card(),
    });
  }
  return shown;
}`;

const letters = everyLetter();
const pages = keptPages();
afterAll(() => pages.expectQuiet());

describe.each(letters)('of $letter.id', ({ letter, from }) => {
  test('the text, each fact, each sentence and each redaction are shown right', async () => {
    const page = await pages.show({ letter, from });

    const paragraphs = await page.locator('.letter > p').allTextContents();
    expect(paragraphs).toHaveLength(letter.paragraphCount);
    expect(paragraphs.join('').replace(/\s/g, '')).toBe(letter.text.replace(/\s/g, ''));
    for (const paragraph of paragraphs) expect(letter.text).toContain(paragraph);

    const spans = new Map<string, readonly Span[]>([
      ...letter.facts.map(({ id, evidence }) => [id, evidence] as const),
      ...letter.sentences.map((sentence) => [sentence.id, [sentence]] as const),
      ...letter.redactions.map((redaction) => [redaction.id, [redaction]] as const),
    ]);
    const shown = await inPage<readonly Chosen[]>(page, CHOOSE_ALL, [...spans.keys()]);
    expect(shown.map(({ id }) => id)).toEqual([...spans.keys()]);

    const cards = new Set(letter.facts.map(({ id }) => id));
    for (const { id, marked, said, facts, card } of shown) {
      const chosen = spans.get(id) ?? [];
      const words = covering(letter.text, chosen);
      expect(withoutBreaks(marked.map(({ text }) => text).join('')), id).toBe(withoutBreaks(words));
      for (const { text, start } of marked) {
        if (start === null) continue;
        expect([...letter.text].slice(start, start + [...text].length).join(''), id).toBe(text);
      }
      if (cards.has(id)) {
        expect(card).toBe(id);
        expect(said).toContain(`${chosen.length} passage`);
      } else {
        expect(facts.toSorted(), id).toEqual(chosen.flatMap((span) => restingOn(letter, span)));
        expect(said).toMatch(facts.length === 0 ? /^No fact rests/ : new RegExp(`^${facts.length} fact`));
      }
    }
  });

  test('the facts’ cards quote the letter', async () => {
    const page = await pages.show({ letter, from });
    const quoted = await inPage<readonly (readonly [string, readonly string[]])[]>(
      page,
      `() => [...document.querySelectorAll('.fact')].map((fact) =>
        [fact.dataset.fact, [...fact.querySelectorAll('blockquote button')].map((quote) => {
          const mark = (side) => JSON.parse(getComputedStyle(quote, side).content);
          return mark('::before') + quote.textContent + mark('::after');
        })])`,
    );
    expect(new Map(quoted)).toEqual(
      new Map(letter.facts.map(({ id, evidence }) => [id, evidence.map(({ exact }) => inMarks(exact))])),
    );
  });
});

test('the server has a page for the address of each letter, and of each fact in it, and says where there is none', async () => {
  for (const { letter, from } of letters) {
    const { id, facts } = letter;
    for (const address of [id, `${id}/`, `${id}/sentence-0`, ...facts.map((fact) => fact.id)]) {
      expect((await fetch(`${from.origin()}/letters/${address}`)).status, address).toBe(200);
    }
    const missing = await fetch(`${from.origin()}/letters/${id}/no-such-fact`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('class="letter"');
  }
});
