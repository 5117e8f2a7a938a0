import { DEFAULT_SETTINGS } from '../../../src/domain/settings/settings';
import { placeMappings } from '../../../src/domain/settings/place-mappings';
import type { PlanField } from '../../../src/domain/plan/plan';
import { buildSheet, buildWorkbook } from '../../support/sheet-builder';

type Columns = readonly (readonly [number, PlanField | null])[];

const RECORDED = ['Ref', 'Action', 'Lead', 'Committee', 'Due date', 'RAG'];

/** The corrections as they are placed on a sheet with these headings, recorded with others. */
function placed(columns: Columns, now: readonly string[], recorded: readonly string[] = RECORDED): Columns {
  const headings = new Map(recorded.map((heading, at) => [at + 1, heading]));
  const mapping = { sheet: 'Plan', headerRow: null, columns: new Map(columns), headings };
  const sheet = buildSheet([['A plan'], [], now, ['1.1', 'Train every panel', 'Lead']], { name: 'Plan' });
  const { mappings } = placeMappings({ ...DEFAULT_SETTINGS, mappings: [mapping] }, buildWorkbook(sheet));
  return [...(mappings[0]?.columns ?? [])];
}

describe('A correction to a column', () => {
  it('stays where its heading stands still', () => {
    expect(placed([[3, null]], RECORDED)).toEqual([[3, null]]);
  });

  it('goes with its heading when columns were put before it, or taken out', () => {
    expect(
      placed(
        [
          [3, null],
          [4, 'lead'],
        ],
        ['Ref', 'Theme', 'Action', 'Lead', 'Committee', 'Due date', 'RAG'],
      ),
    ).toEqual([
      [4, null],
      [5, 'lead'],
    ]);
    expect(placed([[5, 'due']], ['Action', 'Lead', 'Committee', 'Due date', 'RAG'])).toEqual([[4, 'due']]);
  });

  it('goes with its heading when columns were put in another order', () => {
    expect(placed([[3, null]], ['Ref', 'Lead', 'Action', 'Committee', 'RAG', 'Due date'])).toEqual([
      [2, null],
    ]);
  });

  it('stays by its letter when its heading was only reworded', () => {
    expect(placed([[3, null]], ['Ref', 'Action', 'Owner', 'Committee', 'Due date', 'RAG'])).toEqual([
      [3, null],
    ]);
  });

  it('goes when its column was taken out, rather than to the one that moved up', () => {
    expect(placed([[3, null]], ['Ref', 'Action', 'Committee', 'Due date', 'RAG'])).toEqual([]);
  });

  it('keeps its place among equal headings', () => {
    const twice = ['Ref', 'Action', 'RAG', 'RAG'];
    expect(placed([[4, 'rag']], ['Ref', 'Theme', 'Action', 'RAG', 'RAG'], twice)).toEqual([[5, 'rag']]);
  });

  it('is left alone where no headings were recorded, or none of them is found', () => {
    expect(placed([[3, null]], RECORDED, [])).toEqual([[3, null]]);
    expect(placed([[3, null]], ['Zonk', 'Quib', 'Vroo', 'Fent'])).toEqual([[3, null]]);
  });

  it('finds a heading over two lines, and a long one that the settings sheet cut', () => {
    const long = `What we ${'will do '.repeat(14)}this year`;
    expect(placed([[1, 'action']], ['Ref', long], [long.slice(0, 80).trim()])).toEqual([[2, 'action']]);
    expect(placed([[1, 'due']], ['Ref', 'Due\ndate'], ['Due date'])).toEqual([[2, 'due']]);
  });
});
