/** Words of the letter with their redactions shown as such. */

import { CodePoints } from '../../../src/letter/codePoints.js';
import { redactionClass } from '../../../src/letter/hidden.js';
import type { Span } from '../../../src/letter/model.js';
import { segments } from '../../../src/letter/segments.js';
import type { Redaction } from './selection.ts';

interface WithRedactionsProps {
  /** A passage of the letter. */
  readonly quote: Span & { readonly exact: string };
  /** The letter's redactions. */
  readonly redactions: readonly Pick<Redaction, 'placeholder' | 'quote'>[];
}

export function WithRedactions({ quote, redactions }: WithRedactionsProps) {
  const points = new CodePoints(quote.exact);
  return (
    <>
      {segments(
        { start: quote.start, end: quote.end },
        redactions.map(({ quote: { start, end }, placeholder }) => ({ start, end, placeholder })),
      ).map(({ start, end, passages: [redaction] }) => {
        const words = points.slice(start - quote.start, end - quote.start);
        return redaction === undefined ? (
          words
        ) : (
          <span key={start} class={redactionClass(redaction.placeholder)}>
            {words}
          </span>
        );
      })}
    </>
  );
}
