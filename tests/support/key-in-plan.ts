import { readRagKeys } from '../../src/domain/rag/key/rag-key';
import { statedReader } from '../../src/domain/rag/read-stated';
import type { RagKeyEntry, StatedStatus } from '../../src/domain/rag/rating';
import { plansOf } from './read-grid';
import { buildSheet, buildWorkbook, type GridValue, type SheetOptions } from './sheet-builder';
import type { SheetSnapshot } from '../../src/domain/grid/sheet-snapshot';

type Grid = readonly (readonly GridValue[])[];

const ACTIONS = [
  'Train every interview panel in fair scoring',
  'Publish the pay gap report on the website each spring',
  'Set up reciprocal mentoring for senior managers',
  'Review the adjustments policy with the disability network',
  'Launch an anonymous route for raising concerns',
  'Offer career conversations to every band 5 nurse',
  'Agree a calendar of cultural events with the networks',
  'Audit job adverts for accessible language',
];

/** What the actions of a plan state, as the reading of the whole workbook has it. */
export interface StatesRead {
  /** One for each action; null where it states nothing. */
  readonly statuses: readonly (StatedStatus | null)[];
  readonly key: readonly RagKeyEntry[];
  /** The findings of each action's status. */
  readonly codes: readonly (readonly string[])[];
}

/** The statuses of the first plan among some sheets, read with its key. */
export function statesOf(...sheets: readonly SheetSnapshot[]): StatesRead {
  const { plans } = plansOf(sheets);
  const [plan] = plans;
  if (!plan) return { statuses: [], key: [], codes: [] };
  const [key = []] = readRagKeys(buildWorkbook(...sheets), plans);
  const read = statedReader(key, plan);
  const readings = plan.actions.map((action) => read(action));
  return {
    statuses: readings.map(({ stated }) => stated?.status ?? null),
    key,
    codes: readings.map(({ findings }) => findings.map(({ code }) => code)),
  };
}

/** A sheet with a plan of one action for each mark in its status column. */
export function planWith(
  marks: readonly GridValue[],
  {
    above = [],
    below = [],
    heading = 'RAG',
    options = {},
  }: {
    readonly above?: Grid;
    readonly below?: Grid;
    readonly heading?: GridValue;
    readonly options?: SheetOptions;
  } = {},
): SheetSnapshot {
  const rows = marks.map((mark, at) => [
    ACTIONS[at % ACTIONS.length] ?? '',
    'Head of HR',
    'March 2025',
    mark,
  ]);
  return buildSheet([...above, ['Action', 'Lead', 'Due date', heading], ...rows, ...below], options);
}

/** A cell of one colour and no text, or with one. */
export const painted = (fill: string, text = ''): GridValue => ({
  value: text === '' ? null : text,
  text,
  fill,
});
