/** What a fact is called, with the placeholders in it shown as such. */
import { labelParts, redactionClass } from '../../../src/letter/hidden.js';
import type { Redaction } from '../letter/selection.ts';

interface LabelProps {
  readonly label: string;
  /** The redactions of the fact's letter. */
  readonly redactions: readonly Pick<Redaction, 'placeholder'>[];
}

export function Label({ label, redactions }: LabelProps) {
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
          text
        ),
      )}
    </>
  );
}
