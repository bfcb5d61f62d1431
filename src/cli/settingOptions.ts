/** Options of commands, made from the table of settings. */
import type { Command } from 'commander';
import { SETTING_NAMES, SETTINGS, type SettingName } from '../server/settings.js';
import { itemLines } from './help.js';

/**
 * @param command gets an option for each of these settings that has one, and help for all of them
 * @param names which settings; all of them unless given
 * @returns the same command
 */
export function addSettings(command: Command, names: readonly SettingName[] = SETTING_NAMES): Command {
  const settings = names.map((name) => SETTINGS[name]);
  for (const { flag, env, placeholder, description, default: value } of settings) {
    if (flag === null) continue;
    const isShown = placeholder !== null && value !== null && value !== '';
    command.option(
      placeholder === null ? flag : `${flag} ${placeholder}`,
      `${description} (${isShown ? `${env}; ${value}` : env})`,
    );
  }
  const variables = settings.filter(({ flag }) => flag === null);
  if (variables.length === 0) return command;
  return command.addHelpText('after', (): string => {
    const items = variables.map(({ env, description }) => [env, description] as const);
    return ['', 'In the environment alone:', ...itemLines(command, items)].join('\n');
  });
}
