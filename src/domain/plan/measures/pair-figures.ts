import type { Figure, FigureUnit } from './figure';
import { areOfOneThing } from './same-thing';

/** A figure now and the one wanted; either may be missing, never both. */
export interface FigurePair {
  readonly current: Figure | null;
  readonly target: Figure | null;
}

/** Two units that may be one: a bare figure takes the other's unit unless it counts something. */
function areUnitsAlike(one: Figure, other: Figure): boolean {
  if (one.unit === other.unit) return true;
  const isLoose = (figure: Figure, { unit, isBesideCount }: Figure): boolean =>
    figure.unit === 'bare' &&
    figure.counted === '' &&
    !isBesideCount &&
    !(unit === 'percent' && figure.value > 100);
  if (isLoose(one, other) || isLoose(other, one)) return true;
  const isSlip = (figure: Figure, unit: FigureUnit): boolean =>
    figure.unit === 'percent' && figure.value <= 10 && (unit === 'score' || unit === 'ratio');
  return isSlip(one, other.unit) || isSlip(other, one.unit);
}

function areStandardsAlike(one: Figure, other: Figure): boolean {
  return one.standard === null || other.standard === null || one.standard === other.standard;
}

/** How much two labels share, from 0 to 1; 0 when either says nothing. */
function likeness(one: Figure, other: Figure): number {
  if (one.words.size === 0 || other.words.size === 0) return 0;
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  return shared / Math.min(one.words.size, other.words.size, 4);
}

/** Statements of two indicators never make one measure, nor of two things, nor a group's figure and the target of a gap. */
function areSubjectsAlike(current: Figure, target: Figure): boolean {
  const isNamed = current.number !== null && current.number === target.number;
  const isOneNumber = current.number === null || target.number === null || isNamed;
  return isOneNumber && (current.isOfGap || !target.isOfGap) && (isNamed || areOfOneThing(current, target));
}

function takeOff(figures: Figure[], taken: readonly (Figure | null)[]): void {
  figures.splice(0, figures.length, ...figures.filter((figure) => !taken.includes(figure)));
}

/** Takes the best-matching targets off the lists, label by label. */
function pairByLabel(currents: Figure[], targets: Figure[]): FigurePair[] {
  const scored = currents.flatMap((current) =>
    targets.flatMap((target) => {
      const isNamed = current.number !== null && current.number === target.number;
      const score =
        likeness(current, target) + (isNamed ? 1 : 0) + (current.standard === target.standard ? 0.1 : 0);
      const fits =
        areStandardsAlike(current, target) &&
        areSubjectsAlike(current, target) &&
        areUnitsAlike(current, target);
      return fits && score >= 0.5 ? [{ current, target, score }] : [];
    }),
  );
  const pairs: FigurePair[] = [];
  const isTaken = (current: Figure, target: Figure): boolean =>
    pairs.some(
      (pair) =>
        pair.current === current ||
        // One target without a standard may serve each standard's own figure.
        (pair.target === target &&
          !(target.standard === null && pair.current?.standard !== current.standard)),
    );
  for (const { current, target } of scored.sort((one, other) => other.score - one.score)) {
    if (!isTaken(current, target)) pairs.push({ current, target });
  }
  takeOff(
    currents,
    pairs.map(({ current }) => current),
  );
  takeOff(
    targets,
    pairs.map(({ target }) => target),
  );
  return pairs;
}

/** The groups the standards ask about, and the ones they are set against. */
const COMPARISON_GROUP = /^(?:bme|bame|black|ethnic|minority|disabled|women|female)$/;
const REFERENCE_GROUP = /^(?:white|non|men|male)$/;

/** Of "BME 29.9%, White 24.1%", a target without a label is for the group the indicator asks about. */
function preferComparisonGroup(figures: readonly Figure[]): readonly Figure[] {
  const has = ({ words }: Figure, group: RegExp): boolean => [...words].some((word) => group.test(word));
  const asked = figures.filter((figure) => has(figure, COMPARISON_GROUP) && !has(figure, REFERENCE_GROUP));
  const others = figures.filter((figure) => has(figure, REFERENCE_GROUP));
  return asked.length === 1 && asked.length + others.length === figures.length ? asked : figures;
}

/** Where one figure stands against one under the same standard, they belong together without labels. */
function pairLeftOver(currents: Figure[], targets: Figure[]): FigurePair[] {
  const pairs: FigurePair[] = [];
  for (const target of [...targets]) {
    const candidates = currents.filter(
      (current) =>
        areStandardsAlike(current, target) &&
        areSubjectsAlike(current, target) &&
        areUnitsAlike(current, target) &&
        !(
          current.unit === 'bare' &&
          target.unit === 'bare' &&
          (current.counted !== '' || target.counted !== '')
        ),
    );
    const matches = target.words.size === 0 ? preferComparisonGroup(candidates) : candidates;
    const rivals = targets.filter(
      (other) => areUnitsAlike(other, target) && areStandardsAlike(other, target),
    );
    const areByStandard = new Set(matches.map(({ standard }) => standard)).size === matches.length;
    if (rivals.length !== 1 || matches.length === 0) continue;
    if (matches.length > 1 && !(areByStandard && target.standard === null)) continue;
    takeOff(targets, [target]);
    takeOff(currents, matches);
    pairs.push(...matches.map((current) => ({ current, target })));
  }
  return pairs;
}

/**
 * "24% now, 26% in year 1 and 30% in the end": without words of their own, targets that go on one way from the one
 * figure there is are its steps.
 */
function pairSteps(current: Figure | undefined, targets: readonly Figure[]): readonly FigurePair[] {
  if (current === undefined || targets.length < 2) return [];
  const isUp = (targets[0]?.value ?? 0) > current.value;
  const areSteps = targets.every((target, index) => {
    const before = targets[index - 1] ?? current;
    return (
      target.words.size === 0 &&
      target.unit === current.unit &&
      target.unit !== 'bare' &&
      target.rangeFrom === null &&
      areStandardsAlike(current, target) &&
      areSubjectsAlike(current, target) &&
      (isUp ? target.value > before.value : target.value < before.value)
    );
  });
  return areSteps ? targets.map((target) => ({ current, target })) : [];
}

/** Of one figure given for several years, the last: what it is now, or shall be in the end. */
function latestOfSeries(figures: readonly Figure[]): readonly Figure[] {
  const isOfSeries = (one: Figure, other: Figure): boolean =>
    one.standard === other.standard && one.unit === other.unit && one.item === other.item;
  return figures.filter((figure) => {
    const series = figures.filter((other) => isOfSeries(figure, other));
    const areDated = series.every(({ year, role }) => year !== null && role === 'level');
    const years = new Set(series.map(({ year }) => year));
    if (series.length < 2 || !areDated || years.size < series.length) return true;
    return series.every(({ year }) => (year ?? 0) <= (figure.year ?? 0));
  });
}

const BY_YEAR = /\bby\s+(?:[A-Z][a-z]+\s+)?20\d\d\b/;
/** "Reduce", "increase": what shall be, and not "reduced", what was. */
const SHALL_BE =
  /^\W*(?:to\s+)?(?:increase|reduce|improve|raise|lower|grow|cut|decrease|move|halve|close|narrow|go)\b|\b(?:target|aim)\b/i;
const WAS =
  /\b(?:fell|fallen|rose|risen|grew|dropped|went|increased|reduced|improved|raised|decreased|moved|changed|up|down)\b/i;

/**
 * "12% → 15% by 2026" under the current heading: a pair where it says so, the last figure where it
 * tells what came about, and nothing where it may be either.
 */
function settleFromTo(inCurrent: readonly Figure[], hasTarget: boolean): readonly Figure[] {
  const isOpen = (figure: Figure): boolean =>
    !hasTarget && (figure.role === 'from' || figure.role === 'to') && !WAS.test(figure.item);
  return inCurrent.filter((figure) => !isOpen(figure));
}

/** Without another beside it a bare figure says nothing, nor one of times that no word calls wanted. */
function standsAlone({ unit, isTimes, bound, role }: Figure): boolean {
  return unit !== 'bare' && (!isTimes || bound !== null || role === 'wanted');
}

/** "from 32% to 15%": pairs that one statement makes by itself; the current cell's own words for the first go before. */
function pairFromTo(figures: readonly Figure[], inCurrent: readonly Figure[]): readonly FigurePair[] {
  return figures.flatMap((figure, index) => {
    const target = figures[index + 1];
    if (figure.role !== 'from' || target?.role !== 'to') return [];
    const restated = inCurrent.find((one) => one.value === figure.value && areStandardsAlike(one, figure));
    return [{ current: { ...(restated ?? figure), role: 'from' as const }, target }];
  });
}

/**
 * The figures of a current cell set against those of a target cell: by "from … to", then by label
 * under the same standard, then one against one. What stays alone is paired with nothing, and a
 * lone count is left out.
 *
 * @example pairFigures(findFigures({ text: 'Staff 24%', standard: null }), []).length // 1
 */
export function pairFigures(
  currentFigures: readonly Figure[],
  targetFigures: readonly Figure[],
): readonly FigurePair[] {
  const inCurrent = settleFromTo(latestOfSeries(currentFigures), targetFigures.length > 0);
  const inTarget = latestOfSeries(targetFigures);
  const planned = currentFigures.filter(({ item }) => SHALL_BE.test(item) || BY_YEAR.test(item));
  const spelt = [
    ...pairFromTo(inTarget, inCurrent),
    ...(targetFigures.length === 0 ? pairFromTo(planned, []) : []),
  ];
  const restated = (figure: Figure): boolean =>
    spelt.some(({ current }) => current?.value === figure.value && areStandardsAlike(current, figure));
  const isTold = ({ value, unit }: Figure): boolean =>
    inCurrent.some((one) => one.value === value && one.unit === unit);
  const currents = [
    ...inCurrent.filter((figure) => figure.role !== 'from' && figure.role !== 'wanted' && !restated(figure)),
    ...inTarget.filter((figure) => figure.role === 'now' && !isTold(figure)),
  ];
  const targets = [
    ...inTarget.filter((figure) => figure.role === 'level' || figure.role === 'wanted'),
    ...inCurrent.filter((figure) => figure.role === 'wanted'),
  ];
  const steps = currents.length === 1 && spelt.length === 0 ? pairSteps(currents[0], targets) : [];
  const pairs =
    steps.length > 0
      ? steps
      : [...spelt, ...pairByLabel(currents, targets), ...pairLeftOver(currents, targets)];
  const wanted = targets
    .filter((figure) => standsAlone(figure) && steps.length === 0)
    .map((target) => ({ current: null, target }));
  const isAlone = pairs.length + wanted.length === 0 && currents.length === 1;
  const known = isAlone ? currents.filter(standsAlone) : [];
  return [...pairs, ...wanted, ...known.map((current) => ({ current, target: null }))];
}
