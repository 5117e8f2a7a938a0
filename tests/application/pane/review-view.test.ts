import { buildCheckViews } from '../../../src/application/pane/build-check-view';
import { scan } from '../../../src/application/pane/scan';
import type { ReviewView } from '../../../src/application/pane/review-view';
import { STATUS_ORDER } from '../../../src/domain/report/status-words';
import { MemoryWorkbook } from '../../../src/workbook/memory/memory-workbook';
import { PANE_GRID, paneWorkbook, PLAN_SHEET, TODAY, typeInto } from '../../support/pane-plan';
import { buildSheet, buildWorkbook } from '../../support/sheet-builder';

async function viewOf(workbook = paneWorkbook(), asAt: string | null = null): Promise<ReviewView> {
  return (await scan(workbook, { asAt, today: TODAY })).view;
}

async function planOf(workbook = paneWorkbook()) {
  const [plan] = (await viewOf(workbook)).plans;
  if (!plan) throw new Error('no plan');
  return plan;
}

describe('A review for the screen', () => {
  it('says the date it speaks for, and counts all actions in a sentence', async () => {
    const view = await viewOf();
    expect([view.asAt, view.asAtWords]).toEqual(['2024-06-30', '30 June 2024']);
    expect(view.sentence).toBe(
      '5 actions: 1 overdue, 1 at risk, 2 on track, 1 complete, 0 not started, 0 not rated.',
    );
  });

  it('speaks for the date asked for, else the one fixed on the settings sheet, else today', async () => {
    const workbook = paneWorkbook();
    expect((await viewOf(workbook, '2025-01-31')).asAt).toBe('2025-01-31');
    const session = await scan(workbook, { asAt: null, today: TODAY });
    await session.edit({ kind: 'fixed-as-at', date: '2023-12-31' }).saveSetUp();
    expect((await viewOf(workbook)).asAt).toBe('2023-12-31');
    expect((await viewOf(workbook, '2025-01-31')).asAt).toBe('2025-01-31');
  });

  it('calls a plan by its sheet, and says how many actions stand in which rows', async () => {
    const plan = await planOf();
    expect(plan).toMatchObject({
      label: PLAN_SHEET,
      sheet: PLAN_SHEET,
      title: 'Inclusion plan 2023 to 2026',
      extent: '5 actions · rows 4–9',
    });
  });

  it('counts every status in the committee’s order, those without an action too', async () => {
    const { counts, actions } = await planOf();
    expect(counts.map(({ status }) => status)).toEqual(STATUS_ORDER.map(({ status }) => status));
    expect(counts.map(({ count }) => count)).toEqual([1, 0, 1, 2, 1, 0, 0, 0]);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(actions.length);
    expect(counts[0]).toEqual({
      status: 'overdue',
      letter: 'R',
      word: 'Overdue',
      fill: '#F9D6D5',
      textColour: '#7A0B0B',
      count: 1,
    });
  });

  it('gives each action with all its texts ready and the cell where it stands', async () => {
    const { actions } = await planOf();
    expect(actions[0]).toEqual({
      status: 'overdue',
      letter: 'R',
      word: 'Overdue',
      fill: '#F9D6D5',
      textColour: '#7A0B0B',
      ref: 'A-001',
      ownRef: '1.1',
      text: 'Train every interview panel in inclusive recruitment',
      section: '1. FAIR RECRUITMENT',
      leads: ['Head of EDI'],
      committees: ['People Committee'],
      due: 'Due 31 Mar 2024, 91 days ago',
      why: 'Nothing recorded as done.',
      checks: 0,
      place: { sheet: PLAN_SHEET, cell: 'B5' },
    });
    expect(actions.map(({ checks }) => checks)).toEqual([0, 0, 1, 0, 0]);
  });

  it('offers each lead and committee with how many actions it has, and last those that have none', async () => {
    const { leads, committees, sections, actions } = await planOf();
    expect(leads).toEqual([
      { label: 'Head of EDI', count: 3 },
      { label: 'Director of Estates', count: 1 },
      { label: 'Head of OD', count: 1 },
      { label: 'No lead named', count: 1 },
    ]);
    expect(committees.map(({ label }) => label)).toEqual([
      'People Committee',
      'Estates Board',
      'No committee named',
    ]);
    expect(sections).toEqual([{ label: '1. FAIR RECRUITMENT', count: 5 }]);
    for (const { label, count } of leads) {
      expect(actions.filter((action) => action.leads.includes(label))).toHaveLength(count);
    }
    for (const { label, count } of committees) {
      expect(actions.filter((action) => action.committees.includes(label))).toHaveLength(count);
    }
  });

  it('offers no section where none stands above any action', async () => {
    const plan = await planOf(paneWorkbook(PANE_GRID.filter((_, index) => index !== 3)));
    expect(plan.sections).toEqual([]);
    expect(plan.actions[0]?.section).toBe('');
  });

  it('puts what to fix before what to confirm and what to know, each with its cell', async () => {
    const workbook = paneWorkbook([
      ...PANE_GRID,
      ['1.6', 'Train every interview panel in inclusive recruitment', 'Head of EDI', '', 'soonish', ''],
    ]);
    const { checks } = await viewOf(workbook);
    const order = ['fix', 'confirm', 'know'];
    const ranks = checks.map(({ todo }) => order.indexOf(todo));
    expect(ranks).toEqual([...ranks].sort());
    expect(new Set(ranks).size).toBeGreaterThan(1);
    expect(checks.find(({ raw }) => raw === 'soonish')).toEqual({
      todo: 'fix',
      message: '“soonish” does not say by when, so the action is not rated by date.',
      fix: 'Write a month and year, such as “March 2025”.',
      raw: 'soonish',
      place: { sheet: PLAN_SHEET, cell: 'E10' },
      where: 'EDI plan E10',
    });
  });

  it('leads a check on a whole sheet to its first cell, and one on the workbook nowhere', () => {
    const detail = { lead: 'Lead', due: 'Due date', missing: 'a column of actions' };
    const unread = { code: 'sheet-unread', cell: null, raw: '', detail } as const;
    const checks = buildCheckViews([
      { ...unread, sheet: 'Contacts' },
      { ...unread, sheet: null },
    ]);
    expect(checks.map(({ place, where }) => [place, where])).toEqual([
      [{ sheet: 'Contacts', cell: 'A1' }, 'Contacts'],
      [null, 'Workbook'],
    ]);
  });

  it('tells two plans on one sheet apart by their rows', async () => {
    const second = [
      ['What we will do', 'Who', 'By when'],
      ['Review the bullying policy with staff side', 'Head of Employee Relations', 'October 2024'],
      ['Offer every manager a course on adjustments', 'Head of OD', 'May 2025'],
    ];
    const { plans } = await viewOf(paneWorkbook([...PANE_GRID, [], ['Part two'], [], ...second]));
    expect(plans.map(({ label }) => label)).toEqual(['EDI plan, rows 4 to 9', 'EDI plan, rows 14 to 15']);
    expect(new Set(plans.flatMap(({ actions }) => actions.map(({ ref }) => ref))).size).toBe(7);
  });

  it('says of a workbook without a plan what it looked at and what was missing', async () => {
    const notes = buildSheet([['Dear all'], ['Minutes follow.']], { name: 'Notes' });
    const view = await viewOf(new MemoryWorkbook(buildWorkbook(notes)));
    expect(view.plans).toEqual([]);
    expect(view.sentence).toBe('No action plan was found in this workbook.');
    expect(view.lookedAt).toEqual([{ sheet: 'Notes', missing: expect.stringMatching(/\S/) }]);
  });
});

describe('Set-up on the screen', () => {
  it('says what each column was taken for, how sure that is and why', async () => {
    const [plan] = (await viewOf()).setUp.plans;
    expect(plan).toMatchObject({ plan: PLAN_SHEET, headerRow: 3, headerRowCorrected: false });
    expect(plan?.columns.map(({ letters, heading, field }) => [letters, heading, field])).toEqual([
      ['A', 'Ref', 'ref'],
      ['B', 'Action', 'action'],
      ['C', 'Lead', 'lead'],
      ['D', 'Committee', 'governance'],
      ['E', 'Due date', 'due'],
      ['F', 'RAG', 'rag'],
    ]);
    for (const { why, corrected } of plan?.columns ?? []) {
      expect(why).not.toBe('');
      expect(corrected).toBe(false);
    }
  });

  it('lists the plan’s own key with its colours, then words it uses and explains nowhere', async () => {
    const workbook = paneWorkbook([
      [{ value: 'Red: off track', fill: '#FF0000' }],
      [{ value: 'Green: on track', fill: '#00B050' }],
      ...PANE_GRID,
    ]);
    const key = (await viewOf(workbook)).setUp.plans[0]?.key;
    expect(key).toEqual([
      { label: 'Red', meaning: 'off track', status: 'off-track', fill: '#FF0000', corrected: false },
      { label: 'Green', meaning: 'on track', status: 'on-track', fill: '#00B050', corrected: false },
      { label: 'Parked', meaning: '', status: 'unknown', fill: null, corrected: false },
    ]);
  });

  it('offers every field and every meaning by its name', async () => {
    const { fields, statuses } = (await viewOf()).setUp;
    expect(fields).toContainEqual({ field: 'governance', label: 'Committee' });
    expect(statuses).toContainEqual({ status: 'unknown', label: 'Not rated' });
    expect([fields.length, statuses.length]).toEqual([17, 7]);
  });

  it('shows what stands on the settings sheet', async () => {
    const workbook = paneWorkbook();
    const session = await scan(workbook, { asAt: null, today: TODAY });
    await session.saveSetUp();
    await typeInto(workbook, 'Parity settings', { B6: 45, B7: 7 });
    const { setUp } = await viewOf(workbook);
    expect(setUp).toMatchObject({ dueSoonDays: 45, graceDays: 7, fixedAsAt: null, unsaved: false });
  });
});
