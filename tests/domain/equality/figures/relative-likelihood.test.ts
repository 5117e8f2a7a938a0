import { DEFAULT_EQUALITY_POLICY } from '../../../../src/domain/equality/equality-policy';
import { computeFigures } from '../../../../src/domain/equality/figures/compute-figures';
import { countRow, workforce } from './workforce-rows';

describe('the relative likelihood of appointment (WRES 2)', () => {
  it('puts White applicants on top, with interval, exact test and a sentence', () => {
    const data = workforce([
      countRow('WRES', '2', 'Shortlisted', 4675, 12067, 210),
      countRow('WRES', '2', 'Appointed', 1148, 1426, 30),
    ]);
    const [figure] = computeFigures(data, DEFAULT_EQUALITY_POLICY).figures;
    expect(figure?.value).toBeCloseTo(2.078, 4);
    expect(figure?.interval?.[0]).toBeCloseTo(1.9375, 3);
    expect(figure?.interval?.[1]).toBeCloseTo(2.2286, 3);
    expect(figure?.p).toBeLessThan(1e-80);
    expect(figure?.shortfall).toBeCloseTo(1537.2, 1);
    expect(figure?.fourFifths).toBe('outside');
    expect(figure?.reading).toBe(
      'White applicants were 2.08 times as likely as BME applicants to be appointed from shortlisting.',
    );
  });
});
