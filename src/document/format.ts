/** What a document is: by the ending of its name, and by what is in it, which has to be the same. */
import { DocumentError } from './documentError.js';

/** The formats that are read, in words, with the endings of their files' names. */
const FORMATS = [
  { format: 'text', is: 'plain text', endings: ['txt', 'text'] },
  { format: 'markdown', is: 'Markdown', endings: ['md', 'markdown'] },
  { format: 'latex', is: 'LaTeX', endings: ['tex', 'latex', 'ltx'] },
  { format: 'html', is: 'HTML', endings: ['html', 'htm', 'xhtml'] },
  { format: 'docx', is: 'a Word document (DOCX)', endings: ['docx'] },
  { format: 'pdf', is: 'a PDF', endings: ['pdf'] },
] as const;

/** A format that is read. */
export type DocumentFormat = (typeof FORMATS)[number]['format'];

const BY_ENDING = new Map<string, DocumentFormat>(
  FORMATS.flatMap(({ format, endings }) => endings.map((ending) => [ending, format] as const)),
);

const ACCEPTED = FORMATS.map(({ endings: [ending] }) => `.${ending}`);
const SAVE_AS = `Save it as one of ${ACCEPTED.join(', ')}.`;

/** Endings of other files that people write letters in, send them as or in, or scan them to. */
const OTHER_ENDINGS: ReadonlySet<string> = new Set(
  '7z doc docm dot eml gz heic jpeg jpg msg odt pages png rar rtf tif tiff wpd wps zip'.split(' '),
);

/** A file that is not read, in words, and what to do with it. */
interface OtherFile {
  readonly is: string;
  readonly advice: string;
}

const UNPACK = 'Unpack it, and take the letters out of it.';
/** What is in files that begin as ZIP files do: what Word writes, what LibreOffice writes, and others. */
const OFFICE = /\[Content_Types\]\.xml|_rels\/\.rels|word\//;
const OPEN_DOCUMENT = /mimetypeapplication\/vnd\.oasis\.opendocument/;
const OPEN_DOCUMENT_FILE: OtherFile = {
  is: 'a file of LibreOffice or OpenOffice (.odt)',
  advice: 'Open it there or in Word, and save it as .docx.',
};
const ZIP_FILE: OtherFile = {
  is: 'an archive (ZIP)',
  advice: `${UNPACK} What a program such as Pages wrote, save there as .docx or .pdf.`,
};

/** What other files begin with, and what to do with such a file. */
const OTHERS: readonly (OtherFile & { readonly start: string })[] = [
  {
    start: '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1',
    is: 'an old Office document (.doc), or one that a password protects',
    advice: 'Open it in Word or LibreOffice, and save it as .docx without a password.',
  },
  { start: '{\\rtf', is: 'RTF', advice: 'Open it in a word processor, and save it as .docx.' },
  ...[
    ['\x89PNG', 'an image (PNG)'],
    ['\xFF\xD8\xFF', 'an image (JPEG)'],
    ['GIF8', 'an image (GIF)'],
    ['II*\0', 'an image (TIFF)'],
    ['MM\0*', 'an image (TIFF)'],
  ].map(([start = '', is = '']) => ({
    start,
    is,
    advice: 'Recognize the text of it first: `ocrmypdf --image-dpi 300 IMAGE letter.pdf`, for instance.',
  })),
  ...[
    ['\x1F\x8B', 'a compressed file (gzip)'],
    ['BZh', 'a compressed file (bzip2)'],
    ['\xFD7zXZ', 'a compressed file (xz)'],
    ['7z\xBC\xAF', 'an archive (7z)'],
    ['Rar!', 'an archive (RAR)'],
  ].map(([start = '', is = '']) => ({ start, is, advice: UNPACK })),
  ...[
    ['%!PS', 'PostScript'],
    ['\x7FELF', 'a program'],
    ['MZ', 'a program'],
  ].map(([start = '', is = '']) => ({ start, is, advice: SAVE_AS })),
];

/** What a part of a page begins with, and a letter does not; Markdown may. */
const FRAGMENT = /^<(?:body|div|font|head|meta|p|span|table)(?:\s[^<]*)?>/i;
/** How far into a file the head of a PDF may be. */
const HEAD = 1024;

/**
 * @param name the file's name, or its path
 * @returns the ending of it in small letters, without the dot; empty where there is none
 */
export function endingOf(name: string): string {
  return /[^/\\]\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** @returns whether files with such a name are read */
export function isDocumentName(name: string): boolean {
  return BY_ENDING.has(endingOf(name));
}

/** @returns whether files with such a name may be letters, and are not read */
export function isOtherDocumentName(name: string): boolean {
  return OTHER_ENDINGS.has(endingOf(name));
}

/**
 * @param bytes the file
 * @param name its name; plain text may have one without an ending
 * @returns its format
 * @throws DocumentError if there is no such format, or the file is not what its name says
 */
export function formatOf(bytes: Uint8Array, name: string): DocumentFormat {
  const ending = endingOf(name);
  const named = ending === '' ? 'text' : BY_ENDING.get(ending);
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const found = contentOf(head, named);
  if (typeof found === 'object') throw new DocumentError(`It seems to be ${found.is}.`, found.advice);
  if (named === undefined) {
    throw new DocumentError(
      `Files that end in .${ending} are not read.`,
      found === 'text'
        ? SAVE_AS
        : `It seems to be ${wordsFor(found).is}: rename it to end in ${wordsFor(found).ending}.`,
    );
  }
  if (named !== found && (BINARY.has(named) || BINARY.has(found) || MARKED.has(found))) {
    const should = ending === '' ? 'Its name has no ending' : `Its name ends in .${ending}`;
    throw new DocumentError(
      `${should}, but it seems to be ${wordsFor(found).is}.`,
      `See whether it is the right file; if it is, rename it to end in ${wordsFor(found).ending}.`,
    );
  }
  return named;
}

const BINARY: ReadonlySet<DocumentFormat> = new Set(['docx', 'pdf']);
/** Texts that say what they are. */
const MARKED: ReadonlySet<DocumentFormat> = new Set(['html', 'latex']);

function wordsFor(format: DocumentFormat): { readonly is: string; readonly ending: string } {
  const found = FORMATS.find((each) => each.format === format) ?? FORMATS[0];
  return { is: found.is, ending: `.${found.endings[0]}` };
}

/** What the first bytes say: a format, or something else that is not read. */
function contentOf(head: string, named: DocumentFormat | undefined): DocumentFormat | OtherFile {
  const other = OTHERS.find(({ start }) => head.startsWith(start));
  // “MZ” may begin a text as well.
  if (other !== undefined && (other.start !== 'MZ' || head.includes('\0'))) return other;
  if (head.startsWith('PK\x03\x04')) {
    if (OPEN_DOCUMENT.test(head)) return OPEN_DOCUMENT_FILE;
    return named === 'docx' || OFFICE.test(head) ? 'docx' : ZIP_FILE;
  }
  if (/^(?:[^%\w]{0,16})%PDF-\d/.test(head) || (named === 'pdf' && head.includes('%PDF-'))) return 'pdf';
  const text = head.replace(/^\xEF\xBB\xBF/, '').trimStart();
  if (/^<(?:!doctype html|html\b)/i.test(text) || (named !== 'markdown' && FRAGMENT.test(text)))
    return 'html';
  if (/^(?:%[^\n]*\n\s*)*\\documentclass\b/.test(text)) return 'latex';
  return named === undefined || BINARY.has(named) ? 'text' : named;
}
