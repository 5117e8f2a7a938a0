import { coloursNamed } from '../../../src/domain/rag/key/between-entries';
import { DEFAULT_POLICY } from '../../../src/domain/rag/rag-policy';
import { reviewPlans } from '../../../src/domain/rag/review-plan';
import { AS_AT, plansOf } from '../../support/read-grid';
import { buildSheet, buildWorkbook } from '../../support/sheet-builder';

const KEY = [['Red = off track'], ['Amber = at risk'], ['Green = on track'], ['Blue = complete']];
const TASKS = ['Train every interview panel', 'Launch a mentoring scheme', 'Write a guide to adjustments'];

function rated(mark: string, { key = KEY, due = 'March 2025' } = {}) {
  const marks = [mark, 'Green', 'Amber'];
  const sheet = buildSheet([
    ...key,
    [],
    ['Ref', 'Action', 'Lead', 'By when', 'RAG'],
    ...TASKS.map((task, at) => [at + 1, task, 'Head of HR', due, marks[at] ?? '']),
  ]);
  const { plans } = plansOf([sheet]);
  const [first] = reviewPlans(buildWorkbook(sheet), plans, DEFAULT_POLICY, AS_AT)[0]?.actions ?? [];
  if (!first) throw new Error('no action');
  return { ...first, codes: first.findings.map(({ code }) => code) };
}

test.each(['Red/Amber', 'R/A', 'Amber / Red', 'Amber/Green', 'A-G', 'Amber and Green', 'Amber Green'])(
  '“%s” is not guessed, and at risk until someone says which holds',
  (mark) => {
    const { stated, rating, codes } = rated(mark);
    expect(stated?.status).toBe('unknown');
    expect(rating).toMatchObject({ status: 'at-risk', rule: 'stated-at-risk' });
    expect(rating.why).toContain(`Stated as “${mark}”`);
    expect(rating.why).toContain('please confirm which of them holds');
    expect(codes).toContain('rag-word-not-in-key');
  },
);

test('Between two states that are well, the date decides', () => {
  expect(rated('Green/Blue').rating).toMatchObject({ status: 'on-track', rule: 'in-date' });
  const key = [['Red = not started'], ['Amber = on track'], ['Green = complete']];
  expect(rated('Amber/Green', { key }).rating.rule).toBe('in-date');
});

test('What the dates prove comes first', () => {
  expect(rated('Red/Amber', { due: 'March 2024' }).rating.status).toBe('overdue');
});

test('A label of the key that has both names is that label, and a change ends where it ends', () => {
  const key = [...KEY, ['Amber/Green = on track with minor concerns']];
  expect(rated('Amber/Green', { key }).codes).toEqual([]);
  expect(rated('Red to Amber').stated).toMatchObject({ status: 'at-risk', meaning: 'at risk' });
  expect(rated('Green (was Amber)').stated).toMatchObject({ status: 'on-track' });
});

test('Without a key a red beside another colour is still a red', () => {
  expect(rated('Red/Amber', { key: [] }).rating).toMatchObject({ status: 'at-risk', rule: 'stated-red' });
  expect(rated('Amber/Green', { key: [] }).rating.rule).toBe('in-date');
});

test('Colours are named one or two at once, and nothing else is', () => {
  expect(coloursNamed('R/A')).toEqual(['red', 'amber']);
  expect(coloursNamed('Red')).toEqual(['red']);
  for (const other of ['R/T', 'Redeployed', 'Red Cross', 'HR/R', 'Red to Amber', ''])
    expect(coloursNamed(other)).toEqual([]);
});
