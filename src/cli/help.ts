/** `lettergraph help`, and the examples that the help of each command ends with. */
import type { Command } from 'commander';
import { noSuch } from '../reading/suggest.js';
import { UsageError } from './commandError.js';
import { EXIT_CODES } from './exit.js';

/**
 * @param commands what to type after the program's name; each has to work as it stands here
 * @returns the end of a help page
 */
export function examples(...commands: readonly string[]): string {
  const lines = commands.map((command) => `  $ lettergraph ${command}`);
  return ['', commands.length === 1 ? 'Example:' : 'Examples:', ...lines].join('\n');
}

/**
 * @param command whose help it is for
 * @param items what there is, and what it does
 * @returns lines as help has them, broken where a terminal ends
 */
export function itemLines(command: Command, items: readonly (readonly [string, string])[]): string[] {
  const help = command.createHelp();
  const width = Math.max(...items.map(([name]) => name.length));
  return items.map(([name, what]) => help.formatItem(name, width, what, help));
}

/**
 * @param program gets a command `help`, as commander's own shows the general help for a misspelt command; and the
 *   exit codes in its help
 * @returns the same program
 */
export function addHelp(program: Command): Command {
  program.addHelpText('after', () => {
    const codes = itemLines(program, Object.entries(EXIT_CODES));
    return ['', 'Exit codes:', ...codes, '', 'lettergraph help COMMAND shows more, with examples.'].join(
      '\n',
    );
  });
  program
    .helpCommand(false)
    .command('help')
    .description('show what there is, or what a command does')
    .argument('[command]', 'the command')
    .addHelpText('after', examples('help', 'help check'))
    .action((name: string | undefined) => {
      if (name === undefined) return program.help();
      const commands = program.createHelp().visibleCommands(program);
      const command = commands.find((each) => each.name() === name);
      if (command !== undefined) return command.help();
      const names = commands.map((each) => each.name());
      throw new UsageError(noSuch('command', name, names));
    });
  return program;
}
