import { parseGroupHeading, type GroupHeading } from '../words/group-heading';
import { headingWords, withoutYears, yearIn } from '../words/heading-words';
import { parseCluster, type Cluster } from '../words/parse-breakdown';
import { isShare } from '../words/share';
import { withUnits } from './heading-units';
import type { SheetTexts } from './sheet-texts';

/** One heading of a table, with what the row above says of it. */
export interface TableHeading {
  readonly column: number;
  readonly text: string;
  readonly words: string;
  readonly group: GroupHeading | null;
  /** Named by the heading or above it: `White` under `2024`. */
  readonly year: string | null;
  readonly cluster: Cluster | null;
}

/** A row that may be the headings of a table, with the sheet it stands on. */
export interface HeadingsRow {
  readonly view: SheetTexts;
  readonly row: number;
  readonly headings: readonly TableHeading[];
  /** The words at the head of a column. */
  readonly heading: (column: number) => string;
}

const LONGEST = 140;
const CLUSTER_ALONE =
  /^(?:1?[a-z] )?(?:of which )?(?:non ?clinical|clinical|medical(?: and dental| dental)?)(?: staff| workforce| roles| bands)*(?: of which (?:non medical|medical(?: and dental| dental)?))?$/;
const YEAR_ALONE =
  /^(?:as at|at|on|year|nhs|survey|staff|data|\d{1,2}|st|31st|march|mar|april|apr|from|to|ending|\s)*$/;

/** The group of staff that a heading or a line by itself names, and nothing else; null otherwise. */
export function clusterAlone(text: string): Cluster | null {
  const words = headingWords(withoutYears(text));
  return CLUSTER_ALONE.test(words) ? parseCluster(words.replace(/^.*\bof which (?=medical)/, '')) : null;
}

const TITLE_OF_CLUSTER =
  /^(?:(?:total|all|substantive) )?(?:non ?clinical|clinical|medical and dental) (?:staff|workforce|headcounts?|bands?|employees|roles|posts|counts?)\b/;
const SAYS_OTHERWISE = /\b(?:is|are|was|were|includ\w+|exclud\w+)\b/;

/** What divides a title into parts: `WRES indicator 1 – clinical workforce by band`. */
const PARTS_OF_TITLE = /\s[-–—|/·]\s|[–—:;,()|·]/;

/** What a title is numbered by: `Table 3. Indicator 1`. */
const NUMBERED =
  /^\s*(?:table\s*\d+[a-z]?[\s.:)–—-]*)?(?:(?:w[rd]es\s*)?(?:indicator|metric)\s*1[ab]?[\s.:)–—-]+)?/i;

/**
 * The one group of staff that a title, or a part of it, begins with; null where it names two, or is a sentence.
 *
 * @example clusterOfTitle('Indicator 1: clinical workforce by band, 2025') // 'Clinical'
 */
export function clusterOfTitle(text: string): Cluster | null {
  const words = headingWords(withoutYears(text));
  if (SAYS_OTHERWISE.test(words)) return null;
  const parts = text.replace(NUMBERED, '').split(PARTS_OF_TITLE);
  const begins = parts.some(
    (part, at) =>
      TITLE_OF_CLUSTER.test(headingWords(withoutYears(part))) || (at > 0 && clusterAlone(part) !== null),
  );
  if (!begins) return null;
  const named = new Set(words.match(/\bnon ?clinical\b|\bclinical\b|\bmedical\b/g));
  return named.size === 1 ? parseCluster(words) : null;
}

/** The year that a heading by itself names, and nothing else; null otherwise. */
export function yearAlone(text: string): string | null {
  const year = yearIn(text);
  return year !== null && YEAR_ALONE.test(headingWords(withoutYears(text))) ? year : null;
}

interface Above {
  readonly text: string;
  readonly column: number;
}

/** The text above a cell, or the one it stands under when several columns share it. */
function above(view: SheetTexts, row: number, column: number): Above {
  for (let at = column; at >= 1 && row > 1; at -= 1) {
    const text = view.text(row - 1, at);
    if (text !== '') return { text, column: at };
  }
  return { text: '', column: 0 };
}

const DISABILITY = /\bdisab\w+|\bwdes\b/i;

/** Whether the lines over a row, or the name of the sheet, speak of disability. */
function isOnDisability(view: SheetTexts, row: number): boolean {
  if (DISABILITY.test(view.sheet.name)) return true;
  for (let at = row - 1; at >= Math.max(1, row - 6); at -= 1)
    for (let column = 1; column <= Math.min(view.width(at), 12); column += 1)
      if (DISABILITY.test(view.text(at, column))) return true;
  return false;
}

/** `Yes` and `No` side by side name the groups of a table about disability. */
function answersAsGroups(
  view: SheetTexts,
  row: number,
  headings: readonly TableHeading[],
): readonly TableHeading[] {
  const isAnswer = ({ words }: TableHeading): boolean => /^(?:yes|no)$/.test(words);
  const answers = new Set(headings.filter(isAnswer).map(({ words }) => words));
  if (answers.size < 2 || !isOnDisability(view, row)) return headings;
  return headings.map((one) =>
    isAnswer(one) ? { ...one, group: parseGroupHeading(`Disability: ${one.words}`) } : one,
  );
}

const PERCENT_ALONE =
  /^(?:%|per ?cent(?:age)?s?)(?: of (?:all |total )?(?:staff|workforce|headcount|total|band))?$/;

/** A group under `%` or `Percentage of staff` holds percentages. */
function asPercent(group: GroupHeading, over: string): GroupHeading {
  return group.holds === 'count' && PERCENT_ALONE.test(headingWords(withoutYears(over)))
    ? { ...group, holds: 'percent' }
    : group;
}

const FEW_ROWS = 6;

/** Whether the first figure under a heading is a percentage. */
function showsShare(view: SheetTexts, row: number, column: number): boolean {
  for (let at = row + 1; at <= Math.min(row + FEW_ROWS, view.sheet.rowCount); at += 1) {
    const cell = view.cell(at, column);
    if (typeof cell.value === 'number' || (typeof cell.value === 'string' && cell.value.trim() !== ''))
      return isShare(cell);
  }
  return false;
}

/** A group that comes again with percentages under it does not count people twice. */
function withoutPercentages(
  view: SheetTexts,
  row: number,
  headings: readonly TableHeading[],
): readonly TableHeading[] {
  const seen = new Set<string>();
  return headings.map((one) => {
    const { group, year, cluster, column } = one;
    if (group?.holds !== 'count') return one;
    const key = [group.standard, group.group, year, cluster].join('|');
    if (!seen.has(key)) {
      seen.add(key);
      return one;
    }
    return showsShare(view, row, column) ? { ...one, group: { ...group, holds: 'percent' } } : one;
  });
}

/**
 * The headings of a row; none when it holds figures or prose.
 *
 * @example readHeadings(view, 4).map(({ words }) => words) // ['indicator', 'breakdown', 'measure', 'white', 'bme']
 */
export function readHeadings(view: SheetTexts, row: number): readonly TableHeading[] {
  const headings: TableHeading[] = [];
  let others = 0;
  for (let column = 1; column <= view.width(row); column += 1) {
    const { value } = view.cell(row, column);
    if (value === null) continue;
    const text = view.text(row, column);
    if (typeof value !== 'string' || text.length > LONGEST) {
      others += 1;
      continue;
    }
    if (text === '') continue;
    const { text: over, column: overColumn } = above(view, row, column);
    const named = parseGroupHeading(text);
    const group = named !== null && overColumn > 1 ? asPercent(named, over) : named;
    headings.push({
      column,
      text,
      words: headingWords(text),
      group,
      year: group?.year ?? yearAlone(over),
      cluster:
        clusterAlone(text.replace(/^(.*?)\b(?:white|bme|bame|disabled|non-disabled)\b.*$/i, '$1')) ??
        clusterAlone(over),
    });
  }
  return others > headings.length / 2
    ? []
    : withoutPercentages(view, row, withUnits(view, row, answersAsGroups(view, row, headings)));
}

const OF_A_PLAN =
  /^(?:(?:key |specific |planned |agreed |proposed )?actions?(?: (?:required|needed|points?|code|ref(?:erence)?|no|number|id|title|name|description|details?|items?|owner|and|or))*|tasks?(?: (?:name|title|description|id))?|(?:managed|owned|assigned|allocated|actioned) (?:by|to)|assignees?|latest (?:note|update|comment|position)s?|progress bar|% complete|objectives?|(?:action |responsible |executive )?leads?(?: s| officer)?|owners?|responsib\w+|due(?: date)?|deadlines?|timescales?|target dates?|completion dates?|by when|by whom|who|when|milestones?|progress(?: update)?|rag(?: rating| status)?|success measures?)$/;

/** Whether a row of headings is that of a plan: actions are planned in it, not people counted. */
export function isOfPlan(headings: readonly TableHeading[]): boolean {
  return headings.filter(({ words }) => OF_A_PLAN.test(words)).length >= 2;
}
