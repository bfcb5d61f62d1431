/** `lettergraph draft`: from documents to letters with drafted readings. */
import { relative } from 'node:path';
import { FolderError } from '../corpus/folderError.js';
import { DocumentError } from '../document/documentError.js';
import { type DraftedLetter, type Drafter, draftLetter } from '../draft/draftLetter.js';
import { draftTargets, type NotDrafted } from '../draft/draftTargets.js';
import { draftByRules, RULES_NAME } from '../draft/rules/draftByRules.js';
import { harmless } from '../reading/shown.js';
import { CommandError } from './commandError.js';
import { printJson } from './json.js';
import { plural } from './report.js';

/** How it is called. */
export interface DraftOptions {
  /** The folder of letters; beside what is drafted unless given. */
  readonly out?: string;
  /** Whether to print what was drafted as JSON. */
  readonly json?: boolean;
}

/**
 * Drafts every letter that has no reading yet. A reading that is there is never touched, and one letter that cannot be
 * drafted keeps no other from it.
 *
 * @param path a document, the folder of a letter, or a folder of documents and letters
 * @param options how
 * @throws FolderError if there is no such path
 * @throws CommandError if there is nothing to draft
 */
export async function draft(path: string, { out, json = false }: DraftOptions): Promise<void> {
  const { targets, others } = draftTargets(path, out);
  const notDrafted: NotDrafted[] = [...others];
  const drafted: DraftedLetter[] = [];
  const drafter: Drafter = {
    key: 'rules',
    author: { by: 'RULES', name: RULES_NAME, date: today() },
    draft: draftByRules,
  };
  for (const target of targets) {
    try {
      drafted.push(await draftLetter(target, drafter));
    } catch (error) {
      if (!(error instanceof FolderError || error instanceof DocumentError)) throw error;
      const advice = error instanceof DocumentError ? ` ${error.advice}` : '';
      notDrafted.push({ path: target.path, reason: `${error.message}${advice}`, failed: true });
    }
  }
  if (notDrafted.some(({ failed }) => failed)) process.exitCode = 1;
  if (json) {
    printJson({ ok: process.exitCode === undefined, drafted, notDrafted });
    return;
  }
  if (drafted.length === 0 && notDrafted.length === 0) {
    throw new CommandError(`There is nothing to draft in ${path}: no document, and no folder of a letter.`);
  }
  process.stdout.write(`${draftReport(drafted, notDrafted).join('\n')}\n`);
}

/** The table of what was drafted, what was not and why, and what to do next. */
function draftReport(drafted: readonly DraftedLetter[], notDrafted: readonly NotDrafted[]): string[] {
  const rows = drafted.map(({ id, facts, suggestions, sentences, read }) => [
    harmless(id),
    String(facts),
    String(suggestions),
    `${read} of ${sentences}`,
  ]);
  const lines =
    drafted.length === 0 ? [] : table([['Letter', 'Facts', 'Suggestions', 'Sentences read'], ...rows]);
  for (const { id, missing, losses } of drafted) {
    for (const loss of losses) lines.push(`${harmless(id)}: ${loss}`);
    for (const { message } of missing) lines.push(`${harmless(id)}: to be filled in: ${harmless(message)}`);
  }
  for (const { path, reason } of notDrafted)
    lines.push(`Not drafted: ${harmless(path)}. ${harmless(reason)}`);
  const [first] = drafted;
  const reading = first?.created.find((file) => file.endsWith('reading.yaml'));
  if (first === undefined || reading === undefined) return lines;
  const folder = relative('.', reading.slice(0, -`/${first.id}/reading.yaml`.length)) || '.';
  return [
    ...lines,
    `${plural(drafted.length, 'letter')} drafted: each fact is to be read by a person. \`lettergraph serve --letters ${harmless(folder)}\` shows them.`,
  ];
}

/** Columns two spaces apart, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}

/** The day, where the command runs. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
