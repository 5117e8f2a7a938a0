/** Where the counts by status begin: words stand on the left of all blocks, figures on the right. */
export const FIRST_STATUS_COLUMN = 5;

/** A to L; one set of widths has to suit the lists and the tables of counts. */
export const SUMMARY_WIDTHS: readonly number[] = [42, 23, 42, 10, 13, 10, 12, 10, 11, 9, 10, 10];

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
