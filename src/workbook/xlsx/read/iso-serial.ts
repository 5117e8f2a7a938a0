const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;
const MILLISECONDS_A_DAY = 86_400_000;
const PHANTOM_DAY = 60;

/**
 * The day count of a date written out, as the strict form of the format does.
 *
 * @example serialFromIsoText('2024-03-31T12:00:00', 1900) // 45382.5
 */
export function serialFromIsoText(text: string, dateSystem: 1900 | 1904): number | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const parts: readonly (string | undefined)[] = match.slice(1);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) =>
    Number(part ?? 0),
  );
  const dayZero = dateSystem === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const days = (Date.UTC(year, month - 1, day) - dayZero) / MILLISECONDS_A_DAY;
  const serial = dateSystem === 1900 && days <= PHANTOM_DAY ? days - 1 : days;
  return serial + (hour * 3600 + minute * 60 + second) / 86_400;
}
