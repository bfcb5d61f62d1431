/** The letters that drafts are scored on. */
import { expect, test } from 'vitest';
import { halves } from '../../bench/draft/halves.mjs';
import { letterIds } from '../../src/corpus/findLetters.js';

const root = new URL('../../', import.meta.url);

test.each(['examples/letters/', 'letters/'])('every letter in %s is in one half', async (path) => {
  const folder = new URL(path, root);
  const ids = halves.flatMap(({ sources }) =>
    sources.flatMap((source) => (source.folder.href === folder.href ? source.ids : [])),
  );
  expect(ids.toSorted()).toEqual(await letterIds(folder.pathname));
});
