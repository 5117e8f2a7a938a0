import fc from 'fast-check';
import { readLeads } from '../../../../src/domain/plan/leads/read-leads';

const names = (text: string): readonly string[] => readLeads(text).map((lead) => lead.name);
const typed = (text: string): readonly string[] =>
  readLeads(text).map((lead) => `${lead.type}: ${lead.name}`);

describe('one lead', () => {
  it.each([
    ['Head of EDI', 'role: Head of EDI'],
    ['Head of HR and OD', 'role: Head of HR and OD'],
    ['Director of Workforce & Development', 'role: Director of Workforce & Development'],
    ['Equality & Inclusion Manager', 'role: Equality & Inclusion Manager'],
    ['Diversity and Inclusion Facilitator', 'role: Diversity and Inclusion Facilitator'],
    ['Equality, Diversity and Inclusion Lead', 'role: Equality, Diversity and Inclusion Lead'],
    ['Head of Equality, Diversity & Inclusion', 'role: Head of Equality, Diversity & Inclusion'],
    ['Director of Nursing, Midwifery and AHPs', 'role: Director of Nursing, Midwifery and AHPs'],
    ['Chair of Equality and Inclusion Committee', 'role: Chair of Equality and Inclusion Committee'],
    ['Freedom to Speak Up Guardian', 'role: Freedom to Speak Up Guardian'],
    ['Secretary to the EDI Committee', 'role: Secretary to the EDI Committee'],
    ['Chief People Officer', 'role: Chief People Officer'],
    ['Deputy Chief Nurse', 'role: Deputy Chief Nurse'],
    ['HRBPs', 'role: HRBPs'],
    ['Head of EDI/OD', 'role: Head of EDI/OD'],
    ['EDI/OD Manager', 'role: EDI/OD Manager'],
    ['Clinical/Non-clinical Leads', 'role: Clinical/Non-clinical Leads'],
    ['Staff Network Chairs/ Co-Chairs', 'role: Staff Network Chairs/ Co-Chairs'],
    ['Network Chairs and Deputies', 'role: Network Chairs and Deputies'],
    ['Line Managers', 'role: Line Managers'],
    ['Associate Director EDI', 'role: Associate Director EDI'],
    ['Director, Human Resources', 'role: Director, Human Resources'],
    ['Clinical Director, Surgery', 'role: Clinical Director, Surgery'],
    ['EDI Manager\n(Lead)', 'role: EDI Manager (Lead)'],
    ['EDI Lead reporting to CPO', 'role: EDI Lead'],
    ['HR lead TBC', 'role: HR lead'],
    ['EDI Lead, etc.', 'role: EDI Lead'],
    ['Lead Nurse for Learning Disability', 'role: Lead Nurse for Learning Disability'],
    ['Trust Lead Cancer Nurse', 'role: Trust Lead Cancer Nurse'],
    ['Chief Executive Officer', 'role: Chief Executive Officer'],
    ['Executive Director of Nursing', 'role: Executive Director of Nursing'],
    ['Staff Network Executive Sponsors', 'role: Staff Network Executive Sponsors'],
    ['Clinical Lead Nurse Specialist', 'role: Clinical Lead Nurse Specialist'],
    ['Business Manager to the Chief Executive', 'role: Business Manager to the Chief Executive'],
    ['Director of HR Business Partnering', 'role: Director of HR Business Partnering'],
    ['Learning, Education & Development Team', 'group: Learning, Education & Development Team'],
    ['TBC (HR)', 'group: HR'],
    ['EDI Director (lead)', 'role: EDI Director (lead)'],
    ['Learning & Development', 'group: Learning & Development'],
    ['L&D (Training, Library and Medical Education)', 'group: L&D (Training, Library and Medical Education)'],
    ['Recruitment', 'group: Recruitment'],
    ['OD', 'group: OD'],
    ['Staff-Side', 'group: Staff-Side'],
    ['All staff', 'group: All staff'],
    ['All', 'group: All'],
    ['Board of Directors', 'group: Board of Directors'],
    ['Race Equality Network', 'group: Race Equality Network'],
    ['Equality & Inclusion Scrutiny Committee', 'group: Equality & Inclusion Scrutiny Committee'],
    ['Priya Example', 'person: Priya Example'],
    ['Dr Priya Example', 'person: Dr Priya Example'],
    ['Oluwaseun Example-Sample', 'person: Oluwaseun Example-Sample'],
    ['Ana de Sousa', 'person: Ana de Sousa'],
    ['Siobhan O’Sample', 'person: Siobhan O’Sample'],
    ['Priya E', 'person: Priya E'],
    ['Priya', 'person: Priya'],
    ['PE', 'person: PE'],
    ['Dawn Sample', 'person: Dawn Sample'],
    ['Jane Dean', 'person: Jane Dean'],
    ['priya.example@trust.example', 'group: priya.example@trust.example'],
  ])('%j is %j', (text, lead) => {
    expect(typed(text)).toEqual([lead]);
  });
});

describe('a person with a post', () => {
  it.each([
    'Priya Example (Head of EDI)',
    'Head of EDI (Priya Example)',
    'Head of EDI – Priya Example',
    'Priya Example - Head of EDI',
    'Head of EDI: Priya Example',
    'Priya Example, Head of EDI',
    'Priya Example Head of EDI',
    'Head of EDI Priya Example',
    'Lead: Priya Example',
    'Exec lead - Priya Example',
    'Priya Example (lead)',
    'Priya Example (TBC)',
    'Priya Example - Lead',
    'Priya Example to confirm',
    'Priya Example.',
    'Priya Example <priya.example@trust.example>',
    '• Priya Example',
    '1. Priya Example',
    '<p>Priya Example</p>',
    'Priya\nExample',
    'Priya Example\n(Head of EDI)',
    'Priya Example HR',
    'Priya Example tbc',
  ])('%j is Priya Example', (text) => {
    expect(typed(text)).toEqual(['person: Priya Example']);
  });

  it('keeps a group’s name when it only begins like a person', () => {
    expect(names('Mary Sample Scholarship Team')).toEqual(['Mary Sample Scholarship Team']);
    expect(names('Mary Sample Programme Lead')).toEqual(['Mary Sample Programme Lead']);
  });
});

describe('several leads in one cell', () => {
  it.each<[string, readonly string[]]>([
    ['Head of EDI, HR Team', ['Head of EDI', 'HR Team']],
    ['Head of EDI; HR Team | OD', ['Head of EDI', 'HR Team', 'OD']],
    ['Head of EDI & Head of OD', ['Head of EDI', 'Head of OD']],
    ['Head of HR and EDI Manager', ['Head of HR', 'EDI Manager']],
    ['Equality Lead and HR', ['Equality Lead', 'HR']],
    ['EDI Team and Communications Team', ['EDI Team', 'Communications Team']],
    ['EDI leads/OD', ['EDI leads', 'OD']],
    ['OD/HR Advisors', ['OD', 'HR Advisors']],
    ['L&D (OD, Library and Medical Education)/GMs', ['L&D (OD, Library and Medical Education)', 'GMs']],
    [
      'Director of HR with support from EDI Co-ordinator and Resourcing Manager',
      ['Director of HR', 'EDI Co-ordinator', 'Resourcing Manager'],
    ],
    ['Director of HR supported by EDI Co-ordinator', ['Director of HR', 'EDI Co-ordinator']],
    [
      'Company Secretary, with support from Workforce Colleagues',
      ['Company Secretary', 'Workforce Colleagues'],
    ],
    ['Head of EDI in partnership with Staff Side', ['Head of EDI', 'Staff Side']],
    ['HR Director plus Network Chairs', ['HR Director', 'Network Chairs']],
    ['• Head of EDI\n• HR Business Partners', ['Head of EDI', 'HR Business Partners']],
    ['• Head of EDI • HR Business Partners', ['Head of EDI', 'HR Business Partners']],
    ['1. Head of EDI 2. HR Team', ['Head of EDI', 'HR Team']],
    ['D&I Manager\nWorkforce Lead', ['D&I Manager', 'Workforce Lead']],
    ['Head Teacher\nSEND Governor (tbc)', ['Head Teacher', 'SEND Governor (tbc)']],
    ['Priya Example Tom Sample', ['Priya Example', 'Tom Sample']],
    ['Priya Example Tom Sample Wei Placeholder', ['Priya Example', 'Tom Sample', 'Wei Placeholder']],
    ['Zuleikha Example Bartosz Sample', ['Zuleikha Example', 'Bartosz Sample']],
    ['Anne Marie Example Tom Sample', ['Anne Marie Example', 'Tom Sample']],
    ['Tom Sample Anne Marie Example', ['Tom Sample', 'Anne Marie Example']],
    ['Dr Priya Example Prof Tom Sample', ['Dr Priya Example', 'Prof Tom Sample']],
    ['Priya Example-Smythe Tom de Sample', ['Priya Example-Smythe', 'Tom de Sample']],
    ['Priya Example\nTom Sample', ['Priya Example', 'Tom Sample']],
    ['Priya Example Tom Sample\nWei Placeholder', ['Priya Example', 'Tom Sample', 'Wei Placeholder']],
    ['Priya Example Tom\nSample\nWei Placeholder', ['Priya Example', 'Tom Sample', 'Wei Placeholder']],
    ['Priya Example and Tom Sample', ['Priya Example', 'Tom Sample']],
    ['Priya Example/Tom Sample', ['Priya Example', 'Tom Sample']],
    ['Priya Example (Head of EDI), Tom Sample (OD)', ['Priya Example', 'Tom Sample']],
    ['Head of EDI (Priya Example and Tom Sample)', ['Priya Example', 'Tom Sample']],
    ['Priya Example – Head of EDI\nTom Sample – OD', ['Priya Example', 'Tom Sample']],
    ['Priya Example, EDI Team', ['Priya Example', 'EDI Team']],
    ['Priya Example, HR Business Partners', ['Priya Example', 'HR Business Partners']],
    ['Priya/Tom', ['Priya', 'Tom']],
    ['Bartosz/Zuleikha', ['Bartosz', 'Zuleikha']],
    ['PE/TS/LSW', ['PE', 'TS', 'LSW']],
    ['CEO, CPO and Board', ['CEO', 'CPO', 'Board']],
    ['Chief Executive / Chair', ['Chief Executive', 'Chair']],
    ['EDI Lead through EDI Committee', ['EDI Lead', 'EDI Committee']],
    ['Head of EDI Head of OD', ['Head of EDI', 'Head of OD']],
    ['EDI Lead HR Lead', ['EDI Lead', 'HR Lead']],
    [
      'Workforce Director Communications Manager HR Team',
      ['Workforce Director', 'Communications Manager', 'HR Team'],
    ],
    ['EDI Manager Deputy Director of Nursing', ['EDI Manager', 'Deputy Director of Nursing']],
    [
      'Executive Lead – Director of People\nOperational Lead – EDI Manager',
      ['Director of People', 'EDI Manager'],
    ],
    ['PE, TS', ['PE', 'TS']],
    ['Exec Lead: Chief Nurse Operational Lead: EDI Manager', ['Chief Nurse', 'EDI Manager']],
    ['Lead:\nHead of EDI', ['Head of EDI']],
    ['Tom Link Priya Example', ['Tom Link', 'Priya Example']],
    ['Lead: Head of EDI\nSupport: HR Team', ['Head of EDI', 'HR Team']],
    ['Head of EDI, TBC', ['Head of EDI']],
    ['HR Team, HR team', ['HR Team']],
    ['Recruitment Team, HRBP, EDI Manager', ['Recruitment Team', 'HRBP', 'EDI Manager']],
    ['SLT members. Minutes taken by secretary to SLT.', ['SLT members']],
    ['Finance, HR and Communications', ['Finance', 'HR', 'Communications']],
    ['Recruitment, Learning and Development', ['Recruitment', 'Learning and Development']],
    [
      'Medical Director, Chief Nurse and Director of HR',
      ['Medical Director', 'Chief Nurse', 'Director of HR'],
    ],
    ['Chair, EDI Committee; J.Sample', ['Chair, EDI Committee', 'J.Sample']],
    ['Ward Managers/Team Leaders', ['Ward Managers', 'Team Leaders']],
    ['Chief Nurse/Medical Director', ['Chief Nurse', 'Medical Director']],
    ['Staff Network Leads & Exec Sponsors', ['Staff Network Leads', 'Exec Sponsors']],
    ['Nursing Directorate & HR', ['Nursing Directorate', 'HR']],
    ['PRIYA EXAMPLE & TOM SAMPLE', ['PRIYA EXAMPLE', 'TOM SAMPLE']],
  ])('%j names %j', (text, leads) => {
    expect(names(text)).toEqual(leads);
  });

  it('takes initials in a list for persons, short forms for posts and parts', () => {
    expect(typed('PE/TS/LSW')).toEqual(['person: PE', 'person: TS', 'person: LSW']);
    expect(typed('HR/OD/CEO')).toEqual(['group: HR', 'group: OD', 'role: CEO']);
  });
});

describe('a lead cell that wrapped', () => {
  it.each<[string, readonly string[]]>([
    ['Head of\nEDI', ['Head of EDI']],
    ['Deputy Director of\nNursing\nHead of EDI', ['Deputy Director of Nursing', 'Head of EDI']],
    ['Recruitment\nTeam', ['Recruitment Team']],
    ['Head of Equality\nand Inclusion', ['Head of Equality and Inclusion']],
    ['EDI Co-\nordinator', ['EDI Co-ordinator']],
    ['Head of HR (until\nApril)', ['Head of HR (until April)']],
    [
      'EDI Co-Ordinator,\nCommunications\nteam, AURORA\nSupport Network',
      ['EDI Co-Ordinator', 'Communications team', 'AURORA Support Network'],
    ],
    [
      'Director of HR with\nsupport from EDI\nCo-ordinator and\nResourcing\nManager',
      ['Director of HR', 'EDI Co-ordinator', 'Resourcing Manager'],
    ],
    ['HR\nOD\nEDI Manager', ['HR', 'OD', 'EDI Manager']],
    ['line managers\nstaff networks', ['line managers', 'staff networks']],
  ])('%j names %j', (text, leads) => {
    expect(names(text)).toEqual(leads);
  });
});

describe('a cell that names no lead', () => {
  it.each([
    '',
    ' ',
    'TBC',
    'tbc',
    'T.B.C.',
    'To be confirmed',
    'To be agreed with HR',
    'TBA',
    'N/A',
    'n/a',
    'None',
    'None identified',
    'Vacant',
    '-',
    '–',
    '?',
    'As above',
    'Lead: TBC',
    '"',
    'Not yet assigned',
  ])('%j names nobody', (text) => {
    expect(readLeads(text)).toEqual([]);
  });
});

describe('whatever the names', () => {
  const forename = fc.constantFrom('Priya', 'Tom', 'Aisha', 'Wei', 'Oluwaseun', 'Kasia', 'Mary-Jane');
  const surname = fc.constantFrom(
    'Example',
    'Sample',
    'Placeholder',
    'McSample',
    'Example-Smythe',
    'O’Sample',
  );
  const person = fc.tuple(forename, surname).map((words) => words.join(' '));
  const post = fc.constantFrom(
    'Head of EDI',
    'HR Director',
    'OD Manager',
    'Race Network',
    'Recruitment Team',
  );
  const lead = fc.oneof(person, post);

  it('finds every lead however the list is separated', () => {
    const separator = fc.constantFrom(', ', '; ', '\n', ' / ', ' and ', ' & ', '\n• ', ' supported by ');
    fc.assert(
      fc.property(fc.uniqueArray(lead, { minLength: 1, maxLength: 4 }), separator, (leads, joint) => {
        fc.pre(!(joint === ', ' && leads.length === 2 && / /.test(leads[0] ?? '')));
        expect(names(leads.join(joint))).toEqual(leads);
      }),
    );
  });

  it('finds every person in a run parted by blanks only', () => {
    fc.assert(
      fc.property(fc.uniqueArray(person, { minLength: 1, maxLength: 5 }), (people) => {
        expect(names(people.join(' '))).toEqual(people);
      }),
    );
  });

  it('reads its own answer the same again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(lead, { minLength: 1, maxLength: 4 }), (leads) => {
        const once = readLeads(leads.join('\n'));
        expect(readLeads(once.map(({ name }) => name).join('\n'))).toEqual(once);
      }),
    );
  });

  it('answers for any text at all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { name } of readLeads(text)) expect(name.trim()).not.toBe('');
      }),
    );
  });
});
