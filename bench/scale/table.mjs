/** Shows how what things cost grows: a column a size, and beside it how many times the smallest that is. */

/**
 * @param {object} results of all sizes of both stores
 * @returns {string} tables in Markdown
 */
export function formatTables({ memory, database }) {
  return [
    table('The store in memory', memory, [
      ['loaded for the first time, s', ({ load }) => load.first],
      ['loaded unchanged, s', ({ load }) => load.again],
      ...ofQuestions(memory),
    ]),
    table('PostgreSQL', database, [
      ['import, letters/s', (size) => size.import.perSecond],
      ...ofQuestions(database),
      [
        'database, kB a letter',
        ({ letters, tables }) => sum(tables.map(({ bytes, indexes }) => bytes + indexes)) / letters / 1000,
      ],
    ]),
  ].join('\n\n');
}

function ofQuestions([first]) {
  return [
    ...Object.keys(first?.costs ?? {}).map((name) => [`${name}, CPU ms`, ({ costs }) => costs[name].cpu]),
    ['server, MB', ({ rss }) => rss / 2 ** 20],
    ...Object.keys(first?.beside ?? {}).map((name) => [
      `${name}, × the CPU of Mercurius with JIT`,
      ({ beside }) => beside[name].lettergraph.cpu / beside[name]['mercurius-jit'].cpu,
    ]),
  ];
}

function table(title, sizes, rows) {
  const head = [
    title,
    ...sizes.flatMap(({ letters }, index) => [letters.toLocaleString('en'), ...(index > 0 ? ['×'] : [])]),
  ];
  const lines = rows.map(([name, of]) => [
    name,
    ...sizes.flatMap((size, index) => [
      rounded(of(size)),
      ...(index > 0 ? [rounded(of(size) / of(sizes[0]))] : []),
    ]),
  ]);
  const dashes = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, dashes, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Two digits that count, and no more than there are before the point. */
function rounded(value) {
  if (!Number.isFinite(value)) return '–';
  return value >= 10 ? String(Math.round(value)) : value.toPrecision(2);
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
