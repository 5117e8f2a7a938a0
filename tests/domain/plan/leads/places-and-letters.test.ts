import { gatherLeadColumn } from '../../../../src/domain/plan/leads/lead-column';
import { readLeads } from '../../../../src/domain/plan/leads/read-leads';

const namesOf = (text: string, others: readonly string[] = []): readonly string[] =>
  readLeads(text, gatherLeadColumn([text, ...others])).map(({ name }) => name);

describe('Several people and the places they are in are one lead', () => {
  it.each([
    'Inclusion leads across NHS, LA and VCSE',
    'Sisters in theatres, outpatients and imaging',
    'Reps from Finance, Staff Side and networks',
    'Staff from HR, OD and L&D',
    'Champions at Northside, Southside and Westside',
  ])('%s', (text) => {
    expect(namesOf(text)).toEqual([text]);
  });

  it.each([
    ['Inclusion leads across NHS, LA and VCSE, Head of EDI', 2],
    ['Reps from Finance, Staff Side and OD Manager', 3],
    ['Champions across all wards, HR Team and Priya Example', 3],
  ])('but not with another lead among them: %s', (text, count) => {
    expect(namesOf(text)).toHaveLength(count);
  });

  it('nor where one of the places leads by itself elsewhere', () => {
    expect(namesOf('Leads across NHS, LA and VCSE', ['VCSE'])).toHaveLength(3);
  });
});

describe('Names in letters, and single letters', () => {
  it.each([
    ['NHSE / ICB', ['NHSE', 'ICB']],
    ['CQC/NHSE', ['CQC', 'NHSE']],
    ['ICB/VCSE/NHS', ['ICB', 'VCSE', 'NHS']],
    ['NWX E and D working group', ['NWX E and D working group']],
    ['Trust H and S Committee', ['Trust H and S Committee']],
    ['Tom S and Priya E', ['Tom S', 'Priya E']],
    ['Tom E and D Example', ['Tom E', 'D Example']],
    ['WRES/WDES Lead', ['WRES/WDES Lead']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it('are bodies and nobody where they are commissioners', () => {
    expect(readLeads('CCG/CSU').map(({ type }) => type)).toEqual(['group', 'group']);
  });
});

describe('A bare head beside another of the same thing shares its words', () => {
  it.each([
    'Head/Deputy Head of OD',
    'Head and Deputy Head of OD',
    'Deputy / Director of HR',
    'Chair and Vice Chair of the Staff Network',
  ])('%s', (text) => {
    expect(namesOf(text)).toEqual([text]);
  });

  it.each([
    ['Chair / Director of HR', ['Chair', 'Director of HR']],
    ['Chief Executive and Director of HR', ['Chief Executive', 'Director of HR']],
    ['Head / Head of Service', ['Head', 'Head of Service']],
    ['Director of HR and Deputy Director of HR', ['Director of HR', 'Deputy Director of HR']],
  ])('and none of another: %s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});
