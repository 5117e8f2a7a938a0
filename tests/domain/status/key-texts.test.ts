import { areKeyTexts, isKeyText } from '../../../src/domain/status/key-texts';

test.each([
  'Blue done | Green on course | Red serious delay',
  'Colours: blue finished, green on time, red stuck',
  'red-no action yet\namber-action in hand',
  'R – red (not progressing) G – green (on plan)',
  'NS = not started; IP = in progress; C = complete',
  'A delivered, B on plan, C not begun',
])('“%s” is a key', (text) => {
  expect(isKeyText(text)).toBe(true);
});

test.each([
  'Red, amber and green ratings are reviewed each month',
  'Green travel plan | Blue badge parking',
  'Publish the report: data by March; narrative by May; summary by June',
  'A. Recruitment; B. Retention; C. Pay',
  'Amber: some delay',
])('“%s” is none', (text) => {
  expect(isKeyText(text)).toBe(false);
});

test('A heading and lines in cells of their own are a key between them', () => {
  expect(areKeyTexts(['RAG', 'R = late', 'G = fine'])).toBe(true);
});

test('An action with a colour beside it is not a key', () => {
  expect(areKeyTexts(['Green travel plan', 'Head of Estates', 'May 2026', 'Green'])).toBe(false);
});
