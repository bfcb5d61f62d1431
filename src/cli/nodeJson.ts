/** Whatever has an id as data for programs. */
import { labelOf } from '../letter/label.js';
import type { Letter, LinkedFact, Redaction, Sentence } from '../letter/letter.js';
import type { FoundNode, TopicNode } from './findNode.js';

/**
 * @param node a letter, anything in one, or a topic
 * @returns the data of the library's types, with its type and its id; facts with labels and the ids of their
 *   sentences, sentences and topics with the ids of their facts
 */
export function nodeJson(node: FoundNode): Readonly<Record<string, unknown>> {
  switch (node.type) {
    case 'LETTER':
      return letterJson(node);
    case 'SENTENCE':
      return sentenceJson(node);
    case 'REDACTION':
      return redactionJson(node);
    case 'TOPIC':
      return topicJson(node);
    default:
      return factJson(node);
  }
}

function letterJson({
  type,
  id,
  title,
  language,
  text,
  coverage,
  review,
  sentences,
  redactions,
  facts,
}: Letter) {
  return {
    type,
    id,
    title,
    language,
    text,
    coverage,
    review,
    sentences: sentences.map(sentenceJson),
    redactions: redactions.map(redactionJson),
    facts: facts.map(factJson),
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

function topicJson({ type, facts, ...topic }: TopicNode) {
  return { type, ...topic, facts: facts.map(({ id }) => id) };
}
