/** Traces, as a collector on this machine receives them. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createServer as createNetServer, type Server as NetServer } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { SettingError } from '../../src/server/settings.js';
import { type AnswerParts, createTracing, type Tracing } from '../../src/server/tracing.js';
import { serve, setUpServing } from '../cli/serving.js';

setUpServing();

/** What a collector is sent (OTLP 1, JSON). */
const attributes = z.array(
  z.object({
    key: z.string(),
    value: z.object({ stringValue: z.string().optional(), intValue: z.number().optional() }),
  }),
);
const traces = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes }),
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({
              traceId: z.string(),
              spanId: z.string(),
              parentSpanId: z.string().optional(),
              traceState: z.string().optional(),
              name: z.string(),
              kind: z.number(),
              attributes,
              status: z.object({ code: z.number() }),
            }),
          ),
        }),
      ),
    }),
  ),
});
const valuesOf = (list: z.output<typeof attributes>) =>
  Object.fromEntries(list.map(({ key, value }) => [key, value.stringValue ?? value.intValue]));

interface Received {
  readonly path: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}
async function listen(server: NetServer): Promise<string> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return addressOf(server);
}

function addressOf(server: NetServer): string {
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

let received: Received[] = [];
/** What the collector answers; null lets it take everything in and never answer. */
let status: number | null = 200;
let collector: Server;
let endpoint = '';

beforeEach(async () => {
  received = [];
  status = 200;
  collector = createServer(async (request, response) => {
    received.push({ path: request.url, headers: request.headers, body: await buffer(request) });
    if (status !== null) response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
  });
  endpoint = await listen(collector);
});

afterEach(() => {
  vi.unstubAllEnvs();
  collector.close();
  collector.closeAllConnections();
});

/** Tracing with these variables; OpenTelemetry reads the process's own. */
async function trace(
  variables: Readonly<Record<string, string>>,
  onTrouble?: (error: Error) => void,
): Promise<Tracing> {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const tracing = await createTracing(process.env, onTrouble);
  if (tracing === null) throw new Error('There is no tracing.');
  return tracing;
}

const inJson = () => ({
  OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
  OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
});

/** A request as Node.js hands it over. */
async function request(path: string, init: RequestInit = {}): Promise<IncomingMessage> {
  let arrived: IncomingMessage | null = null;
  const server = createServer((message, response) => {
    arrived = message;
    response.end();
  });
  await fetch(`${await listen(server)}${path}`, init);
  server.close();
  if (arrived === null) throw new Error('Nothing arrived.');
  return arrived;
}

const answered: AnswerParts = {
  status: 200,
  how: 'kept',
  route: '/graphql',
  operation: { type: 'query', name: 'Letters' },
  error: false,
};

/** All spans that have arrived, and whose they are. */
function spans() {
  const sent = received.flatMap(({ body }) => traces.parse(JSON.parse(body.toString())).resourceSpans);
  return sent.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap((scope) =>
      scope.spans.map((span) => ({
        ...span,
        attributes: valuesOf(span.attributes),
        resource: valuesOf(resource.attributes),
      })),
    ),
  );
}

/** A collector that refuses at the first bytes, and ends the connection without reading the others. */
async function refuseEarly(): Promise<NetServer> {
  const server = createNetServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => {});
    socket.once('data', () => {
      socket.pause();
      socket.end('HTTP/1.1 413 Payload Too Large\r\ncontent-length: 0\r\n\r\n', () => socket.destroy());
    });
  });
  await listen(server);
  return server;
}

/** Tells, when the process ends, which CommonJS modules it has loaded. */
const TELL_LOADED = `
  import { createRequire } from 'node:module';
  const { cache } = createRequire(process.cwd() + '/');
  process.on('exit', () => console.error(Object.keys(cache).join('\\n')));
`;

describe('without its variables', () => {
  test.each([
    ['none', {}],
    ['empty ones', { OTEL_EXPORTER_OTLP_ENDPOINT: '', OTEL_TRACES_EXPORTER: ' ' }],
    ['no exporter', { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9', OTEL_TRACES_EXPORTER: 'none' }],
    ['it switched off', { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9', OTEL_SDK_DISABLED: 'TRUE' }],
    ['those for metrics alone', { OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: 'http://127.0.0.1:9' }],
  ])('there is no tracing: %s', async (_what, variables) => {
    expect(await createTracing(variables)).toBeNull();
  });

  test.each([
    ['without them', {}, false],
    ['switched off', { OTEL_TRACES_EXPORTER: 'otlp', OTEL_SDK_DISABLED: 'true' }, false],
    ['with them', { OTEL_TRACES_EXPORTER: 'otlp' }, true],
  ])('a server loads OpenTelemetry only where it is asked for: %s', async (_what, variables, isLoaded) => {
    const tell = `--import=data:text/javascript,${encodeURIComponent(TELL_LOADED)}`;
    const { child, ended } = await serve(undefined, { ...variables, NODE_OPTIONS: tell });
    child.kill('SIGTERM');
    const { stderr } = await ended;
    expect(stderr).toContain('node_modules/fastify/');
    expect(stderr.includes('@opentelemetry')).toBe(isLoaded);
  });
});

describe('variables that ask for what is not supported', () => {
  test.each([
    ['OTEL_EXPORTER_OTLP_PROTOCOL', 'grpc'],
    ['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', 'grpc'],
    ['OTEL_TRACES_EXPORTER', 'zipkin'],
    ['OTEL_TRACES_SAMPLER', 'jaeger_remote'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'localhost:4318'],
    ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'collector'],
    ['OTEL_EXPORTER_OTLP_CERTIFICATE', '/no/such/file.pem'],
  ])('end the start: %s=%s', async (name, value) => {
    const found = createTracing({ ...inJson(), [name]: value });
    await expect(found).rejects.toThrow(SettingError);
    await expect(found).rejects.toThrow(`${name} is “${value}”`);
  });
});

describe('a request', () => {
  test('is a span with what the conventions for HTTP and GraphQL say, and no words of it', async () => {
    const tracing = await trace(inJson());
    const span = tracing.start(await request('/graphql?query={letter{text}}'));
    span.end(answered);
    await tracing.close();
    expect(received[0]).toMatchObject({
      path: '/v1/traces',
      headers: { 'content-type': 'application/json' },
    });
    expect(spans()).toEqual([
      {
        traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
        spanId: expect.stringMatching(/^[0-9a-f]{16}$/),
        name: 'GET /graphql',
        kind: 2,
        status: { code: 0 },
        attributes: {
          'http.request.method': 'GET',
          'url.scheme': 'http',
          'url.path': '/graphql',
          'http.route': '/graphql',
          'http.response.status_code': 200,
          'graphql.operation.type': 'query',
          'graphql.operation.name': 'Letters',
          'lettergraph.answered': 'kept',
        },
        resource: expect.objectContaining({
          'service.name': 'lettergraph',
          'telemetry.sdk.language': 'nodejs',
        }),
      },
    ]);
  });

  test('continues the trace that it comes with', async () => {
    const tracing = await trace(inJson());
    const headers = {
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      tracestate: 'vendor=1',
    };
    tracing.start(await request('/graphql', { headers })).end(answered);
    await tracing.close();
    expect(spans()).toMatchObject([
      {
        traceId: '0af7651916cd43dd8448eb211c80319c',
        parentSpanId: 'b7ad6b7169203331',
        traceState: 'vendor=1',
      },
    ]);
  });

  test.each([
    ['what is no traceparent', {}, { traceparent: '00-nonsense' }],
    [
      'one that is not to be followed',
      { OTEL_PROPAGATORS: 'b3' },
      { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' },
    ],
  ])('begins a trace with %s', async (_what, variables, headers) => {
    const tracing = await trace({ ...inJson(), ...variables });
    tracing.start(await request('/graphql', { headers })).end(answered);
    await tracing.close();
    expect(spans()).toHaveLength(1);
    expect(spans()[0]).not.toMatchObject({ traceId: '0af7651916cd43dd8448eb211c80319c' });
  });

  test('that its caller does not trace is not traced', async () => {
    const tracing = await trace(inJson());
    const headers = { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00' };
    tracing.start(await request('/graphql', { headers })).end(answered);
    await tracing.close();
    expect(spans()).toEqual([]);
  });

  test.each([
    ['503', { ...answered, status: 503 }, { code: 2 }, '503'],
    ['200 with an error of ours', { ...answered, error: true }, { code: 2 }, '_OTHER'],
    ['404', { ...answered, status: 404 }, { code: 0 }, undefined],
    ['nothing, as the client left', { ...answered, status: 0 }, { code: 0 }, undefined],
  ])('answered with %s has the status that it has to', async (_what, parts, expected, type) => {
    const tracing = await trace(inJson());
    tracing.start(await request('/graphql')).end(parts);
    await tracing.close();
    const [span] = spans();
    expect(span?.status).toEqual(expected);
    expect(span?.attributes['error.type']).toBe(type);
    expect(span?.attributes['http.response.status_code']).toBe(parts.status === 0 ? undefined : parts.status);
  });

  test('has few words of a client in its span, and none in its name', async () => {
    const tracing = await trace(inJson());
    const long = 'a'.repeat(5000);
    tracing
      .start(await request(`/${long}`, { method: 'PROPFIND' }))
      .end({ ...answered, route: null, operation: { type: 'query', name: long } });
    tracing
      .start(await request('/'))
      .end({ ...answered, operation: { type: 'query', name: 'I have been part of the ML party' } });
    await tracing.close();
    expect(spans().map(({ name }) => name)).toEqual(['HTTP', 'GET /graphql']);
    const [found, other] = spans().map((span) => span.attributes);
    expect(found).toMatchObject({
      'http.request.method': '_OTHER',
      'http.request.method_original': 'PROPFIND',
      'url.path': `/${long}`.slice(0, 128),
      'graphql.operation.name': long.slice(0, 128),
    });
    expect(other).not.toHaveProperty('graphql.operation.name');
  });
});

describe('the variables', () => {
  test('name the service, its resource, and headers of the exporter', async () => {
    const tracing = await trace({
      ...inJson(),
      OTEL_SERVICE_NAME: 'letters',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
      OTEL_EXPORTER_OTLP_HEADERS: 'x-key=secret',
    });
    tracing.start(await request('/graphql')).end(answered);
    await tracing.close();
    expect(spans()[0]?.resource).toMatchObject({
      'service.name': 'letters',
      'deployment.environment.name': 'test',
    });
    expect(received[0]?.headers['x-key']).toBe('secret');
  });

  test('say how many are sampled', async () => {
    const tracing = await trace({ ...inJson(), OTEL_TRACES_SAMPLER: 'always_off' });
    tracing.start(await request('/graphql')).end(answered);
    await tracing.close();
    expect(received).toEqual([]);
  });

  test('say how often spans are sent', async () => {
    const tracing = await trace({ ...inJson(), OTEL_BSP_SCHEDULE_DELAY: '20' });
    tracing.start(await request('/graphql')).end(answered);
    await vi.waitFor(() => expect(spans()).toHaveLength(1), { timeout: 4000 });
    await tracing.close();
  });

  test('may name the whole address of the collector; Protocol Buffers are sent unless JSON is asked for', async () => {
    const tracing = await trace({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${endpoint}/spans` });
    tracing.start(await request('/graphql')).end(answered);
    await tracing.close();
    expect(received).toMatchObject([
      { path: '/spans', headers: { 'content-type': 'application/x-protobuf' } },
    ]);
    expect(received[0]?.body.includes('lettergraph.answered')).toBe(true);
  });
});

describe('a collector that', () => {
  test.each([
    ['is not there', 'closed'],
    ['never answers', null],
    ['refuses', 400],
    ['is overloaded', 503],
  ] as const)('%s does not keep tracing from ending, and trouble is told once', async (_what, answer) => {
    const log = vi.spyOn(console, 'error');
    const onTrouble = vi.fn();
    const tracing = await trace({ ...inJson(), OTEL_BSP_SCHEDULE_DELAY: '10' }, onTrouble);
    if (answer === 'closed') collector.close();
    else status = answer;
    const arrived = await request('/graphql');
    for (let n = 0; n < 2000; n++) tracing.start(arrived).end(answered);
    await vi.waitFor(() => expect(onTrouble).toHaveBeenCalled(), { timeout: 10_000 });
    await tracing.close();
    expect(onTrouble).toHaveBeenCalledExactlyOnceWith(expect.any(Error));
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
    // Spans that come later are nobody's, and disturb nobody.
    tracing.start(arrived).end(answered);
  });

  test('never answers is not waited for, however long its exporter would', async () => {
    status = null;
    const tracing = await trace({ ...inJson(), OTEL_EXPORTER_OTLP_TIMEOUT: '3600000' });
    tracing.start(await request('/graphql')).end(answered);
    await tracing.close();
    expect(received).toHaveLength(1);
  });

  test('refuses before it has read all does not end the process', async () => {
    const server = await refuseEarly();
    const onTrouble = vi.fn();
    // More than the sockets hold, and so still being sent when the answer is there.
    const many = 10_000;
    const variables = {
      ...inJson(),
      OTEL_EXPORTER_OTLP_ENDPOINT: addressOf(server),
      OTEL_BSP_MAX_QUEUE_SIZE: String(many),
      OTEL_BSP_MAX_EXPORT_BATCH_SIZE: String(many),
    };
    const tracing = await trace(variables, onTrouble);
    const arrived = await request('/graphql');
    for (let n = 0; n < many; n++) tracing.start(arrived).end(answered);
    await tracing.close();
    expect(onTrouble).toHaveBeenCalledOnce();
    // Vitest fails on an error that nobody catches.
    await sleep(200);
    server.close();
  });
});
