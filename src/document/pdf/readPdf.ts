/** PDF to text, by pdf.js as the package unpdf has it: its pages are read, nothing is drawn, and no script is run. */
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'unpdf/pdfjs';
import { DocumentError } from '../documentError.js';
import { MOST_PAGES } from '../limits.js';
import type { LossCounter } from '../loss.js';
import { toAreas, toSegments } from './columns.js';
import { type GlyphPage, type Glyphs, readGlyphs } from './fonts.js';
import { withoutFootnotes } from './footnotes.js';
import { withoutFurniture } from './furniture.js';
import { toLines } from './lines.js';
import { toParagraphs } from './paragraphs.js';
import type { Page } from './run.js';

const RECOGNIZE =
  'Recognize its text first, with `ocrmypdf FILE NEW.pdf` for instance, or copy it into a plain text file.';
/** More characters than this, as a share, that a font gives no letter for, and there is no use in the rest. */
const MOST_UNKNOWN = 0.3;
const UNKNOWN = /[\p{Co}\p{Cc}\uFFFD]/gu;

/**
 * @param bytes the file
 * @param losses what counts the losses
 * @returns its text: paragraphs put together from lines, columns one after the other
 * @throws DocumentError if it is protected, damaged, too long, or has no text
 */
export async function readPdf(bytes: Uint8Array, losses: LossCounter): Promise<string> {
  const document = await open(bytes);
  if (document.numPages > MOST_PAGES) {
    throw new DocumentError(
      `It has ${document.numPages} pages, and no more than ${MOST_PAGES} are read.`,
      'Take the pages of the letter out of it.',
    );
  }
  const pages = readGlyphs(await readPages(document, losses), losses);
  const withText = pages.filter(({ runs }) => runs.length > 0);
  if (withText.length === 0) {
    throw new DocumentError('It has no text: its pages are images, as those of a scan are.', RECOGNIZE);
  }
  losses.add('pages', pages.length - withText.length);
  refuseUnknown(withText);
  const { pages: noted, notes } = withoutFootnotes(withText, losses);
  const segmented = noted.map(({ runs, ...page }) => ({ ...page, segments: toSegments(runs) }));
  const areas = withoutFurniture(segmented, losses).flatMap(({ segments }) => toAreas(segments));
  const text = toParagraphs(areas.map(toLines), losses);
  const last = notes.map((runs, index) => `[${index + 1}] ${toParagraphs([toLines(runs)], losses)}`);
  return [text, ...last].join('\n\n');
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: bytes,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      enableXfa: false,
      verbosity: 0,
    }).promise;
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') {
      throw new DocumentError(
        'A password protects it.',
        'Save it without one: `qpdf --decrypt --password=… FILE NEW.pdf`, for instance.',
      );
    }
    throw damaged(error);
  }
}

function damaged(error: unknown): DocumentError {
  const why = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
  return new DocumentError(
    `The PDF is damaged: ${why}.`,
    'See whether all of it is there, and get or save it again.',
  );
}

async function readPages(document: PDFDocumentProxy, losses: LossCounter): Promise<readonly GlyphPage[]> {
  const pages: GlyphPage[] = [];
  try {
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await readPage(await document.getPage(number), number, losses));
    }
    losses.add('embedded', Object.keys((await document.getAttachments()) ?? {}).length);
  } catch (error) {
    throw damaged(error);
  }
  return pages;
}

async function readPage(page: PDFPageProxy, number: number, losses: LossCounter): Promise<GlyphPage> {
  const { transform: view, height } = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent({ disableNormalization: true });
  const runs: Glyphs[] = [];
  let isApart = false;
  for (const item of items) {
    if (!('str' in item)) continue;
    if (item.str.trim() === '') {
      isApart ||= item.str !== '';
      continue;
    }
    const [a, b, c, d, left, baseline] = multiply(view, item.transform);
    const size = Math.hypot(c, d);
    const isTurned = Math.abs(b) > 0.1 * Math.abs(a) || a <= 0 || item.dir === 'ttb';
    if (isTurned || !(size > 0)) {
      losses.add('turned');
      continue;
    }
    runs.push({
      text: item.str,
      left,
      right: left + item.width,
      baseline,
      size,
      isRightToLeft: item.dir === 'rtl',
      isApart,
      font: item.fontName,
      // Fonts of drawings alone do not say how high their letters are.
      isDrawn: Number.isNaN(styles[item.fontName]?.ascent),
    });
    isApart = false;
  }
  for (const { subtype, contentsObj, fieldValue } of await page.getAnnotations()) {
    if (subtype === 'Widget' && typeof fieldValue === 'string' && fieldValue.trim() !== '')
      losses.add('fields');
    const isComment = ['Text', 'FreeText', 'Highlight', 'Underline', 'StrikeOut'].includes(subtype);
    if (isComment && (contentsObj?.str ?? '') !== '') losses.add('comments');
  }
  page.cleanup();
  return { number, height, runs };
}

type Matrix = readonly [number, number, number, number, number, number];

/** A place on the page, as it is on the page when it is shown. */
function multiply(view: readonly number[], item: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = item;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function refuseUnknown(pages: readonly Page[]): void {
  const text = pages.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
  const unknown = text.match(UNKNOWN)?.length ?? 0;
  if (unknown <= MOST_UNKNOWN * text.length) return;
  throw new DocumentError('Its fonts do not say which letters they show.', RECOGNIZE);
}
