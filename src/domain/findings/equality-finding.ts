/** Why a table that looks like equality data is not read, or some of its rows are not. */
export type UnreadReason =
  /** The title or a heading speaks of something else than staff in post. */
  | { readonly kind: 'subject'; readonly words: string }
  /** Nothing says that its bands are pay bands of staff. */
  | { readonly kind: 'bands' }
  /** Percentages stand where people are counted: in all of it, or in some rows. */
  | { readonly kind: 'percentages'; readonly rows?: readonly string[] }
  /** Codes with their meanings, each once. */
  | { readonly kind: 'codes' }
  /** Rows that are groups of people, without their head counts. */
  | { readonly kind: 'groups' }
  /** A list taken on several days of one year. */
  | { readonly kind: 'snapshots'; readonly year: string }
  /** Full-time equivalents in place of people. */
  | { readonly kind: 'full-time' }
  /** Ratios, gaps and percentages that were worked out elsewhere, without the counts they rest on. */
  | { readonly kind: 'worked-out' }
  /** Headings that fit no layout. */
  | { readonly kind: 'headings' }
  /** Rows of a table of which others are read. */
  | { readonly kind: 'rows'; readonly rows: readonly string[] };

/** What findings about equality data and figures need for their sentences, by code. */
export interface EqualityFindingDetails {
  /** A count that is text, negative or no whole number. */
  'count-unreadable': { readonly column: string; readonly wanted: string };
  /** An indicator or metric that its standard does not have. */
  'figure-indicator-unknown': { readonly standard: 'WRES' | 'WDES'; readonly known: string };
  /** The number of an indicator and the words beside it are of two; null where the words fit several others. */
  'figure-wording-differs': {
    readonly standard: 'WRES' | 'WDES';
    readonly number: string;
    readonly meant: string | null;
  };
  'equality-data-unread': { readonly why: UnreadReason };
  'figure-measure-unknown': { readonly known: readonly string[] };
  /** The same count given twice. */
  'count-twice': { readonly otherCell: string };
  'count-exceeds-base': { readonly count: number; readonly base: number; readonly group: string };
  'percentage-over-100': { readonly group: string };
  /** 0.24 where 24 is meant. */
  'fraction-for-percentage': { readonly group: string; readonly likely: number };
  /** Parts that do not add up to their total. */
  'totals-differ': { readonly total: number; readonly sum: number; readonly of: string };
  /** Percentage times base is far from a whole number: the survey may have weighted it. */
  'survey-count-not-whole': { readonly base: number; readonly count: number };
  /** The sheet's own answer is not what its inputs give. */
  'own-answer-differs': { readonly ours: string; readonly method: string };
  'staff-code-unknown': { readonly column: string; readonly people: number };
  /** A column of ethnic categories in words alone: nothing in it is counted. */
  'staff-words-without-codes': { readonly column: string; readonly people: number };
  /** People of a staff list who are not counted, or not a second time. */
  'staff-left-out': { readonly people: number; readonly why: 'bank' | 'twice' };
  /** A staff list without a date beside counts of a year: nothing of that year is set against it. */
  'staff-list-undated': { readonly year: string };
  /** Pay bands that are none of the standards': counted in all, in no band. */
  'staff-band-unknown': { readonly people: number; readonly column: string };
  /** Data of a standard with other numbers, which is kept apart. */
  'other-standard-data': { readonly standard: string };
  /** Comparison group worse off, and no action that names the figure is still open. */
  'adverse-gap-no-action': {
    readonly figure: string;
    readonly reading: string;
    /** What its test says, where that leaves chance open. */
    readonly chance?: string;
    /** The other figures of the same subject that show a gap. */
    readonly also?: readonly string[];
  };
  /** An action rated on track or complete whose figure has grown worse. */
  'action-green-figure-worse': { readonly action: string; readonly figure: string; readonly reading: string };
  /** So many figures tested that some seem more than chance by chance alone. */
  'many-figures': { readonly figures: number; readonly changes: number; readonly expected: number };
}
