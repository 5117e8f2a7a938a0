import type { SheetView } from '../cells/sheet-view';
import type { HeadingField } from '../headings/headings';
import { normaliseHeading } from '../headings/read-heading';
import type { HeadingCell } from '../tables/heading-cell';
import type { ColumnProfile } from './column-profile';

/** "Evidence and outcomes" and "Success outcome" say by themselves what they are. */
const OUTCOME =
  /^(?!.*\b(?:and|evidence|success|measures?|progress|actual|results?|achieved|actions?|reviews?|milestones?)\b)(?:\w+ ){0,2}outcomes?$/;
/** "1.1 Services meet …", "2B: We look after …": one of a framework's outcomes with its number; the number alone only points to it. */
const OF_FRAMEWORK = /^(?:outcome )?(?:\d{1,2}\.\d{1,2}|\d[a-f])(?!\d|\.\d)[\s.:)–-]*(?=\p{L}{2}|["'‘“(])/iu;
/**
 * Whether a text is one of a framework's outcomes with its number before it.
 *
 * @example isOfFramework('1A: Patients have the access they need') // true
 */
export const isOfFramework = (text: string): boolean => OF_FRAMEWORK.test(text);

const LEAST_CELLS = 2;
const MOSTLY = 0.6;
const LEAST_WORDS = 3;
const FEW_FIGURES = 0.25;
const AIMED_AT: ReadonlyMap<HeadingField, number> = new Map([['objective', 0.95]]);

/** Each stands over several actions: merged down, told once over blank cells, or told again and again. */
function standsOverSeveral({ filled, rows, mergedDown, distinct }: ColumnProfile): boolean {
  return mergedDown >= 0.5 || filled * 3 <= rows * 2 || distinct <= 0.5;
}

/**
 * What "Outcome" means left of the actions: what they are done for, where it holds the numbered outcomes of a framework
 * or words without figures that stand over several actions; null where it may as well be the measure of success.
 *
 * @example readOutcome(view, 'Outcome', profile, 1, rows)?.get('objective') // 0.95 over "1.1 …", "1.4 …"
 */
export function readOutcome(
  view: SheetView,
  heading: string,
  profile: ColumnProfile,
  column: number,
  rows: readonly number[],
): ReadonlyMap<HeadingField, number> | null {
  if (!OUTCOME.test(normaliseHeading(heading))) return null;
  const texts = rows.map((row) => view.text(row, column)).filter((text) => text !== '');
  if (texts.length < LEAST_CELLS) return null;
  const numbered = texts.filter(isOfFramework).length;
  if (numbered >= texts.length * MOSTLY) return AIMED_AT;
  const { words, share } = profile;
  const isAim = words >= LEAST_WORDS && share.holdsFigure < FEW_FIGURES && share.isReport < FEW_FIGURES;
  return isAim && standsOverSeveral(profile) ? AIMED_AT : null;
}

const TARGET = /^targets?$/;
const STRATEGY = /^strateg(?:y|ies)$/;
const BARE_OUTCOME = /^outcomes?$/;
const MEASURED_BY: ReadonlyMap<HeadingField, number> = new Map([['target', 0.95]]);

/**
 * What "Target" and "Outcome" mean on either side of "Strategy", as access plans of schools have them: what is aimed at,
 * what is done for it, and what shows that it was reached. Null for other headings and in another order.
 *
 * @example meantByStrategy('Target', cells)?.get('objective') // 0.95 for "Target | Strategy | Outcome"
 */
export function meantByStrategy(
  heading: string,
  cells: readonly HeadingCell[],
): ReadonlyMap<HeadingField, number> | null {
  const normal = normaliseHeading(heading);
  if (!TARGET.test(normal) && !BARE_OUTCOME.test(normal)) return null;
  const headings = cells.map(({ text }) => normaliseHeading(text));
  const [target = -1, strategy = -1, outcome = -1] = [TARGET, STRATEGY, BARE_OUTCOME].map((known) =>
    headings.findIndex((text) => known.test(text)),
  );
  if (target < 0 || strategy < target || outcome < strategy) return null;
  return TARGET.test(normal) ? AIMED_AT : MEASURED_BY;
}
