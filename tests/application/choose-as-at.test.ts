import { Temporal } from 'temporal-polyfill';
import { chooseAsAt } from '../../src/application/choose-as-at';
import { buildSheet, buildWorkbook, dateCell } from '../support/sheet-builder';

const TODAY = Temporal.PlainDate.from('2025-01-15');
const settings = buildSheet(
  [
    ['Setting', 'Value'],
    ['As-at date', dateCell('2024-06-30')],
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
