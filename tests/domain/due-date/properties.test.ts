import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { readDueDate } from '../../../src/domain/due-date/read-due-date';
import { MONTHS } from '../../support/month-names';
import { contextOf } from './asking';

const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const context = contextOf();

const two = (figure: number): string => String(figure).padStart(2, '0');
const monthName = (date: Temporal.PlainDate): string => MONTHS[date.month - 1] ?? '';
const shortName = (date: Temporal.PlainDate): string => SHORT[date.month - 1] ?? '';
const lastDay = (date: Temporal.PlainDate): Temporal.PlainDate => date.with({ day: date.daysInMonth });
const ordinal = (day: number): string => {
  if (day > 10 && day < 14) return `${String(day)}th`;
  return `${String(day)}${['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'}`;
};
const year = (date: Temporal.PlainDate): string => String(date.year);
const yy = (date: Temporal.PlainDate): string => two(date.year % 100);
const nhsStart = (date: Temporal.PlainDate): number => (date.month < 4 ? date.year - 1 : date.year);
const nhsPair = (date: Temporal.PlainDate): string =>
  `${String(nhsStart(date))}/${two((nhsStart(date) + 1) % 100)}`;
const quarterEnd = (date: Temporal.PlainDate): Temporal.PlainDate =>
  lastDay(date.with({ day: 1 }).add({ months: 2 - ((date.month - 1) % 3) }));
const nhsQuarter = (date: Temporal.PlainDate): number => ((Math.ceil(date.month / 3) + 2) % 4) + 1;

/** A way of writing a date, and the day that is meant by it. */
type Written = readonly [
  form: string,
  write: (date: Temporal.PlainDate) => string,
  meant: (date: Temporal.PlainDate) => Temporal.PlainDate,
];

const itself = (date: Temporal.PlainDate): Temporal.PlainDate => date;
const FORMS: readonly Written[] = [
  ['31/03/2024', (date) => `${two(date.day)}/${two(date.month)}/${year(date)}`, itself],
  ['31.3.2024', (date) => `${String(date.day)}.${String(date.month)}.${year(date)}`, itself],
  ['31-03-2024', (date) => `${two(date.day)}-${two(date.month)}-${year(date)}`, itself],
  ['2024-03-31', (date) => date.toString(), itself],
  ['31 March 2024', (date) => `${String(date.day)} ${monthName(date)} ${year(date)}`, itself],
  ['31st of March 2024', (date) => `${ordinal(date.day)} of ${monthName(date)} ${year(date)}`, itself],
  ['31-Mar-24', (date) => `${String(date.day)}-${shortName(date)}-${yy(date)}`, itself],
  ['March 31, 2024', (date) => `${monthName(date)} ${String(date.day)}, ${year(date)}`, itself],
  ['March 2024', (date) => `${monthName(date)} ${year(date)}`, lastDay],
  ['Mar-2024', (date) => `${shortName(date)}-${year(date)}`, lastDay],
  ['Mar ’24', (date) => `${shortName(date)} ’${yy(date)}`, lastDay],
  ['03/2024', (date) => `${two(date.month)}/${year(date)}`, lastDay],
  ['March 2023/24', (date) => `${monthName(date)} ${nhsPair(date)}`, lastDay],
  ['2023/24', nhsPair, (date) => Temporal.PlainDate.from({ year: nhsStart(date) + 1, month: 3, day: 31 })],
  ['Q4 2023/24', (date) => `Q${String(nhsQuarter(date))} ${nhsPair(date)}`, quarterEnd],
  ['2024', year, (date) => Temporal.PlainDate.from({ year: date.year, month: 12, day: 31 })],
];

const dates = fc
  .integer({ min: 0, max: 365 * 45 })
  .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }));
const surroundings = fc.constantFrom<readonly [string, string]>(
  ['', ''],
  ['by ', ''],
  ['By the end of ', ''],
  ['(', ')'],
  ['Due: ', '.'],
  ['• ', ''],
  ['', ' (tbc)'],
);

describe('a date written in any of our forms', () => {
  it.each(FORMS)('is read back: %s', (_form, write, meant) => {
    fc.assert(
      fc.property(dates, surroundings, (date, [before, after]) => {
        const due = readDueDate(before + write(date) + after, context);
        expect([due.kind, due.first?.toString()]).toEqual(['date', meant(date).toString()]);
      }),
      { numRuns: 200 },
    );
  });

  it('then a range of two of them runs from the one to the other', () => {
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: 32, max: 900 }),
        fc.constantFrom(' - ', ' to ', '–', ' until '),
        (from, days, joint) => {
          const to = from.add({ days });
          const written = `${shortName(from)} ${year(from)}${joint}${shortName(to)} ${year(to)}`;
          const due = readDueDate(written, context);
          expect([due.kind, due.start?.toString(), due.first?.toString()]).toEqual([
            'range',
            from.with({ day: 1 }).toString(),
            lastDay(to).toString(),
          ]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('comes again on or after the as-at date, and not a whole interval later', () => {
    fc.assert(
      fc.property(dates, dates, fc.constantFrom(1, 3, 6, 12), (first, asAt, months) => {
        const words = { 1: 'monthly', 3: 'quarterly', 6: 'six-monthly', 12: 'annually' }[months] ?? '';
        const due = readDueDate(`${first.toString()}, then ${words}`, { ...context, asAt });
        const next = due.next ?? first;
        expect(Temporal.PlainDate.compare(next, asAt)).toBeGreaterThanOrEqual(0);
        expect(
          next.equals(first) || Temporal.PlainDate.compare(next, asAt.add({ months, days: 3 })) <= 0,
        ).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('any text at all', () => {
  const words = fc.constantFrom(
    'March',
    '2024',
    '31',
    '/',
    '-',
    'by',
    'Q3',
    '(',
    ')',
    'then',
    'annually',
    'end of',
    '24/25',
    'from',
    'to',
    '\n',
    '•',
    'TBC',
    '12',
    '.',
    'WDES',
    '%',
    'ongoing',
    'or',
    'year',
    '0',
  );

  it('is answered without a fault, and consistently with its kind', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 9 }), fc.string({ maxLength: 12 }), (parts, noise) => {
        const due = readDueDate(parts.join(' ') + noise, context);
        const first = due.deadlines[0]?.date ?? null;
        if (due.kind === 'ambiguous') {
          expect(due.first).toBeNull();
          expect(due.candidates.length).toBeGreaterThan(0);
        } else {
          expect(due.first?.toString() ?? null).toBe(first?.toString() ?? null);
          expect(due.candidates).toEqual([]);
        }
        if (due.kind === 'none' || due.kind === 'unparseable') expect(due.deadlines).toEqual([]);
        if (due.kind === 'recurring') expect(due.recurrence).not.toBeNull();
        if (due.kind === 'date') expect(due.first).not.toBeNull();
      }),
      { numRuns: 1500 },
    );
  });

  it('gives no year that no plan speaks of', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 9 }), (parts) => {
        for (const { date } of readDueDate(parts.join(' '), context).deadlines) {
          expect(date.year).toBeGreaterThanOrEqual(1990);
          expect(date.year).toBeLessThanOrEqual(2101);
        }
      }),
      { numRuns: 500 },
    );
  });
});
