/** How a command is told which database it is about. */
import { Option } from 'commander';

export const URL_VARIABLE = 'LETTERGRAPH_DATABASE';
export const FILE_VARIABLE = 'LETTERGRAPH_DATABASE_FILE';

/** The option; who is on the machine can read a command line, but neither the environment nor the file. */
export function databaseOption(): Option {
  return new Option(
    '--database <url>',
    `the PostgreSQL database (${URL_VARIABLE}, or ${FILE_VARIABLE} for a file with the URL in it)`,
  );
}
