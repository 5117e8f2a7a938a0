import { presentLead } from '../../../../src/domain/plan/leads/former-leads';
import { readLeads } from '../../../../src/domain/plan/leads/read-leads';

const namesOf = (text: string): readonly string[] => readLeads(text).map(({ name }) => name);

describe('Of a lead who was and one who is, the present one leads', () => {
  it.each([
    ['Previously: R. Sample. Now: Head of OD', ['Head of OD']],
    ['Was: Tom Sample; now: Priya Example', ['Priya Example']],
    ['Was: Tom Sample\nNow: Priya Example', ['Priya Example']],
    ['Now: Priya Example\nWas: Tom Sample', ['Priya Example']],
    ['Formerly HRD, now CPO', ['CPO']],
    ['HRD (now CPO)', ['CPO']],
    ['TS now PE', ['PE']],
    ['Tom Sample (left Trust), now Priya Example', ['Priya Example']],
    ['Tom Sample – left June 2024. Now Head of OD', ['Head of OD']],
    ['Tom Sample has left, now Head of OD', ['Head of OD']],
    ['Tom Sample (left Trust)\nPriya Example', ['Priya Example']],
    ['Previous lead: Tom Sample. Current lead: EDI Manager', ['EDI Manager']],
    ['Former lead – Tom Sample; new lead – EDI Manager', ['EDI Manager']],
    ['Head of OD (formerly Tom Sample)', ['Head of OD']],
    ['Head of OD – previously Tom Sample', ['Head of OD']],
    ['Priya Example, replaced by EDI Manager', ['EDI Manager']],
    ['Head of HR (handed over to Head of OD)', ['Head of OD']],
    ['Vacant – previously Tom Sample, now covered by Head of OD', ['Head of OD']],
    ['Exec Lead: CPO (previously HRD); Operational Lead: EDI Manager', ['CPO', 'EDI Manager']],
    ['Head of HR, now on maternity leave', ['Head of HR']],
    ['Head of HR, formerly Personnel Manager, and Comms', ['Head of HR', 'Comms']],
  ])('%j', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it.each(['Previously: Tom Sample', 'Formerly HRD', 'Tom Sample (left the Trust)', 'Tom Sample, retired'])(
    'and nobody where only the former one is named: %s',
    (text) => {
      expect(namesOf(text)).toEqual([]);
    },
  );

  it.each([
    'Former Service Personnel Lead',
    'Police Association (retired members)',
    'Left-handed Network',
    'Head of Left Luggage',
    'Past President',
    'Current Lead Nurse',
    'HR Manager was asked to lead',
    'Head of HR to be replaced by Head of OD',
    'HR – transferred to BAU',
    'Head of HR and Head of OD (retired)',
  ])('but says nothing of a change: %s', (text) => {
    expect(presentLead(text)).toBe(text);
  });

  it('leaves a person the post that is now theirs', () => {
    expect(namesOf('Priya Example, now Head of OD')).toEqual(['Priya Example']);
  });
});
