/** Where the counts by status begin: words stand on the left of all blocks, figures on the right. */
export const FIRST_STATUS_COLUMN = 5;

/** A to L; one set of widths has to suit the lists and the tables of counts. */
export const SUMMARY_WIDTHS: readonly number[] = [40, 21, 40, 9, 12, 9, 12, 9, 10, 8, 9, 9];

/** The headings of both lists, by which the user's notes are found again. */
export const LIST_HEADINGS = [
  'Action',
  'Lead',
  'Why',
  'Ref',
  'Due',
  'Days late',
  'Status now',
  'Notes',
] as const;
