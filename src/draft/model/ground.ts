/** Holds a model's facts to the letter: names, figures, topics and its own words have to be borne out by it. */

import { topicKey } from '../../letter/ids.js';
import type { Span, TopicData } from '../../letter/model.js';
import { fold } from '../../reading/anchor.js';
import { harmless } from '../../reading/shown.js';
import { wordsOf } from '../rules/language.js';
import { NUMBERS } from '../rules/lists.js';
import { type Fields, fieldsOf, INNER, listOf, Quoted, quotedIn, stringsOf, type Value } from './tree.js';

/** How long a model's own words may be, in UTF-16 units. */
const LONGEST_WORDS = 400;
/** How much of the letter's words stands in the place of a title or a summary that is not borne out. */
const LONGEST_INSTEAD = 120;

/** What facts are held to. */
export interface Ground {
  /**
   * @param fact a fact, which is changed: what is not borne out is taken out, or said in the letter's own words
   * @returns the topics that it has from the letter, and the vocabulary has not
   */
  hold(fact: Fields): readonly string[];
  /** Whether the letter has every name and figure of some words of a model's. */
  bears(words: string): boolean;
}

/**
 * @param letter the letter
 * @param placeholders where something is hidden in it, in UTF-16 offsets
 * @param topics the vocabulary
 * @returns what facts are held to
 */
export function createGround(
  letter: string,
  placeholders: readonly Span[],
  topics: readonly TopicData[],
): Ground {
  const said = new Set(plainWords(letter).map(({ word }) => word));
  const keys = new Map(
    topics.flatMap(({ id, name, aliases }) =>
      [topicKey(id), name, ...aliases].map((words) => [words.toLowerCase(), topicKey(id)] as const),
    ),
  );

  const isSaid = (word: string) =>
    [word, word.replace(/'?s$/u, ''), `${word}s`].some((form) => said.has(form));
  const bears = (words: string) => {
    if (words.length > LONGEST_WORDS || harmless(words) !== words || /\[[^\]]*\]/u.test(words)) return false;
    const known = new Map(wordsOf(words).map((word) => [word.text.toLowerCase(), word]));
    return plainWords(words).every(({ word, isFirst, isName, isFigure }) => {
      const { pos = 'X', isKnown = true } = known.get(word) ?? {};
      // A sentence may begin with a common word; where names are hidden, not with one that may be a name.
      const isCommon = isFirst ? pos !== 'PROPN' || placeholders.length === 0 : !isName;
      return isSaid(word) || (isKnown && isCommon && !isFigure);
    });
  };
  /** The words of a quote, without what is hidden in them. */
  const visible = (quoted: Quoted) => {
    const { place } = quoted;
    if (place === null) return quoted.words;
    const within = placeholders.filter(({ start, end }) => start < place.end && place.start < end);
    return within.reduceRight(
      (words, { start, end }) =>
        `${words.slice(0, Math.max(0, start - place.start))}\uFFFC${words.slice(end - place.start)}`,
      letter.slice(place.start, place.end),
    );
  };

  const holdName = (fact: Fields, field: string) => {
    const name = fact.get(field);
    if (typeof name !== 'string') return;
    const mentions = listOf(fact.get('mentions')).filter((mention) => mention instanceof Quoted);
    const naming = mentions.filter((mention) => hasWhole(visible(mention), name));
    if (naming.length === 0) fact.delete(field);
    // What is hidden is not known to have this name.
    else
      fact.set(
        'mentions',
        mentions.filter((mention) => !/^[\uFFFC\s]*$/u.test(visible(mention))),
      );
  };
  const holdWords = (fact: Fields, field: string, isRequired: boolean) => {
    const words = fact.get(field);
    if (typeof words !== 'string' || bears(words)) return;
    const [first] = quotedIn(fact.get('evidence'));
    if (isRequired && first !== undefined) fact.set(field, cut(first.words.replace(/[«»]/gu, '')));
    else fact.delete(field);
  };
  const holdFigures = (owner: Fields, names: readonly string[], quotes: readonly Quoted[]) => {
    for (const name of names) {
      const figure = owner.get(name);
      if (typeof figure === 'number' && !quotes.some((quoted) => says(visible(quoted), figure)))
        owner.delete(name);
    }
  };

  const hold = (fact: Fields): readonly string[] => {
    for (const field of ['name', 'test']) holdName(fact, field);
    // A reading has to have a title, and a summary where there is little else.
    holdWords(fact, 'title', true);
    holdWords(fact, 'summary', ['sentiment', 'kind'].some((field) => fact.has(field)) && !fact.has('title'));
    if (fact.has('reason') && !bears(String(fact.get('reason')))) fact.set('reason', NO_REASON);
    const tracks = stringsOf(fact.get('tracks')).filter((track) =>
      hasWhole(letter.toLowerCase(), track.toLowerCase()),
    );
    if (fact.has('tracks')) setOrDelete(fact, 'tracks', tracks);
    for (const field of ['period', 'timeInField'])
      holdFigures(fieldsOf(fact.get(field)), ['years'], quotedIn(fact.get(field)));
    holdFigures(fieldsOf(fact.get('score')), ['value', 'best'], quotedIn(fact.get('score')));
    holdFigures(fact, ['rank'], quotedIn(fact));
    const unknown: string[] = [];
    const keyOf = (words: string) => {
      const key = keys.get(words.toLowerCase());
      if (key === undefined && plainWords(words).every(({ word }) => isSaid(word))) unknown.push(words);
      return key ?? [];
    };
    if (fact.has('topics')) setOrDelete(fact, 'topics', stringsOf(fact.get('topics')).flatMap(keyOf));
    if (fact.has('topic')) setOrDelete(fact, 'topic', stringsOf(fact.get('topic')).flatMap(keyOf)[0]);
    const within = INNER.flatMap((inner) => [...fieldsOf(fact.get(inner)).values()]);
    return [...unknown, ...within.flatMap((inner) => hold(fieldsOf(inner)))];
  };
  return { hold, bears };
}

const NO_REASON = 'It says nothing about the applicant.';

function setOrDelete(fact: Fields, field: string, value: Value | undefined): void {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) fact.delete(field);
  else fact.set(field, value);
}

interface PlainWord {
  /** In lower case. */
  readonly word: string;
  /** Whether a sentence begins with it. */
  readonly isFirst: boolean;
  readonly isName: boolean;
  readonly isFigure: boolean;
}

/** The words of a text; of those with a hyphen the parts. */
function plainWords(text: string): PlainWord[] {
  const folded = fold(text).text;
  return Array.from(folded.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}']*/gu), ({ index, 0: word }) => ({
    word: word.toLowerCase().replace(/'$/u, ''),
    isFirst: /(?:^|[.!?:]\s*)["'(]*$/u.test(folded.slice(Math.max(0, index - 4), index)),
    isName: /\p{Lu}/u.test(word),
    isFigure: /\p{N}/u.test(word),
  }));
}

/** Whether words stand in a text and are cut on neither side. */
function hasWhole(text: string, words: string): boolean {
  const [where, what] = [fold(text).text, fold(words).text];
  for (let at = where.indexOf(what); at >= 0 && what !== ''; at = where.indexOf(what, at + 1)) {
    const around = where.slice(Math.max(0, at - 1), at) + where.slice(at + what.length, at + what.length + 1);
    if (!/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u.test(around)) return true;
  }
  return false;
}

/** Figures in words: up to twenty, tens, and ordinals. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ...NUMBERS,
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 10 * (index + 2)] as const),
  ['a', 1],
  ['an', 1],
]);

/** Whether a text says a figure: in digits, in English words, or in months where it is of years. */
function says(text: string, figure: number): boolean {
  const words = text.toLowerCase().match(/\d+(?:[.,]\d+)*|\p{L}+/gu) ?? [];
  return words.some((word, index) => {
    const [next = '', ...others] = words.slice(index + 1, index + 4);
    const half = [next, ...others].join(' ') === 'and a half' ? 0.5 : 0;
    return valuesOf(word).some((value) => {
      // “Forty-five” is one figure.
      const ones = value >= 20 && WORDS.has(word) ? (WORDS.get(next) ?? 0) : 0;
      const amount = value + (ones < 10 ? ones : 0) + half;
      return amount === figure || (/^month/u.test(next) && amount / 12 === figure);
    });
  });
}

/** What a word or digits may mean: a comma parts thousands, or decimals. */
function valuesOf(word: string): readonly number[] {
  const named = WORDS.get(word);
  if (named !== undefined) return [named];
  return [word.replaceAll(',', ''), word.replace(',', '.')]
    .map(Number)
    .filter((value) => !Number.isNaN(value));
}

function cut(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST_INSTEAD) return line;
  return `${line.slice(0, LONGEST_INSTEAD).replace(/\s+\S*$/u, '')} …`;
}
