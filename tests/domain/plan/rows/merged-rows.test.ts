import { planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

type Grid = readonly (readonly GridValue[])[];

const HEAD = ['Ref', 'Action', 'Output', 'Deadline', 'Lead', 'Success measure'];
const FIRST = ['1.1', 'Redesign adverts', 'New template', 'July 2024', 'Head of HR', '35% women'];
const SECOND = [null, 'Use plain words in every advert', 'Guidance', null, 'Recruitment Adviser', null];
const THIRD = [null, 'Ask search firms for longer lists', null, null, null, null];
const NEXT = ['1.2', 'Train the panels', 'Sessions', 'July 2025', 'Head of Learning', 'All trained'];

const down = (columns: readonly string[], top: number, bottom: number): readonly string[] =>
  columns.map((column) => `${column}${String(top)}:${column}${String(bottom)}`);

const rowsOf = (grid: Grid, merges: readonly string[]) => {
  const { actions, findings } = planOf(grid, { merges });
  return {
    rows: actions.map(({ rows }) => rows.join('-')),
    leads: actions.map(({ leads }) => leads.map(({ name }) => name)),
    told: findings.flatMap(({ code, cell }) => (code === 'row-unsure' ? [cell] : [])),
  };
};

describe('paragraphs of an action whose reference, deadline and measure are merged down', () => {
  it('are one action with all who lead it, which is asked about', () => {
    const read = rowsOf([HEAD, FIRST, SECOND, THIRD, NEXT], down(['A', 'D', 'F'], 2, 4));
    expect(read.rows).toEqual(['2-4', '5-5']);
    expect(read.leads[0]).toEqual(['Head of HR', 'Recruitment Adviser']);
    expect(read.told).toEqual(['B3']);
  });

  it('are actions, asked about, where nothing more is told once', () => {
    const led = [HEAD, FIRST, [...SECOND.slice(0, 5), 'Fewer drop out'], NEXT];
    const read = rowsOf(led, down(['A', 'D'], 2, 3));
    expect(read.rows).toEqual(['2-2', '3-3', '4-4']);
    expect(read.told).toHaveLength(1);
  });
});

describe('actions that share merged cells', () => {
  it('are actions where each has a deadline of its own', () => {
    const dated = [
      null,
      'Use plain words in every advert',
      'Guidance',
      'May 2025',
      'Recruitment Adviser',
      null,
    ];
    expect(rowsOf([HEAD, FIRST, dated, NEXT], down(['A', 'F'], 2, 3)).rows).toEqual(['2-2', '3-3', '4-4']);
  });

  it('are actions where the number is that of their objective', () => {
    const head = ['No', 'Objective', 'Action', 'Lead', 'Deadline', 'Success measure'];
    const grid: Grid = [
      head,
      ['1', 'Fair recruitment', 'Redesign adverts', 'Head of HR', 'July 2024', '35% women'],
      [null, null, 'Use plain words in every advert', 'Recruitment Adviser', null, null],
      [null, null, 'Ask search firms for longer lists', 'Head of Learning', null, null],
      ['2', 'Fair pay', 'Check starting salaries', 'Head of Pay', 'July 2025', 'No gaps'],
    ];
    expect(rowsOf(grid, down(['A', 'B', 'E', 'F'], 2, 4)).rows).toEqual(['2-2', '3-3', '4-4', '5-5']);
  });

  it('are actions where each has a status of its own', () => {
    const head = [...HEAD, 'Status'];
    const grid = [head, [...FIRST, 'Complete'], [...SECOND, 'In progress'], [...NEXT, 'Not started']];
    expect(rowsOf(grid, down(['A', 'D', 'F'], 2, 3)).rows).toEqual(['2-2', '3-3', '4-4']);
  });

  it('are actions where deadline and measure alone are merged', () => {
    const own = ['1.2', 'Use plain words in every advert', 'Guidance', null, 'Recruitment Adviser', null];
    expect(rowsOf([HEAD, FIRST, own, NEXT], down(['D', 'F'], 2, 3)).rows).toEqual(['2-2', '3-3', '4-4']);
  });
});
