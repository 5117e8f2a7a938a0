import type { ColumnSubject } from '../../../../src/domain/plan/columns/column-subject';
import { setOtherStatesApart } from '../../../../src/domain/plan/columns/other-states';

const SHARES = { isStatus: 0, isNumber: 0, isRag: 0 };

function subject(
  column: number,
  heading: string,
  scores: readonly (readonly ['rag' | 'progress' | 'risk', number])[],
  share: Partial<typeof SHARES>,
  group?: string,
): ColumnSubject {
  const profile = { filled: 8, signs: 0, share: { ...SHARES, ...share } };
  return {
    column,
    heading,
    ...(group === undefined ? {} : { group }),
    scores: new Map(scores),
    profile: profile as unknown as ColumnSubject['profile'],
  };
}
const rating = subject(3, 'Rating', [['rag', 1]], { isNumber: 1 });

test('a score of likelihood times consequence is no status beside a column that tells it in words', () => {
  const told = subject(5, 'Action progress', [['progress', 0.85]], { isStatus: 1 });
  expect(setOtherStatesApart([rating, told])[0]?.scores.has('rag')).toBe(false);
});

test('a score stays the status where nothing else tells it', () => {
  expect(setOtherStatesApart([rating])[0]?.scores.has('rag')).toBe(true);
});

test('percentages under a heading of the status stay the status', () => {
  const percent = subject(3, '% complete', [['rag', 0.9]], { isNumber: 1 });
  const told = subject(5, 'Progress', [['progress', 1]], { isStatus: 1 });
  expect(setOtherStatesApart([percent, told])[0]?.scores.has('rag')).toBe(true);
});

test('how each of several sites stands is not how the action stands', () => {
  const sites = [4, 5].map((column) =>
    subject(column, `Ward ${String(column)}`, [], { isStatus: 1 }, 'Wards'),
  );
  const whole = subject(7, 'Taken together', [], { isStatus: 1 });
  expect(setOtherStatesApart([...sites, whole])[0]?.scores.has('department')).toBe(true);
  expect(setOtherStatesApart(sites)[0]?.scores.has('department')).toBe(false);
});
