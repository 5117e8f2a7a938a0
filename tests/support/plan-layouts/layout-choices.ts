import fc from 'fast-check';
import type { PlanField } from '../../../src/domain/plan/plan';
import { OTHER_HEADINGS } from './heading-words';

/** What stands near a plan without being part of it. */
export const SURROUNDINGS = [
  'nothing',
  'contacts beside',
  'contacts above',
  'abbreviations beside',
  'abbreviations above',
  'abbreviations below',
  'objectives beside',
  'objectives above',
  'dashboard beside',
  'dashboard above',
  'figures above',
  'figures below',
  'key above',
  'key below',
  'key beside',
  'totals',
] as const;

export const SECTION_STYLES = [
  'none',
  'merged',
  'numbered',
  'capitals',
  'tinted',
  'keyword',
  'indented',
  'nested',
  'column merged',
  'column once',
  'column repeated',
] as const;

export const DUE_STYLES = [
  'month',
  'day',
  'shown as month',
  'numeric text',
  'written day',
  'iso text',
  'quarter',
  'end of month',
  'serial',
  'year number',
  'mixed',
] as const;

export const STATUS_STYLES = [
  'word',
  'fill',
  'marks',
  'ticks',
  'letter',
  'letter with fill',
  'phrase',
  'percent',
  'completed as due',
] as const;

const SHAPES = {
  headingSource: ['own', 'known'],
  headingStyle: ['plain', 'capitals', 'two lines', 'colon', 'note', 'padded', 'numbered', 'misspelt'],
  headingRows: ['one', 'marks grouped', 'groups', 'groups unmerged', 'merged down', 'split'],
  headingsRepeat: ['once', 'by section', 'by page'],
  sections: SECTION_STYLES,
  dueAs: DUE_STYLES,
  statusAs: STATUS_STYLES,
  leadAs: ['one', 'comma', 'and', 'lines', 'slash', 'person', 'person and post'],
  actionAs: ['plain', 'numbered', 'bullets', 'full stop'],
  refAs: ['code', 'number', 'decimal'],
  metricAs: ['named', 'number', 'list', 'pair'],
  template: ['none', 'none', 'hint', 'example', 'numbers below'],
  unlabelled: ['none', 'none', 'none', 'blank', 'refs', 'marks'],
  besides: SURROUNDINGS,
  splitAcrossPages: ['never', 'action', 'two columns'],
  blankEvery: [0, 0, 3, 1],
} as const;

type Choices = { readonly [Key in keyof typeof SHAPES]: (typeof SHAPES)[Key][number] };

/** How a plan is laid out. */
export interface PlanLayout extends Choices {
  readonly fields: readonly PlanField[];
  /** Which of a field's headings is taken. */
  readonly headingPicks: readonly number[];
  /** Fields whose heading says nothing, to be known by what stands under it. */
  readonly nameless: readonly PlanField[];
  readonly extraColumns: readonly string[];
  readonly order: readonly number[];
  readonly titleDepth: number;
  readonly columnsBefore: number;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  /** Several actions, with their leads and dates in step, stand in one row here and there. */
  readonly isInStep: boolean;
  /** Label and value pairs above the headings, as forms have them. */
  readonly hasPairsAbove: boolean;
  readonly hasNotesBetween: boolean;
}

const OPTIONAL: readonly PlanField[] = [
  'rag',
  'target',
  'current',
  'progress',
  'governance',
  'ref',
  'priority',
  'objective',
  'metric',
  'start',
  'completed',
  'milestone',
  'evidence',
];
export const MOST_COLUMNS = 20;

const fields: fc.Arbitrary<readonly PlanField[]> = fc
  .tuple(
    fc.constantFrom<readonly PlanField[]>(['action', 'lead', 'due'], ['action', 'due'], ['action', 'lead']),
    fc.boolean(),
    fc.subarray([...OPTIONAL]),
  )
  .map(([some, isWhole, optional]) => [
    ...(isWhole ? (['action', 'lead', 'due'] as const) : some),
    ...optional,
  ]);

const choices = fc.record(
  Object.fromEntries(Object.entries(SHAPES).map(([key, list]) => [key, fc.constantFrom<unknown>(...list)])),
) as unknown as fc.Arbitrary<Choices>;

/** Leaves out what together would leave nothing to tell the plan by, for a person as well. */
function plausible(layout: PlanLayout): PlanLayout {
  const { besides, headingRows, headingStyle, headingsRepeat, nameless, sections } = layout;
  const isTwoRows = headingRows !== 'one' && headingRows !== 'merged down';
  const isMarred = headingStyle === 'numbered' || headingStyle === 'misspelt';
  const isBelowTable = besides.endsWith('above') && !besides.startsWith('key');
  const isBesideTable = besides.endsWith('beside');
  return {
    ...layout,
    headingRows: isTwoRows && isBelowTable ? 'one' : headingRows,
    headingStyle: headingRows === 'split' && isMarred ? 'plain' : headingStyle,
    // Of two plain lines one below the other, either may be the note.
    hasNotesBetween: layout.hasNotesBetween && sections !== 'indented',
    headingsRepeat: isBesideTable ? 'once' : headingsRepeat,
    // Headings broken over two rows are known by one another: one that says nothing breaks them apart.
    nameless: isTwoRows || (nameless.length > 1 && (isBelowTable || isBesideTable)) ? [] : nameless,
  };
}

/** Every way to lay a plan out. */
export const planLayout: fc.Arbitrary<PlanLayout> = fc
  .tuple(
    choices,
    fc.record({
      fields,
      headingPicks: fc.array(fc.nat(997), { minLength: MOST_COLUMNS, maxLength: MOST_COLUMNS }),
      nameless: fc.oneof(
        { weight: 4, arbitrary: fc.constant<readonly PlanField[]>([]) },
        { weight: 3, arbitrary: fc.constantFrom<PlanField>('lead', 'due', 'action').map((field) => [field]) },
        { weight: 1, arbitrary: fc.constant<readonly PlanField[]>(['lead', 'due', 'action']) },
      ),
      extraColumns: fc.subarray([...OTHER_HEADINGS], { maxLength: 2 }),
      order: fc.shuffledSubarray([...Array(MOST_COLUMNS).keys()], {
        minLength: MOST_COLUMNS,
        maxLength: MOST_COLUMNS,
      }),
      titleDepth: fc.oneof({ weight: 3, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.nat(26) }),
      columnsBefore: fc.nat(3),
      hiddenColumns: fc.array(fc.nat(MOST_COLUMNS), { maxLength: 2 }),
      hiddenRows: fc.array(fc.nat(30), { maxLength: 3 }),
      isInStep: fc.boolean(),
      hasPairsAbove: fc.boolean(),
      hasNotesBetween: fc.boolean(),
    }),
  )
  .map(([chosen, rest]) => plausible({ ...chosen, ...rest }));
