import type { GridValue } from '../../../support/sheet-builder';
import { found, linesOf, readGrid } from './reading';

const HEADINGS = ['Snapshot date', 'Staff group', 'Pay band', 'Ethnic origin', 'Headcount', 'FTE'];
const NURSE = 'Nursing and Midwifery Registered';

function exportOf(rows: readonly (readonly GridValue[])[], headings: readonly string[] = HEADINGS) {
  return readGrid([headings, ...rows]);
}

function reasons({ findings }: ReturnType<typeof readGrid>): readonly unknown[] {
  return findings.map(({ code, detail }) => (code === 'equality-data-unread' ? detail.why.kind : code));
}

describe('an export with one row a group of people', () => {
  it('counts the people of each row, not its rows, and each year by itself', () => {
    const data = exportOf([
      ['31/03/2024', NURSE, 'Band 5', 'A White - British', 120, 101.4],
      ['31/03/2024', NURSE, 'Band 5', 'M Caribbean', 40, 36.2],
      ['31/03/2024', NURSE, 'Band 5', 'Z Not stated', 7, 7],
      ['31/03/2025', NURSE, 'Band 5', 'A White - British', 118, 99],
      ['31/03/2025', NURSE, 'Band 5', 'M Caribbean', 46, 40],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 1 Clinical 5 Headcount 2024: 120 / 40 / 7',
      'WRES 1 Clinical 5 Headcount 2025: 118 / 46 / 0',
    ]);
    expect(data.findings).toEqual([]);
  });

  it('may name the groups in words of the standard, or the broad groups of the census', () => {
    const two = exportOf(
      [
        ['5', 'White', 90],
        ['5', 'Global majority', 30],
        ['5', 'Not known', 4],
        ['6', 'White', 50],
      ],
      ['Band', 'Ethnicity', 'Number of staff'],
    );
    expect(linesOf(two)).toEqual(['WRES 1 5 Headcount: 90 / 30 / 4', 'WRES 1 6 Headcount: 50 / 0 / 0']);
    const broad = exportOf(
      [
        ['5', 'White', 90],
        ['5', 'Mixed or multiple ethnic groups', 3],
        ['5', 'Asian or Asian British', 20],
        ['6', 'Asian or Asian British', 8],
        ['5', 'Black or Black British', 10],
        ['5', 'Not stated', 4],
      ],
      ['Band', 'Ethnic group', 'Staff in post'],
    );
    expect(linesOf(broad)).toEqual(['WRES 1 5 Headcount: 90 / 33 / 4', 'WRES 1 6 Headcount: 0 / 8 / 0']);
  });

  it('is not counted by finer words, nor by some of the broad groups alone, and the people it left are told', () => {
    const headings = ['Band', 'Ethnicity', 'Headcount'];
    const finer = exportOf(
      [
        ['5', 'White British', 90],
        ['5', 'Mixed White and Asian', 30],
        ['6', 'White British', 10],
      ],
      headings,
    );
    expect(finer.counts).toEqual([]);
    expect(finer.findings.map(({ detail }) => detail)).toMatchObject([{ people: 130 }]);
    const some = exportOf(
      [
        ['5', 'White', 90],
        ['5', 'Asian', 30],
        ['6', 'White', 20],
      ],
      headings,
    );
    expect(some.counts).toEqual([]);
  });

  it('leaves out totals, and carries a band down where a pivot names it once', () => {
    const data = exportOf(
      [
        ['Band 5', 'No', 60],
        [null, 'Yes', 5],
        [null, 'Not declared', 2],
        ['Band 5 Total', null, 67],
        ['Band 6', 'No', 40],
        [null, 'Yes', 3],
        ['Grand Total', null, 110],
      ],
      ['Pay band', 'Disability', 'Sum of headcount'],
    );
    expect(linesOf(data)).toEqual(['WDES 1 5 Headcount: 60 / 5 / 2', 'WDES 1 6 Headcount: 40 / 3 / 0']);
  });

  it('takes no count where a number is hidden, and says so', () => {
    const data = exportOf(
      [
        ['Band 5', 'No', 60],
        ['Band 5', 'Yes', '<5'],
        ['Band 6', 'No', 40],
        ['Band 6', 'Yes', 6],
      ],
      ['Pay band', 'Disability', 'Headcount'],
    );
    expect(linesOf(data)).toEqual(['WDES 1 5 Headcount: 60 / – / 0', 'WDES 1 6 Headcount: 40 / 6 / 0']);
    expect(found(data)).toEqual(['count-unreadable C1 <5']);
  });

  it('is refused where rows are groups and no column counts people', () => {
    const data = exportOf(
      [
        ['Band 5', 'A', 61.2],
        ['Band 5', 'H', 12.4],
        ['Band 6', 'A', 33],
      ],
      ['Pay band', 'Ethnic code', 'FTE'],
    );
    expect(data.counts).toEqual([]);
    expect(reasons(data)).toEqual(['groups']);
  });

  it('is refused where the same people stand in it month after month', () => {
    const data = exportOf([
      ['31/01/2025', NURSE, 'Band 5', 'A', 120, 101],
      ['28/02/2025', NURSE, 'Band 5', 'A', 121, 102],
    ]);
    expect(data.counts).toEqual([]);
    expect(reasons(data)).toEqual(['snapshots']);
  });

  it('is no list of people who each have a number of their own, a headcount of 1 or part of a post', () => {
    const data = exportOf(
      [
        [501, 'A', 'Band 5', 1, 0.6],
        [502, 'A', 'Band 5', 1, 1],
        [502, 'A', 'Band 5', 1, 0.4],
        [503, 'J', 'Band 5', 1, 1],
      ],
      ['Employee number', 'Ethnic code', 'Pay band', 'Headcount', 'FTE'],
    );
    expect(linesOf(data)).toEqual(['WRES 1 5 Headcount: 2 / 1 / 0']);
    expect(found(data)).toEqual(['staff-left-out A1']);
  });
});

describe("a board's roster", () => {
  const HEADED = ['Post', 'Executive / Non-executive', 'Voting', 'Ethnicity', 'Disability'];
  const MEMBERS = [
    ['Chair', 'Non-executive', 'Yes', 'A White - British', 'No'],
    ['Chief executive', 'Executive', 'Yes', 'K Bangladeshi', 'No'],
    ['Director of digital', 'Executive', 'No', 'A White - British', 'Yes'],
    ['Vacant', 'Non-executive', 'Yes', null, null],
  ];

  it('counts each row as a member, and none of them as the staff in post', () => {
    const data = readGrid([['Board members at 31 March 2025'], HEADED, ...MEMBERS]);
    expect(linesOf(data)).toEqual([
      'WRES 9 All Board members 2025: 2 / 1 / 0',
      'WRES 9 All Voting members 2025: 1 / 1 / 0',
      'WRES 9 All Executive members 2025: 1 / 1 / 0',
      'WDES 10 All Board members 2025: 2 / 1 / 0',
      'WDES 10 All Voting members 2025: 2 / 0 / 0',
      'WDES 10 All Executive members 2025: 1 / 1 / 0',
    ]);
  });

  it('is none where nothing speaks of a board, or the columns hold something else', () => {
    expect(readGrid([['Committee members 2025'], HEADED, ...MEMBERS]).counts).toEqual([]);
    const other = MEMBERS.map(([post, , , ...rest]): GridValue[] => [
      post ?? null,
      'Band 9',
      'Postal',
      ...rest,
    ]);
    expect(readGrid([['Board members 2025'], HEADED, ...other]).counts).toEqual([]);
  });
});
