import { figureOf, compute } from './compute';
import { countRow } from './workforce-rows';

describe('the declaration gap', () => {
  const { figures } = compute([
    countRow('WDES', '1', 'Headcount', 900, 50, 250),
    countRow('WDES', 'declaration', 'Survey respondents', 300, 100, 20),
  ]);

  it('sets the record against the survey, both of known status', () => {
    const figure = figureOf(figures, 'declaration');
    expect(figure.value).toBeCloseTo((100 * 50) / 950 - 25, 10);
    expect(figure.notKnown?.share).toBeCloseTo(250 / 1200, 10);
    expect(figure.otherShare).toMatchObject({ of: 'all staff', denominator: 1200 });
    expect(figure.reading).toBe(
      '5.3% of staff whose status is on record are disabled, 19.7 percentage points fewer than the 25.0% who said so in the survey; 4.8% of answers withheld it and the record lacks it for 20.8%.',
    );
  });

  it('gives the factor between the two as well', () => {
    expect(figureOf(figures, 'declaration factor').value).toBeCloseTo(4.75, 10);
  });

  it('makes no test, as those who answered are on the record too', () => {
    expect(figureOf(figures, 'declaration').p).toBeNull();
    expect(figureOf(figures, 'declaration').cautions.join(' ')).toContain('no test is made');
  });

  it('has a reason where the record is not given', () => {
    const alone = compute([countRow('WDES', 'declaration', 'Survey respondents', 300, 100, 20)]).figures;
    expect(figureOf(alone, 'declaration').unavailable?.code).toBe('no-total');
  });
});
