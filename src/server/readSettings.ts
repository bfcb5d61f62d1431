/** Reads the settings from the command line and the environment, and says what is wrong with one. */
import { closestMatch } from 'leven';
import { either } from '../reading/suggest.js';
import { isToken, TOKEN } from './setting.js';
import {
  DATABASE_SETTINGS,
  defaultOf,
  LETTERS_SETTINGS,
  SETTING_NAMES,
  SETTINGS,
  SettingError,
  type SettingName,
  type Settings,
  settingsOf,
} from './settings.js';

/** What was given on the command line: a setting's text, or true where it is switched on by being named. */
export type GivenOptions = { readonly [Name in SettingName]?: string | boolean | undefined };

/** The environment's variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where all variables of ours begin, apart from the two that every server has. */
const PREFIX = 'LETTERGRAPH_';

/** What the server of a model asks for as a password: `draft` sends it, and it is no setting of `serve`. */
export const MODEL_KEY = 'LETTERGRAPH_MODEL_KEY';

/** What Kubernetes adds for a service that is called lettergraph; it is not meant for us. */
const OF_KUBERNETES = /^LETTERGRAPH_(?:SERVICE_(?:HOST|PORT)(?:_|$)|PORT_\d)/;
const KUBERNETES_ADDRESS = /^(?:tcp|udp|sctp):\/\//;

/** How many edits a name may be away from what it is taken for. */
const MOST_EDITS = 4;

/** Of these, one at most is given. */
const ALTERNATIVES: readonly (readonly SettingName[])[] = [['tokens', 'tokensFile'], LETTERS_SETTINGS];

/** What does something only for letters in one sort of place, and what names that. */
const PLACES: readonly {
  readonly place: string;
  readonly named: readonly SettingName[];
  readonly settings: readonly SettingName[];
}[] = [
  {
    place: 'a folder of letters',
    named: ['letters'],
    settings: ['skipBroken', 'reviewedOnly', 'cache', 'watch'],
  },
  {
    place: 'a database',
    named: DATABASE_SETTINGS,
    settings: ['databaseConnections', 'databaseWait', 'databaseTimeout', 'letterMemory'],
  },
];

/** Other commands than `serve` go by these variables, too, so that they may be meant for those. */
const MEANT_FOR_ALL: readonly SettingName[] = ['cache'];

/** What is not shown where it is wrong. */
const SECRET: readonly SettingName[] = ['tokens', 'database'];

/**
 * @param options what was given on the command line, which wins over the environment
 * @param environment the variables; an empty one counts as not set
 * @returns the value of every setting
 * @throws SettingError for the first that is not what it has to be, or that does not go with others
 */
export function readSettings(options: GivenOptions, environment: Environment): Settings {
  for (const names of ALTERNATIVES) {
    const sources = names.flatMap((name) => given(name, options, environment)?.source ?? []);
    if (sources.length > 1)
      throw new SettingError(`${sources.slice(0, 2).join(' and ')} are both given; give one.`);
  }
  const settings = settingsOf((name) => read(name, given(name, options, environment)));
  checkPlaces(settings, (name) => given(name, options, environment)?.source ?? null);
  return settings;
}

/**
 * Reads the settings that a command goes by that is not `serve`: what is set besides is meant for that.
 *
 * @param names which settings
 * @param options what was given on the command line, which wins over the environment
 * @param environment the variables
 * @throws SettingError as `readSettings` does
 */
export function readSome<Name extends SettingName>(
  names: readonly Name[],
  options: GivenOptions,
  environment: Environment,
): Pick<Settings, Name> {
  const variables = names.map((name) => SETTINGS[name].env);
  return readSettings(options, Object.fromEntries(variables.map((env) => [env, environment[env]])));
}

/**
 * What somebody thinks is set would not be.
 *
 * @param environment the variables
 * @throws SettingError for one that looks like ours and is none
 */
export function checkVariables(environment: Environment): void {
  for (const variable of Object.keys(environment)) checkVariable(variable, environment);
}

/** @returns how these settings are given, in words: “--letters or LETTERGRAPH_LETTERS” */
export function waysToGive(names: readonly SettingName[]): string {
  const settings = names.map((name) => SETTINGS[name]);
  return either([...settings.flatMap(({ flag }) => flag ?? []), ...settings.map(({ env }) => env)]);
}

/** Throws for a setting that would do nothing, as the letters are somewhere else. */
function checkPlaces(settings: Settings, sourceOf: (name: SettingName) => string | null): void {
  for (const { place, named, settings: names } of PLACES) {
    if (named.some((name) => sourceOf(name) !== null)) continue;
    for (const name of names) {
      const source = sourceOf(name);
      // What is switched off does what it says.
      if (source === null || settings[name] === false) continue;
      if (source === SETTINGS[name].env && MEANT_FOR_ALL.includes(name)) continue;
      const [other = null] = LETTERS_SETTINGS.flatMap((each) => sourceOf(each) ?? []);
      throw new SettingError(
        other === null
          ? `${source} is for ${place}. Name one with ${waysToGive(named)}, or leave ${source} out.`
          : `${source} is for ${place}, and does not go with ${other}. Leave one of them out.`,
      );
    }
  }
}

/**
 * @param content of a file of tokens: a line each, empty ones aside
 * @param path its path, for messages
 * @returns the tokens
 * @throws SettingError if there is none, or one is not what it has to be; it is not shown
 */
export function readTokens(content: string, path: string): readonly string[] {
  const lines = content.split(/\r?\n/).map((line) => line.trim());
  const wrong = lines.findIndex((line) => line !== '' && !isToken(line));
  if (wrong >= 0) throw new SettingError(`${path}:${wrong + 1} is not a token; it has to be ${TOKEN}.`);
  const tokens = lines.filter((line) => line !== '');
  if (tokens.length === 0)
    throw new SettingError(`There is no token in ${path}; write one a line, ${TOKEN}.`);
  return tokens;
}

/** What somebody gave for a setting, and where. */
interface Given {
  /** The option or the variable, as it is written. */
  readonly source: string;
  readonly text: string;
}

function given(name: SettingName, options: GivenOptions, environment: Environment): Given | null {
  const { flag, env } = SETTINGS[name];
  const option = options[name];
  if (flag !== null && option !== undefined) return { source: flag, text: String(option) };
  const variable = environment[env];
  return variable === undefined || variable === '' ? null : { source: env, text: variable };
}

function read(name: SettingName, found: Given | null): unknown {
  if (found === null) return defaultOf(name);
  const { expects, read: readText } = SETTINGS[name];
  // A list may be empty where nobody gives one; an option with nothing behind it is a mistake.
  const value = found.text === '' ? undefined : readText(found.text);
  if (value !== undefined) return value;
  const shown = SECRET.includes(name) ? 'is wrong, and not shown' : `is “${found.text}”`;
  throw new SettingError(`${found.source} ${shown}; it has to be ${expects}.`);
}

function checkVariable(variable: string, environment: Environment): void {
  if (!variable.startsWith(PREFIX) || VARIABLES.includes(variable) || variable === MODEL_KEY) return;
  if (OF_KUBERNETES.test(variable) || KUBERNETES_ADDRESS.test(environment[variable] ?? '')) return;
  const meant = closestMatch(withoutPrefix(variable), VARIABLES.map(withoutPrefix), {
    maxDistance: MOST_EDITS,
  });
  const nearest = VARIABLES.find((known) => withoutPrefix(known) === meant);
  const advice =
    nearest === undefined ? '`lettergraph serve --help` lists them all.' : `Did you mean ${nearest}?`;
  throw new SettingError(`There is no setting ${variable}. ${advice}`);
}

const VARIABLES: readonly string[] = SETTING_NAMES.map((name) => SETTINGS[name].env);

function withoutPrefix(variable: string): string {
  return variable.startsWith(PREFIX) ? variable.slice(PREFIX.length) : variable;
}
