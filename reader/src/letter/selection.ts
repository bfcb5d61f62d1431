/** What is chosen in a letter, and what goes with it: from a fact to its passages, and from a passage to its facts. */
import type { Span } from '../../../src/letter/model.js';
import { inTextOrder } from '../../../src/letter/spans.js';
import type { Place } from '../address.ts';
import type { Fact } from '../facts/fact.ts';
import type { LetterTextFragment } from '../generated/graphql.ts';

/** A sentence of the letter. */
export type Sentence = LetterTextFragment['sentences'][number];

/** A redaction of the letter. */
export type Redaction = LetterTextFragment['redactions'][number];

/** What is chosen: where it stands, and the facts that go with it. */
export type Selection =
  | { readonly of: 'fact'; readonly fact: Fact; readonly spans: readonly Span[] }
  | {
      readonly of: 'passage' | 'sentence' | 'redaction';
      readonly sentences: readonly Sentence[];
      readonly redaction: Redaction | null;
      readonly facts: readonly Fact[];
      readonly spans: readonly [Span];
    }
  | { readonly of: 'nothing there'; readonly spans: readonly [] };

/**
 * @param letter the letter
 * @param facts all of its facts
 * @param place what is chosen of it
 * @returns what that is; null where nothing is chosen
 */
export function selectionIn(
  letter: LetterTextFragment,
  facts: readonly Fact[],
  { node, passage }: Place,
): Selection | null {
  if (node !== null) {
    const id = `${letter.id}/${node}`;
    const fact = facts.find((one) => one.id === id);
    if (fact !== undefined) return { of: 'fact', fact, spans: fact.evidence };
    const sentence = letter.sentences.find((one) => one.id === id);
    if (sentence !== undefined) return around('sentence', sentence, null);
    const redaction = letter.redactions.find((one) => one.id === id);
    if (redaction !== undefined) return around('redaction', redaction.quote, redaction);
    return { of: 'nothing there', spans: [] };
  }
  return passage && around('passage', passage, null);

  function around(
    of: 'passage' | 'sentence' | 'redaction',
    { start, end }: Span,
    redaction: Redaction | null,
  ): Selection {
    const touches = (span: Span) => span.start < end && span.end > start;
    return {
      of,
      sentences: letter.sentences.filter(touches),
      redaction,
      facts: inTextOrder(
        facts.flatMap((fact) => {
          const first = fact.evidence.find(touches);
          return first === undefined ? [] : [{ start: first.start, end: first.end, fact }];
        }),
      ).map(({ fact }) => fact),
      spans: [{ start, end }],
    };
  }
}
