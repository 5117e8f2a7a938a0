const WORDS =
  'completed?|done|finished|finali[sz]ed|achieved|delivered|implemented|closed|fulfilled|actioned|resolved|concluded|discharged|accomplished|signed off|(?:put )?in place|embedded|mainstreamed|bau|business as usual';

/**
 * Those that tell of an end in running text as well, where "met", "embedded" and "signed off" mostly tell something else.
 * What knows fewer leaves out what means more there: a "complete" to do, a session "delivered".
 */
export const DONE_OUTRIGHT = '(?:completed?|done|delivered|achieved|closed|implemented|finished)';

/** Those that are an end where nothing else is said. */
export const ENDED_ALONE =
  '(?:finali[sz]ed|fulfilled|concluded|discharged|accomplished|resolved|signed off|embedded)';

/** The one list of words for an end that has come, as a pattern; in plain text "business as usual" is "bau". */
export const ENDED = `(?:${WORDS}|met|rolled out)`;

/** Those that say so by themselves: who met with others met nothing, and a first part may have been rolled out. */
export const ENDED_BY_ITSELF = `(?:${WORDS}|met(?! with\\b| on\\b| in\\b(?! full\\b)))`;

/** The same, with what an end is called before it has come: "to complete", "for closure". */
export const END = `(?:${WORDS}|met|meet|completion|finish|achieve|achievement|deliver|delivery|implement|implementation|close|closure|sign off|finali[sz]e)`;
