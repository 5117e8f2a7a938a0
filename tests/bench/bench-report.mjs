/** The bench's figures as a page of Markdown. */
const seconds = (milliseconds) =>
  milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
const times = (ratio) => `${ratio.toFixed(2)} ×`;
const table = (headings, rows) =>
  [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** How long a staff list takes to be counted, beside exceljs merely opening it. */
export function staffReport({ rows, parity, exceljs }) {
  const { open, count } = parity.milliseconds;
  return table(
    ['people', 'open', 'count', 'both', 'exceljs open', 'our time to its'],
    [
      [
        rows.toLocaleString('en-GB'),
        seconds(open),
        seconds(count),
        seconds(open + count),
        seconds(exceljs.milliseconds.open),
        times((open + count) / exceljs.milliseconds.open),
      ],
    ],
  );
}

export function benchReport(results, staff, machine) {
  const steps = table(
    ['rows', 'open', 'read', 'rate', 'write', 'whole', 'peak memory'],
    results.map(({ rows, parity: { milliseconds, wholeMilliseconds, peakMegabytes } }) => [
      rows.toLocaleString('en-GB'),
      ...['open', 'read', 'rate', 'write'].map((step) => seconds(milliseconds[step])),
      seconds(wholeMilliseconds),
      `${peakMegabytes.toFixed(0)} MB`,
    ]),
  );
  const beside = table(
    [
      'rows',
      'exceljs open',
      'exceljs save',
      'exceljs both',
      'its peak memory',
      'our time to its',
      'our memory to its',
    ],
    results.map(({ rows, parity, exceljs }) => [
      rows.toLocaleString('en-GB'),
      seconds(exceljs.milliseconds.open),
      seconds(exceljs.milliseconds.write),
      seconds(exceljs.wholeMilliseconds),
      `${exceljs.peakMegabytes.toFixed(0)} MB`,
      times(parity.wholeMilliseconds / exceljs.wholeMilliseconds),
      times(parity.peakMegabytes / exceljs.peakMegabytes),
    ]),
  );
  const [, large, huge] = results;
  const growth = (of) => times(of(huge) / of(large));
  return `# How long a review takes

Written by \`npm run bench -- --write\` on ${machine.processors}, Node ${machine.node}. Medians of ${results.map(({ repeats }) => String(repeats)).join(', ')} runs, each in a process of its own. The plans have 14 columns and are made by a seeded script.

A whole review: **open** unzips and reads the workbook, **read** finds the plan and its actions, **rate** gives each a status with its reason, **write** adds the status columns and the summary sheets and saves.

${steps}

exceljs on the same files in the same run, merely opening and saving them, reading nothing out of them:

${beside}

From ${large.rows.toLocaleString('en-GB')} to ${huge.rows.toLocaleString('en-GB')} rows, ten times as many, our time grows ${growth(({ parity }) => parity.wholeMilliseconds)} and our memory ${growth(({ parity }) => parity.peakMegabytes)}.

A staff list, one row a person, is opened and counted into the headcounts of both standards, and their figures computed; exceljs merely opens it, reading nothing out of it:

${staffReport(staff)}
`;
}
