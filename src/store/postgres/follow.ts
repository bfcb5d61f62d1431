/** Tells when the letters of a database have changed. */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { CHANNEL } from './writer.js';

/** How often it is asked where nobody listens, and how soon a connection that was lost is made anew, in ms. */
const INTERVAL = 500;
/** How often it is asked while one listens: a connection may be lost without a word. */
const SELDOM = 10_000;

/**
 * Listens, and goes on until it is aborted. Where it cannot listen, as on a replica or while the database is down,
 * it has somebody look twice a second.
 *
 * @param url of the database
 * @param look is called when something may have changed; it never fails
 * @param signal ends it
 */
export async function follow(url: string, look: () => Promise<void>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await listen(url, look, signal);
    } catch {
      // Whoever looks finds out what is the matter.
    }
    await look();
    await sleep(INTERVAL, null, { signal }).catch(() => {});
  }
}

/** Until the connection is lost, or it is aborted. */
async function listen(url: string, look: () => Promise<void>, signal: AbortSignal): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'lettergraph (listening)',
    connectionTimeoutMillis: INTERVAL,
    keepAlive: true,
  });
  const timer = setInterval(() => void look(), SELDOM);
  try {
    const lost = new Promise<void>((resolve) => {
      client.on('error', () => resolve());
      client.on('end', () => resolve());
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    await client.connect();
    client.on('notification', () => void look());
    await client.query(`listen ${CHANNEL}`);
    // What changed before it listened.
    await look();
    await lost;
  } finally {
    clearInterval(timer);
    await client.end().catch(() => {});
  }
}
