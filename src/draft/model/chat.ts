/** Asks a model by OpenAI's chat completions, which servers of many makes speak, and trusts nothing in its answer. */
import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { z } from 'zod';
import { quoted } from '../../reading/shown.js';
import { answerSchema } from './answerFormat.js';
import type { Message } from './instructions.js';
import { ModelError } from './modelError.js';
import { createTransport, TransportError } from './transport.js';

/** Where a model is. */
export interface Endpoint {
  /** What the server calls the model. */
  readonly model: string;
  /** The address that the paths of the API begin with, such as `http://127.0.0.1:11434/v1`. */
  readonly baseUrl: string;
  /** What the server asks for as a password; null for none. */
  readonly key: string | null;
  /** How long an answer may take, in ms. */
  readonly timeout: number;
}

/** What a server says that was read and written. */
export interface Usage {
  /** How many requests were answered. */
  readonly requests: number;
  /** Tokens, as the server counts them; null where it does not for every one of the requests. */
  readonly input: number | null;
  readonly output: number | null;
}

/** How often a request is sent again that was turned away, lost or too slow. */
const RETRIES = 2;
/** The longest answer that is asked for, in tokens. */
export const LONGEST_OUTPUT = 8_192;
/** How often an answer is asked for that is no JSON. */
const ATTEMPTS = 2;

/** A model that is asked. */
export interface Chat {
  /**
   * @param messages what to say
   * @param format the format of the answer
   * @returns the answer as JSON, which may have any form
   * @throws ModelError if there is none
   */
  ask(messages: readonly Message[], format: z.ZodType): Promise<unknown>;
  /** What it came to so far. */
  readonly usage: Usage;
}

/** What servers of some makes or models of some makers do not take, with what is asked for in its place. */
const CHOICES: readonly {
  readonly names: RegExp;
  /** From the best to none. */
  readonly choices: readonly ((schema: Record<string, unknown>) => object)[];
}[] = [
  {
    names: /response_format|json_schema|json_object|schema|grammar|structured/iu,
    choices: [
      (schema) => ({
        response_format: { type: 'json_schema', json_schema: { name: 'reading', strict: true, schema } },
      }),
      () => ({ response_format: { type: 'json_object' } }),
      () => ({}),
    ],
  },
  {
    names: /max_tokens|max_completion_tokens/iu,
    choices: [
      () => ({ max_tokens: LONGEST_OUTPUT }),
      () => ({ max_completion_tokens: LONGEST_OUTPUT }),
      () => ({}),
    ],
  },
  { names: /temperature/iu, choices: [() => ({ temperature: 0 }), () => ({})] },
  { names: /seed/iu, choices: [() => ({ seed: 0 }), () => ({})] },
];

/** As much of a completion as is looked at. */
const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z
    .object({ prompt_tokens: z.int().nonnegative(), completion_tokens: z.int().nonnegative() })
    .nullish()
    .catch(null),
});

/**
 * @param endpoint where the model is
 * @param signal ends what is under way
 * @returns the model, which is asked the same way for every letter
 */
export function createChat({ model, baseUrl, key, timeout }: Endpoint, signal: AbortSignal): Chat {
  const client = new OpenAI({
    baseURL: baseUrl,
    // The transport sends the key, and nothing that the library takes from the environment.
    apiKey: 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    fetch: createTransport(key),
    maxRetries: RETRIES,
    timeout,
    logLevel: 'off',
  });
  const taken = CHOICES.map(() => 0);
  const usage: { -readonly [Name in keyof Usage]: Usage[Name] } = { requests: 0, input: 0, output: 0 };

  const complete = async (messages: readonly Message[], format: z.ZodType): Promise<unknown> => {
    const schema = answerSchema(format);
    for (;;) {
      const used = [...taken];
      const options = CHOICES.map(({ choices }, index) => choices[used[index] ?? 0]?.(schema) ?? {});
      try {
        return await client.post('/chat/completions', {
          body: Object.assign({ model, messages }, ...options),
          signal,
        });
      } catch (error) {
        const index = isRefusedOption(error)
          ? CHOICES.findIndex(
              ({ names, choices }, at) => names.test(wordsOf(error)) && (used[at] ?? 0) < choices.length - 1,
            )
          : -1;
        if (index < 0) throw error;
        // Another request may have been refused the same, meanwhile.
        taken[index] = Math.max(taken[index] ?? 0, (used[index] ?? 0) + 1);
      }
    }
  };
  /** What a server says, without the key, which it knows. */
  const shown = (words: string) => quoted(key === null ? words : words.replaceAll(key, '…'));

  const askOnce = async (messages: readonly Message[], format: z.ZodType): Promise<unknown> => {
    const { success, data } = completion.safeParse(
      await complete(messages, format).catch((error: unknown) => {
        throw toModelError(error, model, shown);
      }),
    );
    if (!success)
      throw new ModelError('what it answers is no answer of a model: is it the right --base-url?');
    usage.requests += 1;
    const counted = data.usage ?? null;
    usage.input = usage.input === null || counted === null ? null : usage.input + counted.prompt_tokens;
    usage.output =
      usage.output === null || counted === null ? null : usage.output + counted.completion_tokens;
    const [choice] = data.choices;
    const refusal = choice?.message.refusal ?? '';
    if (refusal !== '') throw new ModelError(`the model refuses: ${shown(refusal)}`, 'answer');
    if (choice?.finish_reason === 'content_filter')
      throw new ModelError('the answer was held back by a filter', 'answer');
    if (choice?.finish_reason === 'length')
      throw new ModelError('the answer is cut off, even for a short part', 'length');
    return parseJson(choice?.message.content ?? '');
  };

  return {
    usage,
    async ask(messages, format) {
      for (let attempt = 1; ; attempt += 1) {
        const answer = await askOnce(messages, format);
        if (answer !== undefined) return answer;
        if (attempt === ATTEMPTS) throw new ModelError('the answer is no JSON', 'answer');
      }
    },
  };
}

/** JSON that may stand in a text; undefined where there is none. */
function parseJson(content: string): unknown {
  const start = content.lastIndexOf('</think>') + 1;
  const object = content.slice(content.indexOf('{', start), content.lastIndexOf('}') + 1);
  for (const text of [content, object]) {
    try {
      const value: unknown = JSON.parse(text);
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
    } catch {
      // There may be other words around it.
    }
  }
  return undefined;
}

function isRefusedOption(error: unknown): error is APIError {
  return error instanceof APIError && (error.status === 400 || error.status === 422);
}

function wordsOf({ message, param }: APIError): string {
  return `${param ?? ''} ${message}`;
}

function toModelError(error: unknown, model: string, shown: (words: string) => string): ModelError {
  if (error instanceof APIUserAbortError) return new ModelError('it was interrupted');
  if (error instanceof APIConnectionTimeoutError)
    return new ModelError('it does not answer in time: --timeout gives it more');
  if (error instanceof APIConnectionError) {
    const { cause } = error;
    if (cause instanceof TransportError) return new ModelError(cause.message);
    return new ModelError(`it cannot be reached: ${quoted(rootOf(cause))}`);
  }
  if (!(error instanceof APIError))
    return new ModelError('it answers with what is no JSON: is it the right --base-url?');
  const said = shown(error.message);
  const { status } = error;
  if (status === 401 || status === 403)
    return new ModelError(`it wants a key, or another one, in LETTERGRAPH_MODEL_KEY: ${said}`);
  if (status === 404)
    return new ModelError(`it has no model ${quoted(model)}, or --base-url is not that of its API: ${said}`);
  if (status === 429) return new ModelError(`it takes no more requests for now: ${said}`);
  return new ModelError(
    `it answers with an error: ${said}`,
    TOO_LONG.test(error.message) ? 'length' : 'server',
  );
}

const TOO_LONG = /context.?(?:length|size|window)|too long|too many tokens/iu;

function rootOf(cause: unknown): string {
  if (cause instanceof AggregateError && cause.errors.length > 0) return rootOf(cause.errors[0]);
  return cause instanceof Error ? cause.message : String(cause);
}
