import type { FigureStandard } from '../../domain/equality/figure';
import type { Verdict } from '../../domain/report/equality/words/verdict';
import type { EqualityTemplate } from '../../domain/report/equality-templates/equality-template';
import type { FilterChoice, PlaceView, StatusView, WriteOutcome } from './review-view';

/** The blank data sheets that can be added to a workbook. */
export type DataSheetTemplate = EqualityTemplate;

/** What adding a data sheet came to, and where the sheet is. */
export interface InsertOutcome extends WriteOutcome {
  readonly place: PlaceView;
}

/** What a figure says of the comparison group, as far as it can be told. */
export type GapVerdictKind = Verdict;

/** A verdict as it is shown: the letter stands in its mark, the words always beside it. */
export interface GapVerdict {
  readonly kind: GapVerdictKind;
  readonly letter: string;
  /** `Worse for BME staff, more than chance` */
  readonly words: string;
}

/** What a chart's axis measures; each has a chart of its own. */
export type GapAxis = 'ratio' | 'points' | 'percent-of-pay';

/** A figure as a mark on an axis. Neither end of its interval is cut here: the chart says where it goes on. */
export interface GapMark {
  readonly axis: GapAxis;
  readonly value: number;
  readonly interval: readonly [low: number, high: number] | null;
  /** The value as its axis measures it: `2.08`, `−6.6 points`. */
  readonly words: string;
}

/** One of the two groups, in words. */
export interface GapGroup {
  readonly label: string;
  /** `1,148 of 4,675`; empty where no counts were given. */
  readonly counts: string;
  /** `24.6%`; empty where it cannot be had. */
  readonly rate: string;
}

/** An action that names a figure. */
export interface GapAction extends StatusView {
  readonly ref: string;
  /** The plan’s own reference with Parity’s beside it, or Parity’s alone: `1.1 (A-003)`. */
  readonly name: string;
  readonly text: string;
  /** Neither complete nor closed. */
  readonly live: boolean;
  /** Null where the plan no longer has it. */
  readonly place: PlaceView | null;
}

/** Where a count of a figure stands: `BME, count` in `WRES data E5 and 12 more cells`. */
export interface GapCell {
  readonly what: string;
  readonly where: string;
  readonly place: PlaceView;
}

/** One figure, in words that are ready to be shown; an empty text means that there is none of its kind. */
export interface GapView {
  /** Unique in the workbook. */
  readonly key: string;
  readonly standard: FigureStandard;
  readonly year: string | null;
  /** No later year of it is given. */
  readonly latest: boolean;
  /** `WRES 2`, with its breakdown where it has one: `WRES 1, Clinical 8a`; with `subject` it is told from others. */
  readonly name: string;
  readonly subject: string;
  readonly verdict: GapVerdict;
  readonly adverse: boolean;
  /** Null where it has no place in a chart. */
  readonly mark: GapMark | null;
  /** Why not, where it has a number all the same. */
  readonly whyNoMark: string;
  readonly groups: readonly GapGroup[];
  /** `2.08`, `+3.4 points`, or why there is no number. */
  readonly value: string;
  readonly unavailable: boolean;
  /** `1.94 to 2.23 (95%)` */
  readonly interval: string;
  /** `less than 0.001` */
  readonly p: string;
  /** `Outside the four-fifths guideline, 0.80 to 1.25` */
  readonly fourFifths: string;
  /** People wanted, whole and otherwise; how many for parity. */
  readonly people: string;
  readonly change: string;
  readonly notKnown: string;
  readonly otherShare: string;
  readonly reading: string;
  /** How it is computed, a sentence each. */
  readonly method: readonly string[];
  readonly cautions: readonly string[];
  readonly source: string;
  readonly actions: readonly GapAction[];
  readonly hasLiveAction: boolean;
  readonly cells: readonly GapCell[];
  /** Counted out of a staff list, which has no cell for it. */
  readonly counted: boolean;
  readonly hiddenWhenPublished: boolean;
}

/** A sheet on which equality data was found. */
export interface DataSheetView {
  readonly sheet: string;
  /** `WRES data, 24 rows` */
  readonly what: string;
  readonly place: PlaceView;
}

/** The equality figures of a workbook shaped for a screen. */
export interface GapsView {
  readonly sheets: readonly DataSheetView[];
  /** What a chair could read out; empty where there are no figures. */
  readonly sentence: string;
  readonly figures: readonly GapView[];
  readonly standards: readonly FilterChoice[];
  /** The newest first. */
  readonly years: readonly FilterChoice[];
  /** The range of the four-fifths guideline. */
  readonly guideline: readonly [low: number, high: number];
}
