import type { Standard } from '../../../plan/indicators/indicator-definition';
import type { GroupSet } from './group-sets';
import type { Cluster } from '../words/parse-breakdown';
import type { TitleIndicator } from './title-indicator';

/** What every table of equality data has: where its headings stand. */
interface TablePlace {
  readonly headerRow: number;
  /** The heading of a column, for what is said of its cells. */
  readonly heading: (column: number) => string;
}

/** One row a count: indicator, breakdown, measure and a column for each group. */
export interface CountTable extends TablePlace {
  readonly kind: 'counts';
  readonly standard: Standard;
  readonly indicator: number;
  readonly breakdown: number | null;
  readonly measure: number;
  readonly year: number | null;
  readonly sets: readonly GroupSet[];
}

/** One row a pay band, a column for each group: indicator or metric 1. */
export interface BandTable extends TablePlace {
  readonly kind: 'bands';
  readonly band: number;
  /** A column that says clinical or not. */
  readonly cluster: number | null;
  /** What headings, title or sheet name say of all rows. */
  readonly clusterOfAll: Cluster | null;
  readonly year: number | null;
  readonly sets: readonly GroupSet[];
}

/** One row an indicator, a column of percentages for each group. */
export interface SurveyTable extends TablePlace {
  readonly kind: 'survey';
  readonly indicator: number;
  readonly year: number | null;
  readonly sets: readonly GroupSet[];
}

/** Lines that say in words what they count, a column for each group. */
export interface LineTable extends TablePlace {
  readonly kind: 'lines';
  /** A column of indicators or metrics. */
  readonly indicator: number | null;
  /** Columns whose words together say what a line counts. */
  readonly labels: readonly number[];
  /** A column that says how a line comes about: `Headcount`, `Auto calculated`. */
  readonly calculation: number | null;
  readonly year: number | null;
  readonly sets: readonly GroupSet[];
  readonly title: TitleIndicator;
  /** Whether it gives nothing but all staff in post, to be used where nothing else does. */
  readonly countsStaff?: true;
}

/** One row a pay band, with what is wanted to reach a target. */
export interface ModelEmployerTable extends TablePlace {
  readonly kind: 'model-employer';
  readonly band: number;
  readonly bme: number;
  readonly total: number | null;
  readonly percent: number | null;
  readonly target: number | null;
  /** The years it has a target for each, where it has several columns of targets. */
  readonly targetYears: readonly string[];
  readonly need: number | null;
  /** The target that a heading or the title names, in percent, and where. */
  readonly targetNamed: { readonly percent: number; readonly row: number; readonly column: number } | null;
  readonly year: number | null;
}

/** The columns of two groups whose pay is compared. */
export interface PayPair {
  readonly year: string | null;
  readonly reference: number;
  readonly comparison: number;
  readonly notKnown: readonly number[];
}

export interface PayTable extends TablePlace {
  readonly kind: 'pay';
  readonly characteristic: number | null;
  readonly measure: number;
  /** What the heading of the measures says for all of them: `quartile `. */
  readonly unsaid: string;
  /** One for each year. */
  readonly pairs: readonly PayPair[];
  /** What the headings say the groups are, where they name them. */
  readonly labels: {
    readonly characteristic: string;
    readonly reference: string;
    readonly comparison: string;
  } | null;
  readonly year: number | null;
}

/** One row a person. */
export interface StaffList extends TablePlace {
  readonly kind: 'staff-list';
  readonly ethnicity: number | null;
  readonly disability: number | null;
  readonly band: number | null;
  readonly staffGroup: number | null;
  readonly board: number | null;
  readonly assignment: number | null;
  readonly person: number | null;
}

export type DataTable =
  CountTable | BandTable | SurveyTable | LineTable | ModelEmployerTable | PayTable | StaffList;
