import { sampleRows } from '../columns/column-profile';
import type { ColumnLayout, LaidOutSegment } from '../columns/column-layout';
import type { PlanField } from '../plan';
import {
  isFurniture,
  isInCapitals,
  isLegendStart,
  isNoteText,
  isTemplateText,
  isTotal,
  sectionNumber,
  startsAsContinuation,
} from '../cells/row-marks';
import { withoutRows, type SheetView } from '../cells/sheet-view';
import { findGroupRows, type OutlineRows } from './group-rows';
import { findIndicatorRows, type IndicatorRow } from './indicator-rows';
import { readMergeHabit, type MergeHabit } from './merged-rows';
import { areOfOwnRows } from './own-row-texts';
import { surveyParagraphs, type ParagraphSurvey } from './paragraph-rows';

/** How the rows of a table are kept, seen over all of it. */
export interface RowSurvey {
  /** Every printed line has a row of its own, as an export from a PDF leaves it. */
  readonly isWrapped: boolean;
  /** Blank rows stand between most rows, and part nothing. */
  readonly isSpaced: boolean;
  /** Actions commonly have a deadline, a lead, a reference or a status. */
  readonly hasKeys: boolean;
  /** Actions themselves are written in capitals, so that capitals mark nothing. */
  readonly isInCapitals: boolean;
  /** Hardly an action begins with a capital, so that small letters mark nothing. */
  readonly isInSmallLetters: boolean;
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
  readonly paragraphs: ParagraphSurvey;
  readonly merges: MergeHabit;
  /** Rows that only name or sum up the rows below. */
  readonly outline: OutlineRows;
  /** Rows that name an indicator and say how it stands, over the actions for it. */
  readonly indicatorRows: ReadonlyMap<number, IndicatorRow>;
}

/** With something beside its action a row is no heading. */
const LEAST_FULL = 1;
/** What tells one action from another beside its own text. */
export const KEYS: readonly PlanField[] = ['due', 'lead', 'rag', 'ref', 'priority'];

/** Where everybody else's actions begin with a capital, so many that do not are one person's way of writing. */
const LEAST_IN_SMALL = 3;
const SHARE_IN_SMALL = 0.8;

function startsSmall(text: string): boolean {
  return /^["'‘“(]?\p{Ll}/u.test(text);
}

/**
 * The text goes on from the one above it, as far as its first letter tells in this table.
 *
 * @example goesOnFrom('in fair scoring', survey) // true, false where all actions are in small letters
 */
export function goesOnFrom(text: string, survey: RowSurvey): boolean {
  return startsAsContinuation(text) && !(survey.isInSmallLetters && startsSmall(text));
}

/** How often each value was met. */
class Tally<Value> {
  private readonly counts = new Map<Value, number>();

  add(value: Value): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
  }

  values(): ReadonlySet<Value> {
    return new Set(this.counts.keys());
  }

  /** The first met of those met most; undefined when none was. */
  mostCommon(): Value | undefined {
    let found: Value | undefined;
    let most = 0;
    for (const [value, count] of this.counts) if (count > most) [found, most] = [value, count];
    return found;
  }
}

/** What is counted over the rows that hold an action. */
class ActionCount {
  actions = 0;
  words = 0;
  goingOn = 0;
  keyed = 0;
  keyedInSmall = 0;
  full = 0;
  capitals = 0;
  readonly depths = new Tally<number>();
  readonly fills = new Tally<string>();

  add(view: SheetView, layout: ColumnLayout, row: number, column: number): void {
    const text = view.text(row, column);
    const hasKey = KEYS.some((field) => layout.columns.get(field)?.some((key) => view.text(row, key) !== ''));
    this.actions += 1;
    this.words += view.memory.kind(text).words;
    if (isInCapitals(text)) this.capitals += 1;
    if (startsAsContinuation(text)) this.goingOn += 1;
    if (hasKey) this.keyed += 1;
    if (hasKey && startsSmall(text)) this.keyedInSmall += 1;
    if (hasKey || view.filled(row).length > LEAST_FULL) this.full += 1;
    this.depths.add(sectionNumber(text)?.length ?? 0);
    this.fills.add(view.cell(row, column).fill ?? '');
  }
}

/** What is counted over a column of objectives or sections. */
interface GroupCount {
  filled: number;
  merged: number;
  readonly texts: Set<string>;
}

function countGroup(groups: Map<number, GroupCount>, view: SheetView, row: number, column: number): void {
  const value = view.text(row, column);
  if (value === '') return;
  const group = groups.get(column) ?? { filled: 0, merged: 0, texts: new Set() };
  groups.set(column, group);
  group.filled += 1;
  group.texts.add(value);
  if ((view.merge(row, column)?.bottom ?? row) > row) group.merged += 1;
}

/** Its cells stand over several actions: few of them, merged ones, or the same again and again. */
function standsOverSeveral({ filled, merged, texts }: GroupCount, actions: number): boolean {
  return filled * 4 < actions * 3 || merged * 3 >= filled || texts.size * 5 <= filled * 3;
}

/**
 * Looks over the rows of a table before they are read one by one.
 *
 * @example surveyRows(view, segments).isWrapped // true for a sheet pasted line by line
 */
export function surveyRows(whole: SheetView, segments: readonly LaidOutSegment[]): RowSurvey {
  const indicatorRows = findIndicatorRows(whole, segments);
  // What such rows hold says nothing of how actions are kept.
  const view = indicatorRows.size === 0 ? whole : withoutRows(whole, new Set(indicatorRows.keys()));
  const count = new ActionCount();
  const groups = new Map<number, GroupCount>();
  const sections = new Set<number>();
  for (const { top, bottom, layout } of segments) {
    const column = layout.columns.get('action')?.[0] ?? layout.left;
    const ofSection = layout.columns.get('section') ?? [];
    for (const section of ofSection) sections.add(section);
    const grouping = [...(layout.columns.get('objective') ?? []), ...ofSection];
    for (const row of sampleRows(view, top, bottom, layout.left, layout.right)) {
      const text = view.text(row, column);
      if (view.memory.kind(text).words < 2 || isTemplateText(text)) continue;
      count.add(view, layout, row, column);
      for (const group of grouping) countGroup(groups, view, row, group);
    }
  }
  const { actions, words, keyed, full, capitals, depths, fills } = count;
  const isInSmallLetters = actions >= LEAST_IN_SMALL && count.keyedInSmall >= actions * SHARE_IN_SMALL;
  const goingOn = isInSmallLetters ? 0 : count.goingOn;
  const grouping = [...groups].filter(
    ([column, group]) =>
      sections.has(column) ||
      (standsOverSeveral(group, actions - goingOn) && !areOfOwnRows(view, segments, column)),
  );
  return {
    isInSmallLetters,
    isSpaced: areSpaced(view, segments),
    isWrapped: actions >= 4 && goingOn * 10 >= actions * 3,
    hasKeys: keyed * 10 >= actions * 7,
    numberDepth: depths.mostCommon() ?? 0,
    numberDepths: depths.values(),
    isInCapitals: actions > 0 && capitals * 2 >= actions,
    actionFill: fills.mostCommon() || null,
    grouping: new Set(grouping.map(([column]) => column)),
    paragraphs: surveyParagraphs(view, segments),
    merges: readMergeHabit(view, segments),
    outline: findGroupRows(view, segments),
    indicatorRows,
    loneHeadingWords:
      full * 10 >= (actions - goingOn) * 6 ? surveyLoneRows(view, segments, words / actions) : 0,
  };
}

/** At least every other row of several cells has a blank one above it, the first under headings left out. */
function areSpaced(view: SheetView, segments: readonly LaidOutSegment[]): boolean {
  let rows = 0;
  let parted = 0;
  for (const { top, bottom } of segments) {
    const last = Math.min(bottom, top + ROWS_SURVEYED);
    for (let row = top + 1; row <= last; row += 1) {
      if (view.filled(row).length < 2) continue;
      rows += 1;
      if (view.filled(row - 1).length === 0) parted += 1;
    }
  }
  return parted > 1 && parted * 2 >= rows;
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
  let isOfActions = false;
  for (const { top, bottom, layout } of segments) {
    const last = Math.min(bottom, top + ROWS_SURVEYED);
    isOfActions ||= layout.fieldOf.get(layout.left) === 'action';
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
  // Above the first action, in another column than that of actions, stands nothing but a heading.
  if (lone >= 2 && isFirst && !isOfActions) return longest;
  const areShort = words <= lone * actionWords * HEADING_SHARE;
  return (lone >= 2 || isFirst) && areShort ? Math.min(longest, actionWords) : 0;
}
