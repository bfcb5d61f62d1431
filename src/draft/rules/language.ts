/** The words of a text with their parts of speech, as wink-nlp's model of English tells them. */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type PartOfSpeech } from 'wink-nlp';
import type { Span } from '../../letter/model.js';

/** A word or a sign, in UTF-16 offsets of the text. */
export interface Word extends Span {
  readonly text: string;
  readonly pos: PartOfSpeech;
  /** Whether the library's vocabulary of English has it. */
  readonly isKnown: boolean;
}

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

/**
 * @param text any text
 * @returns its words and signs in order
 */
export function wordsOf(text: string): Word[] {
  const shown = text.replace(NO_WORD, (signs) => ' '.repeat(signs.length));
  const document = nlp.readDoc(shown);
  const values = document.tokens().out(its.value);
  const parts = document.tokens().out(its.pos);
  const words: Word[] = [];
  let end = 0;
  for (const [index, value] of values.entries()) {
    const start = shown.indexOf(value, end);
    // The library changes some signs; what cannot be found again is no word to go by.
    if (start < 0 || shown.slice(end, start).trim().length > MOST_BETWEEN) continue;
    end = start + value.length;
    words.push({
      text: value,
      start,
      end,
      pos: partOf(parts[index]),
      isKnown: !document.isOOV(value.toLowerCase()),
    });
  }
  return words;
}

/** What is too long for a word: the library takes time with the square of its length for one. */
const NO_WORD = /\S{100,}/gu;

/** How many UTF-16 units, but for white space, there may be between two words that follow each other. */
const MOST_BETWEEN = 100;

const PARTS: ReadonlySet<string> = new Set<PartOfSpeech>([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
]);

function isPart(part: string): part is PartOfSpeech {
  return PARTS.has(part);
}

function partOf(part: string | undefined): PartOfSpeech {
  return part !== undefined && isPart(part) ? part : 'X';
}
