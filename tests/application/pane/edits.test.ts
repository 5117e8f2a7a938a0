import fc from 'fast-check';
import type { PaneSession } from '../../../src/application/pane/pane-session';
import { scan } from '../../../src/application/pane/scan';
import type { SettingEdit } from '../../../src/application/pane/setting-edit';
import { PANE_GRID, paneWorkbook, PLAN_SHEET, TODAY, typeInto } from '../../support/pane-plan';

const open = (workbook = paneWorkbook()): Promise<PaneSession> =>
  scan(workbook, { asAt: null, today: TODAY });

const statuses = ({ view }: PaneSession): readonly string[] =>
  view.plans.flatMap(({ actions }) => actions.map(({ status }) => status));

const NOTICE: SettingEdit = { kind: 'due-soon-days', days: 31 };
const GRACE: SettingEdit = { kind: 'grace-days', days: 90 };
const NO_LEAD_COLUMN: SettingEdit = { kind: 'column', sheet: PLAN_SHEET, column: 3, field: null };
const PARKED: SettingEdit = { kind: 'key', sheet: PLAN_SHEET, label: 'Parked', status: 'closed' };
const FIXED: SettingEdit = { kind: 'fixed-as-at', date: '2024-03-01' };

describe('A correction in Set-up', () => {
  it('is tried on the same snapshot, and leaves the session it was made in as it is', async () => {
    const workbook = paneWorkbook();
    const before = await workbook.read();
    const session = await open(workbook);
    const edited = session.edit(NOTICE);
    expect(statuses(session)[1]).toBe('on-track');
    expect(statuses(edited)[1]).toBe('at-risk');
    expect([session.view.setUp.unsaved, edited.view.setUp.unsaved]).toEqual([false, true]);
    expect(await workbook.read()).toBe(before);
  });

  it('says what a column is for, which wins over what was recognised', async () => {
    const edited = (await open()).edit(NO_LEAD_COLUMN);
    const lead = edited.view.setUp.plans[0]?.columns[2];
    expect(lead).toMatchObject({ letters: 'C', field: null, corrected: true });
    expect(edited.view.plans[0]?.actions[0]?.leads).toEqual(['No lead named']);
    const back = edited.edit({ ...NO_LEAD_COLUMN, field: 'as-read' });
    expect(back.view.plans[0]?.actions[0]?.leads).toEqual(['Head of EDI']);
    expect(back.view.setUp.unsaved).toBe(false);
  });

  it('says which row holds the headings', async () => {
    const grid = [['Reference', 'Actions of last year', 'Owner', '', 'Deadline', ''], ...PANE_GRID];
    const edited = (await open(paneWorkbook(grid))).edit({
      kind: 'header-row',
      sheet: PLAN_SHEET,
      row: 4,
    });
    expect(edited.view.setUp.plans[0]).toMatchObject({ headerRow: 4, headerRowCorrected: true });
    expect(edited.view.plans[0]?.actions).toHaveLength(5);
  });

  it('says what a word of the key means, whatever its capitals', async () => {
    const edited = (await open()).edit({ ...PARKED, label: ' parked ' });
    expect(statuses(edited)[4]).toBe('closed');
    expect(edited.view.setUp.plans[0]?.key).toEqual([
      { label: 'parked', meaning: 'closed', status: 'closed', fill: null, corrected: true },
    ]);
    expect(statuses(edited.edit({ ...PARKED, status: 'as-read' }))[4]).toBe('at-risk');
  });

  it('fixes the date of every review, and shows the review of that date', async () => {
    const session = (await open()).asAt('2024-12-31');
    const fixed = session.edit(FIXED);
    expect([fixed.view.asAt, fixed.view.setUp.fixedAsAt]).toEqual(['2024-03-01', '2024-03-01']);
    expect(fixed.asAt('2024-12-31').view.asAt).toBe('2024-12-31');
    const freed = fixed.edit({ kind: 'fixed-as-at', date: null });
    expect([freed.view.asAt, freed.view.setUp.fixedAsAt]).toEqual([TODAY, null]);
  });

  it('stays when the date changes, and the date stays when a correction is made', async () => {
    const session = (await open()).edit(NOTICE).asAt('2024-07-30').edit(GRACE);
    expect(session.view.asAt).toBe('2024-07-30');
    expect(session.view.setUp).toMatchObject({ dueSoonDays: 31, graceDays: 90 });
  });

  it('is kept on the settings sheet by saving the set-up, and read from there', async () => {
    const workbook = paneWorkbook();
    const edits = [NOTICE, GRACE, NO_LEAD_COLUMN, PARKED, FIXED];
    const edited = edits.reduce((session, edit) => session.edit(edit), await open(workbook));
    expect(await edited.saveSetUp()).toEqual({ sentence: 'Kept on “Parity settings”.', conflicts: [] });
    const again = await open(workbook);
    expect(again.view.setUp).toEqual({ ...edited.view.setUp, unsaved: false });
    expect(statuses(again)).toEqual(statuses(edited));
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual([PLAN_SHEET, 'Parity settings']);
  });

  it('settles a value that was typed on the settings sheet and could not be used', async () => {
    const workbook = paneWorkbook();
    await (await open(workbook)).saveSetUp();
    await typeInto(workbook, 'Parity settings', { B6: 'lots', B7: 'some' });
    const session = await open(workbook);
    const refused = (one: PaneSession): readonly string[] =>
      one.view.checks.filter(({ place }) => place?.sheet === 'Parity settings').map(({ raw }) => raw);
    expect(refused(session)).toEqual(['lots', 'some']);
    const edited = session.edit(NOTICE);
    expect(refused(edited)).toEqual(['some']);
    await edited.saveSetUp();
    expect(refused(await open(workbook))).toEqual(['some']);
    expect((await open(workbook)).view.setUp.dueSoonDays).toBe(31);
  });
});

describe('A correction that cannot be made', () => {
  const NEVER: readonly (readonly [string, SettingEdit, string])[] = [
    [
      'more days of notice than a year has',
      { kind: 'due-soon-days', days: 366 },
      '“Days of notice” takes this only: a whole number from 0 to 365.',
    ],
    [
      'half a day of grace',
      { kind: 'grace-days', days: 0.5 },
      '“Days of grace” takes this only: a whole number from 0 to 90.',
    ],
    [
      'days that are no number',
      { kind: 'grace-days', days: Number.NaN },
      '“Days of grace” takes this only: a whole number from 0 to 90.',
    ],
    [
      'a day that no month has',
      { kind: 'fixed-as-at', date: '2024-02-30' },
      '“Fixed as-at date” takes this only: a date, or empty.',
    ],
    [
      'a heading row above the first',
      { kind: 'header-row', sheet: PLAN_SHEET, row: 0 },
      'The heading row is the number of a row, from 1 to 1,048,576.',
    ],
    [
      'a column past the last',
      { kind: 'column', sheet: PLAN_SHEET, column: 16_385, field: 'due' },
      'Choose a column of the sheet, from A to XFD.',
    ],
    [
      'a line of the key without its word',
      { kind: 'key', sheet: PLAN_SHEET, label: ' ', status: 'closed' },
      'A line of the key needs its word or colour.',
    ],
    [
      'a sheet that is not there',
      { kind: 'header-row', sheet: 'Gone', row: 3 },
      'There is no sheet named “Gone”: scan the workbook again.',
    ],
  ];

  it.each(NEVER)('says why not for %s, and leaves the session as it is', async (_, edit, sentence) => {
    const session = await open();
    expect(session.whyRefused(edit)).toBe(sentence);
    expect(session.describeEffect(edit)).toBe(sentence);
    expect(session.edit(edit)).toBe(session);
  });

  it('has no reason where the correction can be made', async () => {
    const session = await open();
    for (const edit of [NOTICE, GRACE, NO_LEAD_COLUMN, PARKED, FIXED])
      expect(session.whyRefused(edit)).toBeNull();
  });

  it('is any number of days outside the bounds of the settings sheet', async () => {
    const session = await open();
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: -500, max: 500 }), fc.double()), (days) => {
        const allowed = Number.isInteger(days) && days >= 0 && days <= 365;
        expect(session.whyRefused({ kind: 'due-soon-days', days }) === null).toBe(allowed);
      }),
    );
  });

  it('is a date that is none', async () => {
    const session = await open();
    for (const date of ['', '30/06/2024', '2024-13-01', '2024-02-30'])
      expect(session.asAt(date)).toBe(session);
  });
});

describe('What a correction would do', () => {
  it('counts the actions that would become something else, what is worse first', async () => {
    const session = await open();
    expect(session.describeEffect(NOTICE)).toBe('1 action would become at risk.');
    expect(session.describeEffect({ kind: 'fixed-as-at', date: '2025-06-30' })).toBe(
      '2 actions would become overdue.',
    );
    expect(session.describeEffect({ kind: 'fixed-as-at', date: '2024-07-30' })).toBe(
      '1 action would become overdue, 1 at risk.',
    );
  });

  it('says so when nothing would change', async () => {
    expect((await open()).describeEffect({ kind: 'grace-days', days: 1 })).toBe(
      'No action would change status.',
    );
  });

  it('says how many actions would no longer be read, or would be read that are not now', async () => {
    const gone: SettingEdit = { kind: 'header-row', sheet: PLAN_SHEET, row: 6 };
    const session = await open();
    expect(session.describeEffect(gone)).toMatch(/\d actions? would no longer be read\./);
    expect(session.edit(gone).describeEffect({ ...gone, row: 'as-read' })).toMatch(
      /\d rows? would be read as (?:an action that is|actions that are) not now\./,
    );
  });

  it('agrees with the review it leads to', async () => {
    const session = await open();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 }), (days) => {
        const edit: SettingEdit = { kind: 'due-soon-days', days };
        const [before, after] = [statuses(session), statuses(session.edit(edit))];
        const changed = after.filter((status, index) => status !== before[index]).length;
        const said = [...session.describeEffect(edit).matchAll(/\d+/g)].reduce(
          (sum, [n]) => sum + Number(n),
          0,
        );
        expect(said).toBe(changed);
      }),
      { numRuns: 30 },
    );
  });
});
