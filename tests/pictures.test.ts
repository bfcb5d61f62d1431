/** The pictures of the documentation show what there is now. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { withPictures } from './pictures.js';

/** How far a patch of a picture may differ: what fonts and edges of other machines make, and no more. */
const TOLERANCE = 24;

/** In the browser: two PNGs as data: URLs; gives how much the patch of 32 by 32 pixels differs that differs most. */
const compare = `async ([before, now]) => {
  const patches = async (url) => {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width >> 5, image.height >> 5);
    const context = canvas.getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return context.getImageData(0, 0, canvas.width, canvas.height).data;
  };
  const [a, b] = await Promise.all([patches(before), patches(now)]);
  return a.length === b.length ? Math.max(...a.map((value, index) => Math.abs(value - b[index]))) : 255;
}`;

test('the pictures are up to date: `npm run pictures` takes them anew', async () => {
  const differences = await withPictures(async (pictures, browser) => {
    const { page, close } = await browser.open('about:blank');
    try {
      const found: Record<string, number> = {};
      for (const [name, png] of pictures) {
        const before = await readFile(new URL(`../docs/${name}`, import.meta.url));
        const urls = [before, png].map((bytes) => `data:image/png;base64,${bytes.toString('base64')}`);
        const difference = await page.evaluate(`(${compare})(${JSON.stringify(urls)})`);
        found[name] = z.number().parse(difference);
      }
      return found;
    } finally {
      await close();
    }
  });
  expect(Object.keys(differences)).toEqual(['reader.png', 'playground.png', 'review.png']);
  for (const [name, difference] of Object.entries(differences))
    expect(difference, `docs/${name}`).toBeLessThanOrEqual(TOLERANCE);
});
