import { plansOf } from '../../support/read-grid';
import { buildSheet } from '../../support/sheet-builder';

const PLAN = buildSheet(
  [
    ['Action', 'Lead', 'Due date'],
    ['Train every interview panel', 'Head of HR', 'March 2025'],
  ],
  { name: 'Plan' },
);

describe('a sheet that looks like a plan and was not read', () => {
  it('is told, though another sheet was read', () => {
    const other = buildSheet(
      [
        ['No', 'Lead', 'Due date'],
        ['1', 'Head of HR', 'March 2025'],
        ['2', 'EDI Lead', 'May 2025'],
      ],
      { name: 'Other' },
    );
    expect(plansOf([PLAN, other]).findings).toEqual([
      expect.objectContaining({
        code: 'sheet-unread',
        sheet: 'Other',
        cell: 'C1',
        detail: { lead: 'Lead', due: 'Due date', missing: 'a column of actions' },
      }),
    ]);
  });

  it('is not a list without leads and deadlines', () => {
    const other = buildSheet([
      ['Name', 'Role', 'Email'],
      ['Priya Example', 'Head of HR', 'p@example.org'],
      ['Sam Example', 'EDI Lead', 's@example.org'],
    ]);
    expect(plansOf([PLAN, other]).findings).toEqual([]);
  });
});
