/** Traces for OpenTelemetry, when its standard variables ask for them; nothing of it is loaded when they do not. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Attributes } from '@opentelemetry/api';
import type { SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { How } from './metrics.js';
import { SettingError } from './settings.js';

/** Traces of a server. */
export interface Tracing {
  /**
   * @param request whose head has arrived; its `traceparent` (W3C Trace Context) is continued
   * @returns the span of the request, which has to be ended
   */
  start(request: IncomingMessage): RequestSpan;
  /** Sends what has not been sent yet, for two seconds at most; never rejects. */
  close(): Promise<void>;
}

/** The span of a request, from its head to its answer. */
export interface RequestSpan {
  /** The answer is on its way. */
  end(parts: AnswerParts): void;
}

/** What a span says of an answer. */
export interface AnswerParts {
  /** The HTTP status; 0 where the client left before there was one. */
  readonly status: number;
  readonly how: How;
  /** The route as the server knows it, such as `/graphql`, and never a path of a client's; null where there is none. */
  readonly route: string | null;
  /** The operation, with the name that its document gives it; null where there is none. */
  readonly operation: {
    readonly type: 'query' | 'mutation' | 'subscription';
    readonly name: string | null;
  } | null;
  /** Whether something of ours failed, whatever the status. */
  readonly error: boolean;
}

/**
 * Makes the tracing that the variables of OpenTelemetry ask for: an endpoint (`OTEL_EXPORTER_OTLP_ENDPOINT` or
 * `OTEL_EXPORTER_OTLP_TRACES_ENDPOINT`) or `OTEL_TRACES_EXPORTER=otlp`. Its packages honour `OTEL_SERVICE_NAME`,
 * `OTEL_RESOURCE_ATTRIBUTES`, `OTEL_TRACES_SAMPLER`, `OTEL_BSP_…`, limits, and headers and compression of the
 * exporter.
 *
 * @param environment `process.env`, where OpenTelemetry's packages read their part themselves
 * @param onTrouble told why spans cannot be delivered, once until they can be again
 * @returns null when no traces are asked for
 * @throws SettingError if a variable asks for what is not supported
 */
export async function createTracing(
  environment: NodeJS.ProcessEnv,
  onTrouble: (error: Error) => void = () => {},
): Promise<Tracing | null> {
  const wanted = readVariables(environment);
  if (wanted === null) return null;
  const [api, { W3CTraceContextPropagator }, sdk, resources, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/core'),
    import('@opentelemetry/sdk-trace-base'),
    import('@opentelemetry/resources'),
    wanted.protocol === 'http/json'
      ? import('@opentelemetry/exporter-trace-otlp-http')
      : import('@opentelemetry/exporter-trace-otlp-proto'),
  ]);

  const exporter = new OTLPTraceExporter({
    // A connection kept open ends the process (EPIPE, Node.js 20) when a collector answers before it has read all.
    httpAgentOptions: { keepAlive: false, ...(await readCertificates(environment)) },
    // While it tries again it keeps the process from ending, so unless told otherwise it does so no longer than we wait.
    ...(wanted.hasTimeout ? {} : { timeoutMillis: FLUSH_WITHIN }),
  });
  const resource = resources
    .defaultResource()
    .merge(resources.resourceFromAttributes({ 'service.name': 'lettergraph' }))
    .merge(resources.detectResources({ detectors: [resources.envDetector] }));
  // Ours alone: nothing is registered for the whole process, where the program around us may have its own.
  const provider = new sdk.BasicTracerProvider({
    resource,
    spanProcessors: [new sdk.BatchSpanProcessor(tellingOnce(exporter, onTrouble))],
  });
  const tracer = provider.getTracer('lettergraph');
  const propagator = new W3CTraceContextPropagator();

  return {
    start(request) {
      const parent = wanted.continues
        ? propagator.extract(api.ROOT_CONTEXT, request.headers, api.defaultTextMapGetter)
        : api.ROOT_CONTEXT;
      const method = spanMethod(request);
      const span = tracer.startSpan(
        method,
        { kind: api.SpanKind.SERVER, attributes: requestAttributes(request) },
        parent,
      );
      return {
        end(parts) {
          if (!span.isRecording()) return;
          if (parts.route !== null) span.updateName(`${method} ${parts.route}`);
          span.setAttributes(answerAttributes(parts));
          if (parts.error || parts.status >= 500) span.setStatus({ code: api.SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
    async close() {
      const flushed = new AbortController();
      const late = sleep(FLUSH_WITHIN, undefined, { signal: flushed.signal }).catch(() => {});
      // Why it fails was told where it failed.
      await Promise.race([provider.shutdown().catch(() => {}), late]);
      flushed.abort();
    },
  };
}

/** How long spans may take to be sent at the end, in ms. */
const FLUSH_WITHIN = 2000;

const SUPPORTED = {
  exporter: ['otlp', 'none'],
  protocol: ['http/protobuf', 'http/json'],
  sampler: [
    'always_on',
    'always_off',
    'traceidratio',
    'parentbased_always_on',
    'parentbased_always_off',
    'parentbased_traceidratio',
  ],
} as const;

/**
 * What the variables say (OpenTelemetry's environment variable specification), as far as its packages would
 * silently do something else; an empty one is as good as none.
 */
function readVariables(environment: NodeJS.ProcessEnv) {
  const read = (name: string) => environment[name]?.trim() || null;
  const first = (...names: readonly string[]) => names.find((name) => read(name) !== null) ?? '';
  const supported = <Value extends string>(name: string, values: readonly Value[]): Value | null => {
    const text = read(name);
    const found = values.find((value) => value === text) ?? null;
    if (text === null || found !== null) return found;
    throw new SettingError(`${name} is “${text}”; lettergraph knows ${values.join(', ')}.`);
  };

  if (read('OTEL_SDK_DISABLED')?.toLowerCase() === 'true') return null;
  const endpoint = first('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'OTEL_EXPORTER_OTLP_ENDPOINT');
  const exporter = supported('OTEL_TRACES_EXPORTER', SUPPORTED.exporter);
  if (exporter === 'none' || (exporter === null && endpoint === '')) return null;
  const url = read(endpoint);
  if (url !== null && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) {
    throw new SettingError(`${endpoint} is “${url}”; it has to be a URL such as http://localhost:4318.`);
  }
  supported('OTEL_TRACES_SAMPLER', SUPPORTED.sampler);
  const protocol = first('OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', 'OTEL_EXPORTER_OTLP_PROTOCOL');
  return {
    protocol: supported(protocol, SUPPORTED.protocol) ?? 'http/protobuf',
    hasTimeout: first('OTEL_EXPORTER_OTLP_TRACES_TIMEOUT', 'OTEL_EXPORTER_OTLP_TIMEOUT') !== '',
    continues: (read('OTEL_PROPAGATORS') ?? 'tracecontext')
      .split(',')
      .some((name) => name.trim() === 'tracecontext'),
  };
}

/** The files for TLS, which go with an agent of ours; unlike OpenTelemetry, we do not go on without one. */
async function readCertificates(environment: NodeJS.ProcessEnv) {
  const read = async (what: string) => {
    const names = [`OTEL_EXPORTER_OTLP_TRACES_${what}`, `OTEL_EXPORTER_OTLP_${what}`];
    const name = names.find((each) => environment[each]?.trim()) ?? '';
    const path = environment[name]?.trim();
    if (path === undefined) return null;
    return readFile(path).catch((error: unknown) => {
      throw new SettingError(`${name} is “${path}”, which cannot be read: ${String(error)}.`);
    });
  };
  const [ca, cert, key] = await Promise.all([
    read('CERTIFICATE'),
    read('CLIENT_CERTIFICATE'),
    read('CLIENT_KEY'),
  ]);
  return { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) };
}

/** An exporter that tells of trouble when it begins, and not at every batch of an outage. */
function tellingOnce(exporter: SpanExporter, onTrouble: (error: Error) => void): SpanExporter {
  let failed = false;
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        const { error } = result;
        if (error !== undefined && !failed) onTrouble(error);
        failed = error !== undefined;
        done(result);
      });
    },
    forceFlush: async () => exporter.forceFlush?.(),
    shutdown: () => exporter.shutdown(),
  };
}

// The names of attributes are from OpenTelemetry's semantic conventions for HTTP and GraphQL.

/** The methods of HTTP; whatever else Node.js lets through has one name for all. */
const METHODS: ReadonlySet<string> = new Set([
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'CONNECT',
  'OPTIONS',
  'TRACE',
  'PATCH',
  'QUERY',
]);

/** The most that a span holds of what a client wrote, in UTF-16 code units. */
const LONGEST = 128;

/** A name in GraphQL; what is none could be anything, even a passage of a letter. */
const NAME = /^[_A-Za-z][_0-9A-Za-z]*$/;

function spanMethod({ method = '' }: IncomingMessage): string {
  return METHODS.has(method) ? method : 'HTTP';
}

function requestAttributes({ method = '', url = '', socket }: IncomingMessage): Attributes {
  const path = url.split('?', 1)[0] ?? '';
  return {
    'http.request.method': METHODS.has(method) ? method : '_OTHER',
    ...(METHODS.has(method) ? {} : { 'http.request.method_original': method }),
    'url.scheme': 'encrypted' in socket ? 'https' : 'http',
    // An address in full could name a user and a password.
    ...(path.startsWith('/') ? { 'url.path': path.slice(0, LONGEST) } : {}),
  };
}

function answerAttributes({ status, how, route, operation, error }: AnswerParts): Attributes {
  const name = operation?.name ?? '';
  return {
    'lettergraph.answered': how,
    ...(status === 0 ? {} : { 'http.response.status_code': status }),
    ...(route === null ? {} : { 'http.route': route }),
    ...(operation === null ? {} : { 'graphql.operation.type': operation.type }),
    ...(NAME.test(name) ? { 'graphql.operation.name': name.slice(0, LONGEST) } : {}),
    ...(status >= 500 ? { 'error.type': String(status) } : error ? { 'error.type': '_OTHER' } : {}),
  };
}
