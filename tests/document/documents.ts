/** Makes documents for tests, byte by byte, and reads them with the built package: it reads them in threads. */
import { createHash } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';
import type { Loss } from '../../src/document/loss.js';

const built = (name: string) => new URL(`../../dist/document/${name}.js`, import.meta.url).href;
export const { readDocument }: typeof import('../../src/document/readDocument.js') = await import(
  built('readDocument')
);
export const { DocumentError }: typeof import('../../src/document/documentError.js') = await import(
  built('documentError')
);

/** The text of a document, and what was lost as `kind: count`. */
export interface Read {
  readonly text: string;
  readonly losses: Readonly<Record<string, number>>;
}

/** Reads a document by its name and its content. */
export async function read(name: string, content: string | Uint8Array): Promise<Read> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { text, losses } = await readDocument(bytes, name);
  return { text, losses: toRecord(losses) };
}

function toRecord(losses: readonly Loss[]): Readonly<Record<string, number>> {
  return Object.fromEntries(losses.map(({ kind, count }) => [kind, count]));
}

/** What is said of a document that cannot be read: what is wrong, and what to do. */
export async function complaint(name: string, content: string | Uint8Array): Promise<string> {
  try {
    await read(name, content);
  } catch (error) {
    if (error instanceof DocumentError) return `${error.message} ${error.advice}`;
    throw error;
  }
  throw new Error(`${name} was read.`);
}

/** A part of a ZIP file; what it says of itself may be wrong. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the file says that the part has, in bytes. */
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
}

/** A ZIP file. */
export function zip(parts: readonly ZipPart[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, size, crc, flags = 0 } of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc ?? crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size ?? bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, central, Buffer.from(name)]),
    );
    files.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, listed, end]);
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A part of a Word document with a root element. */
export function wordPart(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${NAMESPACES}>${content}</w:${root}>`;
}

/** A Word document: what is in its body, and its other parts by their names below `word/`. */
export function docx(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  return zip([
    {
      name: '[Content_Types].xml',
      content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    {
      name: '_rels/.rels',
      content:
        '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    { name: 'word/document.xml', content: wordPart('document', `<w:body>${body}</w:body>`) },
    ...Object.entries(others).map(([name, content]) => ({ name: `word/${name}`, content })),
  ]);
}

/** A paragraph of Word with its text in one run. */
export function p(text: string, properties = ''): string {
  const set = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${set}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A text on a page of a PDF, in points from the bottom left. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** Whether it runs upwards. */
  readonly turned?: boolean;
}

/** How a PDF is made. */
export interface PdfOptions {
  /** What is added to the trailer. */
  readonly trailer?: string;
  /** More objects, numbered from 100. */
  readonly objects?: readonly string[];
  /** What is added to each page. */
  readonly page?: string;
  /** What its codes mean, other than characters of Windows-1252. */
  readonly encoding?: string;
  /** More fonts, by their names, such as `/F2 500 0 R`. */
  readonly fonts?: string;
}

/** A PDF with pages of A4, in Helvetica with the characters of Windows-1252. */
export function pdf(pages: readonly (readonly PlacedText[])[], options: PdfOptions = {}): Uint8Array {
  const streams = pages.map((texts) => texts.map(showText).join('\n'));
  return pdfOfStreams(streams, options);
}

function showText({ x, y, text, size = 11, turned = false }: PlacedText): string {
  const matrix = turned ? `0 1 -1 0 ${x} ${y}` : `1 0 0 1 ${x} ${y}`;
  return `BT /F1 ${size} Tf ${matrix} Tm (${text.replace(/[\\()]/g, String.raw`\$&`)}) Tj ET`;
}

/** A PDF whose pages are drawn by these operators. */
export function pdfOfStreams(
  streams: readonly (string | Buffer)[],
  { trailer = '', objects = [], page = '', encoding = '/WinAnsiEncoding', fonts = '' }: PdfOptions = {},
): Uint8Array {
  const kids = streams.map((_, index) => `${10 + 2 * index} 0 R`).join(' ');
  const numbered = new Map<number, Buffer>([
    [1, Buffer.from('<< /Type /Catalog /Pages 2 0 R >>')],
    [2, Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${streams.length} >>`)],
    [3, Buffer.from(`<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding ${encoding} >>`)],
    ...streams.flatMap((content, index): [number, Buffer][] => {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
      const filter = typeof content === 'string' ? '' : ' /Filter /FlateDecode';
      return [
        [
          10 + 2 * index,
          Buffer.from(
            `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${11 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R ${fonts} >> >> ${page} >>`,
          ),
        ],
        [
          11 + 2 * index,
          Buffer.concat([
            Buffer.from(`<< /Length ${bytes.length}${filter} >>\nstream\n`),
            bytes,
            Buffer.from('\nendstream'),
          ]),
        ],
      ];
    }),
    ...objects.map((content, index): [number, Buffer] => [500 + index, Buffer.from(content, 'latin1')]),
  ]);
  let file = Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1');
  const offsets = new Map<number, number>();
  for (const [number, content] of numbered) {
    offsets.set(number, file.length);
    file = Buffer.concat([file, Buffer.from(`${number} 0 obj\n`), content, Buffer.from('\nendobj\n')]);
  }
  const size = Math.max(...numbered.keys()) + 1;
  const table = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const end = `xref\n0 ${size}\n${table.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.concat([file, Buffer.from(end)]));
}

/** Lines of text below one another, as a program sets them. */
export function lines(
  x: number,
  top: number,
  texts: readonly string[],
  { size = 11, leading = 13.2 }: { readonly size?: number; readonly leading?: number } = {},
): PlacedText[] {
  return texts.map((text, index) => ({ x, y: top - index * leading, text, size }));
}

/** How wide the letters of Helvetica are from the space to the tilde, in thousandths of their size. */
const WIDTHS =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
    .split(' ')
    .map(Number);

/** How wide a text is, in points. */
export function widthOf(text: string, size = 11): number {
  return (
    Array.from(text, (letter) => WIDTHS[letter.charCodeAt(0) - 32] ?? 556).reduce((a, b) => a + b, 0) *
    (size / 1000)
  );
}

/** Breaks a text into lines as programs do: a line has as many words as it has room for. */
export function wrap(text: string, width: number, indent = 0): readonly string[] {
  const wrapped: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width - (wrapped.length === 0 ? indent : 0)) {
      wrapped.push(line);
      line = word;
    } else line = longer;
  }
  return [...wrapped, line];
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
