import { planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const HEAD = ['Ref', 'Action', 'Lead', 'Due'];
const part = (lines: readonly string[], ...actions: readonly string[]): readonly GridValue[][] => [
  [],
  ...lines.map((line) => [line]),
  HEAD,
  ...actions.map((action, at) => [String(at + 1), action, 'Head of HR', 'May 2024']),
];
const sectionsOf = (top: readonly string[], lines: readonly (readonly string[])[]): readonly string[] => {
  const [one = [], two = []] = lines;
  const { actions } = planOf([
    ...top.map((line) => [line]),
    ...part(one, 'Open a quiet room', 'Train panels'),
    ...part(two, 'Hold a forum', 'Print large letters'),
  ]);
  return actions.map(({ section }) => section.join(' > '));
};
const TITLE = 'Equality scheme 2023-2026';

describe('A name of a part with a line between it and its headings', () => {
  it.each(['For the service to:', 'The leads of this part are named below.'])(
    'is that of the first part as of the others: %s',
    (line) => {
      const lines = [
        ['Age', line],
        ['Disability', line],
      ];
      expect(sectionsOf([TITLE], lines)).toEqual(['Age', 'Age', 'Disability', 'Disability']);
      expect(sectionsOf([TITLE, 'Part 3'], lines)).toEqual([
        'Part 3 > Age',
        'Part 3 > Age',
        'Part 3 > Disability',
        'Part 3 > Disability',
      ]);
    },
  );

  it('is none of a first part that has no name', () => {
    expect(sectionsOf([TITLE], [['This is what we will do.'], ['Disability']])).toEqual([
      '',
      '',
      'Disability',
      'Disability',
    ]);
  });
});
