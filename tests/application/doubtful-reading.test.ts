import { reviewJson } from '../../src/application/review-json';
import { reviewWorkbook } from '../../src/application/review-workbook';
import { checksSheet } from '../../src/domain/report/checks-sheet';
import type { SheetSpec } from '../../src/domain/report/sheet-spec';
import { AMBIGUOUS_GRID } from '../support/ambiguous-plan';
import { AS_AT } from '../support/read-grid';
import { buildSheet, buildWorkbook, type GridValue } from '../support/sheet-builder';

const review = (grid: readonly (readonly GridValue[])[]) =>
  reviewWorkbook(
    buildWorkbook(buildSheet(grid, { name: 'Inclusion' }), buildSheet([['Minutes']], { name: 'Notes' })),
    AS_AT,
  );

function linesOf({ rows }: SheetSpec): readonly (readonly unknown[])[] {
  return rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
}

describe('a plan that can only be read in doubt', () => {
  const doubtful = review(AMBIGUOUS_GRID);

  it('says in the JSON of each column how sure its reading is and why', () => {
    const [plan] = reviewJson('plan.xlsx', doubtful).plans;
    expect(plan?.columnReadings).toEqual([
      {
        column: 'A',
        heading: 'Zonk',
        field: 'action',
        sureness: 'please-check',
        why: expect.stringMatching(/\S/) as unknown,
      },
      {
        column: 'B',
        heading: 'Quib',
        field: 'lead',
        sureness: 'please-check',
        why: expect.stringMatching(/4 of 4 cells hold names or roles/) as unknown,
      },
      {
        column: 'C',
        heading: 'Vroo',
        field: 'due',
        sureness: 'please-check',
        why: expect.stringMatching(/4 of 4 cells hold dates/) as unknown,
      },
      {
        column: 'D',
        heading: 'Fent',
        field: 'rag',
        sureness: 'please-check',
        why: expect.stringMatching(/4 of 4 cells hold ratings/) as unknown,
      },
    ]);
  });

  it('says in the JSON how sure the row of the headings is and why, and what the other sheets lack', () => {
    const { plans, lookedAt } = reviewJson('plan.xlsx', doubtful);
    expect(plans[0]).toMatchObject({
      headerRow: 3,
      headings: {
        sureness: 'please-check',
        why: expect.stringMatching(/chosen by what stands under it/) as unknown,
      },
    });
    expect(lookedAt).toEqual([{ sheet: 'Notes', missing: 'a row of headings' }]);
  });

  it('brings each of them up as a finding, with its cell and in words', () => {
    const found = reviewJson('plan.xlsx', doubtful).findings.filter(({ code }) => code.endsWith('unsure'));
    expect(found.map(({ code, cell }) => [code, cell])).toEqual([
      ['headings-unsure', 'A3'],
      ['column-unsure', 'A3'],
      ['column-unsure', 'B3'],
      ['column-unsure', 'C3'],
      ['column-unsure', 'D3'],
    ]);
    expect(found[0]).toMatchObject({ severity: 'warning', raw: 'Zonk | Quib | Vroo | Fent' });
    expect(found[3]?.message).toBe(
      'The column “Vroo” was taken for the due date, but that is not certain: its heading is not a known one; 4 of 4 cells hold dates.',
    );
  });

  it('has them on the checks sheet as things to confirm, each with a link to its cell', () => {
    const { findings, plans } = doubtful;
    const lines = linesOf(checksSheet('Parity checks', findings, plans, AS_AT, []));
    const unsure = lines.filter((line) => /not certain/.test(String(line[3])));
    expect(unsure.map((line) => [line[1], line[2], line[5]])).toEqual([
      ['A3 · Inclusion', 'Zonk | Quib | Vroo | Fent', 'Confirm'],
      ['A3 · Inclusion', 'Zonk', 'Confirm'],
      ['B3 · Inclusion', 'Quib', 'Confirm'],
      ['C3 · Inclusion', 'Vroo', 'Confirm'],
      ['D3 · Inclusion', 'Fent', 'Confirm'],
    ]);
  });
});

describe('a plan with known headings', () => {
  it('is read without asking, and says so', () => {
    const known = [['Action', 'Lead', 'Due date', 'RAG'], ...AMBIGUOUS_GRID.slice(3)];
    const { plans, findings } = reviewJson('plan.xlsx', review(known));
    expect(plans[0]?.headings).toEqual({ sureness: 'sure', why: '4 of 4 headings are known ones' });
    expect(plans[0]?.columnReadings.map(({ sureness }) => sureness)).toEqual([
      'sure',
      'sure',
      'sure',
      'sure',
    ]);
    expect(findings.filter(({ code }) => code.endsWith('unsure'))).toEqual([]);
  });
});
