/** "Q1 = January to March", "Quarter 1: Jan-Mar", "Q1 is Jan – Mar". */
const FIRST_IN_JANUARY =
  /\b(?:Q|quarter ?)1\b\s*(?:=|:|is|are|means|[-–(])?\s*\(?\s*jan(?:uary)?\b[^;,]{0,12}\bmar(?:ch)?\b/i;
const FIRST_ELSEWHERE = /\b(?:Q|quarter ?)1\b\s*(?:=|:|is|are|means|[-–(])?\s*\(?\s*(?:apr|jul|oct|aug|sep)/i;

/**
 * Tells whether the lines above a plan say that its quarters are the calendar's, and none says otherwise.
 *
 * @example saysCalendarQuarters(['Q1 = January to March']) // true
 */
export function saysCalendarQuarters(lines: readonly string[]): boolean {
  return (
    lines.some((line) => FIRST_IN_JANUARY.test(line)) && !lines.some((line) => FIRST_ELSEWHERE.test(line))
  );
}
