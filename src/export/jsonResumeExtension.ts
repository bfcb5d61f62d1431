/** What a résumé has no place for: all that a letter says, with the passages that say it. */
import { isHidden } from '../letter/hidden.js';
import { labelOf } from '../letter/label.js';
import type { Letter } from '../letter/letter.js';
import type { QuoteData, Span } from '../letter/model.js';
import { isDraft } from '../letter/provenance.js';
import { asidesOf, unreadOf } from './coverage.js';
import { detailsOf, textOf } from './details.js';
import type { TopicNames } from './exportFormat.js';

/** @returns an object for `meta`, where JSON Resume lets tools put what is theirs; offsets count code points */
export function extensionOf(letter: Letter, topics: TopicNames) {
  return {
    letter: letter.id,
    title: letter.title,
    language: letter.language,
    facts: letter.facts.map((fact) => ({
      id: fact.id,
      type: fact.type,
      label: labelOf(fact),
      nameHidden: isHidden(fact),
      isDraft: isDraft(fact),
      details: Object.fromEntries(
        detailsOf(fact, topics).map(({ term, values }) => [term, values.map(textOf)]),
      ),
      evidence: fact.evidence.map(passage),
    })),
    redactions: letter.redactions.map(({ kind, hides, ...quote }) => ({ kind, hides, ...passage(quote) })),
    asides: asidesOf(letter).map((sentence) => ({
      ...sentencePassage(sentence),
      reason: sentence.aside?.reason ?? null,
      isDraft: isDraft(sentence.aside ?? {}),
    })),
    unread: unreadOf(letter).map(sentencePassage),
  };
}

function passage({ exact, start, end }: QuoteData): QuoteData {
  return { exact, start, end };
}

function sentencePassage({ text, start, end }: Span & { readonly text: string }): QuoteData {
  return { exact: text, start, end };
}
