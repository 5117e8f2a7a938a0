import { DEFAULT_POLICY } from '../../../src/domain/rag/rag-policy';
import { isDoneSince } from '../../../src/domain/rag/done-since';
import { reviewPlans } from '../../../src/domain/rag/review-plan';
import { day, due, planAction } from '../../support/plan-action';
import { AS_AT, plansOf } from '../../support/read-grid';
import { buildSheet, buildWorkbook, type GridValue } from '../../support/sheet-builder';

const HEADS = [
  ['Ref', 'Action', 'Owner', 'Target', '2022', null, '2023', null, '2024', null],
  [null, null, null, null, 'Update', 'Status', 'Update', 'Status', 'Update', 'Status'],
];
const MERGES = ['E2:F2', 'G2:H2', 'I2:J2'];
const going = (update: string): readonly GridValue[] => [update, 'On track'];

/** The rule that rates a yearly return in a plan with two columns for each year. */
function ruleFor(target: string, updates: readonly string[]) {
  const row = (action: string, when: string, told: readonly string[]): readonly GridValue[] => [
    '1',
    action,
    'Head of HR',
    when,
    ...told.flatMap(going),
  ];
  const sheet = buildSheet(
    [
      ['EDI action plan 2022-2025'],
      ...HEADS,
      row('Publish the pay gap report for all staff', target, updates),
      row('Train every interview panel in fair scoring', 'March 2025', ['Begun', 'Halfway', 'Nearly there']),
      row('Open a quiet room on each site', 'May 2025', ['Sites listed', 'Two open', 'Three open']),
    ],
    { merges: MERGES },
  );
  const [review] = reviewPlans(buildWorkbook(sheet), plansOf([sheet]).plans, DEFAULT_POLICY, AS_AT);
  return review?.actions[0]?.rating.rule;
}

describe('what comes round each year, told in a column a year', () => {
  it('is done for this year where its column tells the deed', () => {
    expect(ruleFor('Annually, by 4 April', ['Published', 'Published', 'Published'])).toBe('in-date');
    expect(ruleFor('Annually, by 4 April', ['Published', 'Published', 'Report approved and issued'])).toBe(
      'in-date',
    );
  });

  it('wants confirming where only an earlier year tells it, or this one tells less', () => {
    expect(ruleFor('Annually, by 4 April', ['Published', 'Published', ''])).toBe('recurrence-lapsed');
    expect(ruleFor('Annually, by 4 April', ['Published', 'Published', 'Figures being drawn up'])).toBe(
      'recurrence-lapsed',
    );
    expect(ruleFor('Annually, by 4 April', ['Published', 'Published', 'To be published'])).toBe(
      'recurrence-lapsed',
    );
  });

  it('wants confirming where it comes round oftener than the column', () => {
    expect(ruleFor('Quarterly from April 2022', ['Published', 'Published', 'Published'])).toBe(
      'recurrence-lapsed',
    );
  });
});

describe('a report of a time', () => {
  const yearly = due('2022-04-04', { kind: 'recurring', recurrence: 'annual', next: day('2025-04-04') });
  const reported = (start: string, months: number, latestProgress = 'Published') =>
    isDoneSince(
      planAction({ due: yearly, latestProgress, latestTime: { start: day(start), months } }),
      day('2024-04-04'),
      day('2024-06-30'),
    );

  it('counts for a day within it or before it', () => {
    expect(reported('2024-01-01', 12)).toBe(true);
    expect(reported('2024-04-01', 3)).toBe(true);
    expect(reported('2024-05-01', 1)).toBe(true);
  });

  it('does not count where it ended before that day, is longer than a round or still to come', () => {
    expect(reported('2023-04-01', 12)).toBe(false);
    expect(reported('2024-01-01', 24)).toBe(false);
    expect(reported('2024-07-01', 3)).toBe(false);
  });
});
