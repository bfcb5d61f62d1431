/** A letter beside its facts. What is chosen in one is marked in the other. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { CodePoints } from '../../../src/letter/codePoints.js';
import type { Span } from '../../../src/letter/model.js';
import { type Address, type FactFilter, idOf, type Place, writeAddress } from '../address.ts';
import { FactPanel } from '../facts/FactPanel.tsx';
import { filterFacts } from '../facts/Filters.tsx';
import type { LetterQuery } from '../generated/graphql.ts';
import { Link, navigate } from '../navigation.tsx';
import { plural } from '../words.ts';
import { Coverage } from './Coverage.tsx';
import { Exports } from './Exports.tsx';
import { coveredBy, LetterText } from './LetterText.tsx';
import { type Redaction, selectionIn } from './selection.ts';

interface LetterPaneProps {
  readonly letter: NonNullable<LetterQuery['letter']>;
  readonly place: Place;
  readonly filter: FactFilter;
  readonly match: Span | null;
  /** The view with something else chosen in this letter, or with another filter. */
  readonly toPlace: (place: Place) => Address;
  readonly toFilter: (filter: FactFilter) => Address;
  /** Where this letter is read beside another; or, if it is, where it is read alone. */
  readonly beside: { readonly to: Address; readonly words: string };
}

export function LetterPane({ letter, place, filter, match, toPlace, toFilter, beside }: LetterPaneProps) {
  const pane = useRef<HTMLElement>(null);
  const isByPassage = useRef(false);
  const { facts } = letter;
  const covered = useMemo(() => coveredBy(facts, letter.sentences), [facts, letter.sentences]);
  const points = useMemo(() => new CodePoints(letter.text), [letter.text]);
  const selection = selectionIn(letter, facts, place);
  const shown = selection !== null && 'facts' in selection ? facts : filterFacts(facts, filter);
  const marked = selection?.of === 'fact' && !shown.includes(selection.fact) ? [...shown, selection.fact] : shown;

  const toNode = (id: string) => toPlace({ letter: letter.id, node: id.slice(letter.id.length + 1), passage: null });
  const toNothing = toPlace({ letter: letter.id, node: null, passage: null });
  const toPassage = (span: Span, redaction: Redaction | null) =>
    redaction === null ? toPlace({ letter: letter.id, node: null, passage: span }) : toNode(redaction.id);
  const chosen = `${idOf(place)} ${place.passage?.start} ${place.passage?.end}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice scrolls.
  useEffect(() => {
    const isThere = isByPassage.current;
    isByPassage.current = false;
    const root = pane.current;
    if (root === null || selection === null) return;
    // Whoever clicks a passage looks at it already.
    if (!isThere) bringIntoView(root.querySelector('.letter .selected'), 'center');
    const card = selection.of === 'fact' ? root.querySelector('.fact.selected') : root.querySelector('.chosen');
    bringIntoView(card, selection.of === 'fact' ? 'nearest' : 'start', root.querySelector('.facts'));
  }, [chosen]);

  return (
    <section
      class={`pane${selection === null ? '' : ' has-selection'}`}
      ref={pane}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && selection !== null) navigate(toNothing);
      }}
    >
      <article class="text">
        <header>
          <h1>{letter.title}</h1>
          <p class="about">
            {plural(letter.wordCount, 'word')}, {plural(letter.redactions.length, 'redaction')},{' '}
            {plural(facts.length, 'fact')}
            <Link to={beside.to}>{beside.words}</Link>
          </p>
          <Coverage
            coverage={letter.coverage}
            sentences={letter.sentences}
            covered={covered}
            textOf={({ start, end }) => points.slice(start, end)}
            toNode={toNode}
          />
        </header>
        <LetterText
          letter={letter}
          facts={marked}
          covered={covered}
          selected={selection?.spans ?? []}
          match={match}
          hrefOf={(span, redaction) => writeAddress(toPassage(span, redaction))}
          onChoose={(span, redaction, how) => {
            isByPassage.current = true;
            navigate(toPassage(span, redaction), { replace: how === 'focus' });
          }}
        />
        <Exports letter={letter.id} />
      </article>
      <aside class="facts" aria-label={`Facts of ${letter.title}`}>
        <FactPanel
          facts={facts}
          sentences={letter.sentences.length}
          language={letter.language}
          selection={selection}
          filter={filter}
          onFilter={(next) => navigate(toFilter(next))}
          toNode={toNode}
          toNothing={toNothing}
          toTopic={(topic) => toFilter({ type: null, kind: null, topic })}
          onPassage={(start) => {
            const passage = pane.current?.querySelector<HTMLElement>(`.letter [data-start="${start}"]`) ?? null;
            bringIntoView(passage, 'center');
            flash(passage);
          }}
        />
      </aside>
    </section>
  );
}

/** Scrolls to an element unless all of it is in view, or scrolls only `within` to it. */
function bringIntoView(element: Element | null, block: ScrollLogicalPosition, within: Element | null = null): void {
  if (element === null) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  if (within !== null) {
    // The panel has a scroll of its own where it stands beside the letter, or as a sheet over it.
    if (within.scrollHeight <= within.clientHeight) return;
    const [inner, outer] = [element.getBoundingClientRect(), within.getBoundingClientRect()];
    if (block === 'nearest' && inner.top >= outer.top && inner.bottom <= outer.bottom) return;
    within.scrollTo({ top: within.scrollTop + inner.top - outer.top - 12, behavior });
    return;
  }
  element.scrollIntoView({ block, behavior });
}

/** Draws the eye to a passage for a moment. */
function flash(element: Element | null): void {
  if (element === null) return;
  element.classList.remove('flash');
  requestAnimationFrame(() => element.classList.add('flash'));
  element.addEventListener('animationend', () => element.classList.remove('flash'), { once: true });
}
