import { sectionNumber } from '../cells/row-marks';
import { followLevels, type OpenSection, type SectionLook } from './section-levels';

/** The headings of sections above a row, followed down a sheet. */
export interface SectionTrail {
  /** The headings that hold now, outermost first. */
  readonly path: () => readonly string[];
  /** Opens a section; `follows` when no action stands between it and the section before. */
  readonly open: (text: string, look: SectionLook, follows: boolean) => void;
  /**
   * Opens what stands beside an action in a column of themes or objectives, inside the bands above it; `depth` is the
   * place of its column among these.
   */
  readonly openBeside: (text: string, column: number, depth: number, follows: boolean) => void;
  /** Closes sections that an action cannot be in by its number: 1.2 is none of section 1.1. */
  readonly leave: (ref: string) => void;
  /** Closes sections of a tool's outline that a row of this level cannot be in. */
  readonly rise: (level: number) => void;
  /** Adds words to the heading opened last: it was broken over two rows. */
  readonly extend: (text: string) => void;
  readonly last: () => string | null;
  /** Tells whether a line is set as the section opened last is: as wide, in its column and in its colour. */
  readonly isSetAsLast: (look: SectionLook) => boolean;
}

/** A section of the outline an action's number is of, and none the action lies in. */
function isBeyond({ text, isOutline }: OpenSection, ref: string): boolean {
  const section = isOutline ? (sectionNumber(text) ?? []) : [];
  const parts = ref.split('.').map(Number);
  return section.some((part, at) => part !== parts[at]);
}

/** "1 Recruitment" over "1.1 Adverts". */
function isNumberedInside(inner: string, outer: string): boolean {
  const [number, over] = [sectionNumber(inner), sectionNumber(outer)];
  if (!number || !over || over.length >= number.length) return false;
  return over.every((part, at) => part === number[at]);
}

/**
 * Follows the sections of a sheet, row by row.
 *
 * @example trail.open('3.1 Recruitment', look, true); trail.path() // ['3. Actions and impact', '3.1 Recruitment']
 */
export function followSections(): SectionTrail {
  let bands: readonly OpenSection[] = [];
  let beside: readonly OpenSection[] = [];
  // The actions of one section share one path.
  let path: readonly string[] = [];
  const levels = followLevels();
  const hold = (open: readonly OpenSection[], inside: readonly OpenSection[]): void => {
    bands = open;
    beside = inside;
    path = [...open, ...inside].map(({ text }) => text);
  };
  const under = (level: number): readonly OpenSection[] => bands.filter((band) => band.level < level);
  /** A band that looked like those below turns out to be one above: another of them stands right under it. */
  const raiseLast = (level: number): void => {
    const last = bands.at(-1);
    const above = last?.perhaps ?? null;
    if (last?.look === undefined || above === null || last.level !== level) return;
    levels.settle(last.text, last.look, above);
    hold([...under(above), { ...last, level: above, perhaps: null }], []);
  };
  /** Whether what stands beside an action is one more of the headings that stand alone in the same column. */
  const isSibling = (text: string, look: SectionLook, follows: boolean): boolean => {
    const last = bands.at(-1);
    const isOfOne = last !== undefined && !follows && last.isOver !== true;
    return isOfOne && levels.known(text, look) !== undefined;
  };
  return {
    path: () => path,
    open: (text, look, follows) => {
      const last = follows && beside.length === 0 ? bands.at(-1) : undefined;
      const { level, perhaps } = levels.levelOf(text, look, last);
      if (last) raiseLast(level);
      hold([...under(level), { text, level, perhaps, look, isOutline: look.isOutline === true }], []);
    },
    openBeside: (text, column, depth, follows) => {
      const look = { fill: null, isWide: false, column };
      if (isSibling(text, look, follows)) {
        const level = levels.known(text, look) ?? 1;
        return hold([...under(level), { text, level, look }], []);
      }
      const over = bands.map((band, at) =>
        follows && at === bands.length - 1 ? { ...band, isOver: true } : band,
      );
      const outer = beside.filter(
        (open) => open.level < depth || (open.level === depth && isNumberedInside(text, open.text)),
      );
      hold(over, [...outer, { text, level: depth }]);
    },
    leave: (ref) => {
      if (bands.some((section) => isBeyond(section, ref)))
        hold(
          bands.filter((section) => !isBeyond(section, ref)),
          beside,
        );
    },
    rise: (level) => {
      const isOver = ({ look }: OpenSection): boolean =>
        typeof look?.level !== 'number' || look.level < level;
      if (!bands.every(isOver)) hold(bands.filter(isOver), beside);
    },
    extend: (text) => {
      const [last, list] = [beside.at(-1) ?? bands.at(-1), beside.length > 0 ? beside : bands];
      if (!last) return;
      const longer = [...list.slice(0, -1), { ...last, text: `${last.text} ${text}` }];
      if (beside.length > 0) hold(bands, longer);
      else hold(longer, beside);
    },
    last: () => path.at(-1) ?? null,
    isSetAsLast: ({ fill, isWide, column }) => {
      const look = bands.at(-1)?.look;
      return fill !== null && look?.fill === fill && look.isWide === isWide && look.column === column;
    },
  };
}
