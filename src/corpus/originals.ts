/** Whether the documents that letters were made of are still beside them, as they were. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { LetterData } from '../letter/model.js';
import type { CorpusLetter } from '../reading/compileCorpus.js';
import { filesOf } from '../reading/compileLetter.js';
import type { Problem, ProblemKind } from '../reading/problem.js';
import { sourceText } from '../reading/sourceText.js';
import { type Path, parseYaml } from '../reading/yamlSource.js';
import { hasCode, messageOf } from './files.js';
import { readSource } from './readLetter.js';

/** What is wrong with a document, and the entry of the reading that says otherwise. */
interface Changed {
  readonly path: Path;
  readonly kind: ProblemKind;
}

/**
 * @param letters compiled letters, with the paths of their files
 * @returns the problems of those whose document is another, or cannot be read
 */
export async function findChangedOriginals(
  letters: readonly CorpusLetter[],
): Promise<ReadonlyMap<CorpusLetter, readonly Problem[]>> {
  const problems = new Map<CorpusLetter, readonly Problem[]>();
  for (const item of letters) {
    const source = item.letter?.source;
    if (source === undefined) continue;
    const { reading } = filesOf(item);
    const changed = await whatIsWrong(join(dirname(reading), source.file), source);
    const problem = changed && problemIn(reading, changed);
    if (problem !== null) problems.set(item, [problem]);
  }
  return problems;
}

/** The problem where it stands in the reading; null where that has gone meanwhile. */
function problemIn(reading: string, { path, kind }: Changed): Problem | null {
  const read = readSource(reading);
  if ('problem' in read) return read.problem;
  if (read.content === null) return null;
  const { file } = sourceText(reading, read.content, 'reading-unreadable');
  return file && parseYaml(file).problemAt(path, kind);
}

async function whatIsWrong(path: string, source: NonNullable<LetterData['source']>): Promise<Changed | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    const why = hasCode(error, 'ENOENT') ? 'is not there' : `cannot be read: ${messageOf(error)}`;
    return {
      path: ['source', 'file'],
      kind: {
        severity: 'warning',
        code: 'original-changed',
        message: `The document that the letter was made of, ${path}, ${why}.`,
        advice: 'Put it back, or take “source” out of the reading.',
      },
    };
  }
  const sha256 = hash.digest('hex');
  if (sha256 === source.sha256) return null;
  return {
    path: ['source', 'sha256'],
    kind: {
      severity: 'warning',
      code: 'original-changed',
      message: `The document that the letter was made of, ${path}, is not what it was: its SHA-256 is ${sha256}.`,
      advice: 'Put back what it was, or see that the letter still says the same and write this SHA-256.',
    },
  };
}
