/** What Prometheus is told, read as strictly as its text format is written. */
import { describe, expect, test } from 'vitest';
import { createMetrics, type Watched } from '../../src/server/metrics.js';

const idle: Watched = {
  answers: () => ({ entries: 0, bytes: 0 }),
  underWay: () => 0,
  letters: () => 1,
  leftOut: () => 0,
};

interface Family {
  readonly type: string;
  readonly help: string;
  readonly samples: Map<string, number>;
}

const NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
const LINE =
  /^([a-zA-Z_:][a-zA-Z0-9_:]*)(\{[a-zA-Z_]\w*="[^"\\\n]*"(?:,[a-zA-Z_]\w*="[^"\\\n]*")*\})? (\S+)$/;
const NUMBER = /^[+-]?(?:\d+(?:\.\d+)?(?:e[+-]?\d+)?|Inf)$/;

/** Reads the text format (version 0.0.4); throws at whatever is not quite as it says. */
function readExposition(text: string): ReadonlyMap<string, Family> {
  expect(text.endsWith('\n')).toBe(true);
  const families = new Map<string, Family>();
  let open: readonly [name: string, family: Family] | null = null;
  let help: readonly [name: string, text: string] | null = null;
  for (const line of text.slice(0, -1).split('\n')) {
    if (line === '') continue;
    const [, kind, name = '', rest = ''] = /^# (HELP|TYPE) (\S+) (.+)$/.exec(line) ?? [];
    if (kind === 'HELP') {
      expect(name).toMatch(NAME);
      help = [name, rest];
    } else if (kind === 'TYPE') {
      expect(help?.[0], line).toBe(name);
      expect(['counter', 'gauge', 'histogram', 'summary'], line).toContain(rest);
      expect(families.has(name), line).toBe(false);
      open = [name, { type: rest, help: help?.[1] ?? '', samples: new Map() }];
      families.set(...open);
    } else {
      const [, metric = '', labels = '', value = ''] = LINE.exec(line) ?? [];
      expect(value, line).toMatch(NUMBER);
      if (open === null) throw new Error(line);
      const [family, { type, samples }] = open;
      const suffixes = type === 'histogram' ? ['_bucket', '_sum', '_count'] : [''];
      expect(
        suffixes.map((suffix) => family + suffix),
        line,
      ).toContain(metric);
      expect(samples.has(metric + labels), line).toBe(false);
      samples.set(metric + labels, Number(value.replace('Inf', 'Infinity')));
    }
  }
  for (const [name, { type, samples }] of families) {
    if (type === 'histogram') checkHistogram(name, samples);
  }
  return families;
}

/** Buckets go up, the last is without end, and it has as many as the count says. */
function checkHistogram(name: string, samples: ReadonlyMap<string, number>): void {
  const series = new Map<string, [le: number, n: number][]>();
  for (const [key, n] of samples) {
    const [, before = '', le = ''] =
      new RegExp(`^${name}_bucket\\{(.*?),?le="([^"]+)".*\\}$`).exec(key) ?? [];
    if (le === '') continue;
    const labels = key.replace(/,?le="[^"]+",?/, '').slice(`${name}_bucket`.length);
    series.set(labels, [...(series.get(labels) ?? []), [Number(le.replace('Inf', 'Infinity')), n]]);
    expect(before).not.toContain('le=');
  }
  for (const [labels, buckets] of series) {
    expect(buckets).toEqual(buckets.toSorted(([a], [b]) => a - b));
    expect(buckets.map(([, n]) => n)).toEqual(buckets.map(([, n]) => n).toSorted((a, b) => a - b));
    expect(buckets.at(-1)?.[0]).toBe(Number.POSITIVE_INFINITY);
    expect(samples.get(`${name}_count${labels}`)).toBe(buckets.at(-1)?.[1]);
    expect(samples.get(`${name}_sum${labels}`)).toBeGreaterThanOrEqual(0);
  }
}

const scrape = async (metrics: ReturnType<typeof createMetrics>) =>
  readExposition((await metrics.text()).body);

describe('a scrape', () => {
  test('is in the text format, with a help text for every metric', async () => {
    const metrics = createMetrics({ ...idle, answers: () => ({ entries: 2, bytes: 300, evicted: 1 }) });
    metrics.answered('kept', 200, 0.03);
    metrics.refused('TOO_DEEP');
    const { contentType, body } = await metrics.text();
    expect(contentType).toBe('text/plain; version=0.0.4; charset=utf-8');
    const families = readExposition(body);
    const ours = Array.from(families).filter(([name]) => name.startsWith('lettergraph_'));
    expect(Object.fromEntries(ours.map(([name, { type }]) => [name, type]))).toEqual({
      lettergraph_requests_total: 'counter',
      lettergraph_request_duration_seconds: 'histogram',
      lettergraph_requests_under_way: 'gauge',
      lettergraph_refusals_total: 'counter',
      lettergraph_kept_answers: 'gauge',
      lettergraph_kept_answers_bytes: 'gauge',
      lettergraph_kept_answers_evicted_total: 'counter',
      lettergraph_letters: 'gauge',
      lettergraph_letters_left_out: 'gauge',
      lettergraph_reloads_total: 'counter',
    });
    for (const [name, { help, type }] of ours) {
      expect(help, name).toMatch(/^[A-Z].*\.$/);
      expect(name.endsWith('_total'), name).toBe(type === 'counter');
    }
  });

  test('counts requests by how they were answered and by status', async () => {
    const metrics = createMetrics(idle);
    metrics.answered('kept', 200, 0.03);
    metrics.answered('kept', 200, 0.03);
    metrics.answered('kept', 304, 0.03);
    metrics.answered('refused', 429, 0.02);
    metrics.answered('apollo', 0, 12);
    expect((await scrape(metrics)).get('lettergraph_requests_total')?.samples).toEqual(
      new Map([
        ['lettergraph_requests_total{how="kept",status="200"}', 2],
        ['lettergraph_requests_total{how="kept",status="304"}', 1],
        ['lettergraph_requests_total{how="apollo",status="none"}', 1],
        ['lettergraph_requests_total{how="refused",status="429"}', 1],
      ]),
    );
  });

  test.each([
    // ms, the bucket that it is in, and the one before
    [0, '0.000025', null],
    [0.025, '0.000025', null],
    [0.03, '0.00005', '0.000025'],
    [7, '0.01', '0.005'],
    [10_000, '10', '5'],
    [10_001, '+Inf', '10'],
  ])('has a request of %d ms in the bucket up to %s s', async (ms, within, before) => {
    const metrics = createMetrics(idle);
    metrics.answered('known', 200, ms);
    const samples = (await scrape(metrics)).get('lettergraph_request_duration_seconds')?.samples;
    const bucket = (le: string) =>
      samples?.get(`lettergraph_request_duration_seconds_bucket{how="known",le="${le}"}`);
    expect(bucket(within)).toBe(1);
    if (before !== null) expect(bucket(before)).toBe(0);
    expect(samples?.get('lettergraph_request_duration_seconds_sum{how="known"}')).toBe(ms / 1000);
    expect(samples?.get('lettergraph_request_duration_seconds_count{how="kept"}')).toBe(0);
  });

  test('asks what others own at that time', async () => {
    let letters = 1;
    const metrics = createMetrics({ ...idle, letters: () => letters, underWay: () => 7 });
    expect((await scrape(metrics)).get('lettergraph_letters')?.samples).toEqual(
      new Map([['lettergraph_letters', 1]]),
    );
    letters = 3;
    metrics.reloaded('loaded');
    const families = await scrape(metrics);
    expect(families.get('lettergraph_letters')?.samples.get('lettergraph_letters')).toBe(3);
    expect(families.get('lettergraph_requests_under_way')?.samples).toEqual(
      new Map([['lettergraph_requests_under_way', 7]]),
    );
    expect(families.get('lettergraph_reloads_total')?.samples).toEqual(
      new Map([
        ['lettergraph_reloads_total{result="loaded"}', 1],
        ['lettergraph_reloads_total{result="refused"}', 0],
      ]),
    );
    expect(families.has('lettergraph_kept_answers_evicted_total')).toBe(false);
  });

  test('has few labels and a valid form, whatever is passed for a code, a status or a duration', async () => {
    const metrics = createMetrics(idle);
    for (let n = 0; n < 1000; n++) metrics.refused(`CODE_${n}`);
    metrics.refused('OTHER');
    metrics.refused('CODE_0');
    for (const status of [-1, 99, 600, 1e9, Number.NaN]) metrics.answered('other', status, Number.NaN);
    metrics.answered('other', 200, -1);
    const families = await scrape(metrics);
    const limits = families.get('lettergraph_refusals_total')?.samples;
    expect(limits?.size).toBe(65);
    expect(limits?.get('lettergraph_refusals_total{code="OTHER"}')).toBe(937);
    expect(limits?.get('lettergraph_refusals_total{code="CODE_0"}')).toBe(2);
    expect(families.get('lettergraph_requests_total')?.samples.size).toBe(2);

    const strange = createMetrics(idle);
    strange.refused('"}\\\n# HELP me');
    expect((await scrape(strange)).get('lettergraph_refusals_total')?.samples.size).toBe(1);
  });

  test('has the metrics of the process, with a lag of the event loop that can be', async () => {
    const metrics = createMetrics(idle);
    // The second comes right after the first, which began the lag anew; the others come at once.
    await metrics.text();
    for (const families of await Promise.all([scrape(metrics), scrape(metrics)])) {
      const value = (name: string) => families.get(name)?.samples.get(name) ?? Number.NaN;
      for (const kind of ['min', 'mean', 'p50', 'p99', 'max']) {
        expect(value(`nodejs_eventloop_lag_${kind}_seconds`), kind).toBeGreaterThan(0.001);
        expect(value(`nodejs_eventloop_lag_${kind}_seconds`), kind).toBeLessThan(30);
      }
      expect(value('process_resident_memory_bytes')).toBeGreaterThan(1e6);
      expect(value('process_cpu_seconds_total')).toBeGreaterThan(0);
      expect(families.has('nodejs_gc_duration_seconds')).toBe(true);
    }
  });

  test('of one server says nothing of another in the same process', async () => {
    const [first, second] = [createMetrics(idle), createMetrics(idle)];
    first.answered('kept', 200, 1);
    const [ofFirst, ofSecond] = await Promise.all([scrape(first), scrape(second)]);
    expect(ofFirst.get('lettergraph_requests_total')?.samples.size).toBe(1);
    expect(ofSecond.get('lettergraph_requests_total')?.samples.size).toBe(0);
  });
});
