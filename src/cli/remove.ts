/** `lettergraph remove`: takes letters out of a database. */

import { quoted } from '../reading/shown.js';
import { checkIndex } from '../store/postgres/migrate.js';
import { change, removeLetters } from '../store/postgres/writer.js';
import { CommandError } from './commandError.js';
import { chosenDatabase, type DatabaseChoice, withDatabase } from './database.js';
import { plural } from './report.js';

/**
 * Removes all of them, or none.
 *
 * @param ids of the letters
 * @param choice which database
 * @throws CommandError if there is no such letter, or the database cannot be used
 */
export async function remove(ids: readonly string[], choice: DatabaseChoice): Promise<void> {
  const wanted = [...new Set(ids)];
  await withDatabase(await chosenDatabase(choice), async ({ db }) => {
    await checkIndex(db);
    await change(db, async (transaction) => {
      const found = await removeLetters(transaction, wanted);
      const missing = wanted.filter((id) => !found.includes(id));
      if (missing.length > 0)
        throw new CommandError(
          `There is no letter ${missing.map(quoted).join(', ')} in the database. Nothing is removed.`,
        );
    });
  });
  console.log(`${plural(wanted.length, 'letter')} removed.`);
}
