import { lettersOf, planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const ACTIONS = [
  'Run a forum for disabled colleagues',
  'Publish accessible versions of all forms',
  'Train reception staff in deaf awareness',
  'Review the parking policy with users',
];
const LEADS = ['Head of Estates', 'Director of Nursing', 'Head of HR', 'Estates Manager'];
const DATES = ['May 2026', 'June 2026', 'July 2026', 'October 2026'];

function read(heading: string, cells: readonly GridValue[]) {
  return planOf([
    [heading, 'Action', 'Lead', 'Due date'],
    ...ACTIONS.map((action, at) => [cells[at] ?? null, action, LEADS[at] ?? null, DATES[at] ?? null]),
  ]);
}

const PLAIN = { action: 'B', lead: 'C', due: 'D' };

describe('channels of communication', () => {
  it.each(['Comms', 'COMMS', 'Comms channel', 'Comms required'])('are no progress: %s', (heading) => {
    const plan = read(heading, ['Team brief', 'Posters, screensaver', 'Email; intranet', 'Bulletin']);
    expect(lettersOf(plan)).toEqual(PLAIN);
    expect(plan.findings.map(({ code }) => code)).not.toContain('column-unsure');
  });

  it('are told from comments', () => {
    const plan = read('Comments', [
      'Agreed by the board in May',
      'Draft is out',
      'Started',
      'No progress yet',
    ]);
    expect(lettersOf(plan)).toEqual({ ...PLAIN, progress: 'A' });
  });
});

describe('the numbers of another scheme', () => {
  it.each(['HIA', 'HIAs', 'High Impact Action', 'NHSE HIA'])('gather no actions: %s', (heading) => {
    for (const cells of [
      [2, 3, 3, 6],
      ['2', '1, 6', '3', '4'],
    ]) {
      const plan = read(heading, cells);
      expect(lettersOf(plan)).toEqual(PLAIN);
      expect(plan.findings.map(({ code }) => code)).not.toContain('column-unsure');
      expect(plan.actions.every(({ section }) => section.length === 0)).toBe(true);
    }
  });

  it('are sections where they have their words, as are numbers of the plan’s own themes', () => {
    const words = ['2. Fair recruitment', '2. Fair recruitment', '4. Health at work', '4. Health at work'];
    expect(lettersOf(read('HIA', words))).toEqual({ ...PLAIN, section: 'A' });
    expect(lettersOf(read('Theme', ['Theme 1', 'Theme 1', 'Theme 2', 'Theme 2']))).toMatchObject({
      section: 'A',
    });
  });
});
