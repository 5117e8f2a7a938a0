import type { PlanField, Sureness } from '../../domain/plan/plan';
import type { RatingStatus, StatedStatus } from '../../domain/rag/rating';

/** A place in the workbook that a click leads to. */
export interface PlaceView {
  readonly sheet: string;
  /** An A1 address. */
  readonly cell: string;
}

/** A status as it is shown: a letter and a word always stand beside the colour. */
export interface StatusView {
  readonly status: RatingStatus;
  readonly letter: string;
  readonly word: string;
  /** `#RRGGBB`, or null for none. */
  readonly fill: string | null;
  readonly textColour: string | null;
}

export interface StatusCount extends StatusView {
  readonly count: number;
}

/** One action as a row of the list. All texts are ready to be shown. */
export interface ActionView extends StatusView {
  /** Parity's reference: `A-001`. */
  readonly ref: string;
  readonly ownRef: string | null;
  readonly text: string;
  /** Headings above it, joined by ` › `; empty when there are none. */
  readonly section: string;
  /** As the filters offer them; `No lead named` where there is none. */
  readonly leads: readonly string[];
  /** `No committee named` where there is none. */
  readonly committees: readonly string[];
  /** `Due 31 Mar 2024, 91 days ago`, or `No date that can be read`. */
  readonly due: string;
  /** The reason, without what `due` says already; empty where nothing is left. */
  readonly why: string;
  readonly checks: number;
  readonly place: PlaceView;
}

/** A choice of a filter: what is shown and how many actions it has. */
export interface FilterChoice {
  readonly label: string;
  readonly count: number;
}

export interface PlanView {
  /** Unique in the workbook: its sheet, with its rows where a sheet has two. */
  readonly label: string;
  readonly sheet: string;
  readonly title: string | null;
  /** `57 actions · rows 9–73` */
  readonly extent: string;
  readonly counts: readonly StatusCount[];
  readonly actions: readonly ActionView[];
  readonly leads: readonly FilterChoice[];
  readonly committees: readonly FilterChoice[];
  /** Only headings that there are; empty where no action stands under one. */
  readonly sections: readonly FilterChoice[];
}

/** What a finding asks of a person. */
export type CheckTodo = 'fix' | 'confirm' | 'know';

export interface CheckView {
  readonly todo: CheckTodo;
  readonly message: string;
  readonly fix: string;
  /** What stands in the cell now; may be empty. */
  readonly raw: string;
  readonly place: PlaceView | null;
  /** `EDI plan G13`, the sheet alone, or `Workbook`. */
  readonly where: string;
}

/** What one column was taken for. */
export interface ColumnView {
  readonly column: number;
  readonly letters: string;
  readonly heading: string;
  readonly field: PlanField | null;
  readonly sureness: Sureness;
  readonly why: string;
  /** A person has said so; it wins over what is recognised. */
  readonly corrected: boolean;
}

/** One line of the plan's own RAG key. */
export interface KeyView {
  readonly label: string;
  readonly meaning: string;
  readonly status: StatedStatus;
  readonly fill: string | null;
  readonly corrected: boolean;
}

/** How one plan was recognised. */
export interface PlanSetUpView {
  readonly plan: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly headerRowCorrected: boolean;
  /** How sure it is that the headings stand there, and why. */
  readonly headings: { readonly sureness: Sureness; readonly why: string };
  /** How many of its columns, and the row of the headings, wait for somebody to say that they are right. */
  readonly toConfirm: number;
  readonly columns: readonly ColumnView[];
  readonly key: readonly KeyView[];
}

export interface SetUpView {
  readonly plans: readonly PlanSetUpView[];
  readonly dueSoonDays: number;
  readonly graceDays: number;
  /** The date every review speaks for, ISO, or null for the day of the review. */
  readonly fixedAsAt: string | null;
  /** What each field and status is called, in the order in which choices are offered. */
  readonly fields: readonly { readonly field: PlanField; readonly label: string }[];
  readonly statuses: readonly { readonly status: StatedStatus; readonly label: string }[];
  /** Something was changed here and is not yet kept on `Parity settings`. */
  readonly unsaved: boolean;
}

/** A review shaped for a screen: plain texts and numbers only. */
export interface ReviewView {
  /** ISO: `2024-06-30`. */
  readonly asAt: string;
  /** `30 June 2024` */
  readonly asAtWords: string;
  /** `57 actions: 12 overdue, …` over all plans. */
  readonly sentence: string;
  readonly plans: readonly PlanView[];
  readonly checks: readonly CheckView[];
  readonly setUp: SetUpView;
  /** Each sheet on which no plan was found, and what it lacks; also where other sheets have one. */
  readonly lookedAt: readonly { readonly sheet: string; readonly missing: string }[];
  /** No plan was found, but the headings of one that is still to be filled in. */
  readonly awaitsActions: boolean;
}

/** An action whose status differs from what the workbook shows now. */
export interface StatusChangeView {
  readonly ref: string;
  readonly ownRef: string | null;
  readonly text: string;
  /** The word now in the workbook; null when it has none yet. */
  readonly before: string | null;
  readonly after: StatusView;
  readonly place: PlaceView;
}

/** What writing would do, before anything is done. */
export interface WritePreview {
  /** Plain sentences: columns added or renewed, sheets built, and that no other cell changes. */
  readonly sentences: readonly string[];
  readonly statusChanges: readonly StatusChangeView[];
  /** True when the workbook holds all of it already. */
  readonly nothingToWrite: boolean;
}

/** A row that was left alone because someone edited it meanwhile. */
export interface ConflictView {
  readonly place: PlaceView;
  readonly found: string;
}

/** What a write, or taking one back, came to. */
export interface WriteOutcome {
  /** `Written to 57 rows.` or `Everything is as it was before the last write.` */
  readonly sentence: string;
  readonly conflicts: readonly ConflictView[];
}
