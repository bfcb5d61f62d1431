/** What is set on every connection to a database. */
import { afterAll, expect, test } from 'vitest';
import { createPool } from '../../src/store/postgres/connect.js';
import { startPostgres } from './postgres.js';

const postgres = await startPostgres();
const pool = createPool(await postgres.createDatabase(), {
  connections: 1,
  wait: 5_000,
  statementTimeout: 1_500,
});
afterAll(async () => {
  await pool.end();
  await postgres.stop();
});

test.each([
  { what: 'statements have their limit', setting: 'statement_timeout', value: '1500ms' },
  { what: 'statements are not compiled, which takes longer than running them', setting: 'jit', value: 'off' },
])('$what', async ({ setting, value }) => {
  const { rows } = await pool.query({ text: `show ${setting}`, rowMode: 'array' });
  expect(rows).toEqual([[value]]);
});
