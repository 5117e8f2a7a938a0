import { isInCapitals, sectionKeyword, sectionNumber } from '../cells/row-marks';

/** The look of a section's row, by which rows of one depth are known when nothing is numbered. */
export interface SectionLook {
  readonly fill: string | null;
  readonly isWide: boolean;
  readonly column: number;
  /** Numbered in one outline with the actions below: "1.1" over "1.1.1". */
  readonly isOutline?: boolean;
  /** How deep a tool puts it in its outline; null or left out where only its look tells. */
  readonly level?: number | null;
  /** It names a part of the plan, above the headings of that part. */
  readonly isPart?: boolean;
}

/** A heading that holds for the rows below it, and how deep it stands. */
export interface OpenSection {
  readonly text: string;
  readonly level: number;
  readonly isOutline?: boolean;
  readonly look?: SectionLook;
  /** How deep it stands if a band of its own depth comes right below it. */
  readonly perhaps?: number | null;
  /** An objective began right under it: those that follow are under it too. */
  readonly isOver?: boolean;
}

/** How deep a band stands, and what else it may be when what follows says so. */
export interface BandLevel {
  readonly level: number;
  /** The level above, for a band that looks nearly like those there. */
  readonly perhaps: number | null;
}

/** Gives each band of a sheet its depth, by its number, the word it is counted with, or its look. */
export interface BandLevels {
  readonly levelOf: (text: string, look: SectionLook, last: OpenSection | undefined) => BandLevel;
  /** The depth known of bands that look like this one; undefined when none was met. */
  readonly known: (text: string, look: SectionLook) => number | undefined;
  /** Learns that bands of this colour are of another depth; those in capitals share their look with others. */
  readonly settle: (text: string, look: SectionLook, level: number) => void;
}

/** "RACE" beside "DISABILITY", but also "HR" beside "Recruitment": too short for its capitals to tell much. */
function isShortInCapitals(text: string): boolean {
  return !isInCapitals(text) && /^\P{L}*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function shapeOf(look: SectionLook, hasCapitals: boolean): string {
  return `${look.isWide ? 'wide' : String(look.column)} ${hasCapitals ? 'capitals' : ''}`;
}

/** Numbered sections nest by their numbers, others by the word they are counted with or by their look. */
function keyOf(text: string, look: SectionLook, hasCapitals = isInCapitals(text)): string {
  const keyword = sectionKeyword(text);
  if (keyword) return `word ${keyword}`;
  if (look.isPart) return 'part';
  return `look ${look.fill ?? '-'} ${shapeOf(look, hasCapitals)}`;
}

/** Counted by a word, or in capitals where the numbered band under it is not: it heads more than that one band. */
function isOuter({ text }: OpenSection, numbered: string): boolean {
  if (sectionNumber(text) !== null) return false;
  return sectionKeyword(text) !== null || (isInCapitals(text) && !isInCapitals(numbered));
}

/**
 * The depths of a sheet's bands, learnt as they come.
 *
 * @example followLevels().levelOf('1.2 Pay', look, undefined).level // 2
 */
export function followLevels(): BandLevels {
  const levels = new Map<string, number>();
  // The highest level of coloured bands of one shape: each may have a colour of its own.
  const ofShape = new Map<string, number>();
  // How deep the numbered bands as a whole stand: under "Objective 1" all of "1.", "2." and "2.1" are one deeper.
  let depth: number | null = null;
  const depthUnder = (text: string, parts: number, last: OpenSection | undefined): number =>
    last && isOuter(last, text) ? Math.max(0, last.level + 1 - parts) : 0;
  const learn = (key: string, level: number): BandLevel => {
    levels.set(key, level);
    return { level, perhaps: null };
  };
  const ofShort = (text: string, look: SectionLook, last: OpenSection | undefined): BandLevel | null => {
    const high = levels.get(keyOf(text, look, true));
    const low = levels.get(keyOf(text, look, false));
    if (last && high !== undefined && last.level === high)
      return low !== undefined && low > high
        ? { level: low, perhaps: null }
        : learn(keyOf(text, look, false), high + 1);
    if (high === undefined || low === undefined) {
      const level = high ?? low;
      return level === undefined ? null : { level, perhaps: null };
    }
    return { level: Math.max(high, low), perhaps: high < low ? high : null };
  };
  return {
    known: (text, look) => levels.get(keyOf(text, look)),
    settle: (text, look, level) => {
      if (!isShortInCapitals(text)) levels.set(keyOf(text, look), level);
    },
    levelOf: (text, look, last) => {
      if (typeof look.level === 'number') return { level: look.level, perhaps: null };
      const number = sectionNumber(text);
      if (number) {
        const level = number.length + (depth ??= depthUnder(text, number.length, last));
        return learn(`number ${String(number.length)}`, level);
      }
      const isShort = !look.isPart && sectionKeyword(text) === null && isShortInCapitals(text);
      const short = isShort ? ofShort(text, look, last) : null;
      if (short) return short;
      const key = keyOf(text, look, isShort || isInCapitals(text));
      const known = levels.get(key);
      if (known !== undefined) return { level: known, perhaps: null };
      const { level } = learn(key, last ? last.level + 1 : Math.max(1, ...levels.values()));
      if (look.fill === null || sectionKeyword(text)) return { level, perhaps: null };
      const shape = shapeOf(look, isShort || isInCapitals(text));
      const alike = ofShape.get(shape) ?? level;
      ofShape.set(shape, Math.min(alike, level));
      return { level, perhaps: !last && alike < level ? alike : null };
    },
  };
}
