/** What fonts show by other codes than those of letters: bitmaps of TeX, accents over letters, and icons. */
import type { LossCounter } from '../loss.js';
import type { Page, Run } from './run.js';

/** Text as a page has it. */
export interface Glyphs extends Run {
  /** The font that shows it: the same key for the same font. */
  readonly font: string;
  /** Whether the font is one of drawings, which has letters by their codes alone (PDF's Type 3). */
  readonly isDrawn: boolean;
}

/** A page as it is in the file. */
export type GlyphPage = Omit<Page, 'runs'> & { readonly runs: readonly Glyphs[] };

/** Accents that stand alone, by those that belong to the letter before them. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¯': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030A',
  '˝': '\u030B',
  ˇ: '\u030C',
  '¸': '\u0327',
  '˛': '\u0328',
};
/** How far a letter is over or below its accent, at least, in its size. */
const OVER = 0.15;

/**
 * Reads what fonts show otherwise than text does. TeX's fonts may be bitmaps without the names of their letters, whose
 * codes are TeX's own; they have no letters with accents, which are set over one another; and what shows a telephone or
 * an envelope is a font of icons, in which it is a letter.
 *
 * @param pages the pages of a document
 * @param losses what counts the losses
 * @returns the same with the letters that are seen
 */
export function readGlyphs(pages: readonly GlyphPage[], losses: LossCounter): readonly Page[] {
  const isCork = pages.some(({ runs }) => runs.some(({ text, isDrawn }) => isDrawn && CORK_ONLY.test(text)));
  const icons = iconFonts(pages);
  return pages.map(({ runs, ...page }) => {
    const isIcon = (run: Glyphs) => icons.has(run.font) && isBesideContact(run, runs);
    const shown = runs.filter((run) => !isIcon(run));
    losses.add('symbols', runs.length - shown.length);
    const letters = shown.map((run) => (isCork && run.isDrawn ? { ...run, text: fromCork(run.text) } : run));
    return { ...page, runs: withAccents(letters) };
  });
}

/** Puts accents that are set over a letter, or below it, on the letter. */
function withAccents(runs: readonly Run[]): readonly Run[] {
  const read: Run[] = [];
  for (const run of runs) {
    const before = read.at(-1);
    const accent = ACCENTS[before?.text.slice(-1) ?? ''];
    const letter = run.text.slice(0, 1).replace('ı', 'i').replace('ȷ', 'j');
    const accented = `${letter}${accent ?? ''}`.normalize('NFC');
    const isOver =
      before !== undefined &&
      accent !== undefined &&
      before.right - run.left > OVER * run.size &&
      Math.abs(before.baseline - run.baseline) < run.size / 2 &&
      /^\p{L}$/u.test(accented);
    if (!isOver) {
      read.push(run);
      continue;
    }
    read.pop();
    const kept = before.text.slice(0, -1);
    if (kept.trim() !== '') read.push({ ...before, text: kept, right: Math.min(before.right, run.left) });
    const isApart = kept.trim() === '' ? before.isApart : /\s$/.test(kept);
    read.push({ ...run, text: accented + run.text.slice(1), isApart });
  }
  return read;
}

/** Fonts of which a document has nothing but lone characters. */
function iconFonts(pages: readonly GlyphPage[]): ReadonlySet<string> {
  const fonts = new Map<string, boolean>();
  for (const { text, font } of pages.flatMap(({ runs }) => runs)) {
    fonts.set(font, (fonts.get(font) ?? true) && Array.from(text.trim()).length === 1);
  }
  return new Set([...fonts].flatMap(([font, isAlone]) => (isAlone ? [font] : [])));
}

/** How to reach somebody, which is what icons stand before; a formula has lone letters as well. */
const CONTACT = /^\s*(?:[+(]?\d[\d\s()/+-]{5,}|\S+@\S+|(?:https?:\/\/|www\.|\w+\.\w+\/)\S+)/iu;
/** How far from it an icon stands at most, and how far apart two such are on a line, in the size of letters. */
const BESIDE = 2;

/** Whether a lone character stands before how to reach somebody, or on such a line before a word that stands alone. */
function isBesideContact(icon: Glyphs, runs: readonly Glyphs[]): boolean {
  const line = runs.filter((run) => run !== icon && Math.abs(run.baseline - icon.baseline) < icon.size / 4);
  const next = line.find((run) => run.left >= icon.right - 1 && run.left - icon.right < BESIDE * icon.size);
  if (next === undefined) return false;
  return (
    CONTACT.test(next.text) || (/^\S+$/.test(next.text.trim()) && line.some(({ text }) => CONTACT.test(text)))
  );
}

/** Codes of TeX's encoding T1, named after Cork, that no text has: ligatures, quotation marks, dashes, letters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CORK_ONLY = /[\u0010-\u0012\u0015\u0016\u001B-\u001F\u0080-\u009F]/;
/** The characters of that encoding up to U+001F, and from U+0080; elsewhere it has those of Latin 1. */
const CORK_LOW = [...'`´ˆ˜¨˝˚ˇ˘¯˙¸˛‚‹›“”„«»–—', '', '', ...'ıȷ', ...['ff', 'fi', 'fl', 'ffi', 'ffl']];
const CORK_HIGH = [...'ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£'];
const CORK_OTHERS: Readonly<Record<string, string>> = {
  "'": '’',
  '`': '‘',
  '×': 'Œ',
  '÷': 'œ',
  ß: 'SS',
  ÿ: 'ß',
};

function fromCork(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < CORK_LOW.length) return CORK_LOW[code] ?? '';
    return CORK_HIGH[code - 0x80] ?? CORK_OTHERS[character] ?? character;
  }).join('');
}
