/** The applicants who are most like that of a letter, and why: what they share, and the passages of both that say so. */
import { useId, useState } from 'preact/hooks';
import type { Span } from '../../../src/letter/model.js';
import { marksAround } from '../../../src/letter/quotationMarks.js';
import { wordsOf } from '../../../src/letter/words.js';
import { letterAddress } from '../address.ts';
import { Label } from '../facts/Label.tsx';
import {
  type PassagesFragment,
  SimilarApplicantsDocument,
  type SimilarApplicantsQuery,
} from '../generated/graphql.ts';
import type { Redaction } from '../letter/selection.ts';
import { WithRedactions } from '../letter/WithRedactions.tsx';
import { Link } from '../navigation.tsx';
import { QueryBehind } from '../query/QueryBehind.tsx';
import { useOperation } from '../useOperation.ts';

/** A letter whose passages are shown. */
interface Quoted {
  readonly id: string;
  readonly language: string;
  readonly redactions: readonly Pick<Redaction, 'placeholder' | 'quote'>[];
}

type Similar = NonNullable<SimilarApplicantsQuery['letter']>['applicant']['similar'][number];

export function SimilarApplicants({ letter }: { readonly letter: Quoted }) {
  const id = useId();
  const variables = { id: letter.id };
  const { data, isStale, error, retry } = useOperation({ document: SimilarApplicantsDocument, variables });
  const similar = isStale ? [] : (data?.letter?.applicant.similar ?? []);
  if (error === null && similar.length === 0) return null;
  return (
    <section class="similar" aria-labelledby={id}>
      <h2 id={id}>Similar applicants</h2>
      {error === null ? (
        <>
          <ol>
            {similar.map((each) => (
              <Other key={each.applicant.id} letter={letter} similar={each} />
            ))}
          </ol>
          <QueryBehind
            document={SimilarApplicantsDocument}
            variables={[variables]}
            name="The query behind these"
          >
            What two applicants share counts the more the fewer others have it: the reasons are in that order.
          </QueryBehind>
        </>
      ) : (
        <p role="alert">
          {error.message}{' '}
          <button type="button" class="plain" onClick={retry}>
            Try again
          </button>
        </p>
      )}
    </section>
  );
}

/** How many reasons are named before the passages are shown. */
const NAMED = 4;

function Other({ letter, similar }: { readonly letter: Quoted; readonly similar: Similar }) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const { applicant, reasons } = similar;
  const other = applicant.letter;
  // A topic of several kinds of facts is one thing that they share.
  const labels = Array.from(
    new Set(
      reasons.map(({ kind, label }) => (kind.endsWith('_TOPIC') ? label : `${label} ${wordsOf(kind)}`)),
    ),
  );
  const more = labels.length - NAMED;
  return (
    <li>
      <h3>
        <Link to={letterAddress(other.id)}>
          <Label label={applicant.label} redactions={other.redactions} />
        </Link>
        <span class="title" dir="auto">
          {other.title}
        </span>
      </h3>
      <p class="why">
        {labels.slice(0, NAMED).map((label) => (
          <span key={label} dir="auto">
            {label}
          </span>
        ))}
        {more > 0 && <span>and {more} more</span>}
      </p>
      <p class="compare">
        <button
          type="button"
          class="plain"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? 'Hide' : 'Show'} the passages
        </button>
        <Link to={{ ...letterAddress(letter.id), beside: letterAddress(other.id).place }}>
          Read side by side
        </Link>
      </p>
      <div id={id} class="shared">
        {isOpen && (
          <p class="names" aria-hidden="true">
            <span>This letter</span>
            <span dir="auto">{other.title}</span>
          </p>
        )}
        {isOpen &&
          reasons.map(({ kind, label, ownFacts, otherFacts }) => (
            <section key={`${kind} ${label}`}>
              <h4>
                <span dir="auto">{label}</span> <span class="kind">{wordsOf(kind)}</span>
              </h4>
              <Passages letter={letter} facts={ownFacts} name="This letter" />
              <Passages letter={other} facts={otherFacts} name={other.title} />
            </section>
          ))}
      </div>
    </li>
  );
}

interface PassagesProps {
  readonly letter: Quoted;
  readonly facts: readonly PassagesFragment[];
  /** The letter's, for those who do not see in which column they are. */
  readonly name: string;
}

/** Of each fact the passage that says most of it; each leads to its place in its letter. */
function Passages({ letter, facts, name }: PassagesProps) {
  const quotes = new Map(
    facts
      .map(({ evidence }) => longest(evidence))
      .filter((quote) => quote !== undefined)
      .map((quote) => [`${quote.start},${quote.end}`, quote]),
  );
  return (
    <ul aria-label={name}>
      {Array.from(quotes, ([key, quote]) => {
        const [open, close] = marksAround(quote.exact);
        return (
          <li key={key}>
            <blockquote lang={letter.language} dir="auto">
              <Link
                to={{
                  ...letterAddress(letter.id),
                  place: { letter: letter.id, node: null, passage: { start: quote.start, end: quote.end } },
                }}
              >
                {open}
                <WithRedactions quote={quote} redactions={letter.redactions} />
                {close}
              </Link>
            </blockquote>
          </li>
        );
      })}
    </ul>
  );
}

function longest<Passage extends Span>(passages: readonly Passage[]): Passage | undefined {
  return passages.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}
