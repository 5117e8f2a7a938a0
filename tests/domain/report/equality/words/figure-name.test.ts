import {
  figureName,
  figureNoteKeys,
  keysOfFigure,
  namedInFull,
} from '../../../../../src/domain/report/equality/words/figure-name';

const share = {
  standard: 'WRES',
  id: '1',
  subject: 'BME staff in each pay band',
  breakdown: 'Clinical 8a',
  statistic: 'representation',
  year: '2025',
} as const;

describe('What a figure is called in column A', () => {
  it('has the part of staff with it, and for bands that alone', () => {
    expect(figureName(share)).toBe('WRES 1 · Clinical 8a');
    expect(figureName({ ...share, breakdown: 'All' })).toBe('WRES 1: BME staff in each pay band');
    expect(figureName({ ...share, id: '9', subject: 'The board', statistic: 'gap-points' })).toBe(
      'WRES 9: The board · Clinical 8a',
    );
  });

  it('finds notes again, those of sheets with the part of staff in a column of its own too', () => {
    const now = new Map([
      ['Figure', 'WRES 1 · Clinical 8a'],
      ['Year', '2025'],
    ]);
    const before = new Map([
      ['Figure', 'WRES 1: BME staff in each pay band'],
      ['Breakdown', 'Clinical 8a'],
      ['Year', '2025'],
    ]);
    expect(figureNoteKeys(now)).toEqual(keysOfFigure(share));
    expect(figureNoteKeys(before)).toEqual(keysOfFigure(share));
    const kept = namedInFull({ about: before, note: { value: 'Ask the board' } });
    expect(kept.about.get('Figure')).toBe('WRES 1: BME staff in each pay band · Clinical 8a');
  });
});
