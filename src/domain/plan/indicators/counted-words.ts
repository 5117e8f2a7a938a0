import { MONTH_NAME } from '../../calendar/month-name';

/** Numbers before these count things or name days; they refer to nothing. */
const COUNTED = new RegExp(
  `^(?:years?|months?|weeks?|days?|hours?|quarters?|yearly|monthly|${MONTH_NAME}|staff|people|persons?|times?|per|pp|percent|points?|sessions?|events?|meetings?|stories|workshops?|courses?|colleagues|nurses?|managers?|members?|candidates?|posts?|cases?|actions?|objectives?|priorities|aims?|goals?|domains?|targets?|reports?|plus|x|out|more|additional|new|further)$`,
  'i',
);

/** What is called by such a word and counts nothing: "WRES 2 action plan", "WRES 6 staff survey 2023". */
const NAME =
  /^(?:action\s+plan|people\s+promise\b|(?:staff|people)[\s-]+(?:(?:opinion|engagement|attitude|experience|pulse)[\s-]+)?survey\b(?!\s+(?:champion|respondent|response|lead|session|workshop|briefing|meeting|group|report)s\b))/i;
const FIRST_WORD = /^[\p{L}\p{N}'’]+/u;

/**
 * Tells whether a text right after a number opens with what the number counts, or with the month of a day.
 *
 * @example isCounted('staff attended') // true
 * @example isCounted('staff survey 2023') // false
 */
export function isCounted(text: string): boolean {
  return COUNTED.test(FIRST_WORD.exec(text)?.[0] ?? '') && !NAME.test(text);
}
