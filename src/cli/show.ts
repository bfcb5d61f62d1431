/** `lettergraph show`: whatever has an id, for a terminal. */
import { isTopicId, letterIdOf } from '../letter/ids.js';
import { createPaint } from '../reading/paint.js';
import { findNode } from './findNode.js';
import { printJson } from './json.js';
import { nodeJson } from './nodeJson.js';
import { createProgress } from './progress.js';
import { renderNode } from './renderNode.js';
import { usesColor } from './report.js';
import { type LettersChoice, withLetters } from './withLetters.js';

/** How wide a line is that is not for a terminal, and the narrowest that there is, in columns. */
const USUAL_WIDTH = 80;
const LEAST_WIDTH = 20;

/** How it is called. */
export interface ShowOptions extends LettersChoice {
  /** Whether to print data as JSON. */
  readonly json?: boolean;
}

/**
 * @param id any id that the API gives
 * @param options where the letters are, and whether to print JSON
 * @throws CommandError if nothing has the id, a reading that it takes has an error, or a database cannot be read
 */
export async function show(id: string, { json = false, ...choice }: ShowOptions): Promise<void> {
  const progress = createProgress();
  const only = isTopicId(id) ? undefined : letterIdOf(id);
  const node = await withLetters(choice, { progress, only }, (store) => findNode(id, store, progress));
  if (json) {
    printJson(nodeJson(node));
    return;
  }
  const { isTTY, columns } = process.stdout;
  const width = isTTY && columns > 0 ? Math.max(LEAST_WIDTH, columns) : USUAL_WIDTH;
  const paint = createPaint(usesColor(process.stdout, process.env));
  process.stdout.write(`${renderNode(node, { width, paint }).join('\n')}\n`);
}
