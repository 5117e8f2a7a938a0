import { gatherColumnEvidence } from '../../../src/domain/due-date/column-evidence';
import type { Cell } from '../../../src/domain/grid/cell';
import { day } from './asking';

const texts = (...all: readonly string[]): readonly Cell[] => all.map((text) => ({ value: text, text }));
const dates = (...all: readonly string[]): readonly Cell[] =>
  all.map((iso) => ({
    value: day('1899-12-30').until(day(iso), { largestUnit: 'day' }).days,
    text: iso,
    numberFormat: 'dd/mm/yyyy',
  }));
const evidence = (cells: readonly Cell[]): ReturnType<typeof gatherColumnEvidence> =>
  gatherColumnEvidence(cells, 1900);

describe('what a due column shows as a whole', () => {
  it('settles the order of day and month by dates that fit one order only', () => {
    expect(evidence(texts('03/04/2024', '12/25/2024')).dayMonthOrder).toBe('perhaps-month-first');
    expect(evidence(texts('12/25/2024', '07/31/2024', '03/04/2024', '01/15/2025')).dayMonthOrder).toBe(
      'month-first',
    );
    expect(evidence(texts('03/04/2024', '25/12/2024')).dayMonthOrder).toBe('day-first');
    expect(evidence(texts('03/04/2024', '05/06/2024')).dayMonthOrder).toBe('unsettled');
    expect(evidence(texts('25/12/2024', '12/25/2024')).dayMonthOrder).toBe('day-first');
    expect(evidence(texts('45/99/2024')).dayMonthOrder).toBe('unsettled');
  });

  it('tells years from days after a month by how close they lie', () => {
    expect(evidence(texts('Jun 23', 'Sept 24', 'Mar-25')).figuresAfterMonth).toBe('years');
    expect(evidence(texts('Jun 02', 'Sept 14', 'Mar 30')).figuresAfterMonth).toBe('days');
    expect(evidence(texts('Jun 23', 'Sept 24')).figuresAfterMonth).toBe('unsettled');
    expect(evidence(texts('Jun 23rd', 'Sept 24th', 'Mar 25th')).figuresAfterMonth).toBe('unsettled');
  });

  it('notices that a column writes NHS years', () => {
    expect(evidence(texts('Q1', '2024/25')).writesNhsYears).toBe(true);
    expect(evidence(texts('FY25')).writesNhsYears).toBe(true);
    expect(evidence(texts('2024', '2024-05-31')).writesNhsYears).toBe(false);
  });

  it('spans the dates whose year is in full, text or real', () => {
    const { span } = evidence([...texts('June 2024', 'September', '01/02/2025'), ...dates('2024-11-05')]);
    expect([span?.start.toString(), span?.end.toString()]).toEqual(['2024-06-30', '2025-02-28']);
    expect(evidence(texts('June 2024', 'September')).span).toBeNull();
    expect(evidence(texts('TBC', 'Ongoing')).span).toBeNull();
  });

  it('suspects swapped dates where all real days are low and all days left as text high', () => {
    const left = texts('13/05/2024', '25/06/2024', '31/07/2024');
    expect(evidence([...left, ...dates('2024-05-06', '2024-03-12', '2024-09-04')]).realDatesLookSwapped).toBe(
      true,
    );
    expect(evidence([...left, ...dates('2024-05-06', '2024-03-12', '2024-09-30')]).realDatesLookSwapped).toBe(
      false,
    );
    expect(
      evidence([...texts('13/05/2024'), ...dates('2024-05-06', '2024-03-12', '2024-09-04')])
        .realDatesLookSwapped,
    ).toBe(false);
    expect(evidence(dates('2024-05-06', '2024-03-12', '2024-09-04')).realDatesLookSwapped).toBe(false);
    const american = texts('05/13/2024', '06/25/2024', '07/31/2024');
    expect(
      evidence([...american, ...dates('2024-05-06', '2024-03-12', '2024-09-04')]).realDatesLookSwapped,
    ).toBe(true);
    expect(
      evidence([...american, ...left, ...dates('2024-05-06', '2024-03-12', '2024-09-04')])
        .realDatesLookSwapped,
    ).toBe(false);
  });

  it('says nothing of an empty column', () => {
    expect(evidence([])).toEqual({
      dayMonthOrder: 'unsettled',
      figuresAfterMonth: 'unsettled',
      writesNhsYears: false,
      quarters: [],
      span: null,
      days: new Map(),
      realDatesLookSwapped: false,
      numbersAreDays: false,
    });
  });
});
