import fc from 'fast-check';
import { day, due, mark, plan, planAction } from '../../support/plan-action';
import { buildSheet, buildWorkbook } from '../../support/sheet-builder';
import { asSnapshot, valuesOf } from '../../support/spec-reader';
import { PLAN_FIELDS, type PlanField } from '../../../src/domain/plan/plan';
import { DEFAULT_POLICY } from '../../../src/domain/rag/rag-policy';
import type { RatingStatus, ReviewedPlan, StatedStatus } from '../../../src/domain/rag/rating';
import { reviewPlans } from '../../../src/domain/rag/review-plan';
import { settingsSheet } from '../../../src/domain/report/settings-sheet';
import { readSettings } from '../../../src/domain/settings/read-settings';
import { COLOUR_SETTINGS } from '../../../src/domain/settings/setting-words';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/settings/settings';
import { SIMPLE_SETTINGS } from '../../../src/domain/settings/simple-settings';

const AS_AT = day('2024-06-30');

const REVIEWED: readonly ReviewedPlan[] = reviewPlans(
  buildWorkbook(buildSheet([['Green: on track'], ['Red: off track']])),
  [
    plan({
      actions: [planAction({ due: due('2024-09-30'), stated: mark('Purple') })],
      columnReadings: [
        { column: 3, heading: 'Action', field: 'action', sureness: 'sure', why: '' },
        { column: 5, heading: 'By\nwhen', field: 'due', sureness: 'please-check', why: 'few dates in it' },
      ],
    }),
  ],
  DEFAULT_POLICY,
  AS_AT,
);

function sheetOf(settings: Settings, plans = REVIEWED) {
  return settingsSheet({ name: 'Parity settings', settings, plans, asAt: AS_AT, notes: [] });
}

const rowsOf = (settings: Settings, setting: string) =>
  valuesOf(sheetOf(settings)).filter(([name]) => name === setting);

test('Every setting is listed with its value, what it does and what is allowed', () => {
  expect(rowsOf(DEFAULT_SETTINGS, 'Days of notice')).toEqual([
    [
      'Days of notice',
      30,
      'An action due within so many days with no progress recorded is at risk.',
      'A whole number from 0 to 365',
      null,
      null,
      null,
    ],
  ]);
});

test('Each column says what it is read as and leaves the choice to Parity until one is made', () => {
  expect(rowsOf(DEFAULT_SETTINGS, 'Column').map((row) => [row[1], row[2], row[4], row[5]])).toEqual([
    ['As read', 'Read as “Action” (sure). Choose another to correct it.', 'Plan', 'C · Action'],
    [
      'As read',
      'Read as “Due date” (please check: few dates in it). Choose another to correct it.',
      'Plan',
      'E · By when',
    ],
  ]);
});

test('The words of the key are listed, and so is a colour that nothing explains', () => {
  expect(rowsOf(DEFAULT_SETTINGS, 'RAG key').map((row) => [row[1], row[2], row[5]])).toEqual([
    ['As read', 'The plan says “on track”; read as “On track”.', 'Green'],
    ['As read', 'The plan says “off track”; read as “Off track”.', 'Red'],
    ['As read', 'Used as a status; the plan does not say what it means.', 'Purple'],
  ]);
});

test('A list of choices fits in the cell check that Excel makes', () => {
  const lists = (sheetOf(DEFAULT_SETTINGS).validations ?? []).flatMap(({ rule }) =>
    rule.kind === 'list' ? [rule.values.join(',')] : [],
  );
  expect(lists.length).toBeGreaterThan(0);
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(255);
});

test('What was written for the defaults reads back as the defaults, whatever the plans', () => {
  expect(readSettings(asSnapshot(sheetOf(DEFAULT_SETTINGS)))).toEqual({
    settings: DEFAULT_SETTINGS,
    findings: [],
  });
});

test('A value that was refused stays as typed, and is reported again until it is mended', () => {
  const typed = readSettings(
    buildSheet([
      ['Setting', 'Value'],
      ['Days of notice', 'soon'],
    ]),
  );
  const again = readSettings(asSnapshot(sheetOf(typed.settings)));
  expect(again.settings).toEqual(typed.settings);
  expect(again.findings.map(({ code, raw }) => [code, raw])).toEqual([['setting-refused', 'soon']]);
});

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).padStart(6, '0').toUpperCase()}`);
const sheets = fc.constantFrom('Plan', 'EDI plan', 'Lead’s plan, 2024');
const statuses = fc.constantFrom<StatedStatus>(
  'complete',
  'closed',
  'on-track',
  'at-risk',
  'off-track',
  'not-started',
  'unknown',
);
const field = fc.option(fc.constantFrom<PlanField>(...PLAN_FIELDS));

const mappings = fc.uniqueArray(
  fc.record({
    sheet: sheets,
    headerRow: fc.option(fc.integer({ min: 1, max: 1000 })),
    columns: fc
      .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 60 }), field), {
        minLength: 1,
        selector: ([column]) => column,
      })
      .map((pairs) => new Map(pairs)),
  }),
  { selector: ({ sheet }) => sheet },
);

const choices = fc.uniqueArray(
  fc.record({
    sheet: sheets,
    label: fc.constantFrom('Green', 'Red', 'Blue', 'R', '✓', 'On hold'),
    status: statuses,
  }),
  { selector: ({ sheet, label }) => `${sheet} ${label}` },
);

function withFills(fills: readonly string[]): Settings {
  return COLOUR_SETTINGS.reduce<Settings>((settings, [, name], index) => {
    const setting = SIMPLE_SETTINGS.find((one) => one.name === name);
    return setting?.take(settings, fills[index] ?? null, 1900) ?? settings;
  }, DEFAULT_SETTINGS);
}

const written: fc.Arbitrary<Settings> = fc
  .record({
    asAt: fc.option(fc.integer({ min: 0, max: 20_000 }).map((days) => day('2000-01-01').add({ days }))),
    dueSoonDays: fc.integer({ min: 0, max: 365 }),
    graceDays: fc.integer({ min: 0, max: 90 }),
    fills: fc.array(colours, { minLength: 7, maxLength: 7 }),
    mappings,
    ragKeyChoices: choices,
  })
  .map(({ fills, ...rest }) => ({ ...withFills(fills), ...rest }));

/** Settings as plain data in one order: rows are written in the order of the plans, not of the choices. */
function ordered(settings: Settings) {
  const looks = Object.entries(settings.looks).map(([status, look]) => [
    status as RatingStatus,
    look.fill,
    look.textColour,
  ]);
  return {
    ...settings,
    looks,
    asAt: settings.asAt?.toString() ?? null,
    mappings: settings.mappings
      .map(({ sheet, headerRow, columns }) => ({
        sheet,
        headerRow,
        columns: [...columns].sort(([a], [b]) => a - b),
      }))
      .sort((one, other) => (one.sheet < other.sheet ? -1 : 1)),
    ragKeyChoices: settings.ragKeyChoices.map((one) => JSON.stringify(one)).sort(),
  };
}

test('Settings that were written read back as the same settings', () => {
  fc.assert(
    fc.property(written, (settings) => {
      const back = readSettings(asSnapshot(sheetOf(settings)));
      expect(back.findings).toEqual([]);
      expect(ordered(back.settings)).toEqual(ordered(settings));
    }),
  );
});

describe('A note beside a column', () => {
  const notesBeside = (about: string): readonly unknown[] => {
    const kept = {
      about: new Map([
        ['Setting', 'Column'],
        ['Sheet', 'Plan'],
        ['For', about],
      ]),
      note: { value: 'Agreed with the lead' },
    };
    const spec = settingsSheet({
      name: 'Parity settings',
      settings: DEFAULT_SETTINGS,
      plans: REVIEWED,
      asAt: AS_AT,
      notes: [kept],
    });
    return valuesOf(spec)
      .filter(([name]) => name === 'Column')
      .map((row) => [row[5], row[6]]);
  };

  test('goes with the column that has its heading now', () => {
    expect(notesBeside('C · By when')).toEqual([
      ['C · Action', null],
      ['E · By when', 'Agreed with the lead'],
    ]);
  });

  test('stays by the letter where the heading was reworded', () => {
    expect(notesBeside('E · Deadline')).toEqual([
      ['C · Action', null],
      ['E · By when', 'Agreed with the lead'],
    ]);
  });
});
