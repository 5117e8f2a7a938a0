import { figureOf, compute } from './compute';
import { countRow } from './workforce-rows';

const STAFF = countRow('WRES', '1', 'Headcount', 2429, 480, 120);

describe('the board set against the workforce (WRES 9, WDES 10)', () => {
  it('is negative where the board has fewer, for the whole board, voting and executive members', () => {
    const { figures } = compute([
      STAFF,
      countRow('WRES', '9', 'Board members', 12, 1, 0),
      countRow('WRES', '9', 'Voting members', 9, 1, 0),
      countRow('WRES', '9', 'Executive members', 6, 0, 0),
    ]);
    const share = (480 / 3029) * 100;
    expect(figureOf(figures, '9', 'Whole board').value).toBeCloseTo(100 / 13 - share, 10);
    expect(figureOf(figures, '9', 'Voting members').value).toBeCloseTo(10 - share, 10);
    expect(figureOf(figures, '9', 'Executive members').value).toBeCloseTo(-share, 10);
    expect(figureOf(figures, '9', 'Whole board').reading).toBe(
      'BME people were 7.7% of board members, 8.2 percentage points below their 15.8% of the workforce.',
    );
    expect(figureOf(figures, '9', 'Whole board').cautions[0]).toContain('One seat is 7.7 percentage points');
  });

  it('cannot be had without the headcount of all staff', () => {
    const { figures } = compute([countRow('WDES', '10', 'Board members', 12, 1, 0)]);
    expect(figureOf(figures, '10', 'Whole board').unavailable).toEqual({
      code: 'no-total',
      message: 'The headcount of metric 1 is not given, so there is no workforce to set the board against.',
    });
  });

  it('is refused where a part of the board has more of a group than the whole', () => {
    const { figures, findings } = compute([
      STAFF,
      countRow('WRES', '9', 'Board members', 12, 1, 0, { row: 3 }),
      countRow('WRES', '9', 'Voting members', 9, 2, 0, { row: 4 }),
    ]);
    expect(figureOf(figures, '9', 'Voting members').unavailable?.code).toBe('count-exceeds-base');
    expect(figureOf(figures, '9', 'Whole board').unavailable).toBeNull();
    expect(findings).toMatchObject([
      {
        code: 'count-exceeds-base',
        cell: 'E4',
        detail: { group: 'BME, voting board members', count: 2, base: 1 },
      },
    ]);
  });

  it('does not take the staff of the other standard for its workforce', () => {
    const { figures } = compute([STAFF, countRow('WDES', '10', 'Board members', 12, 1, 0)]);
    expect(figureOf(figures, '10', 'Whole board').unavailable?.code).toBe('no-total');
  });
});
