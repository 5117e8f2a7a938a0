const parts = (options: Intl.DateTimeFormatOptions, now: Date): Record<string, string> =>
  Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', options).formatToParts(now).map(({ type, value }) => [type, value]),
  );

/**
 * The day it is in Europe/London, ISO: an action plan's deadline ends with the day there, wherever the reader sits.
 *
 * @example todayInLondon(new Date('2024-06-30T23:30:00Z')) // '2024-07-01'
 */
export function todayInLondon(now = new Date()): string {
  const { year, month, day } = parts(
    { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' },
    now,
  );
  return `${year}-${month}-${day}`;
}

/** The time on the reader's own clock: `14:02`. */
export function timeOfDay(now = new Date()): string {
  const { hour, minute } = parts({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, now);
  return `${hour}:${minute}`;
}
