import { readLeads } from '../../../../src/domain/plan/leads/read-leads';

const named = (text: string): string =>
  readLeads(text)
    .map(({ name, type }) => `${name} [${type}]`)
    .join(' | ');

describe('Posts with their words cut short', () => {
  it.each([
    ['Dir. of Finance, Estates and IT', 'Dir. of Finance, Estates and IT [role]'],
    ['Asst Dir. of HR, OD and Comms', 'Asst Dir. of HR, OD and Comms [role]'],
    ['HRBPs / Recruitment mgr / Comms', 'HRBPs [role] | Recruitment mgr [role] | Comms [group]'],
    ['Head of ICT / Web mgr / Comms', 'Head of ICT [role] | Web mgr [role] | Comms [group]'],
    ['Dep. Dir. of Nursing', 'Dep. Dir. of Nursing [role]'],
    ['Ass. Director of Workforce', 'Ass. Director of Workforce [role]'],
    ['Assoc. Dir. OD & Inclusion', 'Assoc. Dir. OD & Inclusion [role]'],
    ['Dir of People/ Dir of Nursing', 'Dir of People [role] | Dir of Nursing [role]'],
    ['HR Mgr and OD Mgr', 'HR Mgr [role] | OD Mgr [role]'],
    ['Tom Sample, HR Mgr.', 'Tom Sample [person]'],
    ['Snr Equality Offr', 'Snr Equality Offr [role]'],
    [
      'Director of People and Dep. Director of Nursing',
      'Director of People [role] | Dep. Director of Nursing [role]',
    ],
  ])('are read as if in full and named as written: %s', (text, leads) => {
    expect(named(text)).toBe(leads);
  });

  it.each([
    ['ASS', 'ASS [group]'],
    ['Assembly Office', 'Assembly Office [group]'],
  ])('are not seen in letters, names and longer words: %s', (text, leads) => {
    expect(named(text)).toBe(leads);
  });
});
