/** `lettergraph show`: a letter with its facts, or anything in it, for a terminal. */
import { Letter } from '../letter/letter.js';
import { createPaint } from '../reading/paint.js';
import { quoted } from '../reading/shown.js';
import { suggest } from '../reading/suggest.js';
import { CommandError } from './commandError.js';
import { printJson } from './json.js';
import { lettersFolder, loadLetter } from './loadCorpus.js';
import { nodeJson } from './nodeJson.js';
import { createProgress } from './progress.js';
import { renderNode } from './renderNode.js';
import { usesColor } from './report.js';

/** How wide a line is that is not for a terminal, and the narrowest that there is, in columns. */
const USUAL_WIDTH = 80;
const LEAST_WIDTH = 20;

/** How it is called. */
export interface ShowOptions {
  readonly letters?: string;
  /** Whether to print data as JSON. */
  readonly json?: boolean;
}

/**
 * @param id the id of a letter, of a fact, a sentence or a redaction
 * @param options where the letters are, and whether to print JSON
 * @throws CommandError if nothing has the id, or the letter's reading has an error
 */
export async function show(id: string, { letters, json = false }: ShowOptions): Promise<void> {
  const [letterId = ''] = id.split('/');
  const corpus = await loadLetter(lettersFolder(letters), letterId, createProgress());
  const [data] = corpus.letters;
  if (data === undefined) throw new CommandError(`There is no letter ${quoted(letterId)}.`);
  const letter = new Letter(data);
  const node = letter.node(id);
  if (node === null) {
    const names = [...letter.facts, ...letter.sentences, ...letter.redactions].map((each) => each.id);
    throw new CommandError(`The letter ${letterId} has no ${quoted(id)}. ${suggest(id, names)}`);
  }
  if (json) {
    printJson(nodeJson(node));
    return;
  }
  const { isTTY, columns } = process.stdout;
  const width = isTTY && columns > 0 ? Math.max(LEAST_WIDTH, columns) : USUAL_WIDTH;
  const paint = createPaint(usesColor(process.stdout, process.env));
  process.stdout.write(`${renderNode(node, { width, paint }).join('\n')}\n`);
}
