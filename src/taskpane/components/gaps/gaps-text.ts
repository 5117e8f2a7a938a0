import type { DataSheetTemplate, GapAxis, GapVerdictKind } from '../../../application/pane/gaps-view';
import type { GapLook } from '../../state/gap-filter';
import { count } from './parts';

/** Every word of the Gaps tab that is not the engine's own; fetched with it, for most days want none of them. */
export const gapsText = {
  none: {
    title: 'No equality counts in this workbook',
    what: 'From counts of staff Parity works out the WRES and WDES figures, Model Employer and pay gaps: each with its interval, its test and the actions that name it.',
    how: 'Add an empty data sheet, type or paste the counts, then scan again. What is left blank is “not given”, never zero. A sheet of your own, or a staff list, is read as well where its headings say what it holds.',
  },
  empty: {
    title: 'No counts yet',
    what: 'The data sheets hold no count that makes a figure. Fill them in, then scan again.',
  },
  insert: {
    title: 'Add a data sheet',
    names: {
      wres: 'WRES',
      wdes: 'WDES',
      'model-employer': 'Model Employer',
      pay: 'Pay',
    } satisfies Record<DataSheetTemplate, string>,
    button: (name: string) => `Insert data sheet: ${name}`,
    inserting: 'Adding the sheet…',
    undo: 'Undo takes the sheet away again.',
  },
  from: 'Counted from',

  filters: {
    standard: 'Standard',
    everyStandard: 'Every standard',
    year: 'Year',
    everyYear: 'Every year',
    latest: 'Latest of each',
    worse: 'Worse only',
    noLiveAction: 'No live action',
    group: 'Show only figures that are',
    shown: (shown: number, all: number) => `${shown} of ${count(all, 'figure')} shown`,
    noneMatch: 'No figure meets these filters.',
  },

  looks: {
    label: 'Show as',
    names: { chart: 'Chart', figures: 'Figures', table: 'Table' } satisfies Record<GapLook, string>,
  },

  chart: {
    titles: {
      ratio: 'Relative likelihoods and ratios',
      points: 'Gaps in percentage points',
      'percent-of-pay': 'Pay gaps, percent of pay',
    } satisfies Record<GapAxis, string>,
    how: {
      ratio: (low: string, high: string) =>
        `At 1 both groups fare alike; the further right, the worse for the comparison group. Between the dashed lines: the four-fifths guideline, ${low} to ${high}.`,
      points: () =>
        'At 0 both groups are alike. Left: lower for the comparison group, right: higher. The letter says which is worse.',
      'percent-of-pay': () => 'At 0 both groups are paid alike. Right: the comparison group is paid less.',
    } satisfies Record<GapAxis, (low: string, high: string) => string>,
    lines: 'A line is the interval of its figure; an arrow says that it goes on.',
    summary: (title: string, figures: number, kinds: string) =>
      `Chart. ${title}: ${count(figures, 'figure')}, ${kinds}. The same numbers are under Table.`,
    legend: 'What the letters mean',
    hidden: 'hidden when published',
    kinds: {
      worse: 'worse, more than chance',
      'worse-or-chance': 'worse, could be chance',
      'worse-untested': 'worse, not tested',
      'not-worse': 'even or better',
      'no-direction': 'better or worse not said',
      'no-number': 'no number',
    } satisfies Record<GapVerdictKind, string>,
    notDrawn: 'Not in a chart',
  },

  figure: {
    how: 'How it is computed',
    ofWhich: (name: string) => ` (${name})`,
    noNumber: 'No number:',
    hidden: 'Hidden when published',
    hiddenLetter: 'H',
    hiddenWhy: 'The published version withholds it: it would tell of too few people.',
    actions: 'Actions that name it',
    noAction: 'No action names it.',
    noLiveAction: 'None of them is still open.',
    cells: 'Where its counts are',
    counted: 'Counted out of a staff list.',
    cautions: 'To bear in mind',
    interval: 'Interval',
    p: 'p',
    notKnown: 'Not known',
    otherShare: 'By another base',
    people: 'People',
    change: 'Since last year',
    guideline: 'Guideline',
    source: 'Definition',
  },

  table: {
    label: 'Equality figures',
    figure: 'Figure',
    reference: 'Reference group',
    comparison: 'Comparison group',
    value: 'Value',
    interval: 'Interval',
    p: 'p',
    verdict: 'Verdict',
    change: 'Since last year',
    notKnown: 'Not known',
    actions: 'Actions',
    published: 'When published',
    shown: 'Shown',
    hidden: 'Hidden',
    none: 'None',
  },
} as const;
