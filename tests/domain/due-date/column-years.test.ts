import { spokenYears } from '../../../src/domain/due-date/column-years';
import { planOf } from '../../support/read-grid';
import { inShort } from './asking';

const spoken = (texts: readonly string[], headings: readonly string[] = []): string => {
  const found = spokenYears(texts, headings);
  return found ? `${found.start.toString()}..${found.end.toString()}` : 'none';
};

describe('the years a column speaks of', () => {
  it.each([
    [['Q4 2015/16', 'Ongoing 2015-18'], '2015-04-01..2018-12-31'],
    [['2015/16', '2016/17', 'Sep 15'], '2015-04-01..2017-03-31'],
    [['2016', 'by 2018'], '2016-01-01..2018-12-31'],
    [['2015–2018', 'Dec 2016'], '2015-04-01..2018-12-31'],
  ])('are those of its cells: %j', (texts, answer) => {
    expect(spoken(texts)).toBe(answer);
  });

  it.each([
    [['Q4 2015/16']],
    [['Sep 15', 'Mar 16']],
    [['Equality Act 2010', 'WRES 2015']],
    [['2015/16 data', 'baseline 2014/15']],
    [['2009/10', '2024/25']],
    [['31/03/2016', '2015-09-30']],
    [['Room 2015A', 'ref 12016']],
  ])('are none with fewer than two cells, nor those of laws, data or dates in figures: %j', (texts) => {
    expect(spoken(texts)).toBe('none');
  });

  it('are those of the headings of progress too, and of no other', () => {
    expect(spoken(['Sep 15'], ['Progress 2015/16', 'Lead'])).toBe('2015-04-01..2016-03-31');
    expect(spoken(['Sep 15'], ['Baseline 2015/16', 'Budget 2016/17'])).toBe('none');
    expect(spoken(['Sep 15'], ['Progress on 2015/16 survey'])).toBe('none');
  });
});

describe('a month with two figures', () => {
  const answers = (...column: readonly string[]): readonly string[] =>
    column.map((text) => inShort(text, { column }));

  it('takes its year from the years its column speaks of', () => {
    expect(answers('Sep 15', 'By Mar 16', 'Q4 2015/16', 'Ongoing 2015-18').slice(0, 2)).toEqual([
      'date 2015-09-30',
      'date 2016-03-31',
    ]);
    expect(answers('Nov 08', '2008/09', '2009/10')[0]).toBe('date 2008-11-30');
  });

  it('stays open where the column speaks of none, or of years far from it', () => {
    expect(answers('Sep 15', 'By Mar 16')[0]).toMatch(/^ambiguous/);
    expect(answers('Sep 15', '2023/24', '2024/25')[0]).toMatch(/^ambiguous/);
  });

  it('takes it from the headings of the plan’s progress', () => {
    const { actions } = planOf([
      ['Action', 'Lead', 'By when', 'Progress 2015/16'],
      ['Train every interview panel in fair scoring', 'Head of HR', 'Sep 15', 'Begun'],
      ['Publish the pay gap report', 'EDI Lead', 'By Mar 16', ''],
    ]);
    expect(actions.map(({ due }) => due.first?.toString())).toEqual(['2015-09-30', '2016-03-31']);
  });
});

describe('a month without a year', () => {
  it('takes the only NHS year its column speaks of', () => {
    const column = ['2024/25', 'Q2 2024/25', 'September', 'March'];
    expect(column.map((text) => inShort(text, { column })).slice(2)).toEqual([
      'date 2024-09-30',
      'date 2025-03-31',
    ]);
  });

  it('takes none from a heading, which may be that of one year of several', () => {
    const { actions } = planOf([
      ['Action', 'Lead', 'By when', 'Progress 2023/24'],
      ['Train every interview panel in fair scoring', 'Head of HR', 'September', 'Begun'],
    ]);
    expect(actions[0]?.due.kind).toBe('ambiguous');
  });

  it('stays open beside several years, or a year that may be the calendar’s', () => {
    for (const column of [
      ['2024/25', '2025/26', 'September'],
      ['by 2025', '2025', 'September'],
    ])
      expect(inShort('September', { column })).toMatch(/^ambiguous/);
  });
});
