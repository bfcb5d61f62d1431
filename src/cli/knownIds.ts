/** Which ids there are, for completion: letters and topics first, then what is in one letter. */

import { compileFolder } from '../corpus/compileFolder.js';
import { topicsOf } from '../corpus/files.js';
import { letterIds } from '../corpus/findLetters.js';
import { readTopics } from '../corpus/readTopics.js';
import { isTopicId, letterIdOf, topicId } from '../letter/ids.js';
import { labelOf } from '../letter/label.js';
import { Letter, type LetterPart } from '../letter/letter.js';
import type { TopicData } from '../letter/model.js';
import type { Candidate } from './complete.js';
import { shown } from './wrap.js';

/**
 * @param folder the folder of letters; null for the bundled letter
 * @returns the ids of its letters; none where it cannot be read
 */
export async function knownLetters(folder: string | null): Promise<readonly Candidate[]> {
  const ids =
    folder === null ? (await bundled()).letters.map(({ id }) => id) : await letterIds(folder).catch(() => []);
  return ids.map((value) => ({ value, description: '' }));
}

/**
 * @param folder the folder of letters; null for the bundled letter
 * @param start how the id begins
 * @returns the ids that can follow: up to the slash there are letters, and what ids of topics begin with; the only
 *   letter that is left has its slash as well, so that a shell does not take the id for finished
 */
export async function knownIds(folder: string | null, start: string): Promise<readonly Candidate[]> {
  if (isTopicId(start)) {
    return (await topicsIn(folder)).map(({ id, name }) => ({ value: id, description: shown(name) }));
  }
  if (start.includes('/')) {
    const parts = (await letterIn(folder, letterIdOf(start)))?.parts ?? [];
    return parts.map((part) => ({ value: part.id, description: shown(whatItSays(part)) }));
  }
  const letters = (await knownLetters(folder)).filter(({ value }) => value.startsWith(start));
  const [only, ...others] = letters;
  const within = only !== undefined && others.length === 0;
  const hasTopics = (await topicsIn(folder)).length > 0;
  return [
    ...letters,
    ...(within ? [{ value: `${only.value}/`, description: 'what is in it' }] : []),
    ...(hasTopics ? [{ value: topicId(''), description: 'topics' }] : []),
  ];
}

function whatItSays(part: LetterPart): string {
  if (part.type === 'SENTENCE') return part.text;
  return part.type === 'REDACTION' ? part.exact : labelOf(part);
}

/** A letter; null where there is none, or its reading has an error. */
async function letterIn(folder: string | null, id: string): Promise<Letter | null> {
  const corpus =
    folder === null
      ? await bundled()
      : await compileFolder(folder, { only: id }).then(
          (compiled) => compiled.corpus,
          () => null,
        );
  const data = corpus?.letters.find((letter) => letter.id === id);
  return data === undefined ? null : new Letter(data);
}

async function topicsIn(folder: string | null): Promise<readonly TopicData[]> {
  if (folder === null) return (await bundled()).topics;
  return readTopics(topicsOf(folder)).vocabulary.topics;
}

async function bundled() {
  return (await import('../data/index.js')).corpus;
}
