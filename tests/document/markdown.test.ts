/** Markdown. */
import { expect, test } from 'vitest';
import { complaint, read } from './documents.js';

test.each([
  [
    'lines that were wrapped',
    'I am Zoë and\nI *write* `code`.\n\nYours,  \nZoë\\\nTown',
    'I am Zoë and I write code.\n\nYours,\nZoë\nTown\n',
    {},
  ],
  [
    'headings, lists and quotations',
    '# Letter\n\nTwo\n---\n- One\n  more\n- Two\n\n3. Three\n4. Four\n\n> Said\n> so.',
    'Letter\n\nTwo\n\n• One more\n• Two\n\n3. Three\n4. Four\n\nSaid so.\n',
    {},
  ],
  [
    'placeholders and escapes',
    'I am [name] of [uni], \\*so\\* 2 \\[x\\] &amp; <me@example.org>.',
    'I am [name] of [uni], *so* 2 [x] & me@example.org.\n',
    {},
  ],
  [
    'links, images and HTML',
    'See [this](https://example.org/a) ![x](y.png) <https://example.org>,<br>so<sup>2</sup>.',
    'See this https://example.org,\nso2.\n',
    { links: 1, images: 1, markup: 2 },
  ],
  ['settings before the text', '---\ntitle: Letter\n---\nI am Zoë.\n', 'I am Zoë.\n', { frontMatter: 1 }],
  ['code', 'So:\n\n    a\n    b\n', 'So:\n\na\nb\n', {}],
])('%s', async (_, source, text, losses) => {
  expect(await read('zoe.md', source)).toEqual({ text, losses });
});

test('what is nested without an end', async () => {
  const said = await complaint('zoe.md', `${'> '.repeat(3_000)}x`).catch((error: unknown) => String(error));
  expect(said).toMatch(/nested too deeply|was read/);
});
