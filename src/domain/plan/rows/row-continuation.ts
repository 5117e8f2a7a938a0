import { sampleRows } from '../columns/column-profile';
import type { LaidOutSegment } from '../columns/column-layout';
import type { PlanField } from '../plan';
import { textOf, type RowDraft } from './row-draft';
import type { FieldMap } from './row-fit';
import {
  endsOpen,
  isFurniture,
  isInCapitals,
  isLegendStart,
  isNoteText,
  isTemplateText,
  isTotal,
  sectionNumber,
  startsAsContinuation,
} from '../cells/row-marks';
import type { SheetView } from '../cells/sheet-view';

/** How the rows of a table are kept, seen over all of it. */
export interface RowSurvey {
  /** Every printed line has a row of its own, as an export from a PDF leaves it. */
  readonly isWrapped: boolean;
  /** Actions commonly have a deadline, a lead, a reference or a status. */
  readonly hasKeys: boolean;
  /** Actions themselves are written in capitals, so that capitals mark nothing. */
  readonly isInCapitals: boolean;
  /** How deep the actions' own numbers are: 1 for "2.", 2 for "2.1", 0 where most have none. */
  readonly numberDepth: number;
  /** Every depth that an action's own number has. */
  readonly numberDepths: ReadonlySet<number>;
  /** The fill most actions have, or null for none. */
  readonly actionFill: string | null;
  /** Columns of objectives or sections whose cells stand over several actions. */
  readonly grouping: ReadonlySet<number>;
  /** The most words a line alone in the first column may have to be a heading though it looks like an action; 0 where none is. */
  readonly loneHeadingWords: number;
}

/** With more than two cells beside one another a row is no heading. */
const LEAST_FULL = 2;
const KEYS: readonly PlanField[] = ['due', 'lead', 'rag', 'ref', 'priority'];

function mostCommon(counts: ReadonlyMap<string, number>): string | null {
  let found: string | null = null;
  let most = 0;
  for (const [value, count] of counts) if (count > most) [found, most] = [value, count];
  return found === '' ? null : found;
}

/**
 * Looks over the rows of a table before they are read one by one.
 *
 * @example surveyRows(view, segments).isWrapped // true for a sheet pasted line by line
 */
export function surveyRows(view: SheetView, segments: readonly LaidOutSegment[]): RowSurvey {
  let actions = 0;
  let words = 0;
  let goingOn = 0;
  let keyed = 0;
  let full = 0;
  let capitals = 0;
  const depths = new Map<string, number>();
  const fills = new Map<string, number>();
  const filledByGroup = new Map<number, number>();
  const mergedByGroup = new Map<number, number>();
  const texts = new Map<number, Set<string>>();
  const sections = new Set<number>();
  for (const { top, bottom, layout } of segments) {
    const column = layout.columns.get('action')?.[0] ?? layout.left;
    for (const section of layout.columns.get('section') ?? []) sections.add(section);
    const groups = [...(layout.columns.get('objective') ?? []), ...(layout.columns.get('section') ?? [])];
    for (const row of sampleRows(view, top, bottom, layout.left, layout.right)) {
      const text = view.text(row, column);
      if (view.memory.kind(text).words < 2 || isTemplateText(text)) continue;
      actions += 1;
      words += view.memory.kind(text).words;
      if (isInCapitals(text)) capitals += 1;
      const depth = String(sectionNumber(text)?.length ?? '');
      depths.set(depth, (depths.get(depth) ?? 0) + 1);
      if (startsAsContinuation(text)) goingOn += 1;
      const keys = KEYS.filter((field) =>
        layout.columns.get(field)?.some((key) => view.text(row, key) !== ''),
      );
      if (keys.length > 0) keyed += 1;
      if (keys.length > 0 || view.filled(row).length > LEAST_FULL) full += 1;
      const fill = view.cell(row, column).fill ?? '';
      fills.set(fill, (fills.get(fill) ?? 0) + 1);
      for (const group of groups) {
        const value = view.text(row, group);
        if (value === '') continue;
        filledByGroup.set(group, (filledByGroup.get(group) ?? 0) + 1);
        texts.set(group, (texts.get(group) ?? new Set()).add(value));
        if ((view.merge(row, group)?.bottom ?? row) > row)
          mergedByGroup.set(group, (mergedByGroup.get(group) ?? 0) + 1);
      }
    }
  }
  const grouping = [...filledByGroup].filter(([column, filled]) => {
    const isSparse = filled * 4 < (actions - goingOn) * 3 || (mergedByGroup.get(column) ?? 0) * 3 >= filled;
    return isSparse || sections.has(column) || (texts.get(column)?.size ?? 0) * 5 <= filled * 3;
  });
  return {
    isWrapped: actions >= 4 && goingOn * 10 >= actions * 3,
    hasKeys: keyed * 10 >= actions * 7,
    numberDepth: Number(mostCommon(depths) ?? 0),
    numberDepths: new Set([...depths.keys()].map(Number)),
    isInCapitals: actions > 0 && capitals * 2 >= actions,
    actionFill: mostCommon(fills),
    grouping: new Set(grouping.map(([column]) => column)),
    loneHeadingWords:
      full * 10 >= (actions - goingOn) * 6 ? surveyLoneRows(view, segments, words / actions) : 0,
  };
}

/** Headings are this much shorter than the actions under them. */
const HEADING_SHARE = 0.75;
const ROWS_SURVEYED = 400;

/** How long headings are, where every row with one short text in the first column stands right above a full one. */
function surveyLoneRows(view: SheetView, segments: readonly LaidOutSegment[], actionWords: number): number {
  let lone = 0;
  let words = 0;
  let longest = 0;
  let isFirst = false;
  let isBelowOthers = false;
  for (const { top, bottom, layout } of segments) {
    const last = Math.min(bottom, top + ROWS_SURVEYED);
    for (let row = top; row <= last; row += 1) {
      const [column, another] = view.filled(row);
      if (column === undefined || column > layout.right) continue;
      const text = view.text(row, column);
      if (isLegendStart(text) || isTotal(text)) break;
      if (isTemplateText(text)) continue;
      const isLone = column <= layout.left && (another === undefined || another > layout.right);
      if (!isLone || isFurniture(text) || isNoteText(text) || startsAsContinuation(text)) {
        isBelowOthers ||= !isLone;
        continue;
      }
      let below = row + 1;
      while (below <= last && view.filled(below).length === 0) below += 1;
      // Under the last line of a stretch stand the headings again.
      const isOver = below > last || view.filled(below).length >= 2;
      if (/[.;,]$/.test(text) || !isOver) return 0;
      lone += 1;
      const own = view.memory.kind(text).words;
      words += own;
      longest = Math.max(longest, own);
      isFirst ||= !isBelowOthers;
    }
  }
  const areShort = words <= lone * actionWords * HEADING_SHARE;
  return (lone >= 2 || isFirst) && areShort ? Math.min(longest, actionWords) : 0;
}

function textIn(view: SheetView, row: number, fieldOf: FieldMap, wanted: PlanField): string {
  for (const [column, field] of fieldOf) {
    const text = field === wanted ? view.text(row, column) : '';
    if (text !== '') return text;
  }
  return '';
}

function weighDue(view: SheetView, text: string, draft: RowDraft): number {
  if (text === '') return 0;
  const before = textOf(draft, 'due');
  if (before !== '' && (startsAsContinuation(text) || endsOpen(before))) return -1;
  if (!view.memory.kind(text).isDate) return 0;
  if (before === '') return 0.5;
  return /^\d{4}\W*$/.test(text) && !/\d{4}/.test(before) ? -0.5 : 2;
}

function weighLead(view: SheetView, text: string, draft: RowDraft): number {
  if (text === '') return 0;
  const before = textOf(draft, 'lead');
  // A sign under a post's name is an answer by itself.
  if (view.memory.kind(text).isMark) return before === '' ? 0.5 : 1;
  if (startsAsContinuation(text) || endsOpen(before)) return -1;
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
function weighProse(view: SheetView, row: number, fieldOf: FieldMap, draft: RowDraft): number {
  const fresh = PROSE.filter((field) => {
    const text = textIn(view, row, fieldOf, field);
    return text !== '' && !startsAsContinuation(text) && !endsOpen(textOf(draft, field));
  });
  return Math.min(2, fresh.length);
}

/** Filled cells in columns that are none of the fields. */
function countOthers(view: SheetView, row: number, fieldOf: FieldMap, columns: readonly number[]): number {
  return columns.filter((column) => !fieldOf.has(column) && !startsAsContinuation(view.text(row, column)))
    .length;
}

/** The action is numbered as the one after the action above: "5. …" below "4. …". */
function isNextNumber(before: string, action: string): boolean {
  const above = sectionNumber(before);
  const number = sectionNumber(action);
  if (!above || !number || above.length !== number.length) return false;
  return number.every((part, at) => part === (above[at] ?? 0) + (at === number.length - 1 ? 1 : 0));
}

/** A few words that tell somebody to do something may be an action, cut off by the end of a page. */
const LEAST_STANDING = 4;

/** Whether a row carries on the action above it, and whether that is open to doubt. */
export type Continuation = 'new' | 'rest' | 'doubtful rest';

/**
 * Tells whether a row with action text carries on the action above it rather than beginning another:
 * what stands in its other columns, how its text begins, and how the text above ended are weighed.
 *
 * @param isBroken a page break or repeated heading stands between
 * @example weighContinuation(view, 14, fieldOf, draft, survey, true) // 'rest'
 */
export function weighContinuation(
  view: SheetView,
  row: number,
  fieldOf: FieldMap,
  draft: RowDraft,
  survey: RowSurvey,
  isBroken: boolean,
): Continuation {
  const action = textIn(view, row, fieldOf, 'action');
  const goesOn = startsAsContinuation(action);
  if (!goesOn && textIn(view, row, fieldOf, 'ref') !== '') return 'new';
  const keys = KEYS.map((field) => textIn(view, row, fieldOf, field));
  const [due = '', lead = '', rag = '', ref = '', priority = ''] = keys;
  const before = textOf(draft, 'action');
  const isInstruction = view.memory.kind(action).isInstruction;
  let weight = weighDue(view, due, draft) + weighLead(view, lead, draft);
  if (ref !== '' || (priority !== '' && view.memory.kind(priority).isPriority)) weight += 3;
  if (rag !== '') weight += draft.pieces.has('rag') ? 2 : 1;
  weight += goesOn ? -3 : 0.5;
  if (isInstruction) weight += 1;
  if (endsOpen(before)) weight -= 2;
  if (isNextNumber(before, action)) weight += 3;
  if (/[.!?]$/.test(before)) weight += 1.5;
  if (keys.every((text) => text === '')) {
    weight +=
      weighProse(view, row, fieldOf, draft) +
      Math.min(2, 1.5 * countOthers(view, row, fieldOf, view.filled(row)));
    if (isBroken) weight -= 2.5;
    if (survey.hasKeys || survey.isWrapped) weight -= survey.isWrapped ? 1 : 0.25;
  }
  if (weight > 0) return 'new';
  const couldStand = isInstruction && view.memory.kind(action).words >= LEAST_STANDING;
  return couldStand && !goesOn && !endsOpen(before) && !survey.isWrapped ? 'doubtful rest' : 'rest';
}
