import { duesOf, plansOf } from '../../../support/read-grid';
import { buildSheet, type GridValue } from '../../../support/sheet-builder';

const ACTIONS = [
  [
    'Teach every ward team to ask about faith and food',
    'Deputy Director of Nursing',
    '31 March 2025',
    'Amber',
  ],
  ['Add a page on racism to the induction pack', 'Head of Learning and Development', '28 June 2024', 'Blue'],
  ['Pay two link workers from the local community', 'Programme Manager', 'By end of December 2024', 'Green'],
  [
    'Write down how people with lived experience are paid',
    'Head of Patient Experience',
    'October 2024',
    'Red',
  ],
] as const;
const DUES = ['2025-03-31', '2024-06-28', '2024-12-31', '2024-10-31'];
const MEASURES = ['80% of staff trained', 'All new starters', 'Posts filled', 'Policy agreed'];
const TOPICS = ['Cultural awareness', 'Staff knowledge', 'Partnership working', 'Co-production'];

type Labels = readonly [string, string, string, string, string, string, string];

const LABELS: readonly Labels[] = [
  ['Competency', 'Ref', 'Action', 'Lead', 'Deadline', 'Measure', 'RAG'],
  [
    'Priority area',
    'Number',
    'Agreed action',
    'Responsible officer',
    'Due date',
    'Success measure',
    'Status',
  ],
  ['Objective', 'No.', 'What we will do', 'Who', 'By when', 'Outcome', 'RAG rating'],
];

/** Two labels with their values in a row, a block for each action. */
function formOf(count: number, [topic, ref, action, lead, due, measure, rag]: Labels) {
  const rows = ACTIONS.slice(0, count).flatMap((of, at): readonly (readonly GridValue[])[] => [
    [topic, TOPICS[at] ?? '', ref, `C${String(at + 1)}`],
    [action, of[0]],
    [lead, of[1], due, of[2]],
    [measure, MEASURES[at] ?? '', rag, of[3]],
    [],
  ]);
  return buildSheet([['Part 2: What the organisation can do'], [], ...rows]);
}

describe('a form with two labels and their values in a row', () => {
  const cases = LABELS.flatMap((labels) =>
    [1, 2, 3, 4].map((count): readonly [number, string, Labels] => [count, labels[0], labels]),
  );

  it.each(cases)('is read as such: %i blocks that begin with %s', (count, _, labels) => {
    const { plans } = plansOf([formOf(count, labels)]);
    expect(plans.map(({ layout }) => layout)).toEqual(['form']);
    const [plan] = plans;
    if (!plan) return;
    expect(plan.actions.map(({ action }) => action)).toEqual(ACTIONS.slice(0, count).map(([text]) => text));
    expect(plan.actions.map(({ leads }) => leads.map(({ name }) => name))).toEqual(
      ACTIONS.slice(0, count).map(([, lead]) => [lead]),
    );
    expect(duesOf(plan)).toEqual(DUES.slice(0, count));
    expect(plan.actions.map(({ stated }) => stated?.text)).toEqual(
      ACTIONS.slice(0, count).map((of) => of[3]),
    );
    expect(plan.actions.map(({ rows }) => rows)).toEqual(
      ACTIONS.slice(0, count).map((_, at) => [3 + at * 5, 6 + at * 5]),
    );
  });
});

describe('headings of a table', () => {
  it.each([
    [['Lead', 'Executive sponsor', 'Deadline', 'Q4 2024/25']],
    [['Theme', 'What it is about', 'Due', 'Action', 'Lead', 'RAG']],
    [['Action', 'Cost', 'Due date', 'Notes']],
  ])('are no labels with values: %j', (headings) => {
    const rows = ACTIONS.map(([action, lead, due, rag]) =>
      headings.map((heading) =>
        heading === 'Action' || heading === 'Lead'
          ? heading === 'Action'
            ? action
            : lead
          : /^D/.test(heading)
            ? due
            : heading === 'RAG'
              ? rag
              : 'Text of its own',
      ),
    );
    const { plans } = plansOf([buildSheet([headings, ...rows])]);
    expect(plans.every(({ layout }) => layout === 'table')).toBe(true);
  });
});
