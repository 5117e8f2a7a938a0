import { gatherLeadColumn } from '../../../../src/domain/plan/leads/lead-column';
import { readLeads } from '../../../../src/domain/plan/leads/read-leads';

const namesOf = (text: string, others: readonly string[] = []): readonly string[] =>
  readLeads(text, gatherLeadColumn([text, ...others])).map(({ name }) => name);

describe('A slash between bodies parts them', () => {
  it.each([
    ['XSCB / RQID', ['XSCB', 'RQID']],
    ['XSCB/RQID', ['XSCB', 'RQID']],
    ['XSCB / XSC Trusts', ['XSCB', 'XSC Trusts']],
    ['Marsh CCG / CAMHS', ['Marsh CCG', 'CAMHS']],
    ['XSCB / Regional Hearing Group', ['XSCB', 'Regional Hearing Group']],
    ['Staff Council / RQID', ['Staff Council', 'RQID']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it.each(['LGBT/BAME Network', 'Head of EDI/OD', 'EDI/OD Manager', 'Ward / Department Managers'])(
    'but %s is one',
    (text) => {
      expect(namesOf(text)).toEqual([text]);
    },
  );
});

describe('Each line of a lead cell is a lead where both can stand by themselves', () => {
  it.each([
    ['Senior Leadership Team\nGovernors', ['Senior Leadership Team', 'Governors']],
    ['Equality Working Group\nDeputy Headteacher', ['Equality Working Group', 'Deputy Headteacher']],
    [
      'Diversity Group\nAssistant Principal (Curriculum)',
      ['Diversity Group', 'Assistant Principal (Curriculum)'],
    ],
    ['Director of HR & QX\nGovernors', ['Director of HR & QX', 'Governors']],
    ['Managers, all staff and students', ['Managers', 'all staff and students']],
    ['Managers, Trade Unions', ['Managers', 'Trade Unions']],
    ['Assistant Director\nHead of OD', ['Assistant Director', 'Head of OD']],
    ['Assistant Director\nHR\nFinance', ['Assistant Director', 'HR', 'Finance']],
  ])('%j', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it.each([
    ['Assistant Director\nHuman Resources', 'Assistant Director Human Resources'],
    ['Associate Director\nEstates & Facilities', 'Associate Director Estates & Facilities'],
    ['Business Partner\nOccupational Health', 'Business Partner Occupational Health'],
    ['Equality\nManager', 'Equality Manager'],
    ['Communications Team\nManager', 'Communications Team Manager'],
  ])('but %j only wraps', (text, expected) => {
    expect(namesOf(text)).toEqual([expected]);
  });

  it('and a department that leads by itself elsewhere is a lead here too', () => {
    expect(namesOf('Assistant Director\nHuman Resources', ['Human Resources'])).toHaveLength(2);
  });
});
