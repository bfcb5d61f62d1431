/** Drafts the letters of a half in a folder of their own, as somebody would who has nothing but the letters. */
import { spawn } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { compileFolder } from '../../dist/corpus/compileFolder.js';
import { scoreLetters } from '../../dist/score/scoreLetters.js';

const COMMAND = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const CPU_TIME = new URL('cpuTime.mjs', import.meta.url);

/**
 * @param {import('./halves.mjs').Half} half
 * @param {string} folder an empty one, for the drafts
 * @param {readonly string[]} options what the command is told besides the folder
 * @returns {Promise<import('./report.mjs').DraftedHalf>}
 */
export async function draftHalf({ name, sources }, folder, options) {
  const drafted = [];
  for (const [index, { folder: source, ids }] of sources.entries()) {
    const drafts = join(folder, String(index));
    for (const id of ids) {
      await mkdir(join(drafts, id), { recursive: true });
      await copyFile(new URL(`${id}/letter.txt`, source), join(drafts, id, 'letter.txt'));
    }
    await copyFile(new URL('topics.yaml', source), join(drafts, 'topics.yaml'));
    const ran = await run(['draft', drafts, ...options]);
    const [draft, gold] = [
      await compileFolder(drafts, { skipBroken: true }),
      await compileFolder(fileURLToPath(source)),
    ];
    drafted.push({ ...ran, ids, broken: draft.broken, pairs: ids.map((id) => pairOf(id, draft, gold)) });
  }
  const letters = sum(drafted.map(({ ids }) => ids.length));
  const start = await runOnLittle(join(folder, 'start'));
  const beside = (measure) => sum(drafted.map((ran) => measure(ran) - measure(start))) / letters;
  return {
    name,
    letters,
    score: scoreLetters(drafted.flatMap(({ pairs }) => pairs)),
    broken: drafted.flatMap(({ broken }) => broken),
    start: start.cpu,
    cpu: beside(({ cpu }) => cpu),
    seconds: beside(({ seconds }) => seconds),
    printed: drafted.map(({ printed }) => printed).join(''),
  };
}

function pairOf(id, draft, gold) {
  const of = ({ corpus }) => corpus?.letters.find((letter) => letter.id === id) ?? null;
  if (of(gold) === null) throw new Error(`There is no reading of ${id} to compare with.`);
  return { id, draft: of(draft), gold: of(gold) };
}

/** What the command takes before it has read a letter: rules are loaded, and tried on hardly anything. */
async function runOnLittle(folder) {
  await mkdir(join(folder, 'little'), { recursive: true });
  await writeFile(join(folder, 'little', 'letter.txt'), 'I apply to your school.');
  return run(['draft', folder]);
}

/** Runs a command; one that fails has made fewer drafts, and the score says so. */
function run(args) {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', CPU_TIME.href, COMMAND, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const said = { printed: '', cpu: '' };
  const [, stdout, stderr, cpuTime] = child.stdio;
  for (const stream of [stdout, stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      said.printed += text;
    });
  cpuTime.setEncoding('utf8').on('data', (text) => {
    said.cpu += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      // A command that was typed wrongly has drafted nothing; it says what is wrong with the options, not with letters.
      if (code === 2) reject(new Error(said.printed.trim()));
      else
        resolve({
          printed: said.printed,
          cpu: Number(said.cpu || Number.NaN),
          seconds: (performance.now() - started) / 1000,
        });
    });
  });
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
