import type { Standard } from '../indicators/indicator-definition';
import { readIndicators } from '../indicators/read-indicators';
import { directionOfWords } from './direction';
import type { FigureItem } from './figure-items';
import { labelWords, readLabel } from './figure-labels';
import { withoutNoFigures } from './no-figures';

/** What a figure is counted in; a bare one does not say. */
export type FigureUnit = 'percent' | 'ratio' | 'score' | 'points' | 'bare';

/** One figure of a measure cell that states a level, now or wanted. */
export interface Figure {
  readonly value: number;
  readonly decimals: number;
  readonly unit: FigureUnit;
  /** What is counted, right after a bare figure: "sessions". Empty when nothing is. */
  readonly counted: string;
  readonly raw: string;
  /** First and second figure of "from 32% to 15%", or a level by itself; "now" and "wanted" where words say so. */
  readonly role: 'level' | 'from' | 'to' | 'now' | 'wanted';
  /** The bound the words before it set: "at least" is higher, "below" is lower. */
  readonly bound: 'higher' | 'lower' | null;
  readonly standard: Standard | null;
  /** The one numbered reference its statement gives, or null. */
  readonly reference: string | null;
  readonly item: string;
  /** Words of the statement that say what the figure is of. */
  readonly label: string;
  /** The label's telling words, and what is counted. */
  readonly words: ReadonlySet<string>;
  /** Which way the words of its statement want it to go. */
  readonly towards: 'higher' | 'lower' | null;
}

const NUMBER =
  /(?<![\p{L}\d.,£€$])([-−+]?)(\d+(?:,\d{3})*(?:\.\d+)?)\s?(%\s?points?|percentage points?|ppts?\b|pp\b|%|per\s?cent\b)?(?![\p{L}\d]|\.\d)/giu;
const FROM_TO_MIDDLE = /^[^.;\d]{0,60}?(?:\bto\b|→|->)[^.;\d]{0,40}$/i;
const LOWER_BOUND =
  /(?:below|under|(?:less|lower|fewer) than|no (?:more|greater|higher) than|not (?:more than|exceed(?:ing)?)|at most|max(?:imum)?(?: of)?|up to|[<≤])\s*(?:the\s+)?$/i;
const HIGHER_BOUND =
  /(?:at least|min(?:imum)?(?: of)?|above|over|(?:more|greater|higher) than|exceed(?:s|ing)?|(?:not|no) (?:less|lower|fewer) than|[>≥])\s*(?:the\s+)?$/i;
const LOWER_AFTER = /^\s*(?:or|and) (?:less|lower|below|fewer|under)\b/i;
const HIGHER_AFTER = /^\s*(?:or|and) (?:more|higher|above|over)\b|^\s*\+/i;
/** A change or a difference, not a level. */
const CHANGE_BEFORE =
  /(?:\bby|(?:increase|reduction|decrease|rise|fall|drop|improvement|uplift|difference|change|gap) of|another|additional|further|extra)\s*(?:around|about|a|an|approximately|at least)?\s*$/i;
const CHANGE_AFTER =
  /^\s*(?:lower|higher|less|more|fewer|increase|reduction|decrease|rise|fall|drop|improvement|uplift|difference|better|worse|above|below|of every)\b/i;
/** What follows compares: another group, another year, another body. */
const COMPARED =
  /(?:compared (?:to|with)|versus|\bvs?\.?|against|whereas|previously|(?:up|down) from|which was|was)\s*(?:[\p{L}’'-]+\s+){0,5}$/iu;
const NOW =
  /(?:current(?:ly)?|baseline|now|at present|starting (?:point|from)|present(?:ly)?)\W*(?:(?:figure|position|level|rate|score|performance|is|at|of)\W*)*$/i;
const WANTED =
  /(?:target(?:ed)?|aim(?:ing)?|goal|ambition)\W*(?:(?:figure|level|rate|score|is|of|for|to|at|be)\W*)*$/i;
const SAYS_RATIO = /\bratio\b|relative likelihood/i;
const SAYS_SCORE = /\bscor(?:e|es|ed|ing)\b|out of 10|\/10\b/i;
const TIMES = /^\s*(?:times|x)\b/i;
/** What may follow a bare figure without being what it counts. */
const NOT_COUNTED =
  /^(?:$|[^\p{L}]|(?:or|and|to|in|by|for|from|on|at|with|the|as|is|was|are|than|per|nationally|now|currently|overall|against|compared|over|across|within|until|wres|wdes|national)\b)/iu;

/** Figures in brackets add to the ones before them; they count only where no other stands. */
function isAside(text: string, at: number): boolean {
  const opened = text.lastIndexOf('(', at);
  return opened >= 0 && text.indexOf(')', opened) > at;
}

function unitOf(item: string, sign: string, after: string, value: number): FigureUnit {
  if (/points?|pp/i.test(sign)) return 'points';
  if (sign !== '') return 'percent';
  if (SAYS_RATIO.test(item) && value < 20) return 'ratio';
  if ((SAYS_SCORE.test(item) || /^\s*(?:\/|out of)\s?10\b/.test(after)) && value <= 10) return 'score';
  return 'bare';
}

interface Found extends Figure {
  readonly start: number;
  readonly end: number;
  readonly aside: boolean;
}

function figuresIn(item: FigureItem): readonly Found[] {
  const text = item.text;
  const { indicators } = readIndicators(text, { standard: item.standard, isIndicatorColumn: false });
  const numbered = indicators.filter((reference) => /\d/.test(reference));
  return [...withoutNoFigures(text).matchAll(NUMBER)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    const before = text.slice(0, start);
    const after = text.slice(end);
    const digits = (match[2] ?? '').replace(/,/g, '');
    const value = (/[-−]/.test(match[1] ?? '') ? -1 : 1) * Number(digits);
    const isGap = /points?|pp/i.test(match[3] ?? '') && /\b(?:gap|difference) of\s*$/i.test(before);
    const isChange = (CHANGE_BEFORE.test(before) && !isGap) || CHANGE_AFTER.test(after) || match[1] === '+';
    const isBound = LOWER_AFTER.test(after) || HIGHER_AFTER.test(after);
    if ((isChange && !isBound) || TIMES.test(after) || COMPARED.test(before)) return [];
    const unit = unitOf(text, match[3] ?? '', after, value);
    const rest = after.trimStart();
    const counted = unit === 'bare' && !NOT_COUNTED.test(rest) ? (/^\p{L}+/u.exec(rest)?.[0] ?? '') : '';
    const label = readLabel(text, start, end);
    return [
      {
        value,
        decimals: digits.split('.')[1]?.length ?? 0,
        unit,
        counted,
        raw: match[0].trim(),
        role: NOW.test(before) ? 'now' : WANTED.test(before) ? 'wanted' : 'level',
        bound:
          LOWER_BOUND.test(before) || LOWER_AFTER.test(after)
            ? 'lower'
            : HIGHER_BOUND.test(before) || HIGHER_AFTER.test(after)
              ? 'higher'
              : null,
        standard: item.standard,
        reference: numbered.length === 1 ? (numbered[0] ?? null) : null,
        item: text,
        label,
        words: labelWords(`${label} ${counted}`),
        towards: directionOfWords(text),
        start,
        end,
        aside: isAside(text, start),
      } satisfies Found,
    ];
  });
}

/** "from 32% to 15%", "4% → 15%": the two figures are where it stands and where it shall be. */
function withRoles(found: readonly Found[], text: string): readonly Found[] {
  return found.map((figure, index) => {
    const next = found[index + 1];
    const last = found[index - 1];
    const opens = (one: Found, other: Found): boolean =>
      (/\bfrom\s+(?:[\p{L}-]+\s+){0,4}$/iu.test(text.slice(0, one.start)) &&
        FROM_TO_MIDDLE.test(text.slice(one.end, other.start))) ||
      /^\s*(?:→|->)\s*$/.test(text.slice(one.end, other.start));
    if (next && opens(figure, next)) return { ...figure, role: 'from' };
    if (last && opens(last, figure)) return { ...figure, role: 'to' };
    return figure;
  });
}

/**
 * The figures of one statement that state a level: percentages, ratios, scores and bare numbers;
 * never dates, bands, references, money, changes ("by 5%"), or the other side of a comparison.
 *
 * @example findFigures({ text: 'Staff is 24%', standard: null })[0]?.value // 24
 */
export function findFigures(item: FigureItem): readonly Figure[] {
  const found = withRoles(figuresIn(item), item.text);
  const main = found.filter((figure) => !figure.aside);
  return main.length > 0 ? main : found.slice(0, 1);
}
