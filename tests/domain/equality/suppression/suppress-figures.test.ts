import {
  DEFAULT_EQUALITY_POLICY,
  type SuppressionProfile,
} from '../../../../src/domain/equality/equality-policy';
import { computeFigures } from '../../../../src/domain/equality/figures/compute-figures';
import type {
  Published,
  PublishedFigure,
} from '../../../../src/domain/equality/suppression/published-figure';
import {
  suppressFigures,
  type SuppressedFigures,
} from '../../../../src/domain/equality/suppression/suppress-figures';
import type { WorkforceData } from '../../../../src/domain/equality/workforce-data';
import { attackPublication } from '../../../support/disclosure/disclosure-attack';
import { middlingTrust } from '../../../support/disclosure/middling-trust';
import { Sheets } from '../../../support/disclosure/workforce-tables';

type Row = Parameters<Sheets['add']>;

function dataOf(...rows: readonly Row[]): WorkforceData {
  const sheets = new Sheets('data-sheet');
  for (const row of rows) sheets.add(...row);
  return {
    counts: sheets.counts,
    modelEmployer: sheets.modelEmployer,
    pay: sheets.pay,
    sheets: [],
    findings: [],
  };
}

function publish(data: WorkforceData, suppression: SuppressionProfile = 'under-5'): SuppressedFigures {
  const policy = { ...DEFAULT_EQUALITY_POLICY, suppression };
  return suppressFigures(computeFigures(data, policy).figures, data, policy);
}

function find(
  { published }: SuppressedFigures,
  id: string,
  breakdown: string,
  year = '2024',
): PublishedFigure {
  const found = published.find((one) => one.id === id && one.breakdown === breakdown && one.year === year);
  if (found === undefined) throw new Error(`No ${id} ${breakdown} ${year}`);
  return found;
}

/** `*` for a hidden number, as on a sheet. */
function print(number: Published<number> | null | undefined): number | '*' | null {
  return number ? (number.kind === 'shown' ? number.value : '*') : null;
}

const BANDS: readonly Row[] = [
  ['WRES', '1', 'Clinical 8a', 'Headcount', '2024', [400, 90, 30]],
  ['WRES', '1', 'Clinical 8b', 'Headcount', '2024', [300, 60, 20]],
  ['WRES', '1', 'Clinical 8c', 'Headcount', '2024', [100, 12, 10]],
  ['WRES', '1', 'Clinical 8d', 'Headcount', '2024', [40, 3, 9]],
  ['WRES', '1', 'All', 'Headcount', '2024', [840, 165, 69]],
];

describe('the published version of a table with one small number', () => {
  const suppressed = publish(dataOf(...BANDS));

  it('hides it, and a second number of its column so that the total gives neither away', () => {
    const column = ['Clinical 8a', 'Clinical 8b', 'Clinical 8c', 'Clinical 8d', 'All'].map((breakdown) =>
      print(find(suppressed, '1', breakdown).comparison.numerator),
    );
    expect(column).toEqual([90, 60, '*', '*', 165]);
  });

  it('hides whatever is worked out of a hidden number: share, value, interval, test, shortfall and reading', () => {
    const figure = find(suppressed, '1', 'Clinical 8d');
    const { comparison, value, interval, p, shortfall, method, fourFifths, adverse, cautions, unavailable } =
      figure;
    for (const number of [comparison.rate, value, interval, p, shortfall]) {
      expect(number).toEqual({ kind: 'hidden', because: 'from-hidden' });
    }
    expect([fourFifths, adverse, unavailable, method.interval, method.test]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(cautions).toEqual([]);
    expect(figure.reading).toBe(
      'BME staff in each pay band: not published, because a number behind it is small or would give a small one away.',
    );
  });

  it('says why each number is hidden', () => {
    expect(find(suppressed, '1', 'Clinical 8d').comparison.numerator).toEqual({
      kind: 'hidden',
      because: 'small-number',
    });
    expect(find(suppressed, '1', 'Clinical 8c').comparison.numerator).toEqual({
      kind: 'hidden',
      because: 'protects-small-number',
    });
  });

  it('keeps everything else as it is in the working version', () => {
    const figure = find(suppressed, '1', 'Clinical 8a');
    expect(print(figure.comparison.numerator)).toBe(90);
    expect(print(figure.comparison.denominator)).toBe(520);
    expect(print(figure.value)).toBeCloseTo((100 * 90) / 520, 12);
    expect(figure.reading).toContain('17.3%');
    expect(figure.suppressed).toBe(false);
  });

  it('marks the figures it hides in the working version too', () => {
    const hidden = suppressed.figures.filter((figure) => figure.suppressed).map(({ breakdown }) => breakdown);
    expect(hidden).toEqual(['Clinical 8c', 'Clinical 8d']);
    expect(suppressed.published.map((figure) => figure.suppressed)).toEqual(
      suppressed.figures.map((figure) => figure.suppressed),
    );
  });
});

describe('what counts as a small number', () => {
  it('is 0 as well, and that a ratio cannot be formed for it is not said either', () => {
    const figure = find(
      publish(
        dataOf(
          ['WRES', '2', 'All', 'Shortlisted', '2024', [500, 200, 10]],
          ['WRES', '2', 'All', 'Appointed', '2024', [100, 0, 6]],
        ),
      ),
      '2',
      'All',
    );
    expect(print(figure.comparison.numerator)).toBe('*');
    expect([figure.unavailable, figure.method.test]).toEqual([null, null]);
    expect(figure.value).toEqual({ kind: 'hidden', because: 'from-hidden' });
    expect(figure.reading).not.toMatch(/\d/);
  });

  it('is how many of a group were not appointed as well as how many were', () => {
    const figure = find(
      publish(
        dataOf(
          ['WRES', '2', 'All', 'Shortlisted', '2024', [500, 50, 10]],
          ['WRES', '2', 'All', 'Appointed', '2024', [100, 48, 6]],
        ),
      ),
      '2',
      'All',
    );
    expect([print(figure.comparison.numerator), print(figure.comparison.denominator)]).toContain('*');
  });

  it('is a survey percentage of few people, or of all but few', () => {
    const percents = [4, 50, 97].map((percent) => {
      const figure = find(
        publish(
          dataOf(
            ['WRES', '5', 'All', 'Survey %', '2024', [30, percent, null]],
            ['WRES', '5', 'All', 'Survey base', '2024', [900, 80, null]],
          ),
        ),
        '5',
        'All',
      );
      return [print(figure.comparison.rate), figure.value?.kind];
    });
    expect(percents).toEqual([
      ['*', 'hidden'],
      [0.5, 'shown'],
      ['*', 'hidden'],
    ]);
  });
});

describe('what would give a small number away', () => {
  it('is the difference between two tables that count the same people: both hide it', () => {
    const data = dataOf(
      ...BANDS,
      ['WDES', '1', 'Clinical 8a', 'Headcount', '2024', [450, 40, 30]],
      ['WDES', '1', 'Clinical 8b', 'Headcount', '2024', [340, 20, 20]],
      ['WDES', '1', 'Clinical 8c', 'Headcount', '2024', [100, 9, 13]],
      ['WDES', '1', 'Clinical 8d', 'Headcount', '2024', [44, 2, 6]],
      ['WDES', '1', 'All', 'Headcount', '2024', [934, 71, 69]],
    );
    const { published, rule } = publish(data);
    expect(attackPublication(published, data, rule).leaks).toEqual([]);
  });

  it('is the sum of the needs of all bands where that of one is hidden', () => {
    const sheets = new Sheets('data-sheet');
    sheets.addBand('6', '2024', 30, 400);
    sheets.addBand('7', '2024', 20, 300);
    sheets.addBand('8a', '2024', 3, 60);
    const data = { counts: [], modelEmployer: sheets.modelEmployer, pay: [], sheets: [], findings: [] };
    const suppressed = publish(data);
    expect(find(suppressed, '7', 'All').value?.kind).toBe('shown');
    expect(find(suppressed, '8a', 'All').value?.kind).toBe('hidden');
    expect(find(suppressed, 'All bands', 'All').value?.kind).toBe('hidden');
  });

  it('is a change from a year whose figure is hidden', () => {
    const figure = find(
      publish(
        dataOf(
          ['WRES', '2', 'All', 'Shortlisted', '2023', [500, 200, 10]],
          ['WRES', '2', 'All', 'Appointed', '2023', [100, 3, 6]],
          ['WRES', '2', 'All', 'Shortlisted', '2024', [500, 200, 10]],
          ['WRES', '2', 'All', 'Appointed', '2024', [100, 30, 6]],
        ),
      ),
      '2',
      'All',
    );
    expect(print(figure.value)).toBeCloseTo(100 / 500 / (30 / 200), 12);
    expect(figure.change).toEqual({ kind: 'hidden', because: 'from-hidden' });
  });
});

describe('what cannot be vouched for', () => {
  it('is hidden: a figure whose counts are not in the data', () => {
    const policy = DEFAULT_EQUALITY_POLICY;
    const { figures } = computeFigures(dataOf(...BANDS), policy);
    const other = dataOf(['WRES', '2', 'All', 'Shortlisted', '2024', [500, 200, 10]]);
    const { published } = suppressFigures(figures, other, policy);
    expect(published.every(({ suppressed }) => suppressed)).toBe(true);
    expect(published[0]?.comparison.numerator).toEqual({ kind: 'hidden', because: 'not-traced' });
  });

  it('is hidden: a table whose parts exceed their whole', () => {
    const data = dataOf(...BANDS.slice(0, 4), ['WRES', '1', 'All', 'Headcount', '2024', [840, 160, 69]]);
    expect(publish(data).published.filter(({ suppressed }) => !suppressed)).toEqual([]);
  });
});

describe('rounding to 5', () => {
  const suppressed = publish(dataOf(...BANDS), '1-to-7-rounded');

  it('prints counts above 7 to the nearest 5 and works shares out of them', () => {
    const figure = find(suppressed, '1', 'Clinical 8c');
    expect([print(figure.comparison.numerator), print(figure.comparison.denominator)]).toEqual([10, 120]);
    expect(print(figure.value)).toBeCloseTo((100 * 10) / 120, 12);
    expect(figure.reading).toBe('BME staff in each pay band: 8.3%.');
  });

  it('gives no interval, test or shortfall, which would promise more than rounded counts hold', () => {
    const { interval, p, shortfall, method } = find(suppressed, '1', 'Clinical 8c');
    expect([interval, p, shortfall, method.interval, method.test]).toEqual([null, null, null, null, null]);
  });
});

describe('a trust of middling size', () => {
  const data = middlingTrust();

  it.each<readonly [SuppressionProfile, number]>([
    ['under-5', 0.4],
    ['under-7', 0.45],
    ['under-10', 0.55],
    ['1-to-7-rounded', 0.45],
  ])(
    'loses no more of its figures than it must under %s, and gives no small number away',
    (profile, most) => {
      const { published, rule } = publish(data, profile);
      const hidden = published.filter((figure) => figure.suppressed).length;
      expect(hidden / published.length).toBeLessThan(most);
      const { leaks, undecided } = attackPublication(published, data, rule);
      expect({ leaks, undecided }).toEqual({ leaks: [], undecided: [] });
    },
  );

  it('keeps its headline figures under 5: the whole workforce, recruitment, training and the survey', () => {
    const suppressed = publish(data);
    for (const id of ['1', '2', '3', '4', '5', '6', '7', '8']) {
      expect([id, find(suppressed, id, 'All').suppressed]).toEqual([id, false]);
    }
  });
});
