/** Axe finds nothing in any view, light or dark, on a phone or a desktop. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { everyView, show } from './views.js';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe complains of, and where. */
interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** Waits out what fades in, and looks at the page: text that is half transparent has less contrast than it will. */
const LOOK = `(async () => {
  await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})));
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.map(({ id, help, nodes }) => ({
    id, help, nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => ({ html: html.slice(0, 200), failureSummary })),
  }));
})()`;

/** Each view is seen in each theme and at each width; every other one the other way round. */
const looks = [
  [
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 360 },
  ],
  [
    { colorScheme: 'dark', width: 1280 },
    { colorScheme: 'light', width: 360 },
  ],
] as const;

test.each(everyView().map((view, index) => ({ ...view, index })))('$name', async ({ index, ...view }) => {
  const page = await show(view);
  await page.evaluate(axe);
  for (const { colorScheme, width } of looks[index % 2] ?? []) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const found = await page.evaluate<readonly Violation[]>(LOOK);
    expect(found, `${colorScheme}, ${width} px`).toEqual([]);
  }
});
