import { readLeads } from '../../../../src/domain/plan/leads/read-leads';

const typed = (text: string): readonly string[] =>
  readLeads(text).map((lead) => `${lead.type}: ${lead.name}`);

describe('posts whose rank comes first', () => {
  it.each([
    'Supt Crime',
    'DCI Homicide',
    'ACC Local Policing',
    'T/Chief Supt Response',
    'PS Custody',
    'AD Housing',
    'Corporate Director Place and Communities',
    'PVC Research and Enterprise',
    'Pro-Vice-Chancellor Education',
    'SM Training',
    'Area Commander People',
    'Group Manager Waste',
    "Students' Union VP Welfare",
    'Chief Constable',
    'ACFO',
    'Governing Governor',
    'BCU Commanders',
    'Portfolio Holder for Leisure',
  ])('%j is one post', (text) => {
    expect(typed(text)).toEqual([`role: ${text}`]);
  });

  it.each([
    ['Group Manager Waste and Group Manager Highways', ['Group Manager Waste', 'Group Manager Highways']],
    ['GM Prevention / SM Training', ['GM Prevention', 'SM Training']],
    ['Ch Insp Vetting, PS Custody', ['Ch Insp Vetting', 'PS Custody']],
    ['ACO Corporate Services / Fleet Manager', ['ACO Corporate Services', 'Fleet Manager']],
  ])('%j are two', (text, leads) => {
    expect(readLeads(text).map(({ name }) => name)).toEqual(leads);
  });
});

describe('posts that a comma completes', () => {
  it.each([
    'Matron, Stroke Unit',
    'Sister, Blue Ward',
    'Ward Manager, Elderly Care',
    'Detective Chief Inspector, Cyber Crime',
    'Commander, Frontline Policing',
    'Cabinet Member, Housing and Planning',
    'General Manager, Surgery and Cancer',
    "Lead Member, Children's Services",
  ])('%j is one post', (text) => {
    expect(typed(text)).toEqual([`role: ${text}`]);
  });

  it.each([
    ['Matron, Priya Example', ['role: Matron', 'person: Priya Example']],
    ['Matrons, Communications', ['role: Matrons', 'group: Communications']],
    ['Ward Manager, HR', ['role: Ward Manager', 'group: HR']],
    ['Repairs Manager, Asset Management', ['role: Repairs Manager', 'group: Asset Management']],
    ['Superintendent, Vetting Manager', ['role: Superintendent', 'role: Vetting Manager']],
  ])('%j are two leads', (text, leads) => {
    expect(typed(text)).toEqual(leads);
  });
});

describe('a post beside another', () => {
  it.each([
    ['Head of Safety / Matron', ['role: Head of Safety', 'role: Matron']],
    ['HR Director / Provost', ['role: HR Director', 'role: Provost']],
    ['Caretaker / Premises Manager', ['role: Caretaker', 'role: Premises Manager']],
    ['Head Teacher / SENCo', ['role: Head Teacher', 'role: SENCo']],
    [
      'Deputy Vice-Chancellor / University Secretary',
      ['role: Deputy Vice-Chancellor', 'role: University Secretary'],
    ],
    ['Watch Commanders and Station Managers', ['role: Watch Commanders', 'role: Station Managers']],
    ['Athena Swan Champions & HoDs', ['role: Athena Swan Champions', 'role: HoDs']],
    ['Payroll Lead and Occupational Health', ['role: Payroll Lead', 'group: Occupational Health']],
    ['Managing Chaplain & Healthcare', ['role: Managing Chaplain', 'group: Healthcare']],
    ['Reward Team & DCS Corporate Development', ['group: Reward Team', 'role: DCS Corporate Development']],
    ['Team Leader and Contractors', ['role: Team Leader', 'group: Contractors']],
  ])('%j are two', (text, leads) => {
    expect(typed(text)).toEqual(leads);
  });

  it.each([
    'Occupational Health and Wellbeing Lead',
    'Head of Communities and Public Health',
    'Network Chairs/ Co-Chairs',
    'Policy & Performance',
  ])('%j stays one', (text) => {
    expect(readLeads(text).map(({ name }) => name)).toEqual([text]);
  });
});

describe('a second lead', () => {
  it.each([
    ['Priya Example (Access Officer) / Duty Governors', ['Priya Example', 'Duty Governors']],
    ['Priya Example (Chaplain) and Tom Sample (Healthcare)', ['Priya Example', 'Tom Sample']],
    ['Payroll Lead (with Staff Side)', ['Payroll Lead', 'Staff Side']],
    ['EDI Lead (in partnership with UNISON)', ['EDI Lead', 'UNISON']],
    [
      'HR Business Partners (supported by Occupational Health)',
      ['HR Business Partners', 'Occupational Health'],
    ],
    ['Led by Head of Estates. Supported by Procurement.', ['Head of Estates', 'Procurement']],
    ['Led by the Chief Nurse, with input from Patient Experience', ['Chief Nurse', 'Patient Experience']],
    ['Lead: Head of OD. Support: Comms.', ['Head of OD', 'Comms']],
    ['Overall: Director of People. Day to day: EDI Manager.', ['Director of People', 'EDI Manager']],
    ['As above and HR Team', ['HR Team']],
  ])('is kept in %j', (text, leads) => {
    expect(readLeads(text).map(({ name }) => name)).toEqual(leads);
  });

  it.each([
    ['Owned by Head of Procurement', ['Head of Procurement']],
    ['Responsibility of the Estates Manager', ['Estates Manager']],
    ['As above', []],
    ['ditto', []],
    ['〃', []],
  ])('is not made up in %j', (text, leads) => {
    expect(readLeads(text).map(({ name }) => name)).toEqual(leads);
  });
});

describe('a person with a rank', () => {
  it.each([
    'Supt Priya Example',
    'Ch Supt Tom Sample',
    'C/Insp Oyinkan Example',
    'DCI Priya Example',
    'PC Ann Example',
  ])('%j is one person', (text) => {
    expect(typed(text)).toEqual([`person: ${text}`]);
  });

  it.each(['Amy Constable', 'Sheila Porter', 'Ian Sergeant', 'Grace Chancellor'])(
    '%j has a surname that is a rank too',
    (text) => {
      expect(typed(text)).toEqual([`person: ${text}`]);
    },
  );
});
