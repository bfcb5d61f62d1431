/** What a setting is, and the kinds of them: each says what its text has to be, and reads it. */

import { homedir } from 'node:os';
import { join } from 'node:path';

/** A setting, and how its text is read. */
export interface Setting<Value = unknown> {
  /** What it is for, in a few words; the default is added where it is shown. */
  readonly description: string;
  /** Why it is what it is where nobody sets it. */
  readonly reason: string;
  /** The environment variable. */
  readonly env: string;
  /** The option on the command line; null where a command line would give its value away. */
  readonly flag: string | null;
  /** What stands for its value in help; null where it is switched on by being named. */
  readonly placeholder: string | null;
  /** What its text has to be, in words that go on from “it has to be …”. */
  readonly expects: string;
  /** What it can be, where those are a few words. */
  readonly choices?: readonly string[];
  /** Reads its text; undefined where it is not what it has to be. */
  readonly read: (text: string) => Value | undefined;
  /** Its text where nobody sets it; null where its value then is null. */
  readonly default: string | null;
}

/** A setting as it is written down; its type keeps what it is read as. */
export const setting = <Value>(parts: Setting<Value>): Setting<Value> => parts;

/** A whole number. */
export const whole = (minimum: number, maximum: number) => ({
  placeholder: '<number>',
  expects: `a whole number from ${minimum} to ${maximum}`,
  read(text: string) {
    const value = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
    return value >= minimum && value <= maximum ? value : undefined;
  },
});

/** A path, a name or the like: anything but nothing. */
export const text = (placeholder: string, expects: string) => ({
  placeholder,
  expects,
  read: (text: string): string | null | undefined => text || undefined,
  default: null,
});

/** The user's folder for what programs remember (XDG Base Directory Specification); the variable for it counts. */
const CACHE = '~/.cache/lettergraph';

/** A folder in which something is remembered. */
export const cache = {
  placeholder: '<dir>',
  expects: 'a folder, or “none”',
  read(text: string): string | null | undefined {
    if (text === 'none') return null;
    if (text !== CACHE) return text || undefined;
    try {
      return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'lettergraph');
    } catch {
      return null; // a user without a home
    }
  },
  default: CACHE,
};

/** One of a few words. */
export const oneOf = <Word extends string>(words: readonly Word[]) => ({
  choices: words,
  read: (text: string) => words.find((word) => word === text),
});

const SWITCH: Readonly<Record<string, boolean>> = { true: true, 1: true, false: false, 0: false };

/** Something that is on or off. */
export const toggle = {
  placeholder: null,
  expects: '“true” or “false”',
  read: (text: string) => SWITCH[text.toLowerCase()],
  default: 'false',
};

/** Several values, between commas; none in an empty text alone, so that “,” is a mistake. */
const list = (isItem: (text: string) => boolean) => (text: string) => {
  const items: readonly string[] = text === '' ? [] : text.split(',').map((part) => part.trim());
  return items.every(isItem) ? items : undefined;
};

/** Origins as a browser writes them (RFC 6454): scheme, host, and the port where it is not the usual one. */
export const origins = {
  placeholder: '<origins>',
  expects: 'origins such as https://example.org, with commas between them',
  read: list((text) => /^https?:/.test(text) && originOf(text) === text),
  default: '',
};

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}

/** What a bearer token has to be, long enough that nobody guesses it. */
export const TOKEN =
  'of 16 characters or more, each a letter, a digit or one of ._~+/- with = at the end (`openssl rand -hex 32` makes one)';

/** Whether a text is a bearer token (RFC 6750, section 2.1) that is long enough. */
export function isToken(text: string): boolean {
  return text.length >= 16 && /^[A-Za-z0-9._~+/-]+=*$/.test(text);
}

/** Bearer tokens; what is wrong with them is told without showing them. */
export const tokens = {
  placeholder: '<tokens>',
  expects: `tokens with commas between them, ${TOKEN}`,
  read: list(isToken),
  default: '',
};

/** What the URL of a database looks like. */
export const DATABASE_EXAMPLE = 'postgres://user:password@host:5432/letters';

/** The URL of a PostgreSQL database, or what is wrong with it; it is never shown, as a password may be in it. */
export const databaseUrl = {
  placeholder: '<url>',
  expects: `like ${DATABASE_EXAMPLE}`,
  read: (text: string): string | null | undefined =>
    /^postgres(?:ql)?:\/\//.test(text) && URL.canParse(text) ? text : undefined,
  default: null,
};
