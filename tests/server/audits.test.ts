/** GraphQL over HTTP: every audit of graphql-http's suite, the optional ones too. */
import type { FastifyInstance } from 'fastify';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpus } from '../../src/data/index.js';
import { createServer, createStore } from '../../src/index.js';

let server: FastifyInstance;
let url = '';

beforeAll(async () => {
  server = await createServer({ store: createStore(corpus) });
  url = await server.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(() => server.close());

const audits = serverAudits({ url: () => `${url}/graphql`, fetchFn: fetch });

test('the suite has as many audits as it had when the server was made for them', () => {
  expect(audits.length).toBe(61);
});

describe('the server', () => {
  // Twice: computed at first, and sent again from what was kept.
  test.each(audits.flatMap((audit) => [audit, audit]))('passes $id: $name', async ({ fn }) => {
    const result = await fn();
    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
  });
});
