import { readLeads } from '../../../../src/domain/plan/leads/read-leads';

const namesOf = (text: string): readonly string[] => readLeads(text).map(({ name }) => name);

describe('A department and the head or chair of something else are two leads', () => {
  it.each([
    ['HR and Head of Legal Services', ['HR', 'Head of Legal Services']],
    ['HR & Chair of the Faith Network', ['HR', 'Chair of the Faith Network']],
    ['OD and Deputy Director of Nursing', ['OD', 'Deputy Director of Nursing']],
    ['Finance and Head of Procurement', ['Finance', 'Head of Procurement']],
    ['Human Resources and Dean of Students', ['Human Resources', 'Dean of Students']],
    ['Occupational Health & Lead for Wellbeing', ['Occupational Health', 'Lead for Wellbeing']],
    ['PMO and Chair of Disability Network', ['PMO', 'Chair of Disability Network']],
    ['Sustainability and Head of Estates', ['Sustainability', 'Head of Estates']],
    ['Director of Finance, HR and Chair of EDI Group', ['Director of Finance', 'HR', 'Chair of EDI Group']],
    ['Procurement, Legal and Chair of Contracts Board', ['Procurement', 'Legal', 'Chair of Contracts Board']],
    ['HR, OD and Head of Communications', ['HR', 'OD', 'Head of Communications']],
    ['Comms Team, IT & Secretary of the Council', ['Comms Team', 'IT', 'Secretary of the Council']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it.each([
    'HR and OD Manager',
    'Learning and Development Lead for Community Services',
    'Equality and Diversity Lead for Schools',
    'Equality, Diversity and Inclusion Lead for Wales',
    'Nursing and Quality Director',
    'Head of HR and OD',
    'Head of Research & HR',
    'Medical Director and Deputy Chief Executive',
    'Chief Nurse and Director of Quality',
    'Deputy Chief Executive and Director of Resources',
    'Chair of Equality and Inclusion Committee',
  ])('but %s is one', (text) => {
    expect(namesOf(text)).toEqual([text]);
  });
});

describe('Letters nobody knows behind a post and a comma are bodies', () => {
  it.each([
    ['Head of Research, CWG & CRIWG', ['Head of Research', 'CWG', 'CRIWG']],
    ['Director of Estates, QXG and ZBDF', ['Director of Estates', 'QXG', 'ZBDF']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it.each(['Head of Nursing, Midwifery and AHPs', 'Director of HR, OD and IT'])(
    'but %s is one post',
    (text) => {
      expect(namesOf(text)).toEqual([text]);
    },
  );
});

describe('Where somebody is based is no lead', () => {
  it.each([
    ['Tom Sample (Lead), Equality Manager, based at Headquarters', ['Tom Sample']],
    ['Tom Sample (Lead), Equality Manager', ['Tom Sample']],
    ['Tom Sample, Head of Estates', ['Tom Sample']],
    ['Tom Sample (Chair), Head of Estates', ['Tom Sample']],
    ['Tom Sample, Director for Communities', ['Tom Sample']],
    ['Tom Sample, Heads of Service', ['Tom Sample', 'Heads of Service']],
    ['Tom Sample (Lead), Priya Example (Support)', ['Tom Sample', 'Priya Example']],
    ['Tom Sample (Lead), HR Manager (Support)', ['Tom Sample', 'HR Manager (Support)']],
    ['Tom Sample (Lead), HR Business Partners', ['Tom Sample', 'HR Business Partners']],
    ['Tom Sample, Equality Officer, based in the Civic Centre', ['Tom Sample']],
    ['EDI Manager, based at Northside', ['EDI Manager']],
    ['EDI Manager (based at Northside)', ['EDI Manager']],
    ['Priya Example, located at County Hall; Tom Sample', ['Priya Example', 'Tom Sample']],
    ['Priya Example, seconded to the Combined Authority', ['Priya Example']],
    ['EDI Manager – seconded from Example Trust', ['EDI Manager']],
    ['Tom Sample, based at Northside, and Priya Example', ['Tom Sample', 'Priya Example']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it.each(['Community Based Services', 'Place Based Partnership', 'Hospital-based Chaplaincy Team'])(
    'but %s is one',
    (text) => {
      expect(namesOf(text)).toEqual([text]);
    },
  );
});
