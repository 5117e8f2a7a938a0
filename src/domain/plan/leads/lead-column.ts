import { listLines } from '../../wording/tidy-text';
import { writesSurnamesFirst } from './surname-first';

/** What the lead cells of a plan show together of how each is to be read. */
export interface LeadColumn {
  /** People are written "Surname, Forename". */
  readonly isSurnameFirst: boolean;
  /** Semicolons part the leads, so that a comma belongs to a name. */
  readonly hasSemicolons: boolean;
  /** Cells begin with a plain number, another one in each: the item's, and no part of the name. */
  readonly isNumbered: boolean;
  /** What stands as a lead by itself somewhere, by `leadKey`. */
  readonly alone: ReadonlySet<string>;
  /** What is the whole of a cell, or of what semicolons part in it, by `leadKey`: no cell is its own witness. */
  readonly filling: ReadonlySet<string>;
}

/** A column that shows nothing. */
export const UNKNOWN_COLUMN: LeadColumn = {
  isSurnameFirst: false,
  hasSemicolons: false,
  isNumbered: false,
  alone: new Set(),
  filling: new Set(),
};

const LEAST_CELLS = 3;
const MOSTLY = 0.6;
const NUMBERED = /^\s*(\d{1,3})\s+\p{Lu}/u;
/** Between leads, whatever they are called. */
const SURE_BREAK = /\s*;\s*|\s+\/\s+/;

/**
 * A lead as it is compared with others: small letters, single blanks, no stops round it.
 *
 * @example leadKey('Human  Resources.') // 'human resources'
 */
export function leadKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,:]+|[\s.,:]+$/g, '');
}

function areNumbered(texts: readonly string[]): boolean {
  const numbers = texts.flatMap((text) => NUMBERED.exec(text)?.[1] ?? []);
  return (
    numbers.length >= LEAST_CELLS &&
    numbers.length >= texts.length * MOSTLY &&
    new Set(numbers).size === numbers.length
  );
}

/** Semicolons part leads in most cells that hold either mark, and in more than one. */
function haveSemicolons(texts: readonly string[]): boolean {
  const parted = texts.filter((text) => text.includes(';')).length;
  const listed = texts.filter((text) => /[;,]/.test(text)).length;
  return parted > 1 && parted * 2 >= listed;
}

/**
 * What the lead cells of a plan show together: how people are written, what parts the leads and which names stand alone.
 *
 * @example gatherLeadColumn(['HR', 'OD', 'HR and OD']).alone.has('od') // true
 */
export function gatherLeadColumn(texts: readonly string[]): LeadColumn {
  const cells = texts.filter((text) => text.trim() !== '');
  const lines = cells.filter((text) => listLines(text).length === 1);
  const partedAt = (mark: RegExp): ReadonlySet<string> =>
    new Set(
      lines
        .flatMap((text) => text.split(mark))
        .filter((part) => !part.includes(','))
        .map(leadKey),
    );
  return {
    isSurnameFirst: writesSurnamesFirst(cells),
    hasSemicolons: haveSemicolons(cells),
    isNumbered: areNumbered(cells),
    alone: partedAt(SURE_BREAK),
    filling: partedAt(/;/),
  };
}
