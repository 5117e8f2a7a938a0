/** Words that take something away from "done", each kind once, for whoever asks whether an end is the whole one. */

/** Not all of it, said before the word for done. */
export const NOT_ALL =
  'partial\\w*|partly|some|most|mostly|mainly|largely|substantially|half|nearly|almost|virtually|practically|not all|in part';

/** All of it but for what follows. */
export const EXCEPTIONS =
  'except(?:ing| for)?|excluding|apart from|aside from|save for|but for|all but|other than|minus|with the exception of|bar(?= (?:the|an?|one|two|three|\\d+|some|for|final|last)\\b)';

/** What an action is cut into and counted by. */
export const COUNTED_PART =
  'phase|stage|part|step|year|cohort|wave|round|tranche|module|workstream|milestone|deliverable|iteration|sprint|batch';
const NUMBER = '(?:\\d{1,2}|one|two|three|four|five|i{1,3}|iv|[a-d])(?:\\.\\d+|(?<=\\d)[a-d])?\\b(?!/)';

/** "phase 1", "years one and two", "step 2a". */
export const NUMBERED_PART = `(?:${COUNTED_PART})s? ${NUMBER}(?: ?(?:and|or|to|,|/|-|–) ?(?:(?:${COUNTED_PART}) )?${NUMBER})*`;

/** Where work is done, one place after another. */
export const PLACES =
  '(?:sites?|wards?|divisions?|departments?|directorates?|teams?|areas?|services?|trusts?|hospitals?|localit(?:y|ies)|units?|boroughs?|regions?|practices?|schools?|care groups?|locations?|offices?)';

/** Such a word anywhere in a report makes it one of a part. */
export const NAMED_PART = 'phase|stage|part|first|pilot|draft\\w*';

/** More is still to come. */
export const STILL_TO_COME =
  'outstanding|remain\\w*|await\\w*|pending|in progress|ongoing|under ?way|to be|to follow|next steps?|next phase|further work|more work|work (?:still )?continu\\w+|until|yet|being';

/** Nobody vouches for it. */
export const UNCERTAIN =
  'possibly|probably|perhaps|maybe|presum\\w+|assumed|apparently|supposedly|seemingly|not sure|unsure|unclear|tbc|to be (?:confirmed|verified|checked|validated)|unconfirmed|unverified|provisional(?:ly)?|in error|by mistake|mistakenly|wrongly|incorrectly|prematurely';

/** Wanted or foreseen, and not yet a fact. */
export const WISHED =
  'target for|plans? to|planned|scheduled|expect(?:ed)?|forecast|projected|anticipated|aim\\w*|hop(?:e|es|ed|ing)';

/** Denied. */
export const DENIED = "not|never|cannot|can't|unable|far from|nowhere near";

/** A percentage short of a hundred. */
export const SHARE = '(?<![\\d.])(?!100 ?(?:%|per ?cent))\\d+(?:\\.\\d+)? ?(?:%|per ?cent\\b)';
