import { lettersOf, planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const ACTIONS = [
  'Train every interview panel in fair scoring',
  'Publish the pay gap report for the Board',
  'Open a quiet room on each site',
  'Set up a mentoring scheme for porters',
];
const DUES = ['30/09/2024', '31/12/2024', '31/03/2025', '30/06/2025'];

const spaced = (row: readonly GridValue[]): readonly GridValue[] => row.flatMap((cell) => [cell, '']);

describe('empty columns between the columns of a plan', () => {
  it('part nothing where every column has one behind it', () => {
    const plan = planOf([
      spaced(['Ref', 'Action', 'Lead', 'Due date', 'Progress', 'Complete?']),
      ...ACTIONS.map((action, at) =>
        spaced([
          `E${String(at + 1)}`,
          action,
          'Head of HR',
          DUES[at],
          'Half way there',
          at === 1 ? 'Y' : 'N',
        ]),
      ),
    ]);
    expect(lettersOf(plan)).toMatchObject({
      ref: 'A',
      action: 'C',
      lead: 'E',
      due: 'G',
      progress: 'I',
      rag: 'K',
    });
  });

  it.each([
    ['Progress', 'Policy drafted and sent out', 'progress'],
    ['Complete?', 'N', 'rag'],
    ['Status', 'On track', 'rag'],
  ])('leave %s with the plan when it stands alone behind one', (heading, cell, field) => {
    const plan = planOf([
      ['Action', 'Lead', 'Due date', '', heading],
      ...ACTIONS.map((action, at) => [action, 'Head of HR', DUES[at], '', cell]),
    ]);
    expect(lettersOf(plan)[field]).toBe('E');
  });

  it('leave the references before one with the plan', () => {
    const plan = planOf([
      ['Ref', '', 'Action', 'Lead', 'Due date'],
      ...ACTIONS.map((action, at) => [`E${String(at + 1)}`, '', action, 'Head of HR', DUES[at]]),
    ]);
    expect(lettersOf(plan)).toMatchObject({ ref: 'A', action: 'C' });
  });

  it('keep a key of statuses apart that stands beside the plan', () => {
    const key = ['In progress', 'Not started', 'Overdue', 'On hold'];
    const plan = planOf([
      ['Action', 'Lead', 'Due date', '', 'Complete'],
      ...ACTIONS.map((action, at) => [action, 'Head of HR', DUES[at], '', key[at]]),
    ]);
    expect(lettersOf(plan).rag).toBeUndefined();
  });

  it('keep counts apart that stand beside the plan', () => {
    const states = ['On track', 'Late', 'Done', 'Not begun'];
    const plan = planOf([
      ['Action', 'Lead', 'Due date', '', 'Total', 'Band'],
      ...ACTIONS.map((action, at) => [action, 'Head of HR', DUES[at], '', at + 3, states[at]]),
    ]);
    expect(lettersOf(plan)).toMatchObject({ action: 'A', lead: 'B', due: 'C' });
    expect(lettersOf(plan).rag).toBeUndefined();
  });
});
