import { OWN_REF_HEADING } from './action-lines';
import { STATUS_ORDER, statusWord } from './status-words';

/** Where the counts by status begin: words stand on the left of all blocks, figures on the right. */
export const FIRST_STATUS_COLUMN = 5;

/** Of A to L. */
export const SUMMARY_COLUMNS = 12;

/**
 * One set of widths has to suit the lists and the tables of counts. With the plan’s own references the lists have a
 * column more beside Parity’s.
 */
export function summaryWidths(hasOwnRefs: boolean): readonly number[] {
  const [ref, due, days, status] = [9, 12, 10, 12];
  const lists = hasOwnRefs ? [39, ref, 10, due, days, status] : [40, ref, due, days, status, 9];
  return [40, 21, ...lists, 10, 8, 9, 10];
}

/** The headings of both lists. */
export const LIST_HEADINGS = [
  'Action',
  'Lead',
  'Why',
  'Ref',
  OWN_REF_HEADING,
  'Due',
  'Days late',
  'Status now',
  'Notes',
] as const;
export type ListHeading = (typeof LIST_HEADINGS)[number];

/** The headings of the lists: without one for the plan’s own references where it has none. */
export function listHeadings(hasOwnRefs: boolean): readonly ListHeading[] {
  return hasOwnRefs ? LIST_HEADINGS : LIST_HEADINGS.filter((heading) => heading !== OWN_REF_HEADING);
}

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
