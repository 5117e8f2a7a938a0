import { readHeading } from '../../../../src/domain/plan/headings/read-heading';
import { actionsOf, lettersOf, planOf } from '../../../support/read-grid';

const HEADINGS = ['Ref', 'Action', 'Lead', 'Due date', 'RAG'];
const TASKS = ['Train every interview panel', 'Launch a mentoring scheme', 'Write a guide to adjustments'];
const ROWS = TASKS.map((task, at) => [
  String(at + 1),
  task,
  'Head of HR',
  `${String(at + 3)} March 2025`,
  'Green',
]);
const GUIDANCE =
  'say in a few words what your team is going to do, with which of our partners, and how you think it will help us to meet the general duty';
const COLUMNS = { ref: 'A', action: 'B', lead: 'C', due: 'D', rag: 'E' };

/** The plan with another text in one cell of its heading row. */
const headed = (column: number, text: string) =>
  planOf([HEADINGS.map((heading, at) => (at === column ? text : heading)), ...ROWS]);

describe('A heading with guidance in it', () => {
  it.each([
    [1, `Action: ${GUIDANCE}`],
    [1, `Action – ${GUIDANCE}`],
    [1, `Actions (${GUIDANCE})`],
    [1, `What will you do? ${GUIDANCE}`],
    [1, `Action\n${GUIDANCE}`],
    [2, `Lead officer (${GUIDANCE})`],
    [3, `Timescale (${GUIDANCE})`],
    [3, `Due date. ${GUIDANCE}`],
  ])('heads column %i by what stands before the guidance: %s', (column, text) => {
    const plan = headed(column, text);
    expect(lettersOf(plan)).toEqual(COLUMNS);
    expect(actionsOf(plan)).toHaveLength(TASKS.length);
  });

  it('leaves a column unread whose long heading says nothing known, and reads the plan', () => {
    const plan = headed(0, `Here ${GUIDANCE}, in the light of all that has been said above`);
    expect(lettersOf(plan)).toMatchObject({ action: 'B', lead: 'C', due: 'D' });
    expect(actionsOf(plan)).toHaveLength(TASKS.length);
  });

  it('is not made of what a sentence begins with', () => {
    const text = `Actions speak louder than words, and so we ${GUIDANCE}`;
    expect(readHeading(text).scores.size).toBe(0);
  });
});

describe('A long text in the row of the headings', () => {
  const note = `Please ${GUIDANCE}. Send it to the equality team each quarter.`;

  it.each([5, 6, 8])('does not hide the plan when it stands in column %i', (column) => {
    const first = [...HEADINGS];
    first[column] = note;
    const plan = planOf([['Equality plan'], [], Array.from(first, (text) => text ?? ''), ...ROWS]);
    expect(plan.headerRow).toBe(3);
    expect(lettersOf(plan)).toMatchObject(COLUMNS);
    expect(actionsOf(plan)).toHaveLength(TASKS.length);
  });

  it('makes no headings of a row of data with known words in it', () => {
    const plan = planOf([
      ['Action', 'Progress', 'Status', 'Lead', 'Due'],
      ['Train every interview panel', note, 'Complete', 'Governance', 'Ongoing'],
      ['Launch a mentoring scheme', note, 'Open', 'Evidence', 'Ongoing'],
      ['Write a guide to adjustments', note, 'Complete', 'Governance', 'March 2025'],
    ]);
    expect(plan.headerRow).toBe(1);
    expect(actionsOf(plan)).toHaveLength(TASKS.length);
  });
});
