import { Temporal } from 'temporal-polyfill';
import { readPlans } from '../../../../src/domain/plan/read-plan';
import { DEFAULT_POLICY } from '../../../../src/domain/rag/rag-policy';
import type { ReviewedAction } from '../../../../src/domain/rag/rating';
import { reviewPlans } from '../../../../src/domain/rag/review-plan';
import { buildSheet, buildWorkbook, type GridValue } from '../../../support/sheet-builder';

const AS_AT = Temporal.PlainDate.from('2024-06-30');
const STEPS = ['Leaflets chosen', 'Shelves bought', 'Doors open'];

/** The first action of a plan, over steps with a deadline each. */
function stepped(
  dues: readonly string[],
  more: Readonly<Record<string, readonly string[]>> = {},
): ReviewedAction {
  const headings = Object.keys(more);
  const rows = STEPS.map((step, at): readonly GridValue[] => [
    at === 0 ? 'Open a lending library' : null,
    at === 0 ? 'Library Manager' : null,
    step,
    dues[at],
    ...headings.map((heading) => more[heading]?.[at]),
  ]);
  const workbook = buildWorkbook(
    buildSheet([
      ['Action plan 2023/24'],
      ['Action', 'Lead', 'Milestone', 'By when', ...headings],
      ...rows,
      ['Offer paid placements to care leavers', 'Head of Careers', 'First one begins', 'March 2025'],
    ]),
  );
  const { plans } = readPlans(workbook, { asAt: AS_AT });
  const [found] = reviewPlans(workbook, plans, DEFAULT_POLICY, AS_AT).flatMap(({ actions }) => actions);
  if (!found) throw new Error('No action was read.');
  return found;
}

const datesOf = ({ action: { due } }: ReviewedAction): readonly string[] =>
  due.deadlines.map(({ date }) => date.toString());

describe('a deadline of each step', () => {
  it('is read by itself, not with the words of another', () => {
    const found = stepped([
      '30/11/2023',
      'By appraisal window (April–June 2024)',
      'Six-monthly, first in Jan 2024',
    ]);
    expect([found.action.due.kind, found.action.due.recurrence]).toEqual(['multiple', null]);
    expect(datesOf(found)).toEqual(['2023-11-30', '2024-01-31', '2024-06-30']);
  });

  it('keeps the text of all of them', () => {
    expect(stepped(['May 2024', 'On appointment', 'Autumn 2024']).action.due.text).toBe(
      'May 2024\nOn appointment\nAutumn 2024',
    );
  });

  it('may come again where all of them do', () => {
    expect(stepped(['Quarterly from May 2024', 'Quarterly', 'Quarterly']).action.due.kind).toBe('recurring');
  });

  it('is one text with the line above it that it goes on from', () => {
    expect(stepped(['May 2024 and', 'then every', 'quarter']).action.due.kind).toBe('recurring');
  });

  it('is in doubt where one of them is', () => {
    const { due } = stepped(['May 2024', '3rd of 5th or 6th 2024', 'July 2024']).action;
    expect(due.kind).toBe('multiple');
  });
});

describe('a step that is done', () => {
  it('by the word in the place of its deadline completes no other', () => {
    const found = stepped(['Done', 'Mar-24', 'Sep-24']);
    expect(datesOf(found)).toEqual(['2024-03-31', '2024-09-30']);
    expect(found.rating.status).toBe('overdue');
    expect(found.action.milestones.map(({ done }) => done)).toEqual([true, false, false]);
  });

  it('leaves the one deadline that is open what it is', () => {
    const found = stepped(['Done', 'Done', 'Sep-24']);
    expect([found.action.due.kind, found.rating.status]).not.toContain('complete');
    expect(datesOf(found)).toEqual(['2024-09-30']);
  });

  it('by its day of completion completes no other', () => {
    const found = stepped(['March 2024', 'May 2024', 'Sep-24'], { 'Date completed': ['12/03/2024', '', ''] });
    expect(found.rating.status).toBe('overdue');
    expect(found.action.milestones.map(({ done }) => done)).toEqual([true, false, false]);
  });

  it('is the end of the action where every other is done too', () => {
    const found = stepped(['March 2024', 'May 2024', 'June 2024'], {
      'Date completed': ['12/03/2024', '20/05/2024', '11/06/2024'],
    });
    expect(found.rating.status).toBe('complete');
  });
});
