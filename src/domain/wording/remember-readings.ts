/** Enough for the different texts of one workbook; more would be kept for nothing. */
const CAPACITY = 4096;

/**
 * A reader that reads each input once and gives the same answer again: the cells of a big plan repeat
 * a few texts many times. Only for readers whose answer hangs on their input alone and is never changed.
 *
 * @param keyOf says which inputs are the same; for a text, the text itself
 * @example rememberReadings((text: string) => text.length, (text) => text)('Head of EDI') // 11
 */
export function rememberReadings<Input extends readonly unknown[], Reading>(
  read: (...input: Input) => Reading,
  keyOf: (...input: Input) => string,
): (...input: Input) => Reading {
  const known = new Map<string, Reading>();
  return (...input) => {
    const key = keyOf(...input);
    const before = known.get(key);
    if (before !== undefined) return before;
    const reading = read(...input);
    if (known.size >= CAPACITY) known.clear();
    known.set(key, reading);
    return reading;
  };
}

/**
 * The same for a reader of one text, which is by far the commonest and so kept plain.
 *
 * @example rememberTexts((text) => text.length)('Head of EDI') // 11
 */
export function rememberTexts<Reading>(read: (text: string) => Reading): (text: string) => Reading {
  const known = new Map<string, Reading>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = read(text);
    if (known.size >= CAPACITY) known.clear();
    known.set(text, reading);
    return reading;
  };
}
