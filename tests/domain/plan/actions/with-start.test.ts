import { planOf } from '../../../support/read-grid';
import { dateCell, type GridValue } from '../../../support/sheet-builder';

const HEAD = ['Action', 'Lead', 'Start date', 'Due date'];

const readRow = (start: GridValue, due: GridValue) => {
  const { actions } = planOf([
    ['EDI action plan 2024/25'],
    HEAD,
    ['Open a quiet room on each site', 'Head of Estates', dateCell('2024-05-01'), dateCell('2024-12-20')],
    ['Train every interview panel in fair scoring', 'Head of HR', start, due],
    ['Publish the workforce figures by grade', 'EDI Lead', dateCell('2024-09-02'), 'As above'],
  ]);
  const [, action, after] = actions;
  if (!action || !after) throw new Error('no action');
  return { action, after };
};

const told = (start: GridValue, due: GridValue): string => {
  const { kind, start: from, first, next } = readRow(start, due).action.due;
  return [kind, from, first, next].map(String).join(' ');
};

describe('the start column of an action', () => {
  it('says when its deadline’s stretch begins', () => {
    expect(told(dateCell('2024-04-08'), dateCell('2024-12-20'))).toBe('date 2024-04-08 2024-12-20 null');
    expect(told('April 2024', 'March 2025')).toBe('date 2024-04-01 2025-03-31 null');
    expect(told('', 'March 2025')).toBe('date null 2025-03-31 null');
  });

  it('is the start of what only says how often, which still has no first deadline', () => {
    expect(told(dateCell('2024-04-01'), 'Quarterly')).toBe('recurring 2024-04-01 null 2024-07-01');
    expect(told('April 2024', 'Quarterly')).toBe('recurring 2024-04-01 null 2024-07-31');
    expect(told(dateCell('2024-09-02'), 'Monthly')).toBe('recurring 2024-09-02 null 2024-09-02');
    const codes = (start: GridValue) => readRow(start, 'Quarterly').action.findings.map(({ code }) => code);
    expect(codes(dateCell('2024-04-01'))).not.toContain('recurrence-without-start');
    expect(codes('')).toContain('recurrence-without-start');
    expect(codes('TBC')).toContain('recurrence-without-start');
  });

  it('gives no next time where nothing can be counted', () => {
    expect(told(dateCell('2024-04-01'), 'Each board meeting')).toBe('recurring 2024-04-01 null null');
  });

  it('leaves a deadline that says its own start, or that is over before', () => {
    expect(told(dateCell('2024-04-01'), 'June to September 2024')).toBe('range 2024-06-01 2024-09-30 null');
    expect(told(dateCell('2024-10-01'), dateCell('2024-09-30'))).toBe('date null 2024-09-30 null');
    expect(told(dateCell('2024-04-01'), 'Ongoing')).toBe('ongoing 2024-04-01 null null');
    expect(told(dateCell('2024-04-01'), 'TBC')).toBe('none null null null');
  });

  it('is its own where the deadline is as above', () => {
    const { after } = readRow(dateCell('2024-04-08'), dateCell('2024-12-20'));
    expect(after.due.first?.toString()).toBe('2024-12-20');
    expect(after.due.start?.toString()).toBe('2024-09-02');
  });
});
