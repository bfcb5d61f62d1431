/** `lettergraph migrate`: makes the tables of a database, or brings them up to date. */
import { migrate as migrateDatabase } from '../store/postgres/migrate.js';
import { chosenDatabase, type DatabaseChoice, withDatabase } from './database.js';
import { plural } from './report.js';

/**
 * @param choice which database
 * @throws CommandError if it cannot be used, or a newer version made its tables
 */
export async function migrate(choice: DatabaseChoice): Promise<void> {
  const url = await chosenDatabase(choice);
  const taken = await withDatabase(url, ({ db }) => migrateDatabase(db), { checks: false });
  console.log(
    taken.length === 0
      ? 'The tables of the database are up to date.'
      : `The tables of the database are up to date now, by ${plural(taken.length, 'step')}: ${taken.join(', ')}.`,
  );
}
