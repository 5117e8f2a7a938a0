import type { Phrase } from './done-phrases';
import { ENDED } from './done-words';

const ON_COURSE = 'back (?:on|to) (?:track|target|schedule|plan|course)';
const COME = '(?:be|get|come|go|bring (?:it|this|them))';

/** On course again, but not yet, or not at all. What is back on course now is left alone. */
export const BACK_ON_COURSE_PHRASES: readonly Phrase[] = [
  [
    `(?:not|never|unlikely|unable) (?:(?:yet|currently|now|expected|likely|able|going|to|be|get|come|being|brought) )*${ON_COURSE}`,
    'OFF',
  ],
  [
    `(?:(?:will|should|can|could|expected|likely|forecast|due|set|aiming|hoping|working|planned|plans?|to) )+(?:${COME} )?${ON_COURSE}`,
    'MENDING',
  ],
];

const PART = '(?:partial(?:ly)?|partly|in part|some)';
const WITH = '(?:(?:but|and|with|has|have|there|is|an?|agreed|clear) )*';
const TO_DO =
  '(?:deliver|complete|finish|achieve|meet|implement|embed|address|close|put (?:it|this|them|the rest) in place)';

/** In part, and for what is missing there is a plan without a day to it: more is missing than where work goes on. */
export const PLANNED_REST_PHRASES: readonly Phrase[] = [
  [
    `${PART} (?:(?:has|have|is|are|been) )*${ENDED}(?: ,)? ${WITH}plans? to (?:fully )?${TO_DO}\\b(?!.* by\\b)`,
    'PARTLY , MENDING',
  ],
];

/** On course to the date that holds now, whatever it was before: tried once "not on course" is told apart. */
export const REVISED_COURSE_PHRASES: readonly Phrase[] = [
  [
    '(on (?:track|target|schedule|plan|course|pace|time)|in progress)(?: (?!but\\b|and\\b)[a-z]+){0,4} (?:the |its |an? |agreed ?(?:/|or )? ?|original ?(?:/|or )? ?)*(?:revised|extended|later|new) (?:due |target |completion |implementation |end )?(?:dates?|deadlines?|timescales?|timetable)',
    '$1',
  ],
];
