/** The page itself: its size and its policy, without script, on paper, and for those whom motion disturbs. */
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/letter/words.js';
import {
  eventually,
  everyLetter,
  expectQuiet,
  goTo,
  inPage,
  keptPages,
  letterIn,
  linked,
  many,
  one,
  reading,
  shownFacts,
} from './reading.js';

const smiles = reading(one);
const several = reading(many);
const letters = everyLetter();
const [letter] = linked(one);
if (letter === undefined) throw new Error('The bundled letter is gone.');

describe('over HTTP', () => {
  test('its script is below 40 kB, compressed', async () => {
    const html = await (await fetch(`${smiles.origin()}/`)).text();
    const scripts = Array.from(html.matchAll(/<script[^>]*src="([^"]+)"[^>]*>/g), ([, src = '']) => src);
    expect(scripts.length).toBeGreaterThan(0);
    expect(html.match(/<script/g)).toHaveLength(scripts.length);
    let size = 0;
    for (const src of scripts) {
      const response = await fetch(smiles.origin() + src, { headers: { 'accept-encoding': 'gzip' } });
      expect(response.headers.get('content-encoding')).toBe('gzip');
      expect(response.headers.get('cache-control')).toContain('immutable');
      size += Number(response.headers.get('content-length'));
      // It loads no other.
      expect(await response.text()).not.toMatch(/\bimport\(|https?:\/\/(?!www\.w3\.org)/);
    }
    expect(size).toBeGreaterThan(5_000);
    expect(size).toBeLessThan(40_000);
  });

  test.each(['/', '/search', '/letters/smiles', '/letters/smiles/bachelors', '/letters/nobody'])(
    'its policy at %s lets nothing run but its own script',
    async (path) => {
      const response = await fetch(smiles.origin() + path);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy.split('; ')).toEqual(
        expect.arrayContaining(["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"]),
      );
      expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
      const html = await response.text();
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
      expect(html).not.toMatch(/\son\w+=|javascript:|style="/);
      expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    },
  );

  test('a letter that is markup stays text', async () => {
    const html = await (await fetch(`${several.origin()}/letters/odd`)).text();
    expect(html).toContain('&lt;b&gt;“learn”&lt;/b&gt;');
    expect(html).not.toContain('<b>“learn”');
  });
});

test('a whole visit asks no other host and makes the browser complain of nothing', async () => {
  const watched = await several.open('/');
  const { page } = watched;
  await page.locator('.rows h2 a').first().click();
  await letterIn(watched);
  await page.locator('.fact h4 a').first().click();
  await page.getByRole('searchbox').fill('research');
  await page.keyboard.press('Enter');
  await page.locator('.search .rows li').first().waitFor();
  expectQuiet(watched, several.origin());
  await watched.close();
});

describe('without script', () => {
  test('there is each letter itself, whole, and a link to Playground', async () => {
    const { page, close } = await smiles.open('/', { javaScriptEnabled: false });
    for (const { letter, from } of letters) {
      await page.goto(`${from.origin()}/letters/${letter.id}`);
      const shown = page.locator('noscript .letter');
      // What redactions hide, and what is an aside, stands in notes that are no part of the letter.
      const notes = await shown.locator('sup').allTextContents();
      for (const { kind } of letter.redactions) expect(notes).toContain(`${wordsOf(kind)}, hidden`);
      const text = await inPage<string>(
        page,
        `() => {
          for (const note of document.querySelectorAll('noscript .letter sup')) note.remove();
          return document.querySelector('noscript .letter').textContent;
        }`,
      );
      expect(text.replace(/\s/g, ''), letter.id).toBe(letter.text.replace(/\s/g, ''));
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(letter.title);
      expect(await shown.isVisible()).toBe(true);
      expect(await page.getByRole('link', { name: /Playground/ }).getAttribute('href')).toBe('/playground');
    }
    await close();
  });

  test('a list leads to each of many letters', async () => {
    const watched = await several.open('/', { javaScriptEnabled: false });
    expect(await watched.page.locator('noscript li a').count()).toBe(13);
    await watched.page.locator('noscript li a').first().click();
    await watched.page.locator('noscript .letter').waitFor();
    await watched.close();
  });
});

describe('on paper', () => {
  const pages = keptPages();
  afterAll(() => pages.expectQuiet());

  test.each(letters)(
    'are $letter.id and all of its facts, and nothing else, whatever is chosen',
    async ({ letter, from }) => {
      const page = await pages.show({ letter, from });
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const parts = [letter, letter.facts[0], letter.sentences[0], letter.redactions[0]];
      for (const { id } of parts.filter((part) => part !== undefined)) {
        await goTo(page, `/letters/${id}`);
        await inPage(
          page,
          '() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))',
        );
        const facts = await inPage<number>(
          page,
          "() => [...document.querySelectorAll('.fact')].filter((fact) => fact.getClientRects().length > 0).length",
        );
        expect(facts).toBe(letter.facts.length);
        for (const selector of ['.top', '.filters', '.chosen', '.behind', '.exports']) {
          for (const element of await page.locator(selector).all())
            expect(await element.isVisible()).toBe(false);
        }
        const cut = await inPage<readonly string[]>(
          page,
          `() => [...document.querySelectorAll('.text, .facts, .fact')]
          .filter((each) => ['auto', 'scroll', 'hidden'].includes(getComputedStyle(each).overflowY) || getComputedStyle(each).position !== 'static')
          .map((each) => each.className)`,
        );
        expect(cut).toEqual([]);
        // What stands at the top of a column begins there, also the fact that is chosen.
        const tops = await inPage<readonly string[]>(
          page,
          `() => [...document.querySelectorAll('.fact')].map((each) => {
            const { paddingTop, borderTopWidth } = getComputedStyle(each);
            return paddingTop + ' ' + borderTopWidth;
          })`,
        );
        expect(new Set(tops)).toEqual(new Set(['0px 0px']));
        const ink = await inPage<string>(
          page,
          "() => getComputedStyle(document.querySelector('.letter')).color",
        );
        const [red = 255, green = 255, blue = 255] = ink.match(/[\d.]+/g)?.map(Number) ?? [];
        expect(Math.max(red, green, blue)).toBeLessThan(128);
      }
    },
  );

  test('a PDF has several pages, with text in them', async () => {
    const watched = await smiles.open('/letters/smiles');
    const page = await letterIn(watched);
    const pdf = await page.pdf({ format: 'A4' });
    const raw = pdf.toString('latin1');
    expect(raw.match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThanOrEqual(3);
    const streams = Array.from(raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g), ([, body = '']) => {
      try {
        return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
      } catch {
        return '';
      }
    });
    expect(streams.join('\n').match(/\bT[jJ]\b/g)?.length).toBeGreaterThan(300);
    await watched.close();
  });
});

describe('for those whom motion disturbs', () => {
  let still: Awaited<ReturnType<typeof smiles.open>>;
  beforeAll(async () => {
    still = await smiles.open('/letters/smiles', { reducedMotion: 'reduce' });
    await letterIn(still);
  });
  afterAll(() => still.close());

  test('nothing glides: the page is at the passage at once, and no animation runs on', async () => {
    const { page } = still;
    // Every scroll is noted as it is asked for.
    await inPage(
      page,
      `() => {
        window.asked = [];
        const into = Element.prototype.scrollIntoView;
        Element.prototype.scrollIntoView = function (options) { window.asked.push(options.behavior); into.call(this, options); };
      }`,
    );
    await page.locator('.fact[data-fact="smiles/apply-for-a-phd"] h4 a').click();
    await eventually(async () =>
      expect(await inPage<readonly string[]>(page, '() => window.asked')).toEqual(['instant']),
    );
    const moving = await inPage<readonly string[]>(
      page,
      `() => [...document.querySelectorAll('body *')].flatMap((each) => {
        const { transitionDuration, transitionProperty, animationDuration } = getComputedStyle(each);
        const slow = (text) => text.split(',').some((part) => parseFloat(part) * (part.includes('ms') ? 1 : 1000) > 1);
        return (transitionProperty !== 'none' && slow(transitionDuration)) || slow(animationDuration) ? [each.className] : [];
      })`,
    );
    expect(moving).toEqual([]);
  });

  test('all is there all the same', async () => {
    expect(await shownFacts(still.page)).toHaveLength(letter.facts.length);
  });
});

test('where motion is welcome, the way to a passage is shown', async () => {
  const { page, close } = await smiles.open('/letters/smiles');
  await page.locator('.letter').waitFor();
  await inPage(
    page,
    `() => {
      window.asked = [];
      Element.prototype.scrollIntoView = (options) => window.asked.push(options.behavior);
    }`,
  );
  await page.locator('.fact[data-fact="smiles/apply-for-a-phd"] h4 a').click();
  await eventually(async () =>
    expect(await inPage<readonly string[]>(page, '() => window.asked')).toEqual(['smooth']),
  );
  await close();
});
