import type { FindingCode } from '../../../src/domain/findings/finding';
import { planOf } from '../../support/read-grid';
import type { GridValue } from '../../support/sheet-builder';

const HEAD = ['Action', 'Lead', 'Due date', 'Success measure', 'Metric', 'Milestones'];
const WHOLE = [
  'Train every panel in fair scoring',
  'Head of HR',
  'March 2025',
  'All panels trained',
  'WRES 2',
  'Agree the content (May 2024)',
];

function row(changes: Partial<Record<number, GridValue>>): readonly GridValue[] {
  return WHOLE.map((value, at) => (at in changes ? changes[at] : value));
}

function findingsOf(
  grid: readonly (readonly GridValue[])[],
): readonly (readonly [FindingCode, string | null, string])[] {
  return planOf(grid).actions.flatMap(({ findings }) =>
    findings.map(({ code, cell, raw }) => [code, cell, raw] as const),
  );
}

describe('findings about an action', () => {
  it('are none where nothing is missing or doubtful', () => {
    expect(findingsOf([HEAD, WHOLE])).toEqual([]);
  });

  it.each<[string, Partial<Record<number, GridValue>>, readonly [FindingCode, string, string]]>([
    ['no lead', { 1: null }, ['lead-missing', 'B2', '']],
    ['no due date', { 2: null }, ['due-missing', 'C2', '']],
    [
      'a due date that says nothing',
      { 2: 'As per the event schedule' },
      ['due-unclear', 'C2', 'As per the event schedule'],
    ],
    [
      'a recurrence without a start',
      { 2: 'Quarterly', 5: null },
      ['recurrence-without-start', 'C2', 'Quarterly'],
    ],
    ['no measure of success', { 3: null }, ['action-not-smart', 'D2', '']],
    ['an indicator that does not exist', { 4: 'WRES 12' }, ['indicator-unknown', 'E2', 'WRES 12']],
  ])('tell %s, with the cell it is about', (_, changes, finding) => {
    expect(findingsOf([HEAD, row(changes)])).toContainEqual(finding);
  });

  it('tell a milestone after the due date, with both dates', () => {
    const [finding] = planOf([HEAD, row({ 5: 'Agree the content (May 2025)' })]).actions[0]?.findings ?? [];
    expect(finding).toMatchObject({
      code: 'milestone-after-due',
      cell: 'F2',
      detail: { milestoneDue: '2025-05-31', due: '2025-03-31' },
    });
  });

  it('tell a due date outside the plan’s period', () => {
    const [finding] = planOf([['EDI action plan 2023/24'], HEAD, WHOLE]).actions[0]?.findings ?? [];
    expect(finding).toMatchObject({
      code: 'due-outside-period',
      cell: 'C3',
      detail: { due: '2025-03-31', start: '2023-04-01', end: '2024-03-31' },
    });
  });

  it('tell a date that can be read two ways, with both readings', () => {
    const [finding] = planOf([HEAD, row({ 2: 'March or April 2025', 5: null })]).actions[0]?.findings ?? [];
    expect(finding).toMatchObject({
      code: 'due-ambiguous',
      cell: 'C2',
      detail: { candidates: ['2025-03-31', '2025-04-30'] },
    });
  });

  it('tell an action that stands in the plan twice, at the second', () => {
    expect(findingsOf([HEAD, WHOLE, row({ 1: 'EDI Lead' })])).toEqual([
      ['action-duplicate', 'A3', WHOLE[0] ?? ''],
    ]);
  });

  it('do not call two short headings for actions the same action', () => {
    expect(findingsOf([HEAD, row({ 0: 'Review policies' }), row({ 0: 'Review policies' })])).toEqual([]);
  });

  it('tell one person spelt two ways, once', () => {
    const grid = [
      HEAD,
      row({ 1: 'Tanya Example' }),
      row({ 0: 'Publish the pay gap report', 1: 'Tanya Example' }),
      row({ 0: 'Review the exit interviews', 1: 'Tania Example' }),
    ];
    expect(findingsOf(grid)).toEqual([['name-variant', 'B4', 'Tania Example']]);
  });

  it('do not ask for what the plan has no column for', () => {
    expect(
      findingsOf([
        ['Action', 'RAG'],
        ['Train every panel in fair scoring', 'A'],
      ]),
    ).toEqual([]);
  });

  it('do not call "Completed" in place of a date unclear', () => {
    const plan = planOf([HEAD, row({ 2: 'Completed' })]);
    expect(plan.actions[0]?.findings.map(({ code }) => code)).not.toContain('due-unclear');
    expect(plan.actions[0]?.stated?.text).toBe('Completed');
  });
});

describe('findings about a table', () => {
  it('tell a column that was understood by its contents alone', () => {
    const plan = planOf([
      ['Zone', 'Lead', 'Due date'],
      ['Train every panel in fair scoring', 'Head of HR', 'March 2025'],
      ['Publish the pay gap report', 'EDI Lead', 'May 2025'],
    ]);
    expect(plan.findings).toEqual([
      expect.objectContaining({
        code: 'column-unsure',
        cell: 'A1',
        raw: 'Zone',
        detail: { field: 'action', why: 'its heading is not a known one; 2 of 2 cells hold instructions' },
      }),
    ]);
  });

  it('tell nothing of a column that a person has set', () => {
    const plan = planOf([
      ['Action', 'Lead', 'Due date'],
      ['Train every panel', 'Head of HR', 'March 2025'],
    ]);
    expect(plan.findings).toEqual([]);
  });
});

describe('a reference that stands in a section', () => {
  const codes = (section: string, action: string) =>
    planOf([HEAD, [section], row({ 0: action, 4: null })]).actions[0]?.findings.map(({ code }) => code);

  it('is set against the words of the action below it', () => {
    expect(codes('WDES Metric 3: capability', 'Reduce bullying of disabled colleagues by managers')).toEqual([
      'indicator-misfit',
    ]);
    expect(codes('WDES Metric 3: capability', 'Review each case of capability')).toEqual([]);
  });

  it('says nothing where the action names its own', () => {
    expect(codes('WDES Metric 3: capability', 'Reduce bullying of disabled colleagues (WDES 4a)')).toEqual(
      [],
    );
  });
});
