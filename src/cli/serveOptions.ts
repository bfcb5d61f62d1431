/** The options of `lettergraph serve`, made from the table of settings. */
import type { Command } from 'commander';
import { SETTING_NAMES, SETTINGS } from '../server/settings.js';
import { itemLines } from './help.js';

const settings = SETTING_NAMES.map((name) => SETTINGS[name]);

/**
 * @param command gets an option for every setting that has one, and help for all of them
 * @returns the same command
 */
export function addSettings(command: Command): Command {
  for (const { flag, env, placeholder, description, default: value } of settings) {
    if (flag === null) continue;
    const isShown = placeholder !== null && value !== null && value !== '';
    command.option(
      placeholder === null ? flag : `${flag} ${placeholder}`,
      `${description} (${isShown ? `${env}; ${value}` : env})`,
    );
  }
  const variables = settings.filter(({ flag }) => flag === null);
  return command.addHelpText('after', (): string => {
    const items = variables.map(({ env, description }) => [env, description] as const);
    return ['', 'In the environment alone:', ...itemLines(command, items)].join('\n');
  });
}
