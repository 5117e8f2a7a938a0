import { duesOf, planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';
import { dateCell } from '../../../support/sheet-builder';

const planDue = (cells: readonly GridValue[]) =>
  planOf([
    ['Action', 'Lead', 'Completion date'],
    ...cells.map(
      (cell, at) =>
        [
          `Train the panels of region ${'ABCDEFGH'.charAt(at)} in fair selection`,
          'Head of HR',
          cell,
        ] as const,
    ),
  ]);

const codes = (cells: readonly GridValue[]) =>
  planDue(cells).findings.map(({ code, cell }) => `${code} ${cell ?? ''}`);

describe('numbers without a date format in a column of deadlines', () => {
  const days = [46112, 46203, 46295, 46387];

  it('are days where all of them together are, and the column is to be checked', () => {
    expect(duesOf(planDue(days))).toEqual(['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']);
    expect(codes(days)).toContain('column-unsure C1');
  });

  it('are days beside real dates', () => {
    const mixed = [dateCell('2026-03-31'), dateCell('2026-06-30'), dateCell('2026-07-31'), 46295];
    expect(duesOf(planDue(mixed)).at(-1)).toBe('2026-09-30');
    expect(codes(mixed)).toContain('column-unsure C1');
  });

  it.each([
    ['one is no day', [46112, 46203, 12, 46387]],
    ['they are amounts', [45000, 46500, 42000, 40250]],
    ['they lie far apart', [36600, 46203, 52000, 46387]],
    ['most cells are words', [46112, 'as agreed', 'as funds allow', 'see notes', 'see minutes']],
  ])('stay unread where %s', (_, cells) => {
    const plan = planDue(cells);
    expect(plan.actions[0]?.due.kind).toBe('unparseable');
  });
});
