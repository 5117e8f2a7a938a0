import { DEFAULT_POLICY } from '../../../../src/domain/rag/rag-policy';
import { reviewPlans } from '../../../../src/domain/rag/review-plan';
import { AS_AT, plansOf } from '../../../support/read-grid';
import { buildSheet, buildWorkbook } from '../../../support/sheet-builder';

const TASKS = ['Train every interview panel', 'Launch a mentoring scheme', 'Write a guide to adjustments'];

/** The first action of a plan, which is in date, marked with a label of a key. */
function marked(mark: string, key: readonly (readonly string[])[], progress = '') {
  const sheet = buildSheet([
    ...key,
    [],
    ['Action', 'Lead', 'By when', 'RAG', 'Progress'],
    ...TASKS.map((task, at) => [task, 'Head of HR', 'March 2025', at === 0 ? mark : 'Green', progress]),
  ]);
  const { plans } = plansOf([sheet]);
  const [first] = reviewPlans(buildWorkbook(sheet), plans, DEFAULT_POLICY, AS_AT)[0]?.actions ?? [];
  if (!first) throw new Error('no action');
  return { ...first, codes: first.findings.map(({ code }) => code) };
}

describe('The red of a key whose words deny an end or are not understood', () => {
  it.each([
    'Action not completed',
    'Not complete',
    'Incomplete',
    'Action has not been completed',
    'Outstanding',
    'Open',
    'Seen by the panel of elders',
  ])('is never on track: %s', (meaning) => {
    const key = [
      ['Red', meaning],
      ['Green', 'Action completed'],
    ];
    for (const progress of ['', 'Two sessions held in May']) {
      const { stated, rating, codes } = marked('Red', key, progress);
      expect(['unknown', 'not-started', 'off-track']).toContain(stated?.status);
      expect(['at-risk', 'not-started', 'off-track']).toContain(rating.status);
      if (stated?.status === 'unknown') {
        expect(rating.rule).toBe('stated-red');
        expect(rating.why).toContain(`(${meaning}), which leaves open how the action stands.`);
        expect(codes).toContain('rag-key-unclear');
      }
    }
  });

  it('is no red where the letters of the key stand for no colours', () => {
    const key = [
      ['Status key'],
      ['P', 'Planned'],
      ['Q', 'Queried'],
      ['R', 'Rostered by ward'],
      ['S', 'Complete'],
    ];
    expect(marked('R', key).rating.rule).not.toBe('stated-red');
  });

  it.each([
    ['On hold', 'at-risk'],
    ['Not started', 'not-started'],
    ['Overdue', 'off-track'],
    ['Not achieved / overdue', 'off-track'],
    ['Not complete, overdue', 'off-track'],
  ])('is what its words say where they are understood: %s', (meaning, status) => {
    const key = [
      ['Red', meaning],
      ['Green', 'On track'],
    ];
    expect(marked('Red', key).stated?.status).toBe(status);
  });

  it('leaves the states of the other colours as they are', () => {
    const key = [
      ['Red', 'Not started'],
      ['Amber', 'Not completed'],
      ['Green', 'Completed'],
    ];
    expect(marked('Amber', key, 'Two sessions held in May').rating.status).toBe('on-track');
    expect(marked('Green', key).rating.status).toBe('complete');
  });
});
