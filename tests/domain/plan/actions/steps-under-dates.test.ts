import { planOf } from '../../../support/read-grid';

const WORK = ['Publish the data by ethnicity', 'Run cultural awareness training', 'Set up a forum of carers'];
const FIRST = ['Data set agreed', 'Provider chosen', 'Forum recruited'];
const SECOND = ['First publication', 'Six in ten trained', 'Three meetings held'];

const planUnder = (first: string, second: string, due: readonly string[] = []) =>
  planOf([
    ['No.', 'What we will do', first, second, 'Lead', ...(due.length > 0 ? ['Due date'] : [])],
    ...WORK.map((work, at) => [
      String(at + 1),
      work,
      FIRST[at] ?? '',
      SECOND[at] ?? '',
      'OD Lead',
      ...(due.length > 0 ? [due[at] ?? ''] : []),
    ]),
  ]);

describe('Steps under headings that say by when', () => {
  it.each([
    ['Milestone 1 (by Sept 2026)', 'Milestone 2 (by March 2027)'],
    ['Milestones by September 2026', 'Milestones by March 2027'],
    ['By Sept 2026', 'By March 2027'],
    ['Deliverables: Q2 2026/27', 'Deliverables: Q4 2026/27'],
  ])('are due by then, and so are their actions: %s | %s', (first, second) => {
    const [action] = planUnder(first, second).actions;
    expect(action?.milestones.map(({ text, due }) => `${text} ${due?.toString() ?? ''}`)).toEqual([
      'Data set agreed 2026-09-30',
      'First publication 2027-03-31',
    ]);
    expect(action?.due.deadlines.map(({ date }) => date.toString())).toEqual(['2026-09-30', '2027-03-31']);
  });

  it('keep their days beside a deadline of the action', () => {
    const [action] = planUnder('Milestone 1 (by Sept 2026)', 'Milestone 2 (by March 2027)', [
      'June 2027',
      'May 2027',
      'May 2027',
    ]).actions;
    expect(action?.due.first?.toString()).toBe('2027-06-30');
    expect(action?.milestones.map(({ due }) => due?.toString())).toEqual(['2026-09-30', '2027-03-31']);
  });

  it('have no day where the headings only number them', () => {
    const [action] = planUnder('Milestone 1', 'Milestone 2', ['June 2027', 'May 2027', 'May 2027']).actions;
    expect(action?.milestones.map(({ due }) => due)).toEqual([null, null]);
  });
});
