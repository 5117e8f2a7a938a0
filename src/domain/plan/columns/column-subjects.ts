import type { Temporal } from 'temporal-polyfill';
import type { ColumnSubject } from './column-subject';
import type { ColumnProfile } from './column-profile';
import { scoreContents } from './column-scores';
import type { BlockCell, HeadingBlock } from '../tables/heading-block';
import type { HeadingField } from '../headings/headings';
import { isPlanField, type PlanField } from '../plan';
import { normaliseHeading } from '../headings/read-heading';
import { isRevisionAlone, revisionOf } from '../headings/revision-words';
import type { SheetView } from '../cells/sheet-view';
import { isStatusHeading } from '../headings/status-heading';
import { setHeadingsOverRefs } from './heading-over-refs';
import { tellsHowItStands, READ_AS_PROGRESS } from './standing-position';
import { meantByStrategy, readOutcome } from './outcome-place';
import { setResponsibilityLetters } from './responsibility-letters';
import { guessUnheaded } from './unheaded-columns';

const NAMED = 0.9;
/** Under this a column cannot hold what its group is for. */
const LEAST_FITTING = -0.2;
const LEAST_LIKE_ACTIONS = 0.1;

/** A group heading that says what a word under it is of: the "Actual" of these is the day it was done. */
const DATES = /^(?:key )?(?:dates?|deadlines?|time ?scales?)$/;

/** The scores of a heading, read with the group heading above it. What another heading names is not what a group stands for. */
function scoresOf(
  view: SheetView,
  { text, group, reading, column }: BlockCell,
  cells: readonly BlockCell[],
  profile: ColumnProfile,
): ReadonlyMap<HeadingField, number> {
  const isOfDates = DATES.test(normaliseHeading(group));
  // Read as another than its own words say: known as a whole but for a letter.
  const isMisspelt = reading.scores !== view.memory.heading(text).scores;
  if (
    group === '' ||
    (!isOfDates &&
      (reading.known || isMisspelt) &&
      ![...reading.scores.values()].every((score) => score < 0.8))
  )
    return reading.scores;
  const scores = new Map<HeadingField, number>(reading.scores);
  const raise = (from: ReadonlyMap<HeadingField, number>, weight: number): void => {
    for (const [field, score] of from) scores.set(field, Math.max(scores.get(field) ?? 0, score * weight));
  };
  const isNamed = (field: HeadingField): boolean =>
    cells.some((cell) => cell.column !== column && (cell.reading.scores.get(field) ?? 0) >= NAMED);
  const canBe = (field: HeadingField): boolean =>
    !isPlanField(field) ||
    profile.filled === 0 ||
    scoreContents(field, profile) > (field === 'action' ? LEAST_LIKE_ACTIONS : LEAST_FITTING);
  const whole = view.memory.heading(`${group} ${text}`);
  // "Revised" under "Date" is the revised date: turned round, where that is a known heading.
  const turned = view.memory.heading(`${text} ${group}`);
  if (turned.known) raise(new Map([...turned.scores].filter(([field]) => canBe(field))), 0.95);
  raise(whole.known ? whole.scores : new Map([...whole.scores].filter(([field]) => canBe(field))), 0.95);
  const ofGroup = [...view.memory.heading(group).scores].filter(([field]) => !isNamed(field) && canBe(field));
  raise(new Map(ofGroup), reading.scores.size > 0 ? 0.6 : 0.85);
  return scores;
}

/** Where the actions stand by the headings alone, the likelier before the less likely; beyond the table if nowhere. */
function actionColumn(cells: readonly BlockCell[]): number {
  const headed = (least: number): number | undefined =>
    cells.find(({ reading }) => (reading.scores.get('action') ?? 0) >= least)?.column;
  return headed(0.7) ?? headed(0.5) ?? Infinity;
}

/** Adjusts a heading by its neighbours: a bare "Date" between a reference and the action is when the matter arose. */
function adjustByPlace(
  heading: string,
  scores: ReadonlyMap<HeadingField, number>,
  isBetween: boolean,
): ReadonlyMap<HeadingField, number> {
  if (!isBetween || normaliseHeading(heading) !== 'date') return scores;
  return new Map<HeadingField, number>([...scores, ['due', 0.3], ['other date', 0.85]]);
}

const OUTCOME = /^outcomes?$/;
const OUTPUT = /^outputs?$/;
const WANTED = 0.95;

/** "Output" right beside "Outcome": both are wanted, and neither tells what came of it. */
function isPairWanted(heading: string, cells: readonly BlockCell[]): boolean {
  const normal = normaliseHeading(heading);
  if (!OUTCOME.test(normal) && !OUTPUT.test(normal)) return false;
  const headings = cells.map(({ text }) => normaliseHeading(text));
  const [outcome, output] = [OUTCOME, OUTPUT].map((known) => headings.findIndex((text) => known.test(text)));
  return outcome !== -1 && output !== -1 && Math.abs((outcome ?? 0) - (output ?? 0)) === 1;
}

/** What a heading means beside the others. */
function adjustByOthers(
  heading: string,
  scores: ReadonlyMap<HeadingField, number>,
  cells: readonly BlockCell[],
): ReadonlyMap<HeadingField, number> {
  if (isPairWanted(heading, cells)) return new Map<HeadingField, number>([['target', WANTED]]);
  return meantByStrategy(heading, cells) ?? scores;
}

const MOSTLY = 0.5;
const OF_DATES = 0.8;

/** Headings that may be the stamp of a record: "Updated". */
const STAMPED = 0.75;

/**
 * "Original" and "Revised" over dates are the original and the revised deadline. "Updated" is when somebody last wrote
 * in the row, unless it stands beside an original.
 */
function adjustByDates(
  heading: string,
  scores: ReadonlyMap<HeadingField, number>,
  { share }: ColumnProfile,
  cells: readonly BlockCell[],
): ReadonlyMap<HeadingField, number> {
  if (share.isDate < MOSTLY || !isRevisionAlone(heading)) return scores;
  const isOriginal = ({ text }: BlockCell): boolean => isRevisionAlone(text) && revisionOf(text) < 0;
  if ((scores.get('other date') ?? 0) >= STAMPED && !cells.some(isOriginal)) return scores;
  return new Map<HeadingField, number>([['due', Math.max(OF_DATES, scores.get('due') ?? 0)]]);
}

const NEARLY_ALL = 0.8;

/** A column of nothing but figures tells where things stand, and not what was done. */
function adjustByFigures(
  scores: ReadonlyMap<HeadingField, number>,
  { share }: ColumnProfile,
): ReadonlyMap<HeadingField, number> {
  const isCurrent = (scores.get('current') ?? 0) > (scores.get('progress') ?? 0);
  if (!isCurrent || !scores.has('progress') || share.isNumber < NEARLY_ALL) return scores;
  return new Map([...scores].filter(([field]) => field !== 'progress'));
}

/**
 * Status headings side by side whose cells hold marks or nothing.
 *
 * @example findMarkColumns(cells, profiles).map(({ text }) => text) // ['Completed', 'In progress', 'Not started']
 */
export function findMarkColumns(
  cells: readonly BlockCell[],
  profiles: ReadonlyMap<number, ColumnProfile>,
): readonly BlockCell[] {
  const isMarks = ({ column }: BlockCell): boolean => {
    const profile = profiles.get(column);
    return profile !== undefined && (profile.filled === 0 || profile.share.isMark >= 0.6);
  };
  const candidates = cells.filter((cell) => isStatusHeading(cell.text) && isMarks(cell));
  const first = candidates[0];
  if (!first || candidates.length < 2) return [];
  return candidates.filter((cell, at) => cell.column === first.column + at);
}

/** What a layout is made from beside the sheet. */
export interface LayoutRequest {
  readonly block: HeadingBlock;
  /** The rows the columns are judged by. */
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
  /** The day the plan is read for; days after it are not yet done. */
  readonly asAt?: Temporal.PlainDate;
  /** What the sheet's own key says a heading means, by normalised heading. */
  readonly definitions?: ReadonlyMap<string, ReadonlyMap<HeadingField, number>>;
  /** Corrections by column, which win. */
  readonly corrections?: ReadonlyMap<number, PlanField | null>;
}

/**
 * The heading that stands over a column without one of its own: a merged heading, or one split in two.
 *
 * @example coveringCell(block, 6)?.text // 'Milestone'
 */
export function coveringCell(block: HeadingBlock, column: number): BlockCell | undefined {
  return block.cells.find((cell) => cell.column < column && cell.right >= column);
}

/**
 * The columns of a table as they are to be understood: their headings, read with the group above them, by their
 * place and by the sheet's own notes, and what stands under them.
 *
 * @example listSubjects(view, request, profiles)[0]?.heading // 'Action'
 */
export function listSubjects(
  view: SheetView,
  request: LayoutRequest,
  profiles: ReadonlyMap<number, ColumnProfile>,
): readonly ColumnSubject[] {
  const { block, left, right } = request;
  const actionAt = actionColumn(block.cells);
  const hasDue = block.cells.some(({ reading }) => (reading.scores.get('due') ?? 0) >= NAMED);
  const subjects: ColumnSubject[] = [];
  const covered = new Set<number>();
  for (let column = left; column <= right; column += 1) {
    const profile = profiles.get(column);
    const cell = block.cells.find((candidate) => candidate.column === column);
    if (!profile || (!cell && profile.isDecoration)) continue;
    if (!cell && coveringCell(block, column)) {
      covered.add(column);
      subjects.push({ column, heading: '', profile, scores: new Map() });
      continue;
    }
    const heading = cell?.text ?? '';
    const words = cell
      ? adjustByOthers(
          heading,
          adjustByPlace(
            heading,
            adjustByDates(
              heading,
              adjustByFigures(scoresOf(view, cell, block.cells, profile), profile),
              profile,
              block.cells,
            ),
            column > left && column < actionAt,
          ),
          block.cells,
        )
      : guessUnheaded(profile, column < actionAt, hasDue);
    const outcome =
      cell && column < actionAt ? readOutcome(view, heading, profile, column, request.rows) : null;
    const standing =
      cell && tellsHowItStands(view, cell, block.cells, request.rows) ? READ_AS_PROGRESS : (outcome ?? words);
    subjects.push({
      column,
      heading,
      ...(cell && cell.group !== '' ? { group: cell.group } : {}),
      profile,
      scores: request.definitions?.get(normaliseHeading(heading)) ?? standing,
    });
  }
  return setResponsibilityLetters(setHeadingsOverRefs(subjects, covered));
}
