import { readLeads } from '../../../../src/domain/plan/leads/read-leads';

const namesOf = (text: string): readonly string[] => readLeads(text).map(({ name }) => name);

describe('What says in which part somebody leads is no lead', () => {
  it.each([
    ['Exec Lead: CPO; Op Lead: Head of EDI', ['CPO', 'Head of EDI']],
    ['Exec Lead: CPO Op Lead: Head of EDI PM: Tom Sample', ['CPO', 'Head of EDI', 'Tom Sample']],
    ['Strategic Lead: ACC; Tactical Lead: Ch Insp Equality', ['ACC', 'Ch Insp Equality']],
    ['Gold: ACC; Silver: Supt Operations', ['ACC', 'Supt Operations']],
    ['SRO: Priya Example; PM: Tom Sample', ['Priya Example', 'Tom Sample']],
    ['SRO: CPO; Project Manager: EDI Manager', ['CPO', 'EDI Manager']],
    ['Exec: CPO\nOp: Head of EDI', ['CPO', 'Head of EDI']],
    ['Accountable: CPO Responsible: EDI Manager', ['CPO', 'EDI Manager']],
    ['Lead: Head of HR Support: Finance', ['Head of HR', 'Finance']],
    ['Sponsor: CPO, Owner: Head of EDI', ['CPO', 'Head of EDI']],
    ['Exec Lead: TBC Op Lead: Head of EDI', ['Head of EDI']],
    ['Lead(s): CPO / EDI Manager', ['CPO', 'EDI Manager']],
    ['Lead (s):\nCPO\nEDI Manager', ['CPO', 'EDI Manager']],
    ['Owner/s – HRD & CPO', ['HRD', 'CPO']],
    ['Responsible person(s): HRBP, Head of EDI', ['HRBP', 'Head of EDI']],
    ['Lead officer(s): HRD', ['HRD']],
  ])('%j', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it.each(['Programme Manager: EDI', 'Executive Director: CPO', 'PM', 'Ops Manager', 'HR Support: Finance'])(
    'but before a colon or alone it may be a post: %s',
    (text) => {
      expect(namesOf(text)).toEqual([text]);
    },
  );
});

describe('One or more of a post stays as it is written', () => {
  it.each(['EDI Lead(s)', 'Head(s) of Service', 'EDI Lead(s) – North', 'Manager(s)'])('%s', (text) => {
    expect(namesOf(text)).toEqual([text]);
  });
});

describe('A person with a post behind the comma is one lead', () => {
  it.each([
    ['Priya Example, CPO', ['Priya Example']],
    ['Tom Sample, DoN', ['Tom Sample']],
    ['Tom Sample, Head of Equality, Diversity, Inclusion and Wellbeing', ['Tom Sample']],
    ['Tom Sample, Head of OD and Priya Example, EDI Lead', ['Tom Sample', 'Priya Example']],
    [
      'Tom Sample, Head of Equality & Diversity and Priya Example, Health Inequalities Manager',
      ['Tom Sample', 'Priya Example'],
    ],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it.each([
    ['Priya Example, HR', ['Priya Example', 'HR']],
    ['Priya Example, HRBPs', ['Priya Example', 'HRBPs']],
    ['Priya Example, TS', ['Priya Example', 'TS']],
    ['PE, CPO', ['PE', 'CPO']],
    ['CPO, Priya Example', ['CPO', 'Priya Example']],
    ['Priya Example and CPO', ['Priya Example', 'CPO']],
    ['Tom Sample, Priya Example, Head of OD', ['Tom Sample', 'Priya Example', 'Head of OD']],
  ])('but %j are several', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('What part of a post it is, or what it is paid, is no lead', () => {
  it.each([
    ['EDI Manager (0.6 WTE)', ['EDI Manager']],
    ['EDI Manager – 0.5 WTE', ['EDI Manager']],
    ['EDI Manager 1.0 FTE, HR Team', ['EDI Manager', 'HR Team']],
    ['0.5 WTE EDI Manager', ['EDI Manager']],
    ['EDI Manager (Band 7, 0.6 WTE)', ['EDI Manager (Band 7)']],
    ['EDI Manager, Band 7', ['EDI Manager']],
    ['EDI Manager – Band 8a, HR Team', ['EDI Manager', 'HR Team']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it.each([
    ['Managers, Band 7 and above', ['Managers, Band 7 and above']],
    ['Ward Managers, Band 7s', ['Ward Managers', 'Band 7s']],
    ['Band 7 Managers', ['Band 7 Managers']],
  ])('but %j says which people', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('A noun that often stands before another goes on with it on the next line', () => {
  it.each([
    ['E&D Executive\nLead', ['E&D Executive Lead']],
    ['Wellbeing Exec\nSponsor', ['Wellbeing Exec Sponsor']],
    ['Clinical Nurse\nSpecialist', ['Clinical Nurse Specialist']],
    ['Chief Executive\nChair', ['Chief Executive', 'Chair']],
    ['Head of HR\nExecutive\nStaff Side', ['Head of HR', 'Executive', 'Staff Side']],
  ])('%j', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('Letters that say of what somebody is director or head are a post beside initials as well', () => {
  const typed = (text: string): readonly string[] =>
    readLeads(text).map(({ name, type }) => `${type}: ${name}`);

  it.each([
    ['HoW & DHR', ['role: HoW', 'role: DHR']],
    ['DoN, TS', ['role: DoN', 'person: TS']],
    ['PE / DHR', ['person: PE', 'role: DHR']],
    ['PE and HS', ['person: PE', 'person: HS']],
  ])('%s', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });
});
