/** `lettergraph new`: a folder for a letter, with a reading to fill in. */
import { basename, join, resolve } from 'node:path';
import { filesIn } from '../corpus/files.js';
import { DocumentError } from '../document/documentError.js';
import {
  type LetterFile,
  makeLetterFolder,
  readLetterFile,
  SCHEMA_OF_READING,
} from '../document/letterFile.js';
import { describeLoss, type Loss } from '../document/loss.js';
import { type Problem, problemAt } from '../reading/problem.js';
import { harmless } from '../reading/shown.js';
import { SourceFile } from '../reading/sourceFile.js';
import { startReading } from '../reading/startReading.js';
import { asTyped } from './asTyped.js';
import { printJson } from './json.js';
import { plural } from './report.js';
import { reportProblems } from './reportProblems.js';

/**
 * Makes the folder, with the letter and a reading, the document that the letter was made of, and the schema beside it
 * where there is none. Nothing is ever overwritten, and nothing is left behind where not all of it can be made.
 *
 * @param directory the folder of the letter; its name is the letter's id
 * @param path the letter: plain text, or a document that is made plain text
 * @param options.json whether to print what was made as JSON
 * @throws FolderError if there is such a file already, or one cannot be read or written; a document that is no letter,
 *   or one that cannot be compiled, is shown with its problem, and the exit code is 1
 */
export async function newLetter(
  directory: string,
  path: string,
  { json = false }: { readonly json?: boolean },
): Promise<void> {
  const id = basename(resolve(directory));
  const parent = join(directory, '..');
  const fail = (problems: readonly Problem[]) => {
    process.exitCode = 1;
    if (json) printJson({ ok: false, created: [], losses: [], problems });
    else reportProblems(problems, process.stderr);
  };

  let file: LetterFile;
  try {
    file = await readLetterFile(path);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    fail([problemWith(path, error)]);
    return;
  }
  const losses = file.losses.map(describeLoss);
  const { letter, original } = file;
  const source = original && { ...original, losses };
  const started = startReading({ id, letter, path, schema: SCHEMA_OF_READING, source });
  if (started.reading === null) {
    fail(started.problems);
    return;
  }

  const { text, sentences, placeholders } = started.reading;
  const created = await makeLetterFolder(directory, file, text);
  if (json) {
    printJson({
      ok: true,
      id,
      created,
      losses: file.losses.map(withMessage),
      sentences,
      placeholders,
      problems: [],
    });
    return;
  }
  const hidden = placeholders.length === 0 ? '' : `, and ${plural(placeholders.length, 'placeholder')}`;
  for (const each of created) console.log(`Wrote ${harmless(each)}.`);
  for (const loss of losses) console.log(loss);
  console.log(
    `Fill in ${harmless(filesIn(directory).reading)}: ${plural(sentences, 'sentence')} to read${hidden}. \`lettergraph check ${asTyped(parent)} --watch\` tells what is still to do.`,
  );
}

function withMessage(loss: Loss) {
  return { ...loss, message: describeLoss(loss) };
}

/** A document that cannot be read, as a problem with the file as a whole. */
function problemWith(path: string, { message, advice }: DocumentError): Problem {
  return problemAt(
    new SourceFile(path, ''),
    { start: 0, end: 1 },
    { code: 'letter-unreadable', message, advice },
  );
}
