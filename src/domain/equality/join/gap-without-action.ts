import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/make-finding';
import { figureName, type Figure } from '../figure';
import { formatP, formatPercent } from '../figures/format-rounded';
import { isSumOfBands } from '../suppression/other-people';
import type { CellPlace, Count, WorkforceData } from '../workforce-data';
import { mayBeChance } from './notable-figure';

/** The indicator or metric a figure belongs to: what is made of the headcounts by band belongs to the first. */
export function indicatorOf(figure: Figure): string {
  return figure.statistic === 'disparity-ratio' ? '1' : figure.id;
}

/** What an action may name, each once: an indicator and not its breakdowns, a pay gap and not its measures. */
export function subjectOf(figure: Figure): string {
  const { standard, breakdown } = figure;
  switch (standard) {
    case 'WRES':
    case 'WDES':
      return `${standard} ${indicatorOf(figure)}`;
    case 'Pay gap':
      return `${standard} ${breakdown}`;
    case 'Model Employer':
      return standard;
  }
}

/** The number of the analyst's that a figure's finding points at: the comparison group's own, before what it is out of. */
function countOf({ comparison, reference }: Figure): Count | null {
  const counts = [comparison.given, comparison.numerator, comparison.denominator, reference.numerator];
  return counts.find((count) => (count?.cells.length ?? 0) > 0) ?? null;
}

/** The cell a figure's finding points at: that of its count, else the first row it may rest on. */
function placeOf(figure: Figure, data: WorkforceData): CellPlace | null {
  const { standard, id, breakdown, year } = figure;
  const [cell] = countOf(figure)?.cells ?? [];
  if (cell) return cell;
  const row =
    data.counts.find((one) => one.standard === standard && one.id === id && one.year === year) ??
    data.pay.find((one) => one.characteristic === breakdown && one.measure === id && one.year === year);
  return row?.place ?? null;
}

/** What stands in that cell; nothing where a number is hidden, or summed out of several cells. */
function rawOf(figure: Figure): string {
  const count = countOf(figure);
  if (figure.suppressed || count?.cells.length !== 1) return '';
  return count === figure.comparison.given ? formatPercent(count.value) : String(count.value);
}

/**
 * A figure in words for a sheet that may be passed on: without a number where its published version hides it.
 *
 * @example readingOf(figure, figure.reading) // 'White applicants were 1.55 times as likely as BME applicants to be appointed from shortlisting.'
 */
export function readingOf({ suppressed }: Figure, reading: string): string {
  return suppressed ? 'So few people stand behind it that its published version hides the number.' : reading;
}

/** What the test says of a gap that may be chance, without its number where that is hidden; null for any other gap. */
function chanceOf(figure: Figure): string | null {
  if (!mayBeChance(figure) || figure.p === null) return null;
  const number = figure.suppressed ? '' : ` (${formatP(figure.p)})`;
  return `By the test the difference may be chance${number}.`;
}

/** What tells a figure from another of its subject: its band, or its measure. */
function nameBeside(figure: Figure, first: Figure): string {
  const own = [
    figure.breakdown === first.breakdown ? '' : figure.breakdown,
    figure.id === first.id ? '' : figure.id,
  ].filter((part) => part !== '');
  return own.join(' ') || figureName(figure);
}

/**
 * That figures of one subject show a gap and no open action names it, told once: of the first, with the others named.
 *
 * @example tellGap([figure], data)?.code // 'adverse-gap-no-action'
 */
export function tellGap(figures: readonly Figure[], data: WorkforceData): Finding | null {
  const [first, ...others] = figures;
  if (!first) return null;
  const place = placeOf(first, data);
  const chance = chanceOf(first);
  const also = others.filter((one) => !isSumOfBands(one)).map((one) => nameBeside(one, first));
  const detail = {
    figure: figureName(first),
    reading: readingOf(first, first.reading),
    ...(chance === null ? {} : { chance }),
    ...(also.length === 0 ? {} : { also: [...new Set(also)] }),
  };
  const raw = rawOf(first);
  return place
    ? makeFinding('adverse-gap-no-action', place.sheet, place, raw, detail)
    : { code: 'adverse-gap-no-action', sheet: null, cell: null, raw, detail };
}
