import { gatherLeadColumn } from '../../../../src/domain/plan/leads/lead-column';
import { readLeads } from '../../../../src/domain/plan/leads/read-leads';

/** How a lead cell is read beside the others of its column. */
function namesOf(text: string, others: readonly string[]): readonly string[] {
  return readLeads(text, gatherLeadColumn([text, ...others])).map(({ name }) => name);
}

describe('“And” parts two leads of which the column holds one alone', () => {
  it.each([
    ['Customer Services and Legal Services', ['Legal Services'], ['Customer Services', 'Legal Services']],
    [
      'Occupational Health and Public Health',
      ['Occupational Health'],
      ['Occupational Health', 'Public Health'],
    ],
    ['Licensing Secretariat and QXRS', ['Licensing Secretariat'], ['Licensing Secretariat', 'QXRS']],
    ['Race Equality Unit & QXRS', ['QXRS'], ['Race Equality Unit', 'QXRS']],
  ])('%j beside %j', (text, others, expected) => {
    expect(namesOf(text, others)).toEqual(expected);
  });

  it.each([
    ['Customer Services and Legal Services', []],
    ['Customer and Legal Services', ['Legal Services']],
    ['Community Planning and Education', ['Education']],
    ['Head of Customer Services and Legal Services', ['Legal Services']],
    ['Head of HR and OD', ['Head of HR', 'OD']],
    ['HR and QXRS', ['HR']],
    ['Equality and Diversity Unit', ['Diversity Unit']],
    ['Learning and Development', ['Learning']],
  ])('but not %j beside %j', (text, others) => {
    expect(namesOf(text, others)).toEqual([text]);
  });
});

describe('A slash parts leads that fill cells of the column', () => {
  it.each([
    ['Parks / Leisure', ['Leisure'], ['Parks', 'Leisure']],
    ['Parks / Leisure', ['Parks'], ['Parks', 'Leisure']],
    ['Parks/Leisure', ['Parks', 'Leisure'], ['Parks', 'Leisure']],
    ['Road Safety / Education', ['Education; HR'], ['Road Safety', 'Education']],
    ['OD/IT Manager', ['OD', 'IT Manager'], ['OD', 'IT Manager']],
  ])('%j beside %j', (text, others, expected) => {
    expect(namesOf(text, others)).toEqual(expected);
  });

  it.each([
    ['Parks / Leisure', []],
    ['Parks / Leisure', ['Parks / Leisure']],
    ['Parks/Leisure', ['Leisure']],
    ['Parks / Leisure Manager', ['Parks']],
    ['OD/IT Manager', ['OD']],
    ['Head of HR/OD', ['Head of HR', 'OD']],
    ['Network Chairs / Co-Chairs', ['Network Chairs', 'Co-Chairs']],
  ])('but not %j beside %j', (text, others) => {
    expect(namesOf(text, others)).toEqual([text]);
  });
});

describe('A slash between blanks parts two departments that are not usually one', () => {
  it.each([
    ['Road Safety / Education', ['Road Safety', 'Education']],
    ['Customer Safety / Estates', ['Customer Safety', 'Estates']],
    ['Community Planning / Estates', ['Community Planning', 'Estates']],
    ['Service Quality / Estates', ['Service Quality', 'Estates']],
    ['Clinical Education / HR', ['Clinical Education', 'HR']],
  ])('%j', (text, expected) => {
    expect(namesOf(text, [])).toEqual(expected);
  });

  it.each([
    'Road Safety/Education',
    'Road Safety / Education Manager',
    'Customer Communications / Engagement',
    'Patient Experience / Inclusion',
  ])('but not %s', (text) => {
    expect(namesOf(text, [])).toEqual([text]);
  });
});

describe('A director of whom there are several, and the part of the organisation behind the comma', () => {
  it.each([
    'Executive Director, Policy',
    'Executive Director, Operations',
    'Exec Director, Research',
    'Interim Executive Director, People',
    'Group Director, Communications',
    'National Director, Learning and Development',
  ])('are one lead: %s', (text) => {
    expect(namesOf(text, [])).toEqual([text]);
  });

  it('are one lead in a list too', () => {
    expect(namesOf('Executive Director, Policy, Executive Director, Research', [])).toEqual([
      'Executive Director, Policy',
      'Executive Director, Research',
    ]);
  });

  it.each([
    ['Executive Director, Policy', ['Policy'], ['Executive Director', 'Policy']],
    ['Executive Directors, HR', [], ['Executive Directors', 'HR']],
    ['Non-Executive Director, HR', [], ['Non-Executive Director', 'HR']],
    ['Non Executive Director, HR', [], ['Non Executive Director', 'HR']],
    ['Managing Director, HR', [], ['Managing Director', 'HR']],
    ['Finance Director, HR', [], ['Finance Director', 'HR']],
    ['Executive Director, Chief Nurse', [], ['Executive Director', 'Chief Nurse']],
    ['Executive Director, HR Team', [], ['Executive Director', 'HR Team']],
    ['Executive Director, Priya Example', [], ['Executive Director', 'Priya Example']],
  ])('but %j beside %j are two', (text, others, expected) => {
    expect(namesOf(text, others)).toEqual(expected);
  });
});
