/** `lettergraph show`: whatever has an id, for a terminal. */
import { createPaint } from '../reading/paint.js';
import { findNode } from './findNode.js';
import { printJson } from './json.js';
import { lettersFolder } from './loadCorpus.js';
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
 * @param id any id that the API gives
 * @param options where the letters are, and whether to print JSON
 * @throws CommandError if nothing has the id, or a reading that it takes has an error
 */
export async function show(id: string, { letters, json = false }: ShowOptions): Promise<void> {
  const node = await findNode(id, lettersFolder(letters), createProgress());
  if (json) {
    printJson(nodeJson(node));
    return;
  }
  const { isTTY, columns } = process.stdout;
  const width = isTTY && columns > 0 ? Math.max(LEAST_WIDTH, columns) : USUAL_WIDTH;
  const paint = createPaint(usesColor(process.stdout, process.env));
  process.stdout.write(`${renderNode(node, { width, paint }).join('\n')}\n`);
}
