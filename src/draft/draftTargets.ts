/** Which letters a path leads to that are to be drafted, and where each reading goes. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { filesIn, messageOf } from '../corpus/files.js';
import { FolderError } from '../corpus/folderError.js';
import { endingOf, isDocumentName, isOtherDocumentName } from '../document/format.js';
import { asciiWords } from '../letter/asciiWords.js';
import { compareTexts } from '../letter/compareTexts.js';
import { isSealed } from './seal.js';

/** A letter that is to be drafted. */
export interface DraftTarget {
  /** The letter's id: the name of its folder. */
  readonly id: string;
  /** The document, or the letter itself. */
  readonly path: string;
  /** The letter's folder, there or to be made. */
  readonly directory: string;
  /** The folder of all letters, where their topics are. */
  readonly parent: string;
  /** The reading that is there, as rules drafted it, which is drafted anew; null where there is none. */
  readonly before: string | null;
}

/** Something that is not drafted. */
export interface NotDrafted {
  /** The id of the letter. */
  readonly id: string;
  readonly path: string;
  /** Why, as a sentence. */
  readonly reason: string;
  /** Whether that is a failure; a letter that has a reading already is none. */
  readonly failed: boolean;
}

/** Files of a folder that are no letters. */
export interface PassedOver {
  /** The ending of their names with its dot; empty for files without one. */
  readonly ending: string;
  readonly count: number;
}

/** What a path leads to. */
export interface DraftTargets {
  readonly targets: readonly DraftTarget[];
  readonly others: readonly NotDrafted[];
  readonly passedOver: readonly PassedOver[];
}

const HAS_READING = 'There is a reading already, which is left as it is.';
const IS_EDITED = 'The reading was edited, or no rules have drafted it: it is left as it is.';
/**
 * Files that nobody takes for letters: hidden ones, those that tell of a folder or belong to one of letters, and what
 * Word keeps beside an open document.
 */
const BESIDE_LETTERS =
  /^(?:\.|readme(?:\.|$)|~\$|(?:thumbs\.db|desktop\.ini|topics\.yaml|reading\.schema\.json)$)/iu;
/** The order of names for people: `letter2` comes before `letter10`. */
const NATURAL = new Intl.Collator('en', { numeric: true });

/**
 * @param path a document, the folder of a letter, or a folder of documents and of letters' folders, at any depth
 * @param out the folder of letters; that of the document or of the letter's folder unless given
 * @param again whether readings that are as rules drafted them are drafted anew
 * @throws FolderError if there is no such path, or it cannot be read
 */
export function draftTargets(path: string, out: string | undefined, again: boolean): DraftTargets {
  const { found, unreadable, passedOver } = lettersAt(path, out);
  const { targets, others } = sorted(found, again);
  return { targets, others: [...others, ...unreadable], passedOver };
}

/** A letter that the path leads to, whether or not it is to be drafted. */
type Found = Omit<DraftTarget, 'before'>;

/** What there is at a path. */
interface AtPath {
  readonly found: readonly Found[];
  /** The folders that nobody can look into. */
  readonly unreadable: readonly NotDrafted[];
  readonly passedOver: readonly PassedOver[];
}

function lettersAt(path: string, out: string | undefined): AtPath {
  if (!isDirectory(path)) {
    return { found: [documentTarget(path, [], out ?? dirname(path))], unreadable: [], passedOver: [] };
  }
  if (existsSync(filesIn(path).letter)) {
    const letter = letterTarget(path, out ?? dirname(resolve(path)), out);
    return { found: [letter], unreadable: [], passedOver: [] };
  }
  const passedOver = new Map<string, number>();
  const found: Found[] = [];
  const unreadable: NotDrafted[] = [];
  const seen = new Set<string>();
  const lookInto = (folder: string, within: readonly string[]) => {
    // Links may lead in a circle.
    const real = realpathSync(folder);
    if (seen.has(real)) return;
    seen.add(real);
    for (const name of entriesOf(folder)) if (!BESIDE_LETTERS.test(name)) look(folder, within, name);
  };
  const look = (folder: string, within: readonly string[], name: string) => {
    const inside = join(folder, name);
    try {
      if (isDirectory(inside)) {
        const { letter, reading } = filesIn(inside);
        if (existsSync(letter)) found.push(letterTarget(inside, out ?? path, out));
        else if (!existsSync(reading)) lookInto(inside, [...within, name]);
        return;
      }
    } catch (error) {
      if (!(error instanceof FolderError)) throw error;
      unreadable.push({ id: name, path: inside, reason: error.message, failed: true });
      return;
    }
    // What may be a letter and cannot be read is told of when it is.
    if (isDocumentName(name) || isOtherDocumentName(name)) {
      found.push(documentTarget(inside, within, out ?? path));
      return;
    }
    const ending = endingOf(name);
    const kind = ending === '' ? '' : `.${ending}`;
    passedOver.set(kind, (passedOver.get(kind) ?? 0) + 1);
  };
  lookInto(path, []);
  return {
    found,
    unreadable,
    passedOver: [...passedOver]
      .map(([ending, count]) => ({ ending, count }))
      .toSorted((a, b) => compareTexts(a.ending, b.ending)),
  };
}

/** The letter of a document: its folder is made beside those of all others, and named after the folders it is in, too. */
function documentTarget(path: string, within: readonly string[], parent: string): Found {
  const id = [...within, basename(path).replace(/\.[^.]+$/u, '')].map(idOf).join('-');
  return { id, path, directory: join(parent, id), parent };
}

function letterTarget(folder: string, parent: string, out: string | undefined): Found {
  const id = basename(resolve(folder));
  const directory = out === undefined ? folder : join(out, id);
  return { id, path: filesIn(folder).letter, directory, parent };
}

/** @returns a name as a letter's id: “Jane Doé” is `jane-doe`; in another script, a hash tells it from others */
function idOf(name: string): string {
  const words = asciiWords(name);
  if (words.length > 0) return words.join('-');
  return `letter-${createHash('sha256').update(name.normalize('NFC')).digest('hex').slice(0, 6)}`;
}

/** Leaves out what has a reading, and whatever would be the same letter as another. */
function sorted(found: readonly Found[], again: boolean): Omit<DraftTargets, 'passedOver'> {
  const targets: DraftTarget[] = [];
  const others: NotDrafted[] = [];
  const first = new Map<string, Found>();
  for (const target of found.toSorted(
    (a, b) => NATURAL.compare(a.path, b.path) || compareTexts(a.path, b.path),
  )) {
    const { id, directory, path } = target;
    const same = first.get(resolve(directory));
    const { letter, reading } = filesIn(directory);
    first.set(resolve(directory), same ?? target);
    if (existsSync(reading)) {
      // A document and the folder that was made of it are one letter.
      if (same !== undefined) continue;
      const before = again ? sealedReading(reading) : null;
      // What a person has corrected in the letter since it was made of a document stays.
      if (before !== null) targets.push({ ...target, path: letter, before });
      else others.push({ id, path: reading, reason: again ? IS_EDITED : HAS_READING, failed: false });
    } else if (same !== undefined) {
      const reason = `It would be the letter ${id}, as ${same.path} is. Rename one of the two, or take it away.`;
      others.push({ id, path, reason, failed: true });
    } else {
      targets.push({ ...target, before: null });
    }
  }
  return { targets, others };
}

/** A reading that is as rules drafted it, to the byte; null where it is not. */
function sealedReading(path: string): string | null {
  try {
    const reading = readFileSync(path, 'utf8');
    return isSealed(reading) ? reading : null;
  } catch (error) {
    throw new FolderError(`${path} cannot be read: ${messageOf(error)}.`);
  }
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new FolderError(
      existsSync(path) ? `${path} cannot be read: ${messageOf(error)}.` : `There is no file ${path}.`,
    );
  }
}

function entriesOf(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    throw new FolderError(`The folder ${path} cannot be read: ${messageOf(error)}.`);
  }
}
