import type { Temporal } from 'temporal-polyfill';
import { DEFAULT_EQUALITY_POLICY, type EqualityPolicy } from '../domain/equality/equality-policy';
import type { Figure } from '../domain/equality/figure';
import type { CellPlace, WorkforceData } from '../domain/equality/workforce-data';
import { quoteSheetName } from '../domain/grid/address';
import { cellAt, type WorkbookSnapshot } from '../domain/grid/sheet-snapshot';
import { nameOfAction } from '../domain/rag/name-of-action';
import type { ActionLine } from '../domain/report/action-lines';
import type { ActionsTable } from '../domain/report/actions-sheet';
import type { LiveSetting, LiveSettings } from '../domain/report/equality/figure-sheet-input';
import {
  ALL_FIGURE_HEADINGS,
  figureSheets,
  NOTED_FIGURE_HEADINGS,
  publishedSheets,
  type SheetOfFigures,
} from '../domain/report/equality/figure-sheets';
import { ownSheetName } from '../domain/report/own-sheet-name';
import type { SheetSpec } from '../domain/report/sheet-spec';
import type { PutSheet } from '../workbook/workbook-change';
import { keptNotes, putOwnSheet } from './put-own-sheet';
import { publishFigures } from './review-figures';

/** The equality figures of a review, and what they were computed from. */
export interface FiguresToWrite {
  readonly figures: readonly Figure[];
  readonly workforce: WorkforceData;
  readonly policy?: EqualityPolicy;
  /** The sheet of settings as it will stand; its cells are what the figures go by. */
  readonly settingsSheet: SheetSpec | null;
}

/** What the sheets of figures refer to: the actions, where they are listed. */
export interface ListedActions {
  readonly lines: readonly ActionLine[];
  readonly table: ActionsTable;
}

/** The sheets of figures, and the changes that write them. */
export interface WrittenFigures {
  readonly working: readonly SheetOfFigures[];
  readonly published: readonly SheetSpec[];
  readonly changes: readonly PutSheet[];
}

/** The names of the settings that figures go by, as the sheet of settings has them. */
const NAMES = {
  confidence: 'Confidence of intervals',
  from: 'Four-fifths guideline, lowest ratio',
  to: 'Four-fifths guideline, highest ratio',
  target: 'Model Employer target',
} as const;

/** A setting as the cell that holds it; `per` is what one of its unit is there. */
function liveSetting(sheet: SheetSpec | null, name: string, value: number, per = 1): LiveSetting {
  const row = sheet?.rows.findIndex(({ cells }) => cells[0]?.value === name) ?? -1;
  const held = sheet?.rows[row]?.cells[1]?.value;
  // A hand edit that could not be used still stands there; the figures go by what was used.
  if (!sheet || typeof held !== 'number' || Math.abs(held / per - value) > 1e-9) {
    return { value, formula: null };
  }
  const cell = `${quoteSheetName(sheet.name)}!$B$${row + 1}`;
  return { value, formula: per === 1 ? cell : `${cell}/${per}` };
}

function liveSettings(sheet: SheetSpec | null, policy: EqualityPolicy): LiveSettings {
  const [from, to] = policy.fourFifths;
  return {
    confidence: liveSetting(sheet, NAMES.confidence, policy.confidence, 100),
    from: liveSetting(sheet, NAMES.from, from),
    to: liveSetting(sheet, NAMES.to, to),
    target: liveSetting(sheet, NAMES.target, policy.modelEmployerTarget),
  };
}

function numbersOf(snapshot: WorkbookSnapshot): (place: CellPlace) => number | null {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return (place) => {
    const sheet = sheets.get(place.sheet);
    const value = sheet ? cellAt(sheet, place).value : null;
    return typeof value === 'number' ? value : null;
  };
}

/**
 * The changes that write the sheets of equality figures, working and published; none where there are no figures. The
 * published ones are laid out from what may be published alone.
 */
export function writeFigures(
  snapshot: WorkbookSnapshot,
  { figures, workforce, policy = DEFAULT_EQUALITY_POLICY, settingsSheet }: FiguresToWrite,
  { lines, table }: ListedActions,
  asAt: Temporal.PlainDate,
): WrittenFigures {
  if (figures.length === 0) return { working: [], published: [], changes: [] };
  const nameOf = (marker: string, wanted: string): string => ownSheetName(snapshot, marker, wanted);
  const working = figureSheets({
    ...{ figures, data: workforce, policy, lines, table, asAt, nameOf },
    settings: liveSettings(settingsSheet, policy),
    numberAt: numbersOf(snapshot),
    notesOf: (marker) => keptNotes(snapshot, marker, NOTED_FIGURE_HEADINGS[marker] ?? []),
  });
  const hidden = publishFigures(workforce, figures, policy);
  const names = new Map(lines.map(({ reviewed }) => [reviewed.ref, nameOfAction(reviewed)]));
  const named = hidden.published.map((figure) => ({
    ...figure,
    actions: figure.actions.map((ref) => names.get(ref) ?? ref),
  }));
  const published = publishedSheets({
    ...{ published: named, rule: hidden.rule, policy, asAt, nameOf },
    hasPlan: lines.length > 0,
  });
  const specs = [...working.map(({ spec }) => spec), ...published];
  const changes = specs.map((spec) => putOwnSheet(snapshot, spec, ALL_FIGURE_HEADINGS));
  return { working, published, changes };
}
