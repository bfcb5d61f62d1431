/** Reads a file that a setting names. */
import { readFile } from 'node:fs/promises';
import { messageOf } from '../corpus/files.js';
import { CommandError } from './commandError.js';

/**
 * @param path of a file in UTF-8
 * @throws CommandError if it cannot be read
 */
export async function readOrFail(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new CommandError(`${path} cannot be read: ${messageOf(error)}.`);
  }
}
