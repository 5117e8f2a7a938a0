import { readLeads } from '../../../../src/domain/plan/leads/read-leads';

const namesOf = (text: string): readonly string[] => readLeads(text).map(({ name }) => name);
const typed = (text: string): readonly string[] =>
  readLeads(text).map(({ name, type }) => `${type}: ${name}`);

describe('A post of general scope and the department behind its comma are one lead', () => {
  it.each([
    'Project Manager, Workforce Transformation',
    'Program Manager, People Services Branch',
    'Strategic Programme Manager, Mental Health',
    'Programme Director, Elective Recovery',
    'Assistant Director, Corporate Communications',
    'Depute Principal, Deaf Education',
    'Assistant Registrar, Admissions',
    'Head of Service, Adult Social Care',
    'Head of School, Computing',
    'Dean, Faculty of Health and Social Care',
    'Disability Champion, School of Physics',
    "Equalities Manager, Chief Executive's Service",
    'Station Commander, Blue Watch',
    'Det Supt, Public Protection Unit',
    'Manager, Student Records, SRS',
  ])('%s', (text) => {
    expect(typed(text)).toEqual([`role: ${text}`]);
  });

  it.each([
    ['Programme Manager, EDI Lead', ['Programme Manager', 'EDI Lead']],
    ['Programme Director, Chief Nurse', ['Programme Director', 'Chief Nurse']],
    ['Project Officer, Communications Team', ['Project Officer', 'Communications Team']],
    ['Team Manager, HR', ['Team Manager', 'HR']],
    ['Team Leader, Staff Side', ['Team Leader', 'Staff Side']],
    ['Assistant Director, Tom Sample', ['Assistant Director', 'Tom Sample']],
    ['Deputy Head, Teachers', ['Deputy Head', 'Teachers']],
    ['Heads of Service, Equalities Working Group', ['Heads of Service', 'Equalities Working Group']],
    ['Head of HR, Estates Manager, Comms', ['Head of HR', 'Estates Manager', 'Comms']],
    ['Manager, Priya Example', ['Manager', 'Priya Example']],
    ['Dean, Head of School', ['Dean', 'Head of School']],
  ])('but %j are two or more', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('A part of the organisation and the place behind its comma are one lead', () => {
  it.each([
    'Diversity Unit, Strathclyde',
    'Recruitment Unit, Fettes',
    "Equality Unit, Chief Executive's Department",
  ])('%s', (text) => {
    expect(typed(text)).toEqual([`group: ${text}`]);
  });

  it.each([
    ['Diversity Unit, Priya', ['Diversity Unit', 'Priya']],
    ['Diversity Unit, Priya Example', ['Diversity Unit', 'Priya Example']],
    ['Press Office, Marketing', ['Press Office', 'Marketing']],
    ['Estates Department, Contractors', ['Estates Department', 'Contractors']],
  ])('but %j are two', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('A department named by a list of what it is for is one lead', () => {
  it.each([
    'Children, Education and Justice Services',
    'Learning, Culture and Inclusion',
    'Place, Environment and Communities',
    'Adults, Health and Housing Directorate',
    'Communities, Equalities and Third Sector Unit',
    'People, Culture & Inclusion Department',
    'Communications, Marketing and Engagement',
  ])('%s', (text) => {
    expect(typed(text)).toEqual([`group: ${text}`]);
  });

  it('also behind another lead', () => {
    expect(namesOf('EDI Lead, Learning, Culture and Inclusion')).toEqual([
      'EDI Lead',
      'Learning, Culture and Inclusion',
    ]);
  });

  it.each([
    ['Finance, HR and Estates', ['Finance', 'HR', 'Estates']],
    ['Finance, Procurement and IT Services', ['Finance', 'Procurement', 'IT Services']],
    ['Quality, Nursing and HR', ['Quality', 'Nursing', 'HR']],
    ['Housing, Adult Services and Education', ['Housing', 'Adult Services', 'Education']],
    ['Personnel, Careers and Library', ['Personnel', 'Careers', 'Library']],
    ['University Secretary, Estates and Student Union', ['University Secretary', 'Estates', 'Student Union']],
    ['Home Office, DWP and HMRC', ['Home Office', 'DWP', 'HMRC']],
  ])('but %j are three', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('A mark that parts whole leads is heard before the comma inside them', () => {
  it.each([
    [
      'Deputy Principal, Deaf Education; Children, Education and Justice Services',
      ['Deputy Principal, Deaf Education', 'Children, Education and Justice Services'],
    ],
    ['Strategic Lead, Inclusion; Head of OD', ['Strategic Lead, Inclusion', 'Head of OD']],
    ['Priya Example, Head of EDI; Tom Sample, OD Lead', ['Priya Example', 'Tom Sample']],
    [
      'Divisional Director, Medicine / Divisional Director, Surgery',
      ['Divisional Director, Medicine', 'Divisional Director, Surgery'],
    ],
    [
      'Chief Inspector, Community Safety / Diversity Unit, Lothian',
      ['Chief Inspector, Community Safety', 'Diversity Unit, Lothian'],
    ],
  ])('%j', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it.each([
    ['Tom Sample, Priya Example; HR', ['Tom Sample', 'Priya Example', 'HR']],
    ['HR Manager, Chief Nurse; Comms', ['HR Manager', 'Chief Nurse', 'Comms']],
    ['EDI Lead, HR Team; Head of Comms', ['EDI Lead', 'HR Team', 'Head of Comms']],
  ])('but %j are listed by both', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('Letters in brackets close a name', () => {
  it.each([
    [
      'Knowledge and Analytical Services (KAS) and Chairs',
      ['Knowledge and Analytical Services (KAS)', 'Chairs'],
    ],
    [
      'Planning and Business Intelligence (PBI) and Heads of School',
      ['Planning and Business Intelligence (PBI)', 'Heads of School'],
    ],
    ['Recruitment Team and Managers', ['Recruitment Team', 'Managers']],
  ])('%j are two', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it.each(['Learning & Development (L&D) Manager', 'Staff Network Chairs/ Co-Chairs', 'EDI Team / Lead'])(
    'but %s stays one',
    (text) => {
      expect(namesOf(text)).toEqual([text]);
    },
  );
});

describe('A holder’s name in brackets behind a post', () => {
  it.each(['Chief Executive (C. Sample)', 'Planning Manager (G Sample)', 'Head of IT (TS)'])(
    'is a remark where it is cut down: %s',
    (text) => {
      expect(typed(text)).toEqual([`role: ${text}`]);
    },
  );

  it.each([
    ['Head of IT (Priya Example)', 'Priya Example'],
    ['C. Sample (Chief Executive)', 'C. Sample'],
  ])('is the lead where it is whole or stands first: %s', (text, name) => {
    expect(typed(text)).toEqual([`person: ${name}`]);
  });
});

describe('The number of the item is no part of a lead', () => {
  it.each([
    ['1.1 Diversity Manager', ['Diversity Manager']],
    ['2.3.1 Head of EDI, Library', ['Head of EDI', 'Library']],
    ['(2.3) Head of EDI', ['Head of EDI']],
    ['1.1 EDI Lead 1.2 HR Advisors', ['EDI Lead', 'HR Advisors']],
    ['Objective 3: Head of EDI', ['Head of EDI']],
    ['a) Head of HR\nb) Estates Manager', ['Head of HR', 'Estates Manager']],
  ])('%j', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it.each([
    '1+2 Languages Development Officer',
    '0-19 Service Manager',
    '24/7 Support Team',
    '4 HR Advisors',
    'Band 8 Managers',
  ])('but the one in %s is', (text) => {
    expect(namesOf(text)).toEqual([text]);
  });
});

describe('A post broken over two lines is one', () => {
  it.each([
    ['Director of Human\nResources', ['Director of Human Resources']],
    ['Chief Executive\nDirector of Public\nHealth', ['Chief Executive', 'Director of Public Health']],
    ['Head of Student\nServices', ['Head of Student Services']],
    ['Deputy Chief\nExecutive', ['Deputy Chief Executive']],
  ])('%j', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it.each([
    ['Head of HR\nComms\nPublic Health', ['Head of HR', 'Comms', 'Public Health']],
    ['Head of Public Health\nResources', ['Head of Public Health', 'Resources']],
    ['HR\nOccupational Health\nEstates', ['HR', 'Occupational Health', 'Estates']],
  ])('but %j is a list', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('A country behind a word that is nobody’s forename ends the name of a body', () => {
  it.each(['SAMPLER Scotland', 'Academi Wales'])('%s', (text) => {
    expect(typed(text)).toEqual([`group: ${text}`]);
  });

  it.each(['Priya England', 'Tom Ireland'])('but %s is a person', (text) => {
    expect(typed(text)).toEqual([`person: ${text}`]);
  });
});
