/**
 * Writes what is generated from the formats, the letters and the settings, with the built code: the JSON
 * Schemas for editors, the typed data files, and the table of settings in the documentation. With `--check` it writes nothing and tells what is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { compileFolder } from '../dist/corpus/compileFolder.js';
import { emitCorpus } from '../dist/reading/emit.js';
import { readingSchema, toJsonSchema, topicsSchema } from '../dist/reading/readingSchema.js';
import { SETTINGS } from '../dist/server/settings.js';

const root = new URL('../', import.meta.url);
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const SETTINGS_TABLE = /(?<=<!-- settings -->\n).*?(?=<!-- \/settings -->)/s;
const operations = await readFile(new URL('docs/operations.md', root), 'utf8');

/** A row for every setting: how it is set, what it is where nobody sets it, what it is for, and why it is that. */
function settingsTable() {
  const rows = Object.values(SETTINGS).map(
    ({ flag, env, placeholder, default: value, description, reason }) => {
      const option = flag === null ? '–' : `\`${[flag, placeholder ?? []].flat().join(' ')}\``;
      return `| ${option} | \`${env}\` | ${value === null || value === '' ? '–' : `\`${value}\``} | ${description} | ${reason} |`;
    },
  );
  return [
    '| option | variable | default | what it is | why |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

const { corpus, problems } = await compileFolder('letters', { strict: true });
if (corpus === null) {
  console.error(`letters has ${problems.length} problems: see \`npx lettergraph check letters --strict\`.`);
  process.exit(1);
}
const files = [
  { path: 'docs/operations.md', content: operations.replace(SETTINGS_TABLE, settingsTable) },
  {
    path: 'letters/reading.schema.json',
    content: json(toJsonSchema(readingSchema, 'A reading of a letter')),
  },
  {
    path: 'letters/topics.schema.json',
    content: json(toJsonSchema(topicsSchema, 'The topics that letters share')),
  },
  ...emitCorpus(corpus, { types: '../letter/model.js' }).map(({ name, content }) => ({
    path: `src/data/${name}`,
    content,
  })),
];

const check = process.argv.includes('--check');
for (const { path, content } of files) {
  const file = new URL(path, root);
  const current = await readFile(file, 'utf8').catch(() => '');
  if (current === content) continue;
  if (check) {
    console.error(`${path} is out of date: run \`npm run generate\`.`);
    process.exitCode = 1;
  } else {
    await writeFile(file, content);
    console.log(`Wrote ${path}.`);
  }
}
