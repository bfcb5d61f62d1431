/** Compiles the one letter of a folder. */
import { basename, join, resolve } from 'node:path';
import { assembleCorpus, type CompiledCorpus } from '../reading/compileCorpus.js';
import { compileLetter } from '../reading/compileLetter.js';
import { topicsOf } from './files.js';
import { readLetter } from './readLetter.js';
import { readTopics } from './readTopics.js';

/**
 * @param path the letter's own folder; the topics are those of the folder that it is in
 * @returns a corpus of that letter, or null with every problem, files that cannot be read included
 */
export function compileOne(path: string): CompiledCorpus {
  const { vocabulary } = readTopics(topicsOf(join(path, '..')));
  const read = readLetter({ id: basename(resolve(path)), path });
  const { letter, problems } = 'problems' in read ? read : compileLetter(read, vocabulary.topics);
  return assembleCorpus([{ id: read.id, files: read.files, letter, problems }], vocabulary, {});
}
