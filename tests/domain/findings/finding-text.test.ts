import type { Finding, FindingCode, FindingDetails } from '../../../src/domain/findings/finding';
import { severityOf } from '../../../src/domain/findings/finding-severity';
import { describeFinding } from '../../../src/domain/findings/finding-text.en-gb';

/** One of each kind, as a plan might bring it up. */
const EXAMPLES: {
  readonly [Code in FindingCode]: { readonly raw: string; readonly detail: FindingDetails[Code] };
} = {
  'lead-missing': { raw: '', detail: { action: 'Train interview panels' } },
  'due-missing': { raw: '', detail: { action: 'Train interview panels' } },
  'due-unclear': { raw: 'When funds allow', detail: { action: 'Train interview panels' } },
  'due-ambiguous': { raw: '06/07/24', detail: { candidates: ['2024-06-07', '2024-07-06'] } },
  'due-outside-period': {
    raw: 'March 2031',
    detail: { due: '2031-03-31', start: '2023-04-01', end: '2026-03-31' },
  },
  'recurrence-without-start': { raw: 'Annually', detail: { recurrence: 'annual' } },
  'milestone-after-due': {
    raw: 'Agree plan (May 2025)',
    detail: { milestone: 'Agree plan', milestoneDue: '2025-05-31', due: '2025-03-31' },
  },
  'measure-unit-slip': { raw: '6.5%', detail: { given: '6.5%', meant: '6.5 out of 10' } },
  'rag-letter-lookalike': { raw: 'Α', detail: { looksLike: 'A', alphabet: 'Greek' } },
  'rag-word-not-in-key': { raw: 'Paused', detail: { known: ['Red', 'Amber', 'Green'] } },
  'rag-colour-without-key': { raw: 'green', detail: { colour: 'Green' } },
  'rag-key-unclear': { raw: 'Red', detail: { label: 'Red', meaning: 'reassess', taken: null } },
  'rag-contradicted': {
    raw: 'A',
    detail: { stated: '“A” (on track)', found: 'its deadline of 31 Mar 2024 passed 91 days ago' },
  },
  'rag-rows-differ': {
    raw: 'Complete',
    detail: {
      rows: [
        { stated: 'Complete', cells: ['G9', 'G10'] },
        { stated: 'Delayed', cells: ['G11'] },
      ],
      together: 'off track',
    },
  },
  'indicator-unknown': {
    raw: 'WRES 12',
    detail: { standard: 'WRES', number: '12', known: 'indicators 1 to 9' },
  },
  'indicator-misfit': { raw: 'WDES 3', detail: { reference: 'WDES 3', likelier: 'WDES 4' } },
  'indicator-wrong-word': {
    raw: 'WDES Indicator 3',
    detail: { given: 'WDES Indicator 3', meant: 'WDES Metric 3' },
  },
  'action-duplicate': { raw: 'Train interview panels', detail: { otherCell: 'C12', near: false } },
  'action-not-smart': {
    raw: 'Continue to raise awareness',
    detail: {
      action: 'Continue to raise awareness',
      reasons: [
        { kind: 'only-intent', words: 'Continue to raise awareness' },
        { kind: 'no-measure' },
        { kind: 'no-end', due: 'Ongoing' },
      ],
    },
  },
  'several-actions': {
    raw: 'Train panels. Publish the report.',
    detail: { count: 2, first: 'Train panels', second: 'Publish the report' },
  },
  'action-in-two-plans': {
    raw: 'Train interview panels',
    detail: { other: 'B12 of the sheet “WDES”', near: true },
  },
  'plan-repeated': { raw: 'EDI plan', detail: { other: 'the sheet “EDI 2023”', shared: 11, of: 12 } },
  'plan-lacks-columns': { raw: '', detail: { lacks: ['due', 'measure'] } },
  'target-met': { raw: '92% → 90%', detail: { now: '92%', wanted: '90%' } },
  'target-worse': { raw: '74% → 60%', detail: { now: '74%', wanted: '60%', better: 'higher' } },
  'headings-unsure': { raw: 'Theme', detail: { row: 4, why: 'one of 5 headings is a known one' } },
  'action-struck-through': { raw: 'Train interview panels', detail: { action: 'Train interview panels' } },
  'name-variant': { raw: 'Priya Example', detail: { other: 'P Example' } },
  'column-unsure': { raw: 'Timing', detail: { field: 'due', why: 'it holds few dates' } },
  'column-unread': { raw: 'Outturn', detail: { holds: 'statuses' } },
  'sheet-unread': {
    raw: '',
    detail: { lead: 'Who', due: 'By when', missing: 'a column of actions' },
  },
  'table-unread': { raw: '', detail: { lead: 'Who', due: 'By when', missing: 'a column of actions' } },
  'row-unsure': { raw: 'Pay', detail: { readAs: 'the heading of the rows below, and may be an action' } },
  'row-unread': { raw: 'Total', detail: { why: 'it has no action text' } },
  'cell-error': { raw: '#REF!', detail: { error: '#REF!' } },
  'cell-too-long': { raw: 'The team met, and then', detail: { field: 'lead', longest: 1000 } },
  'setting-refused': {
    raw: 'soon',
    detail: { setting: 'Days of notice', allowed: 'a whole number', used: '30' },
  },
  'count-unreadable': { raw: 'about 40', detail: { column: 'BME', wanted: 'a whole number' } },
  'figure-indicator-unknown': { raw: '10', detail: { standard: 'WRES', known: 'indicators 1 to 9' } },
  'figure-measure-unknown': { raw: 'Hired', detail: { known: ['Shortlisted', 'Appointed'] } },
  'figure-wording-differs': {
    raw: '4b From managers',
    detail: { standard: 'WDES', number: '4b', meant: '4a(ii)' },
  },
  'equality-data-unread': { raw: 'Leavers by band', detail: { why: { kind: 'subject', words: 'leavers' } } },
  'count-twice': { raw: '240', detail: { otherCell: 'E14' } },
  'count-exceeds-base': { raw: '41', detail: { count: 41, base: 40, group: 'BME' } },
  'percentage-over-100': { raw: '240', detail: { group: 'White' } },
  'fraction-for-percentage': { raw: '0.24', detail: { group: 'White', likely: 24 } },
  'totals-differ': { raw: '900', detail: { total: 900, sum: 880, of: 'Clinical band 5' } },
  'survey-count-not-whole': { raw: '24.39', detail: { base: 4201, count: 1024.62 } },
  'own-answer-differs': { raw: '16.16', detail: { ours: '10.16', method: '1.59 to the power of 5' } },
  'staff-code-unknown': { raw: 'Q', detail: { column: 'Ethnic code', people: 3 } },
  'staff-words-without-codes': { raw: '', detail: { column: 'Ethnic origin', people: 310 } },
  'staff-left-out': { raw: '', detail: { people: 1, why: 'bank' } },
  'staff-list-undated': { raw: '', detail: { year: '2025/26' } },
  'staff-band-unknown': { raw: '', detail: { people: 4, column: 'Pay band' } },
  'other-standard-data': { raw: '', detail: { standard: 'Bank WRES' } },
  'adverse-gap-no-action': {
    raw: '',
    detail: { figure: 'WRES 2, All, 2024', reading: 'White applicants were 2.08 times as likely.' },
  },
  'action-green-figure-worse': {
    raw: '',
    detail: { action: 'A-017', figure: 'WRES 2, All, 2024', reading: 'The ratio rose from 1.40 to 1.62.' },
  },
  'many-figures': { raw: '', detail: { figures: 42, changes: 6, expected: 2 } },
};

const FINDINGS = Object.entries(EXAMPLES).map(
  ([code, { raw, detail }]) => ({ code, raw, detail, sheet: 'Plan', cell: 'G9' }) as Finding,
);

test.each(FINDINGS.map((finding) => [finding.code, finding] as const))(
  'A finding of %s is told in whole sentences without code names or blame',
  (code, finding) => {
    const { message, fix } = describeFinding(finding);
    for (const sentence of [message, fix]) {
      expect(sentence).toMatch(/^[\p{Lu}“].*\.$/su);
      expect(sentence).not.toMatch(
        /undefined|null|NaN|N\/A|\binvalid\b|\berror\b|\bwrong\b|\byou\b|\d{4}-\d{2}-\d{2}/i,
      );
    }
    expect(message).not.toContain(code);
  },
);

test('A date in a finding has its month by name', () => {
  const ambiguous = FINDINGS.find(({ code }) => code === 'due-ambiguous');
  expect(ambiguous && describeFinding(ambiguous).message).toBe(
    '“06/07/24” could mean 7 Jun 2024 or 6 Jul 2024, and nothing else in the plan settles it.',
  );
});

test('A day that is not in the calendar is named', () => {
  const { message } = describeFinding({
    code: 'due-unclear',
    sheet: 'Plan',
    cell: 'E5',
    raw: '31 June 2026; 1 May 2026',
    detail: { action: 'Mend the lift', noSuchDay: '31 June 2026' },
  });
  expect(message).toBe('There is no “31 June 2026” in the calendar, so nothing is rated by it.');
});

test('A column without a heading goes by its letter', () => {
  const { message } = describeFinding({
    code: 'column-unsure',
    sheet: 'Plan',
    cell: 'AB5',
    raw: '',
    detail: { field: 'section', why: 'it holds texts of 1 word' },
  });
  expect(message).toBe(
    'Column AB, which has no heading, was taken for the section, but that is not certain: it holds texts of 1 word.',
  );
});

test('A long text is cut at a word', () => {
  const action =
    'Work with staff networks, trade unions and managers across every site to agree what good looks like';
  const { message } = describeFinding({
    code: 'lead-missing',
    sheet: 'Plan',
    cell: 'C9',
    raw: '',
    detail: { action },
  });
  expect(message).toBe(
    'No lead is named for “Work with staff networks, trade unions and managers across every site …”, so nobody can be asked about it.',
  );
});

test('A colour on its own is named for the reader', () => {
  expect(
    FINDINGS.filter(({ code }) => code === 'rag-word-not-in-key').map((one) => describeFinding(one).message),
  ).toEqual(['“Paused” is not in the plan’s key, which has Red, Amber and Green.']);
});

test('Only what could not be read or used counts as an error', () => {
  const errors = FINDINGS.filter(({ code }) => severityOf(code) === 'error').map(({ code }) => code);
  expect(errors).toEqual([
    'row-unread',
    'cell-error',
    'setting-refused',
    'count-unreadable',
    'figure-indicator-unknown',
    'figure-measure-unknown',
    'count-exceeds-base',
    'percentage-over-100',
    'fraction-for-percentage',
    'totals-differ',
    'staff-words-without-codes',
  ]);
});
