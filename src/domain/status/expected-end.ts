import type { Phrase } from './done-phrases';
import { END } from './done-words';
import { any, fillers } from './phrase-words';

/** "unlikely to hit the date", "will not be delivered". */
const BY_THEN = `(?: (?:${END}|hit|make|reach|keep to)(?: ${fillers('the, its, our, this, that, agreed, target, due, completion, end')}${any('dates?, deadlines?, timescales?, targets?')})?)?`;

/** An end that is expected, or is not, or has not come. */
export const EXPECTED_END_PHRASES: readonly Phrase[] = [
  [
    `(?:not|never) (?:now |currently |yet )?${any('expect, anticipate, foresee, envisage, believe, think')}(?! (?:any|further|more))(?: (?:that|this|it|the|these|action|actions|work|we|will|to|be|can|is|able))* ${END}`,
    'OFF',
  ],
  [
    `can (?:not yet|not) be (?:fully |formally )*${any('closed, signed off')}(?: off| down)?(?: ${any('yet, until, till, at this, at present, for now')}|(?<=not yet be .*))`,
    'NOTDONE',
  ],
  ['not (?:yet |currently |fully )*under control', 'OFF'],
  [`${any('may, might')} (?:now )?not(?: now)?(?: be)?(?: ${END})?`, 'possible OFF'],
  [
    `(?:not|un) ?${any('likely, expected, able, going, confident')}(?: to| that| of)?(?: be)?${BY_THEN}`,
    'OFF',
  ],
  [`${any('will, can, could, would')} (?:now )?(?:not|never)(?: now)?(?: be)?${BY_THEN}`, 'OFF'],
  [`${any('will, expected to, likely to, forecast to')} (?:be )?${END} ${any('late, after, over')}`, 'OFF'],
  [
    `${any('will, should, expected to, likely to, forecast to, predicted to, set to, anticipated to, confident of')} ${fillers('be, now, then, also, only, therefore, instead, fully, still, all, it, this')}${END}`,
    'EXPECTED',
  ],
  [
    `${any('due, past, after, beyond')} (?:date |deadline )?(?:passed )?(?:but |and |yet )?(?:is |are )?(?:still )?not ${fillers('yet, been, fully')}${END}`,
    'OFF',
  ],
  [
    `not ${fillers('yet, been, fully')}${END} ${any('by, within, on, in')}(?: the| its)? ${any('due, target, agreed, deadline, time, timescale, timescales, timeframe, date, planned, schedule')}`,
    'OFF',
  ],
  [
    `not ${fillers('being, been, be')}${any('achieved, met, delivered, achieving, meeting, delivering')}(?! yet)`,
    'OFF',
  ],
  [
    `${any('not, yet, still, remains?, needs?')} ${fillers('yet, been, being, fully, quite, all, entirely, wholly, completely, to, be')}${END}(?: yet)?`,
    'NOTDONE',
  ],
  [any('incomplete, uncompleted, unfinished, outstanding'), 'NOTDONE'],
];
