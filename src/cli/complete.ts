/** What can come next on a command line, from what the program and its settings are described by. */
import type { Argument, Command, Option } from 'commander';
import type { Setting } from '../server/setting.js';
import { SETTING_NAMES, SETTINGS } from '../server/settings.js';

const settings: readonly Setting[] = SETTING_NAMES.map((name) => SETTINGS[name]);

/** A word that can stand where the cursor is. */
export interface Candidate {
  readonly value: string;
  /** What it is, in a few words; may be empty. */
  readonly description: string;
}

/** What can come next. A shell knows its files and folders itself. */
export type Completion =
  | { readonly kind: 'words'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'files' | 'folders'; readonly prefix: string };

/** Values of options, by their long names. */
export type TypedOptions = ReadonlyMap<string, string>;

/** Finds what is not in the description: ids that there are where the options say that the letters are. */
export interface FindIds {
  readonly letters: (options: TypedOptions) => Promise<readonly Candidate[]>;
  /** Of anything; `start` is how it begins. */
  readonly all: (options: TypedOptions, start: string) => Promise<readonly Candidate[]>;
}

/** What stands for a value in help tells what it is. */
const FILES = new Set(['file', 'query', 'json']);
const FOLDERS = new Set(['dir', 'draft', 'gold']);
const LETTERS = new Set(['letter']);
const IDS = new Set(['id']);

/**
 * @param program the program
 * @param typed the words after its name, up to the cursor; the last is the one that is being typed
 * @param findIds finds the ids that there are
 * @returns what can stand for the last word
 */
export async function complete(
  program: Command,
  typed: readonly string[],
  findIds: FindIds,
): Promise<Completion> {
  const words = typed.slice(0, -1);
  const current = typed.at(-1) ?? '';
  const commands = program.createHelp().visibleCommands(program);
  const at = words.findIndex((word) => !word.startsWith('-'));
  const command = at === -1 ? program : commands.find((each) => each.name() === words[at]);
  if (command === undefined) return wordsOf([], current);

  const options = program.createHelp().visibleOptions(command);
  const { values, positions, waiting } = read(words.slice(at + 1), options);
  const completeValue = async (of: Option | Argument, start: string, prefix = ''): Promise<Completion> => {
    const name = 'flags' in of ? placeholderOf(of) : of.name();
    if (FILES.has(name)) return { kind: 'files', prefix };
    if (FOLDERS.has(name)) return { kind: 'folders', prefix };
    const found = LETTERS.has(name)
      ? await findIds.letters(values)
      : IDS.has(name)
        ? await findIds.all(values, start)
        : choicesOf(of).map((value) => ({ value, description: '' }));
    const candidates = found.map((each) => ({ ...each, value: prefix + each.value }));
    return wordsOf(candidates, prefix + start);
  };

  const [, flag, start] = /^(--[^=]+)=(.*)$/s.exec(current) ?? [];
  const assigned = options.find(({ long, required }) => long === flag && required);
  if (assigned !== undefined && start !== undefined) return completeValue(assigned, start, `${flag}=`);
  if (waiting !== null) return completeValue(waiting, current);
  if (current.startsWith('-')) return wordsOf(options.map(ofOption), current);
  if (command === program) return wordsOf(commands.map(ofCommand), current);
  if (command.name() === 'help' && positions === 0) return wordsOf(commands.map(ofCommand), current);
  const argument = command.registeredArguments[positions];
  return argument === undefined ? wordsOf([], current) : completeValue(argument, current);
}

/** The values of options in some words, how many other words there are, and the option that waits for its value. */
function read(words: readonly string[], options: readonly Option[]) {
  const values = new Map<string, string>();
  let positions = 0;
  let waiting: Option | null = null;
  for (const word of words) {
    const [, flag = word, assigned] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
    const option = options.find(({ long, short }) => long === flag || short === flag);
    if (waiting !== null) {
      values.set(waiting.long ?? '', word);
      waiting = null;
    } else if (option?.required && assigned === undefined) {
      waiting = option;
    } else if (word.startsWith('-')) {
      values.set(flag, assigned ?? '');
    } else {
      positions += 1;
    }
  }
  return { values, positions, waiting };
}

function wordsOf(candidates: readonly Candidate[], start: string): Completion {
  return { kind: 'words', candidates: candidates.filter(({ value }) => value.startsWith(start)) };
}

function ofOption({ long, short, description }: Option): Candidate {
  return { value: long ?? short ?? '', description };
}

function ofCommand(command: Command): Candidate {
  return { value: command.name(), description: command.description() };
}

/** The few words that a value can be, if it is so; settings say themselves what is wrong with another. */
function choicesOf(of: Option | Argument): readonly string[] {
  if (of.argChoices !== undefined) return of.argChoices;
  const setting = settings.find(({ flag }) => 'long' in of && flag === of.long);
  return setting?.choices ?? [];
}

/** What stands for an option's value in help, without its brackets. */
function placeholderOf({ flags }: Option): string {
  return /<([^>]+)>/.exec(flags)?.[1] ?? '';
}
