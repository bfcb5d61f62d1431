/** The page of a letter: its HTML, and what a browser makes of it. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import axe from 'axe-core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlStyle } from '../../src/export/htmlStyle.js';
import { letterHtml } from '../../src/export/letterHtml.js';
import { createStore, Letter } from '../../src/index.js';
import { labelOf } from '../../src/letter/label.js';
import { inMarks } from '../../src/letter/quotationMarks.js';
import { openBrowser, type TestBrowser } from '../server/browser.js';
import { CORPORA, example, exported, lettersOf, letterWith, sourceOf } from './exported.js';
import { textIn } from './textIn.js';

const withoutNotes = (html: string) => html.replace(/<sup .*?<\/sup>/gs, '');
const words = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Every value of an attribute in a page, as it is written. */
function valuesOf(attribute: string, html: string): string[] {
  return Array.from(html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g')), ([, value = '']) => value);
}

describe.each(CORPORA)('$name', ({ corpus }) => {
  const store = createStore(corpus);

  test('shows the letter word for word, and every fact with its passages and their places', async () => {
    for (const letter of lettersOf(corpus)) {
      const html = await exported(store, 'html', letter.id);
      const [shownLetter = ''] = html.match(/<div class="letter".*?<\/div>/s) ?? [];
      expect(words(textIn(withoutNotes(shownLetter)))).toBe(words(letter.text));
      for (const fact of letter.facts) {
        const [, after = ''] = html.split(`<article class="fact" id="${fact.id}">`);
        const shown = textIn(after.split('</article>', 1)[0] ?? '');
        expect(shown).toContain(labelOf(fact));
        for (const { exact, start, end } of fact.evidence)
          expect(shown).toContain(`${exact} ${start}–${end}`);
      }
    }
  });

  test('links passages to facts and facts to passages, and asks for nothing', async () => {
    for (const letter of lettersOf(corpus)) {
      const html = await exported(store, 'html', letter.id);
      const ids = valuesOf('id', html);
      expect(new Set(ids).size).toBe(ids.length);
      const links = valuesOf('href', html.replace('<link rel="icon" href="data:,">', ''));
      expect(links.filter((link) => !link.startsWith('#'))).toEqual([]);
      const targets = new Set(links.map((link) => link.slice(1)));
      expect([...targets].filter((target) => !ids.includes(target))).toEqual([]);
      const [shownLetter = ''] = html.match(/<div class="letter".*?<\/div>/s) ?? [];
      const fromLetter = new Set(valuesOf('href', shownLetter));
      for (const { id } of letter.facts) expect(fromLetter).toContain(`#${id}`);
      const passages = letter.facts.flatMap(({ evidence }) => evidence).length;
      expect(ids.filter((id) => id.startsWith('passage-'))).toHaveLength(passages);
      expect([...targets].filter((target) => target.startsWith('passage-'))).toHaveLength(passages);
      expect(html).not.toMatch(
        /<(?:script|img|iframe|object|base|form)\b|\ssrc=|\sstyle=|\son\w+=|@import|url\(/,
      );
    }
  });
});

describe('the letter', () => {
  const letter = example('quantum-redacted');

  test('has redactions as such, with what they hide', () => {
    for (const marked of [true, false]) {
      const html = letterHtml(letter, { marked });
      expect(html.match(/title="hides the name of a person">person, hidden</g)).toHaveLength(
        letter.redactions.filter(({ kind }) => kind === 'PERSON').length,
      );
      for (const { exact } of letter.redactions)
        expect(html).toMatch(new RegExp(`class="[^"]*redaction"[^>]*>\\${exact.slice(0, -1)}\\]`));
    }
  });

  test('has asides and what nobody read as such', () => {
    const data = letterWith('x');
    expect(letterHtml(letter)).toContain(
      '<span class="aside">Best wishes,</span><sup class="note" lang="en" dir="ltr" title="The closing.">aside</sup>',
    );
    const sentences = data.sentences.map(({ aside: _, ...sentence }) => sentence);
    const [name] = data.facts[0]?.evidence ?? [];
    const facts = data.facts.map((fact) => ({ ...fact, evidence: name === undefined ? [] : [name] }));
    expect(letterHtml(new Letter({ ...data, sentences, facts }))).toContain(
      '<span class="unread">I ask.</span><sup class="note" lang="en" dir="ltr">unread</sup>',
    );
  });

  test('has a line for each family of facts that a passage is evidence of, as in the reader', () => {
    const layers = Array.from(
      letterHtml(letter).matchAll(/<a class="passage ((?:layer-\d-[a-z]+ )+)[^>]*>your quantum optics lab/g),
      ([, classes = '']) => classes.trim().split(' '),
    );
    // The application's passage began before; of the other two the person's goes on for longer.
    expect(layers).toEqual([['layer-1-aim', 'layer-2-person', 'layer-3-place']]);
  });

  test('is plain where marks are not asked for', () => {
    const html = letterHtml(letter, { marked: false });
    expect(html).not.toMatch(/<a |passage/);
    expect(words(textIn(withoutNotes(html)))).toBe(words(letter.text));
  });

  test('is in its language, a paragraph each', () => {
    expect(letterHtml(example('stipendium'))).toMatch(
      /^<div class="letter" lang="de" dir="auto">\n<p><span class="aside">Sehr geehrte/,
    );
    expect(letterHtml(letter).match(/<p>/g)).toHaveLength(letter.paragraphCount);
  });

  test('never is markup, whatever it says', () => {
    const sign = fc.constantFrom(...'<>&"\'/= \n', 'a', '<script>', '</div>', '&lt;', '<!--', '😀');
    fc.assert(
      fc.property(fc.string({ unit: sign, minLength: 1 }), (said) => {
        const html = letterHtml(new Letter(letterWith(said)));
        expect(html).not.toMatch(/<(?!\/?(?:div|p|a|sup|span)[ >])/);
        expect(textIn(withoutNotes(html)).replaceAll('\n', '')).toBe(
          `I am ${said}I ask.`.replaceAll('\n', ''),
        );
      }),
      { numRuns: 500 },
    );
  });
});

test('a page has the colours, the type and the spaces of the reader', async () => {
  const theme = await readFile(new URL('../../reader/src/style/theme.css', import.meta.url), 'utf8');
  const propertiesOf = (style: string) =>
    new Map(Array.from(style.matchAll(/^ {2}(--[\w-]+): (.*);$/gm), ([, name, value]) => [name, value]));
  const ofReader = propertiesOf(theme);
  const ofPage = propertiesOf(htmlStyle.slice(0, htmlStyle.indexOf('}')));
  // The reader brings fonts of its own.
  for (const font of ['--serif', '--sans']) ofPage.delete(font);
  expect(ofPage.size).toBeGreaterThan(30);
  for (const [name, value] of ofPage) expect([name, ofReader.get(name)]).toEqual([name, value]);
});

describe('in a browser', () => {
  const pages = new Map<string, string>();
  let browser: TestBrowser;
  let server: Server;
  let origin = '';

  beforeAll(async () => {
    browser = await openBrowser();
    // As somebody opens the file: without the headers of our own server.
    server = createServer(({ url = '' }, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(pages.get(url) ?? '');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    pages.set('/smiles', await exported(createStore(CORPORA[0].corpus), 'html'));
    for (const id of ['quantum-redacted', 'stipendium', 'curves-quoted'])
      pages.set(`/${id}`, await exported(createStore(CORPORA[1].corpus), 'html', id));
    const hostile =
      '</title></style><script>document.title = "run"</script><img src="https://x.example/y.png" onerror="document.title = \'run\'">';
    pages.set('/hostile', await exported(sourceOf(letterWith(hostile)), 'html'));
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  // A link leads to a fact, to a passage, or nowhere in particular.
  test.each(['/smiles#smiles/research', '/quantum-redacted#passage-2-1', '/stipendium', '/hostile'])(
    '%s asks nobody for anything, and has nothing to complain of',
    async (path) => {
      const { page, requests, problems, close } = await browser.open(origin + path);
      for (const [colorScheme, width] of [
        ['light', 360],
        ['light', 800],
        ['dark', 1400],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        await page.evaluate(axe.source);
        const violations: unknown = await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html, nodes[0].failureSummary]))',
        );
        expect([colorScheme, width, violations]).toEqual([colorScheme, width, []]);
      }
      expect(await page.title()).not.toBe('run');
      expect(requests).toEqual([origin + path.replace(/#.*/, '')]);
      expect(problems).toEqual([]);
      await close();
    },
  );

  test('what a letter says is shown as it is, whatever it looks like', async () => {
    const { page, close } = await browser.open(`${origin}/hostile`);
    expect(await page.locator('.letter p').first().textContent()).toContain(
      '<script>document.title = "run"</script>',
    );
    expect(await page.locator('.letter img').count()).toBe(0);
    await close();
  });

  test('each quote is verbatim, between marks that do not meet its own', async () => {
    const { page, close } = await browser.open(`${origin}/curves-quoted`);
    const shown = await page.evaluate<readonly string[]>(
      `[...document.querySelectorAll('.fact q')].map((quote) => {
        const mark = (side) => JSON.parse(getComputedStyle(quote, side).content);
        return mark('::before') + quote.textContent + mark('::after');
      })`,
    );
    const quotes = example('curves-quoted').facts.flatMap(({ evidence }) => evidence);
    expect(shown.toSorted()).toEqual(quotes.map(({ exact }) => inMarks(exact)).toSorted());
    expect(shown.filter((quote) => quote.startsWith('‘"'))).toHaveLength(1);
    await close();
  });

  test('a passage leads to its fact, and a quote to its passage, all of it', async () => {
    const { page, close } = await browser.open(`${origin}/smiles`);
    await page.getByRole('link', { name: 'Fact 2', exact: true }).first().click();
    expect(await page.evaluate('document.querySelector(".fact:target").id')).toBe('smiles/application');
    const quote = page.locator('[id="smiles/application"] .quotes a').first();
    expect(await quote.textContent()).toBe('this year I’d really love to join SMILES');
    await quote.click();
    const marked: unknown = await page.evaluate(
      `[...document.querySelectorAll('.letter a')]
        .filter((part) => getComputedStyle(part).backgroundColor === getComputedStyle(document.querySelector('.passage-2-1')).backgroundColor)
        .map((part) => part.textContent).join('')`,
    );
    expect(marked).toBe('this year I’d really love to join SMILES');
    await close();
  });
});
