import type { GapsView, GapView } from '../../../src/application/pane/gaps-view';
import {
  everyGap,
  filterGaps,
  firstGapFilter,
  isGapNarrowed,
  keptGapFilter,
  LATEST,
} from '../../../src/taskpane/state/gap-filter';

const gap = (key: string, more: Partial<GapView>): GapView =>
  ({
    key,
    standard: 'WRES',
    year: '2024',
    latest: true,
    adverse: false,
    hasLiveAction: true,
    ...more,
  }) as GapView;

const FIGURES = [
  gap('new', { adverse: true, hasLiveAction: false }),
  gap('old', { year: '2023', latest: false, adverse: true }),
  gap('other standard, older', { standard: 'WDES', year: '2023' }),
  gap('no year', { standard: 'Model Employer', year: null }),
];

const GAPS = {
  figures: FIGURES,
  years: [
    { label: '2024', count: 1 },
    { label: '2023', count: 2 },
  ],
  standards: [{ label: 'WRES', count: 2 }],
} as unknown as GapsView;
const ALL = everyGap(firstGapFilter(GAPS));

const keys = (filter: typeof ALL): readonly string[] => filterGaps(FIGURES, filter).map(({ key }) => key);

describe('What the figures are narrowed to', () => {
  it('is at first the latest of each, so that no standard is lost whose counts are older', () => {
    expect(keys(firstGapFilter(GAPS))).toEqual(['new', 'other standard, older', 'no year']);
    expect(firstGapFilter({ ...GAPS, years: GAPS.years.slice(1) }).year).toBeNull();
  });

  it('by year keeps what gives no year', () => {
    expect(keys({ ...ALL, year: '2023' })).toEqual(['old', 'other standard, older', 'no year']);
    expect(keys({ ...ALL, year: '2024' })).toEqual(['new', 'no year']);
  });

  it('must be met in all it says', () => {
    expect(keys({ ...ALL, worseOnly: true, noLiveAction: true })).toEqual(['new']);
    expect(keys({ ...ALL, standard: 'WDES', worseOnly: true })).toEqual([]);
  });

  it('is nothing when all are shown, whatever they are shown as', () => {
    expect(isGapNarrowed({ ...ALL, look: 'table' })).toBe(false);
    expect(isGapNarrowed({ ...ALL, year: LATEST })).toBe(true);
  });

  it('lets go of a year or a standard that is gone after another reading, and of nothing else', () => {
    const before = {
      gapFilter: { ...ALL, standard: 'WDES', year: '2022', worseOnly: true },
      session: { gaps: GAPS },
    };
    expect(keptGapFilter(before, GAPS)).toEqual({ ...ALL, worseOnly: true });
    const latest = { ...before, gapFilter: { ...ALL, standard: 'WRES', year: LATEST } as const };
    expect(keptGapFilter(latest, GAPS)).toEqual(latest.gapFilter);
  });
});
