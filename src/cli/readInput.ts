/** Reads what is given on a command line: as it stands there, from a file, or from standard input. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { hasCode, messageOf } from '../corpus/files.js';
import { CommandError } from './commandError.js';

/** A text, and what to call it in messages. */
export interface Input {
  readonly name: string;
  readonly text: string;
}

/**
 * A GraphQL document and a JSON object both have a brace; what has none is the path of a file, and `-` is
 * standard input. Other JSON, where there is no such file, is what was meant for an object.
 *
 * @param given what was typed
 * @param name what to call it where it is the text itself
 * @throws CommandError if the file cannot be read
 */
export async function readInput(given: string, name: string): Promise<Input> {
  if (given.includes('{')) return { name, text: given };
  if (given === '-') return { name: 'standard input', text: await text(process.stdin) };
  try {
    return { name: given, text: await readFile(given, 'utf8') };
  } catch (error) {
    if (hasCode(error, 'ENOENT') && isJson(given)) return { name, text: given };
    throw new CommandError(
      `${given} cannot be read: ${messageOf(error)}. A ${name} that is typed here has a { in it.`,
    );
  }
}

function isJson(given: string): boolean {
  try {
    JSON.parse(given);
    return true;
  } catch {
    return false;
  }
}
