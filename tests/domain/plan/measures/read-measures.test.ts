import fc from 'fast-check';
import { readMeasures } from '../../../../src/domain/plan/measures/read-measures';

/** A measure in one line: indicator, label, current, target, unit, better, gap. */
function lines(
  current: string,
  target: string,
  indicators: readonly string[] = [],
  words = '',
): readonly string[] {
  return readMeasures(current, target, indicators, words).measures.map((measure) =>
    [
      measure.indicator,
      measure.label,
      measure.current,
      measure.target,
      measure.unit,
      measure.better,
      measure.gap,
    ].join(' | '),
  );
}

/** Current and target alone, with the gap. */
function figures(
  current: string,
  target: string,
  indicators: readonly string[] = [],
  words = '',
): readonly string[] {
  return readMeasures(current, target, indicators, words).measures.map(
    (measure) =>
      `${measure.current ?? '-'} to ${measure.target ?? '-'} ${measure.unit} gap ${measure.gap ?? '-'}`,
  );
}

describe('one figure against one', () => {
  it.each([
    ['74% of staff say so', 'Improve to national best 89%', '74 to 89 percent gap 15'],
    ['47% reported it', 'Increase to 66.7%', '47 to 66.7 percent gap 19.7'],
    ['Currently 32%', 'At least 40%', '32 to 40 percent gap 8'],
    ['32 %', '40 per cent', '32 to 40 percent gap 8'],
    ['Harassment: 24.5%', 'No more than 20%', '24.5 to 20 percent gap 4.5'],
    ['24.5%', '<20%', '24.5 to 20 percent gap 4.5'],
    ['24.5%', '20% or less', '24.5 to 20 percent gap 4.5'],
    ['18%', 'Below 20%', '18 to 20 percent gap 0'],
    ['92%', '90% or more', '92 to 90 percent gap 0'],
    ['Ratio 1.57', 'Ratio of 1.00', '1.57 to 1 ratio gap 0.57'],
    ['Relative likelihood is 2.26', 'below 1.25', '2.26 to 1.25 ratio gap 1.01'],
    ['Ratio is 0.83', 'Ratio below 1.00', '0.83 to 1 ratio gap 0'],
    ['Engagement score is 6.5', 'Score of 7.4', '6.5 to 7.4 score gap 0.9'],
    ['6.5 out of 10', 'Reach 7.4', '6.5 to 7.4 score gap 0.9'],
    ['Gap of 5 percentage points', 'Gap under 2 percentage points', '5 to 2 points gap 3'],
    ['', 'Increase declaration from 4% to 15%', '4 to 15 percent gap 11'],
    ['4% in the staff record, compared to 15% in the survey', 'from 4% to 15%', '4 to 15 percent gap 11'],
    ['', 'Reduce presenteeism from 32% to national best 15%', '32 to 15 percent gap 17'],
    ['', '4% → 15%', '4 to 15 percent gap 11'],
    ['', 'Baseline 57%; target 68%', '57 to 68 percent gap 11'],
    ['Currently 57%, target 68%', '', '57 to 68 percent gap 11'],
    ['Fallen from 30% to 24%', 'Reduce to 20%', '24 to 20 percent gap 4'],
    [
      '12.7% of BME staff, compared to 4.1% of white staff (2021: 14% and 6%)',
      'Under 10%',
      '12.7 to 10 percent gap 2.7',
    ],
    ['57.4% (2021: 55%)', '60%', '57.4 to 60 percent gap 2.6'],
    ['At March 2020, 5.8% (247/4245)', '10% by March 2021', '5.8 to 10 percent gap 4.2'],
    ['2021: 55%, 2022: 57%, 2023: 60%', '70%', '60 to 70 percent gap 10'],
    ['55% in 2021, 57% in 2022', '60% by March 2024, 65% by March 2025', '57 to 65 percent gap 8'],
    ['Was 55%, now 60%', '70%', '60 to 70 percent gap 10'],
    ['60% (up from 55% in 2021)', '70%', '60 to 70 percent gap 10'],
    ['45%', '50–60%', '45 to 50 percent gap 5'],
    ['72%', 'Between 50% and 60%', '72 to 60 percent gap 12'],
    ['55%', '50 to 60%', '55 to 60 percent gap 0'],
    ['Relative likelihood 1.57', 'Relative likelihood between 0.8 and 1.25', '1.57 to 1.25 ratio gap 0.32'],
    ['Board: 1 of 14 (7%)', 'Board: 2 of 14 (14%)', '7 to 14 percent gap 7'],
    ['BME 29.9%, White 24.1%', '24%', '29.9 to 24 percent gap 5.9'],
    ['29.9% BME / 24.1% White', '24%', '29.9 to 24 percent gap 5.9'],
    ['Disabled staff 31%, non-disabled staff 25%', '25%', '31 to 25 percent gap 6'],
    ['Mean pay gap 23%', 'Mean pay gap 18%', '23 to 18 percent gap 5'],
    ['Band 8a: 9.82%', 'Band 8a: 19%', '9.82 to 19 percent gap 9.18'],
    ['Board: -0.64%', 'Board: 0%', '-0.64 to 0 percent gap 0.64'],
  ])('%j against %j is %s', (current, target, expected) => {
    expect(figures(current, target)).toEqual([expected]);
  });

  it.each([
    ['No cases reported', 'Ratio to be below 1', '- to 1 ratio gap -'],
    ['Under-represented', 'Increase disclosure to 100%', '- to 100 percent gap -'],
    ['78.5% of staff believe so', '', '78.5 to - percent gap -'],
    ['78.5% of staff believe so', 'Year-on-year improvement', '78.5 to - percent gap -'],
  ])('%j and %j leave one side open', (current, target, expected) => {
    expect(figures(current, target)).toEqual([expected]);
  });
});

describe('several figures in a cell', () => {
  it('matches bullets by their label under each standard’s sub-heading', () => {
    const current =
      'WRES\n• Patients/public is 24%\n• Manager is 14%\n• Staff is 24\nWDES\n• Patients/public is 29.7%';
    const target =
      'National best\nWRES\n• Manager is 3.7%\n• Patients/public is 8.8%\n• Staff is 14.8%\nWDES\n• Patients/public is 10.6%';
    expect(lines(current, target, ['WRES 6', 'WDES 4a'], 'Reduce harassment')).toEqual([
      'WRES 6 | Patients/public | 24 | 8.8 | percent | lower | 15.2',
      'WRES 6 | Manager | 14 | 3.7 | percent | lower | 10.3',
      'WRES 6 | Staff | 24 | 14.8 | percent | lower | 9.2',
      'WDES 4a | Patients/public | 29.7 | 10.6 | percent | lower | 19.1',
    ]);
  });

  it('finds the sub-headings again where the line breaks were lost', () => {
    expect(
      figures(
        'WRES ○ Public is 24% ○ Staff is 24% WDES ○ Public is 29.7%',
        'WRES ○ Public is 8% ○ Staff is 14% WDES ○ Public is 10%',
      ),
    ).toEqual(['24 to 8 percent gap 16', '24 to 14 percent gap 10', '29.7 to 10 percent gap 19.7']);
  });

  it('sets each standard’s ratio against one common target', () => {
    expect(lines('WRES ratio is 2.26 WDES ratio is 0.83', 'Ratio below 1.00', ['WRES 2', 'WDES 2'])).toEqual([
      'WRES 2 | ratio | 2.26 | 1 | ratio | lower | 1.26',
      'WDES 2 | ratio | 0.83 | 1 | ratio | lower | 0',
    ]);
  });

  it.each([
    ['WDES 57.4%\nWRES 50.3%', 'National best for WDES 68.2%\nNational best for WRES 64.2%'],
    ['WDES 57.4% WRES 50.3%', 'WRES 64.2%, WDES 68.2%'],
    ['57.4% (WDES), 50.3% (WRES)', 'WRES: 64.2%\nWDES: 68.2%'],
    ['57.4% for WDES and 50.3% for WRES', '68.2% for WDES; 64.2% for WRES'],
  ])('%j against %j goes by standard', (current, target) => {
    expect(
      readMeasures(current, target, ['WDES 5', 'WRES 7'], '').measures.map(
        (measure) => `${measure.indicator ?? ''} ${measure.gap ?? ''}`,
      ),
    ).toEqual(expect.arrayContaining(['WDES 5 10.8', 'WRES 7 13.9']));
  });

  it('matches by label without any standard', () => {
    expect(figures('Applications 30%, appointments 12%', 'Appointments 20%\nApplications 35%')).toEqual([
      '30 to 35 percent gap 5',
      '12 to 20 percent gap 8',
    ]);
  });

  it('matches by the number of the indicator or metric', () => {
    const current = 'WRES 5: 28.1%\nWRES 6: 24.3%';
    const target = 'WRES 6: 20%\nWRES 5: 25%';
    const expected = [
      'WRES 5 |  | 28.1 | 25 | percent | lower | 3.1',
      'WRES 6 |  | 24.3 | 20 | percent | lower | 4.3',
    ];
    expect(lines(current, target, ['WRES 5', 'WRES 6'])).toEqual(expected);
    expect(
      readMeasures(
        'Indicator 5: 28.1%; Indicator 6: 24.3%',
        'Indicator 6 - 20%; Indicator 5 - 25%',
        ['WRES 5', 'WRES 6'],
        '',
      ).measures.map(({ indicator, gap }) => `${indicator ?? ''} ${String(gap)}`),
    ).toEqual(['WRES 5 3.1', 'WRES 6 4.3']);
  });

  it('tells figures in one line apart by the words that are their own', () => {
    expect(lines('GPG mean 23.1% median 7%', 'GPG mean 20% median 5%')).toEqual([
      ' | GPG mean | 23.1 | 20 | percent | lower | 3.1',
      ' | median | 7 | 5 | percent |  | 2',
    ]);
  });

  it('gives one target to each standard’s figure of the same label', () => {
    expect(figures('WRES: Staff 24%\nWDES: Staff 23%', 'Staff 14%')).toEqual([
      '24 to 14 percent gap 10',
      '23 to 14 percent gap 9',
    ]);
  });

  it('pairs nothing where nothing tells which belongs to which', () => {
    expect(figures('Band share 14.65% and 46.99%', 'Improve to 50%')).toEqual(['- to 50 percent gap -']);
  });
});

describe('what is no measure', () => {
  it.each([
    ['The Trust welcomes 20 nurses each month', 'A sense of belonging'],
    ['9 staff networks', 'New networks as required'],
    ['Women earn 93p for every £1 men earn', 'Smaller gap'],
    ['Mean pay is 23% lower than men’s', 'Smaller gap'],
    ['', '4 events held and 10 colleagues trained'],
    ['', 'At least 2 sessions a month'],
    ['', 'Increase applications by 5%'],
    ['', 'A 5% increase in applications'],
    ['', 'Recruit another 30 champions'],
    ['15 champions trained', 'Recruit another 30 champions'],
    ['', 'Complete by 2025'],
    ['', 'Complete by 31 March 2025'],
    ['WRES report 2022/23', 'WRES report 2023/24'],
    ['Bands 6 and above', 'Bands 5 and above'],
    ['White staff are 3.2 times more likely to be appointed', ''],
    ['WRES indicator 2', 'WRES indicator 2 improves'],
    ['Goals 1&2', 'Goals 1&2 achieved'],
    ['5 th festival', ''],
    ['', ''],
    ['Q14a', 'Q14b'],
    ['5 sessions', '60%'],
    ['BME 15.3%, White 12.1%', 'Reduce gap to less than 2%'],
    ['', 'Between 50% and 60%'],
  ])('%j against %j has no pair', (current, target) => {
    expect(
      readMeasures(current, target, [], '').measures.filter((measure) => measure.current !== null),
    ).toEqual([]);
  });

  it('counts things only where both cells count the same thing', () => {
    expect(lines('2 BME board members', '4 BME board members')).toEqual([
      ' | BME board members | 2 | 4 | number |  | 2',
    ]);
  });
});

describe('units that slipped', () => {
  const slips = (current: string, target: string, indicators: readonly string[] = []): readonly string[] =>
    readMeasures(current, target, indicators, '').slips.map(({ given, meant }) => `${given} meant ${meant}`);

  it.each([
    ['Engagement score is 6.5', 'Raise engagement score from 6.5% to 7.4%', '7.4% meant 7.4'],
    ['Engagement score 6.5', 'Reach 7.4%', '7.4% meant 7.4'],
    ['6.5%', '7.4%', '6.5% meant 6.5; 7.4% meant 7.4'],
    ['Staff is 24', 'Staff is 14.8%', '24 meant 24%'],
    ['Staff is 22.7%', 'Staff is 13.8', '13.8 meant 13.8%'],
    ['Ratio 1.54%', 'Ratio 1.00', '1.54% meant 1.54'],
  ])('%j against %j: %s', (current, target, expected) => {
    expect(slips(current, target, /^6\.5%$/.test(current) ? ['WDES 9a'] : []).join('; ')).toBe(expected);
  });

  it('reads a score written as a percentage as a score', () => {
    expect(
      lines('Engagement score is 6.5', 'Reduce gap from 6.5% to national best 7.4%', ['WDES 9']),
    ).toEqual(['WDES 9 | Engagement score | 6.5 | 7.4 | score | higher | 0.9']);
  });

  it.each([
    ['74%', '89%'],
    ['Ratio 1.5', 'Ratio 1'],
    ['Score 6.5', 'Score 7'],
    ['', 'Score 7'],
  ])('%j against %j has none', (current, target) => {
    expect(slips(current, target)).toEqual([]);
  });
});

describe('which way is better', () => {
  it.each([
    ['24%', 'Reduce to 8%', [], '', 'lower'],
    ['24%', 'Increase to 80%', [], '', 'higher'],
    ['24%', 'Improve to 8.8%', ['WRES 6'], '', 'lower'],
    ['50%', 'Improve to 64%', ['WRES 7'], '', 'higher'],
    ['50%', '64%', [], 'Increase the number declaring a disability', 'higher'],
    ['24%', '8.8%', [], 'Reduce harassment', 'lower'],
    ['50%', '64%', [], 'Set up a network', ''],
    ['Mean pay gap 23%', 'Mean pay gap 18%', [], '', 'lower'],
    ['', 'Training completed by 80% of managers', [], '', ''],
    ['Ratio 2', 'Reduce inequality: ratio 1', ['WRES 2'], '', 'lower'],
    ['', 'Reduce gap in scores from 6.5 to 7.4', [], '', 'higher'],
    ['24%', 'Improve to 8.8%', ['WRES 7'], '', ''],
    ['24%', 'Improvement to 8.8%', ['WDES 7'], 'Reduce harassment and bullying', 'lower'],
  ] as const)('%j against %j under %j for %j: %s', (current, target, indicators, words, better) => {
    expect(
      readMeasures(current, target, indicators, words).measures.map((measure) => measure.better ?? ''),
    ).toEqual([better]);
  });
});

describe('which indicator a measure is filed under', () => {
  it.each([
    ['74%', '89%', ['WDES 8'], 'WDES 8'],
    ['74%', '89%', ['WDES 8', 'WRES 7'], null],
    ['WRES 74%', 'WRES 89%', ['WDES 8', 'WRES 7'], 'WRES 7'],
    ['WRES 74%', 'WRES 89%', ['WDES 8'], 'WRES'],
    ['WRES 5: 24%', 'WRES 5: 20%', ['WRES 5', 'WRES 6'], 'WRES 5'],
    ['74%', '89%', ['WDES'], null],
    ['74%', '89%', [], null],
  ])('%j, %j under %j: %s', (current, target, indicators, indicator) => {
    expect(readMeasures(current, target, indicators, '').measures[0]?.indicator).toBe(indicator);
  });

  it('files harassment under the standard alone when the metric named is about something else', () => {
    expect(
      lines('24%', 'Improve to 9%', ['WDES 3'], 'Reduce harassment and bullying of disabled staff'),
    ).toEqual(['WDES |  | 24 | 9 | percent | lower | 15']);
  });
});

describe('whatever the figures', () => {
  const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);

  it('gives a gap that is never below nothing, and nothing once the target is met', () => {
    fc.assert(
      fc.property(percent, percent, fc.constantFrom('At least', 'No more than'), (current, target, bound) => {
        const [measure] = readMeasures(`${current}%`, `${bound} ${target}%`, [], '').measures;
        const isMet = bound === 'At least' ? current >= target : current <= target;
        expect(measure?.gap).toBe(isMet ? 0 : Number(Math.abs(current - target).toFixed(1)));
      }),
    );
  });

  it('reads figures back whatever their order in the cells', () => {
    const labels = ['Patients', 'Managers', 'Colleagues', 'Applicants'] as const;
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...labels], { minLength: 1 }),
        fc.tuple(percent, percent, percent, percent),
        (order, values) => {
          const line = (label: string): string =>
            `• ${label} is ${values[labels.indexOf(label as 'Patients')] ?? 0}%`;
          const current = order.map(line).join('\n');
          const target = [...order].reverse().map(line).join('\n');
          const { measures } = readMeasures(current, target, [], '');
          expect(measures.map(({ gap }) => gap)).toEqual(order.map(() => 0));
        },
      ),
    );
  });

  it('answers for any text at all', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (current, target) => {
        for (const { gap } of readMeasures(current, target, [], '').measures) {
          expect(gap === null || gap >= 0).toBe(true);
        }
      }),
    );
  });
});
