import type { Finding } from '../../findings/finding';
import type { Standard } from '../../plan/indicators/indicator-definition';
import { defineFigure, type DefinedFigure } from '../definitions/define-figure';
import { reportYear } from '../definitions/report-year';
import type { EqualityPolicy } from '../equality-policy';
import type { Figure } from '../figure';
import { DECLARATION } from '../read/words/parse-indicator-id';
import type { PayRow, WorkforceData } from '../workforce-data';
import { computeActionTaken } from './action-taken';
import { BOARD_PARTS, computeBoardDifference } from './board-difference';
import type { ComputedFigure } from './computed-figure';
import { indexCounts, type CountIndex, type CountScope } from './count-index';
import { computeDeclarationGap } from './declaration-gap';
import { computeDisparityRatios } from './disparity-ratio';
import { computeScoreGap } from './engagement-score';
import { likelihoodRows } from './likelihood-rows';
import { findManyFigures } from './many-figures';
import { computeModelEmployer } from './model-employer';
import { computePayGap } from './pay-gap';
import { computePayQuartile, quartileOf } from './pay-quartile';
import { computeRelativeLikelihood } from './relative-likelihood';
import { computeRepresentation } from './representation';
import { computeSurveyGap } from './survey-gap';
import { readWorkforce, type WorkforceReading } from './whole-workforce';
import { withChanges } from './year-on-year';

/** The workforce of each standard and year, read once. */
type Workforces = (standard: Standard, year: string | null) => WorkforceReading;

function rememberWorkforces(index: CountIndex): Workforces {
  const read = new Map<string, WorkforceReading>();
  return (standard, year) => {
    const key = `${standard}\u0000${year ?? ''}`;
    const held = read.get(key) ?? readWorkforce(index, standard, year);
    read.set(key, held);
    return held;
  };
}

/** The workforce that a figure is set against: of its year, however that is written: 2025 is 2024/25. */
function workforceOf(
  { standard, year }: CountScope,
  index: CountIndex,
  workforces: Workforces,
): WorkforceReading {
  const own = workforces(standard, year);
  const report = reportYear(year);
  if (own.workforce !== null || report === null) return own;
  const written = new Set(
    index.scopes
      .filter((scope) => scope.standard === standard && scope.id === '1' && reportYear(scope.year) === report)
      .map((scope) => scope.year),
  );
  const [other] = written;
  return written.size === 1 && other !== undefined ? workforces(standard, other) : own;
}

function computeDefined(
  { rule, ...definition }: DefinedFigure,
  scope: CountScope,
  index: CountIndex,
  workforces: Workforces,
  policy: EqualityPolicy,
): readonly ComputedFigure[] {
  const whole = () => workforceOf(scope, index, workforces);
  switch (rule.kind) {
    case 'representation':
      return [
        computeRepresentation(
          { ...definition, rule },
          scope,
          index.find(scope, 'Headcount'),
          workforces(scope.standard, scope.year),
          policy,
        ),
      ];
    case 'relative-likelihood': {
      const defined = { ...definition, rule };
      const rows = likelihoodRows(defined, scope, index, whole, policy);
      return [computeRelativeLikelihood(defined, scope, rows, policy)];
    }
    case 'survey': {
      const rows = { percent: index.find(scope, 'Survey %'), base: index.find(scope, 'Survey base') };
      return [computeSurveyGap({ ...definition, rule }, scope, rows, policy)];
    }
    case 'score':
      return [computeScoreGap({ ...definition, rule }, scope, index.find(scope, 'Score'), policy)];
    case 'yes-no':
      return [computeActionTaken({ ...definition, rule }, scope, index.find(scope, 'Action taken'), policy)];
    case 'board':
      return BOARD_PARTS.flatMap((part) => {
        const row = index.find(scope, part.measure);
        if (row === null) return [];
        const counts = { part, row, wholeBoard: index.find(scope, 'Board members'), staff: whole() };
        return [computeBoardDifference({ ...definition, rule }, scope, counts, policy)];
      });
  }
}

/** The whole workforce as a figure, where only its bands have rows. */
function computeWhole(
  standard: Standard,
  year: string | null,
  workforces: Workforces,
  policy: EqualityPolicy,
): readonly ComputedFigure[] {
  const definition = defineFigure(standard, '1');
  const reading = workforces(standard, year);
  if (definition?.rule.kind !== 'representation' || reading.workforce?.from !== 'sum-of-bands') return [];
  const scope: CountScope = { standard, id: '1', breakdown: 'All', year };
  const { rule } = definition;
  return [computeRepresentation({ ...definition, rule }, scope, reading.workforce, reading, policy)];
}

function computeCounts(index: CountIndex, policy: EqualityPolicy): readonly ComputedFigure[] {
  const workforces = rememberWorkforces(index);
  const computed: ComputedFigure[] = [];
  const started = new Set<string>();
  for (const scope of index.scopes) {
    const { standard, id, year } = scope;
    const key = `${standard}\u0000${year ?? ''}`;
    if (id === '1' && !started.has(key)) {
      started.add(key);
      computed.push(...computeWhole(standard, year, workforces, policy));
    }
    const definition = defineFigure(standard, id);
    if (definition !== null) computed.push(...computeDefined(definition, scope, index, workforces, policy));
    if (id === DECLARATION) {
      const survey = index.find(scope, 'Survey respondents');
      const record = index.find(scope, 'Headcount') ?? workforces(standard, year).workforce;
      computed.push(...computeDeclarationGap(scope, { survey, record }, policy));
    }
  }
  const years = new Set(
    index.scopes.filter(({ standard, id }) => standard === 'WRES' && id === '1').map(({ year }) => year),
  );
  return [...computed, ...[...years].flatMap((year) => computeDisparityRatios(index, year, policy))];
}

function findDifferingTotals(index: CountIndex): readonly Finding[] {
  const seen = new Set<string>();
  return index.scopes.flatMap(({ standard, id, year }) => {
    const key = `${standard}\u0000${year ?? ''}`;
    if (id !== '1' || seen.has(key)) return [];
    seen.add(key);
    return readWorkforce(index, standard, year).findings;
  });
}

function computePay(rows: readonly PayRow[], policy: EqualityPolicy): readonly ComputedFigure[] {
  return rows.map((row) => {
    if (quartileOf(row) === null) return computePayGap(row, policy);
    const quartiles = rows.filter(
      (other) =>
        other.characteristic === row.characteristic && other.year === row.year && quartileOf(other) !== null,
    );
    return computePayQuartile(row, quartiles, policy);
  });
}

/** The same finding from two figures over one cell is told once. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, sheet, cell, raw }) => {
    const key = [code, sheet ?? '', cell ?? '', raw].join('\u0000');
    const isNew = cell === null || !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/**
 * Every equality figure the data gives rise to, in the order of its sheets: WRES and WDES, then disparity ratios, Model
 * Employer and pay; with what was found in the counts. A figure that cannot be computed is there with its reason. Where
 * a figure is given for several years, each has its change on the one before.
 *
 * @example computeFigures(data, DEFAULT_EQUALITY_POLICY).figures[0]?.reading
 */
export function computeFigures(
  data: WorkforceData,
  policy: EqualityPolicy,
): { readonly figures: readonly Figure[]; readonly findings: readonly Finding[] } {
  const index = indexCounts(data.counts);
  const computed = withChanges(
    [
      ...computeCounts(index, policy),
      ...computeModelEmployer(data.modelEmployer, policy),
      ...computePay(data.pay, policy),
    ],
    policy,
  );
  const figures = computed.map(({ figure }) => figure);
  const findings = [...findDifferingTotals(index), ...computed.flatMap((entry) => entry.findings)];
  return { figures, findings: [...withoutRepeats(findings), ...findManyFigures(figures, policy)] };
}
