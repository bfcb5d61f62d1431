/** Gathers the text of a document as it is read: paragraphs, the lines in them, and notes for the end. */
import type { LossCounter } from './loss.js';

/** White space that only lays out the source; a space that does not break belongs to the text. */
const LAYOUT = /[ \t\r\n\f\v]+/g;

/**
 * What every converter writes to. Paragraphs are apart by a blank line; the lines of an address, a list or a table
 * are lines of one paragraph.
 */
export class Flow {
  readonly losses: LossCounter;
  readonly #blocks: string[][] = [];
  readonly #notes: Flow[];
  #lines: string[] = [];
  #line = '';
  /** What marks the item that the next line begins. */
  #marker = '';
  /** How many lists are open: within one, paragraphs are lines. */
  #lists = 0;

  /**
   * @param losses what counts the losses
   * @param notes the notes of the document that this is a part of
   */
  constructor(losses: LossCounter, notes: Flow[] = []) {
    this.losses = losses;
    this.#notes = notes;
  }

  /** Adds words to the line; a run of white space is one space. */
  text(words: string): void {
    const flowing = words.replace(LAYOUT, ' ');
    const isApart = this.#line === '' || this.#line.endsWith(' ') || this.#line.endsWith('\t');
    this.#line += isApart && flowing.startsWith(' ') ? flowing.slice(1) : flowing;
  }

  /** Adds a tab, as between what stands apart on one line. */
  tab(): void {
    this.#line = `${this.#line.trimEnd()}\t`;
  }

  /** Adds lines as they are. */
  verbatim(text: string): void {
    for (const [index, line] of text.split(/\r\n|[\r\n]/).entries()) {
      if (index > 0) this.hardBreak();
      this.#line += line;
    }
  }

  /** Ends the line, unless it is empty. */
  endLine(): void {
    const words = this.#line.trim();
    this.#line = '';
    if (words === '') return;
    this.#lines.push(this.#marker + words);
    this.#marker = '';
  }

  /** Ends the line; a second time, the paragraph. */
  hardBreak(): void {
    if (this.#line.trim() === '') this.endBlock();
    else this.endLine();
  }

  /** Ends the paragraph, unless it is empty. */
  endBlock(): void {
    this.endLine();
    if (this.#lists > 0 || this.#lines.length === 0) return;
    this.#blocks.push(this.#lines);
    this.#lines = [];
  }

  openList(): void {
    this.endBlock();
    this.#lists += 1;
  }

  closeList(): void {
    this.item('');
    this.#lists = Math.max(0, this.#lists - 1);
    this.endBlock();
  }

  /** Begins a line of a list with what marks it, such as `•`. */
  item(marker: string): void {
    this.endLine();
    this.#marker = marker === '' ? '' : `${marker} `;
  }

  /** A part that is put in later: a cell, a text box. */
  part(): Flow {
    return new Flow(this.losses, this.#notes);
  }

  /** Begins a note, and puts its number into the line. */
  note(): Flow {
    const note = this.part();
    this.#notes.push(note);
    this.losses.add('footnotes');
    this.#line += `[${this.#notes.length}]`;
    return note;
  }

  /** Puts a part in as paragraphs. */
  append(part: Flow): void {
    this.endBlock();
    part.endBlock();
    for (const lines of part.#blocks) {
      this.#lines.push(...lines);
      this.endBlock();
    }
  }

  /**
   * Puts the cells of a row in: on one line, where each has one, and else as paragraphs.
   *
   * @returns whether they are on one line, and several
   */
  row(cells: readonly Flow[]): boolean {
    for (const cell of cells) cell.endBlock();
    const filled = cells.filter((cell) => cell.#blocks.length > 0);
    if (filled.some((cell) => cell.#blocks.flat().length > 1)) {
      for (const cell of filled) this.append(cell);
      return false;
    }
    this.endLine();
    this.#line = filled.map((cell) => cell.#blocks.flat().join('')).join('\t');
    this.endLine();
    return filled.length > 1;
  }

  /** All of it, with its notes. */
  toString(): string {
    this.endBlock();
    const noted = this.#notes.map((note, index) => {
      note.endBlock();
      return `[${index + 1}] ${note.#blocks.map((lines) => lines.join('\n')).join('\n\n')}`;
    });
    return [...this.#blocks.map((lines) => lines.join('\n')), ...noted].join('\n\n');
  }
}
