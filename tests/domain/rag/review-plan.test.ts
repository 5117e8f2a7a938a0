import fc from 'fast-check';
import { buildSheet, buildWorkbook } from '../../support/sheet-builder';
import { day, due, mark, plan, planAction } from '../../support/plan-action';
import type { Plan, PlanAction } from '../../../src/domain/plan/plan';
import { assignRefs } from '../../../src/domain/rag/action-refs';
import { DEFAULT_POLICY } from '../../../src/domain/rag/rag-policy';
import { reviewPlans } from '../../../src/domain/rag/review-plan';

const AS_AT = day('2024-06-30');
const SHEET = buildSheet([['Green: on track'], ['Red: off track'], [], [], [], [], [], ['Action']]);

function actionsIn(...rows: readonly number[]): readonly PlanAction[] {
  return rows.map((row) => planAction({ rows: [row, row] }));
}

function review(action: PlanAction, sheet = SHEET, policy = DEFAULT_POLICY) {
  const [reviewed] = reviewPlans(buildWorkbook(sheet), [plan({ actions: [action] })], policy, AS_AT);
  const [first] = reviewed?.actions ?? [];
  if (!reviewed || !first) throw new Error('The plan has one action.');
  return { key: reviewed.ragKey, ...first };
}

test('An action is read through its plan’s key, rated, and shown in it', () => {
  const { ref, stated, rating, nextDue, daysToDue } = review(
    planAction({ due: due('2024-09-30'), stated: mark('G') }),
  );
  expect(ref).toBe('A-001');
  expect(stated).toEqual({ stated: 'G', status: 'on-track', meaning: 'on track', shownAs: 'text' });
  expect(rating).toMatchObject({ status: 'on-track', rag: 'Green', letter: 'G', rule: 'in-date' });
  expect(nextDue?.toString()).toBe('2024-09-30');
  expect(daysToDue).toBe(92);
});

test('Stated on track with its deadline passed is a contradiction to settle', () => {
  const { rating, daysToDue, findings } = review(planAction({ due: due('2024-03-31'), stated: mark('G') }));
  expect(rating.status).toBe('overdue');
  expect(daysToDue).toBe(-91);
  expect(findings).toEqual([
    {
      code: 'rag-contradicted',
      sheet: 'Plan',
      cell: 'G9',
      raw: 'G',
      detail: { stated: '“G” (on track)', found: 'its deadline of 31 Mar 2024 passed 91 days ago' },
    },
  ]);
});

test('Stated on track while the progress says that it is not is a contradiction to settle', () => {
  const { rating, findings } = review(
    planAction({ due: due('2024-09-30'), stated: mark('G'), progress: 'Not on track owing to vacancies' }),
  );
  expect(rating.status).toBe('on-track');
  expect(findings.map(({ code, detail }) => [code, detail])).toEqual([
    [
      'rag-contradicted',
      { stated: '“G” (on track)', found: 'the progress says “Not on track owing to vacancies”' },
    ],
  ]);
});

test('Stated off track with a date of completion is a contradiction to settle', () => {
  const { rating, findings } = review(
    planAction({ due: due('2024-09-30'), stated: mark('R'), completed: day('2024-05-02') }),
  );
  expect(rating.status).toBe('off-track');
  expect(findings.map(({ code, detail }) => [code, detail])).toEqual([
    ['rag-contradicted', { stated: '“R” (off track)', found: 'it is recorded as completed on 2 May 2024' }],
  ]);
});

test('In progress with its deadline passed is late, but no contradiction', () => {
  const { rating, findings } = review(planAction({ due: due('2024-03-31'), stated: mark('In progress') }));
  expect(rating.status).toBe('overdue');
  expect(findings.map(({ code }) => code)).toEqual(['rag-word-not-in-key']);
});

test('Stated off track while the progress says it is done is a contradiction', () => {
  const { findings } = review(planAction({ stated: mark('R'), progress: 'Completed May 2024.' }));
  expect(findings.map(({ code, detail }) => [code, detail])).toEqual([
    ['rag-contradicted', { stated: '“R” (off track)', found: 'the progress says “Completed May 2024”' }],
  ]);
});

test('A person’s choice on the settings sheet outweighs the words of the key', () => {
  const policy = {
    ...DEFAULT_POLICY,
    ragKeyChoices: [
      { sheet: 'Plan', label: 'green', status: 'complete' as const },
      { sheet: 'Plan', label: 'Purple', status: 'at-risk' as const },
      { sheet: 'Another', label: 'Red', status: 'complete' as const },
    ],
  };
  const { key, rating } = review(planAction({ stated: mark('Green') }), SHEET, policy);
  expect(key.map(({ label, status }) => `${label} ${status}`)).toEqual([
    'Green complete',
    'Red off-track',
    'Purple at-risk',
  ]);
  expect(rating.status).toBe('complete');
});

test('A row that is struck through is rated all the same, and reported', () => {
  const grid = [
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [null, null, { value: 'Train interview panels', struck: true }],
  ];
  const dropped = review(planAction({ due: due('2024-03-31') }), buildSheet(grid));
  expect(dropped.rating.status).toBe('overdue');
  expect(dropped.findings.map(({ code, cell }) => [code, cell])).toEqual([['action-struck-through', 'C9']]);
  const closed = review(planAction({ stated: mark('Superseded') }), buildSheet(grid));
  expect(closed.findings).toEqual([]);
});

test('References run on over the plans of a workbook', () => {
  const plans = [plan({ actions: actionsIn(9, 10) }), plan({ sheet: 'Second', actions: actionsIn(4) })];
  const refs = reviewPlans(buildWorkbook(SHEET), plans, DEFAULT_POLICY, AS_AT).flatMap(({ actions }) =>
    actions.map(({ ref }) => ref),
  );
  expect(refs).toEqual(['A-001', 'A-002', 'A-003']);
});

function refsOf(
  plans: readonly Plan[],
  existing: Readonly<Record<number, string>>,
): readonly (string | undefined)[] {
  const refs = assignRefs(
    plans,
    new Map([['Plan', new Map(Object.entries(existing).map(([row, ref]) => [Number(row), [ref]]))]]),
  );
  return refs.flat();
}

test('A reference given before stays with its row, and a new action takes the next number', () => {
  const plans = [plan({ actions: actionsIn(9, 10, 11, 12) })];
  expect(refsOf(plans, { 9: 'A-004', 11: 'A-002' })).toEqual(['A-004', 'A-005', 'A-002', 'A-006']);
});

test('Plans side by side keep each their own reference on a row they share', () => {
  const [left, right] = [plan({ actions: actionsIn(9, 10) }), plan({ actions: actionsIn(10, 11) })];
  const existing = new Map([
    [9, ['A-001', '']],
    [10, ['A-002', 'A-003']],
    [11, ['', 'A-004']],
  ]);
  expect(assignRefs([left, right], new Map([['Plan', existing]]))).toEqual([
    ['A-001', 'A-002'],
    ['A-003', 'A-004'],
  ]);
});

test('A reference that was copied, or is none of ours, is given afresh', () => {
  const plans = [plan({ actions: actionsIn(9, 10, 11) })];
  expect(refsOf(plans, { 9: 'A-001', 10: 'A-001', 11: 'EDI 3' })).toEqual(['A-001', 'A-002', 'A-003']);
});

test('However the earlier references stand, every action has one of its own', () => {
  const earlier = fc.dictionary(
    fc.integer({ min: 1, max: 40 }).map(String),
    fc.oneof(
      fc.integer({ min: 0, max: 60 }).map((n) => `A-${String(n).padStart(3, '0')}`),
      fc.string(),
    ),
  );
  fc.assert(
    fc.property(earlier, (existing) => {
      const plans = [plan({ actions: actionsIn(...Array.from({ length: 40 }, (_, row) => row + 1)) })];
      const refs = refsOf(plans, existing);
      expect(new Set(refs).size).toBe(40);
      expect(refs.every((ref) => /^A-\d{3,}$/.test(ref ?? ''))).toBe(true);
    }),
  );
});

describe('More than one sign of an action’s state', () => {
  const KEY_ROW = ['🟢 On track', '🟠 Late', '✅ Complete'];
  const rows: readonly (readonly string[])[] = [
    ['a', '80%', '🟠'],
    ['b', '0%', '🟢'],
    ['c', '100%', ''],
  ];
  const sheet = buildSheet([KEY_ROW, [], [], [], [], [], [], ['Action', '% complete', 'Status'], ...rows]);
  const actions = rows.map(([, text = ''], index) =>
    planAction({
      rows: [9 + index, 9 + index],
      stated: mark(text, { cell: { row: 9 + index, column: 2 } }),
    }),
  );

  test('The column in the key’s own signs outweighs a percentage, which counts where it stands alone', () => {
    const table = plan({ actions, lastColumn: 3, columns: { action: [1], rag: [2] } });
    const [reviewed] = reviewPlans(buildWorkbook(sheet), [table], DEFAULT_POLICY, AS_AT);
    expect(reviewed?.actions.map(({ stated }) => [stated?.stated, stated?.status])).toEqual([
      ['🟠', 'off-track'],
      ['🟢', 'on-track'],
      ['100%', 'complete'],
    ]);
  });

  test('Words in a second status column outweigh a percentage without any key', () => {
    const words = buildSheet([[], [], [], [], [], [], [], [], ['a', '80%', 'At risk']]);
    const table = plan({ actions: actions.slice(0, 1), columns: { action: [1], rag: [2, 3] } });
    const [reviewed] = reviewPlans(buildWorkbook(words), [table], DEFAULT_POLICY, AS_AT);
    expect(reviewed?.actions[0]?.stated).toMatchObject({ stated: 'At risk', status: 'at-risk' });
  });
});
