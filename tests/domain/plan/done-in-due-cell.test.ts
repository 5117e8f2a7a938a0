import { DEFAULT_POLICY } from '../../../src/domain/rag/rag-policy';
import { reviewPlans } from '../../../src/domain/rag/review-plan';
import { AS_AT, plansOf } from '../../support/read-grid';
import { buildSheet, buildWorkbook } from '../../support/sheet-builder';

const ratingOf = (due: string): string | undefined => {
  const sheet = buildSheet([
    ['Action', 'Lead', 'Timescale'],
    ['Publish the pay gap report on the website', 'Head of HR', due],
    ['Train every interview panel in fair selection', 'Head of HR', 'March 2026'],
    ['Launch a mentoring scheme for junior staff', 'Head of HR', 'May 2026'],
  ]);
  const [review] = reviewPlans(buildWorkbook(sheet), plansOf([sheet]).plans, DEFAULT_POLICY, AS_AT);
  return review?.actions[0]?.rating.status;
};

describe('a deadline that says it was met', () => {
  it.each([
    '31 March 2023. Complete.',
    '30 June 2023 Completed',
    'May 2023. Done.',
    'By July 2023. Action closed',
    'Dec 2022; completed Jan 2023',
    'Sept 2023 (delivered)',
    'April 2023 – now complete and embedded',
    '31/03/2024, implemented',
    '31 March 2025. Complete.',
  ])('is complete and not overdue: %s', (due) => {
    expect(ratingOf(due)).toBe('complete');
  });

  it.each([
    'Complete by 31 March 2024',
    '31 March 2024 - to be completed',
    '31 March 2024. Not complete.',
    'Phase 2 by March 2024, phase 1 done',
    'March 2024. Completion of phase 1',
    'Review complete March 2024',
    'Half of it by March 2024, nearly complete',
  ])('is not one that says when or how far it is to be met: %s', (due) => {
    expect(ratingOf(due)).toBe('overdue');
  });

  it('is not one that says by when in words of what is wanted', () => {
    expect(ratingOf('September 2025 – implemented')).toBe('on-track');
  });
});
