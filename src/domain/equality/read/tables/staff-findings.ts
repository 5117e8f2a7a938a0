import type { Finding } from '../../../findings/finding';
import { makeFinding } from '../../../findings/make-finding';
import type { StaffList } from '../sheet/table-shape';
import type { StaffCounter } from './staff-counter';

interface Beside {
  /** Whether ethnic categories are words without codes. */
  readonly wordsOnly: boolean;
  /** The first head count that is no number. */
  readonly unread: string | number | undefined;
  readonly heads: number | null;
}

const WANTED = 'a whole number of people, 0 or more';

/** What was found while a staff list was counted: told of columns, never of a person. */
export function findStaffList(
  counter: StaffCounter,
  list: StaffList,
  sheet: string,
  { wordsOnly, unread, heads }: Beside,
): readonly Finding[] {
  const at = (column: number | null): { row: number; column: number } => ({
    row: list.headerRow,
    column: column ?? 1,
  });
  const findings: Finding[] = [];
  const ethnicHeading = list.heading(list.ethnicity ?? 0);
  if (typeof unread === 'string') {
    const detail = { column: list.heading(heads ?? 0), wanted: WANTED };
    findings.push(makeFinding('count-unreadable', sheet, at(heads), unread, detail));
  }
  if (wordsOnly) {
    findings.push(
      makeFinding('staff-words-without-codes', sheet, at(list.ethnicity), '', {
        column: ethnicHeading,
        people: counter.people,
      }),
    );
  } else {
    const codes = new Map(counter.codes);
    if (counter.words > 0) codes.set('words without a code', counter.words);
    for (const [code, people] of [...codes].sort(([one], [other]) => (one < other ? -1 : 1))) {
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
