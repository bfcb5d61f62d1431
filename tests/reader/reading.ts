/** How tests read: servers with letters of each kind, and a browser that looks at them. */
import type { FastifyInstance } from 'fastify';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { compileFolder } from '../../src/corpus/compileFolder.js';
import { corpus as bundled } from '../../src/data/index.js';
import { type CorpusData, createServer, createStore, type ServerOptions } from '../../src/index.js';
import { CodePoints } from '../../src/letter/codePoints.js';
import { Letter } from '../../src/letter/letter.js';
import type { Span } from '../../src/letter/model.js';
import { openBrowser, type TestBrowser, type WatchedPage } from '../server/browser.js';
import { generateCorpus } from '../store/generatedCorpus.js';
import { oddLetter } from './oddLetter.js';

/** The bundled letter, alone. */
export const one: CorpusData = bundled;

const { corpus: examples } = await compileFolder('examples/letters', { strict: true });
if (examples === null) throw new Error('The examples have problems.');

/** The twelve examples. */
export const twelve: CorpusData = examples;

/** The twelve examples, and a letter that is hard to show. */
export const many: CorpusData = { ...examples, letters: [...examples.letters, oddLetter()] };

/** Two hundred letters, and what each of them says, in the order in which they are listed. */
export const { corpus: library, plans } = generateCorpus(200);

/** Letters with everything in them linked. */
export function linked({ letters }: CorpusData): Letter[] {
  return letters.map((letter) => new Letter(letter));
}

/** A browser and the servers that it reads from, for the tests of a file. */
export interface Reading {
  /** Opens an address of the server. */
  open(path: string, options?: BrowserContextOptions): Promise<WatchedPage>;
  origin(): string;
  server(): FastifyInstance;
}

let browser: TestBrowser | null = null;
const opened: WatchedPage[] = [];

/**
 * Starts a server before the tests of a file, and the browser that all of its servers share; ends them after.
 *
 * @param corpus the letters that it serves
 * @param options its settings
 */
export function reading(corpus: CorpusData, options: Omit<ServerOptions, 'store'> = {}): Reading {
  let server: FastifyInstance | null = null;
  let origin = '';
  beforeAll(async () => {
    // One browser asks as often as many readers would.
    server = await createServer({
      store: createStore(corpus),
      requestsPerMinute: 1_000_000,
      drain: 0,
      ...options,
    });
    origin = await server.listen({ host: '127.0.0.1', port: 0 });
    browser ??= await openBrowser();
  });
  afterAll(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close()));
    await browser?.close();
    browser = null;
    await server?.close();
  });
  return {
    origin: () => origin,
    server() {
      if (server === null) throw new Error('It has not started yet.');
      return server;
    },
    async open(path, pageOptions) {
      if (browser === null) throw new Error('It has not started yet.');
      const watched = await browser.open(origin + path, pageOptions);
      opened.push(watched);
      return watched;
    },
  };
}

/** A letter, and the server that has it. */
export interface Served {
  readonly letter: Letter;
  readonly from: Reading;
}

/** The letters that every promise is kept for: the bundled one, the twelve and the odd one, and some of the 200. */
export function everyLetter(): readonly Served[] {
  return [one, many, library].flatMap((corpus) => {
    const from = reading(corpus);
    const letters = linked(corpus);
    return (corpus === library ? unlike(letters) : letters).map((letter) => ({ letter, from }));
  });
}

/** Of many letters some that differ: long and short, with and without redactions, one in each language. */
export function unlike(letters: readonly Letter[]): readonly Letter[] {
  const byLength = letters.toSorted((a, b) => b.text.length - a.text.length);
  const [redacted, open] = [true, false].map((isRedacted) =>
    byLength.filter(({ redactions }) => redactions.length > 0 === isRedacted),
  );
  const ends = [redacted, open].flatMap((some = []) => [...some.slice(0, 1), ...some.slice(-1)]);
  const inLanguages = new Map(letters.map((letter) => [letter.language, letter])).values();
  return Array.from(new Set([...ends, ...inLanguages]));
}

/** Pages that go from letter to letter as their readers do: one for each server, kept for the tests of a file. */
export interface Pages {
  /** Shows a letter, with nothing chosen. */
  show(served: Served): Promise<Page>;
  /** Expects that no page complained of anything or asked another server. */
  expectQuiet(): void;
}

/** @param options how they are looked at; motion is reduced */
export function keptPages(options: BrowserContextOptions = {}): Pages {
  const kept = new Map<Reading, WatchedPage>();
  return {
    async show({ letter, from }) {
      const watched =
        kept.get(from) ?? (await from.open(`/letters/${letter.id}`, { reducedMotion: 'reduce', ...options }));
      kept.set(from, watched);
      await goTo(watched.page, `/letters/${letter.id}`);
      await watched.page.getByRole('heading', { level: 1, name: letter.title, exact: true }).waitFor();
      return letterIn(watched);
    },
    expectQuiet() {
      for (const [from, watched] of kept) expectQuiet(watched, from.origin());
    },
  };
}

/** Waits until the letter is there. */
export async function letterIn({ page }: WatchedPage): Promise<Page> {
  await page.locator('.pane .letter').first().waitFor();
  return page;
}

/** Expects that the page complained of nothing and asked no other server. */
export function expectQuiet({ problems, requests }: WatchedPage, origin: string): void {
  expect(problems).toEqual([]);
  expect(new Set(requests.map((url) => new URL(url).origin))).toEqual(new Set([origin]));
}

/**
 * Runs a script in a page.
 *
 * @param script a function as text: what runs in pages has other globals than tests have
 * @param parameters what it is called with; JSON
 * @returns what it returns
 */
export function inPage<Result>(page: Page, script: string, ...parameters: readonly unknown[]) {
  return page.evaluate<Result>(`(${script})(...${JSON.stringify(parameters)})`);
}

/** Goes to an address as “back” does, without loading the page anew. */
export async function goTo(page: Page, path: string): Promise<void> {
  await inPage(
    page,
    "(path) => { history.pushState(null, '', path); dispatchEvent(new PopStateEvent('popstate')); }",
    path,
  );
}

/** The address bar, without the server's name. */
export function addressIn(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

/** The words that are marked as chosen in the letter, stretch by stretch. */
export async function markedIn(page: Page): Promise<string> {
  return (await page.locator('.letter .selected').allTextContents()).join('');
}

/** The ids of the facts that are shown. */
export async function shownFacts(page: Page): Promise<readonly string[]> {
  return inPage(
    page,
    "() => [...document.querySelectorAll('.fact:not(.elsewhere)')].map((fact) => fact.dataset.fact)",
  );
}

/** The titles of the letters that are listed. */
export function titles(page: Page): Promise<readonly string[]> {
  return page.locator('.list:not(.search) .rows h2').allTextContents();
}

/** What the API itself answers: the titles of all letters that fit, in its order. */
export async function answered(from: Reading, parameters: string): Promise<readonly string[]> {
  const all: string[] = [];
  let after: string | null = null;
  do {
    const query = `query ($after: String) {
      applicants(first: 100, after: $after${parameters && `, ${parameters}`}) {
        nodes { letter { title } }
        pageInfo { hasNextPage endCursor }
      }
    }`;
    const response = await fetch(`${from.origin()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { after } }),
    });
    const { data }: Answer = JSON.parse(await response.text());
    all.push(...data.applicants.nodes.map(({ letter }) => letter.title));
    after = data.applicants.pageInfo.hasNextPage ? data.applicants.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}

interface Answer {
  readonly data: {
    readonly applicants: {
      readonly nodes: readonly { readonly letter: { readonly title: string } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

/** Waits until something holds. */
export async function eventually(check: () => void | Promise<void>): Promise<void> {
  await vi.waitFor(check, { timeout: 20_000, interval: 30 });
}

/**
 * @param text a letter
 * @param spans stretches of it, in code points
 * @returns the words that they cover, in order, each once: what is marked when they are chosen
 */
export function covering(text: string, spans: readonly Span[]): string {
  const points = new CodePoints(text);
  let shown = 0;
  return spans
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      const from = Math.max(start, shown);
      shown = Math.max(shown, end);
      return end > from ? points.slice(from, end) : '';
    })
    .join('');
}

/** White space between paragraphs is not shown as such. */
export function withoutBreaks(text: string): string {
  return text.replace(/\s*\n\s*/g, '');
}

/**
 * @param letter a letter
 * @param span a stretch of it, in code points
 * @returns the ids of the facts that rest on it, sorted
 */
export function restingOn(letter: Letter, { start, end }: Span): readonly string[] {
  return letter.facts
    .filter(({ evidence }) => evidence.some((quote) => quote.start < end && quote.end > start))
    .map(({ id }) => id)
    .toSorted();
}

/** Whether an element is in view, not covered by what lies over the page. */
export function isVisible(page: Page, selector: string): Promise<boolean> {
  return inPage<boolean>(
    page,
    `(selector) => {
      const box = document.querySelector(selector)?.getClientRects()[0];
      if (box === undefined || box.top < 0 || box.bottom > innerHeight) return false;
      const there = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return there?.closest(selector) !== null;
    }`,
    selector,
  );
}
