import type { EqualityPolicy } from '../equality-policy';
import type { Unavailable } from '../figure';
import { makeFigure, readUnavailable, sumCounts, type ComputedFigure } from './computed-figure';
import { bandFacts, bandName, NEED_METHOD } from './employer-band';
import { formatRounded } from './format-rounded';

/** All bands together: the needs of those that have one. A band above its target does not make up for another. */
export function sumNeeds(
  bands: readonly ComputedFigure[],
  year: string | null,
  policy: EqualityPolicy,
): readonly ComputedFigure[] {
  const figures = bands.map(({ figure }) => figure);
  if (figures.length < 2) return [];
  const countsOf = (part: 'numerator' | 'denominator') =>
    sumCounts(figures.flatMap(({ comparison }) => (comparison[part] === null ? [] : [comparison[part]])));
  const facts = bandFacts('All bands', year, countsOf('numerator'), countsOf('denominator'), policy);
  const method = { ...NEED_METHOD, value: 'sum of the needs of the bands below target' };
  const missing = figures.filter(
    ({ unavailable }) => unavailable !== null && unavailable.code !== 'target-met',
  );
  const subject = 'Model Employer, all bands';
  if (missing.length > 0) {
    const names = missing.map(({ id }) => bandName(id)).join(', ');
    const unavailable: Unavailable = {
      code: 'figure-missing',
      message: `There is no sum over all bands: no number can be had for ${names}.`,
    };
    const reading = readUnavailable(subject, unavailable);
    return [{ figure: makeFigure({ ...facts, method, unavailable, reading }), findings: [], error: null }];
  }
  const needs = figures.filter(({ value }) => value !== null);
  const value = needs.reduce((sum, figure) => sum + (figure.value ?? 0), 0);
  if (needs.length === 0) {
    const unavailable: Unavailable = { code: 'target-met', message: 'Every band meets its target.' };
    const reading = unavailable.message;
    return [
      {
        figure: makeFigure({ ...facts, method, adverse: false, unavailable, reading }),
        findings: [],
        error: null,
      },
    ];
  }
  const need = needs.reduce(
    (sum, figure) => ({
      wholePeople: sum.wholePeople + (figure.need?.wholePeople ?? 0),
      withPostsAdded: sum.withPostsAdded + (figure.need?.withPostsAdded ?? 0),
    }),
    { wholePeople: 0, withPostsAdded: 0 },
  );
  const surplus =
    needs.length < figures.length
      ? [
          'A band above its target is not set off against one below: the sum is more than the target over all bands pooled would give.',
        ]
      : [];
  const figure = makeFigure({
    ...facts,
    method,
    value,
    parity: 0,
    adverse: true,
    shortfall: value,
    need,
    cautions: surplus,
    reading: `${formatRounded(value, 2)} more BME staff are wanted in the ${needs.length === 1 ? 'one band that is' : `${String(needs.length)} bands that are`} below target (${String(need.wholePeople)} whole people).`,
  });
  return [{ figure, findings: [], error: null }];
}
