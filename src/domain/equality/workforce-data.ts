import type { Finding } from '../findings/finding';
import type { Standard } from '../plan/indicators/indicator-definition';

/** A cell of the workbook, rows and columns from 1. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A number of the analyst's, and the cells whose sum it is: none where it was counted out of a staff list. */
export interface Count {
  readonly value: number;
  readonly cells: readonly CellPlace[];
}

/** What a row of a data sheet counts. Heads, but for `Survey %` (0 to 100), `Score` (0 to 10) and `Action taken`. */
export type CountMeasure =
  | 'Headcount'
  | 'Shortlisted'
  | 'Appointed'
  | 'Entered process'
  | 'Accessed training'
  | 'Survey %'
  | 'Survey base'
  | 'Score'
  | 'Action taken'
  | 'Board members'
  | 'Voting members'
  | 'Executive members'
  | 'Survey respondents';

/** One row of a WRES or WDES data sheet, or the same counted out of a staff list. What is blank is null, never zero. */
export interface CountRow {
  readonly standard: Standard;
  /** Indicator or metric: `2`, `4a(i)`; `declaration` for how many give their status. */
  readonly id: string;
  /** `All` where the sheet gives none; `Clinical 8a`. */
  readonly breakdown: string;
  readonly measure: CountMeasure;
  /** As the analyst wrote it, `2024` or `2023/24`; null where no year is given. */
  readonly year: string | null;
  /** White staff, or staff who are not disabled. */
  readonly reference: Count | null;
  /** BME staff, or disabled staff. */
  readonly comparison: Count | null;
  readonly notKnown: Count | null;
  /** What stands for the number of those not known where it is no number: `<5`. They are there, so no share of everyone can be had. */
  readonly notKnownUnread?: string | undefined;
  /** Metric 9b: whether action was taken. */
  readonly answer: 'yes' | 'no' | null;
  readonly place: CellPlace;
  readonly from: 'data-sheet' | 'staff-list';
}

/** One pay band of a Model Employer sheet. */
export interface ModelEmployerRow {
  /** As written: `8a`, `VSM`. */
  readonly band: string;
  readonly bme: Count | null;
  readonly total: Count | null;
  /** Whether the total was given, or recovered from a percentage, and then between which totals it must lie. */
  readonly totalFrom:
    | { readonly kind: 'given' }
    | { readonly kind: 'percentage'; readonly percent: number; readonly least: number; readonly most: number }
    | null;
  /** In percent; null for the target of the settings. */
  readonly targetPercent: Count | null;
  /** The years the sheet has a target for each, where it does not say which counts. */
  readonly targetYears?: readonly string[];
  /** The sheet's own answer, when it has one: a number, or null for `NA`. */
  readonly printedNeed: {
    readonly value: number | null;
    readonly text: string;
    readonly cell: CellPlace;
  } | null;
  readonly year: string | null;
  readonly place: CellPlace;
}

export type PayMeasure =
  | 'Mean hourly pay'
  | 'Median hourly pay'
  | 'Mean bonus'
  | 'Median bonus'
  | 'Quartile 1 headcount'
  | 'Quartile 2 headcount'
  | 'Quartile 3 headcount'
  | 'Quartile 4 headcount';

/** One row of a pay data sheet. Quartile 1 is the lowest paid. */
export interface PayRow {
  /** `Gender`, `Ethnicity`, `Disability`, or as written. */
  readonly characteristic: string;
  readonly measure: PayMeasure;
  readonly reference: Count | null;
  readonly comparison: Count | null;
  readonly notKnown: Count | null;
  /** Men, White, Non-disabled; as the characteristic asks. */
  readonly referenceLabel: string;
  readonly comparisonLabel: string;
  readonly year: string | null;
  readonly place: CellPlace;
}

export type DataSheetKind = 'wres' | 'wdes' | 'model-employer' | 'pay' | 'staff-list';

/** Where equality data was found. */
export interface DataSheet {
  readonly sheet: string;
  readonly kind: DataSheetKind;
  readonly headerRow: number;
  /** Rows of data that were read; people, of a staff list. */
  readonly rows: number;
  /** The last row that belongs to it, where that is known. */
  readonly lastRow?: number;
}

/** Everything the equality figures are computed from. It holds counts alone: nothing that tells of one person. */
export interface WorkforceData {
  readonly counts: readonly CountRow[];
  readonly modelEmployer: readonly ModelEmployerRow[];
  readonly pay: readonly PayRow[];
  readonly sheets: readonly DataSheet[];
  /** Rows whose groups do not add up to the total they give: no figure rests on them. */
  readonly doubtfulRows?: readonly CellPlace[];
  readonly findings: readonly Finding[];
}
