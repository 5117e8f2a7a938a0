import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPlanField } from '../../../src/domain/plan/plan';
import { likeliestField } from '../../../src/domain/plan/headings/read-heading';

const TABLE = join(process.cwd(), '../shared/tables/headers.tsv');

/** What the labels of the table say beside the names of our fields. */
const LABEL_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:other )?reference$/, 'ref'],
  [/not a deadline|^source/, 'other date'],
  [/^completion date, not a deadline/, 'completed'],
  [/duty aim/, 'equality duty'],
  [/not a plan column/, 'data table'],
  [/^status$/, 'rag'],
  [/^recommendation/, 'objective'],
];

function isLabelled(label: string, field: string | null): boolean {
  if (field === null) return false;
  const meanings = LABEL_WORDS.filter(([words]) => words.test(label)).map(([, meaning]) => meaning);
  return (
    meanings.includes(field) ||
    new RegExp(`\\b${field}\\b`).test(label) ||
    (/^other/.test(label) && !isPlanField(field))
  );
}

if (existsSync(TABLE)) {
  describe('headings of real plans, as ../shared/tables/headers.tsv labels them', () => {
    it('are understood in 97 of 100 cases', () => {
      const rows = readFileSync(TABLE, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t'));
      const wrong = rows.filter(([heading = '', label = '']) => !isLabelled(label, likeliestField(heading)));
      expect(rows.length).toBeGreaterThan(50);
      expect(wrong.map(([heading]) => heading).length / rows.length).toBeLessThanOrEqual(0.03);
    });
  });
} else {
  it('the test of real headings is left out: ../shared is not here', () => {
    expect(existsSync(TABLE)).toBe(false);
  });
}
