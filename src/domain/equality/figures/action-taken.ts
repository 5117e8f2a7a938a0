import type { DefinedFigure } from '../definitions/define-figure';
import { STANDARD_GROUPS } from '../definitions/group-words';
import type { EqualityPolicy } from '../equality-policy';
import type { Unavailable } from '../figure';
import type { CountRow } from '../workforce-data';
import { makeFigure, makeGroup, readUnavailable, type ComputedFigure } from './computed-figure';
import type { CountScope } from './count-index';
import { definitionCautions } from './definition-cautions';
import { definitionFacts, definitionName } from './definition-facts';

/**
 * Whether an organisation says it acted: 1 for yes, 0 for no. Without an answer when none is given.
 *
 * @example computeActionTaken(defineFigure('WDES', '9b'), scope, row, policy).figure.value // 1
 */
export function computeActionTaken(
  definition: DefinedFigure<'yes-no'>,
  scope: CountScope,
  row: Pick<CountRow, 'answer'> | null,
  policy: EqualityPolicy,
): ComputedFigure {
  const { comparison } = STANDARD_GROUPS[definition.standard];
  const facts = {
    ...definitionFacts(definition, scope, policy),
    statistic: 'yes-no',
    unit: 'yes-no',
    better: 'higher',
    parity: null,
    reference: makeGroup('', null, null),
    comparison: makeGroup(comparison.label, null, null),
    method: { value: 'yes or no, as the organisation states it', interval: null, test: null },
    cautions: definitionCautions(definition),
  } as const;
  const { question } = definition.rule;
  const answer = row?.answer ?? null;
  if (answer === null) {
    const unavailable: Unavailable = { code: 'figure-missing', message: 'Neither yes nor no is given.' };
    const reading = readUnavailable(definitionName(definition), unavailable);
    return { figure: makeFigure({ ...facts, unavailable, reading }), findings: [], error: null };
  }
  const did = answer === 'yes' ? 'took' : 'did not take';
  const reading = `The organisation says that it ${did} ${question}.`;
  const figure = makeFigure({
    ...facts,
    value: answer === 'yes' ? 1 : 0,
    adverse: answer === 'no',
    reading,
  });
  return { figure, findings: [], error: null };
}
