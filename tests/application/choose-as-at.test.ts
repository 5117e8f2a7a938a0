import { Temporal } from 'temporal-polyfill';
import { chooseAsAt } from '../../src/application/choose-as-at';
import { reviewWorkbook } from '../../src/application/review-workbook';
import { settingsSheetOf } from '../../src/application/write-settings';
import { asSnapshot } from '../support/spec-reader';
import { buildSheet, buildWorkbook, dateCell } from '../support/sheet-builder';

const TODAY = Temporal.PlainDate.from('2025-01-15');
const settings = buildSheet(
  [
    ['Setting', 'Value'],
    ['Fixed as-at date', dateCell('2024-06-30')],
  ],
  { name: 'Parity settings' },
);
const plan = buildSheet([['Action', 'Due']]);
const marker = {
  name: '_Parity.settings',
  refersTo: "'Parity settings'!$A$1:$B$2",
  sheet: null,
  hidden: true,
};

test('Without a date asked for, the one on the settings sheet holds, else today', () => {
  const fixed = { ...buildWorkbook(plan, settings), definedNames: [marker] };
  expect(chooseAsAt(fixed, null, TODAY).toString()).toBe('2024-06-30');
  expect(chooseAsAt(buildWorkbook(plan), null, TODAY)).toBe(TODAY);
});

test('A date asked for outweighs the settings sheet', () => {
  const fixed = { ...buildWorkbook(plan, settings), definedNames: [marker] };
  const asked = Temporal.PlainDate.from('2023-03-31');
  expect(chooseAsAt(fixed, asked, TODAY)).toBe(asked);
});

test('A sheet that only bears the name of our settings fixes no date', () => {
  expect(chooseAsAt(buildWorkbook(plan, settings), null, TODAY)).toBe(TODAY);
});

test('A review leaves no date behind that the next one would speak for', () => {
  const reviewed = reviewWorkbook(buildWorkbook(plan), Temporal.PlainDate.from('2024-06-30'));
  const sheet = asSnapshot(settingsSheetOf(reviewed));
  const written = {
    ...buildWorkbook(plan, sheet),
    definedNames: [{ ...marker, refersTo: `'${sheet.name}'!$A$1:$G$40` }],
  };
  expect(sheet.cells.flat().some((cell) => cell?.text === 'Last review as at')).toBe(true);
  expect(chooseAsAt(written, null, TODAY)).toBe(TODAY);
});
