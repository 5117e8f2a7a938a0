import { gatherLeadColumn } from '../../../../src/domain/plan/leads/lead-column';
import { readLeads } from '../../../../src/domain/plan/leads/read-leads';

const typed = (text: string): readonly string[] =>
  readLeads(text).map(({ name, type }) => `${type}: ${name}`);
const namesOf = (text: string): readonly string[] => readLeads(text).map(({ name }) => name);

describe('A post and a list of what it is for, closed by "and", are one lead', () => {
  it.each([
    'Head of Equality, Diversity, Inclusion and Wellbeing',
    'Head of Equality, Diversity, Inclusion & Belonging',
    'Deputy Director of People, Culture, Inclusion and OD',
    'Director of Nursing, Midwifery, Quality and AHPs',
    'Heads of Nursing, Midwifery, Pharmacy and AHPs',
    'Head of HR, OD, Comms and Estates',
    'Head of Recruitment, Retention, Temporary Staffing and Medical Workforce',
    'Assistant Director Equality, Diversity, Inclusion and Engagement',
    'Lead for Equality, Diversity, Inclusion and Engagement',
    'Area Manager – Prevention, Protection & Road Safety',
    'Director - People, Culture and OD',
    'Deputy Director – Workforce, OD & Education',
    'Associate Director – Equality, Diversity, Inclusion and Wellbeing',
    'Chair of the Equality, Diversity, Inclusion and Wellbeing Committee',
    'Director Performance and Provider Services',
    'Director of Operations and Community Services',
    'Director of Place, Housing and Communities',
    'Service Director – Regeneration, Housing and Communities',
    'Corporate Director: Housing, Planning and Communities',
    'AD Regeneration, Housing & Communities',
  ])('%s', (text) => {
    expect(typed(text)).toEqual([`role: ${text}`]);
  });

  it.each([
    [
      'Chief Nurse, Head of Equality, Diversity, Inclusion and Wellbeing',
      ['Chief Nurse', 'Head of Equality, Diversity, Inclusion and Wellbeing'],
    ],
    [
      'Head of Equality, Diversity, Inclusion and Wellbeing, HR Team',
      ['Head of Equality, Diversity, Inclusion and Wellbeing', 'HR Team'],
    ],
    [
      'Head of Equality, Diversity, Inclusion and Wellbeing, HR and OD',
      ['Head of Equality, Diversity, Inclusion and Wellbeing', 'HR and OD'],
    ],
    [
      'Head of Equality, Diversity, Inclusion and Wellbeing and Head of HR',
      ['Head of Equality, Diversity, Inclusion and Wellbeing', 'Head of HR'],
    ],
    [
      'Head of HR and Head of Equality, Diversity, Inclusion & Belonging',
      ['Head of HR', 'Head of Equality, Diversity, Inclusion & Belonging'],
    ],
    ['Director of Strategy, Planning, Performance and Digital (Tom Sample)', ['Tom Sample']],
  ])('and others beside it are leads of their own: %s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it.each([
    ['Head of HR, Finance, Estates, Comms', ['Head of HR', 'Finance', 'Estates', 'Comms']],
    ['Head of HR, Staff Side, Comms and EDI', ['Head of HR', 'Staff Side', 'Comms', 'EDI']],
    ['Head of HR, Priya, Tom and OD', ['Head of HR', 'Priya', 'Tom', 'OD']],
    ['EDI Manager – HR, OD and Comms', ['EDI Manager – HR', 'OD', 'Comms']],
    ['Executive Lead – HR, Finance and IT', ['HR', 'Finance', 'IT']],
    ['EDI Manager, HR, OD and Comms', ['EDI Manager', 'HR', 'OD', 'Comms']],
    ['Chief Nurse, Medical Director, Head of HR and Comms', undefined],
  ])('but %j are several', (text, expected) => {
    if (expected === undefined) expect(namesOf(text).length).toBeGreaterThan(2);
    else expect(namesOf(text)).toEqual(expected);
  });

  it('takes the subjects for leads where the plan has them as leads by themselves', () => {
    const column = gatherLeadColumn([
      'Head of HR, Finance, Comms and Estates',
      'Finance',
      'Comms',
      'Estates',
    ]);
    const names = readLeads('Head of HR, Finance, Comms and Estates', column).map(({ name }) => name);
    expect(names).toEqual(['Head of HR', 'Finance', 'Comms', 'Estates']);
  });
});

describe('Two posts that both begin with Chief are two', () => {
  it.each([
    ['Chief Nurse, Chief AHP and Chief Midwife', ['Chief Nurse', 'Chief AHP', 'Chief Midwife']],
    ['Chief Pharmacist & Chief AHP', ['Chief Pharmacist', 'Chief AHP']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it('but "and" inside the title of one leaves it whole', () => {
    expect(namesOf('Chief People and Digital Officer')).toEqual(['Chief People and Digital Officer']);
  });
});

describe('The whole name of a department behind a wide slash is a lead of its own', () => {
  it.each([
    ['Head of HR / Education and Training', ['Head of HR', 'Education and Training']],
    ['Head of Finance / Learning & Development', ['Head of Finance', 'Learning & Development']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it.each([
    'Head of EDI / OD',
    'Head of EDI/OD',
    'Head of Nursing / Midwifery and AHPs',
    'Head of Equality / Diversity and Inclusion',
    'Director of Workforce / Organisational Development and Learning',
    'Head of HR/Education and Training',
  ])('but not what goes with the field before it, or stands close: %s', (text) => {
    expect(namesOf(text)).toEqual([text]);
  });
});
