/** What Prometheus is told: how requests were answered and how long it took, and how the process fares. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Registry } from 'prom-client';

/**
 * How a request was answered: `kept` is a finished answer sent again, `known` one computed by a plan, `apollo`
 * one computed by Apollo, `refused` none (a limit, no right, not GraphQL), `other` a page or a probe.
 */
export type How = 'kept' | 'known' | 'apollo' | 'refused' | 'other';

/** What others own, asked at each scrape. */
export interface Watched {
  /** The answers kept to be sent again: how many, how large, and how many made room for others since the start. */
  readonly answers: () => {
    readonly entries: number;
    readonly bytes: number;
    readonly evicted?: number;
  };
  /** How many requests are being answered. */
  readonly underWay: () => number;
  /** How many letters are served. */
  readonly letters: () => number;
  /** How many are not, for they have an error. */
  readonly leftOut: () => number;
}

/** What a server counts. Counting takes some tens of nanoseconds, and never throws. */
export interface Metrics {
  /**
   * A request was answered.
   *
   * @param how by what
   * @param status the HTTP status; 0 where the client left before there was one
   * @param ms from the arrival of the request's head until the last byte of the answer was handed over
   */
  answered(how: How, status: number, ms: number): void;
  /**
   * A request was refused: it met a limit, had no right, or was none.
   *
   * @param code ours, such as `TOO_DEEP`; never a word of a client's
   */
  refused(code: string): void;
  /**
   * The letters were to be loaded anew.
   *
   * @param result `loaded`, or `refused` where they have a problem and the old ones stay
   */
  reloaded(result: 'loaded' | 'refused'): void;
  /** @returns the answer to a scrape, some 60 ms later, in Prometheus's text format (version 0.0.4) */
  text(): Promise<{ readonly contentType: string; readonly body: string }>;
}

/** All statuses of HTTP are smaller. */
const STATUSES = 600;
/** The buckets of durations end here (ms): a kept answer takes some 30 µs, and none may take more than seconds. */
const BOUNDS: readonly number[] = [
  0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000,
];

/** More codes than we have: whatever is passed for one, the labels stay few. */
const MOST_CODES = 64;

/**
 * @param watched what others own
 * @returns the metrics of one server, and at each scrape those of the process besides
 */
export function createMetrics(watched: Watched): Metrics {
  const answers: Readonly<Record<How, Answers>> = {
    kept: noAnswers(),
    known: noAnswers(),
    apollo: noAnswers(),
    refused: noAnswers(),
    other: noAnswers(),
  };
  const refusals = new Map<string, number>();
  const reloads = new Map<string, number>([
    ['loaded', 0],
    ['refused', 0],
  ]);
  return {
    answered(how, status, ms) {
      const { statuses, buckets, total } = answers[how];
      const place = status >= 100 && status < STATUSES ? status : 0;
      statuses[place] = (statuses[place] ?? 0) + 1;
      let bucket = 0;
      while (ms > (BOUNDS[bucket] ?? Number.POSITIVE_INFINITY)) bucket++;
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
      if (ms > 0) total.ms += ms;
    },
    refused: (code) => count(refusals, refusals.has(code) || refusals.size < MOST_CODES ? code : 'OTHER'),
    reloaded: (result) => count(reloads, result),
    async text() {
      // Ours come last, so that they are as fresh as can be.
      const { contentType, text } = await processMetrics();
      return { contentType, body: `${text}${ownMetrics(answers, refusals, reloads, watched)}` };
    },
  };
}

/** The requests that were answered in one way. */
interface Answers {
  /** How many with which status; 0 stands for none. */
  readonly statuses: Float64Array;
  /** How many took at most as long as the bound of the same place and longer than the one before. */
  readonly buckets: Float64Array;
  readonly total: { ms: number };
}

const noAnswers = (): Answers => ({
  statuses: new Float64Array(STATUSES),
  buckets: new Float64Array(BOUNDS.length + 1),
  total: { ms: 0 },
});

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/*
 * Our own metrics are written here and not by prom-client: its counter and histogram take 0.7 µs a request where
 * these take 0.03, its histogram cannot be given sums made elsewhere, and it takes 90 ms to load.
 */
function ownMetrics(
  answers: Readonly<Record<How, Answers>>,
  refusals: ReadonlyMap<string, number>,
  reloads: ReadonlyMap<string, number>,
  watched: Watched,
): string {
  const hows = Object.entries(answers);
  const kept = watched.answers();
  return [
    metric(
      'requests_total',
      'counter',
      'Requests answered, by what answered them and by HTTP status (none: the client left before).',
      hows.flatMap(([how, { statuses }]) =>
        [...statuses.entries()]
          .filter(([, n]) => n > 0)
          .map(([status, n]) => sample(n, { how, status: status || 'none' })),
      ),
    ),
    metric(
      'request_duration_seconds',
      'histogram',
      'From the arrival of the head of a request until the last byte of its answer was handed over.',
      hows.flatMap(([how, durations]) => histogram(how, durations)),
    ),
    metric('requests_under_way', 'gauge', 'Requests that are being answered.', [sample(watched.underWay())]),
    metric(
      'refusals_total',
      'counter',
      'Requests refused, by the code: of the limit that was met, or of what else was wrong.',
      byLabel('code', refusals),
    ),
    metric('kept_answers', 'gauge', 'Answers kept to be sent again.', [sample(kept.entries)]),
    metric('kept_answers_bytes', 'gauge', 'The size of the answers kept to be sent again.', [
      sample(kept.bytes),
    ]),
    kept.evicted === undefined
      ? ''
      : metric('kept_answers_evicted_total', 'counter', 'Kept answers that made room for others.', [
          sample(kept.evicted),
        ]),
    metric('letters', 'gauge', 'Letters served.', [sample(watched.letters())]),
    metric(
      'letters_left_out',
      'gauge',
      'Letters with an error, or that nobody has reviewed, which are not served.',
      [sample(watched.leftOut())],
    ),
    metric(
      'reloads_total',
      'counter',
      'Times the letters were to be loaded anew; refused: they have a problem, and the old ones stay.',
      byLabel('result', reloads),
    ),
  ].join('');
}

/** What follows the name of a metric on one line. */
type Sample = string;

/** Values of labels are ours and have no sign that would need an escape, except by mistake. */
function sample(value: number, labels: Readonly<Record<string, string | number>> = {}, suffix = ''): Sample {
  const pairs = Object.entries(labels).map(
    ([name, text]) => `${name}="${String(text).replaceAll(/["\\\n]/g, '_')}"`,
  );
  return `${suffix}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}`;
}

function byLabel(label: string, counts: ReadonlyMap<string, number>): readonly Sample[] {
  return Array.from(counts, ([text, n]) => sample(n, { [label]: text }));
}

/** The buckets of a histogram hold what took at most so many seconds: each has all of those before it. */
function histogram(how: string, { buckets, total }: Answers): readonly Sample[] {
  let sum = 0;
  const samples = Array.from(buckets, (n, index) => {
    sum += n;
    const bound = BOUNDS[index];
    return sample(sum, { how, le: bound === undefined ? '+Inf' : bound / 1000 }, '_bucket');
  });
  return [...samples, sample(total.ms / 1000, { how }, '_sum'), sample(sum, { how }, '_count')];
}

function metric(
  name: string,
  type: 'counter' | 'gauge' | 'histogram',
  help: string,
  samples: readonly Sample[],
): string {
  const full = `lettergraph_${name}`;
  const lines = samples.map((text) => `${full}${text}\n`);
  return `\n# HELP ${full} ${help}\n# TYPE ${full} ${type}\n${lines.join('')}`;
}

/** Node's event loop is watched in ticks of 10 ms; after so many turns of 20 ms there are at least two of them. */
const LAG_TURNS = 3;

// A process has its memory and its event loop once, however many servers: these are shared by all of them.
let registry: Promise<Registry> | null = null;
let collecting: Promise<{ readonly contentType: string; readonly text: string }> | null = null;

/** The metrics of the process under the names that prom-client gives them everywhere; loaded at the first scrape. */
function processMetrics() {
  collecting ??= collectProcess().finally(() => {
    collecting = null;
  });
  return collecting;
}

async function collectProcess() {
  registry ??= import('prom-client').then(({ Registry, collectDefaultMetrics }) => {
    const register = new Registry();
    collectDefaultMetrics({ register });
    return register;
  });
  const loaded = await registry;
  // Each collection starts the lag anew, and until there are ticks again its least is 292 years and its mean NaN.
  for (let turn = 0; turn < LAG_TURNS; turn++) await sleep(20);
  return { contentType: loaded.contentType, text: await loaded.metrics() };
}
