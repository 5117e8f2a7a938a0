import { duesOf, planOf } from '../../support/read-grid';

const dues = (...cells: readonly string[]) => {
  // A column whose other dates show that the day stands first.
  const plan = planOf([
    ['Action', 'Lead', 'Due date'],
    ['Open a hearing loop at each desk', 'Estates Manager', '31/08/2026'],
    ['Repaint the prayer room', 'Estates Manager', '30/09/2026'],
    ...cells.map((cell) => ['Teach managers about dyslexia', 'Head of Learning', cell]),
  ]);
  return { first: duesOf(plan).slice(2), kinds: plan.actions.slice(2).map(({ due }) => due.kind) };
};

test('The number of an item before its date is no day', () => {
  expect(
    dues(
      '4.1 End of June 2026\n4.2 31/07/26',
      '4.1 31/07/26',
      '4.1 30/6/26\n4.2 31/7/26',
      '3.1: by 31 July 2026',
    ),
  ).toEqual({
    first: ['2026-06-30', '2026-07-31', '2026-06-30', '2026-07-31'],
    kinds: ['multiple', 'date', 'multiple', 'date'],
  });
});

test('A day and month with a dot stay a day where no other date follows', () => {
  expect(dues('30.9').first).toEqual(['2026-09-30']);
});
