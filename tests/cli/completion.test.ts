/** `lettergraph completion`, as a shell asks it; and bash itself with the script for it. */
import { describe, expect, test } from 'vitest';
import { createProgram } from '../../src/cli/program.js';
import { smiles } from '../../src/data/smiles.js';
import { Letter } from '../../src/letter/letter.js';
import { SETTING_NAMES, SETTINGS } from '../../src/server/settings.js';
import { letter, reading } from '../reading/tinyReading.js';
import { inFolder, run, runShell } from './command.js';

const files = {
  'letters/ada/letter.txt': letter,
  'letters/eve/letter.txt': letter,
  'letters/whole/letter.txt': letter,
  'letters/whole/reading.yaml': reading,
  'letters/topics.yaml': 'maths: { name: Mathematics }\n',
  'letters/notes.txt': 'x',
  'list.graphql': 'x',
  'two words/ada/letter.txt': letter,
};
const sentencesOfSmiles = new Letter(smiles).sentences.map(({ id }) => id);
/** The values that are offered for the last of some words. */
const offered = (folder: string, words: readonly string[], env = {}) => {
  const { status, stdout, stderr } = run(folder, ['__complete', '--', ...words], env);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t')[0]);
};
const commands = () => {
  const program = createProgram();
  return program.createHelp().visibleCommands(program);
};
const names = commands().map((command) => command.name());

describe('what can come next', () => {
  test.each<readonly [readonly string[], readonly string[]]>([
    [[''], names],
    [['sh'], ['show']],
    [
      ['help', 'c'],
      ['check', 'compile', 'completion'],
    ],
    [['chek', ''], []],
    [['-'], ['--version', '--help']],
    [
      ['check', '--'],
      ['--strict', '--all', '--watch', '--json', '--help'],
    ],
    [['check', '--s'], ['--strict']],
    [['check', 'x', ''], []],
    [['check', ''], [':folders']],
    [['check', '--strict', 'l'], [':folders']],
    [['new', ''], [':folders']],
    [['score', 'a', ''], [':folders']],
    [['review', ''], [':folders']],
    [['review', 'x', '--p'], ['--port']],
    [['new', 'x', ''], [':files']],
    [['draft', ''], [':files']],
    [['draft', 'a.pdf', '--out', ''], [':folders']],
    [['query', ''], [':files']],
    [['query', '--variables', ''], [':files']],
    [['query', '--operation', ''], []],
    [['compile', 'x', '--out', ''], [':folders']],
    [['compile', 'x', '--out='], [':folders']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['completion', 'z'], ['zsh']],
    [
      ['serve', '--log-level', ''],
      ['debug', 'info', 'warn', 'error', 'silent'],
    ],
    [['serve', '--log-level=w'], ['--log-level=warn']],
    [['serve', '--log-level', '=', 'w'], ['warn']],
    [
      ['serve', '--log-level', '='],
      ['debug', 'info', 'warn', 'error', 'silent'],
    ],
    [
      ['show', ''],
      ['smiles', 'smiles/', 'topic/'],
    ],
    [['show', 'smiles/sentence-1'], sentencesOfSmiles.filter((id) => id.startsWith('smiles/sentence-1'))],
    [['show', 'smiles/redaction-0'], ['smiles/redaction-0']],
    [['show', 'smiles/bachelors-u'], ['smiles/bachelors-university']],
    [['show', 'topic/machine'], ['topic/machine-learning']],
    [['show', 'nothing/'], []],
    [['export', 'html', ''], ['smiles']],
    [['export', 'html', '--letters', 'letters', 'e'], ['eve']],
    [['show', '--letters', 'letters', 'whole/st'], ['whole/studies']],
    [['show', '--letters', 'letters', 'ada/'], []],
    [
      ['show', '--letters', 'letters', ''],
      ['ada', 'eve', 'whole', 'topic/'],
    ],
    [
      ['show', '--letters=letters', 'e'],
      ['eve', 'eve/'],
    ],
    [
      ['show', '--letters', 'two words', ''],
      ['ada', 'ada/'],
    ],
    [['show', '--letters', 'nowhere', ''], []],
  ])('after %j', (words, expected) =>
    inFolder(files, (folder) => {
      expect(offered(folder, words)).toEqual(expected);
    }),
  );

  test('says of an id what it belongs to, on one line', () =>
    inFolder(files, (folder) => {
      const { stdout } = run(folder, ['__complete', '--', 'show', '--letters', 'letters', 'whole/s']);
      expect(stdout).toContain('whole/studies\tStudies\n');
      expect(stdout).toContain('whole/sentence-0\tHello!\n');
      expect(run(folder, ['__complete', '--', 'show', 'topic/diff']).stdout).toContain(
        '\tDiffusion Models\n',
      );
    }));

  test('has the ids of the folder in the environment', () =>
    inFolder(files, (folder) => {
      expect(offered(folder, ['show', ''], { LETTERGRAPH_LETTERS: 'letters' })).toEqual([
        'ada',
        'eve',
        'whole',
        'topic/',
      ]);
    }));

  test('has every option of every command, with what it is for', () =>
    inFolder({}, (folder) => {
      for (const command of commands()) {
        const { stdout } = run(folder, ['__complete', '--', command.name(), '--']);
        for (const { long, description } of command.options) {
          expect(stdout).toContain(`${long}\t${description}\n`);
        }
      }
      const ofServe = offered(folder, ['serve', '--']);
      for (const name of SETTING_NAMES) {
        const { flag } = SETTINGS[name];
        if (flag !== null) expect(ofServe).toContain(flag);
      }
    }));
});

describe('the script for bash', () => {
  // bash sets these variables when a key is pressed, and then calls the function.
  const press = (folder: string, words: readonly string[]) => {
    const quoted = words.map((word) => `'${word}'`).join(' ');
    const { status, stdout, stderr } = runShell(
      folder,
      `source <(lettergraph completion bash); source <(lettergraph completion bash)
compopt() { :; }
COMP_WORDS=(lettergraph ${quoted}); COMP_CWORD=${words.length}
_lettergraph lettergraph; printf '%s\\n' "\${COMPREPLY[@]}"`,
      ['bash', '--norc', '-c'],
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return stdout.trimEnd().split('\n').toSorted();
  };

  test.each<readonly [readonly string[], readonly string[]]>([
    [['sh'], ['show']],
    [['check', '--s'], ['--strict']],
    [
      ['show', '--letters', 'letters', ''],
      ['ada', 'eve', 'topic/', 'whole'],
    ],
    [['show', '--letters', 'letters', 'whole/st'], ['whole/studies']],
    [['show', '--letters', '=', 'le'], ['letters']],
    [
      ['show', '--letters', '='],
      ['letters', 'two words'],
    ],
    [
      ['check', ''],
      ['letters', 'two words'],
    ],
    [
      ['query', 'l'],
      ['letters', 'list.graphql'],
    ],
    [['serve', '--log-level', '=', 'w'], ['warn']],
  ])('completes %j', (words, expected) =>
    inFolder(files, (folder) => {
      expect(press(folder, words)).toEqual(expected);
    }),
  );

  test('is for the command of that name', () =>
    inFolder({}, (folder) => {
      const { stdout } = runShell(folder, 'source <(lettergraph completion bash); complete -p lettergraph', [
        'bash',
        '--norc',
        '-c',
      ]);
      expect(stdout).toBe('complete -F _lettergraph lettergraph\n');
    }));
});

test('the scripts for zsh and fish ask the same, and are for the command of that name', () =>
  inFolder({}, (folder) => {
    const zsh = run(folder, ['completion', 'zsh']).stdout;
    expect(zsh).toMatch(/^#compdef lettergraph\n/);
    expect(zsh).toContain('__complete -- "');
    expect(zsh).toContain('compdef _lettergraph lettergraph');
    const fish = run(folder, ['completion', 'fish']).stdout;
    expect(fish).toContain('set -l lines ($words[1] __complete -- $words[2..] "$current" 2>/dev/null)');
    expect(fish).toContain("complete -c lettergraph -f -a '(__lettergraph_complete)'");
  }));
