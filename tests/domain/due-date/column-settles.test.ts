import { dateCell } from '../../support/sheet-builder';
import { planOf } from '../../support/read-grid';
import { inShort } from './asking';

/** What each cell of a column comes to, read against the whole of it. */
const answers = (...column: readonly string[]): readonly string[] =>
  column.map((text) => inShort(text, { column }));

describe('a column as a whole', () => {
  it('keeps the day first where nothing in it says otherwise', () => {
    expect(answers('03/04/2024', '05/06/2024')).toEqual(['date 2024-04-03', 'date 2024-06-05']);
  });

  it('leaves open what one American date throws into doubt', () => {
    expect(answers('03/04/2024', '12/25/2024')).toEqual([
      'ambiguous 2024-03-04|2024-04-03',
      'ambiguous 2024-12-25',
    ]);
  });

  it('is believed when it puts the month first throughout', () => {
    expect(answers('03/04/2024', '12/25/2024', '07/31/2024', '09/30/24', '04.05.2025')).toEqual([
      'date 2024-03-04',
      'date 2024-12-25',
      'date 2024-07-31',
      'date 2024-09-30',
      'date 2025-04-05',
    ]);
  });

  it('is not believed when one of its dates can only be day first', () => {
    expect(answers('03/04/2024', '12/25/2024', '07/31/2024', '09/30/2024', '31/03/2025')).toEqual([
      'date 2024-04-03',
      'ambiguous 2024-12-25',
      'ambiguous 2024-07-31',
      'ambiguous 2024-09-30',
      'date 2025-03-31',
    ]);
  });

  it('gives a month the year that all its full dates share', () => {
    expect(answers('June 2024', 'September', 'Dec', 'March 2025')).toEqual([
      'date 2024-06-30',
      'date 2024-09-30',
      'date 2024-12-31',
      'date 2025-03-31',
    ]);
    expect(answers('Q1 2024/25', 'June 2024', 'Q3', 'Feb 2025')[2]).toBe('date 2024-12-31');
    expect(answers('30 June 2024', '31 October', '28 February 2025')[1]).toBe('date 2024-10-31');
  });

  it('gives no month a year where its full dates lie in several', () => {
    expect(answers('June 2023', 'September', 'March 2025')[1]).toMatch(/^ambiguous/);
  });

  it('places a month by its own years and not by the as-at date, where that is far from them', () => {
    expect(answers('October 2004', 'September', 'June 2005')[1]).toBe('ambiguous 2004-09-30|2005-09-30');
    expect(answers('May 2004', 'September', 'November 2004')[1]).toBe('date 2004-09-30');
    expect(answers('Oct-04', 'Nov 04', 'Jan-05', 'December')[3]).toBe('date 2004-12-31');
  });

  it('places a year of two figures by its own years', () => {
    expect(answers('October 2004', 'Phase 1 - Dec 04, Phase 2 - Dec 05', 'June 2005')[1]).toBe(
      'multiple 2004-12-31',
    );
    expect(answers('TBC', 'Phase 1 - Dec 04, Phase 2 - Dec 05', 'Ongoing')[1]).toMatch(/^ambiguous/);
  });

  it('leaves a month between last and next where the as-at date lies among its years', () => {
    expect(answers('June 2023', 'September', 'March 2025')[1]).toBe('ambiguous 2023-09-30|2024-09-30');
  });

  it('leaves what comes round between its own years, whatever the as-at date', () => {
    const column = ['31 October 2022', 'May 2023', 'End of the calendar year', 'Q4', '28 March 2024'];
    for (const asAt of ['2022-06-30', '2023-01-15', '2024-06-30', '2026-06-30']) {
      expect(inShort('End of the calendar year', { column, asAt })).toBe('ambiguous 2022-12-31|2023-12-31');
      expect(inShort('Q4', { column, asAt })).toBe('ambiguous 2023-03-31|2024-03-31');
      expect(inShort('July', { column, asAt })).toBe('ambiguous 2022-07-31|2023-07-31|2024-07-31');
    }
  });

  it('settles what falls once between full dates within a year of each other', () => {
    const column = ['October 2023', 'June 2024', 'January'];
    for (const asAt of ['2023-06-30', '2024-06-30', '2026-06-30']) {
      expect(inShort('January', { column, asAt })).toBe('date 2024-01-31');
      expect(inShort('August', { column, asAt })).toBe('ambiguous 2023-08-31|2024-08-31');
    }
  });

  it('goes by the as-at date where it names no year, one date alone, or years too far apart', () => {
    for (const column of [
      ['September', 'TBC', 'Ongoing'],
      ['June 2022', 'September'],
      ['June 2002', 'September', 'March 2025'],
    ])
      expect(inShort('September', { column })).toBe('ambiguous 2023-09-30|2024-09-30');
  });

  it('tells years from days after a month', () => {
    expect(answers('Jun 23', 'Sept 24', 'Mar 25')).toEqual([
      'date 2023-06-30',
      'date 2024-09-30',
      'date 2025-03-31',
    ]);
    expect(answers('Jun 02, 2024', 'Sept 14', 'Mar 30', 'Nov 01')[1]).toMatch(/^ambiguous|^date 202\d-09-14/);
  });
});

describe('the due column of a plan', () => {
  const planWithDues = (...dues: readonly (string | ReturnType<typeof dateCell>)[]) =>
    planOf([
      ['Action', 'Lead', 'Due date'],
      ...dues.map((due, at) => [`Hold listening event ${String(at + 1)} with staff`, 'EDI Lead', due]),
    ]).actions.map(({ due }) => `${due.kind} ${due.first?.toString() ?? due.candidates.join('|')}`);

  it('settles missing years once for all its cells', () => {
    expect(planWithDues('June 2024', 'September', 'January 2025', 'March')).toEqual([
      'date 2024-06-30',
      'date 2024-09-30',
      'date 2025-01-31',
      'date 2025-03-31',
    ]);
  });

  it('doubts real dates that look swapped, whichever order its texts have', () => {
    const real = ['2024-05-06', '2024-03-12', '2024-09-04'].map((iso) => dateCell(iso));
    expect(planWithDues('05/13/2024', '06/25/2024', '07/31/2024', ...real).slice(2)).toEqual([
      'date 2024-07-31',
      'ambiguous 2024-05-06|2024-06-05',
      'ambiguous 2024-03-12|2024-12-03',
      'ambiguous 2024-04-09|2024-09-04',
    ]);
  });
});
