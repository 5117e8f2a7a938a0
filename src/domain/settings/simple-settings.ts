import type { Temporal } from 'temporal-polyfill';
import { dayPeriod } from '../calendar/calendar-period';
import { formatShortDate } from '../calendar/format-date';
import { MONTH_NAME, monthNumber } from '../calendar/month-name';
import { dateFromSerial, type DateSystem } from '../calendar/serial';
import type { CellValue } from '../grid/cell';
import { legibleText, parseHex } from '../rag/contrast';
import type { RatingStatus } from '../rag/rating';
import { EQUALITY_SETTINGS } from './equality-settings';
import { COLOUR_SETTINGS } from './setting-words';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import type { SimpleSetting } from './simple-setting';

const WRITTEN_DAY = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? (${MONTH_NAME}) (\\d{4})$`, 'i');

/** A day from a real date, `2024-06-30`, `30/06/2024` or `30 June 2024`; null for anything else. */
function parseDay(value: CellValue, dateSystem: DateSystem): Temporal.PlainDate | null {
  if (typeof value === 'number') return value < 1 ? null : dateFromSerial(value, dateSystem);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const numeric = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  const written = WRITTEN_DAY.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : numeric
      ? [numeric[3], numeric[2], numeric[1]]
      : [written?.[3], monthNumber(written?.[2] ?? ''), written?.[1]];
  return dayPeriod(Number(year), Number(month), Number(day))?.start ?? null;
}

function parseWhole(value: CellValue, min: number, max: number): number | null {
  const number = typeof value === 'string' && /^\s*\d{1,6}\s*$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max
    ? number
    : null;
}

export const AS_AT: SimpleSetting = {
  name: 'Fixed as-at date',
  what: 'Left empty, each review speaks for its own day. A date here holds for every review until it is cleared.',
  allowed: 'A date, or empty',
  show: ({ asAt }) => asAt,
  inWords: ({ asAt }) => (asAt ? formatShortDate(asAt) : 'the day of the review'),
  take: (settings, value, dateSystem) => {
    if (value === null || value === '') return { ...settings, asAt: null };
    const asAt = parseDay(value, dateSystem);
    return asAt && { ...settings, asAt };
  },
};

export const DAYS_OF_NOTICE: SimpleSetting = {
  name: 'Days of notice',
  what: 'An action due within so many days with no progress recorded is at risk.',
  allowed: 'A whole number from 0 to 365',
  bounds: [0, 365],
  show: ({ dueSoonDays }) => dueSoonDays,
  inWords: ({ dueSoonDays }) => String(dueSoonDays),
  take: (settings, value) => {
    const dueSoonDays = parseWhole(value, 0, 365);
    return dueSoonDays === null ? null : { ...settings, dueSoonDays };
  },
};

export const DAYS_OF_GRACE: SimpleSetting = {
  name: 'Days of grace',
  what: 'A deadline counts as passed so many days after its date.',
  allowed: 'A whole number from 0 to 90',
  bounds: [0, 90],
  show: ({ graceDays }) => graceDays,
  inWords: ({ graceDays }) => String(graceDays),
  take: (settings, value) => {
    const graceDays = parseWhole(value, 0, 90);
    return graceDays === null ? null : { ...settings, graceDays };
  },
};

function withFill(settings: Settings, status: RatingStatus, fill: string): Settings {
  const { textColour } = DEFAULT_SETTINGS.looks[status];
  const look = {
    ...settings.looks[status],
    fill,
    textColour: legibleText(fill, textColour === null ? [] : [textColour]),
  };
  return { ...settings, looks: { ...settings.looks, [status]: look } };
}

function colourSetting(status: RatingStatus, name: string): SimpleSetting {
  return {
    name,
    what: 'The colour behind the letter where a plan has no key; the letter stays legible.',
    allowed: 'A colour written like #F9D6D5',
    show: ({ looks }) => looks[status].fill,
    inWords: ({ looks }) => looks[status].fill ?? 'no colour',
    take: (settings, value) => {
      const typed = typeof value === 'string' ? value.trim().toUpperCase() : '';
      const fill = typed.startsWith('#') ? typed : `#${typed}`;
      return parseHex(fill) ? withFill(settings, status, fill) : null;
    },
  };
}

/** The settings that hold for the whole workbook, in the order in which they are listed. */
export const SIMPLE_SETTINGS: readonly SimpleSetting[] = [
  AS_AT,
  DAYS_OF_NOTICE,
  DAYS_OF_GRACE,
  ...COLOUR_SETTINGS.map(([status, name]) => colourSetting(status, name)),
  ...EQUALITY_SETTINGS,
];
