/**
 * Compiled letters, from one start to the next: one file for each folder of letters, in which each is known by what
 * it was compiled from. A file is written beside the one before and takes its place in one step, so that whoever
 * reads it, or is killed in the middle, has all of the one or of the other.
 */
import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadLetter } from './readLetter.js';

/** What was compiled before. */
export interface CompiledBefore {
  /** What the letter with an id was known by; null where it was not compiled. */
  keyOf(id: string): string | null;
}

/** What was compiled before, and what is compiled now. */
export interface LetterMemory extends CompiledBefore {
  /** @returns what was added for the letter with an id, to the byte; null where nothing was */
  find(id: string): Uint8Array | null;
  /**
   * @param id the letter's id
   * @param key what it is known by
   * @param packed bytes without a line break
   */
  add(id: string, key: string, packed: Uint8Array): void;
  /** Remembers what was found and added since it was opened, and nothing else; nothing where that cannot be written. */
  save(): void;
  /** Lets go of it; what is not saved is not remembered. */
  close(): void;
}

/** What a letter is known by: every byte of its files. */
export function digestOfLetter({ letter, reading }: Pick<ReadLetter, 'letter' | 'reading'>): string {
  return digest(digest(letter), digest(reading));
}

/** With what letters are compiled. */
export interface CompileInput {
  /** The topics, as bytes. */
  readonly topics: Uint8Array;
  /** Whether drafts are left out. */
  readonly reviewedOnly: boolean;
}

/** What compiles letters is known by: its own code, what it leaves out, and the topics. */
export function compilerDigest({ topics, reviewedOnly }: CompileInput): string {
  return digest(codeDigest(), digest(variantOf(reviewedOnly)), topics);
}

function variantOf(reviewedOnly: boolean): string {
  return reviewedOnly ? 'reviewed' : 'all';
}

/** What the first line of a file begins with. */
const NAME = 'lettergraph letters';
/** How much is written at a time, in bytes. */
const CHUNK = 1024 * 1024;
/** A file that is this old, in ms, and has not taken its place, never will. */
const ABANDONED = 3_600_000;

/**
 * @param cache the folder in which it is; it is made if need be
 * @param directory the folder of letters
 * @param input with what the letters are compiled; those with drafts and those without are two files
 */
export function openMemory(cache: string, directory: string, input: CompileInput): LetterMemory {
  const name = digest(digest(realpathSync(directory)), variantOf(input.reviewedOnly));
  const path = join(cache, `${name}.letters`);
  const header = `${NAME} ${compilerDigest(input)}`;
  const old = readEntries(path, header);
  const found = new Set<Entry>();
  let written: Writing | null = null;
  return {
    keyOf(id) {
      const entry = old.entries.get(digest(id));
      return entry === undefined || digest(old.bytes.subarray(entry.start, entry.end)) !== entry.digest
        ? null
        : entry.key;
    },
    find(id) {
      const entry = old.entries.get(digest(id));
      if (entry === undefined) return null;
      found.add(entry);
      return old.bytes.subarray(entry.start, entry.end);
    },
    add(id, key, packed) {
      written ??= beginWriting(cache, path, header);
      written.write(`${digest(id)} ${key} ${digest(packed)} `, packed, '\n');
    },
    save() {
      if (written === null && found.size === old.entries.size) return;
      written ??= beginWriting(cache, path, header);
      for (const { line, end } of found) written.write(old.bytes.subarray(line, end), '\n');
      written.finish();
      written = null;
    },
    close() {
      written?.giveUp();
      written = null;
    },
  };
}

/** A line of a file: an id's digest, the letter's key, and the digest of the bytes that follow; a space after each. */
interface Entry {
  readonly key: string;
  readonly digest: string;
  /** Where the line begins, where its bytes do, and where they end. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** The entries of a file by the digests of their ids; none where what made it was another compiler. */
function readEntries(path: string, header: string) {
  const entries = new Map<string, Entry>();
  const bytes = readOrNothing(path);
  let line = bytes.indexOf('\n') + 1;
  if (bytes.toString('utf8', 0, Math.max(0, line - 1)) !== header) return { bytes, entries };
  for (let end = bytes.indexOf('\n', line); end >= 0; end = bytes.indexOf('\n', line)) {
    const start = line + 3 * (DIGEST + 1);
    const [id = '', key = '', known = ''] = bytes.toString('latin1', line, Math.min(start, end)).split(' ');
    entries.set(id, { key, digest: known, line, start, end });
    line = end + 1;
  }
  return { bytes, entries };
}

function readOrNothing(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** A file that is being written, and does not count before it is finished. */
interface Writing {
  write(...parts: readonly (string | Uint8Array)[]): void;
  finish(): void;
  giveUp(): void;
}

/** Nobody but its owner may read what letters say. Where it cannot be written, nothing is. */
function beginWriting(cache: string, path: string, header: string): Writing {
  const temporary = `${path}.${randomUUID()}.tmp`;
  let file: number | null = null;
  let parts: Uint8Array[] = [];
  let length = 0;
  const attempt = (act: () => void) => {
    try {
      act();
    } catch {
      giveUp();
    }
  };
  const giveUp = () => {
    if (file === null) return;
    const open = file;
    file = null;
    attempt(() => closeSync(open));
    attempt(() => rmSync(temporary, { force: true }));
  };
  const flush = () => {
    if (file !== null) writeFileSync(file, Buffer.concat(parts));
    parts = [];
    length = 0;
  };
  attempt(() => {
    mkdirSync(cache, { recursive: true, mode: 0o700 });
    removeAbandoned(cache);
    file = openSync(temporary, 'wx', 0o600);
  });
  const write = (...added: readonly (string | Uint8Array)[]) => {
    if (file === null) return;
    for (const part of added) {
      const bytes = typeof part === 'string' ? Buffer.from(part) : part;
      parts.push(bytes);
      length += bytes.byteLength;
    }
    if (length > CHUNK) attempt(flush);
  };
  write(header, '\n');
  return {
    write,
    finish() {
      attempt(() => {
        flush();
        if (file === null) return;
        fsyncSync(file);
        closeSync(file);
        file = null;
        renameSync(temporary, path);
      });
    },
    giveUp,
  };
}

/** Removes what others have begun and were killed over. */
function removeAbandoned(cache: string): void {
  for (const name of readdirSync(cache).filter((each) => each.endsWith('.tmp'))) {
    const path = join(cache, name);
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > ABANDONED) rmSync(path, { force: true });
  }
}

/** How long a digest is. */
const DIGEST = 43;

/** SHA-256 of some parts; parts other than the last have one length. */
function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url');
}

/** What stands for the compiler: its own code, and the Node.js that runs it. */
function codeDigest(): string {
  const own = [
    '../letter/',
    '../reading/',
    '../store/',
    '../store/memory/',
    '../store/search/',
    './',
  ].flatMap((folder) => {
    const path = fileURLToPath(new URL(folder, import.meta.url));
    const files = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile());
    return files
      .map(({ name }) => name)
      .toSorted()
      .map((name) => digest(readFileSync(join(path, name))));
  });
  return digest(...own, process.version, process.versions.unicode ?? '');
}
