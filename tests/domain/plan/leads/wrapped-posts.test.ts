import { gatherLeadColumn } from '../../../../src/domain/plan/leads/lead-column';
import { readLeads } from '../../../../src/domain/plan/leads/read-leads';

const namesOf = (text: string): readonly string[] => readLeads(text).map(({ name }) => name);
const onLines = (text: string): string => text.replace(/ \| /g, '\n');

describe('A post that a narrow column wrapped is one lead', () => {
  it.each([
    ['PGR | Framework | Lead.', 'PGR Framework Lead'],
    ['PGR | Lead', 'PGR Lead'],
    ['EDI | Development | Manager', 'EDI Development Manager'],
    ['Workforce | Information | Analyst', 'Workforce Information Analyst'],
    ['Community | Engagement | Team', 'Community Engagement Team'],
    ['School | Business | Manager', 'School Business Manager'],
    ['Access | Development | Officer', 'Access Development Officer'],
    ['Finance | Business | Partner', 'Finance Business Partner'],
    ['Student | Support | Officer', 'Student Support Officer'],
    ['Equality, | Diversity & | Inclusion | Advisor', 'Equality, Diversity & Inclusion Advisor'],
    ['People & | Organisational | Development | (POD).', 'People & Organisational Development (POD)'],
    ['Head of | Equality, | Diversity | and | Inclusion', 'Head of Equality, Diversity and Inclusion'],
    ['Policy and | Public | Affairs', 'Policy and Public Affairs'],
    ['Culture & | Staff | Experience', 'Culture & Staff Experience'],
    ['Patient | Experience | and | Engagement | Lead', 'Patient Experience and Engagement Lead'],
  ])('%s', (text, expected) => {
    expect(namesOf(onLines(text))).toEqual([expected]);
  });

  it.each([
    ['HR | OD | Comms', ['HR', 'OD', 'Comms']],
    ['Head of Equality, | Head of Inclusion', ['Head of Equality', 'Head of Inclusion']],
    ['Recruitment, | Workforce', ['Recruitment', 'Workforce']],
    ['HR | OD | Manager', ['HR', 'OD Manager']],
    ['Finance | Procurement | Team', ['Finance', 'Procurement Team']],
    ['Policy Team | HR | Manager', ['Policy Team', 'HR Manager']],
    ['Tom Sample | EDI | Manager', ['Tom Sample', 'EDI Manager']],
    ['TS | Estates | Manager', ['TS', 'Estates Manager']],
    ['SLT | Inclusion | Lead', ['SLT', 'Inclusion Lead']],
    ['Governors | Equality | Lead', ['Governors', 'Equality Lead']],
    ['All | Line | Managers', ['Line Managers']],
    ['Matron | Service | Manager', ['Matron', 'Service Manager']],
    ['• HR | • Development | • Managers', ['HR', 'Development', 'Managers']],
  ])('but %s is not', (text, expected) => {
    expect(namesOf(onLines(text))).toEqual(expected);
  });

  it('unless its first line stands by itself elsewhere in the column', () => {
    const column = gatherLeadColumn(['PGR', 'PGR\nFramework\nLead', 'Head of OD']);
    expect(readLeads('PGR\nFramework\nLead', column).map(({ name }) => name)).toEqual([
      'PGR',
      'Framework Lead',
    ]);
  });
});
