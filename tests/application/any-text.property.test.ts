import fc from 'fast-check';
import { reviewWorkbook } from '../../src/application/review-workbook';
import { writeReview } from '../../src/application/write-review';
import { AS_AT } from '../support/read-grid';
import { buildSheet, buildWorkbook } from '../support/sheet-builder';

const HEADINGS = [
  ['Ref', 'Objective', 'Action', 'Lead', 'Committee', 'Indicator', 'Start date', 'Due date'],
  ['Milestones', 'Success measure', 'Current', 'Target', 'RAG', 'RAG Q2 2024', 'Progress', 'Evidence'],
].flat();
const PLAN: readonly (readonly string[])[] = [
  ['Inclusion action plan 2024 to 2026'],
  HEADINGS,
  [
    ['1.1', 'Fair recruitment', 'Train interview panels', 'Head of EDI', 'People Committee', 'WRES 2'],
    ['April 2024', 'March 2025', 'Panels chosen by May 2024', '50% of panels trained', '20%', '50%'],
    ['Amber', 'Green', 'May 2024: half are trained', 'Training log'],
  ].flat(),
  [
    ['1.2', 'Fair recruitment', 'Review the adjustments policy', 'Director of HR', 'Trust Board', 'WDES 8'],
    ['May 2024', 'Q3 2024/25', 'Draft by June 2024', 'Policy in place', '74%', '89%'],
    ['Green', 'Green', 'Draft shared', 'Minutes'],
  ].flat(),
  [
    ['1.3', 'Listening', 'Hold a forum for each network', 'Tom Sample', 'People Committee', 'WRES 8'],
    ['June 2024', 'June 2024, then annually', 'Dates agreed', 'Four forums held', '1', '4'],
    ['Red', 'Amber', 'Not started', 'None yet'],
  ].flat(),
  ['Key: Green = on track, Amber = some delay, Red = off track'],
];
const COUNTS: readonly (readonly string[])[] = [
  ['Indicator', 'Breakdown', 'Measure', 'White', 'BME', 'Not known', 'Year'],
  ['2', 'All', 'Shortlisted', '4675', '12067', '210', '2024'],
  ['2', 'All', 'Appointed', '1148', '1426', '20', '2024'],
];

/** One of the two sheets, its row and its column, from 0. */
type Place = readonly [sheet: number, row: number, column: number];
const PLACES = [PLAN, COUNTS].flatMap((grid, sheet) =>
  grid.flatMap((line, row) => line.map((_, column): Place => [sheet, row, column])),
);
const place = fc.constantFrom(...PLACES);

/** The review of the plan and its counts with a text put into some of their cells. */
function reviewWith(texts: readonly (readonly [Place, string])[]) {
  const grids = [PLAN, COUNTS].map((grid, sheet) =>
    grid.map((line, row) =>
      line.map((was, column) => {
        const put = texts.find(([[ofSheet, ofRow, ofColumn]]) =>
          [ofSheet === sheet, ofRow === row, ofColumn === column].every(Boolean),
        );
        return put?.[1] ?? was;
      }),
    ),
  );
  const [plan = [], counts = []] = grids;
  const workbook = buildWorkbook(
    buildSheet(plan, { name: 'Plan' }),
    buildSheet(counts, { name: 'WRES data' }),
  );
  return reviewWorkbook(workbook, AS_AT);
}

/** Everything that a review answers and writes, so that a text is followed to the end. */
function expectToStand(texts: readonly (readonly [Place, string])[]): void {
  const review = reviewWith(texts);
  expect(review.snapshot.sheets).toHaveLength(2);
  expect(writeReview(review).length).toBeGreaterThan(0);
}

const OF_PROGRAMS = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...Object.getOwnPropertyNames(Map.prototype),
]
  .concat([
    'prototype',
    'null',
    'undefined',
    'NaN',
    'Infinity',
    'true',
    'name',
    'length',
    'arguments',
    'caller',
  ])
  .concat(['$&', '$1', '$<a>', '${x}', '\\d+', '(?<a>', '[', '(', '*', '\\']);
const SIGNS = [
  '=1+1',
  '@A1',
  '-',
  '–',
  '…',
  '#REF!',
  '"',
  "'",
  '%',
  '\u0000',
  '\ud800',
  '\udc00x',
  '\ufeff',
  '🟢',
  '👩🏽‍💻',
  'ﬁ',
  'İ',
  '\u202e',
  '\t\n\r',
  '<b>',
  '&amp;',
  ';',
];
const DATES = [
  'RAG 10.0.24',
  '00/00/24',
  '31/02/2026',
  '2026-00-01',
  '2026-02-31',
  '99/99/9999',
  '31 February 2024',
  '29.2.23',
  '0/0/0',
  '12.13.14',
  '32 March 2024',
  'Q5 2024',
  'Q0',
  'week 99',
  '2024/99',
  '30 Junk 2024',
  'FY00/01',
  '31/11/0000',
];
const NUMBERS = [
  '0',
  '-1',
  '1e308',
  '1e999',
  '0.0000001',
  '999999999999999999999',
  '1/0',
  '100000%',
  '٣',
  '²',
  'Ⅳ',
  '1,2,3,4',
  '1.2.3.4.5.6',
  '0x10',
];
const ordinary = fc.constantFrom(
  'RAG',
  'by',
  'and',
  'Head of',
  'March',
  'WRES',
  'to',
  'complete',
  'not',
  ',',
  '/',
  '(',
  ')',
  '–',
  ':',
  '\n',
);
const oddText = fc.oneof(
  fc.constantFrom(...OF_PROGRAMS, ...SIGNS, ...DATES, ...NUMBERS),
  fc
    .array(fc.oneof(fc.constantFrom(...OF_PROGRAMS, ...SIGNS, ...DATES, ...NUMBERS), ordinary), {
      maxLength: 6,
    })
    .map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** A word or two over and over, up to what a cell may hold. */
const longText = fc
  .tuple(
    fc.constantFrom(
      'a ',
      '1 ',
      ', ',
      ' - ',
      '\n',
      'Head of ',
      'Tom Sample, ',
      'Mar ',
      'Q1 ',
      '50% ',
      'and ',
      'complete. ',
    ),
    fc.constantFrom(999, 3001, 32_767),
  )
  .map(([words, length]) => words.repeat(Math.ceil(length / words.length)).slice(0, length));

describe('a review', () => {
  it('stands whatever a cell of the plan or of the counts says', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, oddText), { minLength: 1, maxLength: 8 }), expectToStand),
      { numRuns: 80 },
    );
  });

  it('stands however long a cell is', () => {
    fc.assert(
      fc.property(fc.tuple(place, longText), (put) => expectToStand([put])),
      { numRuns: 25 },
    );
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'stands where every cell says the same word of programs: %s',
    (word) => {
      for (const sheet of [0, 1])
        expectToStand(PLACES.filter(([ofSheet]) => ofSheet === sheet).map((at) => [at, word] as const));
    },
  );
});
