import { definedFigures, defineFigure } from '../../../../src/domain/equality/definitions/define-figure';
import { definitionsOfStandard } from '../../../../src/domain/plan/indicators/indicator-definitions';

describe('the definitions of equality figures', () => {
  it('are one for each indicator and metric a plan may name, no more and no fewer', () => {
    const known = [...definitionsOfStandard('WRES'), ...definitionsOfStandard('WDES')];
    const name = ({ standard, number }: { standard: string; number: string }) => `${standard} ${number}`;
    expect(definedFigures().map(name)).toEqual(known.map(name));
  });

  it.each([
    ['WRES', '2', 'reference'],
    ['WRES', '3', 'comparison'],
    ['WRES', '4', 'reference'],
    ['WDES', '2', 'reference'],
    ['WDES', '3', 'comparison'],
  ] as const)(
    'put the group of %s %s on top that makes more than 1 a disadvantage: the %s group',
    (standard, id, onTop) => {
      expect(defineFigure(standard, id)?.rule).toMatchObject({ kind: 'relative-likelihood', onTop });
    },
  );

  it('know no WRES indicator 10', () => {
    expect(defineFigure('WRES', '10')).toBeNull();
  });

  it('name year, source and standing of each', () => {
    for (const { indicator, dates, subject } of definedFigures()) {
      expect(indicator.dated).toBeGreaterThanOrEqual(2019);
      expect(indicator.source).toMatch(/^https:\/\//);
      expect(dates.publishedBy).toBe('31 October');
      expect(subject).not.toBe('');
    }
  });
});
