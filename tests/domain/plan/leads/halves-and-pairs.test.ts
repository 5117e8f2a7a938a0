import { readLeads } from '../../../../src/domain/plan/leads/read-leads';
import { planOf } from '../../../support/read-grid';

const namesOf = (text: string): readonly string[] => readLeads(text).map(({ name }) => name);

describe('Two offices of one body, or two posts, are two leads', () => {
  it.each([
    ['Chair & Vice Chair', ['Chair', 'Vice Chair']],
    ['Chair and Vice Chair', ['Chair', 'Vice Chair']],
    ['Chair, Vice Chair', ['Chair', 'Vice Chair']],
    ['Chair / Vice Chair', ['Chair', 'Vice Chair']],
    ['Chair & Deputy Chair', ['Chair', 'Deputy Chair']],
    ['Chair and Secretary', ['Chair', 'Secretary']],
    ['Director & Deputy Director', ['Director', 'Deputy Director']],
    ['Principal and Vice Principal', ['Principal', 'Vice Principal']],
    ['Headteacher & Deputy Headteacher', ['Headteacher', 'Deputy Headteacher']],
    ['Network Chair & Network Vice Chair', ['Network Chair', 'Network Vice Chair']],
    ['HR Director & Deputy HR Director', ['HR Director', 'Deputy HR Director']],
    ['President and Vice-President', ['President', 'Vice-President']],
    ['Chief Executive and Deputy Chief Executive', ['Chief Executive', 'Deputy Chief Executive']],
    ['Treasurer & Secretary', ['Treasurer', 'Secretary']],
    ['Leader and Deputy Leader', ['Leader', 'Deputy Leader']],
    ['Dean & Associate Dean', ['Dean', 'Associate Dean']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('Letters nobody knows beside a complete post are a lead of their own', () => {
  it.each([
    ['CNIO / Head of Security', ['CNIO', 'Head of Security']],
    ['CNIO and Head of Security', ['CNIO', 'Head of Security']],
    ['CXIO & Security Manager', ['CXIO', 'Security Manager']],
    ['Head of Security and CNIO', ['Head of Security', 'CNIO']],
    ['Head of Security/CNIO', ['Head of Security', 'CNIO']],
    ['DXPC / Head of Nursing', ['DXPC', 'Head of Nursing']],
    ['DXPC & Director of Estates', ['DXPC', 'Director of Estates']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it.each([
    'HR and OD team',
    'EDI and Wellbeing Lead',
    'R&D Manager',
    'PXIRF and Safeguarding Lead',
    'Head of EDI/OD',
  ])('but are not where they say what the post is about: %s', (text) => {
    expect(namesOf(text)).toEqual([text]);
  });
});

describe('A bare rank or plural beside its own post stays with it', () => {
  it.each(['Chairs/Co-Chairs', 'EDI Lead / Manager', 'Head of HR and OD', 'Network Chairs and Co-Chairs'])(
    '%s',
    (text) => {
      expect(namesOf(text)).toHaveLength(1);
    },
  );
});

describe('A post with the field it is for behind a comma is one', () => {
  it.each([
    'Clinical Lead, LD',
    'Clinical Lead, CAMHS',
    'Clinical Director, ED',
    'Lead Nurse, ICU',
    'Programme Manager, OD',
    'Business Partner, HR',
    'Project Manager, IT',
    'Director, Finance',
    'Chair, Disabled Staff Network',
    'Service Manager, MH',
    'Manager, Learning and Development',
    'Associate Director, Workforce and OD',
    'Officer, EDI',
    'Head, People Services',
  ])('%s', (text) => {
    expect(namesOf(text)).toEqual([text]);
  });
});

describe('Posts and departments in a list remain so many', () => {
  it.each([
    ['EDI Lead, HR', ['EDI Lead', 'HR']],
    ['EDI Manager, OD, Comms', ['EDI Manager', 'OD', 'Comms']],
    ['Head of EDI, HR Team', ['Head of EDI', 'HR Team']],
    ['HR Director, Chief Nurse', ['HR Director', 'Chief Nurse']],
    ['CPO, CNO', ['CPO', 'CNO']],
    ['Recruitment Manager, Comms', ['Recruitment Manager', 'Comms']],
    ['HR, OD', ['HR', 'OD']],
    ['Finance\nHR', ['Finance', 'HR']],
    ['Head of EDI\nHead of OD', ['Head of EDI', 'Head of OD']],
    ['EDI Lead\nHR Director', ['EDI Lead', 'HR Director']],
    ['Estates\nComms', ['Estates', 'Comms']],
  ])('%j', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('Halves of a name that is usually one, on two lines, are one', () => {
  it.each([
    ['Workforce\nInformation', 'Workforce Information'],
    ['Workforce\nPlanning', 'Workforce Planning'],
    ['Workforce\nDevelopment', 'Workforce Development'],
    ['Medical\nDirector', 'Medical Director'],
    ['Occupational\nHealth', 'Occupational Health'],
    ['Deputy\nDirector of HR', 'Deputy Director of HR'],
    ['Organisational\nDevelopment', 'Organisational Development'],
    ['Staff\nEngagement', 'Staff Engagement'],
    ['Patient\nExperience', 'Patient Experience'],
    ['HR\nOperations', 'HR Operations'],
    ['People\nAnalytics', 'People Analytics'],
    ['Finance\nManager', 'Finance Manager'],
    ['Quality\nImprovement', 'Quality Improvement'],
    ['Clinical\nGovernance', 'Clinical Governance'],
    ['Information\nGovernance', 'Information Governance'],
    ['Digital\nTransformation', 'Digital Transformation'],
    ['Learning &\nDevelopment', 'Learning & Development'],
  ])('%j', (text, expected) => {
    expect(namesOf(text)).toEqual([expected]);
  });
});

describe('“All” and “Both” in one lead column', () => {
  const leadsUnder = (headings: readonly string[], cells: readonly string[]) =>
    planOf([
      ['Action', ...headings, 'Deadline'],
      ['Publish the pay gap report', ...cells, 'June 2025'],
      ['Train every interview panel', ...cells, 'June 2025'],
    ]).actions[0]?.leads.map(({ name }) => name);

  it.each([
    [['Lead organisation', 'SRO'], ['All', 'Chief People Officer'], ['Chief People Officer']],
    [
      ['Lead organisation', 'SRO', 'Delivery lead'],
      ['Both', 'Chief Nurse', 'OD Lead'],
      ['Chief Nurse', 'OD Lead'],
    ],
    [['Exec lead', 'Operational lead'], ['All', 'Matrons'], ['Matrons']],
    [['Exec lead', 'Operational lead'], ['Various', 'HR Manager'], ['HR Manager']],
    [['Lead', 'Joint lead'], ['HR Director', 'All'], ['HR Director']],
    [
      ['Lead', 'Joint lead'],
      ['EDI Lead', 'HR'],
      ['EDI Lead', 'HR'],
    ],
    [
      ['Lead', 'Joint lead'],
      ['HR', 'OD'],
      ['HR', 'OD'],
    ],
    [
      ['Lead', 'Joint lead'],
      ['Medical', 'Director of HR'],
      ['Medical', 'Director of HR'],
    ],
  ])('%j over %j', (headings, cells, expected) => {
    const leads = leadsUnder(headings, cells) ?? [];
    expect(leads.filter((name) => !/^(?:all|both|various|each)$/i.test(name))).toEqual(expected);
    expect(leads.some((name) => /^(?:all|both|various) /i.test(name))).toBe(false);
  });

  it('alone in the one column is everybody', () => {
    expect(namesOf('All')).toEqual(['All']);
  });
});
