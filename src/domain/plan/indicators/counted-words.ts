/** Numbers before these count things or name days; they refer to nothing. */
const COUNTED =
  /^(?:years?|months?|weeks?|days?|hours?|quarters?|yearly|monthly|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|staff|people|persons?|times?|per|pp|percent|points?|sessions?|events?|meetings?|stories|workshops?|courses?|colleagues|nurses?|managers?|members?|candidates?|posts?|cases?|actions?|objectives?|priorities|aims?|goals?|domains?|targets?|reports?|plus|x|out|more|additional|new|further)$/i;

/**
 * Tells whether a word right after a number is what the number counts, or the month of a day.
 *
 * @example isCounted('workshops') // true
 */
export function isCounted(word: string): boolean {
  return COUNTED.test(word);
}
