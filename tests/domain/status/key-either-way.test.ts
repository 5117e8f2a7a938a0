import { planWith, statesOf } from '../../support/key-in-plan';
import { readKeyText } from '../../../src/domain/status/key-line';

/** What a plan with these marks makes of a key in one line above it. */
const keyOf = (line: string, marks: readonly string[]): string =>
  statesOf(planWith([...marks, ...marks], { above: [[line], []] }))
    .key.map(({ label, status }) => `${label.toLowerCase()} ${status}`)
    .join(', ');

const WORDS = ['Green', 'Amber', 'Red', 'Blue'];
const FOUR = 'green on-track, amber at-risk, red off-track, blue complete';

describe('A key in one line with an entry the other way round', () => {
  it.each([
    'Green (going to plan), Amber (slipping), Red (overdue), Finished (Blue)',
    'Green = going to plan, Amber = slipping, Red = overdue, Finished = Blue',
    'Green: going to plan, Amber: slipping, Red: overdue, Finished: Blue',
    'Green – going to plan, Amber – slipping, Red – overdue, Finished – Blue',
    'Green = going to plan. Amber = slipping. Red = overdue. Finished = Blue.',
    'Green = going to plan; Amber = slipping; Red = overdue; Finished = Blue',
    'Green: going to plan | Amber: slipping | Red: overdue | Finished: Blue',
    'RAG status – Green (going to plan), Amber (slipping), Red (overdue), Finished (Blue)',
    'Ratings are as follows: Green (going to plan), Amber (slipping), Red (overdue), Finished (Blue)',
    'Green (G) = going to plan, Amber (A) = slipping, Red (R) = overdue, Finished (Blue)',
    'Going to plan (Green), slipping (Amber), overdue (Red), Blue (finished)',
    'Going to plan = Green, slipping = Amber, overdue = Red, Blue = finished',
    'Green (going to plan), slipping (Amber), Red (overdue), Finished (Blue)',
    'Green - going to plan, Amber - slipping, Red - overdue and finished - Blue',
    'Green = going to plan, no worries, Amber = slipping, Red = overdue, Finished = Blue',
  ])('is read entry by entry: %s', (line) => {
    expect(keyOf(line, WORDS)).toBe(FOUR);
    // No row need be blue as yet.
    expect(keyOf(line, WORDS.slice(0, 3))).toBe(FOUR);
  });

  it.each([
    ['Red (overdue), Amber (slipping), Green (going to plan), Not started (White)', 'white not-started'],
    ['Red (overdue), Amber (slipping), Green (going to plan), Finished (C)', 'c complete'],
    ['Red (overdue), Not started (White), Amber (slipping), Green (going to plan)', 'white not-started'],
    ['Not started (White), Red (overdue), Amber (slipping), Green (going to plan)', 'white not-started'],
  ])('wherever that one stands: %s', (line, own) => {
    const marks = ['Red', 'Amber', 'Green', own.startsWith('c') ? 'C' : 'White'];
    const read = keyOf(line, marks).split(', ').sort().join(', ');
    expect(read).toBe(['amber at-risk', 'green on-track', 'red off-track', own].sort().join(', '));
  });

  it('is read in letters', () => {
    const letters = 'g on-track, a at-risk, r off-track, b complete';
    const marks = ['G', 'A', 'R', 'B'];
    expect(keyOf('G = going to plan, A = slipping, R = overdue, finished = B', marks)).toBe(letters);
    expect(keyOf('G (going to plan), A (slipping), R (overdue), finished (B)', marks)).toBe(letters);
    expect(keyOf('G (Green) going to plan, Amber (A) slipping, R (Red) overdue', ['G', 'A', 'R'])).toBe(
      'g on-track, a at-risk, r off-track',
    );
  });
});

describe('A key of which nothing settles whose some words are', () => {
  it.each([
    'Green = going to plan, Amber = slipping, at risk, Finished = Blue',
    'Green, Amber (slipping), Red (overdue), Finished (Blue)',
    'Going to plan (Green) slipping (Amber) overdue (Red) Blue (finished)',
    'Green going to plan Amber slipping Red overdue finished Blue',
  ])('moves no meaning to the next label: %s', (line) => {
    const read = keyOf(line, WORDS);
    for (const wrong of ['green at-risk', 'amber on-track', 'amber off-track', 'red at-risk', 'red complete'])
      expect(read).not.toContain(wrong);
  });
});

describe('A key whose entries are all written one way', () => {
  const meanings = (line: string): readonly string[] =>
    readKeyText(line, false).map(({ meaning }) => meaning);

  it.each([
    [
      'Red: was rated (amber), now late; Green: going to plan',
      ['was rated (amber), now late', 'going to plan'],
    ],
    ['Red = overdue, not started; Green = done, seen', ['overdue, not started', 'done, seen']],
    ['Green: complete (evidence in folder B); Red: overdue', ['complete (evidence in folder B)', 'overdue']],
    ['Done (Green), slipping (Amber), overdue (Red)', ['Done', 'slipping', 'overdue']],
  ])('is read as it was: %s', (line, expected) => {
    expect(meanings(line)).toEqual(expected);
  });
});
