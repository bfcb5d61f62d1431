#!/usr/bin/env node
/** The command line: which commands there are, and what becomes of their errors. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { EXPORT_FORMATS } from '../export/formats.js';
import { readSettings } from '../server/readSettings.js';
import { SettingError } from '../server/settings.js';
import { CommandError } from './commandError.js';
import { addSettings } from './serveOptions.js';

const packageFile: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const version =
  packageFile !== null && typeof packageFile === 'object' && 'version' in packageFile
    ? String(packageFile.version)
    : '';

// Each command is loaded when it is asked for: a check does not wait for the server's libraries.
const program = new Command('lettergraph')
  .description('Motivation letters as a GraphQL API: every fact carries the passage that says it.')
  .version(version)
  .showHelpAfterError('(--help shows what there is.)');

addSettings(program.command('serve'))
  .description('serve letters: the API at /graphql, GraphQL Playground at /playground')
  .action(async (options) => {
    const settings = readSettings(options, process.env);
    await (await import('./serve.js')).serve(settings);
  });

program
  .command('check')
  .description('show every problem of every reading, and write nothing')
  .argument('<dir>', 'the folder of letters')
  .option('--strict', 'take warnings for errors')
  .action(async (directory, options) => (await import('./check.js')).check(directory, options));

program
  .command('compile')
  .description('check the readings and write the typed data files')
  .argument('<dir>', 'the folder of letters')
  .requiredOption('--out <dir>', 'the folder to write to')
  .option('--types <module>', 'the module that the files import their types from', 'lettergraph')
  .option('--strict', 'take warnings for errors')
  .action(async (directory, options) => (await import('./compile.js')).compile(directory, options));

program
  .command('export')
  .description('write letters in formats of other programs')
  .argument('<format>', [...EXPORT_FORMATS.keys()].join(', '))
  .argument('[id]', 'the letter; all of them unless given, where the format holds several')
  .option('--letters <dir>', 'the folder of letters; the bundled letter unless given')
  .option('--out <file>', 'the file to write; the standard output unless given')
  .addHelpText(
    'after',
    [
      '\nFormats:',
      ...Array.from(EXPORT_FORMATS, ([name, { about }]) => `  ${name.padEnd(12)} ${about}`),
    ].join('\n'),
  )
  .action(async (format, id, options) => (await import('./export.js')).exportTo(format, id, options));

// A reader that has seen enough, such as `head`, ends the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommandError || error instanceof SettingError)) throw error;
  console.error(`lettergraph: ${error.message}`);
  process.exitCode = 1;
}
