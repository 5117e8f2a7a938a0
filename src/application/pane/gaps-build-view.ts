import { latestOfSeries } from '../../domain/equality/definitions/latest-of-series';
import { compareReportYears } from '../../domain/equality/definitions/report-year';
import { figureName, type Figure } from '../../domain/equality/figure';
import type { DataSheet, DataSheetKind } from '../../domain/equality/workforce-data';
import { nameOfAction } from '../../domain/rag/name-of-action';
import type { RatingStatus } from '../../domain/rag/rating';
import type { Settings } from '../../domain/settings/settings';
import { buildGap } from './gaps-figure';
import type { DataSheetView, GapAction, GapsView, GapView } from './gaps-view';
import type { ActionView, FilterChoice, PlanView } from './review-view';
import { countedNoun } from './wording';

/** What the gaps of a workbook are shown from. */
export interface GapsSource {
  readonly figures: readonly Figure[];
  readonly dataSheets: readonly DataSheet[];
  readonly settings: Pick<Settings, 'equality'>;
  /** Where the actions stand that name figures. */
  readonly plans: readonly PlanView[];
}

const OVER: ReadonlySet<RatingStatus> = new Set(['complete', 'closed']);

/** The equality figures of a workbook shaped for a screen, in the order in which they were computed. */
export function buildGapsView({ figures, dataSheets, settings, plans }: GapsSource): GapsView {
  const byRef = new Map(plans.flatMap(({ actions }) => actions.map((action) => [action.ref, action])));
  const guideline = settings.equality.fourFifths;
  const isLatest = latestOfSeries(figures);
  const met = new Map<string, number>();
  const gaps = figures.map((figure) => {
    const actions = figure.actions.map((ref) => actionOf(ref, byRef.get(ref)));
    return buildGap(figure, keyOf(figureName(figure), met), isLatest(figure), actions, guideline);
  });
  return {
    sheets: dataSheets.map(sheetOf),
    sentence: sentenceOf(gaps),
    figures: gaps,
    standards: choicesOf(gaps, ({ standard }) => standard),
    years: [...choicesOf(gaps, ({ year }) => year)].sort((one, other) =>
      compareReportYears(other.label, one.label),
    ),
    guideline,
  };
}

/** The same count may be given twice: then its figure stands twice as well. */
function keyOf(name: string, met: Map<string, number>): string {
  const times = (met.get(name) ?? 0) + 1;
  met.set(name, times);
  return times === 1 ? name : `${name} (${times})`;
}

function actionOf(ref: string, action: ActionView | undefined): GapAction {
  if (!action) {
    const none = {
      status: 'not-rated',
      letter: '–',
      word: 'Not rated',
      fill: null,
      textColour: null,
    } as const;
    return {
      ...none,
      ref,
      name: ref,
      text: 'This action is no longer in a plan.',
      live: false,
      place: null,
    };
  }
  const { status, letter, word, fill, textColour, ownRef, text, place } = action;
  const name = nameOfAction({ ref, action: { ownRef } });
  return { status, letter, word, fill, textColour, ref, name, text, live: !OVER.has(status), place };
}

const KINDS: Readonly<Record<DataSheetKind, string>> = {
  wres: 'WRES counts',
  wdes: 'WDES counts',
  'model-employer': 'Model Employer bands',
  pay: 'Pay',
  'staff-list': 'Staff list',
};

function sheetOf({ sheet, kind, rows, headerRow }: DataSheet): DataSheetView {
  return {
    sheet,
    what: `${KINDS[kind]}, ${rows === 0 ? 'no rows yet' : countedNoun(rows, 'row')}`,
    place: { sheet, cell: `A${headerRow}` },
  };
}

function choicesOf(
  gaps: readonly GapView[],
  labelOf: (gap: GapView) => string | null,
): readonly FilterChoice[] {
  const counts = new Map<string, number>();
  for (const gap of gaps) {
    const label = labelOf(gap);
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].map(([label, count]) => ({ label, count }));
}

/** `42 figures: 9 worse by more than chance, 5 of them with no live action.` */
function sentenceOf(all: readonly GapView[]): string {
  if (all.length === 0) return '';
  const gaps = all.filter(({ latest }) => latest);
  const what = gaps.length < all.length ? ' of the latest year' : '';
  const number = (test: (gap: GapView) => boolean): number => gaps.filter(test).length;
  const worse = number(({ verdict }) => verdict.kind === 'worse');
  const alone = number(({ verdict, hasLiveAction }) => verdict.kind === 'worse' && !hasLiveAction);
  const chance = number(({ verdict }) => verdict.kind === 'worse-or-chance');
  const none = number(({ unavailable }) => unavailable);
  return [
    `${countedNoun(gaps.length, 'figure')}${what}: ${worse} worse by more than chance`,
    ...(alone === 0 ? [] : [`${alone} of them with no live action`]),
    ...(chance === 0 ? [] : [`${chance} worse that could be chance`]),
    ...(none === 0 ? [] : [`${none} without a number`]),
  ]
    .join(', ')
    .concat('.');
}
