import { toldInBrackets } from '../../../../src/domain/plan/actions/told-in-brackets';

const told = (text: string): string =>
  toldInBrackets(text)
    .map(({ who, when }) => `${who} @ ${when}`)
    .join(' | ');

describe('Who and when in a bracket behind what is to be done', () => {
  it.each([
    ['Launch career clinics (Head of OD, Sept 2026)', 'Head of OD @ Sept 2026'],
    [
      '• Launch clinics (Head of OD, Sept 2026)\n• Publish data (Workforce Team, quarterly)',
      'Head of OD @ Sept 2026 | Workforce Team @ quarterly',
    ],
    ['Train panels [Resourcing Manager – by 31/12/2026].', 'Resourcing Manager @ by 31/12/2026'],
    ['Review cases (Deputy HRD; March 2027)', 'Deputy HRD @ March 2027'],
    [
      'Agree the policy (Head of Equality, Diversity and Inclusion, Q3 2026/27)',
      'Head of Equality, Diversity and Inclusion @ Q3 2026/27',
    ],
    ['Set up a forum (Dec 2026, EDI Manager)', 'EDI Manager @ Dec 2026'],
    ['Set up a forum (Lead: EDI Manager; Deadline: Dec 2026)', 'EDI Manager @ Dec 2026'],
    [
      'Publish the pack (Priya Example / Tom Sample, May 2026). Then review it.',
      'Priya Example, Tom Sample @ May 2026',
    ],
  ])('is told: %s', (text, found) => {
    expect(told(text)).toBe(found);
  });

  it.each([
    'Act on the staff survey (October 2026)',
    'Ask the networks (Race Network, Disability Network)',
    'Raise band 7 posts (from 9% to 12%, March 2025 data) in each division',
    'Use the passport (see policy HR12, 2024)',
    'Follow the report (Kline, 2014)',
    'Adopt the standard (NHS England, 2023)',
    'Publish figures (BME, White)',
  ])('is not made out of other brackets: %s', (text) => {
    expect(told(text)).toBe('');
  });
});
