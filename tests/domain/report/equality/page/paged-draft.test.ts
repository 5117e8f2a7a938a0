import { PagedDraft } from '../../../../../src/domain/report/equality/page/paged-draft';
import { rowHeight } from '../../../../../src/domain/report/equality/page/row-height';

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

  it('makes rows as tall as their longest text, and no taller', () => {
    const sentence = 'White applicants were 1.54 times as likely as BME applicants to be appointed.';
    expect(rowHeight([text(sentence)], [200])).toBe(15);
    expect(rowHeight([text(sentence)], [45])).toBe(30);
    expect(rowHeight([{ value: sentence }], [10])).toBe(15);
  });
});
