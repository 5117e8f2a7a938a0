import { existsSync, readFileSync } from 'node:fs';
import { buildSheet, buildWorkbook } from '../../support/sheet-builder';
import { plan } from '../../support/plan-action';
import { readRagKey } from '../../../src/domain/rag/key/rag-key';
import type { StatedStatus } from '../../../src/domain/rag/rating';

const TABLE = '../shared/tables/rag-keys.tsv';
const here = existsSync(TABLE);

/**
 * What each key of the table means, by its line, in the order of its entries; labelled by hand. An entry whose
 * words do not say is unknown; a line that gives no meanings at all is no key.
 */
const MEANINGS: Readonly<Record<number, readonly StatedStatus[]>> = {
  2: ['not-started', 'off-track', 'on-track'],
  3: ['on-track', 'at-risk', 'off-track'],
  4: [],
  5: ['off-track', 'at-risk', 'on-track'],
  6: ['off-track', 'at-risk', 'on-track'],
  7: ['unknown', 'unknown'],
  8: ['complete', 'unknown', 'unknown', 'off-track'],
  9: ['complete', 'on-track', 'off-track'],
  10: ['unknown', 'unknown', 'unknown'],
  11: [],
  12: ['not-started', 'on-track', 'complete', 'off-track'],
  13: ['unknown', 'at-risk', 'not-started', 'off-track'],
  14: ['off-track', 'at-risk', 'unknown'],
  15: ['on-track', 'at-risk', 'off-track'],
  16: ['complete', 'on-track', 'not-started'],
  17: ['on-track', 'at-risk', 'off-track'],
  18: ['on-track', 'at-risk'],
  19: ['complete', 'on-track', 'not-started'],
  20: ['off-track', 'at-risk', 'on-track'],
  21: ['off-track', 'on-track', 'complete', 'complete'],
};

interface Wanted {
  readonly label: string;
  readonly meaning: string;
  readonly status: StatedStatus;
}

function wantedOf(key: string, statuses: readonly StatedStatus[]): readonly Wanted[] {
  if (statuses.length === 0) return [];
  return key
    .split('; ')
    .filter((part) => !/^\(.* used\)$/.test(part))
    .map((part, index) => {
      const [label = '', meaning = ''] = part.split('=');
      const bare = label.replace(/^\((.)\)/, '$1');
      return { label: bare, meaning, status: statuses[index] ?? 'unknown' };
    });
}

function readLines(lines: readonly string[]) {
  const sheet = buildSheet([
    ['Key'],
    ...lines.map((line) => [line]),
    [],
    ['Action', 'RAG'],
    ['Train panels', 'A'],
  ]);
  const top = lines.length + 3;
  return readRagKey(
    buildWorkbook(sheet),
    plan({
      headerRow: top,
      headerTop: top,
      lastRow: top + 1,
      lastColumn: 2,
      columns: { action: [1], rag: [2] },
    }),
  );
}

if (here) {
  const rows = readFileSync(TABLE, 'utf8').trimEnd().split('\n');
  const forms: readonly (readonly [string, (key: string) => readonly string[]])[] = [
    ['one line', (key) => [key]],
    ['a line an entry', (key) => key.split('; ')],
    ['a colon after each label', (key) => key.split('; ').map((part) => part.replace('=', ': '))],
  ];
  test.each(forms)(
    'At least 95 in 100 entries of ../shared/tables/rag-keys.tsv are read as labelled, written as %s',
    (_, write) => {
      const wrong: string[] = [];
      let entries = 0;
      for (const [index, row] of rows.entries()) {
        const key = row.split('\t')[2] ?? '';
        const statuses = MEANINGS[index + 1];
        if (!statuses) continue;
        const found = readLines(write(key));
        const wanted = wantedOf(key, statuses);
        entries += Math.max(wanted.length, found.length);
        for (const one of wanted) {
          const match = found.find(({ label }) => label === one.label);
          const right = match && match.meaning === one.meaning && match.status === one.status;
          if (!right) wrong.push(`${index + 1} ${one.label}: ${JSON.stringify(match ?? null)}`);
        }
      }
      expect(entries).toBeGreaterThan(50);
      expect(wrong.length <= entries * 0.05 ? [] : wrong).toEqual([]);
    },
  );
} else {
  test('The table of real keys is left out: ../shared is not here', () => {
    expect(here).toBe(false);
  });
}
