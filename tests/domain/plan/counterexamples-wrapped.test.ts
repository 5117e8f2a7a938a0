import { planOf } from '../../support/read-grid';
import type { GridValue } from '../../support/sheet-builder';

const HEADINGS = ['Action', 'Lead', 'Due', 'Status'];

function statusesOf(grid: readonly GridValue[][]): readonly (string | null)[] {
  return planOf(grid).actions.map(({ stated, rowMarks }) =>
    rowMarks ? rowMarks.map(({ text }) => text).join(' | ') : (stated?.text ?? null),
  );
}

function leadsOf(grid: readonly GridValue[][]): readonly (readonly string[])[] {
  return planOf(grid).actions.map(({ leads }) => leads.map(({ name }) => name));
}

/** A page whose narrow columns broke the words of every cell over two rows. */
const page = (...statuses: readonly (readonly [string, string])[]): readonly GridValue[][] => [
  HEADINGS,
  ...statuses.flatMap(([first, second], at) => [
    ['Write guidance for colleagues who', 'Wellbeing', 'March', first],
    [`care for a relative, part ${String(at + 1)}`, 'Manager', '2026', second],
  ]),
];

describe('a status whose words a narrow column broke over rows', () => {
  it.each([
    ['In', 'progress'],
    ['Not', 'started'],
    ['Not yet', 'due'],
    ['Behind', 'schedule'],
    ['On', 'Track'],
    ['Partially', 'Complete'],
    ['Yet to', 'commence'],
    ['No longer', 'required'],
  ])('is one status: %s over %s', (first, second) => {
    const grid = page([first, second], ['On', 'track'], ['Complete', '']);
    expect(statusesOf(grid)).toEqual([`${first} ${second}`, 'On track', 'Complete']);
  });

  it('is two where each is one by itself', () => {
    const grid = page(['Complete', 'Delayed'], ['complete', 'delayed'], ['On', 'track']);
    expect(statusesOf(grid)).toEqual(['Complete | Delayed', 'complete | delayed', 'On track']);
  });
});

describe('a lead whose words a narrow column broke over rows', () => {
  it('keeps a last word that is also the heading of its column', () => {
    const grid = [
      HEADINGS,
      ['Publish the dates of every faith', 'Chaplaincy', 'June', 'On track'],
      ['festival in the staff diary', 'Lead', '2026', null],
      ['Translate the welcome letter into', 'Patient Experience', 'May', 'On track'],
      ['the ten languages most asked for', 'Lead', '2026', null],
    ];
    expect(leadsOf(grid)).toEqual([['Chaplaincy Lead'], ['Patient Experience Lead']]);
  });

  it('keeps it when it is the last row of the plan', () => {
    const grid = [
      HEADINGS,
      ['Review leave for new parents', 'HR Director', 'May 2026', 'Complete'],
      ['Check every vacancy for plain', 'Resourcing', 'Jan', 'Not yet'],
      ['words', 'Lead', '2027', 'due'],
    ];
    expect(leadsOf(grid)).toEqual([['HR Director'], ['Resourcing Lead']]);
    expect(statusesOf(grid)).toEqual(['Complete', 'Not yet due']);
  });

  it('is two leads where each row names one', () => {
    const grid = [
      HEADINGS,
      ['Publish the dates of every faith', 'Chaplain', 'June', 'On track'],
      ['festival in the staff diary', 'EDI Lead', '2026', null],
      ['Translate the welcome letter', 'Head of Quality', 'May 2026', 'On track'],
    ];
    expect(leadsOf(grid)).toEqual([['Chaplain', 'EDI Lead'], ['Head of Quality']]);
  });

  it('is no part of the headings, repeated on a new page', () => {
    const grid = [
      HEADINGS,
      ['Publish the dates of every faith festival', 'Chaplain', 'June 2026', 'On track'],
      HEADINGS,
      ['Translate the welcome letter', 'Head of Quality', 'May 2026', 'On track'],
    ];
    expect(leadsOf(grid)).toEqual([['Chaplain'], ['Head of Quality']]);
  });
});
