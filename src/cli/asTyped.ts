/** Paths in commands that are suggested, as somebody can type them. */
import { harmless } from '../reading/shown.js';

/**
 * @param path a file or a folder
 * @returns it as a POSIX shell takes it for one word; one that begins with a dash is no option
 */
export function asTyped(path: string): string {
  const shown = harmless(path.startsWith('-') ? `./${path}` : path);
  return /^[\w./@%+=:,-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", String.raw`'\''`)}'`;
}
