import type { BlockCell } from '../tables/heading-block';
import { standsAlone } from '../leads/lead-shape';
import { isStatusHeading } from '../headings/status-heading';
import type { SheetView } from '../cells/sheet-view';

/** A sign that the action is theirs, or a letter for the part they have in it. */
const SIGN =
  /^(?:x|✓|✔|✅|√|☑|☒|✗|✘|ü|•|●|■|◆|yes|y|lead|leads|support|supports|[racils](?:\s?[,/&]\s?[racils])?)$/iu;
/** Responsible, accountable, consulted and informed are told apart; so are leading and supporting. */
const PART = /^(?:[racils](?:\s?[,/&]\s?[racils])?|lead|leads|support|supports)$/i;
const SUPPORTS = /^supports?$/i;
const LEADS = /^(?:l|leads?)$|r/i;
const ANSWERS_FOR = /a/i;
/** Red and amber look the same. */
const MAY_BE_RATING = /^[ra]$/i;
const NAMED = 0.75;
const MOST_WORDS = 6;
const LEAST_SHARE = 0.5;

function holdsSigns(view: SheetView, rows: readonly number[], column: number): boolean {
  return rows.every((row) => {
    const text = view.text(row, column);
    return text === '' || SIGN.test(text);
  });
}

function namesLead(view: SheetView, heading: string): boolean {
  return heading !== '' && (view.memory.heading(heading).scores.get('lead') ?? 0) >= NAMED;
}

/** A post or team over nothing but signs, or any heading over them in a group of leads. */
function isPost(view: SheetView, rows: readonly number[], { column, text, group }: BlockCell): boolean {
  if (isStatusHeading(text) || view.memory.kind(text).words > MOST_WORDS) return false;
  return (namesLead(view, group) || standsAlone(text)) && holdsSigns(view, rows, column);
}

/**
 * Columns side by side that are each headed by a post or team, in which a sign says whose an action is; by column, the
 * post. None where another column has the leads.
 *
 * @example findPostColumns(view, cells, rows).get(4) // 'Head of Estates'
 */
export function findPostColumns(
  view: SheetView,
  cells: readonly BlockCell[],
  rows: readonly number[],
): ReadonlyMap<number, string> {
  const known = cells.filter((cell) => isPost(view, rows, cell));
  const [first, last] = [known[0]?.column ?? 0, known.at(-1)?.column ?? 0];
  if (known.length < 2) return new Map();
  // A word nobody knows, between two posts and over signs like theirs, is another.
  const isBetween = ({ column, text }: BlockCell): boolean =>
    column > first &&
    column < last &&
    !isStatusHeading(text) &&
    holdsSigns(view, rows, column) &&
    rows.some((row) => view.text(row, column) !== '');
  const posts = cells.filter((cell) => known.includes(cell) || isBetween(cell));
  const isOther = ({ column, text }: BlockCell): boolean =>
    namesLead(view, text) && !posts.some((post) => post.column === column);
  const signsOn = (row: number): readonly string[] =>
    posts.map(({ column }) => view.text(row, column)).filter((text) => text !== '');
  const signed = rows.filter((row) => signsOn(row).length > 0);
  if (signed.every((row) => signsOn(row).every((sign) => MAY_BE_RATING.test(sign)))) return new Map();
  if (cells.some(isOther) || signed.length < Math.max(2, rows.length * LEAST_SHARE)) return new Map();
  return new Map(posts.map(({ column, text }) => [column, text]));
}

function isLeading(sign: string): boolean {
  return PART.test(sign) && !SUPPORTS.test(sign) && LEADS.test(sign);
}

/**
 * The post that a sign on a row stands for; null where the sign says that another leads: consulted, informed, in
 * support, or accountable where somebody else is responsible.
 *
 * @example postAt(view, posts, 7, 4) // 'Head of Estates' where E7 has a tick
 */
export function postAt(
  view: SheetView,
  posts: ReadonlyMap<number, string>,
  row: number,
  column: number,
): string | null {
  const own = view.text(row, column);
  const post = posts.get(column) ?? null;
  if (!PART.test(own) || isLeading(own)) return post;
  const isLed = [...posts.keys()].some((other) => isLeading(view.text(row, other)));
  return !isLed && ANSWERS_FOR.test(own) ? post : null;
}
