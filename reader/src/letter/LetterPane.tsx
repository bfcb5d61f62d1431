/** A letter beside its facts. What is chosen in one is marked in the other. */
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { CodePoints } from '../../../src/letter/codePoints.js';
import { familyOf } from '../../../src/letter/families.js';
import type { Span } from '../../../src/letter/model.js';
import { reviewWords } from '../../../src/letter/provenance.js';
import { type Address, type FactFilter, idOf, type Place, writeAddress } from '../address.ts';
import { hasExports } from '../config.ts';
import { FactPanel } from '../facts/FactPanel.tsx';
import { filterFacts } from '../facts/Filters.tsx';
import { typeOf } from '../facts/fact.ts';
import type { LetterQuery } from '../generated/graphql.ts';
import { Link, navigate } from '../navigation.tsx';
import { SimilarApplicants } from '../similar/SimilarApplicants.tsx';
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
  /** Whether no other is read beside it. */
  readonly isAlone: boolean;
  /** Where this letter is read beside another; or, if it is, where it is read alone. */
  readonly beside: { readonly to: Address; readonly words: string };
}

export function LetterPane({
  letter,
  place,
  filter,
  match,
  toPlace,
  toFilter,
  isAlone,
  beside,
}: LetterPaneProps) {
  const pane = useRef<HTMLElement>(null);
  const isByPassage = useRef(false);
  const isOpened = useRef(false);
  const isReturning = useRef(false);
  const { facts } = letter;
  const factsId = `facts-of-${letter.id}`;
  const covered = useMemo(() => coveredBy(facts, letter.sentences), [facts, letter.sentences]);
  const points = useMemo(() => new CodePoints(letter.text), [letter.text]);
  const unreviewed = reviewWords(letter.review);
  const selection = selectionIn(letter, facts, place);
  const shown = selection !== null && 'facts' in selection ? facts : filterFacts(facts, filter);
  const marked =
    selection?.of === 'fact' && !shown.includes(selection.fact) ? [...shown, selection.fact] : shown;

  const toNode = (id: string) =>
    toPlace({ letter: letter.id, node: id.slice(letter.id.length + 1), passage: null });
  const toNothing = toPlace({ letter: letter.id, node: null, passage: null });
  const toPassage = (span: Span, redaction: Redaction | null) =>
    redaction === null ? toPlace({ letter: letter.id, node: null, passage: span }) : toNode(redaction.id);
  const chosen = `${idOf(place)} ${place.passage?.start} ${place.passage?.end}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice scrolls.
  useEffect(() => {
    const isThere = isByPassage.current;
    isByPassage.current = false;
    // Whoever opens the page has not been anywhere else in it.
    const behavior = isOpened.current && !prefersStill() ? 'smooth' : 'instant';
    isOpened.current = true;
    const root = pane.current;
    if (root === null || selection === null) return;
    let isGone = false;
    // Fonts that come later move everything below them.
    document.fonts.ready.then(() => {
      if (isGone) return;
      // Whoever clicks a passage looks at it already.
      if (!isThere || isUnderSheet(root)) bringIntoView(root.querySelector('.letter .selected'), behavior);
      const chosenCard = root.querySelector('.fact.selected') ?? root.querySelector('.chosen');
      bringIntoPanel(chosenCard, root.querySelector('.facts'), behavior);
    });
    return () => {
      isGone = true;
    };
  }, [chosen]);

  /** Whoever is among the facts of a passage goes back to it: what closes takes the focus with it. */
  const returnFocus = () => {
    const panel = pane.current?.querySelector('.facts') ?? null;
    if (panel?.contains(document.activeElement) !== true) return;
    const places = [
      selection?.of === 'fact' ? '.fact.selected h4 a' : '.letter a[aria-current]',
      '.letter a.selected',
    ];
    const from = places.map((place) => pane.current?.querySelector<HTMLElement>(place)).find(Boolean);
    isReturning.current = true;
    from?.focus({ preventScroll: true });
    isReturning.current = false;
  };

  // At once, not after the next frame: Escape may follow a choice on its heels.
  useLayoutEffect(() => {
    const root = pane.current;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || selection === null) return;
      returnFocus();
      navigate(toNothing);
    };
    root?.addEventListener('keydown', close);
    return () => root?.removeEventListener('keydown', close);
  });

  return (
    <section
      class={[
        'pane',
        selection === null ? '' : 'has-selection',
        selection?.of === 'fact' ? `family-${familyOf(typeOf(selection.fact))}` : '',
      ].join(' ')}
      ref={pane}
    >
      <article class="text">
        <a class="skip" href={`#${factsId}`}>
          Skip to the facts
        </a>
        <header>
          <h1 dir="auto">{letter.title}</h1>
          <p class="about">
            <span>
              {plural(letter.wordCount, 'word')}, {plural(letter.redactions.length, 'redaction')},{' '}
              <a href={`#${factsId}`}>{plural(facts.length, 'fact')}</a>
            </span>
            <Link to={beside.to}>{beside.words}</Link>
          </p>
          {unreviewed !== null && <p class="unreviewed">{unreviewed}</p>}
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
            if (isReturning.current) return;
            isByPassage.current = true;
            navigate(toPassage(span, redaction), { replace: how === 'focus' });
            // From here the facts are next; without this they come after all other passages.
            if (how === 'enter') {
              requestAnimationFrame(() =>
                pane.current?.querySelector<HTMLElement>('.chosen')?.focus({ preventScroll: true }),
              );
            }
          }}
        />
        {hasExports && <Exports letter={letter.id} />}
        {isAlone && <SimilarApplicants letter={letter} />}
      </article>
      <aside class="facts" id={factsId} tabIndex={-1} aria-label={`Facts of ${letter.title}`}>
        <FactPanel
          facts={facts}
          language={letter.language}
          redactions={letter.redactions}
          selection={selection}
          filter={filter}
          onFilter={(next) => navigate(toFilter(next))}
          toNode={toNode}
          toNothing={toNothing}
          onClose={returnFocus}
          toTopic={(topic) => toFilter({ type: null, kind: null, topic })}
          onPassage={(start) => {
            const passage =
              pane.current?.querySelector<HTMLElement>(`.letter [data-start="${start}"]`) ?? null;
            bringIntoView(passage, prefersStill() ? 'instant' : 'smooth');
            flash(passage);
          }}
        />
      </aside>
    </section>
  );
}

/** Whether the facts, as a sheet over the letter, hide what is chosen in it. */
function isUnderSheet(root: Element): boolean {
  const sheet = root.querySelector('.facts');
  const chosen = root.querySelector('.letter .selected');
  if (sheet === null || chosen === null || getComputedStyle(sheet).position !== 'fixed') return false;
  return chosen.getBoundingClientRect().bottom > sheet.getBoundingClientRect().top;
}

/** Scrolls the page, or the pane, until an element is in its middle. */
function bringIntoView(element: Element | null, behavior: ScrollBehavior): void {
  element?.scrollIntoView({ block: 'center', behavior });
}

/** Scrolls the panel of facts to an element, where it has a scroll of its own: beside the letter, or over it. */
function bringIntoPanel(element: Element | null, panel: Element | null, behavior: ScrollBehavior): void {
  if (element === null || panel === null || panel.scrollHeight <= panel.clientHeight) return;
  const chosen = panel.querySelector('.chosen');
  const above = chosen !== null && getComputedStyle(chosen).position === 'sticky' ? chosen.clientHeight : 0;
  const top = panel.scrollTop + element.getBoundingClientRect().top - panel.getBoundingClientRect().top;
  panel.scrollTo({ top: element === chosen ? 0 : top - above - 12, behavior });
}

function prefersStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Draws the eye to a passage for a moment. */
function flash(element: Element | null): void {
  if (element === null) return;
  element.classList.remove('flash');
  requestAnimationFrame(() => element.classList.add('flash'));
  element.addEventListener('animationend', () => element.classList.remove('flash'), { once: true });
}
