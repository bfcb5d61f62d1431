/** Who writes: by the words that introduce them, and by the signature. */
import type { Span } from '../../letter/model.js';
import { clauseOf, type LetterText } from './letterText.js';
import { hasHead, type Name } from './names.js';
import { organizationKind } from './organizations.js';
import { findPeriod } from './periods.js';
import type { HiddenName } from './redactions.js';
import { matches } from './rule.js';
import type { Tables } from './tables.js';

/** The applicant, in UTF-16 offsets of the letter. */
export interface FoundApplicant {
  /** Null where the name is hidden, or not given. */
  readonly name: string | null;
  /** Where they are named; where they are not, the first “I” of the letter. */
  readonly mentions: readonly Span[];
}

/** A rule for the words right before the applicant's name. */
export interface IntroductionRule {
  readonly name: string;
  readonly before: RegExp;
  readonly examples: readonly string[];
}

export const INTRODUCTION_RULES: readonly IntroductionRule[] = [
  {
    name: 'my name is',
    before:
      /\b(?:my (?:full )?name is|mein name ist|ich heiße|je m'appelle|me llamo|mi chiamo|mijn naam is) $/iu,
    examples: ['My name is Ines Carvalho, and I study.'],
  },
  {
    name: 'I am',
    before: /(?:^|[.!,] |\b(?:hello|hi),? )I(?:'m| am) $/iu,
    examples: ["I'm Odile Vanhamme and I study.", 'I am Odile Vanhamme.'],
  },
  { name: 'I, …', before: /^I, $/u, examples: ['I, Kofi Mensah, hereby apply.'] },
  {
    name: 'form',
    before: /^(?:applicant|name|full name|candidate|from): $/iu,
    examples: ['Applicant: Kofi Mensah'],
  },
  { name: 'this is', before: /^(?:this is|here is) $/iu, examples: ['This is Kofi Mensah from Accra.'] },
];

const SIGNATURE = /^(?:(?:\p{Lu}[\p{L}\p{M}'.-]*|van|von|der|den|de|da|di|del|al|bin|la)(?: |$)){2,5}$/u;

/**
 * @param letter the letter
 * @param names the names in it
 * @param hidden the placeholders that hide names
 * @param tables what the rules know of its language
 * @returns the applicant; null where the letter has no word for them
 */
export function findApplicant(
  letter: LetterText,
  names: readonly Name[],
  hidden: readonly HiddenName[],
  tables: Pick<Tables, 'asides' | 'I'>,
): FoundApplicant | null {
  const { raw, folded, sentences } = letter;
  const persons = [
    ...names.map((name) => ({ ...name, isHidden: false })),
    ...hidden
      .filter(({ kind }) => kind === 'PERSON')
      .map((name) => ({ ...name, text: '', isHidden: true, isUncommon: true })),
  ];
  const introduced = persons
    .toSorted((a, b) => a.start - b.start)
    .find(({ start, text, isUncommon, isHidden }) => {
      const sentence = sentences.find((other) => other.start <= start && start < other.end);
      const before = folded.slice(sentence?.start ?? 0, start);
      const rule = INTRODUCTION_RULES.find((known) => known.before.test(before));
      return (
        rule !== undefined &&
        (isHidden ||
          rule.name === 'my name is' ||
          (rule.name === 'form' && text.includes(' ')) ||
          (isUncommon && text.includes(' ')))
      );
    });
  /** Wherever else the whole name stands, as at the head of the letter, it is the applicant's as well. */
  const sameNames = (name: Span, other: Span | null): Span[] => {
    const text = folded.slice(name.start, name.end);
    return names
      .filter((same) => same.text === text && text.includes(' '))
      .filter(({ start }) => start !== name.start && start !== other?.start)
      .map(pick);
  };
  const signature = signatureOf(letter, persons, tables);
  if (introduced !== undefined) {
    const name = introduced.isHidden ? null : raw.slice(introduced.start, introduced.end);
    const isSame =
      signature !== null &&
      (introduced.isHidden
        ? persons.some(({ start, isHidden }) => isHidden && start === signature.start)
        : sharesWord(raw.slice(signature.start, signature.end), name ?? ''));
    return {
      name,
      mentions: [
        pick(introduced),
        ...(isSame && signature.start !== introduced.start ? [pick(signature)] : []),
        ...sameNames(introduced, signature),
      ],
    };
  }
  if (signature !== null) {
    const isHidden = persons.some((person) => person.isHidden && person.start === signature.start);
    return {
      name: isHidden ? null : raw.slice(signature.start, signature.end),
      mentions: [pick(signature), ...sameNames(signature, null)],
    };
  }
  const head = headOf(letter, names);
  if (head !== null)
    return { name: raw.slice(head.start, head.end), mentions: [head, ...sameNames(head, null)] };
  const first = tables.I.exec(folded);
  return first === null
    ? null
    : { name: null, mentions: [{ start: first.index, end: first.index + first[0].length }] };
}

/** How long a closing with a name may be, in UTF-16 units. */
const LONGEST_SIGNATURE = 200;

/** The last line, where it is a name and no sentence. */
function signatureOf(
  { sentences }: LetterText,
  persons: readonly (Span & { readonly isHidden: boolean })[],
  { asides }: Pick<Tables, 'asides'>,
): Span | null {
  // Footnotes and an address may stand below it: the line after the closing is the signature, too.
  const closing = sentences.findLast((sentence) =>
    matches(asides, sentence).some(({ rule }) => rule.name === 'closing'),
  );
  const candidates = [
    ...(closing === undefined ? [] : sentences.filter(({ index }) => index === closing.index + 1)),
    ...sentences.slice(-1),
  ];
  for (const sentence of candidates) {
    if (sentence.text.length > LONGEST_SIGNATURE) continue;
    const hiddenName = persons.find(
      ({ isHidden, start, end }) =>
        isHidden &&
        start >= sentence.start &&
        end <= sentence.end &&
        sentence.end - sentence.start < end - start + 3,
    );
    if (hiddenName !== undefined) return pick(hiddenName);
    // The closing and the name may be one sentence: “Yours, Odile Vanhamme”.
    const line =
      /^(?:(?:.{0,40}(?:regards|sincerely|faithfully|wishes|yours|truly|respectfully|greetings|grüßen|grüßen|salutations)[,.]?[ \\]+))?(?<name>.+?)[ .]*$/iu.exec(
        sentence.text,
      );
    const name = line?.groups?.name ?? '';
    if (!SIGNATURE.test(name) || name.length > 60) continue;
    const start = sentence.start + sentence.text.lastIndexOf(name);
    return { start, end: start + name.length };
  }
  return null;
}

/** How many lines there may be above the name at the head of a letter. */
const HEAD_LINES = 3;

/** A line at the head of the letter that is somebody's name, and no greeting. */
function headOf({ sentences }: LetterText, names: readonly Name[]): Span | null {
  for (const sentence of sentences.slice(0, HEAD_LINES)) {
    const name = names.find(
      ({ start, end, text, isUncommon }) =>
        start === sentence.start &&
        end >= sentence.end - 1 &&
        isUncommon &&
        SIGNATURE.test(text) &&
        !hasHead(text) &&
        organizationKind(text) === null,
    );
    if (name !== undefined) return pick(name);
  }
  return null;
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().split(/[ .]+/u));
  return other
    .toLowerCase()
    .split(/[ .]+/u)
    .some((word) => word !== '' && words.has(word));
}

function pick({ start, end }: Span): Span {
  return { start, end };
}

export const TIME_IN_FIELD =
  /\bI(?:'ve| have) (?:now )?(?:been (?:part of|active in|in|working (?:in|on|with)|doing) |worked (?:in (?:the|this) (?:field|area)|with) )/iu;

/**
 * @param letter the letter
 * @param tables what the rules know of its language
 * @returns the clause that tells how long the applicant is in their field; null where none does
 */
export function timeInField(letter: LetterText, tables: Tables): Span | null {
  for (const sentence of letter.sentences) {
    const match = tables.timeInField.exec(sentence.text);
    if (match === null) continue;
    const start = sentence.start + match.index;
    const clause = clauseOf(sentence, { start, end: start + match[0].length });
    const period = findPeriod(letter.folded.slice(clause.start, clause.end), tables);
    if (period !== null && period.years !== null) return clause;
  }
  return null;
}
