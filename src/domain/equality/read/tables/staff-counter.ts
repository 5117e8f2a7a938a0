import { judgeDisability } from '../words/disability-flag';
import { judgeEthnicity } from '../words/ethnic-code';
import type { WordedGroup } from '../words/ethnic-words';
import { ALL } from '../words/parse-breakdown';
import { staffPlace } from './staff-place';
import { boardMeasures, DISABILITY_GROUPS, StaffTally, type BoardMeasure } from './staff-tally';

const BANK = /\bbank\b|\bhonorary\b/i;

/** What one row of a list says, as texts. */
export interface StaffLine {
  readonly band: string;
  readonly staffGroup: string;
  readonly ethnicity: string;
  readonly disability: string;
  readonly assignment: string;
  readonly person: string;
  /** The board measures the row is counted in. */
  readonly board: readonly BoardMeasure[];
  readonly year: string | null;
  /** How many people it counts; a text where that is no number. */
  readonly heads: number | string;
}

/** The counts of one year. */
export interface YearTallies {
  readonly bands: { readonly WRES: StaffTally; readonly WDES: StaffTally };
  readonly board: { readonly WRES: StaffTally; readonly WDES: StaffTally };
}

function ethnicGroup(text: string): string {
  const judged = judgeEthnicity(text);
  if (judged.kind === 'code') {
    return judged.group === 'White' ? 'reference' : judged.group === 'BME' ? 'comparison' : 'not-known';
  }
  if (judged.kind === 'not-known') return 'not-known';
  return judged.kind === 'unknown-code' ? `code:${judged.code}` : 'words';
}

/** A pure reading of texts, kept by text: a list has the same few hundred times over. */
export function remembered<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const answer = read(text);
    known.set(text, answer);
    return answer;
  };
}

/** What a list counts up to, in one pass over its rows. */
export class StaffCounter {
  readonly years = new Map<string | null, YearTallies>();
  readonly codes = new Map<string, number>();
  people = 0;
  words = 0;
  bank = 0;
  again = 0;
  bandUnknown = 0;
  /** Whether everyone sits on the board. */
  isBoardAlone = true;
  private readonly met = new Set<string>();
  private readonly groupOf: (text: string) => string;
  private readonly statusOf = remembered((text: string) => DISABILITY_GROUPS[judgeDisability(text)]);
  private readonly isBank = remembered((text: string) => BANK.test(text));
  private readonly placeOf = remembered((key: string) => {
    const [band = '', staffGroup = ''] = key.split('\n');
    return staffPlace(band, staffGroup);
  });

  /**
   * @param hasBands whether a column of pay bands or staff groups is there
   * @param worded what the words of the ethnic column stand for, where they are groups of the standard
   */
  constructor(
    private readonly hasBands: { readonly band: boolean; readonly staffGroup: boolean },
    worded: ReadonlyMap<string, WordedGroup> | null,
  ) {
    this.groupOf = remembered((text) => worded?.get(text) ?? ethnicGroup(text));
  }

  private talliesOf(year: string | null): YearTallies {
    const found = this.years.get(year);
    if (found) return found;
    const both = (): YearTallies['bands'] => ({ WRES: new StaffTally(), WDES: new StaffTally() });
    const made = { bands: both(), board: both() };
    this.years.set(year, made);
    return made;
  }

  /** Whether a person was met before, in the same year. */
  private isMet({ person, year }: StaffLine): boolean {
    if (person === '') return false;
    const key = `${year ?? ''}\n${person}`;
    if (this.met.has(key)) return true;
    this.met.add(key);
    return false;
  }

  count(line: StaffLine): void {
    const heads = typeof line.heads === 'number' ? line.heads : 0;
    if (this.isBank(line.assignment)) {
      this.bank += heads;
      return;
    }
    if (this.isMet(line)) {
      this.again += 1;
      return;
    }
    this.people += heads;
    const ethnic = this.groupOf(line.ethnicity);
    const disability = this.statusOf(line.disability);
    if (ethnic === 'words') this.words += heads;
    else if (ethnic.startsWith('code:')) {
      const code = ethnic.slice('code:'.length);
      this.codes.set(code, (this.codes.get(code) ?? 0) + heads);
    }
    const place =
      this.hasBands.band || this.hasBands.staffGroup
        ? this.placeOf(`${line.band}\n${line.staffGroup}`)
        : { breakdown: ALL, bandUnknown: false };
    if (place.bandUnknown && this.hasBands.band) this.bandUnknown += heads;
    const { bands, board } = this.talliesOf(line.year);
    bands.WRES.add(place.breakdown, ethnic, line.heads);
    bands.WDES.add(place.breakdown, disability, line.heads);
    if (line.board.length === 0) this.isBoardAlone = false;
    for (const measure of line.board) {
      board.WRES.add(measure, ethnic, line.heads);
      board.WDES.add(measure, disability, line.heads);
    }
  }
}

/** The board measures of a value of a column of board roles, kept by text. */
export const boardOf = (): ((text: string) => readonly BoardMeasure[]) => remembered(boardMeasures);
