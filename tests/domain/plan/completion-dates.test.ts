import { actionsOf, duesOf, lettersOf, planOf } from '../../support/read-grid';
import { dateCell } from '../../support/sheet-builder';

const TRAIN = 'Train every interview panel in fair scoring';
const PUBLISH = 'Publish the pay gap report each spring';

describe('the day an action was completed', () => {
  it.each([
    'Date completed',
    'Actual completion date',
    'Date closed',
    'Completed on',
    'Closed on',
    'Completion date (actual)',
    'Actual date of delivery',
    'Date action was completed',
    'Completed',
  ])('is read under “%s”, and is no deadline, start or status', (heading) => {
    const plan = planOf([
      ['Action', 'Lead', 'Due date', heading],
      [TRAIN, 'Head of HR', dateCell('2024-03-31'), dateCell('2024-02-12')],
      [PUBLISH, 'EDI Lead', dateCell('2024-05-31'), dateCell('2024-05-20')],
    ]);
    expect(lettersOf(plan)).toEqual({ action: 'A', lead: 'B', due: 'C', completed: 'D' });
    expect(plan.actions.map(({ completed }) => completed?.toString())).toEqual(['2024-02-12', '2024-05-20']);
    expect(plan.actions.map(({ stated }) => stated)).toEqual([null, null]);
  });

  it('is null where the cell is empty or names no day', () => {
    const plan = planOf([
      ['Action', 'Lead', 'Due date', 'Date completed'],
      [TRAIN, 'Head of HR', 'March 2024', '12 February 2024'],
      [PUBLISH, 'EDI Lead', 'May 2024', null],
      ['Review every job description', 'EDI Lead', 'May 2024', 'Not yet'],
    ]);
    expect(plan.actions.map(({ completed }) => completed?.toString() ?? null)).toEqual([
      '2024-02-12',
      null,
      null,
    ]);
  });

  it('is a status when “Yes” stands in its place and there is no status column', () => {
    const row = [TRAIN, 'Head of HR', 'March 2024', 'Yes'];
    const alone = planOf([['Action', 'Lead', 'Due date', 'Date completed'], row]);
    expect(alone.actions[0]?.stated).toMatchObject({ text: 'Yes', heading: 'Completed' });
    const beside = planOf([
      ['Action', 'Lead', 'Due date', 'Date completed', 'RAG'],
      [...row, 'A'],
    ]);
    expect(beside.actions[0]?.stated?.text).toBe('A');
  });

  it('stands under “Completion date” beside a target date, and alone that heading is the deadline', () => {
    const rows = (head: readonly string[], ...dates: readonly string[]) =>
      planOf([
        ['Action', 'Lead', ...head],
        [TRAIN, 'Head of HR', ...dates],
      ]);
    expect(lettersOf(rows(['Target date', 'Completion date'], 'May 2024', 'June 2024'))).toMatchObject({
      due: 'C',
      completed: 'D',
    });
    expect(lettersOf(rows(['Completion date'], 'May 2024'))).toMatchObject({ due: 'C' });
  });
});

describe('original and revised dates', () => {
  it.each([
    ['Original completion date', 'Revised completion date'],
    ['Original deadline', 'Revised deadline'],
    ['Original timescale', 'New timescale'],
    ['Completion date', 'Revised completion date'],
  ])('“%s” counts only where “%s” gives nothing', (original, revised) => {
    const plan = planOf([
      ['Action', 'Lead', original, revised],
      [TRAIN, 'Head of HR', 'March 2024', 'May 2025'],
      [PUBLISH, 'EDI Lead', 'June 2024', null],
    ]);
    expect(duesOf(plan)).toEqual(['2025-05-31', '2024-06-30']);
    expect(actionsOf(plan)).toHaveLength(2);
  });

  it('the original date alone is the deadline', () => {
    const plan = planOf([
      ['Action', 'Lead', 'Original due date'],
      [TRAIN, 'Head of HR', 'March 2024'],
    ]);
    expect(duesOf(plan)).toEqual(['2024-03-31']);
  });
});
