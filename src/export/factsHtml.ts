/** The facts of a letter as HTML, with links to the passages that say them. */
import { familyOf } from '../letter/families.js';
import { partsOf, redactionClass } from '../letter/hidden.js';
import { inARow } from '../letter/inARow.js';
import { labelOf } from '../letter/label.js';
import type { Letter, LinkedFact, Sentence } from '../letter/letter.js';
import type { Span } from '../letter/model.js';
import { notesOf } from '../letter/notes.js';
import { marksAround } from '../letter/quotationMarks.js';
import { segments } from '../letter/segments.js';
import { factAnchor, passageAnchor } from './anchors.js';
import { asideNote, asidesOf, unreadOf } from './coverage.js';
import { type Detail, type DetailValue, detailsOf } from './details.js';
import { escapeHtml } from './escapeHtml.js';
import type { TopicNames } from './exportFormat.js';
import { numbersOf, sectionsOf } from './sections.js';

/**
 * Renders the facts by type: each with its number, all that it says, and its passages, which link to their places
 * in the letter as `letterHtml` marks it; then the sentences that no fact rests on.
 *
 * @param letter any letter; nothing of it becomes markup
 * @param topics the names of the topics
 * @returns HTML for the content of a page: headings of the third level, and articles
 */
export function factsHtml(letter: Letter, topics: TopicNames): string {
  const numbers = numbersOf(letter);
  const sections = sectionsOf(letter).map(
    ({ type, heading, facts }) =>
      `<div class="family-${familyOf(type)}">\n<h3>${heading}</h3>\n${facts.map((fact) => factHtml(fact, numbers.get(fact.id) ?? 0, topics)).join('')}</div>\n`,
  );
  const others = [
    sentencesHtml('Asides', asidesOf(letter)),
    sentencesHtml('Unread sentences', unreadOf(letter)),
  ];
  return [...sections, ...others].join('');
}

function factHtml(fact: LinkedFact, number: number, topics: TopicNames): string {
  const quotes = fact.evidence.map(
    (span, index) =>
      `<li><a href="#${passageAnchor(number, index)}">${quoteHtml(fact.letter, span)}</a> ${placeHtml(span)}</li>\n`,
  );
  return `<article class="fact" id="${escapeHtml(factAnchor(fact.id))}">
<h4><span class="number">${number}</span> ${nameHtml({ text: labelOf(fact), fact })}</h4>
<dl>${detailsOf(fact, topics).map(detailHtml).join('')}</dl>
<ul class="quotes">
${quotes.join('')}</ul>
</article>
`;
}

function detailHtml({ term, values }: Detail): string {
  const shown = inARow(term, values, ({ text }) => text).map(({ value: { fact }, text, separator }) => {
    const name = nameHtml({ text, fact });
    const link = fact === null ? name : `<a href="#${escapeHtml(factAnchor(fact.id))}">${name}</a>`;
    return `<dd>${link}${separator}</dd>`;
  });
  return `<div><dt>${term}</dt> ${shown.join('')}</div>\n`;
}

/** What a fact is called, with placeholders shown as such; other words as they are. */
function nameHtml({ text, fact }: DetailValue): string {
  if (fact === null) return escapeHtml(text);
  const name = partsOf(fact, text).map(({ text: words, isPlaceholder }) =>
    isPlaceholder ? `<span class="${redactionClass(words)}">${escapeHtml(words)}</span>` : escapeHtml(words),
  );
  const notes = notesOf(fact).map((note) => ` <small class="note">${escapeHtml(note)}</small>`);
  return [...name, ...notes].join('');
}

function sentencesHtml(heading: string, sentences: readonly Sentence[]): string {
  if (sentences.length === 0) return '';
  const items = sentences.map((sentence) => {
    const note = asideNote(sentence);
    const why = note === '' ? '' : `: ${escapeHtml(note)}`;
    return `<li>${quoteHtml(sentence.letter, sentence)} ${placeHtml(sentence)}${why}</li>\n`;
  });
  return `<div>\n<h3>${heading}</h3>\n<ul class="quotes">\n${items.join('')}</ul>\n</div>\n`;
}

/**
 * A passage verbatim, with what is hidden in it shown as such; the marks around it, which are not the letter's, are the
 * style's to show.
 */
function quoteHtml(letter: Letter, span: Span): string {
  const [open, close] = marksAround(letter.quote(span).exact);
  const words = segments(span, letter.redactions).map((segment) => {
    const text = escapeHtml(letter.quote(segment).exact);
    const [redaction] = segment.passages;
    return redaction === undefined ? text : `<span class="${redactionClass(redaction.exact)}">${text}</span>`;
  });
  return `<q lang="${escapeHtml(letter.language)}" dir="auto" data-open="${open}" data-close="${close}">${words.join('')}</q>`;
}

/** Where a passage stands, in code points. */
function placeHtml({ start, end }: Span): string {
  return `<small class="place">${start}–${end}</small>`;
}
