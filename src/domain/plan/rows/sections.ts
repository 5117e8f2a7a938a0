import { isInCapitals, sectionKeyword, sectionNumber } from '../cells/row-marks';

/** The look of a section's row, by which rows of one depth are known when nothing is numbered. */
export interface SectionLook {
  readonly fill: string | null;
  readonly isWide: boolean;
  readonly column: number;
  /** Numbered in one outline with the actions below: "1.1" over "1.1.1". */
  readonly isOutline?: boolean;
}

interface OpenSection {
  readonly text: string;
  readonly level: number;
  readonly isOutline: boolean;
}

/** The headings of sections above a row, followed down a sheet. */
export interface SectionTrail {
  /** The headings that hold now, outermost first. */
  readonly path: () => readonly string[];
  /** Opens a section; `follows` when no action stands between it and the section before. */
  readonly open: (text: string, look: SectionLook, follows: boolean) => void;
  /** Closes sections that an action cannot be in by its number: 1.2 is none of section 1.1. */
  readonly leave: (ref: string) => void;
  /** Adds words to the heading opened last: it was broken over two rows. */
  readonly extend: (text: string) => void;
  readonly last: () => string | null;
}

/** Numbered sections nest by their numbers, others by the word they are counted with or by their look. */
function keyOf(text: string, look: SectionLook): string {
  const keyword = sectionKeyword(text);
  if (keyword) return `word ${keyword}`;
  return `look ${look.fill ?? '-'} ${look.isWide ? 'wide' : String(look.column)} ${isInCapitals(text) ? 'capitals' : ''}`;
}

/** A section of the outline an action's number is of, and none the action lies in. */
function isBeyond({ text, isOutline }: OpenSection, ref: string): boolean {
  const section = isOutline ? (sectionNumber(text) ?? []) : [];
  const parts = ref.split('.').map(Number);
  return section.some((part, at) => part !== parts[at]);
}

/** Counted by a word, or in capitals where the numbered band under it is not: it heads more than that one band. */
function isOuter({ text }: OpenSection, numbered: string): boolean {
  if (sectionNumber(text) !== null) return false;
  return sectionKeyword(text) !== null || (isInCapitals(text) && !isInCapitals(numbered));
}

/**
 * Follows the sections of a sheet, row by row.
 *
 * @example trail.open('3.1 Recruitment', look, true); trail.path() // ['3. Actions and impact', '3.1 Recruitment']
 */
export function followSections(): SectionTrail {
  let open: readonly OpenSection[] = [];
  // The actions of one section share one path.
  let path: readonly string[] = [];
  const levels = new Map<string, number>();
  // How deep the numbered bands as a whole stand: under "Objective 1" all of "1.", "2." and "2.1" are one deeper.
  let depth: number | null = null;
  const depthUnder = (text: string, parts: number, follows: boolean): number => {
    const last = follows ? open.at(-1) : undefined;
    return last && isOuter(last, text) ? Math.max(0, last.level + 1 - parts) : 0;
  };
  const levelOf = (text: string, look: SectionLook, follows: boolean): number => {
    const number = sectionNumber(text);
    if (number) return number.length + (depth ??= depthUnder(text, number.length, follows));
    const key = keyOf(text, look);
    const known = levels.get(key);
    if (known !== undefined) return known;
    const level = follows ? (open.at(-1)?.level ?? 0) + 1 : Math.max(1, ...levels.values());
    levels.set(key, level);
    return level;
  };
  const hold = (sections: readonly OpenSection[]): void => {
    open = sections;
    path = sections.map(({ text }) => text);
  };
  return {
    path: () => path,
    open: (text, look, follows) => {
      const level = levelOf(text, look, follows);
      const number = sectionNumber(text);
      if (number) levels.set(`number ${String(number.length)}`, level);
      hold([
        ...open.filter((section) => section.level < level),
        { text, level, isOutline: look.isOutline === true },
      ]);
    },
    leave: (ref) => {
      if (open.some((section) => isBeyond(section, ref)))
        hold(open.filter((section) => !isBeyond(section, ref)));
    },
    extend: (text) => {
      const last = open.at(-1);
      if (last) hold([...open.slice(0, -1), { ...last, text: `${last.text} ${text}` }]);
    },
    last: () => open.at(-1)?.text ?? null,
  };
}
