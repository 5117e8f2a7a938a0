import type { PlanField } from '../plan';
import { textOf, type RowDraft } from './row-draft';
import { heldForAll } from './merged-rows';
import { weighKeyless, type Gap, type KeylessWeight } from './keyless-rows';
import type { FieldMap } from './row-fit';
import { goesOnFrom, KEYS, type RowSurvey } from './row-survey';
import { endsOpen, sectionNumber, startsAsContinuation } from '../cells/row-marks';
import type { SheetView } from '../cells/sheet-view';

function textIn(view: SheetView, row: number, fieldOf: FieldMap, wanted: PlanField): string {
  for (const [column, field] of fieldOf) {
    const text = field === wanted ? view.text(row, column) : '';
    if (text !== '') return text;
  }
  return '';
}

/** Small letters that begin a deadline of its own as well: "by end of May 2027", "w/c 14 June". */
const BEGINS_DATE =
  /^(?:by|before|from|in|on|during|end|mid|early|late|start|beginning|begins?|no later|week|w\/?[ceb]|spring|summer|autumn|winter|q[1-4]|quarter|month)\b/;

/** A whole date below another whole one, and no end of it. */
function isWholeDate(view: SheetView, text: string, before: string): boolean {
  if (!BEGINS_DATE.test(text) || endsOpen(before)) return false;
  return view.memory.kind(text).isDate && view.memory.kind(before).isDate;
}

function weighDue(view: SheetView, text: string, draft: RowDraft, survey: RowSurvey): number {
  if (text === '') return 0;
  const before = textOf(draft, 'due');
  if (!survey.isWrapped && isWholeDate(view, text, before)) return 2;
  if (before !== '' && (goesOnFrom(text, survey) || endsOpen(before))) return -1;
  if (!view.memory.kind(text).isDate) return 0;
  if (before === '') return 0.5;
  return /^\d{4}\W*$/.test(text) && !/\d{4}/.test(before) ? -0.5 : 2;
}

function weighLead(view: SheetView, text: string, draft: RowDraft, survey: RowSurvey): number {
  if (text === '') return 0;
  const before = textOf(draft, 'lead');
  // A sign under a post's name is an answer by itself.
  if (view.memory.kind(text).isMark) return before === '' ? 0.5 : 1;
  if (goesOnFrom(text, survey) || endsOpen(before)) return -1;
  if (!view.memory.kind(text).isWho) return 0;
  return before === '' ? 0.5 : 1;
}

/** Fields whose texts are sentences: one that stands in a row by itself speaks for an action of its own. */
const PROSE: readonly PlanField[] = [
  'objective',
  'section',
  'target',
  'current',
  'progress',
  'governance',
  'metric',
];

/** What whole texts in the other columns say: each that begins afresh, where the one above had ended, counts. */
function weighProse(
  view: SheetView,
  row: number,
  fieldOf: FieldMap,
  draft: RowDraft,
  survey: RowSurvey,
): number {
  const fresh = PROSE.filter((field) => {
    const text = textIn(view, row, fieldOf, field);
    return text !== '' && !goesOnFrom(text, survey) && !endsOpen(textOf(draft, field));
  });
  return Math.min(2, fresh.length);
}

/** Filled cells in columns that are none of the fields. */
function countOthers(view: SheetView, row: number, fieldOf: FieldMap, survey: RowSurvey): number {
  return view
    .filled(row)
    .filter((column) => !fieldOf.has(column) && !goesOnFrom(view.text(row, column), survey)).length;
}

/** The action is numbered as the one after the action above: "5. …" below "4. …". */
function isNextNumber(before: string, action: string): boolean {
  const above = sectionNumber(before);
  const number = sectionNumber(action);
  if (!above || !number || above.length !== number.length) return false;
  return number.every((part, at) => part === (above[at] ?? 0) + (at === number.length - 1 ? 1 : 0));
}

/** A whole reference below another: an export that breaks lines puts one beside any line of an action, never two. */
function isAnotherRef(view: SheetView, ref: string, draft: RowDraft): boolean {
  const before = textOf(draft, 'ref');
  const { isRef, isNumber } = view.memory.kind(ref);
  return before !== '' && !endsOpen(before) && (isRef || isNumber) && !startsAsContinuation(ref);
}

const WHITE = /^#f{6}$/i;

/** The colour of a status beside the row, where the action above has another or none. */
function hasOwnColour(view: SheetView, row: number, fieldOf: FieldMap, draft: RowDraft): boolean {
  for (const [column, field] of fieldOf) {
    if (field !== 'rag' || (view.merge(row, column)?.top ?? row) < row) continue;
    const { fill } = view.cell(row, column);
    if (fill === undefined || WHITE.test(fill)) continue;
    const beside = [...fieldOf].find(([, other]) => other === 'action')?.[0] ?? column;
    if (fill !== view.cell(row, beside).fill && fill !== view.cell(draft.firstRow, column).fill) return true;
  }
  return false;
}

/** Words that may end a whole text as well as want another: "open to all". */
const MAY_END = /\b(?:all|both|each|any)$/i;

/** How much the text above wants words after it. */
function weighOpenEnd(before: string, isFresh: boolean): number {
  if (!endsOpen(before)) return 0;
  return isFresh && MAY_END.test(before) ? -1 : -2;
}

/** A few words that tell somebody to do something may be an action, cut off by the end of a page. */
const LEAST_STANDING = 4;

/** Whether a row carries on the action above it, and whether that is open to doubt. */
export type Continuation = 'new' | 'doubtful new' | 'rest' | 'doubtful rest';

/** A row with a lead of its own beside what is told once for it and the action above. */
const SHARES_ALL = -5;

/**
 * Tells whether a row with action text carries on the action above it rather than beginning another:
 * what stands in its other columns, how its text begins, and how the text above ended are weighed.
 *
 * @param gap what stands between
 * @example weighContinuation(view, 14, fieldOf, draft, survey, { isBroken: true, isBlankAbove: false }) // 'rest'
 */
export function weighContinuation(
  view: SheetView,
  row: number,
  fieldOf: FieldMap,
  draft: RowDraft,
  survey: RowSurvey,
  gap: Gap,
): Continuation {
  const action = textIn(view, row, fieldOf, 'action');
  const goesOn = goesOnFrom(action, survey);
  const keys = KEYS.map((field) => textIn(view, row, fieldOf, field));
  const [due = '', lead = '', rag = '', ref = '', priority = ''] = keys;
  if (ref !== '' && (!goesOn || isAnotherRef(view, ref, draft))) return 'new';
  const before = textOf(draft, 'action');
  const isInstruction = view.memory.kind(action).isInstruction;
  const ofLead = weighLead(view, lead, draft, survey);
  let weight = weighDue(view, due, draft, survey) + ofLead;
  if (ref !== '' || (priority !== '' && view.memory.kind(priority).isPriority)) weight += 3;
  if (rag !== '') weight += draft.pieces.has('rag') ? 2 : 1;
  weight += goesOn ? -3 : 0.5;
  if (isInstruction) weight += 1;
  weight += weighOpenEnd(before, lead !== '' && ofLead > 0 && !goesOn);
  if (!goesOn && !survey.isWrapped && hasOwnColour(view, row, fieldOf, draft)) weight += 1.5;
  if (isNextNumber(before, action)) weight += 3;
  if (/[.!?]$/.test(before)) weight += 1.5;
  let told: KeylessWeight['told'] = 'when it could stand';
  const isLedOnly = lead !== '' && keys.every((text) => text === '' || text === lead);
  const shared = isLedOnly ? heldForAll(view, row, fieldOf, draft) : null;
  if (shared === 'and more') {
    weight += SHARES_ALL;
    told = 'always';
  }
  if (keys.every((text) => text === '')) {
    const keyless = weighKeyless(view, row, fieldOf, { draft, survey, gap }, action);
    told = keyless.told;
    weight +=
      keyless.weight +
      weighProse(view, row, fieldOf, draft, survey) +
      Math.min(2, 1.5 * countOthers(view, row, fieldOf, survey));
    if (gap.isBroken) weight -= 2.5;
    if (survey.hasKeys || survey.isWrapped) weight -= survey.isWrapped ? 1 : 0.25;
  }
  if (weight > 0) return shared === null ? 'new' : 'doubtful new';
  if (goesOn || endsOpen(before) || survey.isWrapped || told === 'never') return 'rest';
  const couldStand = isInstruction && view.memory.kind(action).words >= LEAST_STANDING;
  return couldStand || told === 'always' ? 'doubtful rest' : 'rest';
}
