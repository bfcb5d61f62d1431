/** Word documents. */
import { describe, expect, test } from 'vitest';
import { complaint, docx, p, read, wordPart, zip } from './documents.js';

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const cell = (...paragraphs: string[]) =>
  `<w:tc><w:tcPr><w:tcW w:w="1"/></w:tcPr>${paragraphs.map((each) => p(each)).join('')}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const item = (text: string, list: number, level = 0) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

const numbering = wordPart(
  'numbering',
  `<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
   <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:start w:val="2"/><w:numFmt w:val="decimal"/></w:lvl>
   <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/></w:lvl></w:abstractNum>
   <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>`,
);

test('a letter with an address, a list, a table and a note', async () => {
  const body = [
    p('Jane Doe').replace('</w:r></w:p>', '<w:br/><w:t>1 Road</w:t></w:r></w:p>'),
    p(''),
    p('Dear committee,'),
    `<w:p><w:pPr><w:jc w:val="both"/><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${run('I ')}${run('want', '<w:b/>')}${run(' to come')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}</w:p>`,
    item('I know maths', 1),
    item('I know music', 1),
    p('And:'),
    item('first', 2),
    item('inner', 2, 1),
    item('inner too', 2, 1),
    item('second', 2),
    item('inner again', 2, 1),
    `<w:tbl><w:tblPr/>${row(cell('2024'), cell('BSc'))}${row(cell('2026'), cell('MSc'))}</w:tbl>`,
    p('Yours'),
  ].join('');
  const footnotes = wordPart(
    'footnotes',
    `<w:footnote w:type="separator" w:id="0">${p('---')}</w:footnote><w:footnote w:id="2">${p('For the first time.')}</w:footnote>`,
  );
  expect(
    await read('jane.docx', docx(body, { 'numbering.xml': numbering, 'footnotes.xml': footnotes })),
  ).toEqual({
    text: [
      'Jane Doe\n1 Road',
      'Dear committee,',
      'I want to come[1].',
      '• I know maths\n• I know music',
      'And:',
      '2. first\ni. inner\nii. inner too\n3. second\ni. inner again',
      '2024\tBSc\n2026\tMSc',
      'Yours',
      '[1] For the first time.\n',
    ].join('\n\n'),
    losses: { footnotes: 1, tables: 1 },
  });
});

test('what is not in the text, or not to be seen', async () => {
  const body = [
    `<w:p>${run('I am ')}<w:del w:id="1"><w:r><w:delText>not </w:delText></w:r></w:del><w:ins w:id="2">${run('Jane')}</w:ins>${run(' SECRET', '<w:vanish/>')}${run(' of Hid', '<w:vanish w:val="0"/>')}${run('NO', '<w:rStyle w:val="Ghost"/>')}<w:r><w:commentReference w:id="1"/></w:r></w:p>`,
    `<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r>${run('A')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>${run('7')}<w:r><w:object><o:x/></w:object></w:r><w:r><w:sym w:char="F04A"/></w:r></w:p>`,
    `<w:p><w:hyperlink r:id="r9">${run('here')}</w:hyperlink> <w:hyperlink r:id="r8">${run(' example.org')}</w:hyperlink></w:p>`,
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Click here')}</w:sdtContent></w:sdt>`,
    `<w:p>${run('co')}<w:r><w:softHyphen/></w:r>${run('me well')}<w:r><w:noBreakHyphen/></w:r>${run('known')}<w:r><w:tab/></w:r>${run('today')}</w:p>`,
  ].join('');
  const others = {
    'styles.xml': wordPart(
      'styles',
      '<w:style w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Ghost"><w:basedOn w:val="Base"/></w:style>',
    ),
    'header1.xml': wordPart('hdr', p('Jane Doe')),
    'footer1.xml': wordPart('ftr', p('')),
    'comments.xml': wordPart('comments', p('Why?')),
    '_rels/document.xml.rels':
      '<Relationships><Relationship Id="r9" Target="https://example.org/cv" TargetMode="External"/><Relationship Id="r8" Target="https://example.org/" TargetMode="External"/></Relationships>',
  };
  expect(await read('jane.docx', docx(body, others))).toEqual({
    text: 'I am Jane of Hid\n\nA7\n\nhere example.org\n\ncome well\u2011known\ttoday\n',
    losses: {
      deletions: 1,
      insertions: 1,
      hidden: 3,
      comments: 1,
      images: 1,
      embedded: 1,
      symbols: 1,
      links: 1,
      headers: 1,
      softHyphens: 1,
    },
  });
});

test('text boxes, once each, and lists that a style makes', async () => {
  const box = `<w:txbxContent>${p('In a box')}${p('Still')}</w:txbxContent>`;
  const body = [
    `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('Around')}</w:p>`,
    p('One', '<w:pStyle w:val="Bullets"/>'),
    p('Two', '<w:pStyle w:val="Bullets"/>'),
  ].join('');
  const styles = wordPart(
    'styles',
    '<w:style w:styleId="Bullets"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  );
  const { text, losses } = await read(
    'jane.docx',
    docx(body, { 'styles.xml': styles, 'numbering.xml': numbering }),
  );
  expect(text).toBe('Around\n\nIn a box\n\nStill\n\n• One\n• Two\n');
  expect(losses).toEqual({});
});

test('a table that lays out is paragraphs', async () => {
  const body = `<w:tbl>${row(cell('Jane Doe'), cell('I am Jane.', 'I study.'))}</w:tbl>`;
  expect(await read('jane.docx', docx(body))).toEqual({
    text: 'Jane Doe\n\nI am Jane.\n\nI study.\n',
    losses: {},
  });
});

describe('what is hostile, or damaged', () => {
  const whole = docx(p('Hello'));
  const main = (part: object) => zip([{ name: 'word/document.xml', content: '<w:t>Hello</w:t>', ...part }]);
  const bomb = 'a'.repeat(20 * 1024 * 1024);
  const laughs = `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(100)}">]><w:document><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:document>`;

  test.each([
    ['cut off', whole.subarray(0, whole.length - 40), 'The file is damaged: '],
    ['cut short', whole.subarray(0, 100), 'The file is damaged: '],
    ['another byte', flipped(whole), 'The file is damaged: '],
    ['a wrong checksum', main({ crc: 7 }), 'the checksum of word/document.xml is wrong'],
    ['a bomb', docx(p(bomb)), 'Unpacked, word/document.xml is larger than the 16 MiB'],
    ['a bomb that says that it is none', main({ content: bomb, size: 100 }), 'The file is damaged: '],
    ['a protected part', main({ flags: 1 }), 'A password protects it. Save it without a password.'],
    ['entities that stand for one another', main({ content: laughs }), 'a document type of its own'],
    [
      'an outside entity',
      main({ content: '<!DOCTYPE w SYSTEM "file:///etc/passwd"><w:t>a</w:t>' }),
      'a document type of its own',
    ],
    ['nested without an end', main({ content: '<w:p>'.repeat(100_000) }), 'nested more than 1000 deep'],
    ['no text', docx(p('')), 'There is no text in it.'],
    [
      'too many parts',
      zip(Array.from({ length: 5_001 }, (_, index) => ({ name: `a${index}`, content: '' }))),
      'more than 5000 parts',
    ],
    [
      'names that lead elsewhere',
      zip([{ name: '../word/document.xml', content: '' }]),
      'The file is damaged: ',
    ],
  ])('%s', async (_, content, message) => {
    expect(await complaint('jane.docx', content)).toContain(message);
  });

  test('entities that nobody has said anything of stay as they are', async () => {
    const { text } = await read('jane.docx', docx('<w:p><w:r><w:t>&lol; &amp; &#233;</w:t></w:r></w:p>'));
    expect(text).toBe('&lol; & é\n');
  });
});

/** The same with one byte of its text's part changed. */
function flipped(bytes: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const at = Buffer.from(bytes).indexOf('word/document.xml') + 'word/document.xml'.length + 20;
  changed[at] = (changed[at] ?? 0) ^ 0xff;
  return changed;
}
