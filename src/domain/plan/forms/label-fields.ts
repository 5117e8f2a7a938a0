import { chooseColumns } from '../columns/assign-columns';
import { profileColumn } from '../columns/column-profile';
import type { ColumnSubject } from '../columns/column-subject';
import type { HeadingField } from '../headings/headings';
import type { PlanField } from '../plan';
import type { SheetView } from '../cells/sheet-view';
import type { LabelCycle, CycleLabel } from './find-label-cycle';

/** What values alone may tell a label to be; of any other field its words must speak. */
const TOLD_BY_VALUES: ReadonlySet<PlanField> = new Set(['action', 'due', 'lead', 'rag', 'metric', 'ref']);
const MOSTLY = 0.8;
const LIKELY = 0.7;
const COUNT = /\s*\d{1,2}(?: of \d{1,2})?$/;

/** A form turned into a table: a column for each label, a row for each block. */
function turn(view: SheetView, { labels }: LabelCycle): SheetView {
  const at = (row: number, column: number): { row: number; column: number } =>
    labels[column - 1]?.values[row - 1] ?? { row: 0, column: 0 };
  const text = (row: number, column: number): string => {
    const place = at(row, column);
    return view.text(place.row, place.column);
  };
  return {
    ...view,
    rowCount: labels[0]?.values.length ?? 0,
    columnCount: labels.length,
    text,
    kind: (row, column) => view.memory.kind(text(row, column)),
    cell: (row, column) => {
      const place = at(row, column);
      return view.cell(place.row, place.column);
    },
    filled: (row) => labels.map((_, index) => index + 1).filter((column) => text(row, column) !== ''),
    merge: () => undefined,
  };
}

function scoresOf(
  view: SheetView,
  label: CycleLabel,
  { share, filled }: ColumnSubject['profile'],
  isNamedElsewhere: boolean,
): ReadonlyMap<HeadingField, number> {
  const { scores } = view.memory.heading(label.text.replace(COUNT, ''));
  const isName = label.isCounted || (scores.get('action') ?? 0) >= LIKELY;
  if (filled === 0 || !isName || !isNamedElsewhere) return scores;
  // "Action 1 | Metric 3", "Deliverable | D1": what it is called, beside another label that says what is done.
  if (share.isIndicator >= MOSTLY) return new Map([['metric', 1]]);
  if (share.isRef >= MOSTLY && share.isDate < MOSTLY) return new Map([['ref', 1]]);
  return label.isCounted && share.isInstruction < MOSTLY / 2 ? new Map() : scores;
}

/**
 * The field each label of a form names, by its words and by its values; null for a label that names none.
 *
 * @example labelFields(view, cycle) // ['ref', 'action', 'lead', 'due']
 */
export function labelFields(view: SheetView, cycle: LabelCycle): readonly (PlanField | null)[] {
  const turned = turn(view, cycle);
  const rows = cycle.blocks.map((_, at) => at + 1);
  const named = cycle.labels.map(({ text }) => view.memory.heading(text).scores.get('action') ?? 0);
  const subjects = cycle.labels.map((label, at): ColumnSubject => {
    const profile = profileColumn(turned, at + 1, rows);
    const isNamedElsewhere = named.some((score, other) => other !== at && score >= LIKELY);
    return {
      column: at + 1,
      heading: label.text,
      profile,
      scores: scoresOf(view, label, profile, isNamedElsewhere),
    };
  });
  // What is the same in every block tells nothing of a label whose words say nothing.
  const isTold = ({ profile, scores, column }: ColumnSubject): boolean => {
    const texts = new Set(rows.map((row) => turned.text(row, column)));
    return profile.filled > 0 && (scores.size > 0 || texts.size > 1);
  };
  const choices = chooseColumns(subjects.filter(isTold));
  return subjects.map(({ column }) => {
    const choice = choices.find(({ subject }) => subject.column === column);
    const field = choice?.field ?? null;
    if (!choice || field === null) return null;
    return choice.headingScore > 0 || TOLD_BY_VALUES.has(field) ? field : null;
  });
}
