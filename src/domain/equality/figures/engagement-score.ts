import type { DefinedFigure } from '../definitions/define-figure';
import { STANDARD_GROUPS } from '../definitions/group-words';
import { reportYear } from '../definitions/report-year';
import { describeSurvey } from '../definitions/survey-question';
import type { EqualityPolicy } from '../equality-policy';
import type { Count, CountRow } from '../workforce-data';
import { accept, checkBoth, findAtCount, refuse, type Checked } from './check-counts';
import { makeFigure, makeGivenGroup, readUnavailable, type ComputedFigure } from './computed-figure';
import type { CountScope } from './count-index';
import { definitionCautions } from './definition-cautions';
import { definitionFacts, definitionName } from './definition-facts';
import { formatRounded, scorePlaces } from './format-rounded';

function checkScore(score: Count | null, label: string, most: number): Checked<Count> {
  if (score === null) return refuse('figure-missing', `“Score” is not given for ${label}.`);
  if (score.value >= 0 && score.value <= most) return accept(score);
  const wanted = `a score from 0 to ${String(most)}`;
  return refuse('not-numeric', `“Score” of ${label} is ${String(score.value)}, not ${wanted}.`, [
    findAtCount('count-unreadable', score, { column: label, wanted }),
  ]);
}

/**
 * The difference of two engagement scores, comparison less reference, in points of the score. There is no interval: the
 * spread of the answers is not given. Without a number when a score is missing or off the scale.
 *
 * @example computeScoreGap(defineFigure('WDES', '9a'), scope, row, policy).figure.value // -0.4
 */
export function computeScoreGap(
  definition: DefinedFigure<'score'>,
  scope: CountScope,
  row: Pick<CountRow, 'reference' | 'comparison'> | null,
  policy: EqualityPolicy,
): ComputedFigure {
  const words = STANDARD_GROUPS[definition.standard];
  const { score, most } = definition.rule;
  const [reference, comparison] = [row?.reference ?? null, row?.comparison ?? null];
  const both = checkBoth(
    checkScore(reference, words.reference.label, most),
    checkScore(comparison, words.comparison.label, most),
  );
  const survey = describeSurvey(definition.standard, definition.number, reportYear(scope.year));
  const facts = {
    ...definitionFacts(definition, scope, policy),
    statistic: 'score',
    unit: 'score',
    parity: 0,
    reference: makeGivenGroup(words.reference.label, reference),
    comparison: makeGivenGroup(words.comparison.label, comparison),
    method: { value: `comparison score less reference score (${survey})`, interval: null, test: null },
    cautions: definitionCautions(definition),
  } as const;
  const { findings, unavailable } = both;
  if (unavailable !== null) {
    const reading = readUnavailable(definitionName(definition), unavailable);
    return { figure: makeFigure({ ...facts, unavailable, reading }), findings, error: null };
  }
  const [white, other] = both.value;
  const value = other.value - white.value;
  const places = scorePlaces(white.value, other.value);
  const apart = formatRounded(Math.abs(value), places);
  const against = !/[1-9]/.test(apart)
    ? 'the same as that'
    : `${apart} points ${value < 0 ? 'below' : 'above'} that`;
  const reading = `The ${score} of ${words.comparison.inSentence} staff was ${formatRounded(other.value, places)} of ${String(most)}, ${against} of ${words.reference.inSentence} staff (${formatRounded(white.value, places)}).`;
  return {
    figure: makeFigure({ ...facts, value, adverse: value < 0, reading }),
    findings,
    error: null,
  };
}
