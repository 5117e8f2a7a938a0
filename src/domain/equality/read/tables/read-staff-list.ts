import type { Finding } from '../../../findings/finding';
import { makeFinding } from '../../../findings/make-finding';
import type { Cell } from '../../../grid/cell';
import type { Standard } from '../../../plan/indicators/indicator-definition';
import type { Count, CountMeasure, CountRow } from '../../workforce-data';
import { judgeDisability } from '../words/disability-flag';
import { judgeEthnicity } from '../words/ethnic-code';
import { ALL } from '../words/parse-breakdown';
import type { SheetTexts } from '../sheet/sheet-texts';
import { inBandOrder, staffPlace } from './staff-place';
import { boardMeasures, DISABILITY_GROUPS, StaffTally } from './staff-tally';
import type { StaffList } from '../sheet/table-shape';

/** Above this share of people a column of words with a few codes in it is one of words. */
const MOST_WORDS = 0.1;
const BANK = /\bbank\b|\bhonorary\b/i;

interface Group {
  /** `reference`, `comparison`, `not-known`, `words`, or `code:` and the unknown code. */
  readonly ethnic: string;
  readonly disability: string;
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
function remembered<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const answer = read(text);
    known.set(text, answer);
    return answer;
  };
}

function textOf(cell: Cell | undefined): string {
  if (cell === undefined || cell.value === null) return '';
  const { value } = cell;
  if (typeof value === 'string') return value.trim();
  return typeof value === 'object' ? '' : String(value);
}

/** What a list counts up to, in one pass over its rows. */
class Counter {
  readonly bands = { WRES: new StaffTally(), WDES: new StaffTally() };
  readonly board = { WRES: new StaffTally(), WDES: new StaffTally() };
  readonly codes = new Map<string, number>();
  people = 0;
  words = 0;
  bank = 0;
  again = 0;
  bandUnknown = 0;
  private readonly met = new Set<string>();
  private readonly groupOf = remembered(ethnicGroup);
  private readonly statusOf = remembered((text: string) => DISABILITY_GROUPS[judgeDisability(text)]);
  private readonly boardOf = remembered(boardMeasures);
  private readonly isBank = remembered((text: string) => BANK.test(text));
  private readonly places = new Map<string, ReturnType<typeof staffPlace>>();

  constructor(private readonly list: StaffList) {}

  private placeOf(band: string, staffGroup: string): ReturnType<typeof staffPlace> {
    const key = `${band}\n${staffGroup}`;
    const place = this.places.get(key) ?? staffPlace(band, staffGroup);
    this.places.set(key, place);
    return place;
  }

  count(line: readonly (Cell | undefined)[]): void {
    const { list } = this;
    const text = (column: number | null): string => (column === null ? '' : textOf(line[column - 1]));
    const [band, staffGroup, board] = [text(list.band), text(list.staffGroup), text(list.board)];
    const [ethnicity, disability] = [text(list.ethnicity), text(list.disability)];
    if (band === '' && staffGroup === '' && board === '' && ethnicity === '' && disability === '') return;
    if (this.isBank(text(list.assignment))) {
      this.bank += 1;
      return;
    }
    const person = text(list.person);
    if (person !== '') {
      if (this.met.has(person)) {
        this.again += 1;
        return;
      }
      this.met.add(person);
    }
    this.people += 1;
    const group: Group = { ethnic: this.groupOf(ethnicity), disability: this.statusOf(disability) };
    if (group.ethnic === 'words') this.words += 1;
    else if (group.ethnic.startsWith('code:')) {
      const code = group.ethnic.slice('code:'.length);
      this.codes.set(code, (this.codes.get(code) ?? 0) + 1);
    }
    const place =
      list.band === null && list.staffGroup === null
        ? { breakdown: ALL, bandUnknown: false }
        : this.placeOf(band, staffGroup);
    if (place.bandUnknown && list.band !== null) this.bandUnknown += 1;
    this.bands.WRES.add(place.breakdown, group.ethnic);
    this.bands.WDES.add(place.breakdown, group.disability);
    for (const measure of this.boardOf(board)) {
      this.board.WRES.add(measure, group.ethnic);
      this.board.WDES.add(measure, group.disability);
    }
  }
}

/** What was counted out of a staff list. */
export interface StaffReading {
  readonly rows: readonly CountRow[];
  readonly findings: readonly Finding[];
  readonly people: number;
}

/**
 * Counts a staff list by code into the headcounts of indicator and metric 1 and the board members of WRES 9 and
 * WDES 10. Rows of people go in, numbers alone come out: nothing of a person is kept or named.
 */
export function readStaffList(view: SheetTexts, list: StaffList, year: string | null): StaffReading {
  const counter = new Counter(list);
  const { cells, name } = view.sheet;
  for (let row = list.headerRow; row < cells.length; row += 1) {
    const line = cells[row];
    if (line) counter.count(line);
  }
  const place = { sheet: name, row: list.headerRow, column: list.ethnicity ?? list.disability ?? 1 };
  const wordsOnly = counter.words > counter.people * MOST_WORDS;
  const rowsOf = (standard: Standard): readonly CountRow[] => {
    const column = standard === 'WRES' ? list.ethnicity : list.disability;
    if (column === null || (standard === 'WRES' && wordsOnly)) return [];
    const row = (
      tally: StaffTally,
      key: string,
      id: string,
      breakdown: string,
      measure: CountMeasure,
    ): CountRow => {
      const count = (group: string): Count => ({ value: tally.count(key, group), cells: [] });
      const unknown = [...counter.codes.keys()].reduce(
        (sum, code) => sum + tally.count(key, `code:${code}`),
        tally.count(key, 'not-known') + tally.count(key, 'words'),
      );
      return {
        standard,
        id,
        breakdown,
        measure,
        year,
        reference: count('reference'),
        comparison: count('comparison'),
        notKnown: { value: unknown, cells: [] },
        answer: null,
        place: { ...place, column },
        from: 'staff-list',
      };
    };
    const bands = counter.bands[standard];
    const board = counter.board[standard];
    return [
      ...[...bands.breakdowns()]
        .sort(inBandOrder)
        .map((breakdown) => row(bands, breakdown, '1', breakdown, 'Headcount')),
      ...board
        .breakdowns()
        .map((measure) =>
          row(board, measure, standard === 'WRES' ? '9' : '10', ALL, measure as CountMeasure),
        ),
    ];
  };
  return {
    rows: [...rowsOf('WRES'), ...rowsOf('WDES')],
    findings: findingsOf(counter, list, name, wordsOnly),
    people: counter.people,
  };
}

function findingsOf(
  counter: Counter,
  list: StaffList,
  sheet: string,
  wordsOnly: boolean,
): readonly Finding[] {
  const at = (column: number | null): { row: number; column: number } => ({
    row: list.headerRow,
    column: column ?? 1,
  });
  const findings: Finding[] = [];
  const ethnicHeading = list.heading(list.ethnicity ?? 0);
  if (wordsOnly) {
    findings.push(
      makeFinding('staff-words-without-codes', sheet, at(list.ethnicity), '', {
        column: ethnicHeading,
        people: counter.people,
      }),
    );
  } else {
    if (counter.words > 0) counter.codes.set('words without a code', counter.words);
    for (const [code, people] of [...counter.codes].sort(([one], [other]) => (one < other ? -1 : 1))) {
      findings.push(
        makeFinding('staff-code-unknown', sheet, at(list.ethnicity), code, { column: ethnicHeading, people }),
      );
    }
  }
  if (counter.bandUnknown > 0) {
    findings.push(
      makeFinding('staff-band-unknown', sheet, at(list.band), '', {
        people: counter.bandUnknown,
        column: list.heading(list.band ?? 0),
      }),
    );
  }
  for (const [people, why, column] of [
    [counter.bank, 'bank', list.assignment],
    [counter.again, 'twice', list.person],
  ] as const) {
    if (people > 0) findings.push(makeFinding('staff-left-out', sheet, at(column), '', { people, why }));
  }
  return findings;
}
