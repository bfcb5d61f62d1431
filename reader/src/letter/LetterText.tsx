/** The letter, typeset for reading: its own characters, with the passages marked that facts rest on. */
import { memo } from 'preact/compat';
import { useMemo } from 'preact/hooks';
import { bullet, hasWord, listMarker } from '../../../src/letter/characters.js';
import { CodePoints } from '../../../src/letter/codePoints.js';
import { layersOf } from '../../../src/letter/families.js';
import { redactionClass } from '../../../src/letter/hidden.js';
import type { Span } from '../../../src/letter/model.js';
import { paragraphsOf } from '../../../src/letter/paragraphsOf.js';
import { draftMark } from '../../../src/letter/provenance.js';
import { type Segment, segments } from '../../../src/letter/segments.js';
import { shortest } from '../../../src/letter/spans.js';
import { hiddenWords, wordsOf } from '../../../src/letter/words.js';
import { type Fact, typeOf } from '../facts/fact.ts';
import type { LetterTextFragment } from '../generated/graphql.ts';
import type { Redaction, Sentence } from './selection.ts';

/** The most code points that a list's marker has, with the space after it. */
const LONGEST_MARKER = 6;
const LIST_MARKER = new RegExp(String.raw`^(?:${bullet}|${listMarker})[\p{Zs}\t]`, 'u');

/** A stretch that means something: a fact's passage, a redaction, a sentence, words that a search found, a list's marker. */
type Mark =
  | (Span & { readonly of: 'fact'; readonly fact: Fact })
  | (Span & { readonly of: 'redaction'; readonly redaction: Redaction })
  | (Span & { readonly of: 'sentence'; readonly sentence: Sentence })
  | (Span & { readonly of: 'match' })
  | (Span & { readonly of: 'selection' })
  | (Span & { readonly of: 'marker' });

interface LetterTextProps {
  readonly letter: LetterTextFragment;
  /** The facts whose passages are marked. */
  readonly facts: readonly Fact[];
  /** The ids of the sentences that any fact rests on, marked or not. */
  readonly covered: ReadonlySet<string>;
  /** What is chosen, in code points. */
  readonly selected: readonly Span[];
  readonly match: Span | null;
  /** Where a passage can be shared. */
  readonly hrefOf: (span: Span, redaction: Redaction | null) => string;
  /** Told of a passage that is clicked, or reached or entered by the keyboard. */
  readonly onChoose: (span: Span, redaction: Redaction | null, how: 'click' | 'enter' | 'focus') => void;
}

export const LetterText = memo(function LetterText({
  letter,
  facts,
  covered,
  selected,
  match,
  ...passages
}: LetterTextProps) {
  const points = useMemo(() => new CodePoints(letter.text), [letter.text]);
  const paragraphs = paragraphsOf(letter.sentences).map((span) => {
    const [marker = ''] = LIST_MARKER.exec(points.slice(span.start, span.start + LONGEST_MARKER)) ?? [];
    return { span, marker };
  });
  const marks: Mark[] = [
    ...letter.sentences.map((sentence) => ({ ...spanOf(sentence), of: 'sentence' as const, sentence })),
    ...letter.redactions.map((redaction) => ({
      ...spanOf(redaction.quote),
      of: 'redaction' as const,
      redaction,
    })),
    ...facts.flatMap((fact) =>
      fact.evidence.map((quote) => ({ ...spanOf(quote), of: 'fact' as const, fact })),
    ),
    ...selected.map((span) => ({ ...spanOf(span), of: 'selection' as const })),
    ...paragraphs.map(({ span: { start }, marker }) => ({
      start,
      end: start + Array.from(marker).length,
      of: 'marker' as const,
    })),
    ...(match === null ? [] : [{ ...spanOf(match), of: 'match' as const }]),
  ];
  // Of a passage in several stretches the first is its link for the keyboard.
  const reached = new Set<string>();
  const isFirstOf = (passage: Passage | null) => {
    if (passage === null) return false;
    const key = passage.redaction?.id ?? `${passage.span.start},${passage.span.end}`;
    if (reached.has(key)) return false;
    reached.add(key);
    return true;
  };
  return (
    <div class="letter" lang={letter.language}>
      {paragraphs.map(({ span, marker }) => (
        <p key={span.start} dir="auto" class={itemClass(marker)}>
          {bySentence(segments(span, marks)).map(({ sentence, parts }) => {
            const content = parts.map((part) => {
              const text = points.slice(part.start, part.end);
              const passage = passageOf(part, text);
              return (
                <Stretch
                  key={part.start}
                  {...passages}
                  part={part}
                  text={text}
                  passage={passage}
                  isFirst={isFirstOf(passage)}
                />
              );
            });
            if (sentence === null) return content;
            const state = sentence.aside !== null ? 'aside' : covered.has(sentence.id) ? 'read' : 'unread';
            return (
              <span key={sentence.id} id={sentence.id} class={`sentence ${state}`}>
                {content}
              </span>
            );
          })}
        </p>
      ))}
    </div>
  );
});

/** What is chosen by a stretch of the letter. */
interface Passage {
  readonly span: Span;
  /** The redaction that it is, where it is one. */
  readonly redaction: Redaction | null;
}

/** What a stretch is of: the redaction there, or else, where it has a word, the shortest quote; null where there is none. */
function passageOf({ passages }: Segment<Mark>, text: string): Passage | null {
  if (passages.some(({ of }) => of === 'marker')) return null;
  const redacted = passages.find((mark) => mark.of === 'redaction');
  if (redacted !== undefined) return { span: spanOf(redacted), redaction: redacted.redaction };
  const quoted = hasWord(text) ? shortest(passages.filter(({ of }) => of === 'fact')) : undefined;
  return quoted === undefined ? null : { span: spanOf(quoted), redaction: null };
}

interface StretchProps extends Pick<LetterTextProps, 'hrefOf' | 'onChoose'> {
  readonly part: Segment<Mark>;
  readonly text: string;
  /** What a click on it chooses. */
  readonly passage: Passage | null;
  /** Whether nothing of that passage stands before it. */
  readonly isFirst: boolean;
}

/** A stretch in which nothing begins or ends. */
function Stretch({ part, text, passage, isFirst, hrefOf, onChoose }: StretchProps) {
  const quoted = part.passages.filter((mark) => mark.of === 'fact');
  const facts = quoted.map(({ fact }) => fact);
  const redaction =
    part.passages.flatMap((mark) => (mark.of === 'redaction' ? [mark.redaction] : []))[0] ?? null;
  const isIn = (what: Mark['of']) => part.passages.some(({ of }) => of === what);
  const layers = Object.fromEntries(
    layersOf(quoted, ({ fact }) => typeOf(fact)).map((family, index) => [
      `--layer-${index + 1}`,
      `var(--${family})`,
    ]),
  );
  const className = [
    facts.length > 0 ? 'passage' : '',
    isIn('selection') ? 'selected' : '',
    isIn('marker') ? 'marker' : '',
  ]
    .filter(Boolean)
    .join(' ');
  const shown =
    redaction === null ? (
      text
    ) : (
      <span class={redactionClass(redaction.placeholder)} title={hiding(redaction)}>
        {text}
      </span>
    );
  const words = isIn('match') ? <mark class="match">{shown}</mark> : shown;
  if (passage === null) {
    if (className === '') return words;
    return (
      <span class={className} style={layers} data-start={part.start}>
        {words}
      </span>
    );
  }
  const { span } = passage;
  const isCurrent = part.passages.some(
    (mark) => mark.of === 'selection' && mark.start === span.start && mark.end === span.end,
  );
  return (
    <a
      class={className}
      style={layers}
      href={hrefOf(span, redaction)}
      tabIndex={isFirst ? undefined : -1}
      aria-description={isFirst ? description(facts, redaction) : undefined}
      aria-current={isFirst && isCurrent ? 'true' : undefined}
      data-start={part.start}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        // Enter clicks as well, but not with a button of the mouse.
        onChoose(span, redaction, event.detail === 0 ? 'enter' : 'click');
      }}
      onFocus={(event) => {
        // A click focuses too, and says so itself.
        if (event.currentTarget.matches(':focus-visible')) onChoose(span, redaction, 'focus');
      }}
    >
      {words}
    </a>
  );
}

/** Numbers take more room than bullets do. */
function itemClass(marker: string): string | undefined {
  if (marker === '') return undefined;
  return hasWord(marker) ? 'item numbered' : 'item';
}

/** What a redaction hides, in words. */
export function hiding({ kind, placeholder }: Pick<Redaction, 'kind' | 'placeholder'>): string {
  return `${placeholder} hides ${hiddenWords(kind)}`;
}

function description(facts: readonly Fact[], redaction: Redaction | null): string {
  return [
    ...(redaction === null ? [] : [hiding(redaction)]),
    ...facts.map((fact) => {
      const mark = draftMark(fact.provenance);
      return `${wordsOf(typeOf(fact))}: ${fact.label}${mark === null ? '' : ` (${mark})`}`;
    }),
  ].join('; ');
}

/** The ids of the sentences that one of the facts rests on. */
export function coveredBy(facts: readonly Fact[], sentences: readonly Sentence[]): ReadonlySet<string> {
  const quotes = facts.flatMap(({ evidence }) => evidence);
  return new Set(
    sentences
      .filter(({ start, end }) => quotes.some((quote) => quote.start < end && quote.end > start))
      .map(({ id }) => id),
  );
}

/** Gathers what stands in one sentence; what stands between two has none. */
function bySentence(parts: readonly Segment<Mark>[]) {
  const groups: { readonly sentence: Sentence | null; readonly parts: Segment<Mark>[] }[] = [];
  for (const part of parts) {
    const sentence =
      part.passages.flatMap((mark) => (mark.of === 'sentence' ? [mark.sentence] : []))[0] ?? null;
    const group = groups.at(-1);
    if (group?.sentence === sentence) group.parts.push(part);
    else groups.push({ sentence, parts: [part] });
  }
  return groups;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
