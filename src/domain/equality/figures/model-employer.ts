import { MODEL_EMPLOYER_SOURCE } from '../definitions/other-sources';
import type { EqualityPolicy } from '../equality-policy';
import type { Unavailable } from '../figure';
import type { ModelEmployerRow } from '../workforce-data';
import { accept, checkCount, findAtCount, refuse, type Checked } from './check-counts';
import { makeFigure, readUnavailable, type ComputedFigure } from './computed-figure';
import { describeTag } from './definition-cautions';
import { bandFacts, bandName, needOf, TRACE, type Band } from './employer-band';
import { checkOwnAnswer, rangeCaution } from './employer-own-answer';
import { sumNeeds } from './employer-sum';
import { formatPercent, formatRounded } from './format-rounded';

function checkTarget(
  { targetPercent: target, targetYears = [] }: ModelEmployerRow,
  policy: EqualityPolicy,
): Checked<number> {
  if (target === null && targetYears.length > 0) {
    const years = `${targetYears.slice(0, -1).join(', ')} and ${targetYears.at(-1) ?? ''}`;
    const message = `The sheet has a target for each of ${years}: put the one that counts now in a column “Target %”.`;
    return refuse('several-targets', message);
  }
  if (target === null) return accept(policy.modelEmployerTarget);
  const { value } = target;
  if (value > 0 && value <= 1) {
    return refuse('fraction-for-percentage', `The target is ${String(value)}: a fraction, it seems.`, [
      findAtCount('fraction-for-percentage', target, {
        group: 'Target %',
        likely: Number((value * 100).toPrecision(10)),
      }),
    ]);
  }
  if (value > 1 && value < 100) return accept(value);
  return refuse('percentage-over-100', `The target is ${String(value)}, not a percentage below 100.`, [
    value >= 100
      ? findAtCount('percentage-over-100', target, { group: 'Target %' })
      : findAtCount('count-unreadable', target, { column: 'Target %', wanted: 'a percentage' }),
  ]);
}

function checkBand(row: ModelEmployerRow, policy: EqualityPolicy): Checked<Band> {
  const bme = checkCount(row.bme, 'BME', { label: `band ${row.band}` });
  if (bme.value === null) return bme;
  if (row.total === null)
    return refuse('no-total', `Neither a total nor a percentage is given for ${row.band}.`);
  const total = checkCount(row.total, 'Total', { label: `band ${row.band}` });
  if (total.value === null) return total;
  if (bme.value.value > total.value.value) {
    const detail = { count: bme.value.value, base: total.value.value, group: `Band ${row.band}` };
    const message = `More BME staff (${String(detail.count)}) than staff (${String(detail.base)}).`;
    return refuse('count-exceeds-base', message, [findAtCount('count-exceeds-base', bme.value, detail)]);
  }
  if (total.value.value === 0) return refuse('no-comparison-base', `Nobody is in ${row.band}.`);
  const target = checkTarget(row, policy);
  if (target.value === null) return target;
  return accept({ bme: bme.value, total: total.value, targetPercent: target.value });
}

function computeBand(row: ModelEmployerRow, policy: EqualityPolicy): ComputedFigure {
  const checked = checkBand(row, policy);
  const tag = describeTag(MODEL_EMPLOYER_SOURCE.tag);
  const base = bandFacts(row.band, row.year, row.bme, row.total, policy);
  if (checked.value === null) {
    const { unavailable, findings } = checked;
    const reading = readUnavailable(`Model Employer, ${bandName(row.band)}`, unavailable);
    return { figure: makeFigure({ ...base, unavailable, reading }), findings, error: null };
  }
  const band = checked.value;
  const { bme, total, targetPercent } = band;
  const need = needOf(bme.value, total.value, targetPercent);
  const facts = {
    ...base,
    reference: {
      ...base.reference,
      rate: targetPercent / 100,
      ...(row.targetPercent === null ? {} : { given: row.targetPercent }),
    },
    parity: 0,
    cautions: [...rangeCaution(row, band), ...(tag === null ? [] : [tag])],
  };
  const findings = checkOwnAnswer(row, band, need);
  const share = formatPercent((100 * bme.value) / total.value);
  const target = `${formatTarget(targetPercent)}%`;
  const name = bandName(row.band);
  if (need <= TRACE) {
    const unavailable: Unavailable = {
      code: 'target-met',
      message: `The target of ${target} is met: ${share} of staff in ${name} are BME.`,
    };
    const figure = makeFigure({
      ...facts,
      adverse: false,
      shortfall: 0,
      unavailable,
      reading: unavailable.message,
    });
    return { figure, findings, error: null };
  }
  const wholePeople = Math.ceil(need - TRACE);
  const withPostsAdded = need / (1 - targetPercent / 100);
  const people = wholePeople === 1 ? '1 whole person' : `${String(wholePeople)} whole people`;
  return {
    figure: makeFigure({
      ...facts,
      value: need,
      adverse: true,
      shortfall: need,
      need: { wholePeople, withPostsAdded },
      reading: `BME staff are ${share} of ${name}; ${formatRounded(need, 2)} more (${people}) in the posts there are would make ${target}, or ${formatRounded(withPostsAdded, 2)} more in posts that are added.`,
    }),
    findings,
    error: null,
  };
}

/** A target as written, without zeros behind the point. */
function formatTarget(percent: number): string {
  return formatRounded(percent, 1).replace(/\.0$/, '');
}

/**
 * What each band wants to meet its target of BME staff: people beyond those there are, unrounded as trusts print it, in
 * whole people, and where posts are added rather than filled. A band that meets its target has no value, and says so.
 * Then the sum over the bands below target. The sheet's own answers are checked.
 *
 * @source https://www.england.nhs.uk/publication/a-model-employer/ for the aim; the formula is inferred from published answers
 * @example computeModelEmployer(rows, policy)[0]?.figure.value // 33.21
 */
export function computeModelEmployer(
  rows: readonly ModelEmployerRow[],
  policy: EqualityPolicy,
): readonly ComputedFigure[] {
  const years = [...new Set(rows.map(({ year }) => year))];
  return years.flatMap((year) => {
    const bands = rows.filter((row) => row.year === year).map((row) => computeBand(row, policy));
    return [...bands, ...sumNeeds(bands, year, policy)];
  });
}
