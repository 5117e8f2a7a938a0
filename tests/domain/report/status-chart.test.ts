import fc from 'fast-check';
import { contrastRatio } from '../../../src/domain/rag/contrast';
import { DEFAULT_POLICY } from '../../../src/domain/rag/rag-policy';
import type { RatingStatus, ReviewedPlan } from '../../../src/domain/rag/rating';
import { actionLines } from '../../../src/domain/report/action-lines';
import { actionsTable } from '../../../src/domain/report/actions-sheet';
import { placeStrays } from '../../../src/domain/report/place-strays';
import { type ChartSpec, OWN_CHARTS, type SheetSpec } from '../../../src/domain/report/sheet-spec';
import { STATUS_COLUMNS } from '../../../src/domain/report/status-columns';
import { statusLooks } from '../../../src/domain/report/status-looks';
import { STATUS_ORDER, statusWord } from '../../../src/domain/report/status-words';
import { findStrayCells } from '../../../src/domain/report/stray-cells';
import { extentOf } from '../../../src/domain/report/sheet-draft';
import { SUMMARY_HEADINGS } from '../../../src/domain/report/summary-layout';
import { summarySheet } from '../../../src/domain/report/summary-sheet';
import { type ActionOutline, AS_AT, outlinedPlan } from '../../support/review-builder';
import { buildSheet } from '../../support/sheet-builder';

const place = {
  marker: 'status.1',
  columns: STATUS_COLUMNS.map((_, index) => 4 + index),
  top: 3,
  bottom: 9,
  earlier: null,
  growTable: null,
};

function summaryOf(...reviewed: readonly ReviewedPlan[]): SheetSpec {
  const lines = actionLines(reviewed.map((plan) => ({ reviewed: plan, place })));
  return summarySheet({
    name: 'Parity summary',
    plans: reviewed.map(({ plan }) => plan),
    lines,
    table: actionsTable('Parity actions', lines),
    looks: statusLooks(reviewed, DEFAULT_POLICY),
    asAt: AS_AT,
    notes: [],
  });
}

function chartOf(summary: SheetSpec): ChartSpec {
  const [chart, ...others] = summary.charts ?? [];
  if (!chart || others.length > 0) throw new Error('not one chart');
  return chart;
}

/** So many actions of a status under a section. */
function section(name: string, ...statuses: readonly RatingStatus[]): readonly ActionOutline[] {
  return [{ section: name }, ...statuses.map((status) => ({ action: `Do ${name}`, status }))];
}

const two = outlinedPlan([
  ...section('1. Fair recruitment', 'overdue', 'overdue', 'on-track'),
  ...section('2. A safe place', 'not-rated', 'complete', 'overdue', 'complete'),
]);

/** The values of a column of cells. */
function column(summary: SheetSpec, { top, bottom, left, right }: ChartSpec['categories']) {
  expect(left).toBe(right);
  return summary.rows.slice(top - 1, bottom).map(({ cells }) => cells[left - 1]?.value);
}

describe('the chart of the summary', () => {
  it('has a bar for each section over the cells of the table by section, live with them', () => {
    const summary = summaryOf(two);
    const chart = chartOf(summary);
    expect(column(summary, chart.categories)).toEqual(['1. Fair recruitment', '2. A safe place']);
    expect(chart.series.map(({ name, values }) => [name, column(summary, values)])).toEqual([
      ['R Overdue', [2, 1]],
      ['G On track', [1, 0]],
      ['B Complete', [0, 2]],
      ['Not rated', [0, 1]],
    ]);
    for (const { values } of chart.series) {
      const cells = summary.rows
        .slice(values.top - 1, values.bottom)
        .map((row) => row.cells[values.left - 1]);
      for (const cell of cells) expect(cell?.formula).toMatch(/^SUMPRODUCT\(/);
    }
  });

  it('says in words what it shows, which bars stand out, and where the figures are', () => {
    expect(chartOf(summaryOf(two))).toMatchObject({
      title: 'Actions by section and status',
      altText:
        'Bar chart: actions by section and status, as at 30 June 2024. It has a bar for each of 2 sections, parted into R Overdue, G On track, B Complete, Not rated. Most actions: “2. A safe place” with 4. Most overdue: “1. Fair recruitment” with 2. The table “By section” further down this sheet gives the same figures.',
    });
  });

  it('goes by plan where there are several', () => {
    const other = outlinedPlan(section('1. Fair recruitment', 'at-risk'), { sheet: 'Other', firstRef: 50 });
    const summary = summaryOf(two, other);
    expect(column(summary, chartOf(summary).categories)).toEqual(['Plan', 'Other']);
    expect(chartOf(summary).title).toBe('Actions by plan and status');
  });

  it('is left out where there is nothing to compare', () => {
    const none = outlinedPlan([{ action: 'a' }, { action: 'b' }]);
    const one = outlinedPlan(section('1. Only one', 'overdue', 'on-track'));
    for (const plan of [none, one, outlinedPlan([])]) expect(summaryOf(plan).charts).toBeUndefined();
  });

  it('shows the first 20 of more sections and says so', () => {
    const sections = Array.from({ length: 34 }, (_, index) => section(`Theme ${index + 1}`, 'overdue'));
    const chart = chartOf(summaryOf(outlinedPlan(sections.flat())));
    expect(chart.categories.bottom - chart.categories.top + 1).toBe(20);
    expect(chart.title).toBe('Actions by section and status, the first 20 of 34');
    expect(chart.altText).toContain('the first 20 of 34');
  });

  it('writes a letter with each figure, and none where the part is too narrow for it', () => {
    const many = Array.from({ length: 60 }, () => 'complete' as const);
    const plan = outlinedPlan([...section('Long', ...many), ...section('Short', 'overdue', 'not-rated')]);
    expect(chartOf(summaryOf(plan)).series.map(({ label }) => label?.format)).toEqual([
      '[>=3]"R "0;""',
      '[>=3]"B "0;""',
      '[>=3]""0;""',
    ]);
  });

  it('covers cells that nothing is written in, as wide as the sheet, above the lists', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...STATUS_ORDER.map(({ status }) => status)), { minLength: 1 }), {
          minLength: 2,
          maxLength: 25,
        }),
        fc.integer({ min: 1, max: 3 }),
        (sections, plans) => {
          const outline = sections.flatMap((statuses, index) => section(`Theme ${index}`, ...statuses));
          const summary = summaryOf(
            ...Array.from({ length: plans }, (_, index) =>
              outlinedPlan(outline, { sheet: `Plan ${index}`, firstRef: 1 + 1000 * index }),
            ),
          );
          const chart = chartOf(summary);
          const { top, bottom, left, right } = chart.place;
          expect([left, right]).toEqual([1, summary.columnWidths.length]);
          for (const { cells } of summary.rows.slice(top - 2, bottom)) expect(cells).toEqual([]);
          expect(summary.rows[bottom]?.cells).toEqual([]);
          expect(chart.categories.top).toBeGreaterThan(bottom);
          expect(chart.name.startsWith(OWN_CHARTS)).toBe(true);
          const inside = summary.print?.breaksBefore?.filter((row) => row > top && row <= bottom);
          expect(inside).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('leaves out a status nobody has, and tells all others apart by colour and name with legible figures', () => {
    const some = fc.uniqueArray(fc.constantFrom(...STATUS_ORDER.map(({ status }) => status)), {
      minLength: 1,
    });
    fc.assert(
      fc.property(some, (statuses) => {
        const plan = outlinedPlan([...section('One', ...statuses), ...section('Two', ...statuses)]);
        const { series } = chartOf(summaryOf(plan));
        const expected = STATUS_ORDER.filter(({ status }) => statuses.includes(status));
        expect(series.map(({ name }) => name.replace(/^\p{L} /u, ''))).toEqual(
          expected.map(({ status }) => statusWord(status)),
        );
        expect(new Set(series.map(({ fill }) => fill)).size).toBe(series.length);
        for (const { fill, label } of series) {
          expect(contrastRatio(fill, label?.colour ?? fill)).toBeGreaterThanOrEqual(4.5);
        }
      }),
    );
  });
});

describe('what the user wrote under the chart', () => {
  it('is found, whatever column it stands in, and is put at the foot, where it is seen', () => {
    const summary = summaryOf(two);
    const { top } = chartOf(summary).place;
    const rows = summary.rows.map(({ cells }) =>
      cells.map((cell) => cell?.formula ?? String(cell?.value ?? '')),
    );
    rows[top] = ['', '', 'my words', ''];
    const sheet = buildSheet(rows, { name: summary.name });
    const strays = findStrayCells(sheet, extentOf(summary.rows), SUMMARY_HEADINGS);
    expect(strays).toContainEqual({ row: top + 1, column: 3 });
    const placed = placeStrays(summary, sheet, [{ row: top + 1, column: 3 }]);
    expect(placed.rows.slice(top - 1, chartOf(summary).place.bottom)).toEqual(
      summary.rows.slice(top - 1, chartOf(summary).place.bottom),
    );
    expect(
      placed.rows.slice(summary.rows.length).flatMap(({ cells }) => cells.map((cell) => cell?.value)),
    ).toContain('my words');
  });
});
