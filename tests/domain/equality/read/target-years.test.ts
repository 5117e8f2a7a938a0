import { DEFAULT_EQUALITY_POLICY } from '../../../../src/domain/equality/equality-policy';
import { computeFigures } from '../../../../src/domain/equality/figures/compute-figures';
import type { GridValue } from '../../../support/sheet-builder';
import { readGrid } from './reading';

const bandOf = (grid: readonly (readonly GridValue[])[]) => {
  const { figures } = computeFigures(readGrid(grid), DEFAULT_EQUALITY_POLICY);
  return figures.find(({ id }) => id === '8a');
};

describe('targets by year in a table of bands', () => {
  it.each<readonly [string, readonly (readonly GridValue[])[]]>([
    [
      'years under a title',
      [
        ['BME representation: target trajectory'],
        ['Band', 'BME now', 'Total', '2024', '2026', '2028'],
        ['8a', 41, 262, '18%', '24%', '28%'],
        ['8b', 14, 121, '14%', '21%', '28%'],
      ],
    ],
    [
      'headings that say so',
      [
        ['Band', 'BME', 'Total', 'Target 2024', 'Target 2026', '2028 target %'],
        ['8a', 41, 262, '18%', '24%', '28%'],
        ['8b', 14, 121, '14%', '21%', '28%'],
      ],
    ],
  ])('leave open which of them counts, and the one of the settings is none: %s', (_, grid) => {
    expect(bandOf(grid)).toMatchObject({
      value: null,
      adverse: null,
      unavailable: {
        code: 'several-targets',
        message:
          'The sheet has a target for each of 2024, 2026 and 2028: put the one that counts now in a column “Target %”.',
      },
    });
  });

  it('count where there is one', () => {
    const grid = [
      ['Band', 'BME', 'Total', 'Target 2028'],
      ['8a', 50, 200, '30%'],
      ['8b', 14, 121, '28%'],
    ];
    expect(bandOf(grid)?.value).toBe(10);
  });

  it('count no more than a column that says which holds', () => {
    const grid = [
      ['Band', 'BME', 'Total', 'Target %', 'Target 2026', 'Target 2028'],
      ['8a', 50, 200, '30%', '32%', '35%'],
      ['8b', 14, 121, '28%', '30%', '35%'],
    ];
    expect(bandOf(grid)?.value).toBe(10);
  });

  it('are none where the years hold people, or nothing speaks of a target', () => {
    const people = [
      ['BME staff by band: target 19%'],
      ['Band', 'BME', 'Total', '2022', '2023'],
      ['8a', 52, 400, 48, 50],
      ['8b', 14, 121, 12, 13],
    ];
    expect(bandOf(people)?.value).toBe(24);
    const history = [
      ['BME staff by band'],
      ['Band', 'BME', 'Total', '2022', '2023'],
      ['8a', 52, 400, '12%', '12.5%'],
      ['8b', 14, 121, '10%', '11%'],
    ];
    expect(bandOf(history)?.value).toBe(24);
  });
});
