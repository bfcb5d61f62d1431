/** Writes a file anew as a whole or not at all. */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The permissions of a file, of its mode. */
const PERMISSIONS = 0o7777;
/** That somebody may write to it. */
const WRITABLE = 0o222;

/**
 * Puts a new file in the place of one that is there: who reads it sees the one or the other. Its permissions stay, and
 * a link to it goes on leading to it.
 *
 * @param path the file
 * @param content its bytes from now on
 * @throws what the system says where that cannot be done, and Error where nobody may write to the file
 */
export function replaceFile(path: string, content: Uint8Array): void {
  const file = realpathSync(path);
  const { mode, uid, gid } = statSync(file);
  // The system asks about the folder only, as it is that which changes.
  if ((mode & WRITABLE) === 0) throw new Error('it is read-only');
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    const descriptor = openSync(temporary, 'wx', mode & PERMISSIONS);
    try {
      giveTo(descriptor, uid, gid);
      fchmodSync(descriptor, mode & PERMISSIONS);
      writeFileSync(descriptor, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Whose the file was it stays, where this user may say so. */
function giveTo(descriptor: number, uid: number, gid: number): void {
  try {
    fchownSync(descriptor, uid, gid);
  } catch {
    // It is then the file of who reviews.
  }
}
