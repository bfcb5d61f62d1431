/** The letter with the passages of its facts marked, what is chosen among them. */
import { memo } from 'preact/compat';
import { CodePoints } from '../../../src/letter/codePoints.js';
import { layersOf } from '../../../src/letter/families.js';
import type { Span } from '../../../src/letter/model.js';
import { paragraphsOf } from '../../../src/letter/paragraphsOf.js';
import { segments } from '../../../src/letter/segments.js';
import { shortest } from '../../../src/letter/spans.js';
import type { Fact, Letter, Path } from './api.ts';
import { idOf, isLeft, sectionWords, typeOf, whatWords } from './words.ts';

type Mark =
  | (Span & { readonly of: 'fact'; readonly fact: Fact })
  | (Span & { readonly of: 'suggestion'; readonly fact: Fact })
  | (Span & { readonly of: 'chosen' });

interface LetterTextProps {
  readonly letter: Letter;
  readonly text: string;
  /** The fact, or what is suggested, that is chosen. */
  readonly chosen: Fact | null;
  readonly onChoose: (path: Path) => void;
}

export const LetterText = memo(function LetterText({ letter, text, chosen, onChoose }: LetterTextProps) {
  const points = new CodePoints(text);
  const marks: readonly Mark[] = [
    ...letter.facts.flatMap((fact) =>
      typeOf(fact.section) === null
        ? []
        : fact.passages.map((span) => ({ ...span, of: 'fact' as const, fact })),
    ),
    ...letter.suggestions.flatMap((fact) =>
      fact.passages.map((span) => ({ ...span, of: 'suggestion' as const, fact })),
    ),
    ...(chosen?.passages ?? []).map((span) => ({ ...span, of: 'chosen' as const })),
  ];
  return (
    <div class="letter" lang={letter.language}>
      {paragraphsOf(letter.sentences).map((paragraph) => (
        <p key={paragraph.start} dir="auto">
          {letter.sentences.map((sentence, index) => {
            if (sentence.start < paragraph.start || sentence.end > paragraph.end) return null;
            const next = letter.sentences[index + 1];
            const gap =
              next !== undefined && next.end <= paragraph.end ? points.slice(sentence.end, next.start) : '';
            const state = sentence.state === 'evidence' ? 'read' : sentence.state;
            return (
              <>
                <span key={sentence.start} id={`sentence-${index}`} class={`sentence ${state}`}>
                  {segments(sentence, marks).map((part) => (
                    <Stretch
                      key={part.start}
                      part={part}
                      words={points.slice(part.start, part.end)}
                      onChoose={onChoose}
                    />
                  ))}
                </span>
                {gap}
              </>
            );
          })}
        </p>
      ))}
    </div>
  );
});

function Stretch({
  part: { start, passages },
  words,
  onChoose,
}: {
  readonly part: { readonly start: number; readonly passages: readonly Mark[] };
  readonly words: string;
  readonly onChoose: (path: Path) => void;
}) {
  const quoted = passages.filter((mark) => mark.of === 'fact');
  const suggested = passages.filter((mark) => mark.of === 'suggestion');
  const isIn = (of: Mark['of']) => passages.some((mark) => mark.of === of);
  const layers = layersOf(quoted, ({ fact }) => typeOf(fact.section) ?? 'PLACE');
  const names = [
    quoted.length > 0 ? 'passage' : '',
    quoted.some(({ fact }) => isLeft(fact)) ? 'drafted' : '',
    suggested.length > 0 ? 'suggested' : '',
    isIn('chosen') ? 'selected' : '',
  ];
  const nearest = shortest([...quoted, ...suggested]);
  const titles = [
    ...quoted.map(({ fact }) => `${sectionWords(fact.section)}: ${fact.label}`),
    ...suggested.map(({ fact }) => `suggested: ${whatWords(fact)}: ${fact.label}`),
  ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse to what the list has as buttons.
    // biome-ignore lint/a11y/useKeyWithClickEvents: likewise.
    <span
      class={names.filter(Boolean).join(' ') || undefined}
      style={Object.fromEntries(layers.map((family, index) => [`--layer-${index + 1}`, `var(--${family})`]))}
      data-start={start}
      title={titles.join('; ') || undefined}
      data-fact={nearest === undefined ? undefined : idOf(nearest.fact.path)}
      onClick={() => {
        if (nearest !== undefined && getSelection()?.isCollapsed !== false) onChoose(nearest.fact.path);
      }}
    >
      {words}
    </span>
  );
}
