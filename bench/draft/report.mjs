/** Shows the scores of both halves. */
import { scoreReport } from '../../dist/cli/scoreReport.js';
import { FACT_HEADINGS } from '../../dist/letter/words.js';
import { measure } from '../../dist/score/tally.js';

/**
 * @param {readonly import('./report.mjs').DraftedHalf[]} halves what became of each half
 * @param {{ title: string, details?: string | undefined }} options what drafted them; and the half whose details are
 *   shown: of the others there are totals alone, without a word of a letter
 * @returns {string} a table in Markdown, and the details after it
 */
export function formatReport(halves, { title, details }) {
  const chosen = halves.filter(({ name }) => name === details);
  return [
    formatTable(halves, title),
    ...chosen.flatMap(({ printed, score }) => [
      printed.trimEnd(),
      scoreReport(score, (_, text) => text).trimEnd(),
    ]),
  ].join('\n\n');
}

function formatTable(halves, title) {
  const types = Object.entries(FACT_HEADINGS).filter(([type]) => halves.some((half) => ofType(half, type)));
  const head = halves.flatMap(({ name, letters }) => [`${name}, ${letters} letters: P`, 'R', 'F1']);
  const rows = [
    ...types.map(([type, heading]) => [heading, (half) => ratios(ofType(half, type)?.facts)]),
    ['**All facts**', ({ score }) => ratios(score.all.facts)],
    ['All facts that share half of their passages', ({ score }) => ratios(score.all.half)],
    ['Mean of types', ({ score }) => ratios(score.macro.facts)],
    ['Passages', ({ score }) => ratios(score.all.passages)],
    ['Fields', ({ score }) => ratios(measure(...score.fields))],
    ['Sentences of which the same is said', ({ score }) => ['', '', decimal(score.sentences.accuracy)]],
    [
      'Invented: a name that is not in the letter',
      ({ score }) => ['', '', score.invented.filter(({ isNameInLetter }) => !isNameInLetter).length],
    ],
    [
      'Invented: named things that the gold reading does not have',
      ({ score }) => ['', '', score.invented.filter(({ isInGold }) => !isInGold).length],
    ],
    ['Letters without a draft that passes `check`', ({ broken }) => ['', '', broken.length]],
    ['CPU of the start, ms', ({ start }) => ['', '', milliseconds(start)]],
    ['CPU, ms a letter besides', ({ cpu }) => ['', '', milliseconds(cpu)]],
    ['Clock, ms a letter besides', ({ seconds }) => ['', '', milliseconds(seconds)]],
  ];
  const dashes = ['---', ...head.map(() => '---:')];
  return [[title, ...head], dashes, ...rows.map(([name, of]) => [name, ...halves.flatMap(of)])]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function ofType({ score }, wanted) {
  return score.types.find(({ type }) => type === wanted);
}

function ratios({ precision = null, recall = null, f1 = null } = {}) {
  return [precision, recall, f1].map(decimal);
}

function milliseconds(seconds) {
  return Number.isNaN(seconds) ? '–' : Math.round(seconds * 1000);
}

function decimal(ratio) {
  return ratio === null ? '–' : ratio.toFixed(2);
}
