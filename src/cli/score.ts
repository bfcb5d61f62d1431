/** `lettergraph score`: how good a draft is, beside a reading that is taken for right. */
import { existsSync } from 'node:fs';
import { compileFolder } from '../corpus/compileFolder.js';
import { compileOne } from '../corpus/compileOne.js';
import { filesIn } from '../corpus/files.js';
import type { LetterData } from '../letter/model.js';
import { createPaint } from '../reading/paint.js';
import type { Problem } from '../reading/problem.js';
import { quoted } from '../reading/shown.js';
import { noSuch } from '../reading/suggest.js';
import { firstDifference } from '../score/firstDifference.js';
import { type LetterPair, scoreLetters } from '../score/scoreLetters.js';
import { CommandError } from './commandError.js';
import { printJson } from './json.js';
import { cacheFolder } from './loadCorpus.js';
import { createProgress } from './progress.js';
import { countProblems, usesColor } from './report.js';
import { reportProblems } from './reportProblems.js';
import { scoreReport } from './scoreReport.js';

/** How it is called. */
export interface ScoreOptions {
  /** Whether to print the score as JSON. */
  readonly json?: boolean;
}

/** The letters of one of the two folders. */
interface Side {
  /** Whether the folder is that of one letter. */
  readonly isOne: boolean;
  /** By id; none where there is an error. */
  readonly letters: ReadonlyMap<string, LetterData>;
  readonly errors: readonly Problem[];
}

/**
 * @param draft the folder of a letter, or a folder of letters, with the readings to score
 * @param gold the same with the readings that they are compared with; letters are paired by id, and two folders of one
 *   letter each whatever they are called
 * @param options how
 * @throws CommandError if there is no such folder, or no letter in it, a reading has an error, which is shown then, or
 *   the texts of a letter differ
 */
export async function score(draft: string, gold: string, { json = false }: ScoreOptions): Promise<void> {
  const sides = { draft: await readSide(draft), gold: await readSide(gold) };
  const errors = [...sides.draft.errors, ...sides.gold.errors];
  if (errors.length > 0) {
    process.exitCode = 1;
    if (json) {
      printJson({ ok: false, problems: errors });
      return;
    }
    reportProblems(errors, process.stderr);
    throw new CommandError(`${countProblems(errors)}. Mend the readings first.`);
  }
  const pairs = pairUp(sides.draft, sides.gold);
  requireSameTexts(pairs);
  const scored = scoreLetters(pairs);
  if (json) printJson({ ok: true, ...scored });
  else process.stdout.write(scoreReport(scored, createPaint(usesColor(process.stdout, process.env))));
}

async function readSide(directory: string): Promise<Side> {
  const { letter, reading } = filesIn(directory);
  const isOne = existsSync(letter) || existsSync(reading);
  const { corpus, problems } = isOne
    ? compileOne(directory)
    : await compileFolder(directory, { cache: cacheFolder(), progress: createProgress() });
  return {
    isOne,
    letters: new Map((corpus?.letters ?? []).map((each) => [each.id, each])),
    errors: problems.filter(({ severity }) => severity === 'error'),
  };
}

function pairUp(draft: Side, gold: Side): readonly LetterPair[] {
  const [ofDraft] = draft.letters.values();
  const [ofGold] = gold.letters.values();
  if (draft.isOne && gold.isOne && ofDraft !== undefined && ofGold !== undefined) {
    return [{ id: ofGold.id, draft: ofDraft, gold: ofGold }];
  }
  // Beside one letter, the others of a folder are not asked for.
  const wanted = draft.isOne ? draft : gold.isOne ? gold : null;
  const ids =
    wanted === null ? new Set([...draft.letters.keys(), ...gold.letters.keys()]) : wanted.letters.keys();
  return [...ids].toSorted().map((id) => {
    const pair = { id, draft: draft.letters.get(id) ?? null, gold: gold.letters.get(id) ?? null };
    if (wanted !== null && (pair.draft === null || pair.gold === null)) {
      const others = wanted === draft ? gold : draft;
      throw new CommandError(noSuch('letter', id, [...others.letters.keys()]));
    }
    return pair;
  });
}

function requireSameTexts(pairs: readonly LetterPair[]): void {
  const differing = pairs.flatMap(({ id, draft, gold }) => {
    const difference = draft && gold && firstDifference(draft.text, gold.text);
    if (difference === null) return [];
    const { line, column } = difference;
    const goesOn = (text: string) => (text === '' ? 'ends' : `goes on with ${quoted(text)}`);
    return `The letter ${id} has another text in the draft. At ${line}:${column} the draft ${goesOn(difference.draft)}, the gold reading ${goesOn(difference.gold)}.`;
  });
  if (differing.length === 0) return;
  throw new CommandError(
    `${differing.join(' ')} Passages are compared by their places: both sides need the same letter.txt.`,
  );
}
