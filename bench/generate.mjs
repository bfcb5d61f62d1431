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
  const width = Math.max(4, String(letters - 1).length);
  return {
    letters: Array.from({ length: letters }, (_, index) => ({
      id: `letter-${String(index).padStart(width, '0')}`,
      ...writeLetter(createRandom(Math.imul(seed, 1_000_003) + index)),
    })),
    topics: { path: 'topics.yaml', content: toYaml(topics) },
  };
}

/**
 * @param {ReturnType<typeof generateLetters>} corpus
 * @param {string} directory where the folders of the letters go, and topics.yaml beside them
 */
export async function writeCorpus({ letters, topics }, directory) {
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
  await writeCorpus(generateLetters({ letters, seed }), values.out);
  console.log(`${letters} letters are in ${values.out}.`);
}
