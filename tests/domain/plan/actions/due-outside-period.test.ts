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
