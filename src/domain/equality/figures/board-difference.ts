import type { DefinedFigure } from '../definitions/define-figure';
import { STANDARD_GROUPS } from '../definitions/group-words';
import type { EqualityPolicy } from '../equality-policy';
import { fisherExact } from '../statistics/fisher-exact';
import { differenceError, newcombeInterval } from '../statistics/rate-difference';
import type { CountRow } from '../workforce-data';
import { checkBoth, findAtCount, refuse, type Checked } from './check-counts';
import { makeFigure, readUnavailable, type ComputedFigure } from './computed-figure';
import type { CountScope } from './count-index';
import { definitionCautions } from './definition-cautions';
import { definitionFacts, definitionName } from './definition-facts';
import { formatPercent, formatRounded } from './format-rounded';
import {
  NOT_KNOWN_MISSING,
  SHARE_OF,
  shareGroup,
  shareOfStaff,
  sharePercent,
  type StaffShare,
} from './share-of-staff';
import type { WorkforceReading } from './whole-workforce';

/** The parts of a board that are counted, and what a figure over each is broken down by. */
export const BOARD_PARTS = [
  { measure: 'Board members', breakdown: 'Whole board', words: 'board members' },
  { measure: 'Voting members', breakdown: 'Voting members', words: 'voting board members' },
  { measure: 'Executive members', breakdown: 'Executive members', words: 'executive board members' },
] as const;

type BoardPart = (typeof BOARD_PARTS)[number];

function labelsOf(standard: CountRow['standard']): {
  readonly reference: string;
  readonly comparison: string;
} {
  const { reference, comparison } = STANDARD_GROUPS[standard];
  return { reference: reference.label, comparison: comparison.label };
}

function groupLabel({ standard }: CountRow, column: 'reference' | 'comparison' | 'notKnown'): string {
  return column === 'notKnown' ? 'Not known' : STANDARD_GROUPS[standard][column].label;
}

/** Why a part of the board cannot be: it has more of a group than the whole board. Null when it has not. */
function refusePart(part: BoardPart, row: CountRow, board: CountRow | null): Checked<never> | null {
  for (const column of ['reference', 'comparison', 'notKnown'] as const) {
    const [count, whole] = [row[column], board?.[column] ?? null];
    if (count === null || whole === null || count.value <= whole.value) continue;
    const group = `${groupLabel(row, column)}, ${part.words}`;
    const message = `There are more ${part.words} (${String(count.value)}) than board members (${String(whole.value)}) in the group “${groupLabel(row, column)}”.`;
    const detail = { count: count.value, base: whole.value, group };
    return refuse('count-exceeds-base', message, [findAtCount('count-exceeds-base', count, detail)]);
  }
  return null;
}

/** Difference of two shares in percentage points, by whole numbers as far as they go. */
function pointsBetween(first: StaffShare, second: StaffShare): number {
  const [a, b] = [first.numerator.value, first.denominator.value];
  const [c, d] = [second.numerator.value, second.denominator.value];
  return (100 * (a * d - c * b)) / (b * d);
}

function readDifference(
  definition: DefinedFigure,
  part: BoardPart,
  board: StaffShare,
  workforce: StaffShare,
  points: number,
): string {
  const { comparison } = STANDARD_GROUPS[definition.standard];
  const shown = formatRounded(Math.abs(points), 1);
  const [ofBoard, ofStaff] = [formatPercent(sharePercent(board)), formatPercent(sharePercent(workforce))];
  const against =
    shown === '0.0'
      ? `as much as their share of the workforce`
      : `${shown} percentage points ${points < 0 ? 'below' : 'above'} their ${ofStaff} of the workforce`;
  return `${comparison.label} people were ${ofBoard} of ${part.words}, ${against}.`;
}

/** The counts that a part of a board is compared by. */
export interface BoardCounts {
  readonly part: BoardPart;
  readonly row: CountRow;
  /** The row for all board members, which no part may exceed; null where there is none. */
  readonly wholeBoard: CountRow | null;
  readonly staff: WorkforceReading;
}

/** The comparison group's share of the workforce; without it where its headcounts are missing or do not add up. */
function shareOfWorkforce(
  { standard }: DefinedFigure,
  { workforce, isSound }: WorkforceReading,
  policy: EqualityPolicy,
): Checked<StaffShare> {
  const number = standard === 'WRES' ? 'indicator 1' : 'metric 1';
  if (workforce === null) {
    const message = `The headcount of ${number} is not given, so there is no workforce to set the board against.`;
    return refuse('no-total', message);
  }
  if (!isSound) return refuse('totals-differ', `The headcounts of ${number} do not add up to their total.`);
  return { ...shareOfStaff(workforce, 'Headcount', labelsOf(standard), policy), findings: [] };
}

/**
 * The comparison group's share of the board less its share of the workforce, in percentage points: negative where the
 * board has fewer. Without a number when either count is missing or cannot be.
 *
 * @source the sign: https://thechristie.cld.bz/Workforce-Race-Equality-Standard-Action-Plan-2022-2023/10/
 * @example computeBoardDifference(defineFigure('WRES', '9'), scope, counts, policy).figure.value // -8.15
 */
export function computeBoardDifference(
  definition: DefinedFigure<'board'>,
  scope: CountScope,
  { part, row, wholeBoard, staff }: BoardCounts,
  policy: EqualityPolicy,
): ComputedFigure {
  const labels = labelsOf(definition.standard);
  const board: Checked<StaffShare> =
    refusePart(part, row, wholeBoard) ?? shareOfStaff(row, part.measure, labels, policy);
  const workforce = shareOfWorkforce(definition, staff, policy);
  const both = checkBoth(workforce, board);
  const inBoard = scope.breakdown === 'All' ? part.breakdown : `${scope.breakdown}: ${part.breakdown}`;
  const facts = {
    ...definitionFacts(definition, { ...scope, breakdown: inBoard }, policy),
    statistic: 'gap-points',
    unit: 'points',
    parity: 0,
    reference: shareGroup('Workforce', workforce.value),
    comparison: shareGroup(`${labels.comparison}, ${part.words}`, board.value),
    notKnown: board.value?.notKnown ?? null,
    otherShare: board.value?.otherShare ?? null,
  } as const;
  const value = `share of the board less share of the workforce, both of ${SHARE_OF[policy.shareOf]}`;
  const cautions = [...(row.notKnown === null ? [NOT_KNOWN_MISSING] : []), ...definitionCautions(definition)];
  if (both.unavailable !== null) {
    const { unavailable, findings } = both;
    const reading = readUnavailable(definitionName(definition), unavailable);
    const method = { value, interval: null, test: null };
    return {
      figure: makeFigure({ ...facts, method, unavailable, cautions, reading }),
      findings,
      error: null,
    };
  }
  const [whole, members] = both.value;
  const points = pointsBetween(members, whole);
  const atBoard = { count: members.numerator.value, base: members.denominator.value };
  const atLarge = { count: whole.numerator.value, base: whole.denominator.value };
  const [low, high] = newcombeInterval(atBoard, atLarge, policy.confidence);
  const seat = formatRounded(100 / atBoard.base, 1);
  return {
    figure: makeFigure({
      ...facts,
      value: points,
      interval: [100 * low, 100 * high],
      p: fisherExact(atBoard, atLarge),
      method: { value, interval: 'Newcombe hybrid score', test: 'Fisher exact, two-sided' },
      adverse: points < 0,
      shortfall: Math.max(0, (atLarge.count * atBoard.base) / atLarge.base - atBoard.count),
      cautions: [
        `One seat is ${seat} percentage points. Board members who are staff are in the workforce too, so interval and test are approximate.`,
        ...cautions,
      ],
      reading: readDifference(definition, part, members, whole, points),
    }),
    findings: both.findings,
    error: { scale: 'unit', standardError: 100 * differenceError(atBoard, atLarge) },
  };
}
