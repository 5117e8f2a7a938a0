import { buildSheet, dateCell, type GridValue } from '../../support/sheet-builder';
import { describeFinding } from '../../../src/domain/findings/finding-text.en-gb';
import { readSettings } from '../../../src/domain/settings/read-settings';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/settings';

const HEADINGS = ['Setting', 'Value', 'What it does', 'Allowed values', 'Sheet', 'For'];

function read(...rows: readonly (readonly GridValue[])[]) {
  return readSettings(buildSheet([['Parity settings'], [], HEADINGS, ...rows], { name: 'Parity settings' }));
}

test('A workbook without a settings sheet has the defaults', () => {
  expect(readSettings(null)).toEqual({ settings: DEFAULT_SETTINGS, findings: [] });
  expect(readSettings(buildSheet([['Something else']])).settings).toEqual(DEFAULT_SETTINGS);
});

test('Days of notice and grace are read as whole numbers', () => {
  const { settings, findings } = read(['Days of notice', 45], ['days of grace', '7']);
  expect(settings).toMatchObject({ dueSoonDays: 45, graceDays: 7 });
  expect(findings).toEqual([]);
});

test.each<[string, GridValue]>([
  ['a real date', dateCell('2024-06-30')],
  ['words', '30 June 2024'],
  ['day first', '30/06/2024'],
  ['year first', '2024-06-30'],
])('The as-at date is read from %s', (_, value) => {
  expect(read(['Fixed as-at date', value]).settings.asAt?.toString()).toBe('2024-06-30');
});

test.each(['30 Junk 2024', '1 Marvel 2025', '30 Decision 2024', '30/13/2024', '2024-00-10', '0 June 2024'])(
  'The as-at date is not guessed from %s',
  (value) => {
    const { settings, findings } = read(['Fixed as-at date', value]);
    expect([settings.asAt, findings.map(({ code }) => code)]).toEqual([null, ['setting-refused']]);
  },
);

test('An empty as-at date is the day of the review', () => {
  expect(read(['Fixed as-at date', null]).settings.asAt).toBeNull();
});

test('Dates count from 1904 in a workbook that does', () => {
  const sheet = buildSheet([HEADINGS, ['Fixed as-at date', { value: 43_646, numberFormat: 'dd mmm yyyy' }]]);
  expect(readSettings(sheet, 1904).settings.asAt?.toString()).toBe('2023-07-01');
});

test('A colour is used with a text colour that stays legible on it', () => {
  const { looks } = read(['Colour for overdue', '7a0b0b']).settings;
  expect(looks.overdue).toMatchObject({ letter: 'R', fill: '#7A0B0B', textColour: '#FFFFFF' });
  expect(looks['off-track'].fill).toBe(DEFAULT_SETTINGS.looks['off-track'].fill);
});

test('Corrections to columns are kept by sheet and column', () => {
  const { settings } = read(
    ['Column', 'Due date', '', '', 'EDI plan', 'G · By when'],
    ['Column', 'Not used', '', '', 'EDI plan', 'B · Notes'],
    ['Column', 'As read', '', '', 'EDI plan', 'C · Action'],
    ['Heading row', 7, '', '', 'EDI plan'],
  );
  expect(settings.mappings).toEqual([
    {
      sheet: 'EDI plan',
      headerRow: 7,
      headings: new Map([
        [7, 'By when'],
        [2, 'Notes'],
        [3, 'Action'],
      ]),
      columns: new Map([
        [7, 'due'],
        [2, null],
      ]),
    },
  ]);
});

test('Corrections to the RAG key are kept by sheet and label', () => {
  const { settings } = read(['RAG key', 'not started', '', '', 'EDI plan', 'Blue']);
  expect(settings.ragKeyChoices).toEqual([{ sheet: 'EDI plan', label: 'Blue', status: 'not-started' }]);
});

test.each<[readonly GridValue[], string]>([
  [['Days of notice', 'soon'], '“soon” cannot be used for “Days of notice”, so 30 was used.'],
  [['Days of grace', -3], '“-3” cannot be used for “Days of grace”, so 0 was used.'],
  [['Days of notice', 12.5], '“12.5” cannot be used for “Days of notice”, so 30 was used.'],
  [
    ['Fixed as-at date', '31 June 2024'],
    '“31 June 2024” cannot be used for “Fixed as-at date”, so the day of the review was used.',
  ],
  [['Colour for at risk', 'amber'], '“amber” cannot be used for “Colour for at risk”, so #FFE8B8 was used.'],
  [
    ['Column', 'Deadline', '', '', 'EDI plan', 'G · By when'],
    '“Deadline” cannot be used for “Column G · By when”, so what Parity reads it as was used.',
  ],
  [
    ['RAG key', 'Fine', '', '', 'EDI plan', 'Green'],
    '“Fine” cannot be used for “RAG key Green”, so the meaning Parity reads in the plan was used.',
  ],
])('A value that cannot be used is reported and the default stands: %#', (row, message) => {
  const { settings, findings } = read(row);
  const { refused, ...rest } = settings;
  expect(rest).toEqual({ ...DEFAULT_SETTINGS, refused: undefined, mappings: [], ragKeyChoices: [] });
  expect(refused).toHaveLength(1);
  expect(findings.map((finding) => [finding.code, finding.cell, describeFinding(finding).message])).toEqual([
    ['setting-refused', 'B4', message],
  ]);
});

test('Rows and columns may be moved, for they are known by their words', () => {
  const sheet = buildSheet([
    ['My notes'],
    ['Value', 'Notes', 'Setting'],
    [60, 'agreed in May', 'Days of notice'],
    [null, null, null],
    [3, null, 'Days of grace'],
  ]);
  expect(readSettings(sheet).settings).toMatchObject({ dueSoonDays: 60, graceDays: 3 });
});
