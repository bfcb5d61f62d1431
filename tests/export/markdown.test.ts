/** Markdown, as a parser of CommonMark shows it. */
import fc from 'fast-check';
import { micromark } from 'micromark';
import { describe, expect, test } from 'vitest';
import { markdownLines, markdownQuote } from '../../src/export/markdownText.js';
import { createStore } from '../../src/index.js';
import { labelOf } from '../../src/letter/label.js';
import { inMarks } from '../../src/letter/quotationMarks.js';
import { CORPORA, example, exported, lettersOf, letterWith, sourceOf } from './exported.js';
import { textIn } from './textIn.js';

/** Words with one space between them, since Markdown keeps no more. */
const words = (text: string) => text.replace(/\s+/gu, ' ').trim();

describe.each(CORPORA)('$name', ({ corpus }) => {
  const store = createStore(corpus);

  test('shows each letter, and every fact with its passages and their places', async () => {
    for (const letter of lettersOf(corpus)) {
      const html = micromark(await exported(store, 'markdown', letter.id));
      const shown = words(textIn(html));
      expect(shown).toContain(words(letter.title));
      const [quotation = ''] = html.match(/<blockquote>.*?<\/blockquote>/s) ?? [];
      expect(words(textIn(quotation))).toBe(words(letter.text));
      for (const fact of letter.facts) {
        expect(shown).toContain(words(labelOf(fact)));
        for (const { exact, start, end } of fact.evidence)
          expect(shown).toContain(`${words(exact)} (${start}–${end})`);
      }
      for (const { aside, text, start, end } of letter.sentences)
        if (aside !== undefined) expect(shown).toContain(`${inMarks(words(text))} (${start}–${end})`);
      expect(html).not.toMatch(/<(?!\/?(?:h1|h2|h3|p|ul|li|blockquote)>)/);
    }
  });

  test('has one letter after the other', async () => {
    const each = await Promise.all(corpus.letters.map(({ id }) => exported(store, 'markdown', id)));
    expect(await exported(store, 'markdown')).toBe(each.join('\n'));
  });
});

test('a hidden name is said to be hidden, and what hides it', async () => {
  const letter = example('quantum-redacted');
  const html = micromark(await exported(createStore(CORPORA[1].corpus), 'markdown', letter.id));
  expect(html).toContain('<h3>[name] (name hidden)</h3>');
  for (const { exact, start, end } of letter.redactions)
    expect(html).toContain(`<li>${exact} (${start}–${end}) hides the name of `);
});

test('what nobody read is shown', async () => {
  const { sentences, ...rest } = letterWith('nobody');
  const unread = sentences.map(({ aside: _, ...sentence }) => sentence);
  const facts = rest.facts.map((fact) => ({ ...fact, evidence: fact.evidence.slice(0, 1) }));
  const read = facts.map((fact) =>
    fact.type === 'APPLICATION' ? { ...fact, evidence: facts[0]?.evidence ?? [] } : fact,
  );
  const html = micromark(await exported(sourceOf({ ...rest, facts: read, sentences: unread }), 'markdown'));
  expect(html).toContain('<h3>Unread sentences</h3>\n<ul>\n<li>“I ask.” (');
});

test('marks of a sentence’s own do not meet those around it', async () => {
  const { sentences, facts, ...rest } = letterWith('"so"');
  const evidence = facts.find(({ type }) => type === 'APPLICATION')?.evidence ?? [];
  const unread = { ...rest, sentences, facts: facts.map((fact) => ({ ...fact, evidence })) };
  const html = micromark(await exported(sourceOf(unread), 'markdown'));
  expect(html).toContain('<li>‘I am &quot;so&quot;’ (0–9)</li>');
});

const HOSTILE = [
  '# heading',
  '- item',
  '+ item',
  '1. item',
  '12) item',
  '> quote',
  '```\ncode',
  '    code',
  '***',
  '---',
  '===',
  'a\n===',
  'a\n---',
  '*a* _b_ **c** ~~d~~ ==e== $f$ `g`',
  '[a](javascript:alert(1)) ![b](https://x.example/y.png) [[wiki]] [^1]',
  '<script>alert(1)</script> <https://x.example> <!-- a -->',
  '&lt; &amp; &#35;',
  '| a | b |\n| - | - |',
  'https://x.example www.x.example a@x.example',
  'a  \nb\\\nc',
  '\\*a\\*',
  '[a]: https://x.example',
  ':smile: 10:30',
  '#tag @user ^block %%comment%% {{x}}',
];

test.each(HOSTILE)('%j is no markup', async (text) => {
  const html = micromark(markdownQuote(text));
  expect(html).not.toMatch(/<(?!\/?(?:p|blockquote)>)/);
  expect(words(textIn(html))).toBe(words(text));
  const whole = micromark(await exported(sourceOf(letterWith(text)), 'markdown'), {
    allowDangerousHtml: true,
  });
  expect(whole).not.toMatch(/<(?!\/?(?:h1|h2|h3|p|ul|li|blockquote)>)/);
});

test('no text is markup', () => {
  const sign = fc.constantFrom(...' \n\t-+*_#>`~=|[](){}<>&!\\:/.@$^%1a', 'www.', 'http://');
  const text = fc.oneof(fc.string({ unit: sign }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(text, (written) => {
      const lines = markdownLines(written).filter((line) => line !== '');
      const html = micromark(lines.join('\n'));
      expect(html).not.toMatch(/<(?!\/?p>)/);
      expect(words(textIn(html))).toBe(words(written.replaceAll('\0', '\u{fffd}')));
    }),
    { numRuns: 2000 },
  );
});
