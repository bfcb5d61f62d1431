/** How what somebody types into a search box is read. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSearch, type SearchItem } from '../../src/letter/searchSyntax.js';

/** An item as it would be typed. */
function written({ text, isPhrase, isExcluded, field }: SearchItem): string {
  return `${isExcluded ? '-' : ''}${field === null ? '' : `${field}:`}${isPhrase ? `"${text}"` : text.trim()}`;
}

const read = (query: string) => parseSearch(query).map(written);

describe('a query is read as', () => {
  test.each<{ why: string; query: string; items: string[] }>([
    { why: 'plain text, in one piece', query: 'large  language models', items: ['large  language models'] },
    { why: 'a phrase between straight marks', query: '"best paper"', items: ['"best paper"'] },
    { why: 'a phrase between curly marks', query: '“best paper”', items: ['"best paper"'] },
    { why: 'a phrase between German marks', query: '„beste Arbeit“', items: ['"beste Arbeit"'] },
    { why: 'a phrase between German guillemets', query: '»beste Arbeit«', items: ['"beste Arbeit"'] },
    { why: 'a phrase between French guillemets', query: '« bel article »', items: ['" bel article "'] },
    { why: 'a phrase between Swedish marks', query: '”bästa uppsats”', items: ['"bästa uppsats"'] },
    {
      why: 'a phrase between Japanese marks',
      query: '機械「深い学習」の',
      items: ['機械', '"深い学習"', 'の'],
    },
    { why: 'a phrase with one mark of each kind', query: '"best paper”', items: ['"best paper"'] },
    { why: 'a phrase that nothing ends', query: 'the "best paper', items: ['the', '"best paper"'] },
    { why: 'a phrase within text', query: 'won "best paper" twice', items: ['won', '"best paper"', 'twice'] },
    { why: 'phrases side by side', query: '"best" "paper"', items: ['"best"', '"paper"'] },
    { why: 'text, where a mark stands in a word', query: 'צה"ל 5"disk', items: ['צה"ל 5"disk'] },
    { why: 'a phrase with a mark in a word', query: '"רמטכ"ל צה"ל" ב', items: ['"רמטכ"ל צה"ל"', 'ב'] },
    { why: 'no phrase, where there is nothing in it', query: '"" « » best', items: ['best'] },
    { why: 'apostrophes as what they are', query: "master's ‘offer’", items: ["master's ‘offer’"] },
    { why: 'a word that is left out', query: 'award -paper', items: ['award', '-paper'] },
    { why: 'a phrase that is left out', query: '-"best paper" award', items: ['-"best paper"', 'award'] },
    { why: 'words that are left out in one piece', query: '-co-author', items: ['-co-author'] },
    { why: 'a hyphen in a word', query: 'state-of-the-art x-ray', items: ['state-of-the-art x-ray'] },
    { why: 'a hyphen that stands alone', query: 'best - paper -', items: ['best - paper -'] },
    { why: 'two hyphens', query: 'best --paper', items: ['best --paper'] },
    { why: 'a hyphen in brackets', query: '(-paper)', items: ['-paper)'] },
    { why: 'a field', query: 'title:glacier', items: ['title:glacier'] },
    { why: 'a field in any case', query: 'Title:Glacier', items: ['title:Glacier'] },
    {
      why: 'a field with a phrase',
      query: 'topic:"machine learning" ice',
      items: ['topic:"machine learning"', 'ice'],
    },
    { why: 'a field that is left out', query: '-kind:award ice', items: ['-kind:award', 'ice'] },
    {
      why: 'every field',
      query: 'title:a topic:b kind:c summary:d text:e',
      items: ['title:a', 'topic:b', 'kind:c', 'summary:d', 'text:e'],
    },
    { why: 'text, where there is no such field', query: 'author:me 10:30', items: ['author:me 10:30'] },
    { why: 'text, where nothing stands in the field', query: 'title: glacier', items: ['title: glacier'] },
    { why: 'text, where the field is in a word', query: 'subtitle:glacier', items: ['subtitle:glacier'] },
    {
      why: 'text, where there is no word in the field',
      query: 'title:? glacier',
      items: ['title:? glacier'],
    },
    { why: 'text, in an address', query: 'https://example.org/-x', items: ['https://example.org/-x'] },
    { why: 'nothing, without a word', query: ' -- "?!" - 👍 ', items: [] },
  ])('$why: $query', ({ query, items }) => {
    expect(read(query)).toEqual(items);
  });

  test('what was written, for every list of items', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    const field = fc.constantFrom(null, 'title', 'topic', 'kind', 'summary', 'text');
    const item = fc.record({
      text: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
      isPhrase: fc.constant(true),
      isExcluded: fc.boolean(),
      field,
    });
    fc.assert(
      fc.property(fc.array(item), (items) => {
        expect(parseSearch(items.map(written).join(' '))).toEqual(items);
      }),
    );
  });

  test('something, whatever it is, and all of its words once', () => {
    const signs = fc.constantFrom(
      '"',
      '“',
      '”',
      '„',
      '«',
      '»',
      '-',
      ':',
      ' ',
      'title:',
      'a',
      'Wort',
      '\uD800',
      '\0',
    );
    const garbage = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(signs).map((each) => each.join('')),
    );
    fc.assert(
      fc.property(garbage, (query) => {
        const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
        const fields = ['title', 'topic', 'kind', 'summary', 'text'];
        const items = parseSearch(query);
        const found = items.flatMap(({ text }) => wordsOf(text));
        for (const { text } of items) expect(query).toContain(text.trim());
        expect(
          wordsOf(query).filter((each) => !fields.includes(each.toLowerCase()) && !/^\p{M}+$/u.test(each)),
        ).toEqual(found.filter((each) => !fields.includes(each.toLowerCase()) && !/^\p{M}+$/u.test(each)));
      }),
      { numRuns: 500 },
    );
  });
});
