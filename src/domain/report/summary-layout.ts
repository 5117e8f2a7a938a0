import { STATUS_ORDER, statusWord } from './status-words';

/** Where the counts by status begin: words stand on the left of all blocks, figures on the right. */
export const FIRST_STATUS_COLUMN = 5;

/** A to L; one set of widths has to suit the lists and the tables of counts. */
export const SUMMARY_WIDTHS: readonly number[] = [40, 21, 40, 9, 12, 9, 12, 9, 10, 8, 9, 9];

/** The headings of both lists. */
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

/** What the first list calls days late, the second calls days to due; the user’s notes are found by either. */
export const NOTED_HEADINGS: readonly string[] = [...LIST_HEADINGS, 'Days to due'];

/** The headings of the counts by status. */
export const COUNT_HEADINGS = ['Status', 'Shown as', 'What it means', 'Actions', 'Share'] as const;

/** The label of the last row of the counts by status. */
export const TOTAL_LABEL = 'All actions';

/** The headings that all tables of counts by plan, section, lead or committee share, beside the statuses. */
export const GROUP_HEADINGS = ['Next deadline', 'In words', 'Actions'] as const;

/** Every heading on the summary, by which its tables are told from what the user wrote beside them. */
export const SUMMARY_HEADINGS: ReadonlySet<string> = new Set([
  ...NOTED_HEADINGS,
  ...COUNT_HEADINGS,
  ...GROUP_HEADINGS,
  ...['Plan', 'Section', 'Committee'],
  ...STATUS_ORDER.map(({ status }) => statusWord(status)),
]);
