/** Enough for the different texts of one workbook; more would be kept for nothing. */
const CAPACITY = 4096;

/**
 * A reader that reads each text once and gives the same answer again: the cells of a big plan repeat
 * a few texts many times. Only for readers whose answer hangs on the text alone and is never changed.
 *
 * @example rememberReadings((text) => text.length)('Head of EDI') // 11
 */
export function rememberReadings<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = read(text);
    if (known.size >= CAPACITY) known.clear();
    known.set(text, reading);
    return reading;
  };
}
