import type { GridValue } from '../../../support/sheet-builder';
import { found, linesOf, readGrid, readGrids } from './reading';

const HEADINGS = [
  'Employee Number',
  'Full Name',
  'Ethnic Origin',
  'Disability',
  'Pay Band',
  'Staff Group',
  'Board Role',
];
const NURSE = 'Nursing and Midwifery Registered';
const CLERK = 'Administrative and Clerical';

/** A list of as many people as there are lines: ethnic code, disability flag, band, staff group, board role. */
function listOf(people: readonly (readonly GridValue[])[], headings: readonly string[] = HEADINGS) {
  return readGrid([
    ['Staff in post, 31 March 2024'],
    headings,
    ...people.map((person, index): readonly GridValue[] => [
      10_000_001 + index,
      `Priya Example ${String(index)}`,
      ...person,
    ]),
  ]);
}

describe('a staff list', () => {
  it('is counted by code into bands of each group of staff, for both standards', () => {
    const data = listOf([
      ['A White - British', 'No', 'Band 5', NURSE, null],
      ['CA White English', 'Yes', 'Band 5', NURSE, null],
      ['D Mixed - White & Black Caribbean', 'Not Declared', 'Band 5', NURSE, null],
      ['H', 'N', 'NHS|XR08|Review Body Band 8 - Range A', CLERK, null],
      ['Z Not Stated', 'Y', 'Band 8a', CLERK, null],
      [99, null, 'VSM', CLERK, 'Executive (voting)'],
      ['N', 'No', 'Consultant', 'Medical and Dental', 'Non-Executive (voting)'],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 1 Non-clinical 8a Headcount 2024: 0 / 1 / 1',
      'WRES 1 Non-clinical VSM Headcount 2024: 0 / 0 / 1',
      'WRES 1 Clinical 5 Headcount 2024: 2 / 1 / 0',
      'WRES 1 Medical Consultant Headcount 2024: 0 / 1 / 0',
      'WRES 9 All Board members 2024: 0 / 1 / 1',
      'WRES 9 All Voting members 2024: 0 / 1 / 1',
      'WRES 9 All Executive members 2024: 0 / 0 / 1',
      'WDES 1 Non-clinical 8a Headcount 2024: 1 / 1 / 0',
      'WDES 1 Non-clinical VSM Headcount 2024: 0 / 0 / 1',
      'WDES 1 Clinical 5 Headcount 2024: 1 / 1 / 1',
      'WDES 1 Medical Consultant Headcount 2024: 1 / 0 / 0',
      'WDES 10 All Board members 2024: 1 / 0 / 1',
      'WDES 10 All Voting members 2024: 1 / 0 / 1',
      'WDES 10 All Executive members 2024: 0 / 0 / 1',
    ]);
    expect(data.findings).toEqual([]);
    expect(data.sheets).toEqual([{ sheet: 'Data', kind: 'staff-list', headerRow: 2, rows: 7, lastRow: 9 }]);
  });

  it('never counts by words: a mixed category has the word White in it', () => {
    const data = listOf([
      ['White British', 'No', '5', NURSE, null],
      ['Mixed White and Asian', 'No', '5', NURSE, null],
      ['Not stated', 'No', '5', NURSE, null],
    ]);
    expect(data.counts.some(({ standard }) => standard === 'WRES')).toBe(false);
    expect(linesOf(data)).toEqual(['WDES 1 Clinical 5 Headcount 2024: 3 / 0 / 0']);
    expect(found(data)).toEqual(['staff-words-without-codes C2']);
  });

  it('counts a code that the dictionary does not have as not known, and says which and how many', () => {
    const people = Array.from({ length: 30 }, (): GridValue[] => ['A', 'No', '5', NURSE, null]);
    const data = listOf([
      ...people,
      ['Q', 'No', '5', NURSE, null],
      ['White British', 'No', '5', NURSE, null],
    ]);
    expect(linesOf(data)[0]).toBe('WRES 1 Clinical 5 Headcount 2024: 30 / 0 / 2');
    expect(found(data)).toEqual(['staff-code-unknown C2 Q', 'staff-code-unknown C2 words without a code']);
  });

  it('counts a person once, leaves bank staff out, and says so', () => {
    const headings = ['Employee Number', 'Ethnic Code', 'Band', 'Assignment Category'];
    const data = readGrid([
      headings,
      [1, 'A', '5', 'Permanent'],
      [1, 'A', '6', 'Permanent'],
      [2, 'J', '5', 'Bank'],
      [3, 'J', '6', 'Fixed Term Temp'],
    ]);
    expect(linesOf(data)).toEqual(['WRES 1 5 Headcount: 1 / 0 / 0', 'WRES 1 6 Headcount: 0 / 1 / 0']);
    expect(data.findings.map(({ detail }) => detail)).toEqual([
      { people: 1, why: 'bank' },
      { people: 1, why: 'twice' },
    ]);
  });

  it('keeps nothing of a person: no name, no number, no cell but that of a heading', () => {
    const data = listOf([
      ['A', 'No', 'Band 5', NURSE, null],
      ['Q', 'Perhaps', 'Personal salary', NURSE, null],
    ]);
    const kept = JSON.stringify([data.counts, data.findings]);
    expect(kept).not.toMatch(/Priya|1000000|Perhaps|Personal salary/);
    expect(
      data.counts
        .flatMap(({ reference, comparison, notKnown }) => [reference, comparison, notKnown])
        .flatMap((count) => count?.cells),
    ).toEqual([]);
    expect(data.findings.map(({ cell }) => cell)).toEqual(['C2', 'E2']);
  });

  it('gives way to a data sheet that counts the same people', () => {
    const data = readGrid([
      ['Indicator', 'Breakdown', 'Measure', 'White', 'BME'],
      [1, 'Clinical 5', 'Headcount', 30, 20],
      [],
      ['Employee Number', 'Ethnic Code', 'Pay Band', 'Staff Group'],
      [1, 'A', '5', NURSE],
      [2, 'J', '5', NURSE],
    ]);
    expect(linesOf(data)).toEqual(['WRES 1 Clinical 5 Headcount: 30 / 20 / –']);
    expect(found(data)).toEqual(['count-twice B4']);
  });

  it('without a date beside counts of a year is told, and keeps its figures apart', () => {
    const withCounts = (title: string, year: string) =>
      readGrids(
        [
          ['Indicator', 'Breakdown', 'Measure', 'White', 'BME', 'Year'],
          [2, 'All', 'Shortlisted', 300, 200, year],
          [2, 'All', 'Appointed', 40, 20, year],
        ],
        [
          [title],
          ['Employee Number', 'Ethnic Code', 'Pay Band', 'Staff Group'],
          [1, 'A', '5', NURSE],
          [2, 'J', '5', NURSE],
        ],
      );
    const undated = withCounts('Staff in post', '2025/26');
    expect(found(undated)).toEqual(['staff-list-undated A2']);
    expect(undated.counts.filter(({ id }) => id === '1').map(({ year }) => year)).toEqual([null]);
    expect(found(withCounts('Staff in post, 31 March 2026', '2025/26'))).toEqual([]);
    expect(found(withCounts('Staff in post', ''))).toEqual([]);
  });

  it('is not seen in a list of protected characteristics', () => {
    const data = readGrid([
      ['Policy', 'Age', 'Disability', 'Ethnicity', 'Grade'],
      ['Flexible working', 'Positive', 'Positive', 'Neutral', 'A'],
      ['Absence', 'Neutral', 'Negative', 'Neutral', 'B'],
    ]);
    expect(data.sheets).toEqual([]);
  });
});
