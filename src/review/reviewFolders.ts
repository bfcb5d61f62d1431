/** The letters of a folder that are reviewed, and what there is left to do. */
import { existsSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { filesIn, type LetterFiles, topicsOf } from '../corpus/files.js';
import { findLetters, type LetterFolder } from '../corpus/findLetters.js';
import { readSource } from '../corpus/readLetter.js';
import { readSuggestions } from '../draft/suggestions.js';
import { sourceText } from '../reading/sourceText.js';
import { asRecord } from '../reading/validate.js';
import { parseYaml } from '../reading/yamlSource.js';
import { inSlices } from '../store/work.js';
import { factsIn } from './factsIn.js';
import type { LetterProgress } from './messages.js';

/** The folder of a letter that is reviewed. */
export interface ReviewFolder extends LetterFolder {
  /** What it is called in addresses: its path within what is reviewed. */
  readonly name: string;
  readonly files: LetterFiles;
}

/** What is reviewed. */
export interface Reviewed {
  readonly folders: readonly ReviewFolder[];
  /** The path of the topics, whether or not there is such a file. */
  readonly topics: string;
}

/**
 * @param directory the folder of letters, or of one letter
 * @returns the letters that are there now
 * @throws FolderError if there is no such folder
 */
export async function reviewFolders(directory: string): Promise<Reviewed> {
  const files = filesIn(directory);
  if (existsSync(files.letter) || existsSync(files.reading)) {
    const id = basename(resolve(directory));
    return { folders: [{ id, name: id, path: directory, files }], topics: topicsOf(join(directory, '..')) };
  }
  const { letters } = await inSlices(findLetters(directory));
  const folders = letters.map(({ id, path }) => ({
    id,
    path,
    name: relative(directory, path).split(sep).join('/'),
    files: filesIn(path),
  }));
  return { folders, topics: topicsOf(directory) };
}

/** @returns how far the review of a letter is, from its reading alone */
export function progressOf({ id, name, files }: ReviewFolder): LetterProgress {
  const unknown = (problem: string) => ({
    letter: name,
    title: id,
    facts: 0,
    drafts: 0,
    suggestions: 0,
    problem,
  });
  const source = readSource(files.reading);
  if ('problem' in source) return unknown(source.problem.message);
  if (source.content === null) return unknown('There is no reading.yaml yet.');
  const { file, problem } = sourceText(files.reading, source.content, 'reading-unreadable');
  if (file === null) return unknown(problem.message);
  const { value } = parseYaml(file);
  if (value === undefined) return unknown('The reading is not YAML that can be read.');
  const facts = factsIn(value);
  const { title } = asRecord(value);
  return {
    letter: name,
    title: typeof title === 'string' ? title : id,
    facts: facts.length,
    drafts: facts.filter(({ fields }) => fields.draft !== undefined && fields.reviewed === undefined).length,
    suggestions: readSuggestions(file.text).suggestions.length,
    problem: null,
  };
}
