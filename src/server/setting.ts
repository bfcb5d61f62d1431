/** What a setting is, and the kinds of them: each says what its text has to be, and reads it. */
import { z } from 'zod';

/** A setting, and how its text is read. */
export interface Setting<Schema extends z.ZodType = z.ZodType> {
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
  /** Reads its text. */
  readonly schema: Schema;
  /** Its text where nobody sets it; null where it then has no value. */
  readonly default: string | null;
}

/** A setting as it is written down; its type keeps what it is read as. */
export const setting = <Schema extends z.ZodType>(parts: Setting<Schema>): Setting<Schema> => parts;

/** A whole number. */
export const whole = (minimum: number, maximum: number) => ({
  placeholder: '<number>',
  expects: `a whole number from ${minimum} to ${maximum}`,
  schema: z
    .string()
    .regex(/^\d{1,12}$/)
    .transform(Number)
    .pipe(z.int().min(minimum).max(maximum)),
});

/** A path, a name or the like: anything but nothing. */
export const text = (placeholder: string, expects: string) => ({
  placeholder,
  expects,
  schema: z.string().min(1).nullable(),
  default: null,
});

/** Something that is on or off. */
export const toggle = {
  placeholder: null,
  expects: '“true” or “false”',
  schema: z.stringbool({ truthy: ['true', '1'], falsy: ['false', '0'] }),
  default: 'false',
};

/** Several values, between commas; none in an empty text alone, so that “,” is a mistake. */
const list = (item: z.ZodType<string, string>) =>
  z
    .string()
    .transform((value): readonly string[] =>
      value === '' ? [] : value.split(',').map((part) => part.trim()),
    )
    .pipe(z.array(item).readonly());

/** Origins as a browser writes them (RFC 6454): scheme, host, and the port where it is not the usual one. */
export const origins = {
  placeholder: '<origins>',
  expects: 'origins such as https://example.org, with commas between them',
  schema: list(z.string().refine((value) => /^https?:/.test(value) && originOf(value) === value)),
  default: '',
};

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}

/** A bearer token (RFC 6750), long enough that nobody guesses it. */
export const token = {
  expects:
    'of 16 characters or more, each a letter, a digit or one of ._~+/- with = at the end (`openssl rand -hex 32` makes one)',
  schema: z
    .string()
    .min(16)
    .regex(/^[A-Za-z0-9._~+/-]+=*$/),
};

/** Bearer tokens; what is wrong with them is told without showing them. */
export const tokens = {
  placeholder: '<tokens>',
  expects: `tokens with commas between them, ${token.expects}`,
  schema: list(token.schema),
  default: '',
};
