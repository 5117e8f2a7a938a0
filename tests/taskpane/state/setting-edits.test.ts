import { addEdit } from '../../../src/taskpane/state/setting-edits';

test('a later correction of the same thing takes the place of an earlier one', () => {
  const edits = addEdit([{ kind: 'due-soon-days', days: 14 }], { kind: 'due-soon-days', days: 60 });
  expect(edits).toEqual([{ kind: 'due-soon-days', days: 60 }]);
});

test('corrections of different columns, sheets and words stand beside each other', () => {
  const all = [
    { kind: 'column', sheet: 'Plan', column: 1, field: 'action' },
    { kind: 'column', sheet: 'Plan', column: 11, field: null },
    { kind: 'column', sheet: 'Plan', column: 11, heading: 'Lead', field: null },
    { kind: 'column', sheet: 'Plan 1', column: 1, field: 'lead' },
    { kind: 'key', sheet: 'Plan', label: 'Amber', status: 'at-risk' },
    { kind: 'key', sheet: 'Plan', label: 'Green', status: 'on-track' },
    { kind: 'header-row', sheet: 'Plan', row: 4 },
    { kind: 'fixed-as-at', date: null },
  ] as const;
  expect(all.reduce<ReturnType<typeof addEdit>>(addEdit, [])).toEqual(all);
});
