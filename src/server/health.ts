/** What those who look after a server ask it: whether it lives, whether it is ready, and its metrics. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, RouteShorthandOptions } from 'fastify';
import type { Awaitable } from '../store/awaitable.js';
import type { Metrics } from './metrics.js';

/** Whether requests can be answered. All that it says is shown to anybody, so none of it may be a letter's. */
export interface Readiness {
  readonly ready: boolean;
  /** Why not, in words. */
  readonly reason?: string;
  readonly [detail: string]: number | boolean | string | undefined;
}

export interface HealthOptions {
  /** Asked each time; to throw, or to take longer than two seconds, is to say no. */
  readonly ready: () => Awaitable<Readiness>;
  /** What `/metrics` answers. */
  readonly metrics: Pick<Metrics, 'text'>;
  /** Told of what `ready` throws; nobody is unless given. */
  readonly onError?: (error: unknown) => void;
}

/** How long readiness may take to be found out, in ms. */
const READY_WITHIN = 2000;

/**
 * A Fastify plugin with `GET /health/live` (200 as long as the process answers), `GET /health/ready` (200, or 503
 * with the reason) and `GET /metrics` (Prometheus's text format). None of them may be cached, and none says what
 * is in a letter.
 *
 * A closing Fastify answers all requests with 503 itself; with `return503OnClosing: false` these go on as they say.
 * Whoever waits in `preClose` registers that hook after this plugin.
 *
 * @param fastify the server to add the routes to
 * @param options what they ask
 */
export async function health(fastify: FastifyInstance, options: HealthOptions): Promise<void> {
  let isClosing = false;
  fastify.addHook('preClose', async () => {
    isClosing = true;
  });

  fastify.get('/health/live', NEVER_KEPT, async () => ({ status: 'live' }));

  fastify.get('/health/ready', NEVER_KEPT, async (_request, reply) => {
    const found = isClosing ? unready('closing') : await readiness(options);
    // It may have begun to close while we asked.
    const { ready, ...rest } = isClosing ? unready('closing') : found;
    return reply.code(ready ? 200 : 503).send({ ...rest, status: ready ? 'ready' : 'unready' });
  });

  fastify.get('/metrics', NEVER_KEPT, async (_request, reply) => {
    const { contentType, body } = await options.metrics.text();
    return reply.header('content-type', contentType).send(body);
  });
}

// Not in a context of its own, whose hooks would be run after all others: those may wait, for a balancer to turn away.
Object.assign(health, { [Symbol.for('skip-override')]: true });

const NEVER_KEPT: RouteShorthandOptions = {
  onRequest: async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  },
};

/** @param reason why a server is not ready */
const unready = (reason: 'closing' | 'failed' | 'timeout'): Readiness => ({
  ready: false,
  reason,
});

async function readiness({ ready, onError }: HealthOptions): Promise<Readiness> {
  const found = new AbortController();
  try {
    const late = sleep(READY_WITHIN, null, { signal: found.signal });
    const answer = await Promise.race([Promise.resolve().then(ready), late]);
    if (answer === null) return unready('timeout');
    return answer.ready ? answer : { ...answer, reason: answer.reason ?? 'not ready' };
  } catch (error) {
    onError?.(error);
    return unready('failed');
  } finally {
    found.abort();
  }
}
