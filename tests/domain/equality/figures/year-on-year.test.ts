import { figureOf, compute } from './compute';
import { countRow } from './workforce-rows';

function appointments(year: string, white: readonly [number, number], bme: readonly [number, number]) {
  return [
    countRow('WRES', '2', 'Shortlisted', white[1], bme[1], null, { year }),
    countRow('WRES', '2', 'Appointed', white[0], bme[0], null, { year }),
  ];
}

function progression(year: string, white: number, bme: number) {
  return [
    countRow('WRES', '7', 'Survey %', white, bme, null, { year }),
    countRow('WRES', '7', 'Survey base', 1000, 400, null, { year }),
  ];
}

describe('the change on the year before', () => {
  it('tests a ratio by the logarithm, and says when chance would do', () => {
    const { figures } = compute([
      ...appointments('2022/23', [140, 1000], [50, 500]),
      ...appointments('2023/24', [162, 1000], [50, 500]),
    ]);
    const { change } = figureOf(figures, '2', 'All', '2023/24');
    expect(change).toMatchObject({
      fromYear: '2022/23',
      test: 'z of the difference of log ratios, two-sided',
    });
    expect(change?.from).toBeCloseTo(1.4, 10);
    expect(change?.difference).toBeCloseTo(0.22, 10);
    expect(change?.p).toBeGreaterThan(0.3);
    expect(change?.reading).toMatch(
      /^The ratio rose from 1\.40 to 1\.62, further from parity; so large a change is likely by chance alone \(p = 0\.\d{3}\)\.$/,
    );
    expect(figureOf(figures, '2', 'All', '2022/23').change).toBeNull();
  });

  it('says when chance would hardly do', () => {
    const { figures } = compute([
      ...appointments('2023', [200, 1000], [200, 1000]),
      ...appointments('2024', [300, 1000], [100, 1000]),
    ]);
    expect(figureOf(figures, '2', 'All', '2024').change?.reading).toContain(
      'unlikely by chance alone (p < 0.001)',
    );
  });

  it('tests a gap by its difference', () => {
    const { figures } = compute([...progression('2023', 60, 50), ...progression('2024', 60, 48)]);
    const { change } = figureOf(figures, '7', 'All', '2024');
    expect(change).toMatchObject({ from: -10, difference: -2 });
    expect(change?.test).toBe('z of the difference, each with its own variance, two-sided');
  });

  it('does not test across a change of definition, and says what changed', () => {
    const { figures } = compute([...progression('2020', 85, 75), ...progression('2021', 60, 48)]);
    const figure = figureOf(figures, '7', 'All', '2021');
    expect(figure.change).toMatchObject({ p: null, test: null, difference: -2 });
    expect(figure.change?.reading).toContain('the two do not compare: from 2021 “don’t know” is in the base');
    expect(figure.cautions).toContain(figure.change?.reading);
  });

  it('breaks the series of very senior managers between 2022 and 2023, and of no other band', () => {
    const rows = ['Clinical VSM', 'Clinical 8a'].flatMap((breakdown) =>
      ['2022', '2023'].map((year) => countRow('WRES', '1', 'Headcount', 90, 10, 0, { breakdown, year })),
    );
    const { figures } = compute(rows);
    expect(figureOf(figures, '1', 'Clinical VSM', '2023').change?.reading).toContain('do not compare');
    expect(figureOf(figures, '1', 'Clinical 8a', '2023').change?.reading).not.toContain('do not compare');
  });

  it('skips a year without a number, and a year that cannot be read', () => {
    const { figures } = compute([
      ...appointments('2022', [140, 1000], [50, 500]),
      ...appointments('2023', [140, 1000], [0, 500]),
      ...appointments('last year', [140, 1000], [50, 500]),
      ...appointments('2024', [162, 1000], [50, 500]),
    ]);
    expect(figureOf(figures, '2', 'All', '2024').change?.fromYear).toBe('2022');
    expect(figureOf(figures, '2', 'All', 'last year').change).toBeNull();
  });
});

describe('many figures', () => {
  it('are cautioned about from where one would seem more than chance by chance alone', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) => `Division ${String(index)}`).flatMap((breakdown) => [
        countRow('WRES', '2', 'Shortlisted', 100, 100, null, { breakdown }),
        countRow('WRES', '2', 'Appointed', 10, 12, null, { breakdown }),
      ]);
    expect(compute(rows(19)).findings).toEqual([]);
    const years = ['2023', '2024'].flatMap((year) => rows(10).map((row) => ({ ...row, year })));
    expect(compute(years).findings).toMatchObject([{ detail: { figures: 20, changes: 10, expected: 2 } }]);
    expect(compute(rows(40)).findings).toEqual([
      {
        code: 'many-figures',
        sheet: null,
        cell: null,
        raw: '',
        detail: { figures: 40, changes: 0, expected: 2 },
      },
    ]);
  });
});
