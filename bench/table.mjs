/** Shows the results in aligned columns. */

/**
 * @param {readonly import('./results.mjs').Result[]} results
 * @param {number} letters how many letters were generated
 * @returns {string} the table: answers a second and the share of the baseline, then memory and start
 */
export function formatTable(results, letters) {
  const workloads = Object.keys(results[0].workloads);
  const head = [
    'server',
    ...workloads.flatMap((name) => [name, '']),
    'MB',
    `MB, ${letters} letters`,
    'start ms',
    `start ms, ${letters} letters`,
  ];
  const rows = results.map((server) => [
    server.name,
    ...workloads.flatMap((name) => {
      const { perSecond, share } = server.workloads[name];
      return [String(Math.round(perSecond)), share === null ? '' : `${Math.round(share * 100)}%`];
    }),
    rounded(server.rss, 2 ** 20),
    rounded(server.rssOfLetters, 2 ** 20),
    rounded(server.start),
    rounded(server.startOfLetters),
  ]);
  return align([head, ...rows]);
}

function rounded(number, unit = 1) {
  return number === null ? '–' : String(Math.round(number / unit));
}

function align(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
