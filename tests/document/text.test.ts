/** Plain text, and what is wrong with files that are none. */
import { describe, expect, test } from 'vitest';
import { complaint, docx, p, pdf, read, readDocument, zip } from './documents.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark = '\uFEFF') => Buffer.from(mark + text, 'utf16le');

describe('plain text', () => {
  test('stays as it is, byte for byte', async () => {
    const letter = bytes('\uFEFFI  am “Zoë”,\r\na  \uFB01sh-\r\nmonger.\r\n\r\n\r\nYours\u00AD\t\n');
    const { letter: same, text, losses, format } = await readDocument(letter, 'zoe.txt');
    expect(same).toBe(letter);
    expect(text).toBe(new TextDecoder().decode(letter));
    expect({ losses, format }).toEqual({ losses: [], format: 'text' });
  });

  test('that is an e-mail stays as it is, too, and that is said', async () => {
    const mail =
      'From: Zoë <zoe@example.org>\r\nDate: Mon, 2 Nov 2026 10:00:00 +0100\r\nSubject: Application\r\n\r\nI am Zoë.\r\n\r\nOn 1 Nov 2026 Bo wrote:\r\n> Apply.\r\n';
    expect(await read('zoe.txt', mail)).toEqual({ text: mail, losses: { mail: 1 } });
    const quoting = 'I am Zoë.\n\nOn 1 Nov 2026 Bo wrote:\n> Apply.\n';
    expect((await read('zoe.txt', quoting)).losses).toEqual({ mail: 1 });
    expect((await read('zoe.txt', 'I am Zoë.\nSubject: Application\n> Maths\n> Music\n')).losses).toEqual({});
  });

  test('needs no ending', async () => {
    expect((await read('letters/zoe', 'I am Zoë.')).text).toBe('I am Zoë.');
  });

  test('in UTF-16 with a byte order mark becomes UTF-8', async () => {
    const { text, letter } = await readDocument(utf16('I am Zoë.'), 'zoe.txt');
    expect(text).toBe('I am Zoë.');
    expect(new TextDecoder().decode(letter)).toBe(text);
    const swapped = Buffer.from(utf16('I am Zoë.')).swap16();
    expect((await read('zoe.txt', swapped)).text).toBe('I am Zoë.');
  });

  test.each([
    ['empty', '', 'The file is empty.'],
    ['blank', ' \n\t', 'nothing but white space'],
    [
      'Latin-1',
      Buffer.from('I am Zo\xEB.', 'latin1'),
      'not UTF-8: the byte 0xEB at offset 7, from 0, does.*iconv',
    ],
    ['UTF-16 without a mark', utf16('I am', ''), 'the byte at offset 1, from 0, is 0.*iconv -f UTF-16LE'],
    ['half of UTF-16', utf16('Hi').subarray(0, 5), 'says that its encoding is utf-16le, and it is not'],
    ['binary', Buffer.from([0x48, 0, 1, 2]), 'It is not text: the byte at offset 1'],
    ['too long', 'a'.repeat(1024 * 1024 + 1), 'larger than 1 MiB'],
    ['much too long', Buffer.alloc(32 * 1024 * 1024 + 1, 65), 'larger than 32 MiB'],
  ])('that is %s is refused with what to do', async (_, content, message) => {
    expect(await complaint('zoe.txt', content)).toMatch(new RegExp(message));
  });
});

describe('what a file is has to be what its name says', () => {
  test.each([
    [
      'a PDF',
      'zoe.txt',
      pdf([[{ x: 72, y: 700, text: 'Hello' }]]),
      'ends in .txt, but it seems to be a PDF',
      '.pdf',
    ],
    ['a PDF', 'zoe', pdf([[]]), 'has no ending, but it seems to be a PDF', '.pdf'],
    ['a Word document', 'zoe.pdf', docx(p('Hello')), 'but it seems to be a Word document', '.docx'],
    ['plain text', 'zoe.docx', 'Hello', 'but it seems to be plain text', '.txt'],
    ['plain text', 'zoe.pdf', 'Hello', 'but it seems to be plain text', '.txt'],
    ['HTML', 'zoe.txt', '\uFEFF<!DOCTYPE html><p>Hello', 'but it seems to be HTML', '.html'],
    ['HTML', 'zoe.docx', '<html><p>Hello', 'but it seems to be HTML', '.html'],
    ['LaTeX', 'zoe.md', '% mine\n\\documentclass{letter}', 'but it seems to be LaTeX', '.tex'],
    [
      'Office 97',
      'zoe.doc',
      Buffer.from('D0CF11E0A1B11AE1', 'hex'),
      'an old Office document',
      'without a password',
    ],
    [
      'a protected document',
      'zoe.docx',
      Buffer.from('D0CF11E0A1B11AE1', 'hex'),
      'a password protects',
      '.docx',
    ],
    ['RTF', 'zoe.txt', '{\\rtf1 Hello}', 'seems to be RTF', 'save it as .docx'],
    ['an image', 'zoe.pdf', Buffer.from('\x89PNG\r\n', 'latin1'), 'an image', 'ocrmypdf'],
    ['gzip', 'zoe.txt', Buffer.from([0x1f, 0x8b, 8]), 'gzip', 'Unpack it'],
    ['an archive', 'zoe.zip', zip([{ name: 'a.docx', content: 'a' }]), 'an archive (ZIP)', 'Unpack it'],
    ['an archive', 'zoe.pdf', zip([{ name: 'a.txt', content: 'a' }]), 'an archive (ZIP)', 'Unpack it'],
    [
      'OpenDocument',
      'zoe.odt',
      'PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.text',
      'LibreOffice',
      'save it as .docx',
    ],
    ['Word', 'zoe.doc', docx(p('Hello')), 'It seems to be a Word document', 'rename it to end in .docx'],
    ['something else', 'zoe.pages', 'Hello', 'Files that end in .pages are not read', '.docx'],
    ['a PDF by another name', 'zoe.bin', pdf([[]]), 'Files that end in .bin are not read', 'end in .pdf'],
    [
      'a spreadsheet',
      'zoe.docx',
      zip([{ name: 'xl/workbook.xml', content: '<a/>' }]),
      'a spreadsheet',
      '.docx',
    ],
    ['OpenDocument', 'zoe.docx', zip([{ name: 'content.xml', content: '<a/>' }]), 'OpenDocument', '.docx'],
    ['any archive', 'zoe.docx', zip([{ name: 'a.txt', content: 'a' }]), 'an archive', '.docx'],
  ])('%s in %s', async (_, name, content, says, advice) => {
    const said = await complaint(name, content);
    expect(said).toContain(says);
    expect(said).toContain(advice);
  });
});
