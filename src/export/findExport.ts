/** What somebody who asks for an export means: a format, and letters; or why there is no such export. */
import { suggest } from '../reading/validate.js';
import type { ExportFormat } from './exportFormat.js';
import type { LetterSource } from './exportLetters.js';
import { EXPORT_FORMATS } from './formats.js';

/** An export that there is. */
export interface FoundExport {
  readonly format: ExportFormat;
  /** The letters, in the order of their ids. */
  readonly ids: readonly string[];
  /** What to call the file, without any folder. */
  readonly fileName: string;
}

/** Why there is none. */
export interface NoExport {
  readonly problem: 'unknown format' | 'unknown letter' | 'several letters';
  /** What is wrong. */
  readonly message: string;
  /** What to do; it may name letters. */
  readonly advice: string;
}

/** How many letters advice names. */
const NAMED_LETTERS = 10;
/** What some system has no place for in a file's name, or takes for a folder. */
const NOT_IN_NAMES = /[\p{Cc}\p{Surrogate}\p{Bidi_Control}/\\:*?"<>|]|^\./gu;

/**
 * @param name the format, as somebody wrote it
 * @param id the letter; null for all there are
 * @param source what letters there are
 */
export async function findExport(
  name: string,
  id: string | null,
  source: LetterSource,
): Promise<FoundExport | NoExport> {
  const format = EXPORT_FORMATS.get(name);
  if (format === undefined) {
    return {
      problem: 'unknown format',
      message: `There is no format “${name}”.`,
      advice: suggest(name, [...EXPORT_FORMATS.keys()]),
    };
  }
  const fileName = (of: string) => `${of.replace(NOT_IN_NAMES, '_')}${format.extension}`;
  if (id !== null) {
    const [letter = null] = await source.letters([id]);
    if (letter !== null) return { format, ids: [id], fileName: fileName(id) };
    return {
      problem: 'unknown letter',
      message: `There is no letter “${id}”.`,
      advice: suggest(id, await allIds(source)),
    };
  }
  const ids = await allIds(source);
  const [only = ''] = ids;
  if (ids.length === 1) return { format, ids, fileName: fileName(only) };
  if (ids.length === 0) return { problem: 'unknown letter', message: 'There is no letter.', advice: '' };
  if (format.holdsSeveral) return { format, ids, fileName: fileName('letters') };
  const more = ids.length > NAMED_LETTERS ? ` and ${ids.length - NAMED_LETTERS} more` : '';
  return {
    problem: 'several letters',
    message: `There are ${ids.length} letters, and ${name} holds one.`,
    advice: `Say which by its id: ${ids.slice(0, NAMED_LETTERS).join(', ')}${more}.`,
  };
}

async function allIds(source: LetterSource): Promise<readonly string[]> {
  return (await source.letterIds(Number.MAX_SAFE_INTEGER)).ids;
}
