import { MONTH_NAME } from '../../calendar/month-name';
import { IMPOSSIBLE } from '../point';
import type { WrittenForm } from '../written-form';

/** 20XX, 20__, 20??, 202_, 202X: a year for somebody to fill in. */
const OPEN_YEAR = "'?(?:(?:19|20)(?:x{1,2}|y{2}|_{1,2}|\\*{1,2}|\\?{1,2})|20\\d[x_?*])(?![a-z\\d])";

/** March 20XX, 31/03/20__, FY 20xx/xx: a date whose year is not filled in says nothing, and its 20 is no day. */
export const unfilledYear: WrittenForm = {
  name: 'unfilled-year',
  needs: 'figure',
  sign: /(?:19|20)\d?[xy_?*]/i,
  pattern: new RegExp(
    `(?:(?:\\d{1,2}(?: ?(?:st|nd|rd|th))?(?: of)?[ -]?)?${MONTH_NAME}[ ,/-]{0,3}|\\d{1,2}[/.-]\\d{1,2}[/.-]|\\bFY ?|(?<![a-z\\d]))${OPEN_YEAR}(?: ?[/-] ?(?:${OPEN_YEAR}|[xy_?*\\d]{2}))?`,
    'gi',
  ),
  read: () => 'taken',
};

/** As it stands, capitals and small letters apart: "1b June" and "s5 June" number a thing. */
const SPOILT = /^(?:[0-3][SZB?|lIO_]|[SZ?|lIO]\d|\?\?)/;

/**
 * 1? June 2026, Z5 May, 2S March: a day of which a figure cannot be read. The month alone would be another date than
 * the one written.
 */
export const spoiltDay: WrittenForm = {
  name: 'spoilt-day',
  needs: 'month',
  sign: /\d[szb?|lio_]|[sz?|lio]\d|\?\?/i,
  pattern: new RegExp(
    `(?<!\\w|[.'-]|\\d[/,])(?:[0-3][szb?|lio_]|[sz?|lio]\\d|\\?\\?)(?:st|nd|rd|th)?(?: of)? ?${MONTH_NAME}(?:[ ,-]{0,2}'?(?:\\d{4}|\\d{2})(?!\\d))?`,
    'gi',
  ),
  read: (match) => (SPOILT.test(match[0]) ? { point: IMPOSSIBLE, firmness: 'firm' } : null),
};
