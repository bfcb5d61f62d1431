/** HTML to text: a page, or an e-mail. Nothing that it names is loaded, and none of its scripts are run. */
import { Parser } from 'htmlparser2';
import { decodeText } from './decodeText.js';
import { Flow } from './flow.js';
import { DEEPEST } from './limits.js';
import { isAddressLost } from './links.js';
import type { LossCounter } from './loss.js';
import { isAttribution, isForwarded } from './mail.js';
import { tooDeep } from './tooDeep.js';

/** Elements that have space above and below them. */
const PARAGRAPHS = new Set(
  'blockquote body dd dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 hr p pre table'.split(' '),
);
/** Elements that begin a line. */
const LINES = new Set(
  'address article aside caption center details dir div footer header hgroup legend main menu nav option section summary'.split(
    ' ',
  ),
);
const LISTS = new Set(['ol', 'ul']);
/** What is no part of the text, and says so. */
const SILENT = new Set('head noscript script style template title datalist'.split(' '));
/** What is left out, by what it is counted as. */
const LEFT_OUT: Readonly<Record<string, 'embedded' | 'deletions'>> = {
  audio: 'embedded',
  canvas: 'embedded',
  del: 'deletions',
  embed: 'embedded',
  iframe: 'embedded',
  math: 'embedded',
  object: 'embedded',
  svg: 'embedded',
  video: 'embedded',
};

/** What programs of e-mail mark as a quote of others, or as who wrote it, by classes and ids. */
const QUOTES = new Set('gmail_quote yahoo_quoted protonmail_quote moz-cite-prefix tutanota_quote'.split(' '));

/** A list that is open. */
interface OpenList {
  /** The number of the next item; null where they have none. */
  next: number | null;
}

/** A row of a table that is open, and the text that it is in. */
interface OpenRow {
  readonly around: Flow;
  readonly cells: Flow[];
}

/** What an e-mail quotes, while it is open, and the text that it is in. */
interface OpenQuote {
  readonly around: Flow;
  readonly depth: number;
}

/**
 * @param bytes the file
 * @param losses what counts the losses
 * @returns its text
 * @throws DocumentError if it cannot be decoded, or is nested too deeply
 */
export function readHtml(bytes: Uint8Array, losses: LossCounter): string {
  return textOfHtml(decodeText(bytes, declaredCharset), losses);
}

/** The encoding that a page names in its head. */
function declaredCharset(source: string): string | null {
  const label = /<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w:-]+)/i.exec(
    source.slice(0, 4096),
  )?.[1];
  try {
    return label === undefined ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function textOfHtml(source: string, losses: LossCounter): string {
  const whole = new Flow(losses);
  let flow = whole;
  let depth = 0;
  /** How deep what is left out began; 0 where nothing is. */
  let leftOutFrom = 0;
  let verbatim = 0;
  const lists: OpenList[] = [];
  const rows: OpenRow[] = [];
  const quotes: OpenQuote[] = [];
  /** What is quoted of others, to be taken for the letter where there is nothing else. */
  const quoted: Flow[] = [];
  /** How deep in the elements those are that begin no line, as their style says. */
  const inline = new Set<number>();
  let isTable = false;
  let link: { readonly address: string; words: string } | null = null;

  const breakBefore = (name: string) => {
    if (PARAGRAPHS.has(name)) flow.endBlock();
    if (LINES.has(name)) flow.endLine();
  };

  const endQuote = ({ around }: OpenQuote) => {
    const part = flow;
    flow = around;
    if (isForwarded(part.toString())) flow.append(part);
    else quoted.push(part);
  };

  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (name === 'br') flow.hardBreak();
    if (name === 'img') losses.add('images');
    if (quotes.length === 0 && isQuote(name, attributes)) {
      flow.endBlock();
      quotes.push({ around: flow, depth });
      flow = flow.part();
    }
    if (INLINE.test(attributes.style ?? '')) inline.add(depth);
    else breakBefore(name);
    if (name === 'pre') verbatim += 1;
    if (LISTS.has(name)) {
      flow.openList();
      lists.push({ next: name === 'ol' ? firstNumber(attributes.start) : null });
    }
    if (name === 'li') flow.item(marker(lists.at(-1)));
    if (name === 'tr') rows.push({ around: flow, cells: [] });
    const row = rows.at(-1);
    if ((name === 'td' || name === 'th') && row !== undefined) {
      flow = row.around.part();
      row.cells.push(flow);
    }
    if (name === 'a') link = { address: attributes.href ?? '', words: '' };
  };

  const close = (name: string) => {
    if (!inline.delete(depth)) breakBefore(name);
    if (name === 'li') flow.endLine();
    if (name === 'pre') verbatim = Math.max(0, verbatim - 1);
    if (LISTS.has(name) && lists.pop() !== undefined) flow.closeList();
    if (name === 'tr') {
      const row = rows.pop();
      if (row === undefined) return;
      flow = row.around;
      if (flow.row(row.cells)) isTable = true;
    }
    if (name === 'table') {
      if (isTable) losses.add('tables');
      isTable = false;
    }
    if (name === 'a' && link !== null) {
      if (isAddressLost(link.address, link.words)) losses.add('links');
      link = null;
    }
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > DEEPEST) throw tooDeep();
        if (leftOutFrom > 0) return;
        const kind = LEFT_OUT[name];
        const isHidden = !SILENT.has(name) && kind === undefined && hides(attributes);
        if (isHidden) losses.add('hidden');
        if (kind !== undefined) losses.add(kind);
        if (isHidden || kind !== undefined || SILENT.has(name)) leftOutFrom = depth;
        else open(name, attributes);
      },
      onclosetag(name) {
        const isOutermost = leftOutFrom === depth;
        if (leftOutFrom === 0) close(name);
        const quote = quotes.at(-1);
        if (quote?.depth === depth && quotes.pop() !== undefined) endQuote(quote);
        if (isOutermost) leftOutFrom = 0;
        depth -= 1;
      },
      ontext(words) {
        if (leftOutFrom > 0) return;
        if (link !== null) link.words += words;
        if (verbatim > 0) flow.verbatim(words);
        else flow.text(words);
      },
    },
    { decodeEntities: true },
  );
  parser.end(source);
  const text = whole.toString();
  if (text !== '') {
    const words = quoted.map(String).filter((part) => part !== '' && !isAttribution(part));
    losses.add('quoted', words.length);
    return text;
  }
  for (const part of quoted) whole.append(part);
  return whole.toString();
}

const INLINE = /(?:^|;)\s*display\s*:\s*inline\s*(?:;|!|$)/i;

function isQuote(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name === 'blockquote' && attributes.type?.toLowerCase() === 'cite') return true;
  return (attributes.class ?? '').split(/\s+/).some((each) => QUOTES.has(each));
}

/** Whether an element is not to be seen. */
function hides({ hidden, style = '' }: Readonly<Record<string, string>>): boolean {
  return (
    hidden !== undefined ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|!|$)|mso-hide\s*:\s*all)/i.test(
      style,
    )
  );
}

function marker(list: OpenList | undefined): string {
  if (list === undefined || list.next === null) return '•';
  const number = list.next;
  list.next += 1;
  return `${number}.`;
}

function firstNumber(start: string | undefined): number {
  return start !== undefined && /^\d{1,6}$/.test(start) ? Number(start) : 1;
}
