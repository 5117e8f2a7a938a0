import { readWorkforce } from '../../../../src/domain/equality/read/read-workforce';
import { definitionsOfStandard } from '../../../../src/domain/plan/indicators/indicator-definitions';
import {
  EQUALITY_TEMPLATES,
  equalityTemplate,
  type EqualityTemplate,
} from '../../../../src/domain/report/equality-templates/equality-template';
import type { SpecValue } from '../../../../src/domain/report/sheet-spec';
import { buildSheet, buildWorkbook, type GridValue } from '../../../support/sheet-builder';

/** The template with something typed into every cell that is to be filled in. */
function filled(template: EqualityTemplate, typed: (heading: string, measure: SpecValue) => GridValue) {
  const { rows, name } = equalityTemplate(template, new Set());
  const header = rows[3]?.cells.map((cell) => String(cell?.value ?? '')) ?? [];
  const measureColumn = header.indexOf('Measure');
  const grid = rows.map(({ cells }, index) =>
    cells.map((cell, column): GridValue => {
      const value = cell?.value ?? null;
      if (index <= 3 || value !== null) return value as GridValue;
      return typed(header[column] ?? '', cells[measureColumn]?.value ?? null);
    }),
  );
  return readWorkforce(buildWorkbook(buildSheet(grid, { name })), { sheets: new Set(), ranges: [] });
}

function number(heading: string, measure: SpecValue): GridValue {
  if (heading === 'Year') return 2024;
  if (measure === 'Action taken') return heading === 'Disabled' ? 'Yes' : null;
  if (measure === 'Survey %' || measure === 'Score') return heading === 'Not known' ? null : 7.5;
  return heading === 'Total' ? 40 : 12;
}

describe('a blank data sheet', () => {
  it.each(EQUALITY_TEMPLATES)(
    'of %s gives nothing and complains of nothing while it is empty',
    (template) => {
      const data = filled(template, () => null);
      expect([data.counts, data.modelEmployer, data.pay, data.findings]).toEqual([[], [], [], []]);
      expect(data.sheets.map(({ kind }) => kind)).toEqual([template]);
    },
  );

  it.each(['wres', 'wdes'] as const)(
    'of %s has a row for every count of every number of the standard',
    (template) => {
      const data = filled(template, number);
      expect(data.findings).toEqual([]);
      const standard = template === 'wres' ? 'WRES' : 'WDES';
      const ids = new Set(data.counts.map(({ id }) => id));
      expect([...ids]).toEqual([
        ...definitionsOfStandard(standard).map(({ number: id }) => id),
        'declaration',
      ]);
      expect(data.counts.filter(({ id }) => id === '1').map(({ breakdown }) => breakdown)).toEqual(
        expect.arrayContaining(['Non-clinical 1', 'Clinical 8a', 'Clinical VSM', 'Medical Consultant']),
      );
      expect(data.counts.every(({ year }) => year === '2024')).toBe(true);
    },
  );

  it('of Model Employer and pay is read whole', () => {
    const { modelEmployer, findings } = filled('model-employer', (heading) =>
      heading === 'Target %' ? null : number(heading, null),
    );
    expect(findings).toEqual([]);
    expect(modelEmployer.map(({ band }) => band)).toEqual(['6', '7', '8a', '8b', '8c', '8d', '9', 'VSM']);
    const pay = filled('pay', number);
    expect(pay.findings).toEqual([]);
    expect(pay.pay).toHaveLength(24);
    expect(pay.pay[8]).toMatchObject({
      characteristic: 'Ethnicity',
      referenceLabel: 'White',
      comparisonLabel: 'BME',
    });
  });

  it.each(EQUALITY_TEMPLATES)(
    'of %s keeps its headings in sight and prints them on every page',
    (template) => {
      const spec = equalityTemplate(template, new Set());
      expect(spec.freeze?.rows).toBe(4);
      expect(spec.print?.titleRows).toEqual([4, 4]);
      expect(spec.rows[1]?.cells).toHaveLength(1);
    },
  );

  it('lets a count be a whole number and a measure one of those known, and leaves percentages free', () => {
    const { validations = [], rows } = equalityTemplate('wres', new Set());
    const survey = rows.findIndex(({ cells }) => cells[2]?.value === 'Survey %') + 1;
    const covers = (kind: string, row: number, column: number) =>
      validations.some(
        ({ rule, range }) =>
          rule.kind === kind &&
          row >= range.top &&
          row <= range.bottom &&
          column >= range.left &&
          column <= range.right,
      );
    expect(covers('whole-number', 5, 4)).toBe(true);
    expect(covers('whole-number', survey, 4)).toBe(false);
    expect(covers('list', survey, 3)).toBe(true);
  });

  it('takes a free name where the workbook has a sheet of its name', () => {
    expect(equalityTemplate('wres', new Set(['wres data'])).name).toBe('WRES data (2)');
  });
});
