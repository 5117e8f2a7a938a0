import type {
  Count,
  CountMeasure,
  CountRow,
  PayRow,
  WorkforceData,
} from '../../../src/domain/equality/workforce-data';

type Split = readonly [reference: number, comparison: number, notKnown: number];

/** Invented counts of a trust of some 5,500: white, BME and not known by band; then disabled and status not known. */
const BANDS: readonly (readonly [band: string, race: Split, disabled: number, unknown: number])[] = [
  ['Non-clinical 2', [412, 61, 21], 24, 70],
  ['Non-clinical 3', [318, 37, 12], 19, 51],
  ['Non-clinical 4', [221, 24, 8], 13, 34],
  ['Non-clinical 5', [118, 15, 4], 8, 18],
  ['Non-clinical 6', [84, 9, 3], 5, 12],
  ['Non-clinical 7', [71, 6, 2], 3, 9],
  ['Non-clinical 8a', [43, 4, 1], 2, 6],
  ['Non-clinical 8b', [24, 2, 1], 1, 3],
  ['Non-clinical 8c', [13, 1, 0], 1, 2],
  ['Non-clinical 8d', [9, 0, 0], 0, 1],
  ['Non-clinical 9', [5, 1, 0], 0, 1],
  ['Non-clinical VSM', [10, 1, 1], 0, 2],
  ['Clinical 2', [431, 142, 19], 21, 77],
  ['Clinical 3', [295, 71, 13], 17, 48],
  ['Clinical 4', [143, 28, 6], 9, 22],
  ['Clinical 5', [612, 388, 41], 29, 151],
  ['Clinical 6', [604, 131, 22], 27, 95],
  ['Clinical 7', [331, 48, 11], 14, 47],
  ['Clinical 8a', [118, 13, 3], 5, 15],
  ['Clinical 8b', [38, 3, 1], 2, 4],
  ['Clinical 8c', [16, 1, 0], 1, 2],
  ['Clinical 8d', [7, 0, 0], 0, 1],
  ['Medical Consultant', [143, 119, 14], 6, 41],
  ['Medical Non-consultant career grade', [21, 58, 5], 2, 12],
  ['Medical Trainee grades', [96, 138, 19], 7, 38],
];

/** A year earlier there were a few fewer of each. */
function yearBefore([a, b, c]: Split): Split {
  return [Math.round(a * 0.98), Math.round(b * 0.93), Math.round(c * 1.05)];
}

function total(splits: readonly Split[]): Split {
  return splits.reduce<Split>(([a, b, c], [x, y, z]) => [a + x, b + y, c + z], [0, 0, 0]);
}

/**
 * Equality data of an invented trust of middling size: both standards, two years, clinical and non-clinical bands and
 * doctors, recruitment, processes, training, survey, board, Model Employer and pay quarters.
 */
export function middlingTrust(): WorkforceData {
  const counts: CountRow[] = [];
  const pay: PayRow[] = [];
  let row = 1;
  const count = (value: number, column: number): Count => ({
    value,
    cells: [{ sheet: 'Data', row, column }],
  });
  const add = (
    standard: 'WRES' | 'WDES',
    id: string,
    breakdown: string,
    measure: CountMeasure,
    year: string,
    [reference, comparison, notKnown]: readonly [number, number, number | null],
  ): void => {
    row += 1;
    counts.push({
      standard,
      id,
      breakdown,
      measure,
      year,
      reference: count(reference, 4),
      comparison: count(comparison, 5),
      notKnown: notKnown === null ? null : count(notKnown, 6),
      answer: null,
      place: { sheet: 'Data', row, column: 1 },
      from: 'data-sheet',
    });
  };
  for (const year of ['2023', '2024']) {
    const then = (split: Split): Split => (year === '2024' ? split : yearBefore(split));
    const race = BANDS.map(([, split]) => then(split));
    const disability = BANDS.map(([, , disabled, unknown], index): Split => {
      const [a, b, c] = race[index] ?? [0, 0, 0];
      return [a + b + c - disabled - unknown, disabled, unknown];
    });
    BANDS.forEach(([band], index) => {
      add('WRES', '1', band, 'Headcount', year, race[index] ?? [0, 0, 0]);
      add('WDES', '1', band, 'Headcount', year, disability[index] ?? [0, 0, 0]);
    });
    const [white, bme, unknown] = total(race);
    add('WRES', '1', 'All', 'Headcount', year, [white, bme, unknown]);
    add('WRES', '2', 'All', 'Shortlisted', year, then([2310, 1874, 96]));
    add('WRES', '2', 'All', 'Appointed', year, then([611, 318, 24]));
    add('WRES', '3', 'All', 'Entered process', year, [
      year === '2024' ? 21 : 24,
      year === '2024' ? 9 : 7,
      null,
    ]);
    add('WRES', '4', 'All', 'Accessed training', year, [1822, 511, null]);
    for (const id of ['5', '6', '7', '8']) {
      add('WRES', id, 'All', 'Survey %', year, [24.4, 29.1, null]);
      add('WRES', id, 'All', 'Survey base', year, [1811, 402, null]);
    }
    add('WRES', '9', 'All', 'Board members', year, [12, 2, 1]);
    add('WRES', '9', 'All', 'Voting members', year, [9, 1, 1]);
    add('WRES', '9', 'All', 'Executive members', year, [5, 1, 0]);
    add('WDES', '2', 'All', 'Shortlisted', year, then([3921, 214, 145]));
    add('WDES', '2', 'All', 'Appointed', year, then([871, 41, 41]));
    add('WDES', '3', 'All', 'Entered process', year, [11, 3, null]);
    for (const id of ['4a(i)', '4a(ii)', '4a(iii)', '4b', '5', '6', '7']) {
      add('WDES', id, 'All', 'Survey %', year, [22.3, 30.4, null]);
      add('WDES', id, 'All', 'Survey base', year, [1702, 498, null]);
    }
    add('WDES', '10', 'All', 'Board members', year, [12, 1, 2]);
    const quarters: readonly Split[] = [
      [940, 331, 44],
      [1003, 268, 45],
      [1021, 251, 44],
      [1019, 251, 46],
    ];
    ([1, 2, 3, 4] as const).forEach((quarter, index) => {
      row += 1;
      const [reference, comparison, notKnown] = quarters[index] ?? [0, 0, 0];
      pay.push({
        characteristic: 'Ethnicity',
        measure: `Quartile ${quarter} headcount`,
        reference: count(reference, 3),
        comparison: count(comparison, 4),
        notKnown: count(notKnown, 5),
        referenceLabel: 'White',
        comparisonLabel: 'BME',
        year,
        place: { sheet: 'Data', row, column: 1 },
      });
    });
  }
  const modelEmployer = ['8a', '8b', '8c', '8d', '9', 'VSM'].map((band) => {
    row += 1;
    const own = total(BANDS.filter(([name]) => name.endsWith(` ${band}`)).map(([, split]) => split));
    return {
      band,
      bme: count(own[1], 2),
      total: count(own[0] + own[1] + own[2], 3),
      totalFrom: { kind: 'given' } as const,
      targetPercent: null,
      printedNeed: null,
      year: '2024',
      place: { sheet: 'Data', row, column: 1 },
    };
  });
  return { counts, modelEmployer, pay, sheets: [], findings: [] };
}
