import type { Finding } from '../../findings/finding';
import type { SmartReason } from '../../findings/lint-finding';
import { makeFinding } from '../../findings/make-finding';
import type { CellAddress } from '../../grid/address';
import { listItems, oneLine } from '../../wording/tidy-text';
import type { PlanAction, PlanField } from '../plan';
import { findSeveralActions } from './find-several-actions';
import { findTargetDoubt } from './find-target-doubts';
import { findUnmeasured } from './find-unmeasured';
import { findUnspecific } from './find-unspecific';
import { findUntimed } from './find-untimed';
import { namesThing } from './things-to-see';

/** What lint looks at beside the action as read. */
export interface LintGround {
  readonly sheet: string;
  /** The text of a field; null where the plan has no column for it. */
  readonly textIn: (field: PlanField) => string | null;
  readonly placeOf: (field: PlanField) => CellAddress;
}

type ActionRead = Omit<PlanAction, 'findings'>;

/** Steps, or a measure that can be seen, say what the action's own words leave open. */
function isToldElsewhere(action: ActionRead, { textIn }: LintGround): boolean {
  const target = textIn('target') ?? '';
  return action.milestones.length > 1 || (target !== '' && (/\d/.test(target) || namesThing(target)));
}

const FIELD_OF: Readonly<Record<SmartReason['kind'], PlanField>> = {
  'only-topic': 'action',
  'only-intent': 'action',
  'only-considers': 'action',
  'no-measure': 'target',
  'measure-intent': 'target',
  'no-end': 'due',
  'no-date': 'due',
};

function smartFinding(action: ActionRead, ground: LintGround): readonly Finding[] {
  const { sheet, textIn, placeOf } = ground;
  const unspecific = findUnspecific(action.action);
  const unmeasured = findUnmeasured({
    action: action.action,
    target: textIn('target'),
    current: textIn('current') ?? '',
    evidence: textIn('evidence') ?? '',
    hasFigures: action.measures.length > 0,
  });
  const reasons = [
    unspecific && !isToldElsewhere(action, ground) ? unspecific : null,
    unmeasured,
    findUntimed(action, textIn('due') !== null),
  ].filter((reason) => reason !== null);
  const [first] = reasons;
  // A date that is missing has a finding of its own.
  if (!first || first.kind === 'no-date') return [];
  const field = FIELD_OF[first.kind];
  const raw = field === 'action' ? action.action : (textIn(field) ?? '');
  return [
    makeFinding('action-not-smart', sheet, placeOf(field), raw, { action: oneLine(action.action), reasons }),
  ];
}

/** As many leads or dates as actions: the plan keeps them in step. */
function isKeptInStep({ due, leads }: ActionRead, count: number, { textIn }: LintGround): boolean {
  if (due.deadlines.length >= count || leads.length === count) return true;
  return ['due', 'lead', 'progress', 'rag'].some(
    (field) => listItems(textIn(field as PlanField) ?? '').length === count,
  );
}

function severalFinding(action: ActionRead, ground: LintGround): readonly Finding[] {
  const several = findSeveralActions(action.action);
  if (!several || isKeptInStep(action, several.count, ground)) return [];
  return [
    makeFinding('several-actions', ground.sheet, ground.placeOf('action'), action.action, { ...several }),
  ];
}

function targetFindings({ measures }: ActionRead, { sheet, placeOf }: LintGround): readonly Finding[] {
  return measures.flatMap((measure) => {
    const doubt = findTargetDoubt(measure);
    return doubt ? [makeFinding(doubt.code, sheet, placeOf('target'), doubt.raw, doubt.detail)] : [];
  });
}

/**
 * How an action could be put better: one finding for all that keeps it from being specific, measurable and timed,
 * and one each for several actions in a row and for targets that are met or worse than now.
 *
 * @example lintAction(action, ground)[0]?.code // 'action-not-smart'
 */
export function lintAction(action: ActionRead, ground: LintGround): readonly Finding[] {
  return [
    ...smartFinding(action, ground),
    ...severalFinding(action, ground),
    ...(action.measures.length === 0 ? [] : targetFindings(action, ground)),
  ];
}
