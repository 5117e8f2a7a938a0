import { isRowOfSums } from '../../../../src/domain/plan/cells/row-marks';
import { planOf } from '../../../support/read-grid';

it.each([[['Total', '12']], [['Patients total', '75%']], [['Staff and volunteers subtotal:', '3', '1,200']]])(
  'A row of sums is known by its name and figures: %j',
  (texts) => {
    expect(isRowOfSums(texts)).toBe(true);
  },
);

it.each([
  [['Publish the yearly total', 'Head of HR', '75%']],
  [['Report the staff total']],
  [['Patients', '75%']],
])('What is to be done is no row of sums: %j', (texts) => {
  expect(isRowOfSums(texts)).toBe(false);
});

it('The sums of a part are no part of the action above them', () => {
  const { actions, findings } = planOf([
    ['Workstream', 'Action', 'Lead', 'End date', '% done'],
    ['People', 'Set up mentoring', 'Head of OD', 'March 2025', 0.5],
    ['People', 'Hold exit interviews', 'HR Manager', 'June 2024', 1],
    ['People total', '', '', '', 0.75],
    ['Patients', 'Fit hearing loops', 'Estates Manager', 'May 2025', 0.25],
    ['Patients total', '', '', '', 0.25],
    ['Grand total', '', '', '', 0.5],
  ]);
  expect(actions.map(({ stated }) => stated?.text)).toEqual(['0.5', '1', '0.25']);
  expect(findings.map(({ code }) => code)).not.toContain('rag-rows-differ');
});
