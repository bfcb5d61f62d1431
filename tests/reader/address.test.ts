/** The address bar: what it says is read back as it was meant, and nothing that it says breaks the page. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Address,
  ALL_LETTERS,
  addressOf,
  FILTER_GROUPS,
  FIRST_PAGE,
  idOf,
  letterAddress,
  listFilter,
  pageOf,
  readAddress,
  writeAddress,
} from '../../reader/src/address.js';
import { linked, many, one } from './reading.js';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom('a&b=c', '100%', '%2F', 'ü/ö?#', '+ +', '<script>', '__proto__', 'null', '\u2028'),
);
const maybe = fc.option(words);
const id = fc.stringMatching(/^[a-z0-9][a-z0-9_.-]{0,20}$/);
const span = fc
  .tuple(fc.nat(9_999_999), fc.integer({ min: 1, max: 9_999_999 }))
  .map(([start, length]) => ({ start, end: start + length }));
const node = fc.array(fc.oneof(id, fc.constantFrom('a b', 'ü', '%41', 'a?b#c')), {
  minLength: 1,
  maxLength: 3,
});
const place = fc.record({
  letter: id,
  node: fc.option(node.map((parts) => parts.join('/'))),
  passage: fc.option(span),
});

const address: fc.Arbitrary<Address> = fc.oneof(
  fc
    .record({
      view: fc.constant('letter' as const),
      place,
      beside: fc.option(place),
      filter: fc.record({ type: maybe, kind: maybe, topic: maybe }),
      match: fc.option(span),
    })
    .filter((said) => said.beside?.letter !== said.place.letter),
  fc.record({
    view: fc.constant('letters' as const),
    filter: fc
      .array(fc.uniqueArray(words, { maxLength: 3 }), {
        minLength: FILTER_GROUPS.length,
        maxLength: FILTER_GROUPS.length,
      })
      .map((values) => listFilter((group) => values[FILTER_GROUPS.indexOf(group)] ?? [])),
    order: fc.record({ sort: maybe, direction: maybe }),
    page: fc.record({ after: maybe, before: maybe }),
    pick: maybe,
  }),
  fc.record({
    view: fc.constant('search' as const),
    query: fc.oneof(words, fc.constant('')),
    scope: maybe,
    page: fc.record({ after: maybe, before: maybe }),
  }),
);

const read = (path: string) => readAddress(new URL(path, 'http://127.0.0.1:4000'));

/** What a link carries: lone surrogates are no text, and no URL has them. */
const isText = (value: unknown) => JSON.stringify(value).toWellFormed() === JSON.stringify(value);

test('is read back as it was written, whatever it says', () => {
  fc.assert(
    fc.property(address.filter(isText), (said) => {
      expect(read(writeAddress(said))).toEqual(said);
    }),
    { numRuns: 2000 },
  );
});

test('has one way to say a thing', () => {
  fc.assert(
    fc.property(address.filter(isText), (said) => {
      const path = writeAddress(said);
      expect(writeAddress(read(path))).toBe(path);
      // The browser and the server see the same path as was written.
      const { pathname, search, hash } = new URL(path, 'http://127.0.0.1:4000');
      expect(hash).toBe('');
      expect(read(pathname + search)).toEqual(said);
    }),
    { numRuns: 1000 },
  );
});

test('never breaks, whatever somebody writes into it', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
      const said = read(`${path.startsWith('/') && !path.startsWith('//') ? path : '/x'}?${query}`);
      expect(read(writeAddress(said))).toEqual(said.view === 'nowhere' ? ALL_LETTERS : said);
    }),
    { numRuns: 1000 },
  );
});

describe('what it says badly counts as not said', () => {
  const plain = letterAddress('smiles');
  test.each([
    ['/letters/smiles?at=1', plain],
    ['/letters/smiles?at=5,5', plain],
    ['/letters/smiles?at=9,5', plain],
    ['/letters/smiles?at=-1,5', plain],
    ['/letters/smiles?at=1.5,5', plain],
    ['/letters/smiles?at=1,1e3', plain],
    ['/letters/smiles?at=0x1,5', plain],
    ['/letters/smiles?at=1,999999999', plain],
    ['/letters/smiles?at=1,2,3', plain],
    ['/letters/smiles?at=%20', plain],
    ['/letters/smiles?at=1,5%0A', plain],
    ['/letters/smiles?match=NaN,NaN', plain],
    ['/letters/smiles?type=&kind=&topic=', plain],
    ['/letters/smiles/', plain],
    ['/letters/smiles?beside=', plain],
    ['/letters/smiles?unknown=1#hash', plain],
    ['/?sort=&after=&topic=&topic=', ALL_LETTERS],
    ['/?topic=a&topic=a', { ...ALL_LETTERS, filter: { ...ALL_LETTERS.filter, topic: ['a'] } }],
    ['/search', { view: 'search', query: '', scope: null, page: FIRST_PAGE }],
    ['/letters', { view: 'nowhere' }],
    ['/letters/', { view: 'nowhere' }],
    ['/elsewhere', { view: 'nowhere' }],
    ['/search/more', { view: 'nowhere' }],
  ])('%s', (path, said) => {
    expect(read(path)).toEqual(said);
  });

  test.each(['/letters/%', '/letters/%E0%A4%A', '/letters/%FF%FE', '/letters/%00'])('%s', (path) => {
    expect(read(path).view).toBe('letter');
    expect(read(writeAddress(read(path)))).toEqual(read(path));
  });

  test('a second value of the same name', () => {
    expect(read('/letters/smiles?at=1,5&at=7,9')).toEqual(read('/letters/smiles?at=1,5'));
  });
});

test('each fact, sentence and redaction of each letter has one of its own', () => {
  const letters = [...linked(one), ...linked(many)];
  const ids = letters.flatMap((letter) => [
    letter.id,
    ...[...letter.facts, ...letter.sentences, ...letter.redactions].map((each) => each.id),
  ]);
  expect(ids.length).toBeGreaterThan(900);
  const paths = ids.map((each) => writeAddress(addressOf(each)));
  expect(new Set(paths).size).toBe(ids.length);
  expect(paths.map((path) => (read(path).view === 'letter' ? read(path) : null))).toEqual(ids.map(addressOf));
  expect(ids.map((each) => idOf(addressOf(each).place))).toEqual(ids);
  // Ids are readable in it as they are.
  expect(paths).toEqual(ids.map((each) => `/letters/${each}`));
});

test('what is chosen or filtered in a page leaves it the same page', () => {
  const smiles = letterAddress('smiles');
  expect(pageOf(addressOf('smiles/bachelors'))).toBe(pageOf(smiles));
  expect(pageOf({ ...smiles, filter: { type: 'PERSON', kind: null, topic: null } })).toBe(pageOf(smiles));
  expect(pageOf(letterAddress('other'))).not.toBe(pageOf(smiles));
  expect(pageOf({ ...smiles, beside: letterAddress('other').place })).not.toBe(pageOf(smiles));
  expect(pageOf({ ...ALL_LETTERS, page: { after: 'x', before: null } })).not.toBe(pageOf(ALL_LETTERS));
  expect(pageOf({ ...ALL_LETTERS, order: { sort: 'LETTER', direction: 'DESC' } })).toBe(pageOf(ALL_LETTERS));
  // Other letters are another page.
  expect(pageOf({ ...ALL_LETTERS, filter: { ...ALL_LETTERS.filter, topic: ['x'] } })).not.toBe(
    pageOf(ALL_LETTERS),
  );
});
