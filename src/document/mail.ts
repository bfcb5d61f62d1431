/** What an e-mail has besides what its sender wrote: the lines at its head, and what it quotes of others. */
import type { LossCounter } from './loss.js';

/** The lines at the head of an e-mail, by what they say, as programs name them in several languages. */
const HEAD_LINES = {
  from: 'from|von|de|da|van|från|fra|od',
  time: 'date|sent|datum|gesendet|envoyé|fecha|enviado|data|inviato|verzonden|skickat|sendt',
  to: 'to|an|à|para|a|aan|till|til|do|cc|bcc|kopie|reply-to|antwort an|répondre à',
  subject: 'subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|temat',
  other:
    'attachments?|anlagen?|anhang|anhänge|pièces jointes|importance|priorität|wichtigkeit|organi[sz]ation',
} as const;
const HEAD_LINE = new RegExp(
  `^[*_]{0,2}(?:${Object.entries(HEAD_LINES)
    .map(([says, names]) => `(?<${says}>${names})`)
    .join('|')})[*_]{0,2}[ \\u00A0]?:[*_]{0,2}(?:\\s+\\S.*)?$`,
  'iu',
);
/** Addresses of those whom it is to, on lines of their own. */
const MORE_ADDRESSES = /^\s*[^@\n]{0,80}<?[\w.+-]{1,64}@[\w.-]{1,255}>?[;,]?$/u;
/** What a letter's own “From:” and “Date:” have not: an address of e-mail, or the time of day. */
const IS_SENT = /[\w.+-]@[\w-]+\.|\b\d{1,2}:\d{2}\b/u;

const RULE = '[-_]{2,}\\s*';
const ORIGINAL = new RegExp(
  `^${RULE}(?:original message|ursprüngliche nachricht|original-?nachricht|message d[’']origine|mensaje original|messaggio originale|oorspronkelijk bericht)\\s*[-_]{2,}$`,
  'iu',
);
const FORWARDED = new RegExp(
  `^(?:${RULE})?(?:begin forwarded message|forwarded message|(?:anfang der )?weitergeleitete(?:n)? nachricht|message transféré|début du message réexpédié|mensaje reenviado|messaggio inoltrato)(?:\\s*[-_]{2,}|\\s*:)?$`,
  'iu',
);
const ATTRIBUTION =
  /^(?:on|am|le|el|il|op|den)\s.{0,40}\d.{0,200}\s(?:wrote|schrieb|schreef|skrev|a écrit|escribió|ha scritto)(?:\s.{0,120})?[ \u00A0]?:$/iu;
/** How many lines a head has at most. */
const MOST_HEAD_LINES = 40;
const QUOTED_LINE = /^\s{0,3}>/u;

/** What is to be left out of a text, by lines. */
interface MailParts {
  /** Lines of heads; those with the subject are not among them. */
  readonly head: ReadonlySet<number>;
  /** Lines of what is quoted. */
  readonly quoted: ReadonlySet<number>;
  /** How many heads there are, and how many quotes. */
  readonly heads: number;
  readonly quotes: number;
}

/**
 * Leaves out what an e-mail has besides what its sender wrote. The line with the subject stays, since it may say what
 * is applied for. What is forwarded stays as well: it is the letter.
 *
 * @param text the text of a document, tidied
 * @param losses what counts the losses
 * @returns the text without heads of e-mails and without what they quote
 */
export function withoutMail(text: string, losses: LossCounter): string {
  const lines = text.split('\n');
  const { head, quoted, heads, quotes } = partsOf(lines);
  if (heads === 0 && quotes === 0) return text;
  losses.add('mailHeads', heads);
  losses.add('quoted', quotes);
  const kept = lines.filter((_, index) => !head.has(index) && !quoted.has(index));
  const whole = kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return whole === '' ? '' : `${whole}\n`;
}

/** @returns whether a text has the head of an e-mail, or quotes one */
export function hasMailParts(text: string): boolean {
  const { heads, quotes } = partsOf(text.split(/\r\n|[\r\n]/));
  return heads > 0 || quotes > 0;
}

/** @returns whether a text says no more than who wrote what is quoted after it */
export function isAttribution(text: string): boolean {
  return ATTRIBUTION.test(text.replaceAll('\n', ' '));
}

/** @returns whether what an e-mail marks as a quote is forwarded: then it is the letter */
export function isForwarded(text: string): boolean {
  return FORWARDED.test(text.split('\n', 1)[0]?.trim() ?? '');
}

function partsOf(lines: readonly string[]): MailParts {
  const head = new Set<number>();
  const quoted = new Set<number>();
  let heads = 0;
  let quotes = 0;
  /** Whether there are words before, and what comes is not forwarded. */
  let isAnswer = false;
  let isForward = false;
  /** Up to where lines are known to be no head. */
  let tried = 0;
  const last = lines.findLastIndex((line) => line.trim() !== '');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]?.trim() ?? '';
    if (line === '') continue;
    if (FORWARDED.test(line)) {
      head.add(index);
      isForward = true;
      continue;
    }
    const isOriginal = ORIGINAL.test(line);
    const start = isOriginal ? index + 1 : index;
    const lookedAt = start < tried ? null : headAt(lines, start);
    tried = lookedAt?.end ?? tried;
    const end = lookedAt?.isHead === true ? lookedAt.end : null;
    if (isAnswer && !isForward && (isOriginal || end !== null)) {
      for (let rest = index; rest < lines.length; rest += 1) quoted.add(rest);
      quotes += 1;
      break;
    }
    if (isOriginal) head.add(index);
    if (end !== null) {
      heads += 1;
      for (let at = index; at < end; at += 1)
        if (HEAD_LINE.exec(lines[at]?.trim() ?? '')?.groups?.subject === undefined) head.add(at);
      index = end - 1;
      isForward = false;
      continue;
    }
    const quoteEnd = isAnswer ? quotedEnd(lines, index, { last, isMail: heads > 0 }) : null;
    if (quoteEnd !== null) {
      for (let at = index; at < quoteEnd; at += 1) quoted.add(at);
      quotes += 1;
      index = quoteEnd - 1;
      continue;
    }
    isAnswer ||= !isOriginal;
  }
  return { head, quoted, heads, quotes };
}

/** Lines that are like those of a head, and whether they are one: it has a sender, and what only e-mails have. */
function headAt(lines: readonly string[], start: number): { readonly end: number; readonly isHead: boolean } {
  const says = new Set<string>();
  let words = '';
  let end = start;
  for (let index = start; index < Math.min(lines.length, start + MOST_HEAD_LINES); index += 1) {
    const line = lines[index]?.trim() ?? '';
    if (line === '') continue;
    const found = Object.entries(HEAD_LINE.exec(line)?.groups ?? {}).find(([, name]) => name !== undefined);
    if (found === undefined && (end === start || !MORE_ADDRESSES.test(line))) break;
    if (found !== undefined) says.add(found[0]);
    words += `${line}\n`;
    end = index + 1;
  }
  return { end, isHead: says.has('from') && says.size > 1 && IS_SENT.test(words) };
}

/**
 * Where a quote that begins at a line ends: who wrote it, and lines with `>`; in what has the head of an e-mail, such
 * lines alone. Null where none begins.
 */
function quotedEnd(
  lines: readonly string[],
  start: number,
  { last, isMail }: { readonly last: number; readonly isMail: boolean },
): number | null {
  // Who wrote it may take two lines.
  const [first = '', second = ''] = lines.slice(start, start + 2).map((line) => line.trim());
  const said = ATTRIBUTION.test(first) ? 1 : ATTRIBUTION.test(`${first} ${second}`) ? 2 : 0;
  let end = start + said;
  let count = 0;
  for (let index = end; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (QUOTED_LINE.test(line)) {
      count += 1;
      end = index + 1;
    } else if (line.trim() !== '') break;
  }
  const isAtEnd = end > last;
  if (said > 0) return count > 0 || isAtEnd ? end : null;
  return isMail && count > 1 ? end : null;
}
