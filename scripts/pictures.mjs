/** Takes the documentation's pictures in the real browser, and puts them into docs. Run by `npm run pictures`. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('../tests/pictures.ts', import.meta.url)));
await module.withPictures(async (pictures) => {
  for (const [name, png] of pictures) {
    await writeFile(new URL(`../docs/${name}`, import.meta.url), png);
    console.log(`docs/${name}`);
  }
});
