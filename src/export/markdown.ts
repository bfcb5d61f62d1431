/** Letters as Markdown, for notes. */
import { labelOf } from '../letter/label.js';
import type { Letter, LinkedFact, Redaction, Sentence } from '../letter/letter.js';
import type { Span } from '../letter/model.js';
import { paragraphsOf } from '../letter/paragraphsOf.js';
import { inMarks } from '../letter/quotationMarks.js';
import { hiddenWords } from '../letter/words.js';
import { asideNote, asidesOf, coverageLine, unreadOf } from './coverage.js';
import { detailsOf, lineOf, textOf } from './details.js';
import type { ExportFormat, TopicNames } from './exportFormat.js';
import { markdownLine, markdownQuote } from './markdownText.js';
import { sectionsOf } from './sections.js';

/**
 * CommonMark (0.31): the letter as a quotation, what no fact rests on, what is hidden, and each fact with its
 * passages and their places in code points. Letters follow one after the other, each under a heading of its own.
 */
export const markdown: ExportFormat = {
  about: 'the letter and its facts with their quotes, for notes',
  extension: '.md',
  mediaType: 'text/markdown; charset=utf-8; variant=CommonMark',
  holdsSeveral: true,
  begin() {
    let isFirst = true;
    return {
      start: '',
      add(letter, topics) {
        const before = isFirst ? '' : '\n';
        isFirst = false;
        return before + letterMarkdown(letter, topics);
      },
      end: () => '',
    };
  },
};

function letterMarkdown(letter: Letter, topics: TopicNames): string {
  const blocks = [
    `# ${markdownLine(letter.title)}\n`,
    `Letter ${markdownLine(letter.id)}. ${coverageLine(letter)}\n`,
    '## The letter\n',
    paragraphsOf(letter.sentences)
      .map((paragraph) => markdownQuote(letter.quote(paragraph).exact))
      .join('>\n'),
    ...list('Asides', asidesOf(letter).map(sentenceItem)),
    ...list('Unread sentences', unreadOf(letter).map(sentenceItem)),
    ...list('Hidden names', letter.redactions.map(hiddenItem)),
    ...sectionsOf(letter).flatMap(({ heading, facts }) => [
      `## ${heading}\n`,
      ...facts.flatMap((fact) => factBlocks(fact, topics)),
    ]),
  ];
  return blocks.filter((block) => block !== '').join('\n');
}

function list(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`### ${heading}\n`, items.map((item) => `- ${item}\n`).join('')];
}

function sentenceItem(sentence: Sentence): string {
  const note = asideNote(sentence);
  const why = note === '' ? '' : `: ${markdownLine(note)}`;
  return `${markdownLine(inMarks(sentence.text))} (${place(sentence)})${why}`;
}

function hiddenItem(redaction: Redaction): string {
  return `${markdownLine(redaction.exact)} (${place(redaction)}) hides ${hiddenWords(redaction.kind)}`;
}

function factBlocks(fact: LinkedFact, topics: TopicNames): string[] {
  const details = detailsOf(fact, topics).map(
    (detail) => `- ${detail.term}: ${lineOf(detail, markdownLine)}\n`,
  );
  return [
    `### ${markdownLine(textOf({ text: labelOf(fact), fact }))}\n`,
    [...details, `- Fact: ${markdownLine(fact.id)}\n`].join(''),
    ...fact.evidence.map((quote) => `${markdownQuote(quote.exact)}>\n> (${place(quote)})\n`),
  ];
}

/** Where a passage stands, in code points. */
function place({ start, end }: Span): string {
  return `${start}–${end}`;
}
