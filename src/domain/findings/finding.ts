import type { EqualityFindingDetails } from './equality-finding';
import type { LintFindingDetails } from './lint-finding';

/** How much a finding matters: an error stops something being rated or written, a warning wants a look, a note is for information. */
export type Severity = 'error' | 'warning' | 'note';

/** Where a finding stands. `cell` is an A1 address, or null when it is about the whole sheet or workbook. */
export interface FindingPlace {
  readonly sheet: string | null;
  readonly cell: string | null;
}

/**
 * Every kind of finding, by code, with what its sentence needs beyond place and raw text.
 * The words are in `finding-text.en-gb.ts` and nowhere else.
 */
export interface FindingDetails extends EqualityFindingDetails, LintFindingDetails {
  'lead-missing': { readonly action: string };
  'due-missing': { readonly action: string };
  /** `noSuchDay` is a day that stands in the text and not in the calendar. */
  'due-unclear': { readonly action: string; readonly noSuchDay?: string };
  /** `partlyStruck` when part of the text is crossed out and the host does not tell which. */
  'due-ambiguous': { readonly candidates: readonly string[]; readonly partlyStruck?: boolean };
  /** `most` where so many of the plan's deadlines lie outside that the title's period is not taken for the plan's: told once. */
  'due-outside-period': {
    readonly due: string;
    readonly start: string;
    readonly end: string;
    /** The sheet that says the period, where the plan's own does not. */
    readonly from?: string;
    readonly most?: { readonly outside: number; readonly dated: number };
  };
  'recurrence-without-start': { readonly recurrence: string };
  'milestone-after-due': { readonly milestone: string; readonly milestoneDue: string; readonly due: string };
  'measure-unit-slip': { readonly given: string; readonly meant: string };
  'rag-letter-lookalike': { readonly looksLike: string; readonly alphabet: string };
  'rag-word-not-in-key': { readonly known: readonly string[] };
  /** `also` holds the other colours of the plan that nothing explains: they are told together. */
  'rag-colour-without-key': { readonly colour: string; readonly also?: readonly string[] };
  /** The key explains a label in words that are not understood, or go against its colour. */
  'rag-key-unclear': { readonly label: string; readonly meaning: string; readonly taken: string | null };
  'rag-contradicted': { readonly stated: string; readonly found: string };
  /** The rows of one action state different things, and what they say together. */
  'rag-rows-differ': {
    readonly rows: readonly { readonly stated: string; readonly cells: readonly string[] }[];
    readonly together: string;
  };
  'indicator-unknown': {
    readonly standard: 'WRES' | 'WDES';
    readonly number: string;
    readonly known: string;
  };
  'indicator-misfit': { readonly reference: string; readonly likelier: string };
  'indicator-wrong-word': { readonly given: string; readonly meant: string };
  /** `near` when the words differ a little. */
  'action-duplicate': { readonly otherCell: string; readonly near: boolean };
  'action-struck-through': { readonly action: string };
  'name-variant': { readonly other: string };
  'column-unsure': { readonly field: string; readonly why: string };
  /** A filled column that is none of the plan's fields, and what its cells look like. */
  'column-unread': {
    readonly holds:
      | 'statuses'
      | 'dates'
      | 'names or roles'
      | 'things to be done'
      | 'progress or steps'
      | 'indicators or metrics';
    /** The headings of all the columns it is said of, where they are several. */
    readonly together?: readonly string[];
  };
  'row-unread': { readonly why: string };
  'row-unsure': { readonly readAs: string };
  /** The headings that look like a lead's and a deadline's on a sheet no plan was read from, both empty where rows look like actions under no headings, and what it lacks. */
  'sheet-unread': { readonly lead: string; readonly due: string; readonly missing: string };
  /** The same of one table on a sheet where another was read. */
  'table-unread': { readonly lead: string; readonly due: string; readonly missing: string };
  'cell-error': { readonly error: string };
  /** Prose where an entry of a few words stands; `longest` is the most characters that are read as one. */
  'cell-too-long': { readonly field: string; readonly longest: number };
  'setting-refused': { readonly setting: string; readonly allowed: string; readonly used: string };
}

export type FindingCode = keyof FindingDetails;

/** One thing about the plan that a person should look at. */
export type Finding = {
  [Code in FindingCode]: FindingPlace & {
    readonly code: Code;
    /** The text as it stands in the cell. */
    readonly raw: string;
    readonly detail: FindingDetails[Code];
  };
}[FindingCode];
