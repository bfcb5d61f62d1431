/** Word documents (DOCX, ISO/IEC 29500) to text. Only their parts of text are unpacked; macros are not looked at. */
import { DocumentError } from '../documentError.js';
import type { LossCounter } from '../loss.js';
import { readBody } from './readBody.js';
import { readXml } from './readXml.js';
import { readNumbering, readStyles } from './styles.js';
import { type Parts, unzip } from './unzip.js';

/** What other ZIP files are, by a part that they have. */
const OTHERS: readonly (readonly [part: RegExp, is: string])[] = [
  [/^xl\//, 'a spreadsheet (XLSX)'],
  [/^ppt\//, 'a presentation (PPTX)'],
  [/^content\.xml$/, 'an OpenDocument file (ODT)'],
  [/^META-INF\/container\.xml$/, 'an electronic book (EPUB)'],
  [/^Index\/Document\.iwa$/, 'a document of Pages'],
];

/**
 * @param bytes the file
 * @param losses what counts the losses
 * @returns its text, tracked changes accepted: a paragraph each, items of lists and rows of tables as lines
 * @throws DocumentError if it is damaged, protected, too large, or something else
 */
export async function readDocx(bytes: Uint8Array, losses: LossCounter): Promise<string> {
  const parts = await unzip(bytes);
  const main = await mainPart(parts);
  const body = main === null ? null : await parts.read(main);
  if (main === null || body === null) {
    const other = OTHERS.find(([part]) => parts.names.some((name) => part.test(name)));
    throw new DocumentError(
      other === undefined
        ? 'It seems to be an archive (ZIP), or a Word document without its text.'
        : `It seems to be ${other[1]}.`,
      'Open it in a program that made it, and save it as .docx.',
    );
  }
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const beside = (name: string) => parts.read(`${folder}${name}.xml`);
  const styles = readStyles(await beside('styles'));
  const markers = readNumbering(await beside('numbering'));
  for (const name of parts.names) {
    if (!/(?:^|\/)(?:header|footer)\d*\.xml$/.test(name)) continue;
    if (hasWords((await parts.read(name)) ?? '')) losses.add('headers');
  }
  const notes = { footnote: await beside('footnotes'), endnote: await beside('endnotes') };
  const addresses = new Map<string, string>();
  const name = main.slice(folder.length);
  readXml((await parts.read(`${folder}_rels/${name}.rels`)) ?? '', {
    open(_, { Id: id = '', Target: target = '', TargetMode: mode }) {
      if (mode === 'External') addresses.set(id, target);
    },
  });
  return readBody({ body, notes, addresses, styles, markers, losses });
}

/** The part that has the text, as the file says; where it says nothing, where Word has it. */
async function mainPart(parts: Parts): Promise<string | null> {
  let found: string | null = null;
  readXml((await parts.read('_rels/.rels')) ?? '', {
    open(name, { Type: type = '', Target: target = '' }) {
      if (name === 'Relationship' && type.endsWith('/officeDocument')) found = target.replace(/^\//, '');
    },
  });
  const names = [found, 'word/document.xml'].filter((name) => name !== null);
  return (
    names.find((name) => parts.names.includes(name) && /\.xml$/.test(name) && !/^(?:xl|ppt)\//.test(name)) ??
    null
  );
}

function hasWords(source: string): boolean {
  let isText = false;
  let found = false;
  readXml(source, {
    open(name) {
      isText = name === 'w:t';
    },
    close() {
      isText = false;
    },
    text(words) {
      found ||= isText && words.trim() !== '';
    },
  });
  return found;
}
