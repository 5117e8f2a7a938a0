import { DEFAULT_POLICY } from '../../../src/domain/rag/rag-policy';
import { reviewPlans } from '../../../src/domain/rag/review-plan';
import { AS_AT, planOf } from '../../support/read-grid';
import { buildWorkbook } from '../../support/sheet-builder';

const TASKS = ['Publish the pay gap report', 'Train every interview panel', 'Launch a mentoring scheme'];

const ratedUnder = (heading: string) =>
  reviewPlans(
    buildWorkbook(),
    [
      planOf([
        ['Action', 'Lead', 'Deadline', '% complete', heading],
        ...TASKS.map(
          (task, at) =>
            [
              task,
              'Head of HR',
              'March 2024',
              ['100%', '20%', '100%'][at],
              ['Blue', 'Red', 'Red'][at],
            ] as const,
        ),
      ]),
    ],
    DEFAULT_POLICY,
    AS_AT,
  ).flatMap(({ actions }) => actions.map(({ stated, rating }) => `${stated?.stated ?? ''} ${rating.status}`));

describe('A rating outranks the share done beside it, and a whole share is not lost beside a colour without a key', () => {
  it.each(['RAG', 'Grading (RAG)', 'Judgement'])('%s', (heading) => {
    expect(ratedUnder(heading)).toEqual(['Blue complete', 'Red overdue', 'Red overdue']);
  });
});
