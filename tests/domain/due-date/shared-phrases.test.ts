import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDueDate } from '../../../src/domain/due-date/read-due-date';
import { contextOf } from './asking';

const TABLE = join(__dirname, '../../../../shared/tables/due-phrases.tsv');

interface Labelled {
  readonly phrase: string;
  readonly kinds: readonly string[];
  readonly first: string | null;
  readonly start: string;
}

function labelled(): readonly Labelled[] {
  const [head = [], ...rows] = readFileSync(TABLE, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map((row) => {
    const field = (name: string): string => row[head.indexOf(name)] ?? '';
    return {
      phrase: field('phrase').replaceAll('\\n', '\n'),
      kinds: [field('kind'), ...field('accept_kinds').split(',')].filter((kind) => kind !== ''),
      first: field('first_deadline') || null,
      start: field('assumed_plan_start'),
    };
  });
}

if (existsSync(TABLE)) {
  describe('the labelled phrases in ../shared/tables', () => {
    const answers = labelled().map(({ phrase, kinds, first, start }) => {
      const due = readDueDate(phrase, contextOf(start === '' ? {} : { start }));
      const given = due.first?.toString() ?? null;
      return { right: given === first && kinds.includes(due.kind), wrong: given !== null && given !== first };
    });

    it('are read right in at least 98 of 100 cases', () => {
      expect(answers.filter(({ right }) => right).length / answers.length).toBeGreaterThanOrEqual(0.98);
    });

    it('are given a wrong date in at most one of 200 cases', () => {
      expect(answers.filter(({ wrong }) => wrong).length / answers.length).toBeLessThanOrEqual(0.005);
    });
  });
} else {
  it('the check against the labelled phrases is left out: ../shared is not here', () => {
    expect(existsSync(TABLE)).toBe(false);
  });
}
