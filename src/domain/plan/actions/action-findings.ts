import { isBefore } from '../../calendar/calendar-period';
import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/make-finding';
import type { CellAddress } from '../../grid/address';
import { oneLine } from '../../wording/tidy-text';
import type { ColumnLayout } from '../columns/column-layout';
import type { IndicatorProblem } from '../indicators/read-indicators';
import { lintAction } from '../lint/lint-action';
import type { UnitSlip } from '../measures/read-measures';
import type { PlanAction, PlanField, PlanPeriod } from '../plan';
import { saysEnd } from '../cells/status-words';
import { rankOf } from './due-columns';
import { firstDayMeant } from './first-day-meant';
import { findOutside, isSoonAfter } from './period-gainsaid';

/** What is known of an action beside what was read of it. */
export interface ActionGround {
  readonly sheet: string;
  readonly layout: ColumnLayout;
  readonly text: (field: PlanField) => string;
  readonly period: PlanPeriod | null;
  readonly problems: readonly IndicatorProblem[];
  readonly slips: readonly UnitSlip[];
  /** Part of the due date's text is crossed out, not known which. */
  readonly isDuePartlyStruck: boolean;
}

type ActionRead = Omit<PlanAction, 'findings'>;

/** Where a field of an action stands, or would stand. */
function placeOf(action: ActionRead, field: PlanField, layout: ColumnLayout): CellAddress {
  const column = layout.columns.get(field)?.[0] ?? layout.columns.get('action')?.[0] ?? layout.left;
  return action.places[field] ?? { row: action.rows[0], column };
}

/** The plan has a column for the field by itself: one that another field shares it with may be blank without any loss. */
function isOwnColumn(field: PlanField, { columns, fieldOf }: ColumnLayout): boolean {
  return (columns.get(field) ?? []).some((column) => fieldOf.get(column) === field);
}

const aboutOf = ({ action }: ActionRead): { readonly action: string } => ({ action: oneLine(action) });

function dueFindings(
  action: ActionRead,
  { sheet, layout, period, isDuePartlyStruck }: ActionGround,
): readonly Finding[] {
  if (!layout.columns.has('due') && action.isDueInAction !== true) return [];
  const { due } = action;
  const place = placeOf(action, 'due', layout);
  const findings: Finding[] = [];
  if (due.kind === 'none') findings.push(makeFinding('due-missing', sheet, place, due.text, aboutOf(action)));
  const { noSuchDay } = due;
  if (noSuchDay !== undefined || (due.kind === 'unparseable' && !saysEnd(due.text))) {
    const detail = noSuchDay === undefined ? aboutOf(action) : { ...aboutOf(action), noSuchDay };
    findings.push(makeFinding('due-unclear', sheet, place, due.text, detail));
  }
  const isStruckDate = isDuePartlyStruck && due.first !== null;
  if (due.kind === 'ambiguous' || isStruckDate) {
    const dates = due.kind === 'ambiguous' ? due.candidates : [due.first];
    const candidates = dates.flatMap((date) => date?.toString() ?? []);
    const detail = isDuePartlyStruck ? { candidates, partlyStruck: true } : { candidates };
    findings.push(makeFinding('due-ambiguous', sheet, place, due.text, detail));
  }
  const isBare = due.first === null && due.start === null && due.next === null;
  if (due.kind === 'recurring' && isBare && action.start === null) {
    findings.push(
      makeFinding('recurrence-without-start', sheet, place, due.text, { recurrence: due.recurrence ?? '' }),
    );
  }
  const outside = period && findOutside(due, period);
  const isMovedOn = outside && rankOf(place.column, layout) > 0 && isSoonAfter(outside.date, period);
  if (period && outside && !isMovedOn) {
    const { start, end, from } = period;
    const said = { start: start.toString(), end: end.toString(), ...(from === undefined ? {} : { from }) };
    findings.push(
      makeFinding('due-outside-period', sheet, place, due.text, { due: outside.date.toString(), ...said }),
    );
  }
  return findings;
}

function milestoneFindings(action: ActionRead, { sheet, layout }: ActionGround): readonly Finding[] {
  const last = action.due.deadlines.at(-1)?.date ?? action.due.first;
  if (!last || action.due.kind === 'recurring' || action.due.kind === 'ongoing') return [];
  return action.milestones.flatMap((milestone) => {
    const { text, due } = milestone;
    if (!due || !isBefore(last, due)) return [];
    const first = firstDayMeant(milestone);
    if (!first || !isBefore(last, first)) return [];
    const detail = { milestone: text, milestoneDue: due.toString(), due: last.toString() };
    return [makeFinding('milestone-after-due', sheet, placeOf(action, 'milestone', layout), text, detail)];
  });
}

/**
 * What is wrong or missing in one action, each with its place.
 *
 * @example findActionProblems(action, ground)[0]?.code // 'lead-missing'
 */
export function findActionProblems(action: ActionRead, ground: ActionGround): readonly Finding[] {
  const { sheet, layout, text, problems, slips } = ground;
  const findings: Finding[] = [];
  if (layout.columns.has('lead') && action.leads.length === 0) {
    findings.push(
      makeFinding('lead-missing', sheet, placeOf(action, 'lead', layout), text('lead'), aboutOf(action)),
    );
  }
  findings.push(...dueFindings(action, ground));
  if (action.milestones.length > 0) findings.push(...milestoneFindings(action, ground));
  for (const { raw, given, meant } of slips) {
    findings.push(
      makeFinding(
        'measure-unit-slip',
        sheet,
        placeOf(action, text('target').includes(raw) ? 'target' : 'current', layout),
        raw,
        { given, meant },
      ),
    );
  }
  for (const { code, raw, detail } of problems) {
    findings.push(makeFinding(code, sheet, placeOf(action, 'metric', layout), raw, detail));
  }
  findings.push(
    ...lintAction(action, {
      sheet,
      textIn: (field) => (isOwnColumn(field, layout) ? text(field) : null),
      placeOf: (field) => placeOf(action, field, layout),
    }),
  );
  return findings;
}
