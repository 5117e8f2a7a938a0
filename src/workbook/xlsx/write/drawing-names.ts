/** The namespaces of drawings and charts, in the form the file is in. */
export interface DrawingNames {
  readonly isStrict: boolean;
  readonly chart: string;
  readonly main: string;
  readonly sheetDrawing: string;
  readonly links: string;
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

/** @source ECMA-376 part 1 (strict) and part 4 (transitional), 20.5 and 21.2 */
export function drawingNames(isStrict: boolean): DrawingNames {
  const of = (name: string): string =>
    isStrict ? `${STRICT}/drawingml/${name}` : `${TRANSITIONAL}/drawingml/2006/${name}`;
  return {
    isStrict,
    chart: of('chart'),
    main: of('main'),
    sheetDrawing: of('spreadsheetDrawing'),
    links: isStrict
      ? `${STRICT}/officeDocument/relationships`
      : `${TRANSITIONAL}/officeDocument/2006/relationships`,
  };
}
