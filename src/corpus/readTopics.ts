/** Reads the vocabulary. */
import { NO_TOPICS } from '../reading/compileCorpus.js';
import { type CompiledTopics, compileTopics } from '../reading/compileTopics.js';
import { readSource } from './readLetter.js';

/** Topics as they stand in their file, and what they were compiled to. */
export interface ReadTopics {
  /** The bytes of the file; none where there is no such file, or it cannot be read. */
  readonly content: Uint8Array;
  readonly vocabulary: CompiledTopics;
}

/** @param path of the topics, which may be missing */
export function readTopics(path: string): ReadTopics {
  const file = readSource(path);
  const nothing = new Uint8Array();
  if ('problem' in file) return { content: nothing, vocabulary: { topics: [], problems: [file.problem] } };
  const { content } = file;
  return content === null
    ? { content: nothing, vocabulary: NO_TOPICS }
    : { content, vocabulary: compileTopics(content, path) };
}
