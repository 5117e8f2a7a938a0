import { oneLine } from '../../wording/tidy-text';
import { revisionOf } from '../headings/revision-words';
import { textOf, type RowDraft } from '../rows/row-draft';
import type { SheetView } from '../cells/sheet-view';

/** What a plan's own short labels of dates mean: "OD" is "original" and "RD" is "revised". */
export type DateLabels = ReadonlyMap<string, 'original' | 'revised'>;

/** Far enough for a title block or a key, near enough not to look through a long sheet. */
const ROWS_SEARCHED = 60;
const MOST_LABELS = 12;
const LABEL = /(?<![\p{L}\d])[A-Z]{1,4}\d?(?![\p{L}\d])/gu;
/** Most lines hold none of the words that tell an old date from a new one. */
const ANY_SIGN =
  /orig|initial|prev|\bold\b|former|prior|first|baseline|revis|\bnew\b|current|latest|updat|amend|exten|\bnow\b/i;
const LONGEST_LINE = 400;

/** Labels of two dates or more in one cell: "OD March 2025, RD June 2025". */
function labelsIn(text: string): readonly string[] {
  const found = [...new Set(text.match(LABEL) ?? [])];
  return found.length > 1 ? found : [];
}

/** A label before or behind what it means: "OD = original date", "original date (OD)". */
function definitionOf(label: string): RegExp {
  const words = '[A-Za-z]+(?: (?:[a-z]+|[A-Z][a-z]+)){0,3}';
  return new RegExp(
    `(?<![\\p{L}\\d])${label}\\s*(?:[=:\u2013\u2014(-]|means|stands for|is)?\\s*(${words})|(${words}) \\(${label}\\)`,
    'u',
  );
}

function meaningIn(lines: readonly string[], definition: RegExp): 'original' | 'revised' | null {
  const meant = new Set(
    lines.flatMap((line) => {
      const [, behind, before] = definition.exec(line) ?? [];
      return behind === undefined && before === undefined
        ? []
        : [Math.sign(revisionOf(behind ?? before ?? ''))];
    }),
  );
  meant.delete(0);
  const [only, other] = [...meant];
  if (only === undefined || other !== undefined) return null;
  return only < 0 ? 'original' : 'revised';
}

/** The lines above and below a plan that speak of old or new; a cell and the one beside it are one line. */
function linesAbout(view: SheetView, drafts: readonly RowDraft[]): readonly string[] {
  const first = Math.min(...drafts.map(({ firstRow }) => firstRow));
  // A note right below a plan may have been taken for an action without a deadline.
  const last = Math.max(...drafts.map(({ firstRow, pieces }) => (pieces.has('due') ? firstRow : 0)));
  const lines: string[] = [];
  const search = (from: number, to: number): void => {
    for (let row = Math.max(1, from); row <= Math.min(to, view.sheet.rowCount); row += 1) {
      const line = view.filled(row).map((column) => oneLine(view.text(row, column)));
      lines.push(...line.filter((text) => text.length <= LONGEST_LINE && ANY_SIGN.test(text)));
      const [label = '', meaning = ''] = line;
      if (label.length <= 5 && ANY_SIGN.test(meaning)) lines.push(`${label} = ${meaning}`);
    }
  };
  search(first - ROWS_SEARCHED, first - 1);
  search(last + 1, last + ROWS_SEARCHED);
  return lines;
}

/**
 * What the lines about a plan say that the short labels before its dates mean, as far as they tell an old date from the
 * one that now holds; empty where its deadlines have no such labels.
 *
 * @example readDateLabels(view, drafts).get('RD') // 'revised'
 */
export function readDateLabels(view: SheetView, drafts: readonly RowDraft[]): DateLabels {
  const labels = new Set(drafts.flatMap((draft) => labelsIn(textOf(draft, 'due'))));
  if (labels.size === 0) return new Map();
  const lines = linesAbout(view, drafts);
  if (lines.length === 0) return new Map();
  return new Map(
    [...labels].slice(0, MOST_LABELS).flatMap((label) => {
      const meaning = meaningIn(lines, definitionOf(label));
      return meaning === null ? [] : [[label, meaning] as const];
    }),
  );
}

/**
 * A deadline with the plan's labels written out.
 *
 * @example spellLabels('OD May 2025 RD June 2025', labels) // 'original May 2025 revised June 2025'
 */
export function spellLabels(text: string, labels: DateLabels): string {
  return labels.size === 0 ? text : text.replace(LABEL, (label) => labels.get(label) ?? label);
}
