/** `serve` with a replica: it follows what is imported elsewhere, and outlives that the replica takes over. */
import { afterAll, expect, test, vi } from 'vitest';
import { startPostgres } from '../store/postgres.js';
import { logged, serve, setUpServing, stop } from './serving.js';
import {
  answersAgain,
  createProxy,
  importLetters,
  titlesAt,
  unreadyReason,
  WITHIN,
  writeFirstLetter,
  writeLetter,
} from './servingDatabase.js';

const postgres = await startPostgres();
const replica = await postgres.replicate();
afterAll(async () => {
  await replica.stop();
  await postgres.stop();
});
setUpServing();

test('servers of a primary and of its replica go on through imports, a lag and a failover', async () => {
  const primary = await postgres.createDatabase();
  await writeFirstLetter(primary);
  const follower = replica.urlOf(primary);
  // What operators have before their databases: a name, or a proxy, that leads to the primary.
  const proxy = await createProxy(primary);
  const servings = {
    primary: await serve(['--port', '0'], { LETTERGRAPH_DATABASE: proxy.url }),
    replica: await serve(['--port', '0'], { LETTERGRAPH_DATABASE: follower }),
  };
  const { primary: first, replica: second } = servings;
  const both = Object.values(servings);
  const atReplica = await postgres.connect(follower);
  try {
    for (const serving of both) await answersAgain(serving);

    // Whoever has shown a letter never shows an older one, whatever is kept.
    for (const title of ['2', '3', '4', '5']) {
      await writeLetter('a', title);
      importLetters(primary);
      await Promise.all(
        both.map((serving) =>
          vi.waitFor(async () => expect(await titlesAt(serving.origin)).toEqual([title]), WITHIN),
        ),
      );
      for (const serving of both)
        for (let time = 0; time < 4; time += 1) expect(await titlesAt(serving.origin)).toEqual([title]);
    }

    // A replica that lags gives what it has, and is ready.
    await atReplica.query('select pg_wal_replay_pause()');
    await writeLetter('a', 'While it lags');
    importLetters(primary);
    await answersAgain(first, ['While it lags']);
    expect(await titlesAt(second.origin)).toEqual(['5']);
    expect(await unreadyReason(second.origin)).toBeUndefined();
    await atReplica.query('select pg_wal_replay_resume()');
    await answersAgain(second, ['While it lags']);

    // The primary has a change that never reaches the replica, and is lost.
    await atReplica.query(`alter system set primary_conninfo = ''`);
    await atReplica.query('select pg_reload_conf()');
    await vi.waitFor(
      async () => expect((await atReplica.query('select 1 from pg_stat_wal_receiver')).rows).toEqual([]),
      WITHIN,
    );
    await writeLetter('a', 'Lost');
    importLetters(primary);
    await answersAgain(first, ['Lost']);
    for (let time = 0; time < 4; time += 1) expect(await titlesAt(first.origin)).toEqual(['Lost']);
    await proxy.away();
    await postgres.stop();
    await logged(first, /^The (?:database cannot be reached|connection to the database was lost)/);
    await answersAgain(second, ['While it lags']);

    // The replica takes over, and is written to as often as the primary was since.
    await atReplica.query('select pg_promote()');
    await writeLetter('a', 'After the failover');
    importLetters(follower);
    await answersAgain(second, ['After the failover']);
    proxy.turnTo(follower);
    await proxy.back();
    await answersAgain(first, ['After the failover']);
    for (const serving of both) await stop(serving);
  } finally {
    await atReplica.end();
    await proxy.away();
  }
}, 180_000);
