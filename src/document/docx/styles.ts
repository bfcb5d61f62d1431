/** What the other parts of a Word document say of its paragraphs: how lists are marked, and what styles hide. */
import { readXml } from './readXml.js';

/** A level of a list. */
interface Level {
  readonly format: string;
  readonly start: number;
}

/** Where a paragraph stands in a list. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** What a style says. */
interface Style {
  readonly basedOn: string | null;
  readonly list: string | null;
  readonly level: number | null;
  readonly hides: boolean;
}

/** The styles of a document, by their ids. */
export interface Styles {
  /** The list that paragraphs of a style are in; null where they are in none. */
  listOf(style: string): ListPlace | null;
  /** Whether text of a style is not to be seen. */
  hides(style: string): boolean;
}

/** Whether an element that is on or off, such as `w:vanish`, is on. */
export function isOn({ 'w:val': value = 'true' }: Readonly<Record<string, string>>): boolean {
  return !['0', 'false', 'off'].includes(value);
}

/** @param source `word/styles.xml`; null where there is none */
export function readStyles(source: string | null): Styles {
  const styles = new Map<string, Style>();
  let id: string | null = null;
  let style: { -readonly [Key in keyof Style]: Style[Key] } = noStyle();
  readXml(source ?? '', {
    open(name, attributes) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        id = attributes['w:styleId'] ?? null;
        style = noStyle();
      }
      if (name === 'w:basedOn') style.basedOn = value;
      if (name === 'w:numId') style.list = value;
      if (name === 'w:ilvl') style.level = Number(value);
      if (name === 'w:vanish') style.hides = isOn(attributes);
    },
    close(name) {
      if (name !== 'w:style' || id === null) return;
      styles.set(id, style);
      id = null;
    },
  });
  /** A style and those that it is based on; never one of them twice. */
  const chain = (first: string) => {
    const found = new Map<string, Style>();
    for (let name: string | null = first; name !== null && !found.has(name); ) {
      const next = styles.get(name);
      if (next === undefined) break;
      found.set(name, next);
      name = next.basedOn;
    }
    return [...found.values()];
  };
  return {
    listOf(name) {
      const styled = chain(name);
      const list = styled.find((each) => each.list !== null)?.list ?? null;
      return list === null ? null : { list, level: styled.find((each) => each.level !== null)?.level ?? 0 };
    },
    hides: (name) => chain(name).some(({ hides }) => hides),
  };
}

function noStyle(): Style {
  return { basedOn: null, list: null, level: null, hides: false };
}

/** Marks the paragraphs of lists, in the order in which they come. */
export interface ListMarkers {
  /** @returns what marks the next paragraph at a place: `•`, `2.`, or nothing where it is in no list */
  next(place: ListPlace): string;
}

/** @param source `word/numbering.xml`; null where there is none */
export function readNumbering(source: string | null): ListMarkers {
  const abstract = new Map<string, Map<number, Level>>();
  const lists = new Map<string, string>();
  let levels = new Map<number, Level>();
  let level = 0;
  let list = '';
  readXml(source ?? '', {
    open(name, attributes) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') {
        levels = new Map();
        abstract.set(attributes['w:abstractNumId'] ?? '', levels);
      }
      if (name === 'w:lvl') level = Number(attributes['w:ilvl'] ?? 0);
      if (name === 'w:start') levels.set(level, { format: formatAt(levels, level), start: Number(value) });
      if (name === 'w:numFmt') levels.set(level, { format: value, start: levels.get(level)?.start ?? 1 });
      if (name === 'w:num') list = attributes['w:numId'] ?? '';
      if (name === 'w:abstractNumId') lists.set(list, value);
    },
  });
  const counts = new Map<string, Map<number, number>>();
  return {
    next({ list: id, level: at }) {
      if (id === '0') return '';
      const { format, start } = abstract.get(lists.get(id) ?? '')?.get(at) ?? { format: 'bullet', start: 1 };
      const counted = counts.get(id) ?? new Map<number, number>();
      counts.set(id, counted);
      const number = (counted.get(at) ?? start - 1) + 1;
      counted.set(at, number);
      // What is within it begins anew.
      for (const deeper of [...counted.keys()]) if (deeper > at) counted.delete(deeper);
      return labelOf(format, number);
    },
  };
}

function formatAt(levels: ReadonlyMap<number, Level>, level: number): string {
  return levels.get(level)?.format ?? 'decimal';
}

function labelOf(format: string, number: number): string {
  if (format === 'bullet') return '•';
  if (format === 'none') return '';
  const letter = String.fromCodePoint(97 + ((number - 1) % 26));
  if (format === 'lowerLetter') return `${letter}.`;
  if (format === 'upperLetter') return `${letter.toUpperCase()}.`;
  if (format === 'lowerRoman') return `${toRoman(number)}.`;
  if (format === 'upperRoman') return `${toRoman(number).toUpperCase()}.`;
  return `${number}.`;
}

const ROMAN = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** A number up to 39; a list of a letter has no more. */
function toRoman(number: number): string {
  if (number > 39) return String(number);
  let rest = number;
  let text = '';
  for (const [value, digits] of ROMAN) {
    for (; rest >= value; rest -= value) text += digits;
  }
  return text;
}
