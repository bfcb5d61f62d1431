/** Writes whatever has an id for a terminal. */
import type { FactType } from '../letter/enums.js';
import { partsOf } from '../letter/hidden.js';
import { topicKey } from '../letter/ids.js';
import { labelOf } from '../letter/label.js';
import type { Letter, LinkedFact, Quote, Redaction, Sentence } from '../letter/letter.js';
import type { QuoteData, Span } from '../letter/model.js';
import { notesOf } from '../letter/notes.js';
import { asideWords, reviewWords } from '../letter/provenance.js';
import { inMarks } from '../letter/quotationMarks.js';
import { segments } from '../letter/segments.js';
import { FACT_HEADINGS, wordsOf } from '../letter/words.js';
import type { Paint } from '../reading/paint.js';
import { fieldsOf, sortOf } from './describeFact.js';
import type { FoundNode, TopicNode } from './findNode.js';
import { layOut, type Row } from './layOut.js';
import { plural } from './report.js';
import { shown, wrap } from './wrap.js';

/** What it is written for. */
export interface Page {
  /** How many columns a line has. */
  readonly width: number;
  readonly paint: Paint;
}

/**
 * @param node a letter, anything in one, or a topic
 * @param page how wide, and with which colours
 * @returns lines, none of them wider
 */
export function renderNode(node: FoundNode, page: Page): readonly string[] {
  switch (node.type) {
    case 'LETTER':
      return renderLetter(node, page);
    case 'SENTENCE':
      return renderSentence(node, page);
    case 'REDACTION':
      return renderRedaction(node, page);
    case 'TOPIC':
      return renderTopic(node, page);
    default:
      return renderFact(node, page);
  }
}

function renderLetter(letter: Letter, page: Page): readonly string[] {
  const { sentences, covered, aside } = letter.coverage;
  const coverage = `${plural(sentences, 'sentence')}: ${covered} with facts, ${plural(aside, 'aside')}, ${unread(letter)} not read`;
  const drafts = reviewWords(letter.review);
  return [
    ...heading(
      letter.title,
      `${letter.id} · ${letter.language} · ${plural(letter.wordCount, 'word')} · ${coverage}`,
      page,
    ),
    ...(drafts === null ? [] : wrap(page.paint('yellow', drafts), page.width)),
    ...letterLines(letter, page),
    ...section(
      'Redactions',
      letter.redactions.map((redaction) => redactionRow(redaction, page)),
      page,
    ),
    ...factSections(letter.facts, keyOf, page),
  ];
}

function renderFact(fact: LinkedFact, page: Page): readonly string[] {
  const { letter } = fact;
  const hides = 'redaction' in fact ? letter.redaction(fact.redaction) : null;
  const fields: Row[] = fieldsOf(fact).map(([name, value]) => ({ name, texts: [shown(value)] }));
  const redacted =
    hides === null ? [] : [{ name: 'name', texts: [`hidden by ${redactionText(hides, page)}`] }];
  const passages = letter.evidenceOf(fact);
  const touched = letter.sentences.filter((sentence) =>
    passages.some((passage) => touches(passage, sentence)),
  );
  return [
    ...heading(labelOf(fact), [fact.id, wordsOf(fact.type), ...notesOf(fact)].join(' · '), page),
    '',
    ...layOut([...redacted, ...fields], page.width),
    ...section(
      'Passages',
      passages.map((passage) => passageRow(passage, page)),
      page,
    ),
    '',
    page.paint('bold', touched.length === 1 ? 'Sentence' : 'Sentences'),
    ...sentenceLines(touched, page, passages),
  ];
}

function renderSentence(sentence: Sentence, page: Page): readonly string[] {
  const { letter } = sentence;
  const facts = letter.factsOfSentence(sentence);
  const within = (fact: LinkedFact) => fact.evidence.filter((passage) => touches(passage, sentence));
  return [
    ...heading(
      sentence.id,
      `sentence ${sentence.index} of ${letter.title}, in paragraph ${sentence.paragraph}`,
      page,
    ),
    '',
    ...sentenceLines([sentence], page),
    ...section(
      'Redactions',
      letter.redactionsOf(sentence).map((redaction) => redactionRow(redaction, page)),
      page,
    ),
    ...section(
      'Facts',
      facts.map((fact) => factRow(fact, within(fact), page)),
      page,
    ),
  ];
}

function renderRedaction(redaction: Redaction, page: Page): readonly string[] {
  const { letter, exact } = redaction;
  return [
    ...heading(exact, `${redaction.id} · redaction`, page),
    '',
    ...layOut([redactionRow(redaction, page)], page.width),
    '',
    ...sentenceLines(letter.sentencesOf(redaction), page),
  ];
}

function renderTopic(
  { id, name, aliases, broader, narrower, facts }: TopicNode,
  page: Page,
): readonly string[] {
  const rows = [
    { name: 'aliases', texts: aliases },
    { name: 'broader', texts: broader.map(topicKey) },
    { name: 'narrower', texts: narrower.map(topicKey) },
  ].flatMap(({ name, texts }): Row[] =>
    texts.length === 0 ? [] : [{ name, texts: [shown(texts.join(', '))] }],
  );
  const count = facts.length === 0 ? 'no facts' : plural(facts.length, 'fact');
  return [
    ...heading(name, `${id} · topic · ${count}`, page),
    ...(rows.length === 0 ? [] : ['', ...layOut(rows, page.width)]),
    ...factSections(facts, (fact) => fact.id, page),
  ];
}

/** The types of facts in the order in which they are best read. */
const factTypes = Object.keys(FACT_HEADINGS).filter((type): type is FactType => type in FACT_HEADINGS);

function heading(title: string, what: string, { width, paint }: Page): string[] {
  return [...wrap(paint('bold', shown(title)), width), ...wrap(paint('dim', shown(what)), width)];
}

/** A heading with rows below it; nothing where there are none. */
function section(title: string, rows: readonly Row[], { width, paint }: Page): string[] {
  return rows.length === 0 ? [] : ['', paint('bold', title), ...layOut(rows, width)];
}

/** Facts with all their passages under a heading for each type; `nameOf` says what stands on the left. */
function factSections(
  facts: readonly LinkedFact[],
  nameOf: (fact: LinkedFact) => string,
  page: Page,
): string[] {
  return factTypes.flatMap((type) => {
    const rows = facts
      .filter((fact) => fact.type === type)
      .map((fact) => ({ ...factRow(fact, fact.evidence, page), name: nameOf(fact) }));
    return section(FACT_HEADINGS[type], rows, page);
  });
}

/** All sentences, with a blank line before each paragraph. */
function letterLines({ sentences }: Letter, page: Page): string[] {
  return sentences.flatMap((sentence, index) => {
    const isFirst = sentences[index - 1]?.paragraph !== sentence.paragraph;
    return [...(isFirst ? [''] : []), ...sentenceLines([sentence], page)];
  });
}

/** Sentences with their numbers, redactions and passages marked; and what none of the facts rests on named so. */
function sentenceLines(
  sentences: readonly Sentence[],
  page: Page,
  passages: readonly Quote[] = [],
): string[] {
  const rows = sentences.map((sentence): Row => {
    const { index, letter, aside } = sentence;
    const text = marked(sentence, passages, page);
    const name = String(index).padStart(String(letter.sentences.length - 1).length);
    if (aside !== undefined) {
      const words = asideWords(aside);
      const why = words === '' ? '' : `: ${shown(words)}`;
      return { name, texts: [`${text} ${page.paint('dim', `(an aside${why})`)}`] };
    }
    const note = letter.factsOfSentence(sentence).length > 0 ? '' : ` ${page.paint('yellow', '(not read)')}`;
    return { name, texts: [text + note] };
  });
  return layOut(rows, page.width);
}

/** A sentence's text, its redactions as such, and passages in bold. */
function marked(sentence: Sentence, passages: readonly Quote[], { paint }: Page): string {
  const { letter } = sentence;
  const redactions: readonly Span[] = letter.redactionsOf(sentence);
  return segments(sentence, [...redactions, ...passages])
    .map(({ start, end, passages: marks }) => {
      const text = shown(letter.quote({ start, end }).exact);
      if (marks.some((mark) => redactions.includes(mark))) return paint('inverse', text);
      return marks.length > 0 ? paint('bold', text) : text;
    })
    .join('');
}

function factRow(fact: LinkedFact, passages: readonly QuoteData[], page: Page): Row {
  const { letter } = fact;
  const sort = sortOf(fact);
  const notes = notesOf(fact);
  const note = notes.length === 0 ? '' : ` (${shown(notes.join('; '))})`;
  const label = `${labelText(fact, page)}${note}`;
  return {
    name: keyOf(fact),
    texts: [
      sort === '' ? label : `${label} ${page.paint('dim', `(${sort})`)}`,
      ...passages.map((passage) => quoteOf(passage, letter, page)),
    ],
  };
}

/** What a letter's own reading calls a fact. */
function keyOf({ id, letter }: LinkedFact): string {
  return id.slice(letter.id.length + 1);
}

function passageRow(passage: Quote, page: Page): Row {
  return { name: `${passage.start}–${passage.end}`, texts: [quoteOf(passage, passage.letter, page)] };
}

function redactionRow(redaction: Redaction, page: Page): Row {
  const { letter, hides, kind, exact } = redaction;
  const name = redaction.id.slice(letter.id.length + 1);
  const key = hides.slice(letter.id.length + 1);
  return {
    name,
    texts: [`${page.paint('inverse', shown(exact))} hides ${key}, ${aOrAn(wordsOf(kind))}`],
  };
}

/** What a fact is called, with placeholders as such. */
function labelText(fact: LinkedFact, { paint }: Page): string {
  return partsOf(fact)
    .map(({ text, isPlaceholder }) => (isPlaceholder ? paint('inverse', shown(text)) : shown(text)))
    .join('');
}

/** A placeholder, and what it is called. */
function redactionText({ exact, letter, id }: Redaction, { paint }: Page): string {
  return `${paint('inverse', shown(exact))} (${id.slice(letter.id.length + 1)})`;
}

/** A passage between quotation marks, with the numbers of the sentences that it stands in. */
function quoteOf(passage: QuoteData, letter: Letter, { paint }: Page): string {
  const numbers = letter.sentencesOf(passage).map(({ index }) => index);
  return `${inMarks(shown(passage.exact))} ${paint('dim', `(${numbers.join(', ')})`)}`;
}

function unread({ coverage: { sentences, covered, aside } }: Letter): number {
  return sentences - covered - aside;
}

function touches(passage: Span, { start, end }: Span): boolean {
  return passage.start < end && passage.end > start;
}

function aOrAn(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
