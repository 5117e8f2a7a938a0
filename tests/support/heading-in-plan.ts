import { isPlanField, type PlanField } from '../../src/domain/plan/plan';
import { dateCell, type GridValue } from './sheet-builder';
import { planOf } from './read-grid';

/** What may stand under a heading: one of the plan's fields, or a column that is none of them. */
export type ColumnKind =
  | PlanField
  | 'narrative status'
  | 'other date'
  | 'resources'
  | 'risk'
  | 'duty tick'
  | 'counts'
  | 'source'
  | 'contact'
  | 'department'
  | 'figure target'
  | 'dated target'
  | 'timescaled action';

/** Five rows of what usually stands under such a heading, invented. */
const CONTENTS: Readonly<Record<ColumnKind, readonly GridValue[]>> = {
  objective: [
    'A workforce that reflects the people we serve',
    'A workforce that reflects the people we serve',
    'Fair and open recruitment at every level',
    'Fair and open recruitment at every level',
    'Disabled colleagues are supported to stay and thrive',
  ],
  section: ['Recruitment', 'Recruitment', 'Leadership', 'Leadership', 'Culture'],
  ref: ['1.1', '1.2', '2.1', '2.2', '3.1'],
  priority: ['High', 'Medium', 'High', 'Low', 'Medium'],
  action: [
    'Train every interview panel in fair scoring',
    'Publish the pay gap report on the website each spring',
    'Set up reciprocal mentoring for senior managers',
    'Review the adjustments policy with the disability network',
    'Launch an anonymous route for raising concerns',
  ],
  metric: ['WRES 2', 'WRES 1', 'WDES 5', 'WDES 8', 'WRES 6'],
  current: [
    '1.8 times as likely to be appointed',
    'Mean gap of 11.2%',
    '9% of band 8a and above are BME',
    '71% say adjustments were made',
    'Only 40% feel safe to speak up',
  ],
  target: [
    'Ratio of 1.25 or less by the next submission',
    'Gap reduced to below 8%',
    'At least 15% of band 8a and above',
    'More than 85% report that adjustments were made',
    'A 10 point rise in staff who feel safe to speak up',
  ],
  due: ['March 2025', 'June 2024', 'September 2024', '31/12/2024', 'Ongoing'],
  start: ['April 2023', 'May 2023', 'June 2023', '01/09/2023', 'January 2024'],
  completed: [dateCell('2024-02-12'), null, dateCell('2024-05-03'), null, null],
  lead: [
    'Head of HR',
    'Director of People',
    'EDI Manager',
    'Head of Wellbeing',
    'Freedom to Speak Up Guardian',
  ],
  governance: [
    'People Committee',
    'Trust Board',
    'EDI Steering Group',
    'People Committee',
    'Workforce Assurance Committee',
  ],
  milestone: [
    'Scope agreed (June 2024); first panels trained (October 2024)',
    'Data drawn (January 2025); report to Board (March 2025)',
    'Pairs matched (July 2024); halfway review (November 2024)',
    'Draft shared (May 2024); policy signed off (August 2024)',
    'Supplier chosen (July 2024); route live (September 2024)',
  ],
  progress: [
    'Two cohorts have been trained and a third has been booked for the autumn.',
    'Report drafted and shared with staff side in May.',
    'Twelve pairs were matched in June; first feedback was positive.',
    'The network met in April and its comments were taken in.',
    'Not yet started, awaiting the new supplier.',
  ],
  rag: ['Amber', 'Green', 'Amber', 'Red', 'Green'],
  evidence: [
    'Training records and panel rota',
    'Published report',
    'Matching log, minutes of the mentoring group',
    'Signed-off policy and EqIA',
    'Contract and launch email',
  ],
  'narrative status': [
    'Two cohorts have been trained and a third has been booked for the autumn.',
    'Report drafted and shared with staff side in May.',
    'Twelve pairs were matched in June; first feedback was positive.',
    'The network met in April and its comments were taken in.',
    'Awaiting the new supplier, who has been chased twice since March.',
  ],
  'other date': ['14/03/2023', '14/03/2023', '09/05/2023', '09/05/2023', '11/07/2023'],
  resources: ['£2,000', 'None', '0.2 WTE', 'Within budget', '£12,500'],
  risk: [
    'Panels go untrained and challenges rise',
    'Low',
    'Managers have no time',
    'Complaints and tribunal claims',
    'Concerns stay hidden',
  ],
  'duty tick': ['✓', null, '✓', '✓', null],
  counts: [1204, 310, 77, 450, 23],
  source: [
    'Board / item 6 / 14.03.2023 / A12',
    'Board / item 6 / 14.03.2023 / A13',
    'People Committee / item 3 / 09.05.2023 / A21',
    'People Committee / item 4 / 09.05.2023 / A22',
    'Board / item 9 / 11.07.2023 / A30',
  ],
  contact: [
    'hr@example.org',
    'pay@example.org',
    'edi@example.org',
    'wellbeing@example.org',
    'ftsu@example.org',
  ],
  department: ['Corporate', 'Surgery', 'Medicine', 'Estates', 'Community'],
  'figure target': ['15%', '25%', '30%', '85%', '60%'],
  'dated target': ['March 2025', 'June 2024', 'September 2024', '31/12/2024', 'March 2026'],
  'timescaled action': [
    'Train every interview panel in fair scoring – September 2024',
    'Publish the pay gap report on the website – March 2025',
    'Set up reciprocal mentoring for senior managers – ongoing',
    'Review the adjustments policy with the network – June 2024',
    'Launch an anonymous route for raising concerns – December 2024',
  ],
};

/** The fields of a usual plan and their plainest headings. */
const USUAL: readonly (readonly [PlanField, string])[] = [
  ['ref', 'Ref'],
  ['objective', 'Objective'],
  ['action', 'Action'],
  ['lead', 'Lead'],
  ['due', 'Due date'],
  ['target', 'Success measure'],
  ['progress', 'Progress'],
];

/** What a heading was taken for in the sheet it was put into. */
export interface HeadingTaken {
  /** Every field the column serves; a shared column serves two. Empty when it is none of the fields. */
  readonly fields: readonly PlanField[];
  readonly why: string;
}

/**
 * What the reading of a small plan takes a column for, from its heading and from what stands under it: the usual
 * columns of a plan, without the one it stands for, and the column in question.
 *
 * @param instead the usual columns it takes the place of; its own by default
 */
export function takenFor(
  heading: string,
  kind: ColumnKind,
  instead: readonly PlanField[] = isPlanField(kind) ? [kind] : [],
): HeadingTaken {
  const columns = USUAL.filter(([field]) => !instead.includes(field)).map(
    ([field, name]): readonly GridValue[] => [name, ...CONTENTS[field]],
  );
  const at = Math.min(columns.length, 3);
  columns.splice(at, 0, [heading, ...CONTENTS[kind]]);
  const plan = planOf([0, 1, 2, 3, 4, 5].map((row) => columns.map((column) => column[row])));
  const fields = Object.entries(plan.columns)
    .filter(([, numbers]) => numbers.includes(at + 1))
    .map(([field]) => field)
    .filter(isPlanField);
  return { fields, why: plan.columnReadings.find(({ column }) => column === at + 1)?.why ?? '' };
}
