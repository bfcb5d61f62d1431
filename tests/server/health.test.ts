/** What those who look after a server ask it, on a server that has nothing else. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type FastifyInstance, fastify } from 'fastify';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type HealthOptions, health } from '../../src/server/health.js';
import { createMetrics } from '../../src/server/metrics.js';

const metrics = createMetrics({
  answers: () => ({ entries: 0, bytes: 0 }),
  underWay: () => 0,
  letters: () => 1,
  leftOut: () => 0,
});
let server: FastifyInstance | null = null;

afterEach(async () => {
  vi.useRealTimers();
  await server?.close();
  server = null;
});

async function serve(options: Partial<HealthOptions> = {}): Promise<FastifyInstance> {
  server = fastify({ return503OnClosing: false });
  await server.register(health, { metrics, ready: () => ({ ready: true }), ...options });
  return server;
}

/** A promise, and what settles it. */
function withResolver() {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** Status, body and whether it may be cached. */
async function get(instance: FastifyInstance, url: string) {
  const { statusCode, headers, body } = await instance.inject(url);
  return { status: statusCode, cache: headers['cache-control'], type: headers['content-type'], body };
}

const says = (status: number, body: unknown) => ({
  status,
  cache: 'no-store',
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(body),
});

describe('a server', () => {
  test('lives as long as it answers, ready or not', async () => {
    const instance = await serve({ ready: () => ({ ready: false }) });
    expect(await get(instance, '/health/live')).toEqual(says(200, { status: 'live' }));
  });

  test.each([
    ['at once', () => ({ ready: true, letters: 2 })],
    ['later', async () => ({ ready: true, letters: 2 })],
  ])('is ready when what it needs says so %s', async (_when, ready) => {
    const instance = await serve({ ready });
    expect(await get(instance, '/health/ready')).toEqual(says(200, { letters: 2, status: 'ready' }));
  });

  test('is asked with HEAD, too', async () => {
    const instance = await serve();
    const { statusCode, body } = await instance.inject({ method: 'HEAD', url: '/health/ready' });
    expect([statusCode, body]).toEqual([200, '']);
  });

  test('is not ready when what it needs says no', async () => {
    const instance = await serve({ ready: () => ({ ready: false, letters: 0 }) });
    expect(await get(instance, '/health/ready')).toEqual(
      says(503, { letters: 0, reason: 'not ready', status: 'unready' }),
    );
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error('the letter of Ada');
      },
    ],
    ['rejects', () => Promise.reject(new Error('the letter of Ada'))],
  ])('is not ready when what it needs %s, and says why to us alone', async (_how, ready) => {
    const onError = vi.fn();
    const instance = await serve({ ready, onError });
    expect(await get(instance, '/health/ready')).toEqual(says(503, { reason: 'failed', status: 'unready' }));
    expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('the letter of Ada'));
  });

  test('is not ready when that takes longer than two seconds', async () => {
    const instance = await serve({ ready: () => new Promise(() => {}) });
    const start = performance.now();
    expect(await get(instance, '/health/ready')).toEqual(says(503, { reason: 'timeout', status: 'unready' }));
    expect(performance.now() - start).toBeGreaterThan(1900);
  });

  test('lives and is not ready while it closes', async () => {
    const instance = await serve();
    const { promise: turnedAway, resolve: goOn } = withResolver();
    instance.addHook('preClose', () => turnedAway);
    await instance.listen({ host: '127.0.0.1', port: 0 });
    const url = instance.listeningOrigin;
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    const closed = instance.close();
    await sleep(10);
    const ready = await fetch(`${url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([503, { reason: 'closing', status: 'unready' }]);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    goOn();
    await closed;
  });

  test('tells its metrics', async () => {
    const instance = await serve();
    metrics.answered('other', 200, 1);
    const { status, cache, type, body } = await get(instance, '/metrics');
    expect([status, cache]).toEqual([200, 'no-store']);
    expect(type).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(body).toContain('\nlettergraph_requests_total{how="other",status="200"} 1\n');
  });

  test('keeps its other answers as they are', async () => {
    const instance = await serve();
    instance.get('/other', async () => ({}));
    expect((await instance.inject('/other')).headers['cache-control']).toBeUndefined();
  });
});
