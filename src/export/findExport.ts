/** What somebody who asks for an export means: a format, and letters; or why there is no such export. */
import { suggest } from '../reading/suggest.js';
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
  /** What to do; empty where there is nothing. */
  readonly advice: string;
}

/** How many letters advice names. */
const NAMED_LETTERS = 10;
/** What some system has no place for in a file's name, or takes for a folder. */
const NOT_IN_NAMES = /[\p{Cc}\p{Surrogate}\p{Bidi_Control}/\\:*?"<>|]|^\./gu;

/** @param name the format, as somebody wrote it */
export function findFormat(name: string): { readonly format: ExportFormat } | NoExport {
  const format = EXPORT_FORMATS.get(name);
  if (format !== undefined) return { format };
  return {
    problem: 'unknown format',
    message: `There is no format “${name}”.`,
    advice: suggest(name, [...EXPORT_FORMATS.keys()]),
  };
}

/**
 * @param name the format, as somebody wrote it
 * @param id the letter; null for all there are
 * @param source what letters there are
 * @param options.suggests whether advice may name letters that are like one that there is not
 */
export async function findExport(
  name: string,
  id: string | null,
  source: LetterSource,
  { suggests = true }: { readonly suggests?: boolean } = {},
): Promise<FoundExport | NoExport> {
  const known = findFormat(name);
  if ('problem' in known) return known;
  const { format } = known;
  const found = (ids: readonly string[], of: string): FoundExport => ({
    format,
    ids,
    fileName: `${of.replace(NOT_IN_NAMES, '_')}${format.extension}`,
  });
  if (id !== null) {
    const [letter = null] = await source.letters([id]);
    if (letter !== null) return found([id], id);
    return {
      problem: 'unknown letter',
      message: `There is no letter “${id}”.`,
      advice: suggests ? suggest(id, await allIds(source)) : '',
    };
  }
  const { ids, total } = await source.letterIds(NAMED_LETTERS);
  const [first] = ids;
  if (first === undefined) return { problem: 'unknown letter', message: 'There is no letter.', advice: '' };
  if (total === 1) return found(ids, first);
  if (format.holdsSeveral) return found(await allIds(source), 'letters');
  const more = total > ids.length ? ` and ${total - ids.length} more` : '';
  return {
    problem: 'several letters',
    message: `There are ${total} letters, and ${name} holds one.`,
    advice: `Say which by its id: ${ids.join(', ')}${more}.`,
  };
}

async function allIds(source: LetterSource): Promise<readonly string[]> {
  return (await source.letterIds(Number.MAX_SAFE_INTEGER)).ids;
}
