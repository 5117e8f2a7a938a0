import { actionsOf, planOf } from '../../support/read-grid';
import type { GridValue } from '../../support/sheet-builder';

const HEADINGS = ['Action', 'Lead', 'Due date'];
const QUIET = ['Set aside a quiet room on every site', 'Estates Manager', 'May 2025'];
const CARERS = ['Offer carers a passport that moves with them', 'Wellbeing Lead', 'June 2025'];
const READ = ['2 Set aside a quiet room on every site', '3 Offer carers a passport that moves with them'];

/** What was made of a plan of two actions: theirs alone, or also what should have been passed over. */
function readOf(grid: readonly GridValue[][]) {
  const plan = planOf(grid);
  const unread = plan.findings.filter(({ code }) => code === 'row-unread').map(({ raw }) => raw);
  const sections = plan.actions.flatMap(({ section }) => section);
  return { actions: actionsOf(plan), leads: plan.actions.map(({ leads }) => leads.length), unread, sections };
}

const NOTHING_ELSE = { actions: READ, leads: [1, 1], unread: [], sections: [] };

describe.each([
  'Moorland Community NHS Trust – Inclusion Action Plan 2025        4',
  'Moorland Community NHS Trust',
  'Inclusion Action Plan v1.2 (draft)',
  'Workforce Race Equality Standard 2025',
  '4 | Page',
  'Page | 4',
  'p. 4 of 9',
  '4',
  'www.moorland.example',
  'inclusion@moorland.example',
  '© Moorland Community NHS Trust 2025',
  'Q:\\Inclusion\\Plans\\plan 2025.xlsx',
  'Uncontrolled when printed',
  'Document reference: INC/2025/7',
  'Last saved 03/04/2025 by Inclusion',
  'For a copy in another language or format please ask the team',
  'Next review: March 2026',
  'Trust Board approved 3 June 2025',
  '--- End ---',
])('a page that ends with “%s”', (line) => {
  it.each([
    ['right under the plan', [[line]]],
    ['after a blank row', [[], [line]]],
    ['after a blank row, under another column', [[], [null, line]]],
    ['after a blank row, under the deadlines', [[], [null, null, line]]],
    ['at the left, with the page’s number at the right', [[], [line, null, 'Page 4']]],
  ] as const)('has no action of that name, nor an error, %s', (_, below) => {
    expect(readOf([HEADINGS, QUIET, CARERS, ...below.map((row) => [...row])])).toEqual(NOTHING_ELSE);
  });
});

describe('the sign-off under a plan', () => {
  it.each([
    [
      'pairs of label and value',
      [
        ['Signed off by', 'Director of People'],
        ['Outcome', 'Go ahead as changed'],
      ],
    ],
    ['who wrote it and when', [['Head of Culture, 3 June 2025']]],
    ['who wrote it and when, under other lines', [['2. Next steps'], ['Deputy Chief Nurse – March 2025']]],
    ['who wrote it, below a label', [['Prepared by'], ['Inclusion Manager, 03/06/2025']]],
  ] as const)('is no action nor an error: %s', (_, below) => {
    const { actions, unread } = readOf([HEADINGS, QUIET, CARERS, [], ...below.map((row) => [...row])]);
    expect({ actions, unread }).toEqual({ actions: READ, unread: [] });
  });

  it('is not made of a row that has a lead and no action', () => {
    const { unread } = readOf([HEADINGS, QUIET, CARERS, [], [null, 'Director of People', 'May 2026']]);
    expect(unread).toEqual(['Director of People | May 2026']);
  });

  it('is not made of an action that ends in a date', () => {
    const { actions } = readOf([HEADINGS, QUIET, CARERS, ['Train every manager, June 2025', 'Head of HR']]);
    expect(actions).toHaveLength(3);
  });
});

describe('lines that look a little like a page’s', () => {
  it('may be the section of the actions below', () => {
    const { sections, unread } = readOf([
      HEADINGS,
      ['Moorland Community NHS Trust'],
      QUIET,
      ['Harbour Hospitals NHS Trust'],
      CARERS,
    ]);
    expect(sections).toEqual(['Moorland Community NHS Trust', 'Harbour Hospitals NHS Trust']);
    expect(unread).toEqual([]);
  });

  it.each([
    'Publish the Workforce Race Equality Standard report',
    'Review the EDI Action Plan with staff networks each quarter',
    'Share learning with Harbour Hospitals NHS Trust',
  ])('may be an action without lead or date: “%s”', (action) => {
    const { actions, unread } = readOf([HEADINGS, QUIET, CARERS, [action]]);
    expect([...actions.map((line) => line.slice(2)), ...unread]).toContain(action);
  });

  it('may be a lead, on the row below the first', () => {
    const plan = planOf([HEADINGS, QUIET, [null, 'Harbour Hospitals NHS Trust'], CARERS]);
    expect(plan.actions[0]?.leads.map(({ name }) => name)).toContain('Harbour Hospitals NHS Trust');
  });
});

describe('where the figures come from', () => {
  const SOURCE = 'Source: staff records at 31 March 2025';

  it('is said of the plan below a blank row, and belongs to no action', () => {
    const plan = planOf([HEADINGS, QUIET, CARERS, [], [SOURCE]]);
    expect(readOf([HEADINGS, QUIET, CARERS, [], [SOURCE]])).toEqual(NOTHING_ELSE);
    expect(plan.actions.map(({ rows }) => rows[1])).toEqual([2, 3]);
  });

  it('is an action where it tells somebody to do something', () => {
    const quotes: readonly GridValue[] = [
      'Source new suppliers of uniforms',
      'Head of Procurement',
      'July 2025',
    ];
    expect(actionsOf(planOf([HEADINGS, QUIET, [...quotes]]))).toHaveLength(2);
  });
});
