import { groupsInOrder, sharedWholes } from '../../../../src/domain/report/equality/count-groups';

interface Counts {
  readonly label: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly rate: number | null;
}

const group = (
  label: string,
  numerator: number | null = null,
  denominator: number | null = null,
): Counts => ({
  ...{ label, numerator, denominator },
  rate: numerator === null || denominator === null ? null : numerator / denominator,
});

const share = (breakdown: string, reference: Counts, comparison: Counts, year = '2024') => ({
  ...({
    standard: 'WRES',
    year,
    statistic: 'representation',
    breakdown,
    reference,
    comparison,
  } as const),
});

const countsOf = ({ numerator, denominator }: Counts): readonly [number, number] | null =>
  numerator === null || denominator === null ? null : [numerator, denominator];

describe('The groups of a row of counts', () => {
  it('are named in the order of their counts', () => {
    const figure = {
      statistic: 'gap-points',
      reference: group('White', 1, 2),
      comparison: group('BME', 1, 3),
    } as const;
    expect(groupsInOrder(figure, false)).toBe('White, then BME');
  });

  it('are one where nothing is set against it, without a comma before it', () => {
    const answer = { statistic: 'yes-no', reference: group(''), comparison: group('Disabled') } as const;
    expect(groupsInOrder(answer, false)).toBe('Disabled');
    expect(groupsInOrder(share('All', group('All staff'), group('BME', 40, 200)), false)).toBe('BME');
  });

  it('say what a part is set against where that is counted in another row', () => {
    const band = share('2', group('All staff', 40, 200), group('BME', 5, 50));
    expect(groupsInOrder(band, true)).toBe('BME, against all staff');
  });
});

describe('A whole', () => {
  const whole = share('All', group('All staff'), group('BME', 40, 200));
  const bands = ['2', '3'].map((band) => share(band, group('All staff', 40, 200), group('BME', 5, 50)));

  it('is counted in its own row for all parts set against it', () => {
    const shared = sharedWholes<Counts, ReturnType<typeof share>>([...bands, whole], countsOf);
    expect(bands.map((band) => shared.get(band))).toEqual([
      { figure: whole, side: 'second' },
      { figure: whole, side: 'second' },
    ]);
    expect(shared.has(whole)).toBe(false);
  });

  it('is counted in the row of the first part where it has no row', () => {
    const [first, second] = bands;
    const shared = sharedWholes<Counts, ReturnType<typeof share>>(bands, countsOf);
    expect(first && shared.has(first)).toBe(false);
    expect(second && shared.get(second)).toEqual({ figure: first, side: 'first' });
  });

  it('is another where its counts or its year are', () => {
    const other = share('4', group('All staff', 41, 200), group('BME', 5, 50));
    const earlier = share('4', group('All staff', 40, 200), group('BME', 5, 50), '2023');
    const shared = sharedWholes<Counts, ReturnType<typeof share>>([whole, other, earlier], countsOf);
    expect(shared.size).toBe(0);
  });
});
