import { UNKNOWN_COLUMN } from '../../../../src/domain/plan/leads/lead-column';
import { readLeads } from '../../../../src/domain/plan/leads/read-leads';
import { turnSurnames, writesSurnamesFirst } from '../../../../src/domain/plan/leads/surname-first';
import { planOf } from '../../../support/read-grid';

const namesOf = (text: string, isSurnameFirst = false): readonly string[] =>
  readLeads(text, { ...UNKNOWN_COLUMN, isSurnameFirst }).map(({ name }) => name);

describe('A surname and a forename with a comma between are one person by themselves', () => {
  it.each([
    ['Example, Priya (NHS Sampleshire ICB)', ['Priya Example']],
    ['EXAMPLE, Priya', ['Priya EXAMPLE']],
    ['SAMPLE, Tom (SAMPLESHIRE NHS FOUNDATION TRUST)', ['Tom SAMPLE']],
    ["O'SAMPLE, Niamh; EXAMPLE-MOCK, Priya", ["Niamh O'SAMPLE", 'Priya EXAMPLE-MOCK']],
    ['LEE, Anna', ['Anna LEE']],
    ['Example, P', ['P Example']],
    ['Example, P. and Sample, T.', ['P. Example', 'T. Sample']],
    ['Example, Priya <priya@sample.invalid>', ['Priya Example']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('In a plan that writes its people so, each such pair is one person', () => {
  it.each([
    ['Example, Priya', ['Priya Example']],
    ['Example, Priya; Sample, Tom', ['Priya Example', 'Tom Sample']],
    ['Example, Priya, Sample, Tom', ['Priya Example', 'Tom Sample']],
    ['Example, Priya\nSample, Tom', ['Priya Example', 'Tom Sample']],
    ['Example, Priya (Head of HR) & Sample, Tom (EDI Lead)', ['Priya Example', 'Tom Sample']],
    ['Example, Priya, Head of HR', ['Priya Example']],
    ['Example, Dr Priya', ['Dr Priya Example']],
    ['van der Mock, Anna', ['Anna van der Mock']],
    ['Mock, Mary Rose', ['Mary Rose Mock']],
    ['Head of HR, EDI Lead', ['Head of HR', 'EDI Lead']],
    ['HR, OD', ['HR', 'OD']],
    ['Estates, Procurement', ['Estates', 'Procurement']],
  ])('%s', (text, expected) => {
    expect(namesOf(text, true)).toEqual(expected);
  });
});

describe('What is not surely a surname and its forename stays as it stands', () => {
  it.each([
    'HR, OD',
    'Smith, Jones',
    'Priya, Nazir',
    'Example, Priya',
    'CNIO, Priya Example',
    'KO, SB',
    'Estates, IT',
    'Ngozi Example, Priya Sample',
    'Head of HR, N',
  ])('%s', (text) => {
    expect(turnSurnames(text, false)).toBe(text);
  });
});

describe('How the lead cells of a plan write people', () => {
  it.each([
    [
      'surnames that are no forenames before forenames',
      ['Example, Priya', 'Mockford, Tom', 'Head of HR'],
      true,
    ],
    ['one person in many rows', ['Example, Priya', 'Example, Priya', 'Example, Priya'], true],
    ['surnames in capitals', ['LEE, Anna', 'JAMES, Tom'], true],
    ['forenames alone', ['Priya, Tom', 'Anna, Nazir', 'Tom, Mary'], false],
    ['surnames alone', ['Mockford, Sampleton', 'Sampleton, Exampleby', 'Mockford, Exampleby'], false],
    ['departments', ['HR, OD', 'Estates, IT', 'Finance, HR'], false],
    ['whole names', ['Priya Example, Tom Sample', 'Tom Sample, Anna Mock'], false],
    ['letters of posts before whole names', ['CNIO, Priya Example', 'CXPO, Tom Sample'], false],
    ['one cell alone', ['Example, Priya', 'Head of HR'], false],
  ])('%s', (_, texts, expected) => {
    expect(writesSurnamesFirst(texts)).toBe(expected);
  });

  it('is asked of the whole plan', () => {
    const { actions } = planOf([
      ['Action', 'Assigned to', 'Due date'],
      ['Train every panel in fair scoring', 'Mockford, Tom', 'March 2025'],
      ['Publish the pay gap report', 'Exampleby, Priya', 'June 2025'],
      ['Map the routes into leadership', 'Exampleby, Priya; Mockford, Tom', 'May 2025'],
    ]);
    expect(actions.map(({ leads }) => leads.map(({ name, type }) => `${type} ${name}`))).toEqual([
      ['person Tom Mockford'],
      ['person Priya Exampleby'],
      ['person Priya Exampleby', 'person Tom Mockford'],
    ]);
  });
});

describe('A list in square brackets, as tools export it', () => {
  it.each([
    ['[Joy Sample, Ana Example]', ['Joy Sample', 'Ana Example']],
    ['["EDI Lead","Head of HR"]', ['EDI Lead', 'Head of HR']],
    ['[Joy Sample]', ['Joy Sample']],
    ['[EDI Lead; Head of HR]', ['EDI Lead', 'Head of HR']],
    ['EDI Lead [job share]', ['EDI Lead [job share]']],
    ['EDI Lead[50%]', ['EDI Lead']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('A department in brackets behind a name', () => {
  it.each([
    ['Ally Sample (Health Records)', 'Ally Sample'],
    ['Morag Example (OD)', 'Morag Example'],
    ['EDI Ally (Medicine)', 'EDI Ally (Medicine)'],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual([expected]);
  });
});
