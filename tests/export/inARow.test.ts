/** Several values on one line, in every format that has them so: names have commas between them, sentences do not. */
import { expect, test } from 'vitest';
import { createStore } from '../../src/index.js';
import { CORPORA, exported } from './exported.js';
import { textIn } from './textIn.js';

const store = createStore(CORPORA[1].corpus);
const SENTENCES =
  'The applicant had not worked, and deserved no better; The applicant preferred the geography to the economics, because geographers went outside.';

test.each([
  ['annotations', 'Reflections: '],
  ['csv', 'Reflections: '],
  ['html', 'Reflections '],
  ['markdown', 'Reflections: '],
])('%s', async (format, term) => {
  const file = await exported(store, format, 'labour-economics-phd');
  const text = format === 'html' ? textIn(file) : file;
  expect(text).toContain(`${term}${SENTENCES}`);
  expect(text).toMatch(/Organizations:? [^.;\n]+, [^.;\n]+/);
  expect(text).not.toMatch(/\.[,;] [A-Z]/);
  // What a fact is called where it stands alone is a whole sentence still.
  expect(text).toContain('The applicant had not worked, and deserved no better.');
});
