/** Writes as many true letters with readings as are asked for: `node generate.mjs --letters 1000 --seed 1 --out DIR`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeLetter } from './generator/letter.mjs';
import { createRandom } from './generator/random.mjs';
import { topics } from './generator/topics.mjs';
import { toYaml } from './generator/yaml.mjs';

/**
 * @param {{ letters: number, seed?: number }} options how many letters; another seed gives others, the
 *   same seed the same, and a letter does not depend on how many there are
 * @returns {{ letters: { id: string, letter: string, reading: string }[], topics: { path: string, content: string } }}
 *   what `compileCorpus` takes
 */
export function generateLetters({ letters, seed = 1 }) {
  return { letters: [...lettersFrom(0, letters, { seed })], topics: topicsFile };
}

const topicsFile = { path: 'topics.yaml', content: toYaml(topics) };

/**
 * Gives letters one by one: there may be more of them than memory has room for.
 *
 * @param {number} start the number of the first
 * @param {number} end the number behind the last
 * @param {{ seed?: number, of?: number }} options of how many they are, which only decides how long ids are: `end`
 *   unless given
 * @returns {Generator<{ id: string, letter: string, reading: string }>}
 */
export function* lettersFrom(start, end, { seed = 1, of = end } = {}) {
  const width = Math.max(4, String(of - 1).length);
  for (let index = start; index < end; index += 1)
    yield {
      id: `letter-${String(index).padStart(width, '0')}`,
      ...writeLetter(createRandom(Math.imul(seed, 1_000_003) + index)),
    };
}

/**
 * @param {{ letters: Iterable<{ id: string, letter: string, reading: string }>, topics?: typeof topicsFile }} corpus
 * @param {string} directory where the folders of the letters go, and topics.yaml beside them; what is there stays
 */
export async function writeCorpus({ letters, topics = topicsFile }, directory) {
  await mkdir(directory, { recursive: true });
  for (const { id, letter, reading } of letters) {
    await mkdir(join(directory, id), { recursive: true });
    await writeFile(join(directory, id, 'letter.txt'), letter);
    await writeFile(join(directory, id, 'reading.yaml'), reading);
  }
  await writeFile(join(directory, topics.path), topics.content);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { letters: { type: 'string' }, seed: { type: 'string', default: '1' }, out: { type: 'string' } },
  });
  const letters = Number(values.letters);
  const seed = Number(values.seed);
  if (!Number.isInteger(letters) || letters < 1 || !Number.isInteger(seed) || values.out === undefined) {
    console.error('Usage: node generate.mjs --letters NUMBER [--seed NUMBER] --out DIR');
    process.exit(1);
  }
  await writeCorpus({ letters: lettersFrom(0, letters, { seed }) }, values.out);
  console.log(`${letters} letters are in ${values.out}.`);
}
