/** A letter, or whatever has an id in it, as data for programs. */
import { labelOf } from '../letter/label.js';
import type { Letter, LetterNode, LinkedFact, Redaction, Sentence } from '../letter/letter.js';

/**
 * @param node a letter, or anything in one
 * @returns the data of the library's types, with its type and its id; facts with labels and the ids of their
 *   sentences, sentences with the ids of their facts
 */
export function nodeJson(node: LetterNode): Readonly<Record<string, unknown>> {
  switch (node.type) {
    case 'LETTER':
      return letterJson(node);
    case 'SENTENCE':
      return sentenceJson(node);
    case 'REDACTION':
      return redactionJson(node);
    default:
      return factJson(node);
  }
}

function letterJson({ type, id, title, language, text, coverage, ...letter }: Letter) {
  return {
    type,
    id,
    title,
    language,
    text,
    coverage,
    sentences: letter.sentences.map(sentenceJson),
    redactions: letter.redactions.map(redactionJson),
    facts: letter.facts.map(factJson),
  };
}

function factJson(fact: LinkedFact) {
  const { letter, ...data } = fact;
  const touched = fact.evidence.flatMap((passage) => letter.sentencesOf(passage).map(({ id }) => id));
  return { ...data, label: labelOf(fact), sentences: [...new Set(touched)] };
}

function sentenceJson(sentence: Sentence) {
  const { letter, ...data } = sentence;
  return { ...data, facts: letter.factsOfSentence(sentence).map(({ id }) => id) };
}

function redactionJson({ letter: _, ...data }: Redaction) {
  return data;
}
