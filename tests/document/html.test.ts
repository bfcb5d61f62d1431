/** HTML: pages and e-mails. */
import { describe, expect, test } from 'vitest';
import { complaint, read } from './documents.js';

const cases: readonly (readonly [name: string, html: string, text: string, losses: object])[] = [
  [
    'lines of the source are none of the text',
    '<p>I am\n  Zoë &amp;\tI\n<b>write</b>.</p><p>Yours',
    'I am Zoë & I write.\n\nYours\n',
    {},
  ],
  ['lines that are broken on purpose', '<p>Zoë<br>1 Road<br/>Town</p>', 'Zoë\n1 Road\nTown\n', {}],
  ['two breaks are a paragraph', 'One.<br><br>Two.', 'One.\n\nTwo.\n', {}],
  [
    'an e-mail, whose paragraphs are apart by empty ones',
    '<div>Dear all,</div><div><br></div><div>I am Zoë.</div><div>Yours</div>',
    'Dear all,\n\nI am Zoë.\nYours\n',
    {},
  ],
  [
    'headings and items are lines',
    '<h1>Letter</h1><ul><li>One<li><p>Two</p></ul><ol start="3"><li>Three</ol>',
    'Letter\n\n• One\n• Two\n\n3. Three\n',
    {},
  ],
  [
    'a list in a list',
    '<ul><li>One<ol><li>Inner</ol><li>Two</ul><p>End',
    '• One\n1. Inner\n• Two\n\nEnd\n',
    {},
  ],
  [
    'what is not to be seen',
    '<title>T</title><style>p{}</style><script>alert(1)</script><p hidden>No</p><p style="display: none">No</p><p>Yes</p><template><p>No</p></template>',
    'Yes\n',
    { hidden: 2 },
  ],
  [
    'images, drawings and frames',
    '<p>A<img src="https://example.org/a.png" alt="logo"><svg><text>No</text></svg>B<iframe src="x">No</iframe></p>',
    'AB\n',
    { images: 1, embedded: 2 },
  ],
  [
    'addresses behind links',
    '<a href="https://example.org/">example.org</a> <a href="mailto:zoe@example.org">zoe@example.org</a> <a href="https://example.org/x">here</a> <a href="#end">end</a>',
    'example.org zoe@example.org here end\n',
    { links: 1 },
  ],
  [
    'a table',
    '<table><tr><th>Year</th><th>What</th></tr><tr><td>2024</td><td>BSc <i>maths</i></td></tr></table><p>So.',
    'Year\tWhat\n2024\tBSc maths\n\nSo.\n',
    { tables: 1 },
  ],
  [
    'a table that only lays out',
    '<table><tr><td><table><tr><td><p>Dear all,</p><p>I am Zoë.</p></td></tr></table></td></tr></table>',
    'Dear all,\n\nI am Zoë.\n',
    {},
  ],
  ['what was struck out', '<p>I am <del>not</del> Zoë.</p>', 'I am Zoë.\n', { deletions: 1 }],
  ['what is set as it is', '<pre>a  b\n  c</pre>', 'a b\nc\n', {}],
  [
    'entities, and what is none',
    '<p>&eacute;&nbsp;&#8212;&copy; AT&T &unknown;',
    'é\u00A0—© AT&T &unknown;\n',
    {},
  ],
  [
    'ligatures, soft hyphens and what shows nothing',
    '<p>\uFB01nd\u200B ca\u00ADfe\u0301\uFEFF',
    'find café\n',
    { softHyphens: 1 },
  ],
  ['punctuation', '<p>“So” – it’s\u2009… «oui»', '“So” – it’s\u2009… «oui»\n', {}],
  ['placeholders', '<p>I am [name] of &lt;uni&gt;.', 'I am [name] of <uni>.\n', {}],
];

test.each(cases)('%s', async (_, html, text, losses) => {
  expect(await read('zoe.html', html)).toEqual({ text, losses });
});

const MAIL = '<p>Dear committee,</p><p>I am Zoë.</p>';

test.each([
  [
    'Gmail',
    `${MAIL}<br><div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On Mon, 2 Nov 2026 at 10:00, Bo &lt;bo@example.org&gt; wrote:<br></div><blockquote class="gmail_quote">Please apply.</blockquote></div>`,
    { quoted: 1 },
  ],
  [
    'Thunderbird and Apple Mail',
    `<div class="moz-cite-prefix">On 02.11.26 10:00, Bo wrote:<br></div><blockquote type="cite"><p>Please apply.</p></blockquote>${MAIL}`,
    { quoted: 1 },
  ],
  [
    'Outlook, in German',
    `${MAIL}<div style="border-top:solid #E1E1E1 1.0pt"><p><b>Von:</b> Bo &lt;bo@example.org&gt;<br><b>Gesendet:</b> Montag, 2. November 2026 10:00<br><b>An:</b> Zoë<br><b>Betreff:</b> Stipendium</p></div><p>Bewerben Sie sich.</p>`,
    { quoted: 1 },
  ],
  [
    'the older Outlook',
    `${MAIL}<p>-----Original Message-----<br>From: Bo<br>Please apply.</p>`,
    { quoted: 1 },
  ],
  [
    'plain text in HTML',
    `${MAIL}<p>Am 2. November 2026 um 10:00 schrieb Bo &lt;bo@example.org&gt;:<br>&gt; Please<br>&gt; apply.</p>`,
    { quoted: 1 },
  ],
])('what an e-mail of %s quotes is left out', async (_, html, losses) => {
  expect(await read('zoe.html', html)).toEqual({ text: 'Dear committee,\n\nI am Zoë.\n', losses });
});

test('of the head of an e-mail the subject stays', async () => {
  const head =
    '<table><tr><td><div style="display:inline">Subject: </div>Application for the school</td></tr><tr><td><div style="display: inline;">From: </div>Zoë &lt;zoe@example.org&gt;</td></tr><tr><td>Date: 2/11/2026, 10:00</td></tr></table>';
  expect(await read('zoe.html', head + MAIL)).toEqual({
    text: 'Subject: Application for the school\n\nDear committee,\n\nI am Zoë.\n',
    losses: { mailHeads: 1 },
  });
  const gmail = `<p>See below.</p><div class="gmail_quote">---------- Forwarded message ---------<br>Von: Zoë &lt;zoe@example.org&gt;<br>Date: Mo., 2. Nov. 2026<br>Betreff: Bewerbung<br>An: Bo<br><br>${MAIL}</div>`;
  expect(await read('zoe.html', gmail)).toEqual({
    text: 'See below.\n\nBetreff: Bewerbung\n\nDear committee,\n\nI am Zoë.\n',
    losses: { mailHeads: 1 },
  });
});

test.each([
  [
    'the head of a letter',
    '<p>From: Zoë Doe<br>To: The committee<br>Date: 2 November 2026<br>Subject: Application</p><p>Dear all,',
    'From: Zoë Doe\nTo: The committee\nDate: 2 November 2026\nSubject: Application\n\nDear all,\n',
  ],
  [
    'what others wrote, in the letter’s own words',
    '<p>In 2024 Bo and I met.<br>On 3 May 2024 the committee wrote:</p><blockquote>Come.</blockquote><p>&gt; Maths<br>&gt; Music</p><p>I came.',
    'In 2024 Bo and I met.\nOn 3 May 2024 the committee wrote:\n\nCome.\n\n> Maths\n> Music\n\nI came.\n',
  ],
  ['an e-mail that is nothing but a quote', '<blockquote type="cite">I am Zoë.</blockquote>', 'I am Zoë.\n'],
])('%s stays', async (_, html, text) => {
  expect(await read('zoe.html', html)).toEqual({ text, losses: {} });
});

test('many lines that seem to be heads take no time', async () => {
  const html = `<p>a<br>${'From: a<br>'.repeat(30_000)}${'On 1 a wrote:<br>'.repeat(30_000)}end`;
  const { text } = await read('zoe.html', html);
  expect(text.split('\n')).toHaveLength(60_003);
});

test.each([
  ['windows-1252', '<meta charset="iso-8859-1"><p>Zo\xEB \x93so\x94', 'Zoë “so”\n'],
  [
    'the older form',
    '<meta http-equiv=Content-Type content="text/html; charset=windows-1252"><p>Zo\xEB',
    'Zoë\n',
  ],
])('the encoding that a page names: %s', async (_, html, text) => {
  expect((await read('zoe.htm', Buffer.from(html, 'latin1'))).text).toBe(text);
});

describe('what is hostile', () => {
  test.each([
    ['nested without an end', '<div>'.repeat(200_000), 'nested more than 1000 deep'],
    ['no text', '<html><img src=a></html>', 'There is no text in it.'],
    ['too large', `<p>${' '.repeat(4 * 1024 * 1024)}a`, 'larger than 4 MiB'],
    ['too much text', `<p>${'a'.repeat(1024 * 1024)}`, 'larger than 1 MiB'],
    ['another encoding than it says', Buffer.from('<meta charset=utf-8>Zo\xEB', 'latin1'), 'not UTF-8'],
  ])('%s', async (_, html, message) => {
    expect(await complaint('zoe.html', html)).toContain(message);
  });

  test('tags that close nothing', async () => {
    const html = `<p>a${'<b>'.repeat(900)}${'</i></tr></td></ul></table>'.repeat(20_000)}b`;
    expect((await read('zoe.html', html)).text).toContain('a');
  });
});
