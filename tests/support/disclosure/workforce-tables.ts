import fc from 'fast-check';
import type {
  Count,
  CountMeasure,
  CountRow,
  ModelEmployerRow,
  PayRow,
  WorkforceData,
} from '../../../src/domain/equality/workforce-data';

/** Three groups of people: reference, comparison, not known. */
type Split = readonly [number, number, number];

const BANDS = ['4', '5', '6', '7', '8a', '8b', '9', 'VSM'];
const GROUPS = ['Clinical', 'Non-clinical'];

const small = fc.integer({ min: 0, max: 12 });
const middling = fc.integer({ min: 5, max: 90 });
const large = fc.integer({ min: 60, max: 900 });
const counts: fc.Arbitrary<Split> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(large, small, small) },
  { weight: 3, arbitrary: fc.tuple(middling, small, small) },
  { weight: 2, arbitrary: fc.tuple(small, small, small) },
  { weight: 2, arbitrary: fc.tuple(large, middling, middling) },
  { weight: 1, arbitrary: fc.tuple(small, middling, small) },
);
/** Shares of three groups, to divide the same people another way. */
const shares = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 30 }));

function divide(total: number, [comparison, notKnown]: readonly [number, number]): Split {
  const few = Math.min(total, Math.round((total * comparison) / 400));
  const unknown = Math.min(total - few, Math.round((total * notKnown) / 300));
  return [total - few - unknown, few, unknown];
}

function sum(splits: readonly Split[]): Split {
  return splits.reduce<Split>(([a, b, c], [x, y, z]) => [a + x, b + y, c + z], [0, 0, 0]);
}

/** Writes rows, each count in a cell of its own; counts out of a staff list stand in none. */
export class Sheets {
  readonly counts: CountRow[] = [];
  readonly pay: PayRow[] = [];
  readonly modelEmployer: ModelEmployerRow[] = [];
  private row = 1;

  constructor(private readonly from: 'data-sheet' | 'staff-list') {}

  private count(value: number | null, column: number): Count | null {
    if (value === null) return null;
    const cells = this.from === 'staff-list' ? [] : [{ sheet: 'Data', row: this.row, column }];
    return { value, cells };
  }

  add(
    standard: 'WRES' | 'WDES',
    id: string,
    breakdown: string,
    measure: CountMeasure,
    year: string,
    [reference, comparison, notKnown]: readonly [number, number, number | null],
  ): void {
    this.row += 1;
    this.counts.push({
      standard,
      id,
      breakdown,
      measure,
      year,
      reference: this.count(reference, 4),
      comparison: this.count(comparison, 5),
      notKnown: this.count(notKnown, 6),
      answer: null,
      place: { sheet: 'Data', row: this.row, column: 1 },
      from: this.from,
    });
  }

  addBand(band: string, year: string, bme: number, total: number): void {
    this.row += 1;
    const place = { sheet: 'Data', row: this.row, column: 1 };
    const cell = (column: number): readonly [typeof place] => [{ ...place, column }];
    this.modelEmployer.push({
      band,
      year,
      bme: { value: bme, cells: cell(2) },
      total: { value: total, cells: cell(3) },
      totalFrom: { kind: 'given' },
      targetPercent: null,
      printedNeed: null,
      place,
    });
  }

  addPay(characteristic: string, quartile: 1 | 2 | 3 | 4, year: string, split: Split): void {
    this.row += 1;
    const place = { sheet: 'Pay', row: this.row, column: 1 };
    const [reference, comparison, notKnown] = split.map((value, index) => ({
      value,
      cells: [{ ...place, column: 3 + index }],
    }));
    this.pay.push({
      characteristic,
      measure: `Quartile ${quartile} headcount`,
      reference: reference ?? null,
      comparison: comparison ?? null,
      notKnown: notKnown ?? null,
      referenceLabel: 'White',
      comparisonLabel: 'BME',
      year,
      place,
    });
  }
}

interface Draws {
  readonly from: 'data-sheet' | 'staff-list';
  readonly bands: readonly {
    readonly name: string;
    readonly split: Split;
    readonly wdes: readonly [number, number];
  }[];
  readonly later: readonly Split[];
  readonly has: Readonly<Record<string, boolean>>;
  readonly shortlisted: Split;
  readonly appointed: readonly [number, number, number];
  readonly cases: readonly [number, number];
  readonly trained: readonly [number, number];
  readonly board: Split;
  readonly voting: readonly [number, number, number];
  readonly survey: readonly [number, number];
  readonly bases: readonly [number, number];
  readonly quarters: readonly Split[];
}

const share = fc.integer({ min: 0, max: 100 });
const sometimes = fc.integer({ min: 0, max: 2 }).map((drawn) => drawn === 0);

function part(whole: number, percent: number): number {
  return Math.round((whole * percent) / 100);
}

/** Which indicators and totals a table has. */
const OPTIONS = [
  'twoYears', 'wdes', 'all', 'groupTotals', 'rest', 'recruitment', 'cases', 'ownHeadcount', 'training', 'board',
  'survey', 'modelEmployer', 'pay', 'wdesRecruitment',
]; // prettier-ignore

const draws: fc.Arbitrary<Draws> = fc.record({
  from: fc.constantFrom('data-sheet' as const, 'data-sheet' as const, 'staff-list' as const),
  bands: fc
    .uniqueArray(
      fc
        .tuple(fc.constantFrom(...GROUPS), fc.constantFrom(...BANDS))
        .map(([group, band]) => `${group} ${band}`),
      { minLength: 1, maxLength: 5 },
    )
    .chain((names) =>
      fc.tuple(...names.map((name) => fc.record({ name: fc.constant(name), split: counts, wdes: shares }))),
    ),
  later: fc.array(counts, { minLength: 7, maxLength: 7 }),
  has: fc.record(Object.fromEntries(OPTIONS.map((name) => [name, sometimes]))),
  shortlisted: counts,
  appointed: fc.tuple(share, share, share),
  cases: fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 15 })),
  trained: fc.tuple(share, share),
  board: fc.tuple(
    fc.integer({ min: 3, max: 14 }),
    fc.integer({ min: 0, max: 6 }),
    fc.integer({ min: 0, max: 2 }),
  ),
  voting: fc.tuple(share, share, share),
  survey: fc.tuple(
    fc.double({ min: 0, max: 100, noNaN: true }),
    fc.double({ min: 0, max: 100, noNaN: true }),
  ),
  bases: fc.tuple(large, fc.oneof(small, middling)),
  quarters: fc.array(counts, { minLength: 4, maxLength: 4 }),
});

function headcounts(sheets: Sheets, draw: Draws, year: string, splits: readonly Split[]): Split {
  const { bands, has } = draw;
  const rest: Split = has['rest'] === true ? [6, 2, 1] : [0, 0, 0];
  const wdes = splits.map((split, index): Split =>
    divide(split[0] + split[1] + split[2], bands[index]?.wdes ?? [0, 0]),
  );
  const write = (standard: 'WRES' | 'WDES', of: readonly Split[]): Split => {
    bands.forEach(({ name }, index) =>
      sheets.add(standard, '1', name, 'Headcount', year, of[index] ?? [0, 0, 0]),
    );
    const everyone = sum([...of, rest]);
    if (has['groupTotals'] === true && has['rest'] !== true) {
      for (const group of GROUPS) {
        const own = of.filter((_, index) => bands[index]?.name.startsWith(group) === true);
        if (own.length > 0) sheets.add(standard, '1', group, 'Headcount', year, sum(own));
      }
    }
    if (has['all'] === true) sheets.add(standard, '1', 'All', 'Headcount', year, everyone);
    return has['all'] === true ? everyone : sum(of);
  };
  const everyone = write('WRES', splits);
  if (has['wdes'] === true) write('WDES', wdes);
  return everyone;
}

function others(sheets: Sheets, draw: Draws, year: string, everyone: Split): void {
  const { has, shortlisted, appointed, cases, trained, board, voting, survey, bases } = draw;
  if (has['recruitment'] === true) {
    const [a, b, c] = shortlisted;
    const chosen: Split = [part(a, appointed[0]), part(b, appointed[1]), part(c, appointed[2])];
    sheets.add('WRES', '2', 'All', 'Shortlisted', year, shortlisted);
    sheets.add('WRES', '2', 'All', 'Appointed', year, chosen);
    if (has['wdesRecruitment'] === true) {
      const same = divide(a + b + c, [trained[0], trained[1] / 4]);
      sheets.add('WDES', '2', 'All', 'Shortlisted', year, same);
      sheets.add('WDES', '2', 'All', 'Appointed', year, [part(same[0], 30), part(same[1], 40), 0]);
    }
  }
  const outcome = (id: string, measure: CountMeasure, values: readonly [number, number]): void => {
    if (has['ownHeadcount'] === true) sheets.add('WRES', id, 'All', 'Headcount', year, everyone);
    sheets.add('WRES', id, 'All', measure, year, [values[0], values[1], null]);
  };
  if (has['cases'] === true) {
    outcome('3', 'Entered process', [Math.min(everyone[0], cases[1]), Math.min(everyone[1], cases[0])]);
  }
  if (has['training'] === true) {
    outcome('4', 'Accessed training', [part(everyone[0], trained[0]), part(everyone[1], trained[1])]);
  }
  if (has['board'] === true) {
    sheets.add('WRES', '9', 'All', 'Board members', year, board);
    const votes: Split = [part(board[0], voting[0]), part(board[1], voting[1]), part(board[2], voting[2])];
    sheets.add('WRES', '9', 'All', 'Voting members', year, votes);
  }
  if (has['survey'] === true) {
    const percents = survey.map((value) => Math.round(value * 10) / 10);
    sheets.add('WRES', '5', 'All', 'Survey %', year, [percents[0] ?? 0, percents[1] ?? 0, null]);
    sheets.add('WRES', '5', 'All', 'Survey base', year, [bases[0], bases[1], null]);
  }
}

function build(draw: Draws): WorkforceData {
  const sheets = new Sheets(draw.from);
  const now = draw.bands.map(({ split }) => split);
  const everyone = headcounts(sheets, draw, '2024', now);
  others(sheets, draw, '2024', everyone);
  if (draw.has['twoYears'] === true) {
    const then = draw.bands.map((_, index): Split => draw.later[index] ?? [0, 0, 0]);
    others(sheets, draw, '2023', headcounts(sheets, draw, '2023', then));
  }
  if (draw.has['modelEmployer'] === true) {
    const byBand = new Map<string, [number, number]>();
    draw.bands.forEach(({ name, split: [white, bme, unknown] }) => {
      const band = name.replace(/^\S+ /, '');
      const [held, all] = byBand.get(band) ?? [0, 0];
      byBand.set(band, [held + bme, all + white + bme + unknown]);
    });
    for (const [band, [bme, total]] of byBand) sheets.addBand(band, '2024', bme, total);
  }
  if (draw.has['pay'] === true) {
    ([1, 2, 3, 4] as const).forEach((quartile) =>
      sheets.addPay('Ethnicity', quartile, '2024', draw.quarters[quartile - 1] ?? [0, 0, 0]),
    );
  }
  const { counts: rows, modelEmployer, pay } = sheets;
  return { counts: rows, modelEmployer, pay, sheets: [], findings: [] };
}

/** Random equality data of one or two years, many of its counts small. */
export function randomTables(): fc.Arbitrary<WorkforceData> {
  return draws.map(build);
}
