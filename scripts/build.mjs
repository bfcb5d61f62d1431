/**
 * What the build does after tsc: puts the reader and GraphQL Playground's files, which the server serves,
 * into dist, and makes the command executable. Running it again changes nothing.
 */
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build, runnerImport } from 'vite';

const root = new URL('../', import.meta.url);
const playgroundPackage = new URL('node_modules/graphql-playground-react/', root);
const playgroundFiles = new URL('dist/server/playground/', root);
const assets = new Set(['server/playground/playground.js']);
/** What the reader's files are made of besides its own sources, whose licences go with them. */
const bundled = ['preact', 'leven', '@fontsource-variable/inter', '@fontsource-variable/source-serif-4'];
const command = new URL('dist/cli/main.js', root);

// The maps are not shipped; without this comment no browser asks for them.
const sourceMapComment = /\s*(?:\/\/# sourceMappingURL=\S+|\/\*# sourceMappingURL=[^*]+\*\/)\s*$/;

// Its SCHEMA tab formats what is formatted already, with a Prettier that does not know interfaces which
// implement interfaces, and so brings the whole page down (graphql/graphql-playground#1396, never fixed).
const schemaFormatting = 'return a.prettify(n,{printWidth:80,tabWidth:2,useTabs:!1})';

/**
 * Copies a text file of Playground without its source map comment, and beside it the same gzipped, so
 * that the server need not compress 2.3 MB.
 *
 * @param {string} from where it is in the package
 * @param {string} to its name in dist/server/playground
 * @param {(text: string) => string} change what else to change in it
 * @returns {Promise<void>}
 */
async function copyPlaygroundFile(from, to, change = (text) => text) {
  const text = change(await readFile(new URL(from, playgroundPackage), 'utf8'));
  const bytes = Buffer.from(`${text.replace(sourceMapComment, '')}\n`);
  const file = new URL(to, playgroundFiles);
  await writeFile(file, bytes);
  await writeGzipped(file);
}

/**
 * Writes a file compressed beside it, so that no server has to.
 *
 * @param {URL} file
 * @returns {Promise<void>}
 */
async function writeGzipped(file) {
  const bytes = await promisify(gzip)(await readFile(file), { level: 9 });
  await writeFile(new URL(`${file.href}.gz`), bytes);
}

/**
 * @param {string} script Playground's script
 * @returns {string} the same with a SCHEMA tab that shows any schema
 * @throws when the script is another than the one that this was written for
 */
function withoutSchemaFormatting(script) {
  const [before, after, ...more] = script.split(schemaFormatting);
  if (after === undefined || more.length > 0) {
    throw new Error(
      'graphql-playground-react has changed: see whether its SCHEMA tab still needs the patch.',
    );
  }
  return `${before}return n${after}`;
}

/**
 * Builds the reader, and writes its operations beside it, by their names, for servers that answer registered
 * operations only.
 *
 * @returns {Promise<void>}
 */
async function buildReader() {
  const reader = new URL('reader/', root);
  await build({ configFile: fileURLToPath(new URL('vite.config.ts', reader)), logLevel: 'warn' });
  const files = new URL('dist/reader/', root);
  for (const path of await readdir(files, { recursive: true })) {
    if (!/\.(?:js|css|svg)$/.test(path)) continue;
    await writeGzipped(new URL(path.replaceAll('\\', '/'), files));
  }
  const { module } = await runnerImport(fileURLToPath(new URL('src/generated/graphql.ts', reader)));
  const operations = Object.entries(module).flatMap(([name, value]) =>
    name.endsWith('Document') ? [[name.replace(/Document$/, ''), String(value)]] : [],
  );
  await writeFile(
    new URL('dist/reader/operations.json', root),
    `${JSON.stringify(Object.fromEntries(operations), null, 2)}\n`,
  );
  const licences = bundled.map(async (name) => {
    const folder = new URL(`node_modules/${name}/`, root);
    const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each)) ?? 'LICENSE';
    const text = await readFile(new URL(file, folder), 'utf8');
    return `${name}\n\n${text.trim()}\n`;
  });
  await writeFile(new URL('dist/reader/LICENSE', root), (await Promise.all(licences)).join('\n\n'));
}

/**
 * Makes a file executable, if it is there.
 *
 * @param {URL} file
 * @returns {Promise<void>}
 */
async function makeExecutable(file) {
  try {
    await chmod(file, 0o755);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

/**
 * Removes what an earlier build made of sources that are no more: it would be packed.
 *
 * @returns {Promise<void>}
 */
async function removeStaleOutput() {
  for (const path of await readdir(new URL('dist/', root), { recursive: true })) {
    const source = path.match(/^(.*)\.(?:d\.ts|js)$/)?.[1];
    const name = path.replaceAll('\\', '/');
    if (source === undefined || assets.has(name) || name.startsWith('reader/')) continue;
    if (!existsSync(new URL(`src/${source}.ts`, root))) await rm(new URL(`dist/${path}`, root));
  }
}

await removeStaleOutput();
await buildReader();
await mkdir(playgroundFiles, { recursive: true });
await copyPlaygroundFile('build/static/css/index.css', 'style.css');
await copyPlaygroundFile('build/static/js/middleware.js', 'playground.js', withoutSchemaFormatting);
await copyFile(new URL('LICENSE', playgroundPackage), new URL('LICENSE', playgroundFiles));
await makeExecutable(command);
