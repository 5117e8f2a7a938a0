import { seriesOf } from '../definitions/latest-of-series';
import { reportYear } from '../definitions/report-year';
import { findSeriesBreak } from '../definitions/series-break';
import type { EqualityPolicy } from '../equality-policy';
import type { FigureChange } from '../figure';
import { compareLogRatios } from '../statistics/log-ratio';
import { compareDifferences } from '../statistics/rate-difference';
import type { ComputedFigure } from './computed-figure';
import { describeMovement, isUnmoved } from './describe-movement';
import { formatP } from './format-rounded';

/** The test of a change, with its name; no p where the errors are not known. */
function testChange(now: ComputedFigure, before: ComputedFigure): Pick<FigureChange, 'p' | 'test'> {
  const [a, b] = [now.figure.value, before.figure.value];
  if (now.error === null || before.error === null || a === null || b === null) return { p: null, test: null };
  const [errorNow, errorBefore] = [now.error.standardError, before.error.standardError];
  const isLog = now.error.scale === 'log';
  const p = isLog
    ? compareLogRatios({ ratio: a, standardError: errorNow }, { ratio: b, standardError: errorBefore })
    : compareDifferences(a, errorNow, b, errorBefore);
  const test = isLog
    ? 'z of the difference of log ratios, two-sided'
    : 'z of the difference, each with its own variance, two-sided';
  return p === null ? { p: null, test: null } : { p, test };
}

function verdict(p: number | null, policy: EqualityPolicy): string {
  if (p === null) return '.';
  return p < 1 - policy.confidence
    ? `; so large a change is unlikely by chance alone (${formatP(p)}).`
    : `; so large a change is likely by chance alone (${formatP(p)}).`;
}

function changeOf(now: ComputedFigure, before: ComputedFigure, policy: EqualityPolicy): FigureChange | null {
  const [a, b] = [now.figure.value, before.figure.value];
  const { standard, id, breakdown, year } = now.figure;
  const [from, to] = [reportYear(before.figure.year), reportYear(year)];
  if (a === null || b === null || from === null || to === null) return null;
  const broken = findSeriesBreak(standard, id, breakdown, from, to);
  const tested = broken === null ? testChange(now, before) : { p: null, test: null };
  const moved = describeMovement(now.figure, b, a);
  const reading =
    broken === null
      ? moved + verdict(isUnmoved(moved) ? null : tested.p, policy)
      : `${moved}, but the two do not compare: ${broken.why}${broken.tag === 'confirmed' ? '' : ' (not confirmed)'}.`;
  return { fromYear: before.figure.year ?? '', from: b, difference: a - b, ...tested, reading };
}

/**
 * Figures with their change on the latest earlier year that has a number, and a test of whether it is more than chance:
 * z of the difference of log ratios, or of the difference. Across a change of definition there is a difference but no
 * test, and the reading says why.
 *
 * @example withChanges(computed, policy)[1]?.figure.change?.reading // 'The ratio rose from 1.40 to 1.62, further from parity; …'
 */
export function withChanges(
  computed: readonly ComputedFigure[],
  policy: EqualityPolicy,
): readonly ComputedFigure[] {
  const series = new Map<string, { readonly year: number; readonly entry: ComputedFigure }[]>();
  for (const entry of computed) {
    const year = reportYear(entry.figure.year);
    if (year === null || entry.figure.value === null) continue;
    const key = seriesOf(entry.figure);
    series.set(key, [...(series.get(key) ?? []), { year, entry }]);
  }
  return computed.map((entry) => {
    const year = reportYear(entry.figure.year);
    if (year === null || entry.figure.value === null) return entry;
    const earlier = (series.get(seriesOf(entry.figure)) ?? []).filter((other) => other.year < year);
    const [latest] = earlier.sort((a, b) => b.year - a.year);
    const change = latest === undefined ? null : changeOf(entry, latest.entry, policy);
    if (change === null) return entry;
    const isBroken = change.reading.includes('do not compare');
    const cautions = isBroken ? [...entry.figure.cautions, change.reading] : entry.figure.cautions;
    return { ...entry, figure: { ...entry.figure, change, cautions } };
  });
}
