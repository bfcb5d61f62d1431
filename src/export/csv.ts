/** Letters as a table: a row a fact (RFC 4180). */
import { isHidden } from '../letter/hidden.js';
import { labelOf } from '../letter/label.js';
import type { LinkedFact } from '../letter/letter.js';
import { draftMark, provenanceOf } from '../letter/provenance.js';
import { NAME_HIDDEN, wordsOf } from '../letter/words.js';
import { csvRow } from './csvRow.js';
import { detailsOf, lineOf } from './details.js';
import type { ExportFormat, TopicNames } from './exportFormat.js';
import { sectionsOf } from './sections.js';

/**
 * The columns, in their order. `details` has a line for each thing that the fact says besides; `offsets` is JSON, a
 * start and an end in code points for each passage; `quotes` has the passages word for word, each after a line break
 * but the first.
 */
const COLUMNS: readonly (readonly [name: string, of: (fact: LinkedFact, topics: TopicNames) => string])[] = [
  ['letter', ({ letter }) => letter.id],
  ['fact', ({ id }) => id],
  ['type', ({ type }) => wordsOf(type)],
  ['kind', kindOf],
  ['status', (fact) => (fact.type === 'EXPERIENCE' ? wordsOf(fact.status) : '')],
  ['label', labelOf],
  ['hidden', (fact) => (isHidden(fact) ? NAME_HIDDEN : '')],
  ['details', detailsText],
  ['offsets', ({ evidence }) => JSON.stringify(evidence.map(({ start, end }) => [start, end]))],
  ['quotes', ({ evidence }) => evidence.map(({ exact }) => exact).join('\n')],
  ['draft', (fact) => draftMark(provenanceOf(fact)) ?? ''],
];

/** Without it Excel takes UTF-8 for the code page of the system; what reads CSV takes it for no part of the text. */
const BYTE_ORDER_MARK = '\u{feff}';

/**
 * A header and a row a fact, after RFC 4180: fields with commas between them, each in quotation marks, lines ended
 * by CRLF, in UTF-8 with a byte order mark. `csvRow` says what is done so that no spreadsheet runs a cell.
 */
export const csv: ExportFormat = {
  about: 'a table with a row a fact, for spreadsheets',
  extension: '.csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  holdsSeveral: true,
  begin: () => ({
    start: BYTE_ORDER_MARK + csvRow(COLUMNS.map(([name]) => name)),
    add: (letter, topics) =>
      sectionsOf(letter)
        .flatMap(({ facts }) => facts)
        .map((fact) => csvRow(COLUMNS.map(([, of]) => of(fact, topics))))
        .join(''),
    end: () => '',
  }),
};

/** What kind of its type a fact is, whatever the model calls that. */
function kindOf(fact: LinkedFact): string {
  switch (fact.type) {
    case 'EXPERIENCE':
    case 'OUTCOME':
    case 'MOTIVATION':
    case 'SKILL':
      return wordsOf(fact.kind);
    case 'ORGANIZATION':
      return fact.kind === null ? '' : wordsOf(fact.kind);
    case 'REFLECTION':
      return wordsOf(fact.sentiment);
    case 'RESEARCH_AREA':
      return wordsOf(fact.standing);
    case 'PERSON':
      return wordsOf(fact.role);
    case 'APPLICANT':
    case 'APPLICATION':
    case 'CHOICE':
    case 'TEST_RESULT':
    case 'PLACE':
      return '';
  }
}

function detailsText(fact: LinkedFact, topics: TopicNames): string {
  return detailsOf(fact, topics)
    .map((detail) => `${detail.term}: ${lineOf(detail)}`)
    .join('\n');
}
