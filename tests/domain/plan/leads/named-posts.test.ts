import { gatherLeadColumn } from '../../../../src/domain/plan/leads/lead-column';
import { readLeads } from '../../../../src/domain/plan/leads/read-leads';

const namesOf = (text: string, others: readonly string[] = []): readonly string[] =>
  readLeads(text, gatherLeadColumn([text, ...others])).map(({ name }) => name);

describe('A person, a dash and all the posts that are theirs are one lead', () => {
  it.each([
    'Priya Example – Chief Pharmacist and Director of Quality',
    'Priya Example - Head of Belonging and Deputy Director of HR',
    'Dr Priya Example – Medical Director and Deputy Chief Executive',
    'Priya Example – Team Manager, Planning',
    'Priya Example – Service Manager, Housing (North)',
    'Priya Example - Manager, Equality and Inclusion',
    'Priya Example – Head of HR, OD and EDI',
    'Priya Example, HR Advisor - EDI',
    'Priya Example, Senior HR Adviser Equality & Diversity',
    'Priya Example, Project Officer – Inclusion',
  ])('%s', (text) => {
    expect(namesOf(text).map((name) => name.replace(/^Dr /, ''))).toEqual(['Priya Example']);
  });

  it('is read so of each of several', () => {
    const text = 'Priya Example, Senior HR Advisor Equality & Diversity and Tom Sample, HR Advisor - EDI';
    expect(namesOf(text)).toEqual(['Priya Example', 'Tom Sample']);
  });
});

describe('Whoever else stands beside a person and their post is a lead', () => {
  it.each([
    ['Priya Example – Head of EDI and Tom Sample – Head of OD', ['Priya Example', 'Tom Sample']],
    ['Priya Example – Head of EDI, HRBPs', ['Priya Example', 'HRBPs']],
    ['Priya Example – Head of EDI and HR Team', ['Priya Example', 'HR Team']],
    ['Priya Example – Director of HR and Heads of Service', ['Priya Example', 'Heads of Service']],
    ['Priya Example – CPO and EDI Manager', ['Priya Example', 'EDI Manager']],
    ['Priya Example – Lead, HR Team', ['Priya Example', 'HR Team']],
    ['Priya Example – EDI Manager, HR', ['Priya Example', 'HR']],
    ['Priya Example, HR Advisers', ['Priya Example', 'HR Advisers']],
    ['Head of EDI – Priya Example and Director of HR', ['Priya Example', 'Director of HR']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it('also a post or department that leads by itself elsewhere', () => {
    expect(namesOf('Priya Example – Head of EDI and Director of HR', ['Director of HR'])).toEqual([
      'Priya Example',
      'Director of HR',
    ]);
    expect(namesOf('Priya Example – Team Manager, Planning', ['Planning'])).toEqual([
      'Priya Example',
      'Planning',
    ]);
  });
});
