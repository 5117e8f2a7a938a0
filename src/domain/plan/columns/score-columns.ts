import { recentYear } from '../../calendar/two-digit-year';
import type { SheetView } from '../cells/sheet-view';
import type { HeadingField } from '../headings/headings';
import type { ColumnSubject } from './column-subject';

const MAY_BE_SCORE =
  /\b(?:score|result|trust|our|your|own|organi[sz]ation|org|council|force|service|university|college|school|hospital|icb|local|national|benchmark|average|sector|peer|comparator)\w*\b/i;
/** The year or financial year a figure is from: "2015", "2022/23", "22-23". */
const YEAR = /(?<!\d)(20\d\d)(?:\s?[/–-]\s?(?:20)?\d\d)?(?!\d)|(?<!\d)(\d\d)\s?[/–-]\s?\d\d(?!\d)/;
const OWN_WORD =
  /^(?:trusts?|our|your|us|own|organi[sz]ations?|organi[sz]ational|org|council|force|service|university|college|school|hospital|icb|company|local)$/;
const FIGURE_WORD = /^(?:scores?|results?|%|percentage|figures?|performance|rates?|positions?)$/;
/** Who else a figure may be of, and what has no bearing on it. */
const OTHERS_WORD =
  /^(?:national(?:ly)?|benchmarks?|benchmarking|average|sector|peers?|comparators?|england|median|mean|best|worst|picker|similar)$/;
const FILLER =
  /^(?:the|s|staff|survey|nss|people|pulse|nhs|in|for|of|from|overall|all|group|organisations?|trusts?|data|year|autumn|spring|nov|november|oct|october|acute|community|mental|health)$/;
/** What a heading says beside a year and means no more by: "As at 31 March 2024", "2024 data". */
const BESIDE_YEAR = /^(?:as|at|the|in|of|march|april|mar|apr|data|year|submission|reporting|wres|wdes)$/;
const NUMBER = /^\W*\d[\d,]*(?:\.\d+)?\s*%?\W*$/;
const MOSTLY = 0.6;
const LEAST_FILLED = 2;
/** A heading that says by itself that the current figures stand under it. */
const SAYS_CURRENT = 0.85;
const SAYS_TARGET = 0.7;
const SAYS_METRIC = 0.7;
const SURE = 0.95;
/** "Key finding", "Survey question": what was measured, beside what it came to. */
const WHAT_IS_MEASURED =
  /^\W*(?:key )?(?:findings?|kfs?|(?:staff )?(?:survey )?(?:questions?|items?|statements?|themes?))\b(?!.*\b(?:action|response|recommendation)\b)/i;

const OF_MEASURE: ReadonlyMap<HeadingField, number> = new Map([['objective', 0.85]]);
const NOT_CURRENT: ReadonlyMap<HeadingField, number> = new Map([['data table', SURE]]);
const CURRENT: ReadonlyMap<HeadingField, number> = new Map([['current', SURE]]);

/** A column of figures that are the organisation's own, or others', of one year. */
interface ScoreColumn {
  readonly column: number;
  readonly year: number;
  readonly isOwn: boolean;
  /** It says whose they are: "Trust 2015", and not "Score 2015". */
  readonly isNamed: boolean;
  /** It says nothing but the year, which may be one to come. */
  readonly isBare: boolean;
}

function holdsFigures(view: SheetView, column: number, rows: readonly number[]): boolean {
  const texts = rows.map((row) => view.text(row, column)).filter((text) => /[\p{L}\d]/u.test(text));
  const figures = texts.filter((text) => NUMBER.test(text));
  return texts.length >= LEAST_FILLED && figures.length >= texts.length * MOSTLY;
}

function readScoreHeading({ column, heading, group = '' }: ColumnSubject): ScoreColumn | null {
  const text = `${group} ${heading}`.toLowerCase();
  const [year, full, short] = YEAR.exec(text) ?? [];
  if (year === undefined) return null;
  const words = text.replace(year, ' ').match(/[\p{L}]+|%/gu) ?? [];
  const isBare = words.every((word) => BESIDE_YEAR.test(word)) && full !== undefined;
  if (!isBare && !MAY_BE_SCORE.test(text)) return null;
  const isOthers = words.some((word) => OTHERS_WORD.test(word));
  const isNamed = words.some((word) => OWN_WORD.test(word));
  const isKnown = (word: string): boolean =>
    [OWN_WORD, FIGURE_WORD, OTHERS_WORD, FILLER].some((known) => known.test(word));
  const isFigure = isOthers || isNamed || words.some((word) => FIGURE_WORD.test(word));
  if (!isBare && !(isFigure && words.every(isKnown))) return null;
  return {
    column,
    year: recentYear(full ?? short ?? ''),
    isOwn: !isOthers,
    isNamed,
    isBare,
  };
}

/**
 * The columns with those that each hold the scores of one year told apart: the organisation's newest are the current
 * figures, its earlier ones and those of others are not, and "Key finding" beside them is what was measured. Years
 * alone are such beside indicators or metrics, unless one of them is to come.
 *
 * @param thisYear of the day the plan is read for
 * @example readScoreColumns(view, subjects, rows)[2]?.scores.get('current') // 0.95 under "Trust 2015" beside "Trust 2014"
 */
export function readScoreColumns(
  view: SheetView,
  subjects: readonly ColumnSubject[],
  rows: readonly number[],
  thisYear: number | undefined,
): readonly ColumnSubject[] {
  const read = subjects.flatMap((subject): readonly ScoreColumn[] => {
    const score = readScoreHeading(subject);
    return score && holdsFigures(view, subject.column, rows) ? [score] : [];
  });
  const hasMetric = subjects.some(({ scores: said }) => (said.get('metric') ?? 0) >= SAYS_METRIC);
  const mayBeBare =
    hasMetric && thisYear !== undefined && read.every(({ isBare, year }) => !isBare || year <= thisYear);
  const scores = mayBeBare ? read : read.filter(({ isBare }) => !isBare);
  const own = scores.filter(({ isOwn }) => isOwn);
  const newest = own.reduce<ScoreColumn | null>(
    (best, score) => (best === null || score.year > best.year ? score : best),
    null,
  );
  const isTold = (field: HeadingField, least: number): boolean =>
    subjects.some(
      ({ column, scores: said }) =>
        (said.get(field) ?? 0) >= least && !scores.some((score) => score.column === column),
    );
  const isOnly = own.filter(({ year }) => year === newest?.year).length === 1;
  if (newest === null || !isOnly || isTold('current', SAYS_CURRENT)) return subjects;
  if (!newest.isNamed && scores.length < 2 && !isTold('target', SAYS_TARGET)) return subjects;
  const hasObjective = isTold('objective', SAYS_CURRENT);
  return subjects.map((subject) => {
    if (subject.column === newest.column) return { ...subject, scores: CURRENT };
    if (scores.some(({ column }) => column === subject.column)) return { ...subject, scores: NOT_CURRENT };
    const isMeasured = !hasObjective && WHAT_IS_MEASURED.test(subject.heading);
    return isMeasured && !holdsFigures(view, subject.column, rows)
      ? { ...subject, scores: OF_MEASURE }
      : subject;
  });
}
