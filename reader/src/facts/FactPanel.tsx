/** The facts of a letter, or those that rest on what is chosen in it. */
import { familyOf } from '../../../src/letter/families.js';
import { redactionClass } from '../../../src/letter/hidden.js';
import { FACT_HEADINGS } from '../../../src/letter/words.js';
import { type Address, type FactFilter, NO_FILTER } from '../address.ts';
import { hiding } from '../letter/LetterText.tsx';
import type { Redaction, Selection, Sentence } from '../letter/selection.ts';
import { Link } from '../navigation.tsx';
import { plural } from '../words.ts';
import { DraftMark } from './DraftMark.tsx';
import { FactCard } from './FactCard.tsx';
import { Filters, filterFacts, TYPE_ORDER } from './Filters.tsx';
import { type Fact, typeOf } from './fact.ts';
import { Label } from './Label.tsx';

export interface FactPanelProps {
  readonly facts: readonly Fact[];
  readonly language: string;
  readonly redactions: readonly Redaction[];
  readonly selection: Selection | null;
  readonly filter: FactFilter;
  readonly onFilter: (filter: FactFilter) => void;
  /** Where a fact, or a sentence, is chosen. */
  readonly toNode: (id: string) => Address;
  /** Where nothing is chosen. */
  readonly toNothing: Address;
  /** Told before that. */
  readonly onClose: () => void;
  readonly toTopic: (id: string) => Address;
  readonly onPassage: (start: number) => void;
}

export function FactPanel({ selection, toNothing, onClose, ...props }: FactPanelProps) {
  const { facts, filter, onFilter } = props;
  const isOfPassage = selection !== null && 'facts' in selection;
  const shown = isOfPassage ? selection.facts : filterFacts(facts, filter);
  const chosen = selection?.of === 'fact' ? selection.fact : null;
  return (
    <>
      <h2 class="unseen">Facts</h2>
      <div class="chosen" aria-live="polite" tabIndex={-1}>
        {selection !== null && (
          <>
            <Chosen selection={selection} {...props} />
            <Link to={toNothing} class="close" onClick={onClose}>
              {isOfPassage ? `All ${plural(facts.length, 'fact')}` : 'Close'}
            </Link>
          </>
        )}
      </div>
      {!isOfPassage && <Filters facts={facts} filter={filter} onFilter={onFilter} />}
      {shown.length === 0 && !isOfPassage && (
        <p class="nothing">
          No fact of this letter fits.{' '}
          <button type="button" class="plain" onClick={() => onFilter(NO_FILTER)}>
            Show all
          </button>
        </p>
      )}
      {TYPE_ORDER.map((type) => {
        // On paper are all facts, whichever passage is chosen.
        const ofType = (isOfPassage ? facts : shown).filter((fact) => typeOf(fact) === type);
        if (ofType.length === 0) return null;
        const isElsewhere = !ofType.some((fact) => shown.includes(fact));
        return (
          <section
            key={type}
            class={`facts-of-type family-${familyOf(type)}${isElsewhere ? ' elsewhere' : ''}`}
          >
            <h3>{FACT_HEADINGS[type]}</h3>
            {ofType.map((fact) => (
              <FactCard
                key={fact.id}
                fact={fact}
                isSelected={fact === chosen}
                isElsewhere={!shown.includes(fact)}
                toFact={props.toNode}
                toTopic={props.toTopic}
                onPassage={props.onPassage}
                language={props.language}
                redactions={props.redactions}
              />
            ))}
          </section>
        );
      })}
    </>
  );
}

/** Says what is chosen: announced to screen readers, and the heading of what follows. */
function Chosen({
  selection,
  redactions,
  toNode,
}: Pick<FactPanelProps, 'redactions' | 'toNode'> & { readonly selection: Selection }) {
  if (selection.of === 'nothing there') return <p>There is nothing of this name in the letter.</p>;
  if (selection.of === 'fact') {
    return (
      <p>
        <strong>
          <Label label={selection.fact.label} redactions={redactions} />
        </strong>{' '}
        rests on {plural(selection.fact.evidence.length, 'passage')}, marked in the letter.
      </p>
    );
  }
  const { facts, redaction } = selection;
  return (
    <>
      <p>
        <strong>
          {facts.length === 0 ? 'No fact' : plural(facts.length, 'fact')}{' '}
          {facts.length === 1 || facts.length === 0 ? 'rests' : 'rest'} on this{' '}
          {selection.of === 'redaction' ? 'redaction' : selection.of}
        </strong>
        {selection.sentences.map((sentence) => (
          <SentenceLink key={sentence.id} sentence={sentence} toNode={toNode} />
        ))}
      </p>
      {redaction !== null && (
        <p class="hides">
          <span class={redactionClass(redaction.placeholder)}>{redaction.placeholder}</span>
          {hiding(redaction).slice(redaction.placeholder.length)}: what it is called stays unsaid
          {redaction.hides !== null && 'id' in redaction.hides && (
            <>
              . It is <Link to={toNode(redaction.hides.id)}>{redaction.hides.id}</Link> among the facts
            </>
          )}
          .
        </p>
      )}
      {selection.sentences.map(
        ({ id, aside }) =>
          aside !== null && (
            <p key={id} class="aside-reason">
              An aside{aside.reason === null ? '' : `: ${aside.reason}`}{' '}
              <DraftMark provenance={aside.provenance} />
            </p>
          ),
      )}
    </>
  );
}

function SentenceLink({
  sentence: { id, index },
  toNode,
}: Pick<FactPanelProps, 'toNode'> & { readonly sentence: Sentence }) {
  return (
    <Link to={toNode(id)} class="permalink">
      Sentence {index}
    </Link>
  );
}
