import { plansOf } from '../../../support/read-grid';
import { buildSheet } from '../../../support/sheet-builder';

const firstMeasure = (headings: readonly string[], cells: readonly string[]) => {
  const sheet = buildSheet([
    ['Action', 'Lead', 'Due date', ...headings],
    ['Train every interview panel', 'Head of HR', 'March 2025', ...cells],
    ['Publish the pay gap report', 'HR Director', 'June 2025', ...cells],
  ]);
  return plansOf([sheet]).plans[0]?.actions[0]?.measures[0];
};

describe('The current position in several columns', () => {
  it.each([
    [['Baseline', 'Current position', 'Target'], ['60%', '75%', '100%'], 75],
    [['Current position', 'Baseline', 'Target'], ['75%', '60%', '100%'], 75],
    [['Starting position', 'Current position', 'Target'], ['60%', '75%', '100%'], 75],
    [['Baseline', 'Current position', 'Target'], ['60%', '', '100%'], 60],
    [['Baseline', 'Target'], ['60%', '100%'], 60],
  ])('under %j over %j is %d', (headings, cells, current) => {
    expect(firstMeasure(headings, cells)).toMatchObject({ current, target: 100, gap: 100 - current });
  });
});
