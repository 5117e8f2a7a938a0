import { countTested } from '../../../../src/domain/equality/figures/many-figures';
import { sayTested } from '../../../../src/domain/findings/sentence-parts';
import { figureSheets } from '../../../../src/domain/report/equality/figure-sheets';
import { verdictOf } from '../../../../src/domain/report/equality/words/verdict';
import { inLines } from '../../../../src/domain/report/equality/method-block';
import type { SpecCell } from '../../../../src/domain/report/sheet-spec';
import { inventedFigures } from '../../../support/figure-builder';
import { figureInput } from '../../../support/figure-input';
import { tableUnder, valuesOf } from '../../../support/spec-reader';

const built = inventedFigures();
const [laidOut] = figureSheets(figureInput(built));
if (!laidOut) throw new Error('no sheet');
const sheet = laidOut.spec;

/** The cell of a row under a heading of its table. */
function cellUnder(
  table: readonly (readonly (SpecCell | null)[])[],
  row: number,
  heading: string,
): SpecCell | null {
  const column = table[0]?.findIndex((cell) => cell?.value === heading) ?? -1;
  return table[row]?.[column] ?? null;
}

describe('A sheet of figures', () => {
  it('opens with what it is, that it is not for publication, and a sentence for the chair', () => {
    const [title, warning, sentence] = valuesOf(sheet);
    expect(title).toEqual(['WRES figures as at 30 June 2024']);
    expect(String(warning?.[0])).toMatch(/^Working version, unsuppressed: .* Not for publication/);
    expect(sentence).toEqual([
      '8 figures of the latest year: 5 worse for the comparison group by more than chance, 0 worse that could be chance, 2 not worse, 1 without a number.',
    ]);
  });

  it('counts figures and changes that were tested in the words of the checks', () => {
    const lines = tableUnder(sheet, 'How these are computed');
    const said = lines.find(([first]) => first?.value === 'Many figures')?.[2]?.value;
    const { figures, changes } = countTested(laidOut.figures);
    expect(changes).toBeGreaterThan(0);
    expect(said).toMatch(new RegExp(`^Of the ${sayTested({ figures, changes })} here, about `));
  });

  it('says what each figure is in column A, so that a row read aloud makes sense', () => {
    const [, first] = tableUnder(sheet, 'Relative likelihoods');
    expect(first?.slice(0, 2).map((cell) => cell?.value)).toEqual([
      'WRES 2: Appointment from shortlisting',
      '2024',
    ]);
  });

  it('has value, interval, verdict, change and shortfall as formulas that keep their values', () => {
    const table = tableUnder(sheet, 'Relative likelihoods');
    for (const heading of [
      ...['Value', 'Interval from', 'Interval to', 'Verdict', 'Change on last year', 'People to parity'],
    ]) {
      const cell = cellUnder(table, 1, heading);
      expect([heading, cell?.formula !== undefined, cell?.value !== null]).toEqual([heading, true, true]);
    }
    expect(cellUnder(table, 1, 'Value')?.value).toBe(built.figures[0]?.value);
  });

  it('has the counts as formulas to the analyst’s own cells', () => {
    const counts = tableUnder(sheet, 'The counts behind the figures');
    expect(cellUnder(counts, 1, 'First: count or figure')?.formula).toBe("'WRES data'!D3");
    expect(cellUnder(counts, 1, 'Second: out of')?.formula).toBe("'WRES data'!E2");
    expect(cellUnder(counts, 1, 'Not known: people')?.formula).toBe("'WRES data'!F2");
  });

  it('says a ratio that cannot be had in words, beside a guarded formula that shows nothing', () => {
    const table = tableUnder(sheet, 'Relative likelihoods');
    const row = table.findIndex((cells) => String(cells[0]?.value).endsWith(' · Bank'));
    expect(cellUnder(table, row, 'Value')).toMatchObject({
      value: '',
      formula: expect.stringContaining('IF('),
    });
    expect(cellUnder(table, row, 'Verdict')?.value).toBe('× No number');
    expect(cellUnder(table, row, 'In words, at this review')?.value).toMatch(
      /^Nobody in the comparison group/,
    );
  });

  it('names the actions of each figure with their status as it is in the plan now', () => {
    const cell = cellUnder(tableUnder(sheet, 'Relative likelihoods'), 1, 'Actions that name it');
    expect(cell?.value).toBe('A-001 On track; A-002 Overdue');
    expect(cell?.formula).toContain(`MATCH("A-002",'Parity actions'!`);
  });

  it('sets earlier years apart, so that the sentence and the charts speak of the latest', () => {
    const earlier = tableUnder(sheet, 'Earlier years');
    expect(earlier.map((cells) => cells[1]?.value)).toEqual(['Year', '2023']);
    const [ratios] = sheet.charts ?? [];
    expect((ratios?.categories.bottom ?? 0) - (ratios?.categories.top ?? 0)).toBe(3);
  });

  it('colours verdicts by their letter, never without one', () => {
    const letters = (sheet.conditionalFormats ?? []).map(({ formula }) => /="(.)"$/.exec(formula)?.[1]);
    expect(new Set(letters)).toEqual(new Set(['W', 'C', 'U', 'E', '–', '×']));
    for (const figure of built.figures) expect(verdictOf(figure)).not.toBe('');
  });

  it('gives every chart its words and the same figures as a table below it', () => {
    expect(sheet.charts?.map(({ name }) => name)).toEqual([
      'Parity chart of ratios with their intervals',
      'Parity chart of gaps as bars',
      'Parity chart of shares against the whole as bars',
    ]);
    for (const { altText, place, categories, series } of sheet.charts ?? []) {
      expect(altText).toContain('The table below the chart gives the same figures.');
      expect(categories.top).toBeGreaterThan(place.bottom);
      for (let row = place.top; row <= place.bottom; row += 1) expect(sheet.rows[row - 1]?.cells).toEqual([]);
      for (const { values } of series)
        expect(sheet.rows[values.top - 1]?.cells[values.left - 1]).not.toBeNull();
    }
  });

  it('draws ratios so that half and twice lie as far from parity', () => {
    const [ratios] = sheet.charts ?? [];
    expect(ratios?.scale).toEqual({ kind: 'doubling', min: 0.5, max: 8, step: 2, format: '0.##' });
    expect(ratios?.series.map(({ hidden }) => hidden ?? false)).toEqual([true, false, false]);
  });

  it('cuts long lines at words and loses none', () => {
    const text = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
    expect(inLines(text, 40).join(' ')).toBe(text);
    expect(Math.max(...inLines(text, 40).map((line) => line.length))).toBeLessThanOrEqual(40);
  });
});
