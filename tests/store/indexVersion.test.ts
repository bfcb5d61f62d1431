/** An index that is made otherwise has another version, so that a database is not searched by what is not in it. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { corpus } from '../../src/data/index.js';
import { Letter } from '../../src/letter/letter.js';
import { createLetterIndexer, INDEX_VERSION } from '../../src/store/search/letterIndex.js';
import { createVocabulary } from '../../src/store/vocabulary.js';
import { tinyLetter } from './tinyLetter.js';

test('the version of the index is that of what is made of these letters', () => {
  const indexLetter = createLetterIndexer(createVocabulary(corpus.topics));
  const hash = createHash('sha256');
  for (const data of [
    ...corpus.letters,
    tinyLetter('de', ['Die Übersetzungen waren schwer, schwer, schwer.'], { language: 'de' }),
    tinyLetter('ru', ['Она изучала химию.'], { language: 'ru' }),
  ]) {
    const { postings, ...index } = indexLetter(new Letter(data));
    hash.update(JSON.stringify(index)).update(postings);
  }
  // Where this fails because the index was to change, its version goes up, and the digest is that of the new one.
  expect({ version: INDEX_VERSION, digest: hash.digest('base64url').slice(0, 12) }).toEqual({
    version: 3,
    digest: 'sf_UOas-aFTD',
  });
});
