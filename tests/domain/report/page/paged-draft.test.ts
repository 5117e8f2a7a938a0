import { PagedDraft } from '../../../../src/domain/report/page/paged-draft';

const WIDTHS = [40, 20, 40, 90];
const text = (value: string) => ({ value, style: { wrap: true } });
const table = (rows: number) => Array.from({ length: rows }, (_, index) => [text(`Row ${index}`), text('x')]);
const HEADER = [text('Figure'), text('Year')];

describe('A sheet laid out for printing', () => {
  it('keeps two short tables on one page', () => {
    const draft = new PagedDraft(WIDTHS);
    draft.table('One', HEADER, table(8));
    draft.table('Two', HEADER, table(8));
    expect(draft.breaksBefore).toEqual([]);
  });

  it('begins a table on the next page when it would be parted and need not be', () => {
    const draft = new PagedDraft(WIDTHS);
    draft.table('One', HEADER, table(30));
    const [first = 0] = draft.table('Two', HEADER, table(20));
    expect(draft.breaksBefore).toEqual([first - 2]);
  });

  it('sets heading and headings of columns again on each page that a long table goes on over', () => {
    const draft = new PagedDraft(WIDTHS);
    const rows = draft.table('Long', HEADER, table(90));
    expect(rows).toHaveLength(90);
    expect(draft.breaksBefore.length).toBeGreaterThanOrEqual(2);
    for (const row of draft.breaksBefore) {
      expect(draft.rows[row - 1]?.cells[0]?.value).toBe('Long, continued');
      expect(draft.rows[row]?.cells[0]?.value).toBe('Figure');
    }
    expect(rows.map((row) => draft.rows[row - 1]?.cells[0]?.value)).toEqual(
      table(90).map(([cell]) => cell?.value),
    );
  });

  it('reckons with wrapped texts', () => {
    const long = Array.from({ length: 3 }, () => [text('word '.repeat(70))]);
    const draft = new PagedDraft(WIDTHS);
    draft.table('One', HEADER, long);
    const [first = 0] = draft.table('Two', HEADER, table(15));
    expect(draft.breaksBefore).toEqual([first - 2]);
  });

  it('says a note once, above the first part of a table', () => {
    const draft = new PagedDraft(WIDTHS);
    const rows = draft.table('Long', HEADER, table(90), { note: 'Counted twice.' });
    const notes = draft.rows.filter(({ cells }) => cells[0]?.value === 'Counted twice.');
    expect(notes).toHaveLength(1);
    expect(rows[0]).toBe(5);
  });

  it('keeps in one stretch the first rows that a chart is drawn over', () => {
    for (const before of [0, 10, 20, 25, 28]) {
      const draft = new PagedDraft(WIDTHS);
      draft.table('Before', HEADER, table(before));
      const rows = draft.table('Charted', HEADER, table(60), { together: 20 });
      const first = rows[0] ?? 0;
      expect(rows.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, index) => first + index));
      expect(
        draft.rows.filter(({ cells }) => cells[0]?.value === 'Charted, continued').length,
      ).toBeGreaterThan(0);
    }
  });

  it('makes a row whose formula says its own row for the row that it comes to stand on', () => {
    const draft = new PagedDraft(WIDTHS);
    const made = Array.from({ length: 60 }, () => (row: number) => [{ value: row }, text('x')]);
    const rows = draft.table('Long', HEADER, made);
    expect(rows.map((row) => draft.rows[row - 1]?.cells[0]?.value)).toEqual(rows);
  });
});
