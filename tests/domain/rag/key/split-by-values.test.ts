import { splitByValues } from '../../../../src/domain/rag/key/split-by-values';
import { DEFAULT_POLICY } from '../../../../src/domain/rag/rag-policy';
import { reviewPlans } from '../../../../src/domain/rag/review-plan';
import { AS_AT, plansOf } from '../../../support/read-grid';
import { painted, planWith, statesOf } from '../../../support/key-in-plan';
import { buildWorkbook, type GridValue } from '../../../support/sheet-builder';

describe('a text that explains values one after another', () => {
  it.each([
    ['1 not begun, 2 under way, 3 finished', ['1', '3'], ['not begun', 'under way', 'finished']],
    ['1. Not begun 2. Begun 3. Done', ['1', '2', '3'], ['Not begun', 'Begun', 'Done']],
    ['Codes: (1) done (2) on course (3) late', ['2', '3'], ['done', 'on course', 'late']],
    ['F – Finished, O – Open, P – Paused', ['F', 'P'], ['Finished', 'Open', 'Paused']],
    ['[x] done · [ ] to do · [~] begun', ['[ ]', '[x]', '[~]'], ['done', 'to do', 'begun']],
    [
      'Fully met (FM), Partly met (PM), Not met (NM)',
      ['FM', 'PM', 'NM'],
      ['Fully met', 'Partly met', 'Not met'],
    ],
  ])('is parted at them: %s', (text, values, meanings) => {
    expect(splitByValues(text, values).map(([, meaning]) => meaning)).toEqual(meanings);
  });

  it.each([
    ['Agreed on 1 May 2026 by 2 of 3.5 members', ['1', '2', '3']],
    ['A plan for all, with a review in April', ['A', 'B', 'C']],
    ['Band 1 not begun by nurses, band 2 begun, band 3 done', ['1', '2', '3']],
    ['Phase 1', ['1', '2']],
    ['', ['1', '2', '3']],
  ])('is not made of what only holds such a figure or letter: %s', (text, values) => {
    expect(splitByValues(text, values)).toEqual([]);
  });
});

describe('a value of any sign', () => {
  const signs = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at));
  it.each(signs.filter((sign) => !/[\w]/.test(sign)))('is looked for as it is written: %s', (sign) => {
    const values = [`${sign}Lead`, `Lead${sign}x`, `Le${sign}ad`];
    expect(() => splitByValues(values.join(' late, '), values)).not.toThrow();
    expect(splitByValues(`${sign}Lead`, values)).toEqual([]);
  });

  it.each(['-', '/', '+', '@', '='])('is found with a sign in it: %s', (sign) => {
    const values = [`to${sign}do`, `be${sign}gun`, `do${sign}ne`];
    const text = `to${sign}do: not begun; be${sign}gun: under way; do${sign}ne: finished`;
    expect(splitByValues(text, values).map(([, meaning]) => meaning)).toEqual([
      'not begun',
      'under way',
      'finished',
    ]);
  });
});

describe('a key of numbers or codes without colours', () => {
  const read = (marks: readonly GridValue[], above: readonly (readonly GridValue[])[], heading = 'RAG') =>
    statesOf(planWith(marks, { above, heading })).statuses;

  it('is read from a row of cells, each with its number and meaning', () => {
    const cells = ['5 Finished', '4 On track', '3 Some delay', '2 Significant delay', '1 Not begun'];
    expect(read([5, 4, 3, 2, 1], [cells])).toEqual([
      'complete',
      'on-track',
      'at-risk',
      'off-track',
      'not-started',
    ]);
  });

  it('is read from one line', () => {
    const states = ['not-started', 'on-track', 'complete'];
    expect(read([1, 2, 3], [['1 not begun, 2 under way, 3 finished']])).toEqual(states);
    expect(read(['FM', 'PM', 'NM'], [['Fully met (FM), Partly met (PM), Not met (NM)']], 'Status')).toEqual([
      'complete',
      'on-track',
      'off-track',
    ]);
  });

  it('is read from boxes typed out, one to a line', () => {
    const above = [['Key'], ['[X] Finished'], ['[/] Under way'], ['[ ] To do']];
    expect(read(['[X]', '[/]', '[ ]'], above, 'Status')).toEqual(['complete', 'on-track', 'not-started']);
  });

  const reviewed = (line: string, heading: string) => {
    const sheet = planWith([1, 2, 3], { above: [[line]], heading });
    const [plan] = reviewPlans(buildWorkbook(sheet), plansOf([sheet]).plans, DEFAULT_POLICY, AS_AT);
    return plan?.actions.map(({ stated }) => stated?.status ?? null);
  };

  it('is read with each code behind its meaning, one to a line', () => {
    const above = [['Not begun (N)'], ['Begun (B)'], ['Late (L)'], ['Closed (C)']];
    const states = ['not-started', 'on-track', 'off-track', 'complete'];
    expect(read(['N', 'B', 'L', 'C'], above, 'Status')).toEqual(states);
  });

  it('finds its column where nothing is headed as a status', () => {
    const states = ['not-started', 'on-track', 'complete'];
    expect(reviewed('1 not begun, 2 under way, 3 finished', 'Score')).toEqual(states);
  });

  it('is none that explains how urgent a thing is, or figures of a target', () => {
    expect(reviewed('1 high, 2 medium, 3 low', 'Score')).toEqual([null, null, null]);
    expect(reviewed('1 not begun, 2 under way, 3 finished', 'Target')).toEqual([null, null, null]);
  });
});

describe('one painted sentence', () => {
  const GREY = '#A6A6A6';
  const statuses = (text: string, fill = GREY) =>
    statesOf(
      planWith([painted(GREY), painted(GREY), null], { above: [[painted(fill, text)]], heading: 'Status' }),
    ).statuses;

  it('explains the colour that it names and is painted in', () => {
    expect(statuses('Items in grey have been completed')).toEqual(['complete', 'complete', null]);
    expect(statuses('Actions shaded grey are no longer required')).toEqual(['closed', 'closed', null]);
  });

  it('explains none that it does not name, or is not painted in', () => {
    expect(statuses('Items below have been completed')).not.toContain('complete');
    expect(statuses('Items in grey have been completed', '#FF0000')).not.toContain('complete');
  });
});
