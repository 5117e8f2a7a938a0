import { spellNumberedEntry } from '../../../../src/domain/plan/indicators/numbered-entries';
import { readIndicators } from '../../../../src/domain/plan/indicators/read-indicators';

const read = (text: string, standard: 'WRES' | 'WDES', isOfStandard: boolean): string =>
  readIndicators(spellNumberedEntry(text, standard, isOfStandard), {
    standard,
    isIndicatorColumn: true,
  }).indicators.join('; ');

describe('Under a heading that names the standard the number before the words is the reference', () => {
  it.each([
    ['1. Share of staff in each of bands 1-9 and at very senior grades', 'WRES 1'],
    ['1 Representation at each band', 'WRES 1'],
    ['1 % of staff in each band, 8a and above apart', 'WRES 1'],
    ['1) Make-up of the workforce', 'WRES 1'],
    ['(1) Make-up of the workforce', 'WRES 1'],
    ['[2] Appointment from shortlisting', 'WRES 2'],
    ['2.Appointment from shortlisting', 'WRES 2'],
    ['2 . Appointment from shortlisting', 'WRES 2'],
    ['2: appointment', 'WRES 2'],
    ['2–Appointment', 'WRES 2'],
    ['2-Shortlisting', 'WRES 2'],
    ['2 | Shortlisting', 'WRES 2'],
    ['No. 2 Shortlisting', 'WRES 2'],
    ['No. 2. Shortlisting', 'WRES 2'],
    ['#2. Shortlisting', 'WRES 2'],
    ['2.\nAppointment from shortlisting', 'WRES 2'],
    ['2\nAppointment from shortlisting', 'WRES 2'],
    ['3. “Formal” disciplinary process over 2 years', 'WRES 3'],
    ['5. KF 25. Share of staff bullied by patients in the last 12 months', 'WRES 5'],
    ['8. Q17. In the last 12 months have you met discrimination? b) Manager', 'WRES 8'],
    ['9. Board membership, £2,000 a seat, as at 31/03/2024', 'WRES 9'],
    ['5 & 6. Harassment', 'WRES 5; WRES 6'],
    ['5 and 6: harassment', 'WRES 5; WRES 6'],
    ['5-8 – staff survey', 'WRES 5; WRES 6; WRES 7; WRES 8'],
    ['6 Staff survey: harassment from staff', 'WRES 6'],
    ['5, 6, 8) Survey', 'WRES 5; WRES 6; WRES 8'],
    ['5 & 6 Harassment and bullying', 'WRES 5; WRES 6'],
    ['2. Shortlisting\n3. Disciplinary process\n7. Career progression', 'WRES 2; WRES 3; WRES 7'],
    ['2. Shortlisting; 3. Disciplinary process', 'WRES 2; WRES 3'],
    ['2. Shortlisting (see also WDES 2)', 'WRES 2; WDES 2'],
    ['10. Board', 'WRES 10'],
  ])('%j in a column of WRES indicators is %s', (text, expected) => {
    expect(read(text, 'WRES', true)).toBe(expected);
  });

  it.each([
    ['4a. Harassment', 'WDES 4a'],
    ['4a) Harassment', 'WDES 4a'],
    ['4 (a) Harassment', 'WDES 4a'],
    ['4a(ii). From managers', 'WDES 4a(ii)'],
    ['4aii – from managers', 'WDES 4a(ii)'],
    ['4a and 4b – Harassment, and whether it was reported', 'WDES 4a; WDES 4b'],
    ['4a and 4b: Harassment', 'WDES 4a; WDES 4b'],
    ['4a & b. Harassment', 'WDES 4a; WDES 4b'],
    ['4a, 4b Harassment', 'WDES 4a; WDES 4b'],
    ['9b. Voices heard', 'WDES 9b'],
    ['10. Board', 'WDES 10'],
  ])('%j in a column of WDES metrics is %s', (text, expected) => {
    expect(read(text, 'WDES', true)).toBe(expected);
  });

  it.each([
    '5 workshops held',
    '5 Workshops held',
    '2 panels a month',
    '9 March: board seminar',
    '9 March Board seminar',
    '1-9 bands',
    '1-9 Bands and above',
    '1-2-1 meetings',
    '1-to-1 coaching',
    '1:1 coaching',
    '24/7 support',
    '1.2 Appointment',
    '50% of panels',
    '1st review of recruitment',
    '13. Recruitment',
    '20. Recruitment',
    '1. Number of managers trained in recruitment',
    '2. No. of panels trained',
    '1. Clinical staff\n2. Other staff\n3. Doctors',
    '360 feedback',
    '1/4/22 – recruitment',
    'Q17. Discrimination',
    'Bands 1-9',
  ])('%j is none', (text) => {
    expect(read(text, 'WRES', true)).toBe('');
  });

  it.each([
    ['1. Indicator 5: harassment', 'WRES 5'],
    ['2. WRES 7 – career progression', 'WRES 7'],
  ])('of %j the reference that follows is meant: %s', (text, expected) => {
    expect(read(text, 'WRES', true)).toBe(expected);
  });
});

describe('Under a heading that only says indicator or metric the words have to be of that one', () => {
  it.each([
    ['1. Share of staff in each band', 'WRES 1'],
    ['2 Likelihood of appointment from shortlisting', 'WRES 2'],
    ['3) Disciplinary process', 'WRES 3'],
    ['5 and 6. Bullying', 'WRES 5; WRES 6'],
    ['9. Board membership', 'WRES 9'],
  ])('%j is %s', (text, expected) => {
    expect(read(text, 'WRES', false)).toBe(expected);
  });

  it.each([
    '1. Staff survey sent to all wards',
    '2. Films shown',
    '3. Share of managers who have met their network',
    '10. Board membership',
    '1. Number of mentors on the workforce list',
    '1. Share of staff in each band\n2. Films shown',
  ])('%j may be the plan’s own', (text) => {
    expect(read(text, 'WRES', false)).toBe('');
  });
});
