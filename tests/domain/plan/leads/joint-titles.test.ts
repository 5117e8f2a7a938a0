import { gatherLeadColumn } from '../../../../src/domain/plan/leads/lead-column';
import { readLeads } from '../../../../src/domain/plan/leads/read-leads';

const namesOf = (text: string, others: readonly string[] = []): readonly string[] =>
  readLeads(text, gatherLeadColumn([text, ...others])).map(({ name }) => name);

describe('Two posts that one person holds by their nature are one lead', () => {
  it.each([
    'Chief Midwife and Director of Patient Experience',
    'Chief Pharmacist & Director of Quality',
    'Executive Nurse and Director of Infection Prevention and Control',
    'Medical Director and Deputy Chief Executive',
    'Director of Finance and Deputy CEO',
    'Director of Corporate Affairs and Company Secretary',
    'Medical Director and Caldicott Guardian',
    'Deputy Chief Executive and Director of Resources',
    'Pro Vice-Chancellor and Dean of Science',
  ])('%s', (text) => {
    expect(namesOf(text)).toEqual([text]);
  });

  it.each([
    ['Chief Nurse and Medical Director', ['Chief Nurse', 'Medical Director']],
    ['Chief Nurse and Director of HR', ['Chief Nurse', 'Director of HR']],
    ['Chief Executive and Director of Quality', ['Chief Executive', 'Director of Quality']],
    ['Chief Executive and Company Secretary', ['Chief Executive', 'Company Secretary']],
    ['Head of HR and Deputy Chief Executive', ['Head of HR', 'Deputy Chief Executive']],
    ['Head of HR and Head of OD', ['Head of HR', 'Head of OD']],
    ['Chief Nurse, Director of Quality', ['Chief Nurse', 'Director of Quality']],
  ])('but %j are two', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it('and are two where one of them leads by itself elsewhere in the plan', () => {
    expect(namesOf('Chief Nurse and Director of Quality', ['Director of Quality'])).toHaveLength(2);
  });
});
