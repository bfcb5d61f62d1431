/** What `lettergraph draft` says of a model: where letters go, what that takes, and what it came to. */
import { isIPv4 } from 'node:net';
import type { Usage } from '../draft/model/chat.js';
import type { Estimate } from '../draft/model/estimate.js';
import { harmless } from '../reading/shown.js';
import type { ModelSettings, Prices } from './modelOptions.js';
import { plural } from './report.js';

/** A letter that would be sent. */
export interface ToBeSent extends Estimate {
  readonly id: string;
}

/**
 * @param count how many letters
 * @param settings how the model is asked
 * @returns where the letters go, in a line
 */
export function sendingLine(count: number, { endpoint, dryRun }: ModelSettings): string {
  const { protocol, hostname, href } = new URL(endpoint.baseUrl);
  const isOwn = isLoopback(hostname);
  const unencrypted = protocol === 'http:' ? ', over a connection that is not encrypted' : '';
  const where = isOwn ? 'on this machine' : `another machine${unencrypted}`;
  const what = `${plural(count, 'letter')} to ${href}, ${where}, for ${harmless(endpoint.model)} to read.`;
  return `${dryRun ? 'Would send' : 'Sends'} ${what}`;
}

function isLoopback(hostname: string): boolean {
  return (
    /^(?:.+\.)?localhost\.?$/u.test(hostname) ||
    hostname === '[::1]' ||
    (isIPv4(hostname) && hostname.startsWith('127.'))
  );
}

/**
 * @param letters what would be sent
 * @param prices what tokens cost; null where that is not known
 * @returns rows of a table, and what is to be said below it
 */
export function dryRunReport(
  letters: readonly ToBeSent[],
  prices: Prices | null,
): { readonly rows: readonly (readonly string[])[]; readonly lines: readonly string[] } {
  const row = ({ id, parts, input, mostOutput }: ToBeSent) => [
    harmless(id),
    String(parts),
    inGroups(input),
    inGroups(mostOutput),
  ];
  const total = letters.reduce(
    (sum, { parts, input, mostOutput }) => ({
      id: 'All',
      parts: sum.parts + parts,
      input: sum.input + input,
      mostOutput: sum.mostOutput + mostOutput,
    }),
    { id: 'All', parts: 0, input: 0, mostOutput: 0 },
  );
  const cost =
    prices === null
      ? []
      : [
          `At the prices that you give, about ${costOf(prices, total.input, 0)} for what is sent, and ${costOf(prices, 0, total.mostOutput)} at most for the answers.`,
        ];
  return {
    rows: [
      ['Letter', 'Parts', 'Tokens sent, about', 'Tokens answered, at most'],
      ...letters.map(row),
      ...(letters.length > 1 ? [row(total)] : []),
    ],
    lines: [
      'An estimate: four characters are taken for a token, and quotes that have to be asked for again are not counted.',
      ...cost,
    ],
  };
}

/**
 * @param usage what the server says
 * @param prices what tokens cost; null where that is not known
 * @returns what it came to, in a line
 */
export function usageLine({ requests, input, output }: Usage, prices: Prices | null): string {
  const asked = `The model answered ${plural(requests, 'request')}`;
  if (input === null || output === null) return `${asked}, and did not say for how many tokens.`;
  const cost = prices === null ? '' : `: ${costOf(prices, input, output)} at the prices that you give`;
  return `${asked}, by its own count with ${inGroups(input)} tokens sent and ${inGroups(output)} answered${cost}.`;
}

/** What tokens cost, to four places. */
function costOf(prices: Prices, input: number, output: number): string {
  return ((prices.input * input + prices.output * output) / 1_000_000).toFixed(4);
}

function inGroups(count: number): string {
  return count.toLocaleString('en');
}
