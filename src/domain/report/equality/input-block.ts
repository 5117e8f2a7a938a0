import type { SheetDraft } from '../sheet-draft';
import type { CellStyle, SpecCell } from '../sheet-spec';
import { HEADER, HEADING, TEXT } from '../styles';
import { INPUT_HEADINGS, FIGURE_WIDTHS } from './page/figure-layout';
import type { LiveSetting, LiveSettings } from './figure-sheet-input';

/** Where the settings stand on a sheet, as formulas there refer to them. */
export interface InputCells {
  readonly confidence: string;
  readonly z: string;
  readonly from: string;
  readonly to: string;
  readonly target: string;
}

const INPUT: CellStyle = { ...TEXT, align: 'right', wrap: false, bold: true };
const SAID: CellStyle = { vertical: 'top' };
/** More than the figures at which an interval of 50 % to 99.9 % ends. */
const MOST_ERRORS = 10;

/**
 * How many standard errors an interval reaches either way: found by halving, over the integral of the normal curve.
 *
 * @param confidence a fraction
 * @example standardErrors(0.95) // 1.959963984540054
 */
export function standardErrors(confidence: number): number {
  let [low, high] = [0, MOST_ERRORS];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (shareWithin(middle) < confidence) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The share of a normal curve within so many standard errors, by its series. */
function shareWithin(errors: number): number {
  let term = errors;
  let sum = errors;
  for (let n = 1; n < 300 && Math.abs(term) > 1e-17; n += 1) {
    term *= (errors * errors) / (2 * n + 1);
    sum += term;
  }
  return sum * Math.exp((-errors * errors) / 2) * Math.sqrt(2 / Math.PI);
}

function settingRow(
  name: string,
  { value, formula }: LiveSetting,
  style: CellStyle,
  said: string,
): SpecCell[] {
  return [
    { value: name, style: TEXT },
    { value, ...(formula === null ? {} : { formula }), style },
    { value: said, style: SAID },
  ];
}

/** A header that runs over the whole width, for a table whose last column does. */
export function wideHeader(headings: readonly string[], columns: number): readonly SpecCell[] {
  return Array.from({ length: columns }, (_, index) => ({
    value: headings[index] ?? null,
    style: { ...HEADER, wrap: index < headings.length - 1 },
  }));
}

/** Lays out what the figures go by, each in a cell that their formulas read; `needs` says which of them. */
export function addInputs(
  draft: SheetDraft,
  settings: LiveSettings,
  needs: readonly ('interval' | 'range' | 'target')[],
  columns: number = FIGURE_WIDTHS.length,
): InputCells {
  const cells = { confidence: '', z: '', from: '', to: '', target: '' };
  if (needs.length === 0) return cells;
  draft.block('What these figures go by', HEADING);
  draft.add(...wideHeader(INPUT_HEADINGS, columns));
  const linked = [settings.confidence, settings.from, settings.target].some(
    ({ formula }) => formula !== null,
  );
  const where = linked ? ' Change it on the sheet of settings; the figures follow.' : '';
  if (needs.includes('interval')) {
    const confidence = `$B$${draft.nextRow}`;
    const percent = { ...INPUT, numberFormat: '0.0%_)' };
    draft.add(
      ...settingRow('Confidence', settings.confidence, percent, `How sure the intervals are.${where}`),
    );
    cells.confidence = confidence;
    cells.z = `$B$${draft.nextRow}`;
    const z = {
      value: standardErrors(settings.confidence.value),
      formula: `NORMSINV(1-(1-${confidence})/2)`,
    };
    const said = 'How many standard errors an interval of that confidence reaches either way.';
    draft.add(...settingRow('Standard errors', z, { ...INPUT, numberFormat: '0.000_)' }, said));
  }
  if (needs.includes('range')) {
    const style = { ...INPUT, numberFormat: '0.00_)' };
    cells.from = `$B$${draft.nextRow}`;
    const said = `A ratio from here to the next is inside the four-fifths guideline: a rule of thumb, no test and no law.${where}`;
    draft.add(...settingRow('Guideline range from', settings.from, style, said));
    cells.to = `$B$${draft.nextRow}`;
    draft.add(
      ...settingRow('Guideline range to', settings.to, style, 'The upper end; both ends are inside.'),
    );
  }
  if (needs.includes('target')) {
    cells.target = `$B$${draft.nextRow}`;
    const style = { ...INPUT, numberFormat: '0.##"%"_)' };
    const said = `The share of BME staff to aim at, for bands without a target of their own.${where}`;
    draft.add(...settingRow('Target', settings.target, style, said));
  }
  return cells;
}
