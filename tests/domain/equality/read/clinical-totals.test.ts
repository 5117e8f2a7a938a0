import { parseBreakdown } from '../../../../src/domain/equality/read/words/parse-breakdown';
import { readGrid } from './reading';

const HEADS = ['Pay band', 'White', 'BME', 'Unknown'];

/** The breakdown of a total that stands under two clinical bands and two grades of doctors. */
function totalOf(white: number, bme: number, unknown: number, label = 'Total clinical'): string | undefined {
  const { counts } = readGrid([
    ['Workforce'],
    HEADS,
    ['Clinical'],
    ['Band 5', 300, 120, 10],
    ['Band 7', 200, 40, 5],
    ['Consultants', 60, 50, 3],
    ['Trainee grades', 30, 45, 2],
    [label, white, bme, unknown],
  ]);
  return counts.at(-1)?.breakdown;
}

describe('a total of clinical staff', () => {
  it('counts doctors where it is the sum of the bands and their grades', () => {
    expect(totalOf(590, 255, 20)).toBe('Clinical and medical');
  });

  it('leaves doctors out where it is the sum of the bands', () => {
    expect(totalOf(500, 160, 15)).toBe('Clinical');
  });

  it('counts doctors where most of its numbers say so: one of them may be a slip', () => {
    expect(totalOf(590, 255, 19)).toBe('Clinical and medical');
  });

  it('stays as it is called where it adds up to neither', () => {
    expect(totalOf(611, 270, 31)).toBe('Clinical');
  });

  it('says in words whether doctors are in it', () => {
    expect(parseBreakdown('Total clinical (including medical and dental)')).toBe('Clinical and medical');
    expect(parseBreakdown('All clinical and medical staff')).toBe('Clinical and medical');
    expect(parseBreakdown('Total clinical, non-medical')).toBe('Clinical');
    expect(parseBreakdown('Clinical, non-clinical and medical')).not.toBe('Clinical and medical');
  });

  it('without bands is told by the total of everyone', () => {
    const rows = (...everyone: readonly number[]) =>
      readGrid([
        ['Workforce'],
        HEADS,
        ['Band 5 non-clinical', 100, 20, 1],
        ['Non-clinical', 100, 20, 1],
        ['Clinical', 590, 255, 20],
        ['Consultants', 90, 95, 5],
        ['Grand total', ...everyone],
      ]).counts.map(({ breakdown }) => breakdown);
    expect(rows(690, 275, 21)).toContain('Clinical and medical');
    expect(rows(780, 370, 26)).toContain('Clinical');
  });
});
