import { gatherLeadColumn } from '../../../../src/domain/plan/leads/lead-column';
import { readLeads } from '../../../../src/domain/plan/leads/read-leads';
import { planOf } from '../../../support/read-grid';

/** How a lead cell is read beside the others of its column. */
function namesOf(text: string, others: readonly string[]): readonly string[] {
  return readLeads(text, gatherLeadColumn([text, ...others])).map(({ name }) => name);
}

describe('What stands alone in another cell of the column', () => {
  it.each([
    ['HR and OD', ['HR', 'OD', 'Estates'], ['HR', 'OD']],
    [
      'Strategic Programme Manager, Mental Health',
      ['Mental Health'],
      ['Strategic Programme Manager', 'Mental Health'],
    ],
    ['Learning, Culture and Inclusion', ['Learning', 'HR'], ['Learning', 'Culture and Inclusion']],
    ['Dental\nNurse Tutor', ['Dental Nurse Tutor', 'Dental Nurse Tutor'], ['Dental Nurse Tutor']],
    ['Head of Workforce\nInformation', ['Head of Workforce Information'], ['Head of Workforce Information']],
  ])('settles %j beside %j', (text, others, expected) => {
    expect(namesOf(text, others)).toEqual(expected);
  });

  it.each([
    ['HR and OD', ['HR', 'Estates'], ['HR and OD']],
    ['Head of HR and OD', ['Head of HR', 'OD'], ['Head of HR and OD']],
    ['Director, Finance', ['Finance'], ['Director, Finance']],
    ['HR\nEstates', ['HR Estates', 'HR', 'Estates'], ['HR', 'Estates']],
  ])('does not change %j beside %j', (text, others, expected) => {
    expect(namesOf(text, others)).toEqual(expected);
  });
});

describe('Semicolons in most cells of a column make a comma part of a name', () => {
  const others = ['Head of HR; Comms', 'EDI Lead; Estates', 'OD Lead; Payroll'];

  it('where a post and its department stand beside it', () => {
    expect(namesOf('Equalities Officer, Policy Unit', others)).toEqual(['Equalities Officer, Policy Unit']);
  });

  it.each([
    ['Equalities Officer, HR Manager', ['Equalities Officer', 'HR Manager']],
    ['Equalities Officer, Priya Example', ['Equalities Officer', 'Priya Example']],
    ['Equalities Officer, HR Team', ['Equalities Officer', 'HR Team']],
  ])('but not in %j', (text, expected) => {
    expect(namesOf(text, others)).toEqual(expected);
  });
});

describe('A plain number at the head of nearly every lead cell, each another', () => {
  it('is the item’s', () => {
    expect(namesOf('3 Head of HR', ['1 EDI Lead', '2 Estates Manager'])).toEqual(['Head of HR']);
  });

  it('but in one cell alone it says how many', () => {
    expect(namesOf('3 HR Advisors', ['EDI Lead', 'Estates Manager'])).toEqual(['3 HR Advisors']);
  });
});

describe('A plan whose lead cells show how they are written', () => {
  it('is read by what they show together', () => {
    const { actions } = planOf([
      ['Action', 'Lead', 'Deadline'],
      ['Publish the pay gap report', 'HR', 'June 2025'],
      ['Train every interview panel', 'OD', 'June 2025'],
      ['Agree the calendar of events', 'HR and OD', 'June 2025'],
      ['Refit the reception desk', 'Director of Human\nFactors', 'June 2025'],
      ['Renew the signs in the car park', 'Director of Human Factors', 'June 2025'],
    ]);
    expect(actions.map(({ leads }) => leads.map(({ name }) => name))).toEqual([
      ['HR'],
      ['OD'],
      ['HR', 'OD'],
      ['Director of Human Factors'],
      ['Director of Human Factors'],
    ]);
  });
});
