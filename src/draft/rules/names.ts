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

const WORD = String.raw`(?!I(?![\p{L}\p{N}.]))(?:\p{Lu}\.(?:[ -]?\p{Lu}\.)*(?!\p{L})|\p{Lu}[\p{L}\p{M}\p{N}]*(?:(?:'(?!s(?!\p{L}))|[&-])\p{L}[\p{L}\p{M}\p{N}]*)*\+{0,2}|(?:(?:bio|med|psy|chem)R|ar)[xX]iv)`;
const LINK =
  'of|the|and|for|in|on|de|del|della|delle|dei|degli|di|da|do|dos|das|du|des|la|le|les|los|las|van|von|vom|der|den|dem|die|zu|zur|für|und|y|e|et|i|&|al|bin|el|af|og|och|ter|ten';
/** What belongs to a saint or a king in the name of a house: “St. Vincent's Hospital”. */
const OWNER = String.raw`(?:(?<=s)'(?= +\p{Lu})|'s?(?= +(?:Hospital|College|Infirmary|Cathedral|Church|Museum|Navy|Academy|School|Fellowship|Scholarship|Prize|Fund|Trust|Bursary)(?!\p{L})))`;
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}@./\\])${WORD}(?:${OWNER}? +(?:(?:${LINK}) +){0,3}(?:${WORD}|\d{1,2}(?![\d\p{L}])))*(?:(?<= for ${WORD}), ${WORD}(?:, ${WORD})* and ${WORD}(?: ${WORD})?)?`,
  'gu',
);
const TITLE = new RegExp(String.raw`^(?:(?:${TITLES})\.?(?: +|$))+`, 'u');
const TITLE_BEFORE = new RegExp(String.raw`(?:(?:${TITLES})\.? +)+$`, 'u');

/** Words after which a name goes on over “of”, “in”, “on” or “for”: Institute for Advanced Study. */
export const HEAD =
  'Academy|Banco|Universidade?|Accademia|Akademiska|Agency|Airlines?|Akademie|Alliance|Annals|Archives?|Assembly|Association|Authority|Bank|Board|Brigade|Bulletin|Bureau|Campaign|Chapel|Church|Cathedral|Coalition|Collective|Cooperative|Embassy|Cent(?:er|re)s?|Centro|Chamber|Choir|Clinic|Circle|Club|Colegio|Escuela|Liceo|Facultad|Scuola|Colégio|Escola|College|Commission|Committee|Company|Competition|Conference|Congress|Conservatoire|Conservatory|Consortium|Council|Court|Cup|Department|Division|École|Ecole|Factory|Faculty|Federation|Fellowships?|Festival|Fondation|Forum|Foundation|Fund|Gallery|Gazette|Guild|Grants?|Group|Gymnasium|Hackathon|Hochschule|Herald|Hospital|Hotel|Industries|Initiative|Institut|Institute|Instituto|Istituto|Internship|Journal|Labs?|Laborator(?:y|ies)|League|Library|Lycée|Masters?|Ministry|Museum|Navy|Movement|Network|Observatory|Office|Olympiad|Orchestra|Organi[sz]ation|Parliament|Politecnico|Polytechnic|Plan|Press|Programme?|Project|Quarterly|Railways?|Robotics|School|Schule|Scholarship|Secretariat|Inspectorate|Directorate|Helpline|Infirmary|Meeting|Contest|Bursary|Papers|Unit|Service|Society|Solutions|Residency|Scouts|Survey|Station|Stiftung|Studio|Studios|Summit|Symposium|Systems|Team|Technologies|Theatre|Treasury|Tribunal|Trust|Verlag|Villa|Union|Universidad(?:e)?|Universit[àäaé]t?|Universiteit|Universitet|University|Workshop|GmbH|Ltd|Inc|LLC|Corp';
const HAS_HEAD = new RegExp(String.raw`(?<!\p{L})(?:${HEAD})(?!\p{L})`, 'u');
const ENDS_IN_HEAD = new RegExp(String.raw`(?<!\p{L})(?:${HEAD})$`, 'u');
/** Heads that begin a name of their own after “and”. */
const BEGINS_WITH_HEAD = new RegExp(String.raw`^(?:${HEAD})(?!\p{L})`, 'u');
/** Heads that a name never goes on after with “and”. */
const WHOLE = /(?:University|College|Ltd|Inc|GmbH|Foundation|Press)$|^University of/u;
/** What a school, or somebody's degree, can be “in”, as opposed to where it is. */
export const FIELD =
  /(?:ics|logy|logies|ing|nomy|graphy|istry|ence|ences|ture|tures|law|arts|statistics|history|medicine|studies|policy|change|data|\bAI|NLP|climate|robots?)$/iu;
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
        if (from >= span.end || LEGAL_FORM.test(folded.slice(from, span.end))) return [];
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
              end: from + span.end + goesOn(folded.slice(from + span.start), span.end - span.start),
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
  // “Born in Recife”: what is left does not begin with “in”.
  if (from > 0) from += LEADING_LINKS.exec(run.slice(from))?.[0].length ?? 0;
  return start + from;
}

const LEADING_LINKS = new RegExp(`^(?:(?:${LINK}) +)*`, 'u');

/** Names of other languages have small letters in them: how far one goes on after what has capitals. */
const GOES_ON =
  /^ (?:normale|polytechnique|nationale?|supérieure|sup[eé]rieur|universitets?sjukhus\p{Ll}*|universitets?sykehus\p{Ll}*|universitet(?:et)?|sjukhuset|sykehus|högskola|høgskole|universiteit|hogeschool|egyetem|üniversitesi|sveučilište|univerza)(?: supérieure| supérieur)?(?!\p{L})/u;

function goesOn(words: string, length: number): number {
  return GOES_ON.exec(words.slice(length))?.[0].length ?? 0;
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
  const isPerson = TITLE.test(run);
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
    if (!(isPerson ? OF_FAMILY.test(link[1] ?? '') : joins(left, link[1] ?? '', right))) {
      spans.push({ start, end: at });
      start = after;
    }
    offset = after;
  }
  spans.push({ start, end: run.length });
  return spans.filter((span) => span.end > span.start);
}

/** Small words within the names of people: “Prof. Bruno de Meulenaer”, but not “Dr. Ann Lee of Lund University”. */
const OF_FAMILY =
  /^(?:de|del|della|di|da|do|dos|das|du|des|la|le|van|von|vom|der|den|zu|zur|al|bin|el|af|ter|ten)\b/u;
/** What is called by what it is of, though no organization: “Isle of Man”. */
const OF_ONE =
  /^(?:Bank|Kingdom|Republic|House|Ministry|Isle|Isles|Bay|Cape|Gulf|City|Church|Court|Friends|Doctors|Order|Sea)$/u;
/** Words that are names only with what they are for: “Doctors for Health”. */
const FOR_ONE =
  /^(?:(?:\p{Lu}\p{Ll}+ )?(?:Science|Data|Code|Teach|Engineers|Scientists|Doctors|Physicians|Nurses|Teachers|Lawyers|Architects|Students|Women|Girls|Youth|Parents|Citizens|People|Partners|Reporters|Friends|Habitat|Fridays|Books|Music|Tech|Design))$/u;
const HEAD_ON = new RegExp(String.raw`(?<!\p{L})(?:${HEAD}) on `, 'u');
/** What is of a company's name, and none by itself: that of “████ GmbH” is hidden. */
const LEGAL_FORM = /^(?:GmbH|AG|KG|SE|Ltd|Inc|LLC|Corp|PLC)$/u;
const COMMITTEE = /(?:^|\s)(?:Committee|Board|Panel|Jury|Office|Team)$/u;

/** Whether one name goes on over some small words. */
function joins(left: string, link: string, right: string): boolean {
  const [first = ''] = link.split(' ');
  const field = right.split(/ (?:at|in|of|for|and) /u)[0] ?? '';
  switch (first) {
    case 'of':
      if (/^(?:Admissions?|Selection|Scholarships?) /u.test(left) && COMMITTEE.test(left)) return false;
      // “Plant Genomics Group of the Dhaka Centre for Crop Sciences”
      if (
        link.includes('the') &&
        / (?:Group|Labs?|Laboratory|Unit|Team|Division)$/u.test(left) &&
        hasHead(right)
      )
        return false;
      return hasHead(left) || OF_ONE.test(left) || (!left.includes(' ') && !hasHead(right));
    case '&':
      return true;
    case 'and':
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
      // “Science for Life Laboratory”, “Summer School on Machine Learning for Climate”.
      return (
        ENDS_IN_HEAD.test(left) ||
        (link === 'for' &&
          (FOR_ONE.test(left) || (HEAD_ON.test(left) && FIELD.test(field) && !hasHead(field))))
      );
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
