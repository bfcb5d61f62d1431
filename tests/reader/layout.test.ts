/** From 360 px to 3840 px nothing is wider than the page, and no text is cut. */
import { expect, test } from 'vitest';
import { compileLetter } from '../../src/index.js';
import { inPage, one, reading } from './reading.js';
import { everyView, show } from './views.js';

const bundled = reading(one);

const { letter: listed } = compileLetter({
  id: 'listed',
  letter: [
    'I apply to your school for these reasons:\n',
    ...['•', '-', '—', '1.', '12.', '(3)', '(d)'].map(
      (marker) =>
        `${marker} With that marker stands what goes on for long enough to be set in more than one line.`,
    ),
  ].join('\n'),
  reading: `
    title: A list
    language: en
    applicant: { mentions: "«I» apply" }
    application: { program: school, evidence: I apply to your school }
    organizations: { school: { mentions: your school } }
  `,
});
if (listed === null) throw new Error('The letter with lists has problems.');
const lists = reading({ letters: [listed], topics: [] });

/** Elements that reach over the edge of the page, or whose text reaches over their own; what scrolls may. */
const CUT = `() => {
  const cut = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) cut.push('the page scrolls to ' + root.scrollWidth + ' px');
  const scrolls = (element) => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const { overflowX } = getComputedStyle(at);
      if ((overflowX === 'auto' || overflowX === 'scroll') && !at.matches('.facts, .text')) return true;
    }
    return false;
  };
  for (const element of document.body.querySelectorAll('*')) {
    if (element.matches('.skip, .unseen, legend, option, datalist, noscript, noscript *') || scrolls(element)) continue;
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.display === 'contents' || element.getClientRects().length === 0) continue;
    const name = element.localName + '.' + element.className + ' “' + element.textContent.slice(0, 40) + '”';
    const { left, right } = element.getBoundingClientRect();
    if (left < -0.5 || right > innerWidth + 0.5) cut.push(name + ' is outside: ' + left + ' to ' + right);
    if (style.display !== 'inline' && !element.matches('select, input, .facts, .text') && element.scrollWidth > element.clientWidth + 1)
      cut.push(name + ' is cut: ' + element.scrollWidth + ' of ' + element.clientWidth);
    if (element.matches('.facts, .text') && element.scrollWidth > element.clientWidth)
      cut.push(name + ' scrolls sideways');
  }
  return cut;
}`;

const WIDTHS = [360, 768, 1280, 2560, 3840];

test.each(everyView())('$name fits, and begins at the edge at which the header does', async (view) => {
  const page = await show(view);
  const isAligned = !view.name.startsWith('two letters') && view.name !== 'loading';
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width < 500 ? 740 : Math.round(width * 0.6) });
    expect(await inPage<readonly string[]>(page, CUT), `${width} px`).toEqual([]);
    if (!isAligned) continue;
    const [brand, heading] = await inPage<readonly number[]>(
      page,
      "() => ['.brand', 'h1'].map((name) => document.querySelector(name).getBoundingClientRect().left)",
    );
    expect([width, heading]).toEqual([width, brand]);
  }
});

test('the letter is set in lines that are read with ease', async () => {
  const { page, close } = await bundled.open('/letters/smiles');
  await page.locator('.letter').waitFor();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const { line, size } = await inPage<{ readonly line: number; readonly size: number }>(
      page,
      `() => {
        const paragraph = document.querySelector('.letter > p');
        return { line: paragraph.getBoundingClientRect().width, size: parseFloat(getComputedStyle(paragraph).fontSize) };
      }`,
    );
    expect(size).toBeGreaterThanOrEqual(16);
    // A character is about half as wide as the font is high: up to 80 in a line.
    expect(line / (size / 2), `${width} px`).toBeLessThanOrEqual(80);
  }
  await close();
});

test('what stands after the marker of a list begins where the lines below it do', async () => {
  const { page, close } = await lists.open('/letters/listed');
  await page.locator('.letter').waitFor();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    // Of each item how many lines there are, and where each begins, the marker apart.
    const items = await inPage<readonly (readonly number[])[]>(
      page,
      `() => Array.from(document.querySelectorAll('.letter p:not(:first-child)'), (item) => {
        const range = document.createRange();
        range.setStartAfter(item.querySelector('.marker'));
        range.setEndAfter(item.lastChild);
        return Array.from(range.getClientRects(), ({ left }) => Math.round(left - item.getBoundingClientRect().left));
      })`,
    );
    expect(items).toHaveLength(7);
    for (const lines of items) expect(new Set(lines).size, `${width} px`).toBe(1);
    if (width === 360) expect(items.every((lines) => lines.length > 1)).toBe(true);
  }
  await close();
});
