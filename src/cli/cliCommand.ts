/** Commands whose errors of usage are in the words of all other errors. */
import { Argument, Command, type ErrorOptions } from 'commander';
import { quoted } from '../reading/shown.js';
import { nearestName, noSuch } from '../reading/suggest.js';
import { UsageError } from './commandError.js';

/** A command of commander's that throws a `UsageError` where that prints an error of its own. */
export class CliCommand extends Command {
  override createCommand(name?: string): CliCommand {
    return new CliCommand(name);
  }

  override error(message: string, { code }: ErrorOptions = {}): never {
    // What was typed, or what is missing, stands between quotation marks.
    const [, named = ''] = /'(.*)'/s.exec(message) ?? [];
    throw new UsageError(this.#wordsFor(code, named) ?? message);
  }

  #wordsFor(code: string | undefined, named: string): string | null {
    const help = this.createHelp();
    const advice = `\`lettergraph help ${this.name()}\` shows what it takes.`;
    const hasExamples = `\`lettergraph help ${this.name()}\` has examples.`;
    switch (code) {
      case 'commander.unknownCommand': {
        const names = help.visibleCommands(this).map((command) => command.name());
        return noSuch('command', named, names);
      }
      case 'commander.unknownOption': {
        const [flag = ''] = named.split('=', 1);
        const dashes = flag.startsWith('--') ? '--' : '';
        const names = help.visibleOptions(this).flatMap(({ long }) => long?.slice(dashes.length) ?? []);
        const nearest = nearestName(flag.slice(dashes.length), names);
        const guess = nearest === undefined ? '' : ` Did you mean ${dashes}${nearest}?`;
        const called = [this.parent?.name() ?? [], this.name()].flat().join(' ');
        return `There is no option ${quoted(flag)}.${guess} \`${called} --help\` lists them all.`;
      }
      case 'commander.missingArgument': {
        const argument = this.registeredArguments.find((each) => each.name() === named);
        const name = `<${named}${argument?.variadic ? '...' : ''}>`;
        return `${name} is missing: ${argument?.description}. Type \`${help.commandUsage(this)}\`; ${hasExamples}`;
      }
      case 'commander.excessArguments':
        return `There are too many arguments. ${advice}`;
      case 'commander.optionMissingArgument':
        return `There is no value for ${named}. ${advice}`;
      case 'commander.missingMandatoryOptionValue': {
        const option = this.options.find(({ flags }) => flags === named);
        return `${named} is missing: ${option?.description}. ${hasExamples}`;
      }
      default:
        return null;
    }
  }
}

/**
 * @param what what the argument is, in a word
 * @param names what it may be; completion knows them, too
 * @param description what help says of it
 * @returns an argument; a value that is none of the names is a `UsageError`
 */
export function oneOf(what: string, names: readonly string[], description: string): Argument {
  const argument = new Argument(`<${what}>`, description).argParser((value) => {
    if (names.includes(value)) return value;
    throw new UsageError(noSuch(what, value, names));
  });
  return Object.assign(argument, { argChoices: [...names] });
}
