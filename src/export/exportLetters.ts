/** Exports letters one after the other, so that many of them neither fill the memory nor keep others waiting. */
import { setImmediate as turn } from 'node:timers/promises';
import type { Letter } from '../letter/letter.js';
import { topicsOf } from '../letter/topicsOf.js';
import type { Store } from '../store/store.js';
import type { ExportFormat, TopicNames } from './exportFormat.js';

/** Where letters are exported from. */
export type LetterSource = Pick<Store, 'letters' | 'letterIds' | 'topics'>;

/** When the last letter that anybody waits for has its turn. */
let last = Promise.resolve();

/** Waits for a turn: however many files are written at once, only one letter is between two turns of the others. */
function nextTurn(): Promise<void> {
  last = last.then(() => turn());
  return last;
}

/**
 * @param format what is written
 * @param ids the letters, in their order; one where the format holds one only
 * @param source has them
 * @returns the file in pieces, a letter at a time: others have their turn before each
 */
export async function* exportLetters(
  format: ExportFormat,
  ids: readonly string[],
  source: LetterSource,
): AsyncGenerator<string, void, undefined> {
  const [first, ...others] = ids;
  const only = first !== undefined && others.length === 0 ? await letterOf(source, first) : null;
  const writer = format.begin(only);
  if (writer.start !== '') yield writer.start;
  for (const id of ids) {
    await nextTurn();
    const letter = only ?? (await letterOf(source, id));
    const piece = letter === null ? '' : writer.add(letter, await topicNames(letter, source));
    if (piece !== '') yield piece;
  }
  const end = writer.end();
  if (end !== '') yield end;
}

async function letterOf(source: LetterSource, id: string): Promise<Letter | null> {
  const [letter = null] = await source.letters([id]);
  return letter;
}

/** The names of the topics that a letter's facts are about. */
async function topicNames(letter: Letter, source: LetterSource): Promise<TopicNames> {
  const ids = [...new Set(letter.facts.flatMap(topicsOf))];
  const topics = await source.topics(ids);
  return new Map(topics.flatMap((topic) => (topic === null ? [] : [[topic.id, topic.name] as const])));
}
