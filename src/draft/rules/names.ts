/** Finds the names in a letter: what is written with capitals and is no common word, cut where one name ends. */
import type { Span } from '../../letter/model.js';
import type { Word } from './language.js';
import type { LetterText, Sentence } from './letterText.js';
import { TITLES } from './lists.js';

/** A name, and what stands right before and after it. */
export interface Name extends Span {
  readonly text: string;
  /** The title before it, such as “Dr”; empty where there is none. */
  readonly title: string;
  /** The folded words of the sentence before it, its title left out. */
  readonly before: string;
  readonly after: string;
  /** Whether a noun follows that the name only tells more of: “Bayesian statistics”. */
  readonly isModifier: boolean;
  /** Whether a word of it is in no vocabulary. */
  readonly isUncommon: boolean;
  /** Whether the library takes every word of it for a proper noun. */
  readonly isProper: boolean;
}

const WORD = String.raw`(?!I(?![\p{L}\p{N}.]))(?:\p{Lu}\.(?:[ -]?\p{Lu}\.)*(?!\p{L})|\p{Lu}[\p{L}\p{M}\p{N}]*(?:(?:'(?!s(?!\p{L}))|[&-])\p{L}[\p{L}\p{M}\p{N}]*)*(?:\+\+)?)`;
const LINK =
  'of|the|and|for|in|on|de|del|della|delle|dei|degli|di|da|do|dos|das|du|des|la|le|les|van|von|vom|der|den|dem|die|zu|zur|für|und|y|e|et|i|&|al|bin|el|af|og|och|ter|ten';
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}@./\\])${WORD}(?: +(?:(?:${LINK}) +){0,3}(?:${WORD}|\d{1,2}(?![\d\p{L}])))*`,
  'gu',
);
const TITLE = new RegExp(String.raw`^(?:(?:${TITLES})\.?(?: +|$))+`, 'u');
const TITLE_BEFORE = new RegExp(String.raw`(?:(?:${TITLES})\.? +)+$`, 'u');

/** Words after which a name goes on over “of”, “in”, “on” or “for”: Institute for Advanced Study. */
export const HEAD =
  'Academy|Accademia|Agency|Akademie|Archives?|Assembly|Association|Bank|Board|Bureau|Cent(?:er|re)s?|Centro|Chamber|Choir|Clinic|Club|College|Commission|Committee|Company|Conference|Congress|Conservatoire|Conservatory|Consortium|Council|Court|Cup|Department|Division|École|Ecole|Factory|Faculty|Federation|Fellowships?|Festival|Fondation|Forum|Foundation|Fund|Gallery|Group|Gymnasium|Hackathon|Hochschule|Hospital|Initiative|Institut|Institute|Instituto|Istituto|Internship|Journal|Labs?|Laborator(?:y|ies)|League|Library|Lycée|Masters?|Ministry|Museum|Network|Observatory|Office|Olympiad|Orchestra|Organi[sz]ation|Parliament|Politecnico|Polytechnic|Press|Programme?|Project|Robotics|School|Schule|Scholarship|Secretariat|Service|Society|Solutions|Station|Stiftung|Studio|Summit|Symposium|Systems|Team|Technologies|Theatre|Trust|Union|Universidad(?:e)?|Universit[àäaé]t?|Universiteit|Universitet|University|Workshop|GmbH|Ltd|Inc|LLC|Corp';
const HAS_HEAD = new RegExp(String.raw`(?<!\p{L})(?:${HEAD})(?!\p{L})`, 'u');
const ENDS_IN_HEAD = new RegExp(String.raw`(?<!\p{L})(?:${HEAD})$`, 'u');
/** Heads that begin a name of their own after “and”. */
const BEGINS_WITH_HEAD = new RegExp(String.raw`^(?:${HEAD})(?!\p{L})`, 'u');
/** Heads that a name never goes on after with “and”. */
const WHOLE = /(?:University|College|Ltd|Inc|GmbH|Foundation|Press)$|^University of/u;
/** What a school, or somebody's degree, can be “in”, as opposed to where it is. */
export const FIELD =
  /(?:ics|logy|logies|ing|nomy|graphy|istry|ence|ences|ture|tures|law|arts|statistics|history|medicine|studies|policy|change|data|AI|NLP|climate|robots?)$/iu;
const LOWER_LINK = new RegExp(` +((?:${LINK})(?: +(?:${LINK}))*) +`, 'u');

/** Whether words have what organizations are called by, such as “University”. */
export function hasHead(words: string): boolean {
  return HAS_HEAD.test(words);
}

/**
 * @param letter the letter
 * @returns the names in it, in order
 */
export function findNames(letter: LetterText): Name[] {
  const { folded, raw, words, sentences } = letter;
  const byStart = new Map(words.map((word) => [word.start, word]));
  return sentences.flatMap((sentence) =>
    // A name does not go on in the next cell of a table.
    Array.from(withTabs(sentence).matchAll(RUN)).flatMap((match) => {
      const start = sentence.start + match.index;
      return cut(
        withoutBeginning(
          match[0],
          start,
          match.index === 0 || isAfterQuote(sentence.text, match.index),
          byStart,
        ),
        start + match[0].length,
      ).flatMap((span): Name[] => {
        const whole = folded.slice(span.start, span.end);
        const inTitle = TITLE.exec(whole)?.[0] ?? '';
        const from = span.start + inTitle.length;
        if (from >= span.end) return [];
        const beforeAll = folded.slice(sentence.start, from);
        const title = TITLE_BEFORE.exec(beforeAll)?.[0] ?? '';
        const text = folded.slice(from, span.end);
        return [
          {
            start: from,
            end: span.end,
            text,
            title: title.trim(),
            before: beforeAll.slice(0, beforeAll.length - title.length),
            after: folded.slice(span.end, sentence.end),
            isModifier:
              words.find((word) => word.start >= span.end)?.pos === 'NOUN' &&
              /^ \p{Ll}/u.test(folded.slice(span.end)),
            isProper: words
              .filter((word) => word.start >= from && word.end <= span.end && /\p{L}/u.test(word.text))
              .every(({ pos }) => pos === 'PROPN'),
            isUncommon: words.some(
              (word) => word.start >= from && word.end <= span.end && !word.isKnown && word.text.length > 2,
            ),
          },
        ];
      });

      function cut(from: number, to: number): Span[] {
        return from >= to
          ? []
          : cutNames(folded.slice(from, to)).map((span) => ({
              start: from + span.start,
              end: from + span.end,
            }));
      }
    }),
  );

  function withTabs({ start, text }: Sentence): string {
    return text.replaceAll(' ', (space, at: number) => (raw[start + at] === '\t' ? '\t' : space));
  }
}

function isAfterQuote(text: string, index: number): boolean {
  return /["(]$/u.test(text.slice(0, index));
}

/** Where a run begins without the words that have a capital only for standing first. */
function withoutBeginning(
  run: string,
  start: number,
  isFirst: boolean,
  words: ReadonlyMap<number, Word>,
): number {
  let from = 0;
  for (const match of run.matchAll(/\S+ */gu)) {
    const bare = match[0].trim();
    const word = words.get(start + match.index);
    const isLowered = word?.isKnown === true && COMMON.has(word.pos) && isFirst;
    if (!isLowered && !NEVER_FIRST.test(bare)) break;
    from = match.index + match[0].length;
    // What follows a word that was left out is no longer the first.
    if (!NEVER_FIRST.test(bare)) break;
  }
  return start + from;
}

const COMMON: ReadonlySet<string> = new Set([
  'ADP',
  'DET',
  'PRON',
  'CCONJ',
  'SCONJ',
  'ADV',
  'AUX',
  'VERB',
  'PART',
  'INTJ',
  'NUM',
  'ADJ',
]);
const NEVER_FIRST =
  /^(?:I|I'm|I've|I'd|I'll|A|An|The|This|That|These|Those|My|Our|Your|His|Her|Their|Its|It|We|You|He|She|They|To|Dear|And|But|So|Yet|If|As|At|In|On|For|From|With|Of|By|When|While|Since|After|Before|During|Under|What|Who|How|Why|Where|There|Here|Now|Then|Last|Next|Every|Each|Both|Also|PS|P\.S\.|Yours|Best|Kind|Warm|Sincerely|Regards|Hello|Hi|Good|Currently|Recently|Additionally|Moreover|Furthermore|However|Finally|First|Second|Third|Thanks|Thank|Together|Although|Because|Having|Being|Through|Within|Between|Beyond|Besides|Although|Not|No|Yes|All|Some|Many|Most|Several|Two|Three|Four|Five|One)$/u;

/** Cuts a run of capitals and small words between them into names. */
function cutNames(run: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let offset = 0;
  for (;;) {
    const link = LOWER_LINK.exec(run.slice(offset));
    if (link === null) break;
    const at = offset + link.index;
    const after = at + link[0].length;
    const left = run.slice(start, at);
    const right = run.slice(after);
    if (!joins(left, link[1] ?? '', right)) {
      spans.push({ start, end: at });
      start = after;
    }
    offset = after;
  }
  spans.push({ start, end: run.length });
  return spans.filter((span) => span.end > span.start);
}

/** Whether one name goes on over some small words. */
function joins(left: string, link: string, right: string): boolean {
  const [first = ''] = link.split(' ');
  const field = right.split(/ (?:at|in|of|for|and) /u)[0] ?? '';
  switch (first) {
    case 'of':
      return hasHead(left) || /^(?:Bank|Kingdom|Republic|House|Ministry)$/u.test(left) || !hasHead(right);
    case 'and':
    case '&':
      if (WHOLE.test(left) || BEGINS_WITH_HEAD.test(right)) return false;
      // “School on Glaciers and Climate”, “Archive and Research Centre”.
      return (
        (hasHead(left) &&
          (/ (?:of|on|for|in) /u.test(left) || hasHead(right.split(/ (?:and|at|in) /u)[0] ?? ''))) ||
        (!hasHead(left) &&
          left.split(' ').length === 1 &&
          ENDS_IN_HEAD.test(right) &&
          !/ /u.test(right.replace(/ [^ ]+$/u, '')))
      );
    case 'for':
    case 'on':
      return ENDS_IN_HEAD.test(left);
    case 'in':
      return ENDS_IN_HEAD.test(left) && FIELD.test(field);
    case 'the':
      return false;
    case 'e':
    case 'i':
    case 'y':
    case 'et':
    case 'und':
    case 'og':
    case 'och':
      return hasHead(left);
    default:
      return hasHead(left) || !hasHead(right);
  }
}
