/** A score as tables for a terminal, with what is missing and what is too much before them. */
import { FACT_HEADINGS, wordsOf } from '../letter/words.js';
import type { Paint } from '../reading/paint.js';
import { quoted } from '../reading/shown.js';
import type { DifferingFact, InventedFact, ListedFact, Score } from '../score/scoreLetters.js';
import type { Measure, Ratios } from '../score/tally.js';
import { nameLetters, plural } from './report.js';
import { shown } from './wrap.js';

/** What stands for a ratio of nothing. */
const UNDEFINED = '–';
const NUMBER_WIDTH = 7;

/** A line of a table: a name, and what stands in its columns. */
type Row = readonly [name: string, ...cells: readonly string[]];

/**
 * @param score a score
 * @param paint writes headings
 * @returns lines, the last of which ends in a line break
 */
export function scoreReport(score: Score, paint: Paint): string {
  const madeUp = score.invented.filter(({ isNameInLetter }) => !isNameInLetter);
  const lists = [
    ...score.missed.map((fact) => listed('missed', fact)),
    ...score.extra.map((fact) => listed('extra', fact)),
    ...score.differing.map((fact) => listed('differs', fact) + differences(fact)),
    ...madeUp.map((fact) => listed('invented', fact, ', a name that is not in the letter')),
  ];
  return `${[...lists, ...scoreTables(score, paint), verdict(score)].join('\n')}\n`;
}

/** The tables, each with an empty line after it. */
function scoreTables({ types, all, macro, fields, sentences }: Score, paint: Paint): readonly string[] {
  const facts = [
    ...types.map((each) => ({ name: FACT_HEADINGS[each.type], ...each })),
    { name: 'All', ...all },
  ];
  return [
    table(
      paint,
      ['Facts', 'P', 'R', 'F1', 'P ½', 'R ½', 'F1 ½', 'both', 'draft', 'gold'],
      [
        ...facts.map(
          ({ name, facts: found, half }): Row => [name, ...ratios(found), ...ratios(half), ...counts(found)],
        ),
        ['Mean of types', ...ratios(macro.facts), ...ratios(macro.half)],
      ],
    ),
    table(
      paint,
      ['Passages of both', 'P', 'R', 'Dice', 'both', 'draft', 'gold'],
      rows(
        facts
          .filter(({ passages }) => passages.draft + passages.gold > 0)
          .map(({ name, passages }) => ({ name, ...passages })),
      ),
    ),
    table(
      paint,
      ['Fields of both', 'P', 'R', 'F1', 'both', 'draft', 'gold'],
      rows(fields.map(({ field, ...found }) => ({ name: capital(fieldWords(field)), ...found }))),
    ),
    table(
      paint,
      ['Sentences', 'P', 'R', 'F1', 'both', 'draft', 'gold'],
      rows(sentences.states.map(({ state, ...found }) => ({ name: capital(state), ...found }))),
    ),
  ].filter((text) => text !== '');
}

/** What holds for all of it, line by line. */
function verdict({ letters, all, sentences, invented }: Score): string {
  const number = letters.both.length + letters.draftOnly.length + letters.goldOnly.length;
  const count = (isWanted: (fact: InventedFact) => boolean) => invented.filter(isWanted).length;
  return [
    ...onlyIn('the draft', letters.draftOnly),
    ...onlyIn('the gold reading', letters.goldOnly),
    `Invented: ${count(({ isNameInLetter }) => !isNameInLetter)} with a name that is not in the letter, ${count(({ isInGold }) => !isInGold)} that the gold reading does not have.`,
    `${plural(number, 'letter')}: precision ${ratio(all.facts.precision)}, recall ${ratio(all.facts.recall)}, F1 ${ratio(all.facts.f1)}; ${sentences.same} of ${plural(sentences.sentences, 'sentence')} the same.`,
  ].join('\n');
}

function onlyIn(side: string, ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [] : [`Only in ${side}: ${nameLetters({ letters: ids.map((id) => ({ id })) })}.`];
}

function listed(what: string, { type, id, label, passages }: ListedFact, why = ''): string {
  const lines = passages.map(({ line, exact }) => `  ${line}: ${quoted(exact)}\n`);
  return `${what} ${shown(id)}: ${wordsOf(type)} ${quoted(label)}${why}\n${lines.join('')}`;
}

function differences({ fields }: DifferingFact): string {
  const says = (values: readonly string[]) =>
    values.length === 0 ? UNDEFINED : values.map(shown).join(', ');
  return fields
    .map(({ field, draft, gold }) => `  ${fieldWords(field)}: ${says(draft)} (gold: ${says(gold)})\n`)
    .join('');
}

function rows(measures: readonly (Measure & { readonly name: string })[]): readonly Row[] {
  return measures.map((each) => [each.name, ...ratios(each), ...counts(each)]);
}

function ratios({ precision, recall, f1 }: Ratios): readonly string[] {
  return [precision, recall, f1].map(ratio);
}

function counts({ both, draft, gold }: Measure): readonly string[] {
  return [both, draft, gold].map(String);
}

function ratio(value: number | null): string {
  return value === null ? UNDEFINED : value.toFixed(2);
}

function table(paint: Paint, head: Row, body: readonly Row[]): string {
  if (body.length === 0) return '';
  const width = Math.max(...[head, ...body].map(([name]) => name.length));
  const line = ([name, ...cells]: Row) =>
    name.padEnd(width) + cells.map((cell) => cell.padStart(NUMBER_WIDTH)).join('');
  return [paint('bold', line(head)), ...body.map(line), ''].join('\n');
}

/** A field's name as words, such as “time in field”. */
function fieldWords(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
