import { readLeads } from '../../../../src/domain/plan/leads/read-leads';

const namesOf = (text: string): readonly string[] => readLeads(text).map(({ name }) => name);

describe('The letters of a responsibility chart are no part of a lead', () => {
  const both = ['EDI Lead', 'Director of HR'];
  it.each([
    ['R: EDI Lead\nA: Director of HR', both],
    ['R - EDI Lead; A - Director of HR', both],
    ['R: EDI Lead / A: Director of HR', both],
    ['R: EDI Lead A: Director of HR', both],
    ['(R) EDI Lead (A) Director of HR', both],
    ['EDI Lead (R), Director of HR (A)', both],
    ['EDI Lead (R)\nDirector of HR (A)', both],
    ['R/A: EDI Lead\nC: Staff Side\nI: Board', ['EDI Lead', 'Staff Side', 'Board']],
    ['S: Payroll Team', ['Payroll Team']],
  ])('%j', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it.each(['R&D Manager', 'A&E Matron', 'C. Example', 'Estates Officer (S)', 'IT - Service Desk'])(
    'but %s stays as it is',
    (text) => {
      expect(namesOf(text)).toEqual([text]);
    },
  );
});

describe('A post in letters keeps the bracket that tells which of several it is', () => {
  it.each(['AM(S)', 'AM (N)', 'SM (East)', 'HM2 (City)'])('%s', (text) => {
    expect(namesOf(text)).toEqual([text]);
  });

  it('but a person by initials is the person, whatever the post', () => {
    expect(namesOf('TS (OD)')).toEqual(['TS']);
    expect(namesOf('Tom Sample (S)')).toEqual(['Tom Sample']);
  });

  it('and what a post is about is nobody’s name', () => {
    expect(namesOf('School Coordinator (Racist Incidents)')).toEqual([
      'School Coordinator (Racist Incidents)',
    ]);
    expect(namesOf('Safety Officer (Hazard Reports)')).toEqual(['Safety Officer (Hazard Reports)']);
    expect(namesOf('Head of Year (Priya Example)')).toEqual(['Priya Example']);
  });
});
