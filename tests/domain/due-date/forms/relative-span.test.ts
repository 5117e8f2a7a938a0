import { brief, deadlines } from '../asking';

const PLAN = { start: '2024-04-01' };

describe('a span of time', () => {
  it.each([
    ['Within 6 months', 'unparseable'],
    ['2 weeks', 'unparseable'],
    ['over the next 4 years', 'unparseable'],
  ])('cannot be told without the plan’s start: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Within 6 months', 'date 2024-09-30'],
    ['within three years', 'date 2027-03-31'],
    ['Short term: within 1 year', 'date 2025-03-31'],
    ['Within 90 days', 'date 2024-06-30'],
    ['2 weeks', 'date 2024-04-15'],
    ['Short Term (1-2 weeks)', 'date 2024-04-15'],
    ['Medium term (6-12 months)', 'date 2025-03-31'],
    ['18 months', 'date 2025-09-30'],
    ['a year', 'date 2025-03-31'],
    ['over the next 4 years', 'range 2024-04-01..2028-03-31'],
    ['In six months', 'date 2024-09-30'],
    ['after 3 years', 'date 2027-04-30'],
    ['within the first 6 months of the plan', 'date 2024-09-30'],
  ])('counts from the plan’s start: %s is %s', (phrase, answer) => {
    expect(brief(phrase, PLAN)).toBe(answer);
  });

  it.each([
    ['Within 6 months of launch', 'unparseable'],
    ['6 months from approval', 'unparseable'],
    ['3 months after April 2024', 'unparseable'],
    ['3 months before 31 March 2025', 'unparseable'],
    ['Less than 3 months', 'unparseable'],
    ['<6 months', 'unparseable'],
    ['>12 months', 'unparseable'],
    ['a 12 week course', 'unparseable'],
    ['5 Year Forward View', 'unparseable'],
  ])('counted from something else says nothing: %s is %s', (phrase, answer) => {
    expect(brief(phrase, PLAN)).toBe(answer);
  });

  it.each([
    ['by November 2024 (a year on from the audit)', 'date 2024-11-30'],
    ['3 months (by June 2024)', 'date 2024-06-30'],
  ])('gives way to a date beside it: %s is %s', (phrase, answer) => {
    expect(brief(phrase, PLAN)).toBe(answer);
  });
});

describe('a span behind a priority or a step', () => {
  it.each([
    ['High – 3 months', 'date 2024-06-30'],
    ['Med - 6 months', 'date 2024-09-30'],
    ['Low (12 months)', 'date 2025-03-31'],
    ['Priority 1: 6 months', 'date 2024-09-30'],
    ['Priority 2 - 6 months', 'date 2024-09-30'],
    ['H - within 3 mths', 'date 2024-06-30'],
    ['High priority - within 6 months', 'date 2024-09-30'],
    ['Phase 1: 3 months; Phase 2: 6 months', 'multiple 2024-06-30'],
    ['Phase 1 within 3 months, phase 2 within 6 months', 'multiple 2024-06-30'],
    ['Phase 1 - 3 months, Phase 2 - 6 months, Phase 3 - 1 year', 'multiple 2024-06-30'],
    ['Draft within 3 months, final within 6 months', 'multiple 2024-06-30'],
  ])('counts from the plan’s start: %s is %s', (phrase, answer) => {
    expect(brief(phrase, PLAN)).toBe(answer);
  });

  it('says of each time which step it is', () => {
    expect(deadlines('Phase 1 within 3 months, phase 2 within 6 months', PLAN)).toEqual([
      '2024-06-30 Phase 1',
      '2024-09-30 phase 2',
    ]);
  });

  it.each([
    'Phase 1: 6 months; Phase 2: 3 months',
    'Phase 1: 6 months, Phase 2: 6 months',
    'Stage 1 within 10 days, stage 2 within 20 days',
    'New managers within 6 months',
    'High, 3 months training',
    '1 year 6 months',
  ])('says nothing where it may be how long a thing takes: %s', (phrase) => {
    expect(brief(phrase, PLAN)).toBe('unparseable');
  });
});

describe('a span beside the date of another step', () => {
  it.each([
    ['Within 12 months and reviewed by summer 2025', ['2025-03-31', '2025-08-31']],
    ['Within 6 months; report March 2026', ['2024-09-30', '2026-03-31']],
    ['Within 6 months and report to Board by March 2026', ['2024-09-30', '2026-03-31']],
    ['Within 6 months, then roll out to every site by March 2026', ['2024-09-30', '2026-03-31']],
    ['Within 6 months, report March 2026', ['2024-09-30', '2026-03-31']],
    ['Within 6 months\nReport March 2026', ['2024-09-30', '2026-03-31']],
    ['Year 1; review March 2026', ['2025-03-31', '2026-03-31']],
  ])('is a deadline of its own: %s', (phrase, days) => {
    expect(deadlines(phrase, PLAN).map((each) => each.slice(0, 10))).toEqual(days);
  });

  it.each([
    ['12 months - March 2025', '2025-03-31'],
    ['Within 12 months, by March 2025', '2025-03-31'],
    ['Within 12 months and by March 2025', '2025-03-31'],
    ['Within 12 months; by March 2025 at the latest', '2025-03-31'],
    ['Within 12 months, launch March 2025', '2025-03-31'],
    ['Within 6 months; deadline March 2025', '2025-03-31'],
    ['Year 1 - review March 2026', '2026-03-31'],
    ['Year 1, review February 2025', '2025-02-28'],
    ['Policy by March 2026; review within 12 months', '2026-03-31'],
    ['June 2024, within 3 months', '2024-06-30'],
  ])('gives way where the two tell one time: %s', (phrase, only) => {
    expect(deadlines(phrase, PLAN).map((each) => each.slice(0, 10))).toEqual([only]);
  });
});

describe('a time counted from the plan’s start among other words', () => {
  it.each([
    ['Year 1: policy. Year 2: training. Review March 2027', ['2025-03-31', '2026-03-31', '2027-03-31']],
    [
      'Year 1 (policy), year 2 (training); evaluation by Sept 2026',
      ['2025-03-31', '2026-03-31', '2026-09-30'],
    ],
    ['Draft 3 months; final 6 months; launch Jan 2026', ['2024-06-30', '2024-09-30', '2026-01-31']],
    ['Within 6 months with updates to Board in June 2025', ['2024-09-30', '2025-06-30']],
    ['Within 6 months, subject to funding by March 2026', ['2026-03-31']],
  ])('is kept where it is the time of a step: %s', (phrase, days) => {
    expect(deadlines(phrase, PLAN).map((each) => each.slice(0, 10))).toEqual(days);
  });

  it('is how long a thing takes where each takes so long', () => {
    expect(brief('6 months each', PLAN)).toBe('unparseable');
  });
});
