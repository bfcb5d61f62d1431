/** Tells when the letters of a database have changed. */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { connectionString } from './connect.js';
import { CHANNEL } from './writer.js';

/** How often it is asked, in ms: nobody can listen on a replica, and a connection may be lost without a word. */
const INTERVAL = 500;
/** How long it may take to be connected, in ms. */
const CONNECTING = 2_000;
/** How soon one listens anew, in ms: where that was lost, and where it cannot be yet. */
const PAUSE = { lost: 2_000, replica: 30_000 };

/**
 * Listens, so that a change is known when it is made, and has somebody look twice a second besides.
 *
 * @param url of the database
 * @param look is called when something may have changed; it never fails
 * @param signal ends it
 */
export async function follow(url: string, look: () => Promise<void>, signal: AbortSignal): Promise<void> {
  const timer = setInterval(() => void look(), INTERVAL);
  void look();
  while (!signal.aborted) {
    // Whoever looks finds out what is the matter.
    const why = await listen(url, look, signal).catch(() => 'lost' as const);
    await sleep(PAUSE[why], null, { signal }).catch(() => {});
  }
  clearInterval(timer);
}

/** Until the connection is lost, or it is aborted; on a replica not at all. */
async function listen(
  url: string,
  look: () => Promise<void>,
  signal: AbortSignal,
): Promise<'lost' | 'replica'> {
  const client = new pg.Client({
    connectionString: connectionString(url),
    application_name: 'lettergraph (listening)',
    connectionTimeoutMillis: CONNECTING,
    keepAlive: true,
  });
  try {
    const lost = new Promise<void>((resolve) => {
      client.on('error', () => resolve());
      client.on('end', () => resolve());
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    await client.connect();
    const { rows } = await client.query<{ isReplica: boolean }>('select pg_is_in_recovery() as "isReplica"');
    if (rows[0]?.isReplica) return 'replica';
    client.on('notification', () => void look());
    await client.query(`listen ${CHANNEL}`);
    await lost;
    return 'lost';
  } finally {
    await client.end().catch(() => {});
  }
}
