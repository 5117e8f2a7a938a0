import { DEFAULT_POLICY } from '../../../../src/domain/rag/rag-policy';
import { reviewPlans } from '../../../../src/domain/rag/review-plan';
import { AS_AT, plansOf } from '../../../support/read-grid';
import { buildSheet, buildWorkbook, type GridValue } from '../../../support/sheet-builder';

const REST: readonly (readonly GridValue[])[] = [
  ['Publish the pay gap report', 'EDI Lead', '31 January 2025', 'On track'],
  ['Open a quiet room on each site', 'Head of Estates', 'December 2024', 'On track'],
  ['Survey the staff networks', 'EDI Lead', 'November 2024', 'On track'],
];

const codesUnder = (due: string, status = 'On track') => {
  const sheet = buildSheet([
    ['EDI action plan 2024/25'],
    ['Action', 'Lead', 'Due date', 'Status'],
    ['Train every interview panel in fair scoring', 'Head of HR', due, status],
    ...REST,
  ]);
  const [review] = reviewPlans(buildWorkbook(sheet), plansOf([sheet]).plans, DEFAULT_POLICY, AS_AT);
  return review?.actions[0]?.findings.map(({ code }) => code) ?? [];
};

describe('a deadline at the end of a plan', () => {
  it.each(['31 March 2025', '1 April 2025', 'Spring 2025', 'Feb 2025'])('is none outside it: %s', (due) => {
    expect(codesUnder(due)).not.toContain('due-outside-period');
  });

  it.each(['2 April 2025', 'April 2025', 'Summer 2025', 'June 2025', 'end of spring 2025', 'March 2024'])(
    'is one outside it where none of it lies inside: %s',
    (due) => expect(codesUnder(due)).toContain('due-outside-period'),
  );

  it('is not asked about where the action is done', () => {
    expect(codesUnder('March 2024', 'Complete')).not.toContain('due-outside-period');
  });
});

describe('a deadline in one of several columns', () => {
  const findingsOf = (revised: readonly GridValue[], original: readonly GridValue[]) => {
    const sheet = buildSheet([
      ['EDI action plan 2024/25'],
      ['Action', 'Lead', 'Deadline', 'Revised deadline', 'Status'],
      ...REST.map(([action = null, lead = null], at) => [
        action,
        lead,
        original[at] ?? null,
        revised[at] ?? null,
        'On track',
      ]),
    ]);
    return plansOf([sheet])
      .plans.flatMap(({ actions }) => actions.flatMap(({ findings }) => findings))
      .filter(({ code }) => code === 'due-outside-period')
      .map(({ cell, raw }) => [cell, raw]);
  };

  it('is told of where it stands', () => {
    const [nov, dec] = ['November 2024', 'December 2024'];
    expect(findingsOf([null, 'June 2032', null], ['January 2025', nov, dec])).toEqual([['D4', 'June 2032']]);
    expect(findingsOf([null, 'March 2025', null], ['June 2022', nov, dec])).toEqual([['C3', 'June 2022']]);
  });

  it('is none outside the period where it was moved to the year after', () => {
    const original = ['January 2025', 'November 2024', 'December 2024'];
    expect(findingsOf(['September 2025', null, null], original)).toEqual([]);
    expect(findingsOf(['September 2027', null, null], original)).toEqual([['D3', 'September 2027']]);
    expect(findingsOf(['September 2022', null, null], original)).toEqual([['D3', 'September 2022']]);
  });
});
