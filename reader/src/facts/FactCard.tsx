/** A fact with what it says, and every passage that says it. */
import { Fragment } from 'preact';
import { hidesName } from '../../../src/letter/hidden.js';
import { inARow } from '../../../src/letter/inARow.js';
import { marksAround } from '../../../src/letter/quotationMarks.js';
import { NAME_HIDDEN } from '../../../src/letter/words.js';
import { type Address, addressOf } from '../address.ts';
import type { Redaction } from '../letter/selection.ts';
import { WithRedactions } from '../letter/WithRedactions.tsx';
import { Link } from '../navigation.tsx';
import { DraftMark } from './DraftMark.tsx';
import { detailsOf, type Fact, tagsOf, topicsOf } from './fact.ts';
import { Label } from './Label.tsx';

interface FactCardProps {
  readonly fact: Fact;
  readonly isSelected: boolean;
  /** Whether it is not among those that are asked for. */
  readonly isElsewhere: boolean;
  /** Where another fact of the letter is chosen. */
  readonly toFact: (id: string) => Address;
  /** Goes to a passage in the letter. */
  readonly onPassage: (start: number) => void;
  readonly toTopic: (id: string) => Address;
  readonly language: string;
  readonly redactions: readonly Redaction[];
}

export function FactCard({
  fact,
  isSelected,
  isElsewhere,
  toFact,
  toTopic,
  onPassage,
  language,
  redactions,
}: FactCardProps) {
  const placeholders = redactions.map(({ placeholder }) => placeholder);
  const topics = topicsOf(fact);
  const details = detailsOf(fact);
  return (
    <article
      class={`fact${isSelected ? ' selected' : ''}${isElsewhere ? ' elsewhere' : ''}`}
      data-fact={fact.id}
      aria-current={isSelected ? 'true' : undefined}
    >
      <h4 dir="auto">
        <Link to={toFact(fact.id)}>
          <Label label={fact.label} redactions={redactions} />
        </Link>
      </h4>
      <p class="tags">
        <DraftMark provenance={fact.provenance} />
        {tagsOf(fact).map((tag) => (
          <span key={tag}>{tag}</span>
        ))}
        {hidesName(fact, placeholders) && <span>{NAME_HIDDEN}</span>}
        {topics.map(({ id, name }) => (
          <Link key={id} to={toTopic(id)} class="topic" title={`Facts on ${name}`}>
            {name}
          </Link>
        ))}
      </p>
      <ul class="quotes">
        {fact.evidence.map((quote) => {
          const [open, close] = marksAround(quote.exact);
          return (
            <li key={`${quote.start} ${quote.end}`}>
              <blockquote lang={language} dir="auto">
                <button
                  type="button"
                  data-open={open}
                  data-close={close}
                  onClick={() => onPassage(quote.start)}
                >
                  <WithRedactions quote={quote} redactions={redactions} />
                </button>
              </blockquote>
            </li>
          );
        })}
      </ul>
      {details.length > 0 && (
        <dl class="details">
          {details.map(({ term, words, links }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                {words}
                {inARow(term, links ?? [], ({ label }) => label).map(({ value: { id }, text, separator }) => (
                  <Fragment key={id}>
                    <Link to={toFact(id)}>
                      <Label label={text} redactions={redactions} />
                    </Link>
                    {separator}
                  </Fragment>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {isSelected && (
        <p class="share">
          <Link to={addressOf(fact.id)} class="permalink">
            {fact.id}
          </Link>
        </p>
      )}
    </article>
  );
}
