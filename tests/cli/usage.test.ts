/** What all commands have in common: help, examples, suggestions, exit codes, and how they end. */
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../../src/cli/program.js';
import { letter, reading } from '../reading/tinyReading.js';
import { inFolder, run, runShell, start } from './command.js';

const right = {
  'my-letters/a/letter.txt': letter,
  'my-letters/a/reading.yaml': reading,
  'my-letters/topics.yaml': 'maths: { name: Mathematics }\n',
  'my-drafts/a/letter.txt': letter,
  'my-drafts/a/reading.yaml': reading,
  'my-drafts/topics.yaml': 'maths: { name: Mathematics }\n',
  'jane.txt': 'I am Jane. Hello!',
  'applications/ada.txt': 'I am Ada. Hello!',
  'search.graphql': 'query ($words: String!) { search(query: $words) { totalCount } }',
};
const program = createProgram();
const commands = program
  .createHelp()
  .visibleCommands(program)
  .map((command) => command.name());
const helpOf = (folder: string, command: string) => run(folder, ['help', command]).stdout;

describe('help', () => {
  test('of the program has every command and every exit code', () =>
    inFolder({}, (folder) => {
      const { status, stdout, stderr } = run(folder, ['help']);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      for (const command of commands) expect(stdout).toContain(`\n  ${command} `);
      expect(stdout).toMatch(/\nExit codes:\n {2}0 .*\n {2}1 [\s\S]*\n {2}2 .*\n/);
      expect(run(folder, ['--help']).stdout).toBe(stdout);
    }));

  test.each(commands)('of %s is the same either way, and has an example', (command) =>
    inFolder({}, (folder) => {
      const { status, stdout, stderr } = run(folder, ['help', command]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(/\nExamples?:\n {2}\$ lettergraph /);
      // An example is for copying, and so it is on one line.
      const [page = ''] = stdout.split(/^Examples?:$/m);
      for (const line of page.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
      expect(run(folder, [command, '--help']).stdout).toBe(stdout);
    }),
  );

  test('is shown, as an error, to whoever types nothing', () =>
    inFolder({}, (folder) => {
      const { status, stdout, stderr } = run(folder, []);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('Usage: lettergraph');
    }));
});

/** Those are tried with a database, in database.test.ts. */
const withDatabase = ['migrate', 'import', 'remove'];

test.each(commands.filter((command) => !withDatabase.includes(command)))(
  'every example of %s works',
  (command) =>
    inFolder(right, async (folder) => {
      const examples = Array.from(
        helpOf(folder, command).matchAll(/^ {2}\$ (lettergraph .*)$/gm),
        ([, line]) => line,
      );
      expect(examples.length).toBeGreaterThan(0);
      for (const line of examples) {
        if (line === undefined) continue;
        if (/ serve| review| --watch/.test(line)) {
          const args = line.split(' ').slice(1);
          // Port 4000 or another may be in use; the last of two options counts.
          const child = start(folder, args[0] === 'serve' ? [...args, '--port', '0'] : args);
          await once(child.stdout, 'data');
          child.kill('SIGINT');
          expect(await once(child, 'exit'), line).toEqual([0, null]);
        } else {
          const { status, stderr } = runShell(folder, line);
          // What was written where is no complaint.
          const complaints = stderr.replace(/^Exported .*\n$/, '');
          expect({ line, status, complaints }).toEqual({ line, status: 0, complaints: '' });
        }
      }
    }),
);

const noOption = (option: string, command: string, meant?: string) =>
  `There is no option “${option}”.${meant === undefined ? '' : ` Did you mean ${meant}?`} \`lettergraph ${command} --help\` lists them all.`;

test.each([
  [['chek', 'my-letters'], 'There is no command “chek”. Did you mean check?'],
  [['shwo', 'smiles'], 'There is no command “shwo”. Did you mean show?'],
  [['complet', 'bash'], 'There is no command “complet”. Did you mean completion?'],
  [['newletter'], 'There is no command “newletter”. Did you mean new?'],
  [['help', 'qeury'], 'There is no command “qeury”. Did you mean query?'],
  [
    ['elephants'],
    'There is no command “elephants”. Choose one of: serve, new, draft, check, review, score, show, query, export, compile, migrate, import, remove, completion, help.',
  ],
  [
    ['help', 'elephants'],
    'There is no command “elephants”. Choose one of: serve, new, draft, check, review, score, show, query, export, compile, migrate, import, remove, completion, help.',
  ],
  [['query', '{a}', '--variabels', '{}'], noOption('--variabels', 'query', '--variables')],
  [['query', '{a}', '--var', '{}'], noOption('--var', 'query', '--variables')],
  [['query', '{a}', '--var={}'], noOption('--var', 'query', '--variables')],
  [['show', 'smiles', '--jsno'], noOption('--jsno', 'show', '--json')],
  [['show', 'smiles', '-j'], noOption('-j', 'show')],
  [['serve', '--foo'], noOption('--foo', 'serve')],
  [['serve', '--prot=4100'], noOption('--prot', 'serve', '--port')],
  [['--foo'], 'There is no option “--foo”. `lettergraph --help` lists them all.'],
  [['check', 'my-letters', '--wach'], noOption('--wach', 'check', '--watch')],
  [['completion', 'zhs'], 'There is no shell “zhs”. Did you mean zsh?'],
  [['completion', 'tcsh'], 'There is no shell “tcsh”. Did you mean bash?'],
  [['export', 'markdwn'], 'There is no format “markdwn”. Did you mean markdown?'],
  [['export', 'json'], 'There is no format “json”. Did you mean jsonresume?'],
  [
    ['new', 'my-letters/b'],
    '<file> is missing: the letter, .txt, .md, .tex, .html, .docx or .pdf. Type `lettergraph new [options] <dir> <file>`; `lettergraph help new` has examples.',
  ],
  [
    ['remove'],
    '<ids...> is missing: the ids of the letters to remove. Type `lettergraph remove [options] <ids...>`; `lettergraph help remove` has examples.',
  ],
  [
    ['export'],
    '<format> is missing: the name of a format. Type `lettergraph export [options] <format> [letter]`; `lettergraph help export` has examples.',
  ],
  [['help', 'check', 'more'], 'There are too many arguments. `lettergraph help help` shows what it takes.'],
  [
    ['query', '{a}', '--letters'],
    'There is no value for --letters <dir>. `lettergraph help query` shows what it takes.',
  ],
  [
    ['compile', 'my-letters'],
    '--out <dir> is missing: the folder to write to. `lettergraph help compile` has examples.',
  ],
] as const)('what is typed wrongly has the exit code 2: %j', (args, says) =>
  inFolder(right, (folder) => {
    expect(run(folder, args)).toEqual({ status: 2, stdout: '', stderr: `lettergraph: ${says}\n` });
  }),
);

describe('a command that nobody reads', () => {
  test.each([
    'show smiles',
    "query '{ letter { text } }'",
    'check my-letters',
    'completion bash',
    'help serve',
  ])('ends without a word: %s', (line) =>
    inFolder(right, (folder) => {
      const { stderr } = runShell(folder, `lettergraph ${line} | true`);
      expect(stderr).toBe('');
    }),
  );

  test('says when what it prints cannot be written', () =>
    inFolder(right, (folder) => {
      const { status, stderr } = runShell(folder, 'lettergraph show smiles > /dev/full');
      expect(status).toBe(1);
      expect(stderr).toMatch(
        /^lettergraph: What it prints cannot be written: there is no space left \(ENOSPC\)\.\n$/,
      );
    }));

  test('is ended by the signal that ends it', () =>
    inFolder(right, async (folder) => {
      const child = start(folder, ['query', '-']);
      child.kill('SIGINT');
      expect(await once(child, 'exit')).toContain('SIGINT');
    }));
});
