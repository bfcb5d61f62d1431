/** The options of `lettergraph draft` that ask a model, and what they come to. */
import type { Command } from 'commander';
import type { Endpoint } from '../draft/model/chat.js';
import { quoted } from '../reading/shown.js';
import { MODEL_KEY } from '../server/readSettings.js';
import { UsageError } from './commandError.js';

/** What is typed. */
export interface ModelOptions {
  readonly model?: string;
  readonly baseUrl?: string;
  readonly timeout?: string;
  readonly concurrency?: string;
  readonly dryRun?: boolean;
  readonly priceIn?: string;
  readonly priceOut?: string;
}

/** What a million tokens cost, sent and answered. */
export interface Prices {
  readonly input: number;
  readonly output: number;
}

/** How a model is asked. */
export interface ModelSettings {
  readonly endpoint: Endpoint;
  /** How many letters it reads at a time. */
  readonly concurrency: number;
  /** Whether only to show what would be sent. */
  readonly dryRun: boolean;
  /** Null where they are not given. */
  readonly prices: Prices | null;
}

/** @param command gets the options. @returns the same command */
export function addModelOptions(command: Command): Command {
  return command
    .option('--model <name>', 'ask this model instead of the rules; letters are sent to --base-url')
    .option('--base-url <url>', "where the model's API is, such as http://127.0.0.1:11434/v1")
    .option('--timeout <seconds>', 'how long the model may take for an answer; 600 unless given')
    .option('--concurrency <n>', 'how many letters the model reads at a time; 1 unless given')
    .option('--dry-run', 'show what would be sent to the model, and send nothing')
    .option('--price-in <price>', 'what a million tokens that are sent cost, for a sum at the end')
    .option('--price-out <price>', 'what a million tokens of answers cost');
}

/**
 * @param options what was typed
 * @param environment may have the key
 * @returns how a model is asked; null where it is not
 * @throws UsageError if that cannot be
 */
export function modelSettings(
  options: ModelOptions,
  environment: Readonly<Record<string, string | undefined>>,
): ModelSettings | null {
  const { model, baseUrl, dryRun = false } = options;
  if (model === undefined) {
    const [alone] = FLAGS.filter(([name]) => options[name] !== undefined);
    if (alone === undefined) return null;
    throw new UsageError(`${alone[1]} is for drafts by a model: name the model with --model.`);
  }
  if (model.trim() === '' || !model.isWellFormed())
    throw new UsageError('--model has to be the name of a model.');
  if (baseUrl === undefined) {
    throw new UsageError(
      '--base-url is missing: where the API of the model is, such as http://127.0.0.1:11434/v1 for Ollama.',
    );
  }
  const { priceIn, priceOut } = options;
  if ((priceIn === undefined) !== (priceOut === undefined))
    throw new UsageError('--price-in and --price-out belong together: give both.');
  const key = environment[MODEL_KEY]?.trim() ?? '';
  if (!/^[\x21-\x7E]*$/u.test(key))
    throw new UsageError(`${MODEL_KEY} has signs in it that no key has. It is not shown.`);
  return {
    endpoint: {
      model: model.trim(),
      baseUrl: requireUrl(baseUrl),
      key: key === '' ? null : key,
      timeout: 1_000 * figure('--timeout', options.timeout ?? '600', { least: 1, most: 86_400 }),
    },
    concurrency: figure('--concurrency', options.concurrency ?? '1', { least: 1, most: 32 }),
    dryRun,
    prices:
      priceIn === undefined || priceOut === undefined
        ? null
        : { input: price('--price-in', priceIn), output: price('--price-out', priceOut) },
  };
}

const FLAGS: readonly (readonly [keyof ModelOptions, string])[] = [
  ['baseUrl', '--base-url'],
  ['timeout', '--timeout'],
  ['concurrency', '--concurrency'],
  ['dryRun', '--dry-run'],
  ['priceIn', '--price-in'],
  ['priceOut', '--price-out'],
];

function requireUrl(words: string): string {
  const url = URL.canParse(words) ? new URL(words) : null;
  if (url === null || !/^https?:$/u.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new UsageError(
      '--base-url has to be an address with http or https and no question mark, such as http://127.0.0.1:11434/v1.',
    );
  }
  if (url.username !== '' || url.password !== '')
    throw new UsageError(
      `--base-url has a password in it, which everybody on the machine sees: put it into ${MODEL_KEY}.`,
    );
  return url.href;
}

function figure(
  flag: string,
  words: string,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const number = /^\d+$/u.test(words) ? Number(words) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(
    `${flag} has to be a whole number from ${least} to ${most}, and not ${quoted(words)}.`,
  );
}

function price(flag: string, words: string): number {
  if (/^\d{1,9}(?:\.\d+)?$/u.test(words)) return Number(words);
  throw new UsageError(`${flag} has to be a price, such as 2.50, and not ${quoted(words)}.`);
}
