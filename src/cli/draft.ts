/** `lettergraph draft`: from documents to letters with drafted readings. */
import { existsSync } from 'node:fs';
import { parse, relative } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { topicsOf } from '../corpus/files.js';
import { FolderError } from '../corpus/folderError.js';
import { DocumentError } from '../document/documentError.js';
import { type DraftedLetter, type Drafter, draftLetter, readTarget } from '../draft/draftLetter.js';
import { type DraftTarget, draftTargets, type NotDrafted, type PassedOver } from '../draft/draftTargets.js';
import type { Usage } from '../draft/model/chat.js';
import { ModelError } from '../draft/model/modelError.js';
import { asciiWords } from '../letter/asciiWords.js';
import { harmless } from '../reading/shown.js';
import { asTyped } from './asTyped.js';
import { CommandError } from './commandError.js';
import { dryRunReport, sendingLine, usageLine } from './draftModel.js';
import { printJson } from './json.js';
import { type ModelOptions, type ModelSettings, modelSettings, type Prices } from './modelOptions.js';
import { createProgress } from './progress.js';
import { nameIds, plural } from './report.js';
import { today } from './today.js';

/** How it is called. */
export interface DraftOptions extends ModelOptions {
  /** The folder of letters; beside what is drafted unless given. */
  readonly out?: string;
  /** Whether readings that are as rules drafted them are drafted anew. */
  readonly again?: boolean;
  /** Whether to print what was drafted as JSON. */
  readonly json?: boolean;
}

/**
 * Drafts every letter that has no reading yet. A reading that is there is never touched, unless it is to be drafted anew
 * and nobody has edited it; and one letter that cannot be drafted keeps no other from it.
 *
 * @param path a document, the folder of a letter, or a folder of documents and letters
 * @param options how
 * @throws FolderError if there is no such path
 * @throws CommandError if there is nothing to draft
 * @throws UsageError if a model cannot be asked that way
 */
export async function draft(path: string, options: DraftOptions): Promise<void> {
  const settings = modelSettings(options, process.env);
  const { targets, others, passedOver } = draftTargets(path, options.out, options.again ?? false);
  if (targets.length === 0 && others.length === 0) {
    const about = passedOverLines(passedOver).map((line) => ` ${line}`);
    throw new CommandError(
      `There is nothing to draft in ${path}: no document, and no folder of a letter.${about.join('')}`,
    );
  }
  const run = { targets, others, passedOver, json: options.json ?? false };
  if (settings === null) return draftAll(run, await rules());
  const first = run.json ? process.stderr : process.stdout;
  if (targets.length > 0) first.write(`${sendingLine(targets.length, settings)}\n`);
  if (settings.dryRun) return dryRun(run, settings);
  const { endpoint, concurrency, prices } = settings;
  const { createChat } = await import('../draft/model/chat.js');
  const { draftByModel } = await import('../draft/model/draftByModel.js');
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  const { signal } = interrupt;
  const chat = createChat(endpoint, signal);
  const drafter: Drafter = {
    key: 'model',
    author: { by: 'MODEL', name: endpoint.model, date: today() },
    draft: (text, topics) => draftByModel(text, topics, chat),
  };
  await draftAll(run, drafter, { concurrency, signal, usage: chat.usage, prices });
}

/** What is drafted. */
interface Run {
  readonly targets: readonly DraftTarget[];
  readonly others: readonly NotDrafted[];
  readonly passedOver: readonly PassedOver[];
  readonly json: boolean;
}

/** How a model is asked, and what that came to so far. */
interface Asked {
  readonly concurrency: number;
  /** Aborted where the user interrupts it: what is written by then stays. */
  readonly signal: AbortSignal;
  readonly usage: Usage;
  readonly prices: Prices | null;
}

async function rules(): Promise<Drafter> {
  // Rules are hundreds of expressions, which V8 would compile twice: as code to interpret first, and once more.
  setFlagsFromString('--no-regexp-tier-up');
  const { draftByRules, RULES_NAME } = await import('../draft/rules/draftByRules.js');
  return { key: 'rules', author: { by: 'RULES', name: RULES_NAME, date: today() }, draft: draftByRules };
}

async function draftAll(
  { targets, others, passedOver, json }: Run,
  drafter: Drafter,
  asked?: Asked,
): Promise<void> {
  const { done: drafted, failed } = await eachOf(targets, { doing: 'Drafting', ...asked }, (target) =>
    draftLetter(target, drafter),
  );
  const notDrafted = [...others, ...failed];
  if (notDrafted.some((each) => each.failed)) process.exitCode = 1;
  if (json) {
    const usage = asked === undefined ? {} : { usage: asked.usage };
    printJson({ ok: process.exitCode === undefined, drafted, notDrafted, passedOver, ...usage });
    return;
  }
  const lines = draftReport(drafted, notDrafted, passedOver, asked !== undefined);
  if (asked !== undefined && asked.usage.requests > 0) lines.push(usageLine(asked.usage, asked.prices));
  if (asked?.signal.aborted === true) lines.push('Interrupted: the same command goes on from here.');
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Shows what would be sent to a model. */
async function dryRun({ targets, others, passedOver, json }: Run, { prices }: ModelSettings): Promise<void> {
  const { estimate } = await import('../draft/model/estimate.js');
  const { done: letters, failed } = await eachOf(targets, { doing: 'Reading' }, async (target) => {
    const { file, topics } = await readTarget(target);
    return { id: target.id, ...estimate(file.text, topics) };
  });
  const notDrafted = [...others, ...failed];
  if (notDrafted.some((each) => each.failed)) process.exitCode = 1;
  if (json) {
    printJson({ ok: process.exitCode === undefined, letters, notDrafted, passedOver });
    return;
  }
  const { rows, lines } = dryRunReport(letters, prices);
  const shown = letters.length === 0 ? [] : [...table(rows), ...lines];
  const notSent = [...notDraftedLines(notDrafted), ...passedOverLines(passedOver)];
  process.stdout.write(`${[...shown, ...notSent].join('\n')}\n`);
}

/** Does something for each letter, until it is aborted; what is wrong with one keeps no other from it. */
async function eachOf<Done>(
  targets: readonly DraftTarget[],
  {
    doing,
    concurrency = 1,
    signal,
  }: { readonly doing: string } & Partial<Pick<Asked, 'concurrency' | 'signal'>>,
  work: (target: DraftTarget) => Promise<Done>,
): Promise<{ readonly done: readonly Done[]; readonly failed: readonly NotDrafted[] }> {
  const progress = createProgress();
  const results: ({ readonly value: Done } | NotDrafted | undefined)[] = targets.map(() => undefined);
  const queue = targets.entries();
  let count = 0;
  const worker = async () => {
    for (const [index, target] of queue) {
      if (signal?.aborted === true) return;
      progress.show(doing, count, targets.length);
      results[index] = await work(target).then(
        (value) => ({ value }),
        (error) => failureOf(target, error),
      );
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  progress.clear();
  return {
    done: results.flatMap((result) => (result !== undefined && 'value' in result ? [result.value] : [])),
    failed: results.flatMap((result) => (result !== undefined && 'reason' in result ? [result] : [])),
  };
}

function failureOf({ id, path }: DraftTarget, error: unknown): NotDrafted {
  if (error instanceof ModelError) {
    return { id, path, reason: `From the model: ${error.message}.`, failed: true };
  }
  if (!(error instanceof FolderError || error instanceof DocumentError)) throw error;
  const advice = error instanceof DocumentError ? ` ${error.advice}` : '';
  return { id, path, reason: `${error.message}${advice}`, failed: true };
}

/** What failed, each by itself; and how many letters have a reading. */
function notDraftedLines(notDrafted: readonly NotDrafted[]): string[] {
  const lines = notDrafted
    .filter(({ failed }) => failed)
    .map(({ path, reason }) => `Not drafted: ${harmless(path)}. ${harmless(reason)}`);
  const left = notDrafted.filter(({ failed }) => !failed);
  const reasons = new Set(left.map(({ reason }) => reason));
  for (const reason of reasons) {
    const ids = left.filter((each) => each.reason === reason).map(({ id }) => id);
    lines.push(`Not drafted: ${nameIds(ids)}. ${reason}`);
  }
  return lines;
}

/** What is in the folder besides, in a line; none where there is nothing. */
function passedOverLines(passedOver: readonly PassedOver[]): string[] {
  if (passedOver.length === 0) return [];
  const kinds = passedOver.map(({ ending, count }) =>
    ending === '' ? `${plural(count, 'file')} without an ending` : `${count} ${harmless(ending)}`,
  );
  return [`Passed over: ${kinds.join(', ')}.`];
}

/** The table of what was drafted, what was not and why, and what to do next. */
function draftReport(
  drafted: readonly DraftedLetter[],
  notDrafted: readonly NotDrafted[],
  passedOver: readonly PassedOver[],
  isAsked: boolean,
): string[] {
  const rows = drafted.map(({ id, facts, suggestions, sentences, read }) => [
    harmless(id),
    String(facts),
    String(suggestions),
    `${read} of ${sentences}`,
  ]);
  const lines =
    drafted.length === 0 ? [] : table([['Letter', 'Facts', 'Suggestions', 'Sentences read'], ...rows]);
  for (const { id, path, missing, losses, notes } of drafted) {
    // An id is made of letters from a to z, of which the document's name may have none.
    if (asciiWords(parse(path).name).length === 0) lines.push(`${harmless(id)} is ${harmless(path)}.`);
    for (const about of [...losses, ...notes]) lines.push(`${harmless(id)}: ${about}`);
    for (const { message } of missing) lines.push(`${harmless(id)}: to be filled in: ${harmless(message)}`);
  }
  lines.push(...notDraftedLines(notDrafted), ...passedOverLines(passedOver));
  const [first] = drafted;
  if (first === undefined) return lines;
  const folder = relative('.', first.parent) || '.';
  return [
    ...lines,
    `${plural(drafted.length, 'letter')} drafted: each fact is to be read by a person. \`lettergraph review ${asTyped(folder)}\` shows each beside its letter.${unfinishedWords(drafted, folder)}`,
    ...(first.topics > 0 ? [] : [withoutTopics(folder, isAsked)]),
  ];
}

/** Of a folder without topics, no letter can have a field of research; and nothing else tells of it. */
function withoutTopics(folder: string, isAsked: boolean): string {
  const path = topicsOf(folder);
  const what = existsSync(path) ? `${harmless(path)} has no topic` : `There is no ${harmless(path)}`;
  const then = isAsked
    ? 'remove the readings that you want drafted anew.'
    : `\`lettergraph draft ${asTyped(folder)} --again\` drafts anew each reading that nobody has edited.`;
  return `${what}: no research area was drafted, as each is a topic. Write the fields of your letters there, such as \`maths: { name: Mathematics }\`, a line each; then ${then}`;
}

/** Of letters with something to be filled in: it is an error, with which nothing is served by default. */
function unfinishedWords(drafted: readonly DraftedLetter[], folder: string): string {
  const unfinished = drafted.filter(({ missing }) => missing.length > 0).length;
  if (unfinished === 0) return '';
  const count = ` ${unfinished} ${unfinished === 1 ? 'has' : 'have'} something to be filled in`;
  return unfinished === drafted.length
    ? `${count} first.`
    : `${count} first: until then, \`lettergraph serve --letters ${asTyped(folder)} --skip-broken\` serves the others.`;
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
