/** A letter as HTML, with or without marks where its facts stand. */
import { layersOf } from '../letter/families.js';
import { redactionClass } from '../letter/hidden.js';
import { labelOf } from '../letter/label.js';
import type { Letter, LinkedFact, Redaction, Sentence } from '../letter/letter.js';
import type { Span } from '../letter/model.js';
import { paragraphsOf } from '../letter/paragraphsOf.js';
import { type Segment, segments } from '../letter/segments.js';
import { shortest } from '../letter/spans.js';
import { hiddenWords, wordsOf } from '../letter/words.js';
import { factAnchor, passageAnchor } from './anchors.js';
import { asideNote, isAside, isUnread } from './coverage.js';
import { escapeHtml } from './escapeHtml.js';
import { numbersOf } from './sections.js';

/** What there is to see: a link of nothing but space is none that anybody could follow. */
const HAS_SIGN = /\S/u;

/** A passage that a fact rests on. */
interface FactPassage extends Span {
  readonly type: 'FACT';
  readonly fact: LinkedFact;
  readonly number: number;
  /** The name of its place. */
  readonly anchor: string;
}

/** Whatever is marked in a letter. */
type Passage =
  | FactPassage
  | (Span & { readonly type: 'REDACTION'; readonly redaction: Redaction })
  | (Span & { readonly type: 'UNUSED'; readonly sentence: Sentence });

/**
 * Renders a letter: a `div` in its language, with a `p` a paragraph. Asides, sentences that nobody read, and
 * redactions with what they hide are marked in either way, by classes and by words that are no part of the text.
 *
 * With marks, every passage that a fact rests on links to the fact (`factAnchor`), by its text where it is the
 * shortest there, and by the fact's number at its end; the place where it begins has a name of its own
 * (`passageAnchor`), which is a class of all its parts as well. Passages may overlap.
 *
 * @param letter any letter; nothing of it becomes markup
 * @param options.marked whether to mark the facts' passages
 * @returns HTML for the content of a page; the text in it, without `sup` elements, is the letter's
 */
export function letterHtml(letter: Letter, { marked = true }: { readonly marked?: boolean } = {}): string {
  const passages = [...(marked ? factPassages(letter) : []), ...otherPassages(letter)];
  const paragraphs = paragraphsOf(letter.sentences).map((paragraph) => segments(paragraph, passages));
  const ends = endsOf(paragraphs.flat());
  const html = paragraphs.map(
    (paragraph) => `<p>${paragraph.map((segment) => segmentHtml(letter, segment, ends)).join('')}</p>\n`,
  );
  return `<div class="letter" lang="${escapeHtml(letter.language)}" dir="auto">\n${html.join('')}</div>\n`;
}

function factPassages(letter: Letter): FactPassage[] {
  const numbers = numbersOf(letter);
  return letter.facts.flatMap((fact) => {
    const number = numbers.get(fact.id) ?? 0;
    return fact.evidence.map(
      ({ start, end }, index): FactPassage => ({
        type: 'FACT',
        fact,
        number,
        anchor: passageAnchor(number, index),
        start,
        end,
      }),
    );
  });
}

function otherPassages({ redactions, sentences }: Letter): Passage[] {
  return [
    ...redactions.map(
      (redaction): Passage => ({
        type: 'REDACTION',
        redaction,
        start: redaction.start,
        end: redaction.end,
      }),
    ),
    ...sentences
      .filter((sentence) => isAside(sentence) || isUnread(sentence))
      .map((sentence): Passage => ({ type: 'UNUSED', sentence, start: sentence.start, end: sentence.end })),
  ];
}

/** The segments that passages begin and end with. */
interface Ends {
  readonly first: ReadonlyMap<Passage, Segment<Passage>>;
  readonly last: ReadonlyMap<Passage, Segment<Passage>>;
}

function endsOf(all: readonly Segment<Passage>[]): Ends {
  const parts = all.flatMap((segment) => segment.passages.map((passage) => [passage, segment] as const));
  return { first: new Map(parts.toReversed()), last: new Map(parts) };
}

function segmentHtml(letter: Letter, segment: Segment<Passage>, { first, last }: Ends): string {
  const text = escapeHtml(letter.quote(segment).exact);
  const beginning = segment.passages.filter((passage) => first.get(passage) === segment);
  const ending = segment.passages.filter((passage) => last.get(passage) === segment);
  const facts = segment.passages.filter((passage) => passage.type === 'FACT');
  const unused = segment.passages.filter((passage) => passage.type === 'UNUSED');
  const linked = shortest(facts);
  const classes = [
    ...(facts.length === 0 ? [] : ['passage']),
    ...layersOf(facts, ({ fact }) => fact.type).map((family, index) => `layer-${index + 1}-${family}`),
    ...facts.map(({ anchor }) => anchor),
    ...unused.map(({ sentence }) => (isAside(sentence) ? 'aside' : 'unread')),
  ].join(' ');

  const places = beginning
    .filter((passage) => passage.type === 'FACT')
    .map(({ anchor }) => `<span id="${anchor}"></span>`);
  const notes = [
    ...ending
      .filter((passage) => passage.type === 'REDACTION')
      .map(({ redaction }) => redactionNote(redaction)),
    ...numberLinks(ending.filter((passage) => passage.type === 'FACT')),
    ...ending.filter((passage) => passage.type === 'UNUSED').map(({ sentence }) => unusedNote(sentence)),
  ];
  const [redacted] = segment.passages.filter((passage) => passage.type === 'REDACTION');
  const words =
    redacted === undefined
      ? text
      : `<span class="${redactionClass(redacted.redaction.exact)}">${text}</span>`;
  const body =
    linked !== undefined && HAS_SIGN.test(text)
      ? `<a class="${classes}" href="#${escapeHtml(factAnchor(linked.fact.id))}">${words}</a>`
      : classes === ''
        ? words
        : `<span class="${classes}">${words}</span>`;
  return places.join('') + body + notes.join('');
}

/** The numbers of the facts whose passages end here, each a link to its fact. */
function numberLinks(passages: readonly FactPassage[]): string[] {
  return [...new Map(passages.map((passage) => [passage.number, passage])).values()]
    .toSorted((a, b) => a.number - b.number)
    .map(
      ({ fact, number }) =>
        `<sup class="number" lang="en" dir="ltr"><a href="#${escapeHtml(factAnchor(fact.id))}" aria-label="Fact ${number}" title="${escapeHtml(labelOf(fact))}">${number}</a></sup>`,
    );
}

function redactionNote(redaction: Redaction): string {
  const hides = escapeHtml(hiddenWords(redaction.kind));
  return `<sup class="note hides" lang="en" dir="ltr" title="hides ${hides}">${wordsOf(redaction.kind)}, hidden</sup>`;
}

function unusedNote(sentence: Sentence): string {
  const note = asideNote(sentence);
  const title = note === '' ? '' : ` title="${escapeHtml(note)}"`;
  return `<sup class="note" lang="en" dir="ltr"${title}>${isAside(sentence) ? 'aside' : 'unread'}</sup>`;
}
