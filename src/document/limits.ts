/** How much of a document is read, so that none takes the machine's memory or time. */
import { LARGEST_FILE } from '../reading/sourceText.js';

const MIB = 1024 * 1024;

/** The most that a file may have, in bytes. */
export const LARGEST_DOCUMENT = 32 * MIB;
/** The most that a document which is text itself may have, in bytes: most of HTML may be markup. */
export const LARGEST_MARKUP = 4 * MIB;
/** The most that a letter may have, in bytes. */
export const LARGEST_LETTER = LARGEST_FILE;
/** The most that a part of a DOCX file may have when it is unpacked, and all of them together, in bytes. */
export const LARGEST_PART = 16 * MIB;
export const LARGEST_UNPACKED = 48 * MIB;
/** The most parts that a DOCX file may have. */
export const MOST_PARTS = 5_000;
/** The most pages that a PDF may have. */
export const MOST_PAGES = 100;
/** The most that a document in LaTeX may have, in bytes: its parser takes about a kilobyte of memory for each. */
export const LARGEST_LATEX = MIB / 4;
/** The most that LaTeX may have of what is not text: commands, braces, brackets, formulas, comments. */
export const MOST_MARKS = 20_000;
/** How deep the elements of a document may be nested in one another. */
export const DEEPEST = 1_000;

/** What a conversion may take. */
export interface ConversionLimits {
  /** How long, in milliseconds. */
  readonly time: number;
  /** How much the process may grow meanwhile, in MiB. */
  readonly memory: number;
}

/** What a conversion may take, unless something else is given. */
export const CONVERSION: ConversionLimits = { time: 60_000, memory: 768 };
