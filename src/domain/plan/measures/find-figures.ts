import { directionOfWords } from './direction';
import type { Figure } from './figure';
import type { FigureItem } from './figure-items';
import { labelWords, readLabel } from './figure-labels';
import {
  readBound,
  readCounted,
  readNumber,
  readUnit,
  readYear,
  saysTimes,
  statesLevel,
} from './figure-surroundings';
import { readRole } from './figure-role';
import { isFromTo, OPENS_WITH_FROM } from './from-to';
import { withoutNoFigures } from './no-figures';

const NUMBER =
  /(?<![\p{L}\d.,£€$])([-−+]?)(\d+(?:,\d{3})*(?:\.\d+)?)\s?(%\s?points?|percentage points?|ppts?\b|pp\b|%|per\s?cent\b)?(?![\p{L}\d]|\.\d)/giu;
/** Between two figures, where what is said of the one ends and of the other begins. */
const SEPARATOR = /[,;/|]|\b(?:and|vs?\.?|versus|while|whereas|but|compared (?:to|with)|against)\b/gi;

const OF_GAP = /\b(?:gaps?|gpg|differences?|disparit(?:y|ies))\b/i;

/** A statement with more is a table pasted whole, of which the first are enough. */
const MOST_NUMBERS = 200;

/** A figure with its place in the statement. */
interface PlacedFigure extends Figure {
  readonly start: number;
  readonly end: number;
  /** In brackets: it adds to the figure before, and counts only where no other stands. */
  readonly isAside: boolean;
}

/** A number of the statement, and the stretch of words that is its own. */
interface PlacedNumber {
  readonly start: number;
  readonly end: number;
  readonly own: readonly [number, number];
  readonly sign: string;
  readonly digits: string;
}

function placeNumbers(text: string, plain: string): readonly PlacedNumber[] {
  const matches = [...plain.matchAll(NUMBER)].slice(0, MOST_NUMBERS).map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    sign: `${match[1] ?? ''}${match[3] ?? ''}`,
    digits: (match[2] ?? '').replace(/,/g, ''),
  }));
  const cuts = matches.slice(1).map((match, index) => {
    const from = matches[index]?.end ?? 0;
    const last = [...text.slice(from, match.start).matchAll(SEPARATOR)].at(-1);
    if (last !== undefined) return from + last.index + last[0].length;
    // Without a separator the words between say what the first is of, unless words before it do.
    return labelWords(text.slice(0, matches[index]?.start)).size === 0 ? match.start : from;
  });
  return matches.map((match, index) => ({
    ...match,
    own: [cuts[index - 1] ?? 0, cuts[index] ?? text.length],
  }));
}

function isAside(text: string, at: number): boolean {
  const opened = text.lastIndexOf('(', at);
  return opened >= 0 && text.indexOf(')', opened) > at;
}

function readFigure(
  { text, standard }: FigureItem,
  { start, end, own, sign, digits }: PlacedNumber,
  towards: Figure['towards'],
  plain: string,
): readonly PlacedFigure[] {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (!statesLevel(before, after, sign)) return [];
  const value = /^[-−]/.test(sign) ? -Number(digits) : Number(digits);
  const unit = readUnit(text, sign.replace(/^[-−+]/, ''), after, value);
  const counted = unit === 'bare' ? readCounted(after) : '';
  const label = readLabel(text.slice(own[0], start), text.slice(end, own[1]));
  return [
    {
      value,
      rangeFrom: null,
      decimals: digits.split('.')[1]?.length ?? 0,
      unit,
      counted,
      raw: text.slice(start, end).trim(),
      role: readRole(plain.slice(0, start), after, digits),
      bound: readBound(before, after),
      standard,
      number: readNumber(before),
      year: readYear(before, after),
      item: text,
      label,
      words: labelWords(`${label} ${counted}`),
      towards,
      isBesideCount: false,
      isTimes: unit === 'ratio' && saysTimes(after),
      isOfGap: OF_GAP.test(text.slice(own[0], start)),
      start,
      end,
      isAside: isAside(text, start),
    },
  ];
}

/** "22 (18%)": the share in brackets is the measure, and the count before it is not. */
function dropCounts(figures: readonly PlacedFigure[], text: string): readonly PlacedFigure[] {
  const isCount = (one: PlacedFigure | undefined, other: PlacedFigure | undefined): boolean =>
    one?.unit === 'bare' &&
    other?.unit === 'percent' &&
    /^\s*\p{L}*\s*\(\s*$/u.test(text.slice(one.end, other.start));
  return figures.flatMap((figure, index) => {
    if (isCount(figure, figures[index + 1])) return [];
    return isCount(figures[index - 1], figure)
      ? [{ ...figure, isAside: false, isBesideCount: true }]
      : [figure];
  });
}

/** "50–60%", "between 0.8 and 1.25": the two ends as one figure. */
function joinRanges(figures: readonly PlacedFigure[], text: string, plain: string): readonly PlacedFigure[] {
  const joined: PlacedFigure[] = [];
  for (const figure of figures) {
    const low = joined.at(-1);
    const between = low === undefined ? '' : text.slice(low.end, figure.start);
    const opens = text.slice(0, low?.start ?? 0);
    const isRange =
      low !== undefined &&
      low.value < figure.value &&
      !OPENS_WITH_FROM.test(opens) &&
      !isFromTo(low, figure, text, plain) &&
      (/^\s*(?:[-–—]|to)\s*$/i.test(between) ||
        (/^\s*and\s*$/i.test(between) && /\bbetween\s*$/i.test(opens)));
    if (isRange)
      joined[joined.length - 1] = { ...figure, rangeFrom: low.value, label: low.label, words: low.words };
    else joined.push(figure);
  }
  return joined;
}

/** "from 32% to 15%", "4% → 15%": the two figures are where it stands and where it shall be. */
function findFromTo(figures: readonly PlacedFigure[], text: string, plain: string): readonly PlacedFigure[] {
  const opens = (one: PlacedFigure, other: PlacedFigure): boolean => isFromTo(one, other, text, plain);
  return figures.flatMap((figure, index): readonly PlacedFigure[] => {
    const next = figures[index + 1];
    const last = figures[index - 1];
    const isEnd = last !== undefined && opens(last, figure);
    // Of "45% → 50% → 55%" the steps between the ends are left out.
    if (next && opens(figure, next)) return isEnd ? [] : [{ ...figure, role: 'from' }];
    if (!isEnd) return [figure];
    const { label, words } = last.words.size > 0 ? last : figure;
    return [{ ...figure, role: 'to', label, words }];
  });
}

/**
 * The figures of one statement that state a level: percentages, ratios, scores and bare numbers;
 * never dates, bands, references, money, changes ("by 5%"), or the other side of a comparison.
 *
 * @example findFigures({ text: 'Staff is 24%', standard: null })[0]?.value // 24
 */
export function findFigures(item: FigureItem): readonly Figure[] {
  if (!/\d/.test(item.text)) return [];
  const towards = directionOfWords(item.text);
  const plain = withoutNoFigures(item.text);
  const placed = placeNumbers(item.text, plain).flatMap((number) => readFigure(item, number, towards, plain));
  if (placed.length < 2) return placed;
  const { text } = item;
  const figures = findFromTo(joinRanges(dropCounts(placed, text), text, plain), text, plain);
  return figures.filter(({ isAside, role }, index) => !isAside || index === 0 || role === 'now');
}
