import type { GapsView, GapView } from '../../application/pane/gaps-view';

/** The ways in which the figures are shown. */
export const GAP_LOOKS = ['chart', 'figures', 'table'] as const;
export type GapLook = (typeof GAP_LOOKS)[number];

/** No year of any sheet, which would be a text. */
export const LATEST = Symbol('latest');

/** What the figures are narrowed to (a figure must meet all of it), and how they are shown. */
export interface GapFilter {
  readonly standard: string | null;
  /** `LATEST`: the newest of each figure. One that gives no year belongs to every year. */
  readonly year: string | typeof LATEST | null;
  /** Only where the comparison group fares worse. */
  readonly worseOnly: boolean;
  /** Only those that no action names that is still open. */
  readonly noLiveAction: boolean;
  readonly look: GapLook;
}

const EVERY_GAP: GapFilter = {
  standard: null,
  year: null,
  worseOnly: false,
  noLiveAction: false,
  look: 'chart',
};

/** Of several years the newest is shown first; what became of it since the last is said with each figure. */
export function firstGapFilter({ years }: GapsView): GapFilter {
  return { ...EVERY_GAP, year: years.length > 1 ? LATEST : null };
}

/** The filter after another reading of the workbook: what it named and is gone would leave nothing to see. */
export function keptGapFilter(
  before: { readonly gapFilter: GapFilter; readonly session: { readonly gaps: GapsView } },
  gaps: GapsView,
): GapFilter {
  const { gapFilter, session } = before;
  // The first counts of a workbook are new to whoever looks at them.
  if (session.gaps.figures.length === 0) return firstGapFilter(gaps);
  const has = (choices: GapsView['years'], wanted: unknown): boolean =>
    choices.some(({ label }) => label === wanted);
  const { standard, year } = gapFilter;
  return {
    ...gapFilter,
    standard: has(gaps.standards, standard) ? standard : null,
    year: year === LATEST || has(gaps.years, year) ? year : null,
  };
}

/** The same look at all figures. */
export function everyGap({ look }: GapFilter): GapFilter {
  return { ...EVERY_GAP, look };
}

export function isGapNarrowed({ standard, year, worseOnly, noLiveAction }: GapFilter): boolean {
  return standard !== null || year !== null || worseOnly || noLiveAction;
}

/** The figures that meet a filter, in their order. */
export function filterGaps(figures: readonly GapView[], filter: GapFilter): readonly GapView[] {
  const { standard, year, worseOnly, noLiveAction } = filter;
  return figures.filter(
    (figure) =>
      (standard === null || figure.standard === standard) &&
      isOfYear(figure, year) &&
      (!worseOnly || figure.adverse) &&
      (!noLiveAction || !figure.hasLiveAction),
  );
}

function isOfYear({ latest, year }: GapView, wanted: GapFilter['year']): boolean {
  if (wanted === LATEST) return latest;
  return wanted === null || year === null || year === wanted;
}
