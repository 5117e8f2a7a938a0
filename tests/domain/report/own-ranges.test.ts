import type { DefinedName, WorkbookSnapshot } from '../../../src/domain/grid/sheet-snapshot';
import {
  existingRefs,
  findOwnSheet,
  ownRanges,
  ownSheet,
  parseReference,
} from '../../../src/domain/report/own-ranges';
import { buildSheet, buildWorkbook } from '../../support/sheet-builder';

function named(
  workbook: WorkbookSnapshot,
  ...names: (Partial<DefinedName> & { name: string; refersTo: string })[]
) {
  return { ...workbook, definedNames: names.map((name) => ({ sheet: null, hidden: true, ...name })) };
}

const reviewed = named(
  buildWorkbook(
    buildSheet(
      [
        ['Action', 'Parity ref', 'Status'],
        ['Section one'],
        ['Train panels', 'A-002', 'Overdue'],
        ['Action', 'Parity ref', 'Status'],
        ['Mend the lift', 'A-001', 'On track'],
      ],
      { name: "Lead's plan" },
    ),
    buildSheet([['Parity summary']], { name: 'Renamed by the user' }),
  ),
  { name: '_Parity.status.1', refersTo: "'Lead''s plan'!$B$1:$C$5" },
  { name: '_Parity.summary', refersTo: "'Renamed by the user'!$A$1:$L$40" },
);

describe('what is our own in a workbook', () => {
  it('is known by hidden names, whatever the sheets are called', () => {
    const own = ownRanges(reviewed);
    expect([...own.sheets]).toEqual(['Renamed by the user']);
    expect(own.ranges).toEqual([
      {
        marker: 'status.1',
        sheet: "Lead's plan",
        range: { top: 1, left: 2, bottom: 5, right: 3 },
        named: true,
      },
    ]);
    expect(ownSheet(reviewed, 'summary')?.name).toBe('Renamed by the user');
    expect(ownSheet(reviewed, 'settings')).toBeNull();
  });

  it('is nothing where names are the user’s, point at lost cells or at sheets that are gone', () => {
    const workbook = named(
      buildWorkbook(buildSheet([['x']], { name: 'Plan' })),
      { name: 'Parity.status.1', refersTo: 'Plan!$A$1:$B$2' },
      { name: '_Parity.status.2', refersTo: 'Plan!#REF!' },
      { name: '_Parity.summary', refersTo: "'Gone'!$A$1" },
      { name: '_Parity.checks', refersTo: '42' },
    );
    expect(ownRanges(workbook)).toEqual({ sheets: new Set(), ranges: [] });
  });

  it('counts the copy of a reviewed sheet as ours to leave out, but never rebuilds a copy', () => {
    const workbook = named(
      buildWorkbook(
        buildSheet([['Parity summary']], { name: 'Archive' }),
        buildSheet([['a', 'Parity ref']], { name: 'Next year' }),
      ),
      { name: '_Parity.summary', refersTo: 'Archive!$A$1:$L$40', sheet: 'Archive' },
      { name: '_Parity.status.1', refersTo: "'Next year'!$B$1:$I$9", sheet: 'Next year' },
    );
    expect(ownRanges(workbook).sheets.has('Archive')).toBe(true);
    expect(ownRanges(workbook).ranges).toMatchObject([{ sheet: 'Next year', named: false }]);
    expect(findOwnSheet(workbook, 'summary')).toBeNull();
  });

  it('is listed once when a name and its copy cover the same columns', () => {
    const workbook = named(
      buildWorkbook(buildSheet([['a']], { name: 'Plan' })),
      { name: '_Parity.status.1', refersTo: 'Plan!$B$1:$I$9', sheet: 'Plan' },
      { name: '_Parity.status.2', refersTo: 'Plan!$B$1:$I$9' },
    );
    expect(ownRanges(workbook).ranges).toMatchObject([{ marker: 'status.2', named: true }]);
  });
});

describe('references given earlier', () => {
  it('are found on the rows they stand on now, headings left out', () => {
    expect(existingRefs(reviewed)).toEqual(
      new Map([
        [
          "Lead's plan",
          new Map([
            [3, ['A-002']],
            [5, ['A-001']],
          ]),
        ],
      ]),
    );
  });

  it('are told from the left where plans side by side share their rows', () => {
    const workbook = named(
      buildWorkbook(
        buildSheet(
          [
            ['Parity ref', 'Status', 'Parity ref', 'Status'],
            ['A-001', 'On track', null, null],
            ['A-002', 'On track', 'A-003', 'Overdue'],
          ],
          { name: 'Plan' },
        ),
      ),
      { name: '_Parity.status.1', refersTo: 'Plan!$A$1:$B$3' },
      { name: '_Parity.status.2', refersTo: 'Plan!$C$1:$D$3' },
    );
    expect(existingRefs(workbook).get('Plan')).toEqual(
      new Map([
        [2, ['A-001', '']],
        [3, ['A-002', 'A-003']],
      ]),
    );
  });

  it('are found in the first column when the heading was renamed, and wherever the heading was moved to', () => {
    const names = { name: '_Parity.status.1', refersTo: 'Plan!$B$1:$D$2' };
    const renamed = named(
      buildWorkbook(
        buildSheet(
          [
            ['Action', 'Our number', 'Status', 'RAG'],
            ['x', 'A-007', 'Overdue', 'R'],
          ],
          { name: 'Plan' },
        ),
      ),
      names,
    );
    const moved = named(
      buildWorkbook(
        buildSheet(
          [
            ['Action', 'Status', 'RAG', 'Parity ref'],
            ['x', 'Overdue', 'R', 'A-007'],
          ],
          { name: 'Plan' },
        ),
      ),
      names,
    );
    expect(existingRefs(renamed).get('Plan')?.get(2)).toEqual(['A-007']);
    expect(existingRefs(moved).get('Plan')?.get(2)).toEqual(['A-007']);
  });
});

describe('a reference to a range', () => {
  it('is read with the sheet quoted or not', () => {
    expect(parseReference("'Lead''s plan'!$B$1:$C$5")?.sheet).toBe("Lead's plan");
    expect(parseReference('Plan!$B$1')?.range).toEqual({ top: 1, left: 2, bottom: 1, right: 2 });
  });

  it('is null for anything that is not one range', () => {
    for (const text of ['', '42', '#REF!', 'Plan!#REF!', 'Plan!$A$1,Plan!$C$1', 'SUM(Plan!$A$1)']) {
      expect(parseReference(text)).toBeNull();
    }
  });
});
