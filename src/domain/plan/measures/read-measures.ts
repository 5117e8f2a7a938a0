import { rememberTexts } from '../../wording/remember-readings';
import type { Measure } from '../plan';
import { computeGap, directionOfWords } from './direction';
import { findFigureItems } from './figure-items';
import type { Figure } from './figure';
import { findFigures } from './find-figures';
import { agreed, findReference, type FigureReference } from './figure-reference';
import { pairFigures, type FigurePair } from './pair-figures';

/** A figure written with the wrong unit, and the one it was meant to have. */
export interface UnitSlip {
  readonly raw: string;
  readonly given: string;
  readonly meant: string;
}

/** The measures of an action, and the units that look like slips. */
export interface MeasureReading {
  readonly measures: readonly Measure[];
  readonly slips: readonly UnitSlip[];
}

type KnownUnit = Measure['unit'];

/** Scores are out of ten, and hardly a likelihood is greater. */
const LARGEST_SMALL = 10;

function unitOf({ current, target }: FigurePair, reference: FigureReference): KnownUnit {
  const has = (unit: Figure['unit']): boolean => current?.unit === unit || target?.unit === unit;
  if (has('score')) return 'score';
  const defined = agreed(reference.definedBy, ({ unit }) => unit);
  const isSmall = (figure: Figure | null): boolean =>
    figure === null || Math.abs(figure.value) <= LARGEST_SMALL;
  if (defined === 'score' && isSmall(current) && isSmall(target)) return 'score';
  if (has('ratio')) return 'ratio';
  if (has('percent')) return 'percent';
  if (has('points')) return 'points';
  const isCount = (figure: Figure | null): boolean => figure !== null && figure.counted !== '';
  if (isCount(current) || isCount(target)) return 'number';
  return defined === null || defined === 'yes-no' || defined === 'points' ? 'number' : defined;
}

function slipsOf(pair: FigurePair, unit: KnownUnit): readonly UnitSlip[] {
  return [pair.current, pair.target].flatMap((figure) => {
    if (figure === null) return [];
    if (unit === 'percent' && figure.unit === 'bare')
      return [{ raw: figure.item, given: figure.raw, meant: `${figure.raw}%` }];
    if ((unit === 'score' || unit === 'ratio') && figure.unit === 'percent') {
      const bare = figure.raw.replace(/\s*(?:%|per\s?cent)$/i, '');
      return [{ raw: figure.item, given: figure.raw, meant: bare }];
    }
    return [];
  });
}

/** Which way is better holds for the figure that is defined, and not for sessions held or managers trained under it. */
function isAsDefined(
  { current, target }: FigurePair,
  unit: KnownUnit,
  { definedBy }: FigureReference,
): boolean {
  const defined = agreed(definedBy, (definition) => definition.unit);
  const isCount = (current?.counted ?? '') !== '' || (target?.counted ?? '') !== '';
  const isShare = unit === 'percent' || (unit === 'number' && !isCount);
  return defined === unit || (defined === 'points' && isShare);
}

/** Likelihoods are wanted alike: below 1 the one group fares worse, above it the other. */
const PARITY = 1;

function betterOf(
  pair: FigurePair,
  unit: KnownUnit,
  reference: FigureReference,
  actionWords: string,
): Measure['better'] {
  const { current, target } = pair;
  if (target?.bound) return target.bound;
  if (current && target && current.role === 'from' && target.role === 'to' && current.value !== target.value)
    return target.value > current.value ? 'higher' : 'lower';
  if (target?.towards) return target.towards;
  if (current?.isOfGap || target?.isOfGap) return 'lower';
  if (unit === 'ratio' && current && target?.value === PARITY && current.value < PARITY) return null;
  const defined = isAsDefined(pair, unit, reference)
    ? agreed(reference.definedBy, ({ better }) => better)
    : null;
  if (defined === null) return directionOfWords(/^[^.;\n]*/.exec(actionWords)?.[0] ?? '');
  const isMet =
    current !== null &&
    target !== null &&
    (defined === 'higher' ? current.value > target.value : current.value < target.value);
  // "Improve to 8.8%" from 24% cannot mean more: the definition is not this figure's.
  return isMet && /improv|national best|better/i.test(target.item) ? null : defined;
}

function labelOf({ current, target }: FigurePair): string | null {
  const label = [current?.label, target?.label].find((text) => text !== undefined && /\p{L}/u.test(text));
  return label ?? null;
}

function measureOf(pair: FigurePair, reference: FigureReference, actionWords: string): Measure {
  const { current, target } = pair;
  const unit = unitOf(pair, reference);
  const better = betterOf(pair, unit, reference, actionWords);
  const decimals = Math.max(current?.decimals ?? 0, target?.decimals ?? 0);
  const isTold = current !== null && target !== null && current.item !== target.item;
  return {
    indicator: reference.indicator,
    label: labelOf(pair),
    current: current?.value ?? null,
    target: target?.value ?? null,
    unit,
    better,
    gap: computeGap(current?.value ?? null, target?.value ?? null, better, decimals),
    text: isTold ? `${current.item} → ${target.item}` : (current?.item ?? target?.item ?? ''),
  };
}

const TO_BETWEEN_SHARES = /%\s+to\s+\d[\d.]*\s?%/i;

/**
 * A range as the end that matters: the lower one for a figure below it, else the upper one, which a
 * figure inside the range has met. Without a figure to set against it a range is no single target.
 */
function settleRange(pair: FigurePair): readonly FigurePair[] {
  const { current, target } = pair;
  if (target === null || target.rangeFrom === null) return [pair];
  if (current === null) return [];
  // "70%" beside "70% to 80%": the one begins where things stand, and is no range.
  if (current.value === target.rangeFrom && TO_BETWEEN_SHARES.test(target.item))
    return [{ current, target: { ...target, bound: 'higher' } }];
  if (current.value < target.rangeFrom)
    return [{ current, target: { ...target, value: target.rangeFrom, bound: 'higher' } }];
  return [{ current, target: { ...target, bound: 'lower' } }];
}

/**
 * Beside an indicator that is a likelihood or a score, a small number without a unit is in its unit, and "100% of
 * panels" is of something else.
 */
function partedByUnit(pair: FigurePair, { definedBy }: FigureReference): readonly FigurePair[] {
  const { current, target } = pair;
  const defined = agreed(definedBy, ({ unit }) => unit);
  if (!current || !target || (defined !== 'ratio' && defined !== 'score')) return [pair];
  const isOwn = ({ unit, value }: Figure): boolean => unit === 'bare' && Math.abs(value) <= LARGEST_SMALL;
  const isOther = ({ unit, value }: Figure): boolean => unit === 'percent' && Math.abs(value) > LARGEST_SMALL;
  const areApart = (isOwn(current) && isOther(target)) || (isOther(current) && isOwn(target));
  return areApart
    ? [
        { current, target: null },
        { current: null, target },
      ]
    : [pair];
}

/** A cell with more is a table pasted whole, which pairs with nothing. */
const MOST_FIGURES = 60;

/** Finding figures is the costly part, and cells of a long plan repeat. */
const figuresOf = rememberTexts((text): readonly Figure[] =>
  findFigureItems(text).flatMap(findFigures).slice(0, MOST_FIGURES),
);

const pairsWith = rememberTexts((current: string) =>
  rememberTexts((target: string): readonly FigurePair[] =>
    pairFigures(figuresOf(current), figuresOf(target)).flatMap(settleRange),
  ),
);

const NO_MEASURES: MeasureReading = { measures: [], slips: [] };

/**
 * The figures of an action now and as wanted, paired, each with unit, better direction and gap. The
 * cells may name them by bullets, sub-headings or sentences. Counts of things, money, dates and
 * changes are no measures unless both cells count the same thing. A unit that only one side writes,
 * or that the other side contradicts, is a slip.
 *
 * @example readMeasures('74% of staff', 'Improve to 89%', ['WDES 8'], '').measures[0]?.gap // 15
 */
export function readMeasures(
  current: string,
  target: string,
  indicators: readonly string[],
  actionWords: string,
): MeasureReading {
  if (!/\d/.test(current) && !/\d/.test(target)) return NO_MEASURES;
  const readings = pairsWith(current)(target).flatMap((pair) => {
    const reference = findReference(pair, indicators, actionWords);
    return partedByUnit(pair, reference).map((part) => {
      const measure = measureOf(part, reference, actionWords);
      return { measure, slips: slipsOf(part, measure.unit) };
    });
  });
  return {
    measures: readings.map(({ measure }) => measure),
    slips: readings.flatMap(({ slips }) => slips),
  };
}
