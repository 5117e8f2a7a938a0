import { day, mark, plan, planAction } from '../../support/plan-action';
import type { ColumnReading, StatedMark } from '../../../src/domain/plan/plan';
import type { RagKeyEntry, StatedStatus } from '../../../src/domain/rag/rating';
import { statedReader } from '../../../src/domain/rag/read-stated';

const from = { row: 2, column: 1 };
const entry = (
  label: string,
  meaning: string,
  status: StatedStatus,
  fill: string | null = null,
): RagKeyEntry => ({
  label,
  meaning,
  status,
  fill,
  from,
});

const KEY = [
  entry('Blue', 'not begun', 'not-started', '#0070C0'),
  entry('Red', 'worries / not on track', 'off-track', '#FF0000'),
  entry('Amber', 'all on track', 'on-track', '#FFC000'),
  entry('Green', 'finished', 'complete', '#00B050'),
];
const WORDS_ONLY = KEY.map((one) => ({ ...one, fill: null }));

function read(what: StatedMark | null, key: readonly RagKeyEntry[] = KEY, heading = 'RAG') {
  const reading: ColumnReading = { column: 7, heading, field: 'rag', sureness: 'sure', why: '' };
  const { stated, findings } = statedReader(
    key,
    plan({ columnReadings: [reading] }),
  )(planAction({ stated: what }));
  return { ...stated, codes: findings.map(({ code }) => code), findings };
}

test('An action that says nothing states nothing', () => {
  expect(statedReader(KEY, plan())(planAction())).toEqual({ stated: null, findings: [] });
  expect(statedReader(KEY, plan())(planAction({ stated: mark('-') })).stated).toBeNull();
  expect(statedReader(KEY, plan())(planAction({ stated: mark('', { fill: '#FFFFFF' }) })).stated).toBeNull();
});

test.each([
  ['A', 'on-track'],
  ['a', 'on-track'],
  ['Amber', 'on-track'],
  ['AMBER', 'on-track'],
  ['Amber - two posts vacant', 'on-track'],
  ['Yellow', 'on-track'],
  ['R → G', 'complete'],
  ['not on track', 'off-track'],
  ['G', 'complete'],
])('“%s” is read through the key as %s', (text, status) => {
  expect(read(mark(text))).toMatchObject({ stated: text, status, shownAs: 'text', codes: [] });
});

test('A meaning is the key’s own, even where the colour usually means something else', () => {
  expect(read(mark('A')).meaning).toBe('all on track');
  expect(read(mark('B')).meaning).toBe('not begun');
});

test('A Greek or Cyrillic letter is read as the one it looks like, and reported', () => {
  expect(read(mark('Α'))).toMatchObject({ stated: 'Α', status: 'on-track', codes: ['rag-letter-lookalike'] });
  expect(read(mark('В')).findings[0]).toEqual({
    code: 'rag-letter-lookalike',
    sheet: 'Plan',
    cell: 'G9',
    raw: 'В',
    detail: { looksLike: 'B', alphabet: 'Cyrillic' },
  });
});

test('A letter that two labels begin with is not guessed', () => {
  const key = [...KEY, entry('Grey', 'not due', 'not-started')];
  expect(read(mark('G'), key)).toMatchObject({
    status: 'unknown',
    meaning: null,
    codes: ['rag-word-not-in-key'],
  });
});

test.each(['Amber/Green', 'R/A'])('“%s” lies between two labels and is not guessed', (text) => {
  expect(read(mark(text))).toMatchObject({ status: 'unknown', codes: ['rag-word-not-in-key'] });
});

test('A letter’s own colour settles which of two labels is meant', () => {
  const key = [...KEY, entry('Grey', 'not due', 'not-started', '#BFBFBF')];
  expect(read(mark('G', { fill: '#BFBFBF' }), key)).toMatchObject({
    status: 'not-started',
    shownAs: 'text+fill',
  });
});

test('A letter for a colour the key lacks is not taken for the nearest colour it has', () => {
  expect(read(mark('Y', { fill: '#FFFF00' }))).toMatchObject({
    status: 'unknown',
    codes: ['rag-word-not-in-key'],
  });
});

test.each([
  ['#FFC000', 'amber', 'on-track'],
  ['#FFC107', 'amber', 'on-track'],
  ['#0070C0', 'blue', 'not-started'],
  ['#C00000', 'red', 'off-track'],
])('The colour %s alone is %s in the key', (fill, name, status) => {
  const expected = { stated: name, status, shownAs: 'fill', codes: [] };
  expect(read(mark('', { fill }))).toMatchObject(expected);
  expect(read(mark('', { fill }), WORDS_ONLY)).toMatchObject(expected);
});

test('A colour the key does not have stays unknown', () => {
  expect(read(mark('', { fill: '#7030A0' }))).toMatchObject({
    stated: 'purple',
    status: 'unknown',
    codes: ['rag-word-not-in-key'],
  });
});

test('The pale blue of a banded row is no status', () => {
  expect(statedReader(KEY, plan())(planAction({ stated: mark('', { fill: '#D9E1F2' }) })).stated).toBeNull();
});

test.each([mark('', { fill: '#00B050' }), mark('Green'), mark('G')])(
  'Without a key a bare colour or letter means nothing for certain: %#',
  (what) => {
    expect(read(what, [])).toMatchObject({
      status: 'unknown',
      meaning: null,
      codes: ['rag-colour-without-key'],
    });
  },
);

test('A status in words needs no key', () => {
  expect(read(mark('Not yet begun'), [])).toMatchObject({ status: 'not-started', codes: [] });
  expect(read(mark('Complete', { fill: '#00B050' }), [])).toMatchObject({
    status: 'complete',
    shownAs: 'text+fill',
    codes: [],
  });
});

test('A phrase outside the key is understood by its words, and reported', () => {
  expect(read(mark('Delayed'))).toMatchObject({
    status: 'off-track',
    meaning: 'Delayed',
    codes: ['rag-word-not-in-key'],
  });
});

test('Words outside the key take their meaning from their colour when they say no more than it does', () => {
  expect(read(mark('Ongoing', { fill: '#FFC000' }))).toMatchObject({ meaning: 'all on track', codes: [] });
  expect(read(mark('In hand', { fill: '#FF0000' }))).toMatchObject({ status: 'off-track', codes: [] });
  expect(read(mark('Completed', { fill: '#00B050' }))).toMatchObject({ meaning: 'finished', codes: [] });
});

test('What is typed outweighs the colour behind it, and the contradiction is reported', () => {
  expect(read(mark('Complete', { fill: '#FF0000' }))).toMatchObject({
    status: 'complete',
    codes: ['rag-contradicted'],
  });
});

test('A word nobody can place stays unknown', () => {
  expect(read(mark('e.g. Paused', { fill: '#BFBFBF' }))).toMatchObject({
    status: 'unknown',
    meaning: null,
    codes: ['rag-word-not-in-key'],
  });
});

test('A mark in one of several status columns states that column’s heading', () => {
  const key = [entry('G', 'Done', 'complete'), entry('A', 'In hand', 'on-track')];
  expect(read(mark('X', { heading: 'In hand (A)' }), key)).toMatchObject({
    stated: 'In hand (A)',
    status: 'on-track',
    meaning: 'In hand',
    shownAs: 'mark',
    codes: [],
  });
  expect(read(mark('✓', { heading: 'Completed' }), [])).toMatchObject({
    status: 'complete',
    meaning: 'Completed',
  });
  expect(read(mark('May 2024', { heading: 'Not started' }), [])).toMatchObject({ status: 'not-started' });
});

test('“No” in a status column is no mark', () => {
  expect(
    statedReader([], plan())(planAction({ stated: mark('No', { heading: 'Completed' }) })).stated,
  ).toBeNull();
});

test('“Yes” in a column that asks whether it is done says complete, “No” says nothing', () => {
  expect(read(mark('Yes'), [], 'Completed? (Y/N)')).toMatchObject({ status: 'complete', shownAs: 'mark' });
  expect(read(mark('✓'), [], 'Done')).toMatchObject({ status: 'complete' });
  expect(read(mark('N'), [], 'Completed?')).toMatchObject({ codes: [] });
});

const SIGNS = [
  entry('✓', 'done', 'complete'),
  entry('►', 'in hand', 'on-track'),
  entry('✗', 'not begun', 'not-started'),
];

test.each([
  ['✔', 'complete'],
  ['➔', 'on-track'],
  ['✖', 'not-started'],
])('The sign “%s” is the key’s own drawn otherwise: %s', (text, status) => {
  expect(read(mark(text), SIGNS)).toMatchObject({ stated: text, status, codes: [] });
});

test('A coloured circle without a key is a colour that nobody explains', () => {
  expect(read(mark('🟠'), [])).toMatchObject({ status: 'unknown', codes: ['rag-colour-without-key'] });
  expect(read(mark('🔴'))).toMatchObject({ status: 'off-track', codes: [] });
});

test.each([
  ['0%', 'not-started'],
  ['35%', 'on-track'],
  ['100%', 'complete'],
])('A percentage alone, %s, says %s and needs no key', (text, status) => {
  expect(read(mark(text), KEY, '% complete')).toMatchObject({ status, codes: [] });
});

test('A bare number under a heading in per cent is a percentage', () => {
  expect(read(mark('0.4'), [], 'Percent complete').status).toBe('on-track');
  expect(read(mark('100'), [], '% complete').status).toBe('complete');
  expect(read(mark('40'), [], 'Score').status).toBe('unknown');
});

test('A grade under a heading of assurance is a grade of assurance', () => {
  expect(read(mark('Limited'), [], 'Level of assurance').status).toBe('off-track');
  expect(read(mark('Significant'), [], 'Assurance').status).toBe('on-track');
  expect(read(mark('Limited'), [], 'Status').status).toBe('unknown');
});

test('Open, paused and awaiting are plain English and no finding where the plan has no key', () => {
  for (const [text = '', status = ''] of [
    ['Open', 'on-track'],
    ['Paused', 'at-risk'],
    ['Awaiting sign off', 'on-track'],
  ])
    expect(read(mark(text), [])).toMatchObject({ status, meaning: text, codes: [] });
  expect(read(mark('Open')).codes).toEqual(['rag-word-not-in-key']);
});

test.each(['✔', '✓', '☑', '✅'])(
  '%s alone in a status column is done, where no key says otherwise',
  (tick) => {
    expect(read(mark(tick), [])).toMatchObject({ status: 'complete', shownAs: 'mark', codes: [] });
    expect(read(mark(tick), [entry('✓', 'under way', 'on-track')])).toMatchObject({ status: 'on-track' });
    expect(read(mark(tick, { fill: '#FF0000' }))).toMatchObject({ status: 'off-track' });
  },
);

test.each(['✘', '-', '•'])('%s alone says nothing of an end', (sign) => {
  expect(read(mark(sign), []).status).not.toBe('complete');
});

test('A heading that asks is answered by the mark beneath it', () => {
  expect(read(mark('x', { heading: 'Complete?' }), [])).toMatchObject({ status: 'complete' });
});

test.each([
  ['A→G', 'on-track'],
  ['R -> A', 'at-risk'],
  ['Was red, now green', 'on-track'],
  ['Previously amber – now red', 'off-track'],
])('“%s” is the later of the two, where green and grey both stand in the key', (text, status) => {
  const key = [
    entry('Green', 'on track', 'on-track'),
    entry('Amber', 'at risk', 'at-risk'),
    entry('Red', 'off track', 'off-track'),
    entry('Grey', 'not started', 'not-started'),
  ];
  expect(read(mark(text), key)).toMatchObject({ status, codes: [] });
});

test.each(['Green?', 'A?', 'Complete?'])('“%s” asks, and is left with its finding', (text) => {
  expect(read(mark(text))).toMatchObject({ status: 'unknown', codes: ['rag-word-not-in-key'] });
});

describe('What is complete in a month', () => {
  const asAt = day('2026-11-22');
  const statusOf = (text: string) =>
    statedReader([], plan(), undefined, asAt)(planAction({ stated: mark(text) })).stated?.status;

  it.each(['Complete March 2027', 'Completed (31/03/2027)', 'Delivered – Jan 27', 'Done in April 2027'])(
    '“%s” is still to come in November 2026',
    (text) => {
      expect(statusOf(text)).toBe('on-track');
    },
  );

  it.each([
    'Complete November 2026',
    'Completed 31/03/2026',
    'Complete – next review March 2027',
    'Completed 14/5',
    'Delivered to 40 staff',
    'Complete',
  ])('“%s” is a record', (text) => {
    expect(statusOf(text)).toBe('complete');
  });
});
