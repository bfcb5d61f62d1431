/** What a fact is called, with the placeholders in it shown as such, and the words that a search was for. */
import { Fragment } from 'preact';
import { labelParts, redactionClass } from '../../../src/letter/hidden.js';
import { segments } from '../../../src/letter/segments.js';
import { wantedIn } from '../../../src/letter/wanted.js';
import type { Redaction } from '../letter/selection.ts';

interface LabelProps {
  readonly label: string;
  /** The redactions of the fact's letter. */
  readonly redactions: readonly Pick<Redaction, 'placeholder'>[];
  /** What was searched for. */
  readonly query?: string;
}

export function Label({ label, redactions, query = '' }: LabelProps) {
  const parts = labelParts(
    label,
    redactions.map(({ placeholder }) => placeholder),
  );
  return (
    <>
      {parts.map(({ text, isPlaceholder }, index) =>
        isPlaceholder ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a placeholder may stand there twice.
          <span key={index} class={redactionClass(text)}>
            {text}
          </span>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <Fragment key={index}>{query === '' ? text : marked(query, text)}</Fragment>
        ),
      )}
    </>
  );
}

/** A text with the words in it marked that stand for those of a query. */
function marked(query: string, text: string) {
  return segments({ start: 0, end: text.length }, wantedIn(query, text)).map(({ start, end, passages }) => {
    const words = text.slice(start, end);
    return passages.length === 0 ? (
      words
    ) : (
      <mark key={start} class="match">
        {words}
      </mark>
    );
  });
}
