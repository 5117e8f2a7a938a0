import { likeliestField } from '../../../src/domain/plan/headings/read-heading';
import { revisionOf } from '../../../src/domain/plan/headings/revision-words';
import { duesOf, lettersOf, planOf } from '../../support/read-grid';
import { dateCell, type GridValue, type SheetOptions } from '../../support/sheet-builder';

const ACTIONS = [
  'Train every interview panel in fair scoring',
  'Publish the pay gap report for the Board',
  'Open a quiet room on each site',
  'Set up a mentoring scheme for porters',
];
const EARLY = ['2024-02-01', '2024-02-02', '2024-02-03', '2024-02-04'].map((day) => dateCell(day));
const LATE = ['2024-09-30', '2025-03-31', '2024-12-31', '2025-06-30'];

const planWith = (
  headings: readonly GridValue[],
  columns: readonly (readonly GridValue[])[],
  options: SheetOptions = {},
  above: readonly (readonly GridValue[])[] = [],
) =>
  planOf(
    [
      ...above,
      ['Action', 'Lead', ...headings],
      ...ACTIONS.map((action, at) => [action, 'Head of HR', ...columns.map((cells) => cells[at])]),
    ],
    options,
  );

describe('the heading of a deadline', () => {
  it.each([
    'Target end',
    'Planned finish',
    'Expected close',
    'Forecast finish date',
    'Anticipated end',
    'Projected completion',
    'Scheduled finish',
    'Finish (planned)',
    'End target',
    'Completion forecast',
    'Likely end date',
    'Rev. date',
    'Agreed completion date',
    'Current deadline',
  ])('puts the end of the work with a word for what is to come: %s', (heading) => {
    const plan = planWith(['Created on', heading], [EARLY, LATE.map((day) => dateCell(day))]);
    expect(duesOf(plan)).toEqual(LATE);
  });

  it.each([
    ['Target', 'target'],
    ['Expected outcome', 'target'],
    ['Planned start', 'start'],
    ['Actual finish', 'completed'],
    ['Current performance', 'current'],
    ['Planned action', 'action'],
  ])('is not every heading with such a word: %s is the %s', (heading, field) => {
    expect(likeliestField(heading)).toBe(field);
  });

  it.each(['Created on', 'Entered at', 'Date entered', 'Opened on', 'Logged date', 'Added', 'Last modified'])(
    'is not that of the day a record was made: %s',
    (heading) => {
      expect(likeliestField(heading)).toBe('other date');
      expect(lettersOf(planWith([heading, 'Rating'], [EARLY, ['R', 'A', 'G', 'G']])).due).toBeUndefined();
    },
  );
});

describe('an older and a newer date side by side', () => {
  it.each([
    [['Deadline (original)', 'Deadline (revised)']],
    [['Due date (orig.)', 'Due date (curr.)']],
    [['Original deadline', 'Current deadline']],
    [['Target date', 'Target date (as amended)']],
    [['Original', 'Revised']],
    [['First date', 'Rev. date']],
    [['Original deadline', 'Deadline now']],
    [['Deadline', 'Extended to']],
  ])('give the newer: %j', (headings) => {
    const old = ['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30'].map((day) => dateCell(day));
    expect(duesOf(planWith(headings, [old, LATE.map((day) => dateCell(day))]))).toEqual(LATE);
    expect(duesOf(planWith([...headings].reverse(), [LATE.map((day) => dateCell(day)), old]))).toEqual(LATE);
  });

  it.each([
    ['Date', ['Original', 'Revised', 'Actual']],
    ['Deadline', ['Orig.', 'Rev.', 'Actual']],
    ['Timescale', ['First', 'Latest', 'Actual']],
  ])('give the newer below a heading over both: %s', (group, headings) => {
    const plan = planWith(
      headings,
      [
        LATE.map(() => dateCell('2024-01-31')),
        [dateCell('2024-09-30'), '', dateCell('2024-12-31'), dateCell('2025-06-30')],
        ['', '', '', dateCell('2024-03-03')],
      ],
      { merges: ['C1:E1'] },
      [['', '', group]],
    );
    expect(duesOf(plan)).toEqual(['2024-09-30', '2024-01-31', '2024-12-31', '2025-06-30']);
    expect(lettersOf(plan).completed).toBe('E');
  });

  it('give the older where the newer only says that none is set', () => {
    const plan = planWith(
      ['Original deadline', 'Revised deadline'],
      [LATE.map((day) => dateCell(day)), ['n/a', '-', 'TBC', dateCell('2025-12-31')]],
    );
    expect(duesOf(plan)).toEqual([...LATE.slice(0, 3), '2025-12-31']);
  });

  it('are told by a word in brackets only when it says that', () => {
    expect(revisionOf('Deadline (new starters)')).toBe(0);
    expect(revisionOf('Deadline (DD/MM/YY)')).toBe(0);
    expect(revisionOf('Due date (if revised)')).toBe(1);
    expect(revisionOf('Renewal date')).toBe(0);
  });

  it('leave a figure a figure', () => {
    const plan = planWith(
      ['Current', 'Revised', 'Deadline'],
      [['12%', '14%', '9%', '8%'], ['15%', '15%', '10%', '9%'], LATE],
    );
    expect(lettersOf(plan)).toMatchObject({ current: 'C', due: 'E' });
  });
});

describe('deadlines for several places', () => {
  const north = ['30/09/2024', 'n/a', '31/12/2024', '30/06/2025'];
  const south = ['31/01/2025', '30/11/2024', '31/12/2024', 'Summer, we hope'];

  it.each([
    [['Deadline – North', 'Deadline – South'], {}, []],
    [['North deadline', 'South deadline'], {}, []],
    [['Due (North)', 'Due (South)'], {}, []],
    [['North', 'South'], { merges: ['C1:D1'] }, [['', '', 'Deadline']]],
  ])('are all read, each with its place: %j', (headings, options, above) => {
    const { actions } = planWith(headings, [north, south], options, above);
    const said = actions.map(({ due }) =>
      due.deadlines.map(({ date, what }) => `${date.toString()} ${what ?? ''}`.trim()),
    );
    expect(said[0]).toEqual(['2024-09-30 North', '2025-01-31 South']);
    expect(said[1]).toEqual(['2024-11-30']);
    expect(actions[0]?.due.text).toBe('North: 30/09/2024; South: 31/01/2025');
  });

  it('are one where they are the same, and in doubt where one can’t be read', () => {
    const { actions } = planWith(['Deadline – North', 'Deadline – South'], [north, south]);
    expect(actions.map(({ due }) => due.kind)).toEqual(['multiple', 'date', 'date', 'unparseable']);
    expect(actions[3]?.due.text).toContain('North: 30/06/2025');
  });

  it('are no places where the headings have nothing in common', () => {
    const plan = planWith(['Timescale', 'Due date'], [['Short term', 'Long term', 'Short term', ''], north]);
    expect(plan.actions[0]?.due.kind).toBe('date');
  });

  it('keep both days under two headings of deadlines of which neither is the newer', () => {
    const plan = planWith(
      ['Due date', 'Complete by'],
      [LATE.map((day) => dateCell(day)), LATE.map(() => dateCell('2025-12-31'))],
    );
    expect(plan.actions[0]?.due.deadlines.map(({ what }) => what)).toEqual(['Due date', 'Complete by']);
  });
});
