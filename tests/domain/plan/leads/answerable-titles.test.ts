import { beginsAnswerableTitle } from '../../../../src/domain/plan/leads/answerable-titles';
import { readLeads } from '../../../../src/domain/plan/leads/read-leads';

const namesOf = (text: string): readonly string[] => readLeads(text).map(({ name }) => name);

describe('“Responsible” and “Accountable” are the first word of a title', () => {
  it.each([
    'Accountable Officer',
    'Responsible Officer',
    'Responsible Officers',
    'RESPONSIBLE OFFICER',
    'accountable officer',
    'Deputy Accountable Officer',
    'Accountable Emergency Officer',
    'Accountable Officer for Controlled Drugs',
    'Responsible Financial Officer',
    'Responsible Medical Officer',
    'Responsible Officer (Medical Director)',
    'Responsible Clinician',
    'Responsible Pharmacist',
    'Responsible Individual',
    'Responsible Manager',
    'Accountable Director',
    'Responsible Head of Service',
    'Responsible Heads of Service',
    'Responsible Line Manager',
    'Responsible Ward Managers',
    'Accountable Care Partnership Board',
  ])('%s', (text) => {
    expect(namesOf(text)).toEqual([text]);
  });

  it.each([
    ['Accountable Officer and Chief Nurse', ['Accountable Officer', 'Chief Nurse']],
    ['Chief Nurse / Responsible Officer', ['Chief Nurse', 'Responsible Officer']],
    ['Supported by Responsible Officer', ['Responsible Officer']],
    ['Led by the Accountable Officer', ['Accountable Officer']],
    ['Responsible Clinicians, Ward Managers', ['Responsible Clinicians', 'Ward Managers']],
  ])('also in %j', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('Before a lead that is complete they only say what the column is for', () => {
  it.each([
    ['Responsible: Head of HR', ['Head of HR']],
    ['Responsible – HR Manager', ['HR Manager']],
    ['Responsible Head of HR', ['Head of HR']],
    ['Responsible the Head of HR', ['Head of HR']],
    ['Accountable Director of HR', ['Director of HR']],
    ['Accountable Chief Executive', ['Chief Executive']],
    ['Accountable Chief People Officer', ['Chief People Officer']],
    ['Responsible HR Business Partner', ['HR Business Partner']],
    ['Responsible EDI Lead', ['EDI Lead']],
    ['Responsible HR', ['HR']],
    ['Accountable Finance Team', ['Finance Team']],
    ['Accountable Board', ['Board']],
    ['Responsible Headteacher', ['Headteacher']],
    ['Responsible Priya Example', ['Priya Example']],
    ['Responsible Officer: Tom Sample', ['Tom Sample']],
    ['Accountable Officer – Priya Example', ['Priya Example']],
    ['Responsible Officer Tom Sample', ['Tom Sample']],
    ['Responsible Lead', []],
  ])('%j', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it('and a post without them has no such title', () => {
    expect(beginsAnswerableTitle('Officer')).toBe(false);
  });
});
