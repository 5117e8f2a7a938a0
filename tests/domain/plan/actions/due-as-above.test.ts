import { duesOf, planOf } from '../../../support/read-grid';

it.each(['As above', 'Same date as above', 'See row above', 'As previously', 'Idem', '↑', '"'])(
  'A deadline that says %j is that of the action above',
  (text) => {
    const plan = planOf([
      ['Action', 'Lead', 'Due date'],
      ['Review the policy on leave', 'Head of HR', '31 March 2026'],
      ['Train all managers in bias', 'Head of OD', text],
      ['Write to all staff again', 'Head of OD', 'May 2026'],
      ['Set up a network of allies', 'Head of OD', text],
    ]);
    expect(duesOf(plan)).toEqual(['2026-03-31', '2026-03-31', '2026-05-31', '2026-05-31']);
  },
);
