import { Temporal } from 'temporal-polyfill';
import { readDueDate } from '../../../src/domain/due-date/read-due-date';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const asAt = day('2026-11-23');
const inPlan = { asAt, period: { start: day('2026-04-01'), end: null } };

function ask(text: string, context: Parameters<typeof readDueDate>[1] = inPlan): string {
  const { kind, first, candidates } = readDueDate(text, context);
  if (kind === 'ambiguous') return candidates.map(String).join(' or ');
  return first === null ? kind : first.toString();
}

test.each([
  ['in place for the 2028 games (June)', '2028-06-30'],
  ['Bursary round 2027 – February', '2027-02-28'],
  ['October (Black History Month 2027)', '2027-10-31'],
  ['Pride 2027: June', '2027-06-30'],
  ['31 March, end of 27/28', '2028-03-31'],
  ['April, start of 2027/28', '2027-04-01'],
  ['6 May elections 2027', '2027-05-06'],
])('A month beside what a year names is in that year: “%s” is %s', (text, due) => {
  expect(ask(text)).toBe(due);
});

test.each([
  ['by August for 2027 joiners', '2026-08-31 or 2027-08-31'],
  ['Nov for the 2028 congress', '2026-11-30 or 2028-11-30'],
  ['June, ahead of Carnival 2027', '2026-06-30 or 2027-06-30'],
  ['1 May with the 28/29 budget', '2026-05-01 or 2028-05-01'],
  ['May (next year)', '2026-05-31 or 2027-05-31'],
  ['next May', '2026-05-31 or 2027-05-31'],
])('A year the month only works towards leaves it open: “%s” is %s', (text, due) => {
  expect(ask(text)).toBe(due);
});

test('A two-figure number in brackets behind a month is a year or a day, and no answer', () => {
  expect(ask('by June (27)')).toBe('unparseable');
});

test.each([
  ['following the 2024 survey, due May', '2026-05-31'],
  ['carried over from 2025, now June', '2026-06-30'],
  ['March for the 2027 awards', '2027-03-31'],
  ['Jan and March 2027', '2027-01-31'],
  ['May', '2026-05-31'],
  ['Strategy 2026-2029, first draft by March', '2027-03-31'],
])('A year of the past, and one the plan agrees with, change nothing: “%s” is %s', (text, due) => {
  expect(ask(text)).toBe(due);
});

test('Without a plan the year named decides between the months around', () => {
  expect(ask('May (2027 season)', { asAt, period: null })).toBe('2027-05-31');
  expect(ask('May', { asAt, period: null })).toBe('2026-05-31 or 2027-05-31');
});

test('A year to be ready for is no deadline', () => {
  expect(ask('in readiness for 2028')).toBe('unparseable');
  expect(ask('for 2028')).toBe('2028-12-31');
});

test.each([
  ['26/27 budget year', '2027-03-31'],
  ['27/28 fin yr', '2028-03-31'],
  ['26/27 academic year', '2027-07-31'],
  ['Summer term (2026/27)', '2027-07-31'],
])('A pair of years is named before or behind: “%s” is %s', (text, due) => {
  expect(ask(text)).toBe(due);
});
