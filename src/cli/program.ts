/** The command line: which commands there are, what they take, and what their help says. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { EXPORT_FORMATS } from '../export/formats.js';
import { either } from '../reading/suggest.js';
import { checkVariables, readSettings } from '../server/readSettings.js';
import { DATABASE_SETTINGS, READ_SETTINGS } from '../server/settings.js';
import { CliCommand, oneOf } from './cliCommand.js';
import { addHelp, examples, itemLines } from './help.js';
import { addModelOptions } from './modelOptions.js';
import { addSettings } from './settingOptions.js';
import { COMPLETE, SHELLS } from './shells.js';

const STRICT = 'take warnings for errors';
const AS_JSON = 'print JSON, and nothing else';

/**
 * @returns the program. Errors of usage are thrown as `UsageError`, and the end of a command that shows help as
 *   `CommanderError`.
 */
export function createProgram(): Command {
  // Each command is loaded when it is asked for: a check does not wait for the server's libraries.
  const program = new CliCommand('lettergraph')
    .description('Motivation letters as a GraphQL API: every fact carries the passage that says it.')
    .version(versionOf(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')))
    // What an argument can be is in its description.
    .configureHelp({ argumentDescription: ({ description }) => description })
    .exitOverride()
    .hook('preAction', (_, command) => {
      // Who is still typing is told when the command runs.
      if (command.name() !== COMPLETE) checkVariables(process.env);
    });

  addSettings(program.command('serve'))
    .description('serve letters: the reader at /, the API at /graphql, GraphQL Playground at /playground')
    .addHelpText('after', examples('serve', 'serve --letters my-letters --port 4100'))
    .action(async (options) => {
      const settings = readSettings(options, process.env);
      await (await import('./serve.js')).serve(settings);
    });

  program
    .command('new')
    .description('set up the folder of a letter, with a reading to fill in')
    .argument('<dir>', "the letter's own folder; its name is the letter's id")
    .argument('<file>', 'the letter, .txt, .md, .tex, .html, .docx or .pdf')
    .option('--json', AS_JSON)
    .addHelpText('after', examples('new my-letters/jane jane.txt'))
    .action(async (directory, file, options) =>
      (await import('./newLetter.js')).newLetter(directory, file, options),
    );

  addModelOptions(
    program
      .command('draft')
      .description('draft readings of letters by rules, or by a model, for a person to review')
      .argument('<file>', "a document, the folder of a letter, or a folder of documents and letters' folders")
      .option('--out <dir>', 'the folder of letters to make them in; beside the documents unless given')
      .option('--again', 'draft anew each reading that rules drafted and nobody has edited'),
  )
    .option('--json', AS_JSON)
    .addHelpText(
      'after',
      [
        '',
        'A reading that somebody has written or edited is never touched. Nothing leaves',
        'this machine, unless --model is given. A key for it is taken from',
        'LETTERGRAPH_MODEL_KEY.',
        examples(
          'draft jane.txt',
          'draft applications --out my-letters',
          'draft my-letters --again',
          'draft jane.txt --dry-run --model llama3.1:8b --base-url http://127.0.0.1:11434/v1',
        ),
      ].join('\n'),
    )
    .action(async (path, options) => (await import('./draft.js')).draft(path, options));

  program
    .command('check')
    .description('show every problem of every reading, and change no file of yours')
    .argument('<dir>', 'the folder of letters')
    .option('--strict', STRICT)
    .option('--all', 'show every warning in full, where there are many, as --watch does')
    .option('--watch', 'check again after every change, until Ctrl-C')
    .option('--json', `${AS_JSON}; with --watch a line for each check`)
    .addHelpText(
      'after',
      [
        '',
        'Many letters are remembered as they were compiled, below ~/.cache/lettergraph or',
        'the folder that LETTERGRAPH_CACHE is set to; none remembers nothing.',
        examples('check my-letters', 'check my-letters --strict --watch'),
      ].join('\n'),
    )
    .action(async (directory, options) => (await import('./check.js')).check(directory, options));

  program
    .command('review')
    .description('review drafts in a page beside the letter, by keyboard; every edit is written at once')
    .argument('<dir>', 'the folder of letters, or of one letter')
    .option('--port <number>', 'the port of 127.0.0.1 to listen on (default: a free one)')
    .addHelpText('after', examples('review my-letters', 'review my-letters/a'))
    .action(async (directory, options) => (await import('./review.js')).review(directory, options));

  program
    .command('score')
    .description('say how good drafts are, beside readings that are taken for right')
    .argument('<draft>', 'the folder of a letter, or of letters, with the readings to score')
    .argument('<gold>', 'the same letters with the readings that are right')
    .option('--json', AS_JSON)
    .addHelpText('after', examples('score my-drafts my-letters', 'score my-drafts/a my-letters/a'))
    .action(async (draft, gold, options) => (await import('./score.js')).score(draft, gold, options));

  addSettings(program.command('show'), READ_SETTINGS)
    .description('show a letter with its facts, anything in it, or a topic, by its id')
    .argument('<id>', 'the id of a letter, a fact, a sentence, a redaction or a topic')
    .option('--json', AS_JSON)
    .addHelpText(
      'after',
      examples(
        'show smiles',
        'show smiles/bachelors',
        'show topic/machine-learning',
        'show smiles/sentence-3 --json',
      ),
    )
    .action(async (id, options) => (await import('./show.js')).show(id, options));

  addSettings(program.command('query'), READ_SETTINGS)
    .description('ask the letters without a server, and print the answer as JSON')
    .argument('<query>', 'a GraphQL document, a file that has it, or - for standard input')
    .option('--variables <json>', 'a JSON object, a file that has it, or - for standard input')
    .option('--operation <name>', 'which operation of the document is meant')
    .option('--json', `${AS_JSON}: errors are in the answer, and not told besides`)
    .addHelpText(
      'after',
      examples(
        "query '{ applicant { experiences { title } } }'",
        'query search.graphql --letters my-letters --variables \'{"words": "music"}\'',
      ),
    )
    .action(async (document, options) => (await import('./query.js')).query(document, options));

  addSettings(program.command('export'), READ_SETTINGS)
    .description('write letters in formats of other programs')
    .addArgument(oneOf('format', [...EXPORT_FORMATS.keys()], 'the name of a format'))
    .argument('[letter]', 'the id of a letter; all of them unless given, where the format holds several')
    .option('--out <file>', 'the file to write; the standard output unless given')
    .option('--json', `${AS_JSON}: what was written to the file of --out`)
    .addHelpText(
      'after',
      [
        '',
        'Formats:',
        ...itemLines(
          program,
          Array.from(EXPORT_FORMATS, ([name, { about }]) => [name, about] as const),
        ),
        examples('export html smiles --out smiles.html', 'export csv --letters my-letters'),
      ].join('\n'),
    )
    .action(async (format, letter, options) =>
      (await import('./export.js')).exportTo(format, letter, options),
    );

  program
    .command('compile')
    .description('check the readings and write the typed data files')
    .argument('<dir>', 'the folder of letters')
    .requiredOption('--out <dir>', 'the folder to write to')
    .option('--types <module>', 'the module that the files import their types from', 'lettergraph')
    .option('--strict', STRICT)
    .option('--json', AS_JSON)
    .addHelpText('after', examples('compile my-letters --out data'))
    .action(async (directory, options) => (await import('./compile.js')).compile(directory, options));

  addSettings(program.command('migrate'), DATABASE_SETTINGS)
    .description('make the tables of a PostgreSQL database, or bring them up to date')
    .addHelpText('after', examples('migrate --database postgres://letters@db.example.org/letters'))
    .action(async (options) => (await import('./migrate.js')).migrate(options));

  addSettings(program.command('import'), DATABASE_SETTINGS)
    .description('compile letters into a PostgreSQL database; what has not changed is left as it is')
    .argument('<dir>', 'the folder of letters')
    .option('--prune', 'remove letters from the database that are not in the folder')
    .option('--reviewed-only', 'leave out drafts: import what a person wrote, or has reviewed')
    .addHelpText(
      'after',
      examples('import my-letters', 'import my-letters --prune', 'import my-letters --reviewed-only'),
    )
    .action(async (directory, options) => (await import('./import.js')).importFolder(directory, options));

  addSettings(program.command('remove'), DATABASE_SETTINGS)
    .description('remove letters from a PostgreSQL database')
    .argument('<ids...>', 'the ids of the letters to remove')
    .addHelpText('after', examples('remove smiles', 'remove jane john'))
    .action(async (ids, options) => (await import('./remove.js')).remove(ids, options));

  program
    .command('completion')
    .description('print a script that completes what is typed, for a shell')
    .addArgument(oneOf('shell', SHELLS, either(SHELLS)))
    .addHelpText('after', examples('completion bash', 'completion fish > lettergraph.fish'))
    .action(async (shell) => (await import('./completion.js')).completion(shell));
  program
    .command(COMPLETE, { hidden: true })
    .argument('[words...]')
    .action(async (words) => (await import('./completion.js')).answerCompletion(program, words));

  return addHelp(program);
}

function versionOf(packageFile: string): string {
  const content: unknown = JSON.parse(packageFile);
  return content !== null && typeof content === 'object' && 'version' in content
    ? String(content.version)
    : '';
}
