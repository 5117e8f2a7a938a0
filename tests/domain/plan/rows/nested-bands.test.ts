import { planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const HEAD = ['No.', 'Action', 'Lead', 'Due date'];
const train = (ref = '1.1'): GridValue[] => [ref, 'Train every interview panel', 'Head of HR', 'March 2025'];
const publish = (ref = '1.2'): GridValue[] => [ref, 'Publish the pay gap report', 'EDI Lead', 'June 2024'];
const mentor = (ref = '2.1'): GridValue[] => [
  ref,
  'Set up reciprocal mentoring',
  'Director of People',
  'May 2025',
];

const sectionsOf = (grid: readonly (readonly GridValue[])[]) => {
  const merges = grid.flatMap((row, at) =>
    row.length === 1 ? [`A${String(at + 1)}:D${String(at + 1)}`] : [],
  );
  return planOf(grid, { merges }).actions.map(({ section }) => section.join(' > '));
};

describe('numbered bands', () => {
  it.each([
    ['Objective 1 - a fair workforce', 'Objective 2 - a fair service'],
    ['Theme A: a fair workforce', 'Theme B: a fair service'],
    ['OUR WORKFORCE', 'OUR SERVICES'],
  ])('stand under the band above them: “%s”', (first, second) => {
    const grid = [
      HEAD,
      [first],
      ['1. Recruitment'],
      train(),
      ['2. Pay'],
      publish('2.1'),
      [second],
      ['3. Skills'],
      mentor('3.1'),
    ];
    expect(sectionsOf(grid)).toEqual([
      `${first} > 1. Recruitment`,
      `${first} > 2. Pay`,
      `${second} > 3. Skills`,
    ]);
  });

  it('stand under a band that stands above the headings each time', () => {
    const grid = [
      ['Objective 1 - a fair workforce'],
      HEAD,
      ['1. Recruitment'],
      train(),
      ['2. Pay'],
      publish('2.1'),
      ['Objective 2 - a fair service'],
      HEAD,
      ['3. Skills'],
      mentor('3.1'),
    ];
    expect(sectionsOf(grid)).toEqual([
      'Objective 1 - a fair workforce > 1. Recruitment',
      'Objective 1 - a fair workforce > 2. Pay',
      'Objective 2 - a fair service > 3. Skills',
    ]);
  });

  it('stand under a band of many words above the headings', () => {
    const many = (count: string, rest: string): string =>
      `Objective ${count} - build a workforce that looks like the people we serve at every level, ${rest}, and show every year in public what has changed and what has not`;
    const [first, second] = [many('1', 'from porters to the board'), many('2', 'from bank staff to chairs')];
    const grid = [
      ['EDI action plan'],
      [],
      [first],
      HEAD,
      ['1. Recruitment'],
      train(),
      [second],
      HEAD,
      ['2. Pay'],
      publish('2.1'),
    ];
    expect(sectionsOf(grid)).toEqual([`${first} > 1. Recruitment`, `${second} > 2. Pay`]);
  });

  it('of two depths stand under the band above both', () => {
    const grid = [
      HEAD,
      ['Goal 1: Fair pay'],
      ['1. Gaps'],
      ['1.1 Gender'],
      train('1.1.1'),
      ['1.2 Race'],
      publish('1.2.1'),
      ['Goal 2: Skills'],
      ['2. Mentors'],
      ['2.1 Staff'],
      mentor('2.1.1'),
    ];
    expect(sectionsOf(grid)).toEqual([
      'Goal 1: Fair pay > 1. Gaps > 1.1 Gender',
      'Goal 1: Fair pay > 1. Gaps > 1.2 Race',
      'Goal 2: Skills > 2. Mentors > 2.1 Staff',
    ]);
  });

  it('with a part number stand under a counted word of their own number as ever', () => {
    const grid = [
      HEAD,
      ['Objective 1: Fair pay'],
      ['1.1 Gender'],
      train('1'),
      ['Objective 2: Skills'],
      ['2.1 Staff'],
      mentor('2'),
    ];
    expect(sectionsOf(grid)).toEqual([
      'Objective 1: Fair pay > 1.1 Gender',
      'Objective 2: Skills > 2.1 Staff',
    ]);
  });

  it('replace a line above them that heads nothing else', () => {
    const grid = [HEAD, ['People and places'], ['1. Recruitment'], train(), ['2. Pay'], publish('2.1')];
    expect(sectionsOf(grid)).toEqual(['1. Recruitment', '2. Pay']);
  });

  it('replace one another, and a counted band in their midst with actions of its own', () => {
    const grid = [
      HEAD,
      ['1. Recruitment'],
      train(),
      ['Theme B: Pay'],
      publish(),
      ['3. Skills'],
      mentor('3.1'),
    ];
    expect(sectionsOf(grid)).toEqual(['1. Recruitment', 'Theme B: Pay', '3. Skills']);
  });
});
