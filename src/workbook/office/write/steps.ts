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

/** What gives a sheet its frame before its contents are there, and what fits it to them. */
export interface FrameSteps {
  /** What marks more of it as ours as soon as the user's cells have made room. */
  readonly mark: readonly Step[];
  readonly before: readonly Step[];
  readonly after: readonly Step[];
}
