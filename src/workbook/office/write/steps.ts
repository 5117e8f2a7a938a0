/** One thing to queue in a batch that writes. */
export interface Step {
  /** About how much of a request it takes. */
  readonly bytes: number;
  readonly put: (context: Excel.RequestContext) => void;
}

/** A few calls take about so much. */
export const CALL_BYTES = 600;

export const step = (put: Step['put'], bytes: number = CALL_BYTES): Step => ({ bytes, put });

/** A sheet by its name, which the same batch may have given it. */
export const sheetNamed = ({ workbook }: Excel.RequestContext, name: string): Excel.Worksheet =>
  workbook.worksheets.getItem(name);
