import { lettersOf, planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const QUESTIONS: GridValue[][] = [
  ['What will you do?', 'Who is leading it?', 'By when?'],
  ['Record every lecture with captions', 'Dean of Students', 'January 2027'],
  ['Quiet room beside the exam hall', 'Head of Estates', '14/12/2026'],
  ['Loan kit for readers with low vision', 'Librarian', 'June 2027'],
];

/** A return with the columns of the tool before the answers. */
const returned = (tool: Readonly<Record<string, readonly GridValue[]>>): GridValue[][] =>
  QUESTIONS.map((answers, row) => [
    ...Object.entries(tool).map(([heading, cells]) => (row === 0 ? heading : (cells[row - 1] ?? ''))),
    ...answers,
  ]);

const SENDERS = ['Priya Example', 'Tom Sample', 'Ana Mock'];
const ADDRESSES = ['a@sample.invalid', 'b@sample.invalid', 'c@sample.invalid'];
const STARTS = ['02/11/2026 10:01', '03/11/2026 09:12', '04/11/2026 16:30'];
const ENDS = ['02/11/2026 10:09', '03/11/2026 09:20', '04/11/2026 16:41'];

const leadsOf = (grid: GridValue[][]): readonly string[] =>
  planOf(grid).actions.map(({ leads }) => leads.map(({ name }) => name).join(' + '));
const LEADS = ['Dean of Students', 'Head of Estates', 'Librarian'];

describe('Who sent a form, and when, is nothing of the action', () => {
  it.each([
    [
      'with the times of beginning and sending',
      { ID: [1, 2, 3], 'Start time': STARTS, 'Completion time': ENDS, Email: ADDRESSES, Name: SENDERS },
    ],
    ['with a time stamp', { Timestamp: STARTS, 'Email Address': ADDRESSES, 'Your name': SENDERS }],
    ['with a submission date', { 'Submission Date': STARTS, 'Full Name': SENDERS, 'E-mail': ADDRESSES }],
    [
      'with the numbers of a survey',
      {
        'Respondent ID': [118, 119, 120],
        'Start Date': STARTS,
        'End Date': ENDS,
        'First Name': SENDERS,
        Status: ['Complete', 'Complete', 'Complete'],
      },
    ],
  ])('%s', (_, tool) => {
    const grid = returned(tool);
    expect(leadsOf(grid)).toEqual(LEADS);
    const { actions, columns } = planOf(grid);
    expect(actions.map(({ completed, start }) => [completed, start])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(columns.rag).toBeUndefined();
    expect(actions.map(({ due }) => due.first?.toString())).toEqual([
      '2027-01-31',
      '2026-12-14',
      '2027-06-30',
    ]);
  });
});

describe('Columns of a plan that are named like those of a form stay what they are', () => {
  it('Name beside an address, without times', () => {
    const grid = QUESTIONS.map(([action, , due], row) => [
      action ?? '',
      row === 0 ? 'Name' : (SENDERS[row - 1] ?? ''),
      row === 0 ? 'Email' : (ADDRESSES[row - 1] ?? ''),
      due ?? '',
    ]);
    expect(leadsOf(grid)).toEqual(SENDERS);
  });

  it('start and end of each action', () => {
    const plan = planOf([
      ['ID', 'Start date', 'End date', 'Status', 'Action', 'Name'],
      [1, '01/10/2026', '31/03/2027', 'In progress', 'Record every lecture with captions', 'Tom Sample'],
      [2, '01/11/2026', '30/06/2027', 'Not started', 'Quiet room beside the exam hall', 'Ana Mock'],
    ]);
    expect(lettersOf(plan)).toEqual({ ref: 'A', start: 'B', due: 'C', rag: 'D', action: 'E', lead: 'F' });
  });

  it('the time stamp of a list without addresses', () => {
    const plan = planOf([
      ['Timestamp', 'Name', 'Action', 'Due date'],
      ['01/10/2026 09:00', 'Tom Sample', 'Record every lecture with captions', '31/03/2027'],
      ['02/10/2026 10:00', 'Ana Mock', 'Quiet room beside the exam hall', '30/06/2027'],
    ]);
    expect(lettersOf(plan).lead).toBe('B');
  });
});
