import { lettersOf, planOf } from '../../../support/read-grid';

const ROWS = [
  [
    'Run a course for ward staff',
    'Head of L&D',
    'March 2025',
    'Brief agreed',
    'G',
    'No room found',
    'A',
    '',
    '',
  ],
  [
    'Put the rules on one page',
    'Head of Security',
    'June 2025',
    'Drafted',
    'G',
    'Signed off by the Board',
    'G',
    '',
    '',
  ],
  ['Make a passport for carers', 'Head of HR', 'May 2025', 'Not begun', 'A', 'On the agenda', 'G', '', ''],
];
const under = (word: string, times: readonly string[]) =>
  planOf(
    [
      ['Action', 'Owner', 'Target date', ...times.flatMap((time) => [time, null])],
      [null, null, null, ...times.flatMap(() => [word, 'RAG'])],
      ...ROWS,
    ],
    { merges: ['D1:E1', 'F1:G1', 'H1:I1'] },
  );

describe('A column that comes again under one time after another', () => {
  it.each(['Comment', 'Comments', 'Narrative', 'Notes'])('tells progress each time: %s', (word) => {
    const { progress, rag } = lettersOf(under(word, ['Q1', 'Q2', 'Q3']));
    expect([progress, rag].map((letters) => (letters ?? '').split(' ').toSorted().join(' '))).toEqual([
      'D F H',
      'E G I',
    ]);
  });

  it('tells it under months as well', () => {
    const { progress } = lettersOf(under('Comment', ['April', 'May', 'June']));
    expect((progress ?? '').split(' ').toSorted().join(' ')).toBe('D F H');
  });

  it('is read once where its groups are no times', () => {
    const { progress } = lettersOf(under('Comment', ['Trust', 'Council', 'Board']));
    expect((progress ?? '').split(' ').length).toBeLessThan(2);
  });
});
