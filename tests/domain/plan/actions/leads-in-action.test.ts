import { leadsInAction } from '../../../../src/domain/plan/actions/leads-in-action';
import { planOf } from '../../../support/read-grid';

describe('Whom an action’s own text makes its lead', () => {
  it.each([
    ['Launch career clinics (Head of OD, Sept 2026)', 'Head of OD'],
    ['Launch career clinics. Lead: Head of OD', 'Head of OD'],
    ['Launch career clinics\nLeads: Head of OD, EDI Manager', 'Head of OD, EDI Manager'],
    ['Launch career clinics (Lead: Head of OD)', 'Head of OD'],
    ['Launch career clinics [Lead – Priya Example]', 'Priya Example'],
    ['Launch career clinics. Owner: Head of OD, by May 2026', 'Head of OD'],
    ['Launch career clinics - Executive lead: Director of People - by May 2026', 'Director of People'],
    [
      '• Clinics (Head of OD, May 2026)\n• Data by band (Workforce Team, July 2026)',
      'Head of OD\nWorkforce Team',
    ],
  ])('is read: %j', (text, names) => {
    expect(leadsInAction(text)).toBe(names);
  });

  it.each([
    'Ask the networks (Race Network, Disability Network)',
    'Train lead nurses on each ward',
    'Appoint a lead: interviews and induction in each division',
    'Work with the Head of OD on career clinics',
    'Agree who leads: see terms of reference',
    'Lead: by example, in all meetings',
    'Send the data to the owner (Kline, 2014)',
  ])('is nobody in other words: %j', (text) => {
    expect(leadsInAction(text)).toBe('');
  });
});

describe('A plan without a column of leads', () => {
  const rows = [
    ['Launch career clinics (Head of OD, Sept 2024)', 'Ten clinics held'],
    ['Open a quiet room on each site (Estates Manager, Dec 2024)', 'A room on each site'],
    ['Publish the pay report', 'Report on the website'],
  ];
  it('has the leads that its actions name', () => {
    const { actions } = planOf([['Action', 'Measure of success'], ...rows]);
    expect(actions.map(({ leads }) => leads.map(({ name }) => name))).toEqual([
      ['Head of OD'],
      ['Estates Manager'],
      [],
    ]);
  });

  it('gives way to a cell that says who', () => {
    const led = rows.map(([action = ''], at) => [action, at === 0 ? 'EDI Manager' : 'Head of HR']);
    const { actions } = planOf([['Action', 'Lead'], ...led]);
    expect(actions[0]?.leads.map(({ name }) => name)).toEqual(['EDI Manager']);
  });
});
