/** How often a client may ask: a burst of a minute's worth, then as fast as the minute allows. */
import { LRUCache } from 'lru-cache';

/** How many clients are remembered; who is forgotten starts afresh. */
const MOST_CLIENTS = 20_000;
const MINUTE = 60_000;

/**
 * The generic cell rate algorithm: of each client only the time is kept at which its requests would
 * have been spread evenly.
 *
 * @param perMinute how many requests a client may make in a minute
 * @returns counts a request of a client at a time in ms: 0 where it may be answered, else in how many
 *   ms the next one may
 */
export function createRateLimit(perMinute: number): (client: string, now: number) => number {
  const interval = MINUTE / perMinute;
  const clients = new LRUCache<string, { evenTime: number }>({ max: MOST_CLIENTS });
  const newcomer = (client: string) => {
    const known = { evenTime: 0 };
    clients.set(client, known);
    return known;
  };
  return (client, now) => {
    // Written into, as to set an entry anew takes ten times as long.
    const known = clients.get(client) ?? newcomer(client);
    const even = Math.max(known.evenTime, now);
    const wait = even + interval - MINUTE - now;
    // Half an interval more, for what rounding adds: the last of a burst fits exactly.
    if (wait > interval / 2) return wait;
    known.evenTime = even + interval;
    return 0;
  };
}
