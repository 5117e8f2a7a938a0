import { Temporal } from 'temporal-polyfill';
import { readPlans } from '../../../../src/domain/plan/read-plan';
import { DEFAULT_POLICY } from '../../../../src/domain/rag/rag-policy';
import type { ReviewedAction } from '../../../../src/domain/rag/rating';
import { reviewPlans } from '../../../../src/domain/rag/review-plan';
import { buildSheet, buildWorkbook, type GridValue, type SheetOptions } from '../../../support/sheet-builder';

const AS_AT = Temporal.PlainDate.from('2026-09-15');
const HEADINGS = ['Action', 'Lead', 'Milestone', 'By when', 'Status'];
const LIBRARY = 'Open a lending library of easy-read leaflets';
const PLACEMENTS = 'Offer paid placements to care leavers in every division';

function review(rows: readonly GridValue[][], options: SheetOptions = {}): readonly ReviewedAction[] {
  const workbook = buildWorkbook(buildSheet(rows, options));
  const { plans } = readPlans(workbook, { asAt: AS_AT });
  return reviewPlans(workbook, plans, DEFAULT_POLICY, AS_AT).flatMap(({ actions }) => actions);
}

const stepsOf = ({ action }: ReviewedAction): readonly string[] =>
  action.milestones.map(({ text, due, done }) => `${due?.toString() ?? '-'}${done ? ' done' : ''} ${text}`);
const codesOf = ({ findings }: ReviewedAction): readonly string[] =>
  findings.map(({ code }) => code).filter((code) => code.startsWith('rag'));

/** An action over rows of milestones, each with its day and status, the action's cells merged or blank below. */
function stepped(...steps: readonly (readonly [string, string, string | null])[]): readonly GridValue[][] {
  return [
    HEADINGS,
    ...steps.map(([text, due, status], at) => [
      at === 0 ? LIBRARY : null,
      at === 0 ? 'Library Manager' : null,
      text,
      due,
      status,
    ]),
    [PLACEMENTS, 'Head of Careers', 'First placement begins', 'December 2026', 'On track'],
  ];
}

describe.each([
  ['blank below', []],
  ['merged', ['A2:A4', 'B2:B4']],
])('an action over rows with a status each, its cells %s', (_, merges) => {
  const first = (...statuses: readonly (string | null)[]): ReviewedAction => {
    const texts = ['Leaflets chosen', 'Shelves bought', 'Doors open'];
    const dues = ['May 2026', 'August 2026', 'February 2027'];
    const steps = texts.map((text, at) => [text, dues[at] ?? '', statuses[at] ?? null] as const);
    const [found] = review(stepped(...steps), { merges });
    if (!found) throw new Error('No action was read.');
    return found;
  };

  it('is complete only when all of its rows are', () => {
    const { stated, rating, findings } = first('Complete', 'Complete', 'Complete');
    expect([stated?.status, rating.status]).toEqual(['complete', 'complete']);
    expect(findings.filter(({ code }) => code.startsWith('rag'))).toEqual([]);
  });

  it('is off track when a row below is, and says what each row states', () => {
    const found = first('Complete', 'Complete', 'Delayed');
    expect([found.stated?.stated, found.stated?.status]).toEqual(['Delayed', 'off-track']);
    expect(found.findings.find(({ code }) => code === 'rag-rows-differ')?.detail).toEqual({
      rows: [
        { stated: 'Complete', cells: ['E2', 'E3'] },
        { stated: 'Delayed', cells: ['E4'] },
      ],
      together: 'off track',
    });
  });

  it('is under way when some rows are complete and the rest are not due', () => {
    const found = first('Complete', 'Complete', 'Not started');
    expect(found.stated).toEqual({
      stated: 'Complete / Not started',
      status: 'on-track',
      meaning: '2 of 3 rows complete',
      shownAs: 'text',
    });
    expect([found.rating.status, found.rating.rule]).toEqual(['on-track', 'in-date']);
    expect(codesOf(found)).toEqual(['rag-rows-differ']);
  });

  it('is not complete while a row below the first has no status', () => {
    const found = first('Complete', 'Complete', null);
    expect([found.stated?.status, found.rating.status]).toEqual(['on-track', 'on-track']);
  });

  it('keeps one status that stands beside its first row', () => {
    expect(first('Complete', null, null).rating.status).toBe('complete');
  });

  it('rests when a row is on hold, whatever the others say', () => {
    expect(first('Complete', 'Complete', 'On hold').rating.rule).toBe('stated-on-hold');
  });

  it('has the day of each milestone from its own row, and which are done', () => {
    expect(stepsOf(first('Complete', 'In progress', 'Not started'))).toEqual([
      '2026-05-31 done Leaflets chosen',
      '2026-08-31 Shelves bought',
      '2027-02-28 Doors open',
    ]);
  });

  it('is overdue by the first milestone that is not done, not by one that is', () => {
    expect(first('Complete', 'In progress', 'Not started').rating.why).toBe(
      'One of 3 deadlines was 31 Aug 2026, 15 days ago; nothing recorded as done.',
    );
  });
});

describe('an action with one milestone among others with several', () => {
  it('has its day and status like the rest', () => {
    const [, second] = review([
      ...stepped(['Leaflets chosen', 'May 2026', 'Complete'], ['Doors open', 'January 2027', 'On track']),
      ['Publish a map of quiet rooms', 'Estates Manager', 'Map printed', 'July 2026', 'Complete'],
    ]).slice(1);
    expect(second && stepsOf(second)).toEqual(['2026-07-31 done Map printed']);
  });
});

describe('statuses of rows shown otherwise than in words', () => {
  it('may be colours, read through the key', () => {
    const [found] = review(
      [
        ['Green: complete'],
        ['Red: behind schedule'],
        ...stepped(['Leaflets chosen', 'May 2026', null], ['Doors open', 'January 2027', null]),
      ],
      { fills: { A1: '#00B050', A2: '#FF0000', E4: '#00B050', E5: '#FF0000' } },
    );
    expect(found?.stated?.status).toBe('off-track');
    expect(found && stepsOf(found)).toEqual(['2026-05-31 done Leaflets chosen', '2027-01-31 Doors open']);
  });

  it('may be ticks in columns side by side', () => {
    const [found] = review([
      ['Action', 'Lead', 'Milestone', 'Due date', 'Completed', 'In progress', 'Not started'],
      [LIBRARY, 'Library Manager', 'Leaflets chosen', 'May 2026', '✓', null, null],
      [null, null, 'Doors open', 'January 2027', null, null, '✓'],
      [PLACEMENTS, 'Head of Careers', 'First placement begins', 'December 2026', null, '✓', null],
    ]);
    expect([found?.stated?.status, found?.rating.status]).toEqual(['on-track', 'on-track']);
    expect(found && stepsOf(found)).toEqual(['2026-05-31 done Leaflets chosen', '2027-01-31 Doors open']);
  });
});

describe('what is said of the whole action beside its steps', () => {
  it('is its one date, which none of its milestones takes', () => {
    const [found] = review([
      ['Action', 'Lead', 'Due', 'Milestone', 'Status'],
      [LIBRARY, 'Library Manager', 'March 2027', 'Leaflets chosen', 'Complete'],
      [null, null, null, 'Doors open', 'In progress'],
      [PLACEMENTS, 'Head of Careers', 'June 2027', 'First placement begins', 'On track'],
    ]);
    expect(found && stepsOf(found)).toEqual(['- done Leaflets chosen', '- Doors open']);
  });

  it('is its overall status, while a column of their own says which milestones are done', () => {
    const [found] = review([
      ['Action', 'Lead', 'Due', 'Milestones', 'Milestone due', 'Milestone status', 'Overall RAG'],
      [LIBRARY, 'Library Manager', 'March 2027', 'Leaflets chosen', 'May 2026', 'Complete', 'On track'],
      [null, null, null, 'Doors open', 'October 2026', 'In progress', null],
      [
        PLACEMENTS,
        'Head of Careers',
        'June 2027',
        'First placement begins',
        'May 2027',
        'Not started',
        'On track',
      ],
    ]);
    expect(found && stepsOf(found)).toEqual(['2026-05-31 done Leaflets chosen', '2026-10-31 Doors open']);
    expect([found?.stated?.stated, found?.rating.rule]).toEqual(['On track', 'in-date']);
  });

  it('is not the progress of one row, which says that its step is done', () => {
    const [found] = review([
      ['Action', 'Lead', 'Milestone', 'Due', 'Progress', 'Status'],
      [LIBRARY, 'Library Manager', 'Leaflets chosen', 'May 2026', 'Action completed', 'Complete'],
      [null, null, 'Doors open', 'January 2027', 'Room found', 'On track'],
      [PLACEMENTS, 'Head of Careers', 'First placement begins', 'June 2027', 'Two wards asked', 'On track'],
    ]);
    expect(found?.rating.status).toBe('on-track');
  });
});
