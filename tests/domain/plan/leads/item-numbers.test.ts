import { readLeads } from '../../../../src/domain/plan/leads/read-leads';

const names = (cell: string): readonly string[] => readLeads(cell).map(({ name }) => name);

describe('What numbers the items of a lead cell', () => {
  it.each([
    ['(i)-(ii) Recruitment Manager; (iii) Deans', ['Recruitment Manager', 'Deans']],
    ['(a), (b) Head of OD (c) Chief Nurse', ['Head of OD', 'Chief Nurse']],
    ['(1) and (2): Head of OD, (3): Chief Nurse', ['Head of OD', 'Chief Nurse']],
    ['a) Priya Example b) Tom Sample', ['Priya Example', 'Tom Sample']],
    ['HR Manager (i, ii); Head of OD (iii)', ['HR Manager', 'Head of OD']],
    ['Actions 1-2 HR Manager / Action 3 Head of OD', ['HR Manager', 'Head of OD']],
    ['HR Manager (for actions 1 to 3), Head of OD (action 4)', ['HR Manager', 'Head of OD']],
    ['HR Manager (part a)', ['HR Manager']],
    ['Head of OD (step 2)\nChief Nurse (steps 3-5)', ['Head of OD', 'Chief Nurse']],
  ])('is no part of a name: %s', (cell, leads) => {
    expect(names(cell)).toEqual(leads);
  });

  it.each([
    ['Clinic Lead (group b) and Head of OD', 'group b'],
    ['Step 2 Team Lead', 'Step 2 Team Lead'],
    ['Division 2 Manager', 'Division 2 Manager'],
  ])('is told from a name with a number in it: %s', (cell, kept) => {
    expect(names(cell).join('; ')).toContain(kept);
  });
});
