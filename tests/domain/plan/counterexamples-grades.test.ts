import { DEFAULT_POLICY } from '../../../src/domain/rag/rag-policy';
import { reviewPlans } from '../../../src/domain/rag/review-plan';
import { AS_AT, lettersOf, plansOf } from '../../support/read-grid';
import { buildSheet, buildWorkbook, type GridValue } from '../../support/sheet-builder';

const ACTIONS = [
  'Publish the pay gap report on the website',
  'Train every interview panel in fair selection',
  'Launch a mentoring scheme for junior staff',
  'Review the reasonable adjustments policy',
];
const GRADES = ['Undeveloped', 'Developing', 'Achieving', 'Excelling'];
const KEY = 'Grades: Undeveloped - Red, Developing - Amber, Achieving - Green, Excelling - Purple';
const FILLS = ['#FF0000', '#FFC000', '#00B050', '#7030A0'];
const NO_STATUS = [null, null, null, null];

/** A plan whose second column holds what is graded, and its own statuses in the last where there are any. */
function review(
  heading: string,
  cells: readonly GridValue[],
  more: {
    readonly key?: string;
    readonly under?: string;
    readonly fills?: readonly string[];
    readonly status?: readonly string[];
  } = {},
) {
  const { key = '', under = '', fills = [], status } = more;
  const sheet = buildSheet(
    [
      ['Equality plan'],
      [key],
      ['Outcome', heading, 'Action', 'Lead', 'Deadline', ...(status ? ['RAG'] : [])],
      ...ACTIONS.map((action, at) => [
        `Goal ${String(at + 1)}`,
        cells[at] ?? null,
        action,
        'Head of HR',
        'June 2025',
        ...(status ? [status[at]] : []),
      ]),
      [],
      [under],
    ],
    { fills: Object.fromEntries(fills.map((fill, at) => [`B${String(at + 4)}`, fill])) },
  );
  const { plans } = plansOf([sheet]);
  const [reviewed] = reviewPlans(buildWorkbook(sheet), plans, DEFAULT_POLICY, AS_AT);
  return {
    letters: plans[0] ? lettersOf(plans[0]) : {},
    key: reviewed?.ragKey ?? [],
    statuses: reviewed?.actions.map(({ stated }) => stated?.status ?? null),
  };
}

describe('what grades something else than the action', () => {
  it.each(['Grade', 'EDS grade', 'EDS2 rating', 'EDS 2022 RAG', 'Rating', 'Self-assessment'])(
    'is no status of it in words, under “%s”',
    (heading) => {
      expect(review(heading, GRADES).statuses).toEqual(NO_STATUS);
      expect(review(heading, GRADES, { key: KEY, fills: FILLS }).statuses).toEqual(NO_STATUS);
    },
  );

  it.each(['Grade', 'Risk level', 'Indicator RAG', 'CQC rating', 'Priority'])(
    'is no status of it in colours, under “%s”',
    (heading) => {
      expect(review(heading, [], { fills: FILLS }).statuses).toEqual(NO_STATUS);
    },
  );

  it('is no status of it as the rating of a service', () => {
    const cells = ['Good', 'Outstanding', 'Requires improvement', 'Inadequate'];
    expect(review('Rating', cells).letters).not.toHaveProperty('rag');
  });

  it('leaves the plan its own status and key beside it', () => {
    const status = ['Red', 'Amber', 'Green', 'Green'];
    const under = 'Red = not on track, Amber = at risk, Green = on track';
    const { statuses, letters } = review('Grade', GRADES, { key: KEY, under, fills: FILLS, status });
    expect(letters['rag']).toBe('F');
    expect(statuses).toEqual(['off-track', 'at-risk', 'on-track', 'on-track']);
  });

  it('explains no status, and is in doubt where a status has no other key', () => {
    expect(review('Grade', GRADES, { key: KEY, fills: FILLS }).key).toEqual([]);
    const status = ['Red', 'Amber', 'Green', 'Green'];
    expect(review('Grade', GRADES, { key: KEY, status }).statuses).toEqual(status.map(() => 'unknown'));
  });
});

describe('the status of an action', () => {
  it('is read under a heading that says so, whatever its words', () => {
    expect(review('Action status', GRADES).letters['rag']).toBe('B');
    expect(review('Progress RAG', ['Red', 'Amber', 'Green', 'Green']).letters['rag']).toBe('B');
  });

  it('is read under “Rating” where its key says how actions stand', () => {
    const key = 'Red = not on track, Amber = at risk, Green = on track';
    const { statuses } = review('Rating', ['Red', 'Amber', 'Green', 'Green'], { key });
    expect(statuses).toEqual(['off-track', 'at-risk', 'on-track', 'on-track']);
  });

  it('is read from the colours of a column that is about nothing else', () => {
    const key = 'Red = not on track, Amber = at risk, Green = on track';
    const { statuses } = review('Notes', [], { key, fills: FILLS.slice(0, 3) });
    expect(statuses).toEqual(['off-track', 'at-risk', 'on-track', null]);
  });
});
