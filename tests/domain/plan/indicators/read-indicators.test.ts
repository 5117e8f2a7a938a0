import fc from 'fast-check';
import { readIndicators } from '../../../../src/domain/plan/indicators/read-indicators';

const anywhere = { standard: null, isIndicatorColumn: false } as const;
const wresColumn = { standard: 'WRES', isIndicatorColumn: true } as const;
const wdesColumn = { standard: 'WDES', isIndicatorColumn: true } as const;
const list = (text: string): readonly string[] => readIndicators(text, anywhere).indicators;
const split = (names: string): readonly string[] => (names === '' ? [] : names.split('; '));

describe('references in every written form', () => {
  it.each([
    ['WRES', 'WRES'],
    ['WRES WDES', 'WRES; WDES'],
    ['WDES/WRES', 'WDES; WRES'],
    ['wres and wdes', 'WRES; WDES'],
    ['WRES\nWDES\nStaff survey', 'WRES; WDES'],
    ['<p>WRES</p> <p>WDES</p>', 'WRES; WDES'],
    ['W.R.E.S.', 'WRES'],
    ['Workforce Race Equality Standard', 'WRES'],
    ['Workforce Disability Equality Standard (WDES)', 'WDES'],
    ['WRES 2', 'WRES 2'],
    ['WRES Indicator 5\nPercentage of staff believing in it', 'WRES 5'],
    ['WDES Metric 1 Percentage of staff in each band', 'WDES 1'],
    ['WRES indicator 7\n% of staff asked', 'WRES 7'],
    ['WDES metric 6\nper cent of staff pressed to come in', 'WDES 6'],
    ['WRES, 5 percent of staff', 'WRES'],
    ['WRES, 5 per cent of staff', 'WRES'],
    ['WRES2', 'WRES 2'],
    ['WDES4b', 'WDES 4b'],
    ['WDES-4b', 'WDES 4b'],
    ['WRES Indicator 2', 'WRES 2'],
    ['WRES indicator: 2', 'WRES 2'],
    ['WRES Ind. 2', 'WRES 2'],
    ['WRES indicator no. 2', 'WRES 2'],
    ['WRES Indicator #2', 'WRES 2'],
    ['WRES (Indicator 2)', 'WRES 2'],
    ['WRES – Indicators 2, 3 and 4', 'WRES 2; WRES 3; WRES 4'],
    ['WRES (2, 3, 4)', 'WRES 2; WRES 3; WRES 4'],
    ['WRES: 2; 3; 4', 'WRES 2; WRES 3; WRES 4'],
    ['WRES 1, 2, 5, 6, 7', 'WRES 1; WRES 2; WRES 5; WRES 6; WRES 7'],
    ['WRES 1,2,5', 'WRES 1; WRES 2; WRES 5'],
    ['WRES 5–8', 'WRES 5; WRES 6; WRES 7; WRES 8'],
    ['WRES indicators 5 to 8', 'WRES 5; WRES 6; WRES 7; WRES 8'],
    ['WRES indicators 1-3, 5 & 7', 'WRES 1; WRES 2; WRES 3; WRES 5; WRES 7'],
    ['WRES Indicators 1,2, WDES Metrics', 'WRES 1; WRES 2; WDES'],
    ['WRES 1, 2 WDES 1, 2', 'WRES 1; WRES 2; WDES 1; WDES 2'],
    ['WRES 2/WDES 2', 'WRES 2; WDES 2'],
    ['WRES Indicator 2 WDES Metric 2', 'WRES 2; WDES 2'],
    ['WRES/WDES indicators 9&10', 'WRES 9; WRES 10; WDES 9; WDES 10'],
    ['WRES and WDES indicators 2 & 3', 'WRES 2; WRES 3; WDES 2; WDES 3'],
    ['WRES Indicators 2, 10.', 'WRES 2; WRES 10'],
    ['WDES Metric 4a', 'WDES 4a'],
    ['WDES metric 4(a)', 'WDES 4a'],
    ['WDES metric 4A', 'WDES 4a'],
    ['WDES metric 4a(i)', 'WDES 4a(i)'],
    ['WDES metric 4a (ii)', 'WDES 4a(ii)'],
    ['WDES metric 4aiii', 'WDES 4a(iii)'],
    ['WDES metric 4a(i)-(iii)', 'WDES 4a(i); WDES 4a(ii); WDES 4a(iii)'],
    ['WDES metric 4a(i), (ii) and (iii)', 'WDES 4a(i); WDES 4a(ii); WDES 4a(iii)'],
    ['WRES: 5,6,8 WDES: 4a, 4b', 'WRES 5; WRES 6; WRES 8; WDES 4a; WDES 4b'],
    ['WRES1/WDES1', 'WRES 1; WDES 1'],
    ['WRES 5/6/8', 'WRES 5; WRES 6; WRES 8'],
    ['WRES Ind 5 & 6', 'WRES 5; WRES 6'],
    ['WRES, indicators 2, 3', 'WRES 2; WRES 3'],
    ['All WRES indicators', 'WRES'],
    ['WRES Indicator 1: Percentage of staff in Bands 1-9', 'WRES 1'],
    ['WRES Indicator 5 - Percentage of BME staff', 'WRES 5'],
    ['Indicator 2 WRES', 'WRES 2'],
    ['EDS 2.3, WRES 2', 'WRES 2'],
    ['WRES/WDES/GPG', 'WRES; WDES'],
    ['WDES metrics 4(a), 4b & 7', 'WDES 4a; WDES 4b; WDES 7'],
    ['WDES metric 4a & b', 'WDES 4a; WDES 4b'],
    ['WDES metrics 9a/b', 'WDES 9a; WDES 9b'],
    ['WDES metric 4 a–b', 'WDES 4a; WDES 4b'],
    ['WDES metric 4a-4b, 5', 'WDES 4a; WDES 4b; WDES 5'],
    ['WDES Metric Two', 'WDES 2'],
    ['WRES indicators one and two', 'WRES 1; WRES 2'],
    ['Indicator 2 (WRES)', 'WRES 2'],
    ['Indicators 5-6 of the WRES', 'WRES 5; WRES 6'],
    [
      'Metrics 1-3 of WDES and indicators 1–4 of WRES',
      'WDES 1; WDES 2; WDES 3; WRES 1; WRES 2; WRES 3; WRES 4',
    ],
    ['Indicator 2 (WRES), Metric 3 (WDES)', 'WRES 2; WDES 3'],
    ['Indicator 7 / Metric 5', 'WRES 7; WDES 5'],
    ['WRES indicator 6 (staff) and 8', 'WRES 6; WRES 8'],
    ['WRES Indicator 2 and Indicator 3', 'WRES 2; WRES 3'],
    ['WRES: Indicator 2 – recruitment; Indicator 3 – disciplinary', 'WRES 2; WRES 3'],
    ['WRES action plan, see indicator 4', 'WRES 4'],
    ['WRES\nIndicators 2\n3', 'WRES 2; WRES 3'],
    ['Staff Survey WRES 5, People Promise', 'WRES 5'],
    ['NHS EDI Improvement Plan WRES/WDES', 'WRES; WDES'],
    ['WRES, identified by WRES indicator 2', 'WRES 2'],
    ['WRE\u0405 2', 'WRES 2'],
    ['\u0174RES', ''],
  ])('%j refers to %s', (text, references) => {
    expect(list(text)).toEqual(split(references));
  });
});

describe('numbers that are no references', () => {
  it.each([
    ['WRES 2023', 'WRES'],
    ['WRES 2022/23', 'WRES'],
    ['WRES 22/23 report', 'WRES'],
    ['WDES report 2024', 'WDES'],
    ['WRES 57.4%', 'WRES'],
    ['WRES 50%, WDES 5%', 'WRES; WDES'],
    ['WRES 5 year plan', 'WRES'],
    ['WRES 1 April 2024', 'WRES'],
    ['WRES 31/03/2024', 'WRES'],
    ['WRES Core 20 Plus', 'WRES'],
    ['WRES 3 events a year', 'WRES'],
    ['WRES 1.57', 'WRES'],
    ['WRES data: £2,000', 'WRES'],
    ['WRES\n1. Agree the plan\n2. Deliver it', 'WRES'],
    ['WRES 2 and 3 year trend', 'WRES 2'],
    ['Bank WRES indicator 3', ''],
    ['MWRES indicator 3', ''],
    ['Social care WRES metric 4', ''],
    ['Indicator 3', ''],
    ['Metric 4', ''],
    ['10% more applicants', ''],
    ['EDS2 Goals 1&2', ''],
    ['Rainbow badge, EDI Improvement Plan', ''],
    ['unWRESting', ''],
    ['', ''],
  ])('%j refers to %j', (text, references) => {
    expect(list(text)).toEqual(split(references));
  });
});

describe('a column or heading whose standard is known', () => {
  it.each([
    ['1', 'WRES 1'],
    ['1,7', 'WRES 1; WRES 7'],
    ['1.7', 'WRES 1; WRES 7'],
    ['1 & 9', 'WRES 1; WRES 9'],
    ['5–8', 'WRES 5; WRES 6; WRES 7; WRES 8'],
    ['2 and 3', 'WRES 2; WRES 3'],
    ['2 - Shortlisting', 'WRES 2'],
    ['2 (shortlisting)', 'WRES 2'],
    ['All', 'WRES'],
    ['All nine indicators', 'WRES'],
    ['Indicator 4', 'WRES 4'],
    ['5 workshops held', ''],
    ['2024', ''],
    ['10% more', ''],
    ['n/a', ''],
    ['WDES 8', 'WDES 8'],
  ])('%j in a WRES indicator column refers to %j', (text, references) => {
    expect(readIndicators(text, wresColumn).indicators).toEqual(split(references));
  });

  it.each([
    ['Metric 1', 'WDES 1'],
    ['Metric 4b', 'WDES 4b'],
    ['4a, 4b', 'WDES 4a; WDES 4b'],
    ['9a & b', 'WDES 9a; WDES 9b'],
    ['Metric 2 - Recruitment', 'WDES 2'],
  ])('%j in a WDES column refers to %j', (text, references) => {
    expect(readIndicators(text, wdesColumn).indicators).toEqual(split(references));
  });

  it('reads "Metric 1: Recruitment" under a WRES title, outside any column', () => {
    const heading = { standard: 'WRES', isIndicatorColumn: false } as const;
    expect(readIndicators('Metric 1: Recruitment and Promotion', heading).indicators).toEqual(['WRES 1']);
    expect(readIndicators('1. Recruitment and Promotion', heading).indicators).toEqual([]);
  });
});

describe('references that are doubtful', () => {
  const problems = (text: string): readonly unknown[] => readIndicators(text, anywhere).problems;

  it.each([
    ['WRES Indicators 2, 10', 'WRES', '10'],
    ['WRES indicator 15', 'WRES', '15'],
    ['WRES indicator 25', 'WRES', '25'],
    ['WDES metric 11', 'WDES', '11'],
    ['WDES metric 4d', 'WDES', '4d'],
    ['WDES metric 1b', 'WDES', '1b'],
    ['WRES indicator 2a', 'WRES', '2a'],
    ['WDES metric 4b(i)', 'WDES', '4b(i)'],
  ])('%j names a number that does not exist', (text, standard, number) => {
    expect(problems(text)).toEqual([
      expect.objectContaining({
        code: 'indicator-unknown',
        detail: expect.objectContaining({ standard, number }),
      }),
    ]);
  });

  it.each(['13', '24', '45'])(
    'a number beyond every list stands alone in a column of indicators: %s',
    (number) => {
      const reading = readIndicators(number, { standard: 'WRES', isIndicatorColumn: true });
      expect(reading.indicators).toEqual([`WRES ${number}`]);
      expect(reading.problems).toEqual([
        expect.objectContaining({
          code: 'indicator-unknown',
          detail: { standard: 'WRES', number, known: '1 to 9' },
        }),
      ]);
    },
  );

  it.each(['WRES 14', 'WRES 24 actions', 'WRES 18'])(
    'a large number in prose is a year or a count: %s',
    (text) => {
      expect(list(text)).toEqual(['WRES']);
      expect(problems(text)).toEqual([]);
    },
  );

  it('keeps the number of a metric without parts when a letter was put to it', () => {
    expect(list('WDES metric 1b')).toEqual(['WDES 1']);
    expect(list('WDES metric 4d')).toEqual(['WDES 4d']);
  });

  it('says each number that does not exist once for each standard', () => {
    expect(problems('WRES/WDES indicators 9&10; WRES 10')).toEqual([
      expect.objectContaining({ detail: { standard: 'WRES', number: '10', known: '1 to 9' } }),
    ]);
  });

  it.each([
    ['WDES Indicator 9', 'WDES indicator', 'WDES metric'],
    ['WRES Metrics 1, 2', 'WRES metric', 'WRES indicator'],
    ['Key issues from WRES Metrics', 'WRES metric', 'WRES indicator'],
    ['Indicator 3 (WDES)', 'WDES indicator', 'WDES metric'],
  ])('%j calls it by the other standard’s word', (text, given, meant) => {
    expect(problems(text)).toEqual([
      expect.objectContaining({ code: 'indicator-wrong-word', detail: { given, meant } }),
    ]);
  });

  it('keeps the words as they stand in the text', () => {
    expect(readIndicators('See WDES Indicator 9, please', anywhere).problems[0]?.raw).toBe(
      'WDES Indicator 9',
    );
  });

  it.each(['WRES/WDES indicators 9', 'WDES metric 3', 'WRES indicator 3', 'WRES 3', 'WDES 4', 'WDES 9'])(
    '%j is in order',
    (text) => {
      expect(problems(text)).toEqual([]);
    },
  );
});

describe('whatever the numbers', () => {
  const number = fc.integer({ min: 1, max: 9 });
  const standard = fc.constantFrom('WRES', 'WDES');
  const joint = fc.constantFrom(',', ', ', ' & ', ' and ', '/', '; ', ' + ');

  it('reads its own names back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(standard, number), { maxLength: 6 }), joint, (pairs, between) => {
        const names = [...new Set(pairs.map(([one, other]) => `${one} ${other}`))];
        expect(list(names.join(between))).toEqual(names);
      }),
    );
  });

  it('reads a list after one standard however it is joined', () => {
    fc.assert(
      fc.property(
        standard,
        fc.uniqueArray(number, { minLength: 1, maxLength: 5 }),
        joint,
        (name, numbers, between) => {
          const word = name === 'WRES' ? 'indicators' : 'metrics';
          const expected = numbers.map((one) => `${name} ${one}`);
          expect(list(`${name} ${word} ${numbers.join(between)}`)).toEqual(expected);
          expect(list(`${word} ${numbers.join(between)} (${name})`)).toEqual(expected);
        },
      ),
    );
  });

  it.each([
    ['WRES 5-8 Staff survey', 'WRES 5, WRES 6, WRES 7, WRES 8'],
    ['3.0 WRES 5–7 Staff survey indicators', 'WRES 5, WRES 6, WRES 7'],
    ['WDES 4-6: people in work', 'WDES 4, WDES 5, WDES 6'],
    ['WRES 5, 8 staff asked', 'WRES 5'],
    ['WRES: 8 staff asked', 'WRES'],
    ['WRES 2023-24 staff survey', 'WRES'],
  ])('reads a close range before what may be counted: %s', (text, expected) => {
    expect(list(text).join(', ')).toBe(expected);
  });

  it.each([
    ['WRES 6 Staff Survey 2021', 'WRES 6'],
    ['WRES 5 and WRES 6   staff survey: 29% of BME staff', 'WRES 5, WRES 6'],
    ['WRES 5, 6 & 8 staff survey', 'WRES 5, WRES 6, WRES 8'],
    ['WRES indicator 6 staff survey', 'WRES 6'],
    ['WDES 8 staff survey 2022', 'WDES 8'],
    ['WDES metric 4a staff-survey results', 'WDES 4a'],
    ['WDES 9 staff engagement survey', 'WDES 9'],
    ['WRES 7 People Promise', 'WRES 7'],
    ['WRES: 6 staff attended', 'WRES'],
    ['WRES 6 staff surveyed', 'WRES'],
    ['WRES: 6 staff surveys sent', 'WRES'],
    ['WRES: 6 staff survey champions', 'WRES'],
    ['WDES 2 people promised a passport', 'WDES'],
    ['WDES indicators: 3 staff networks', 'WDES'],
  ])('tells what is called by staff from staff who are counted: %s', (text, expected) => {
    expect(list(text).join(', ')).toBe(expected);
  });

  it('makes no reference of a year or a percentage', () => {
    fc.assert(
      fc.property(
        standard,
        fc.integer({ min: 13, max: 2100 }),
        fc.constantFrom('', '%', '.5', '/24'),
        (name, figure, end) => {
          expect(list(`${name} ${figure}${end}`)).toEqual([name]);
        },
      ),
    );
  });
});
