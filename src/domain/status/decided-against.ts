import type { Phrase } from './done-phrases';

const NEEDED = '(?:required|needed|necessary)';

/** What may stand before "not", where it is the action that is not to be: its names, and who decided. */
const OF_THE_ACTION =
  '(?:(?:this|it|that|the|these|actions?|recommendations?|proposals?|items?|work|project|we|trust|council|force|group|board|committee|team|management|but|and|so|now|therefore|however|decided|agreed|resolved|chosen|opted|decision|taken|made|a|was|is|has|have|had|been|be) )*';
const ITSELF =
  '(?: (?:this|it|that|(?:the|this) (?:action|recommendation|proposal|idea|project|work|item|objective)))?';
const ENDS =
  '(?= ,|\\.|$| (?:because|due to|owing to|as|since|given|following|after|for|at this time|at present)\\b)';
/** Nothing follows but the reason: "not to implement quotas" is said of the quotas. */
const NOTHING_ELSE = `${ITSELF}${ENDS}`;
/** "Agreed at the Board to", of the action. */
const AGREED = `(?<=(?:^|[,.] )${OF_THE_ACTION})(?:agreed|decided|resolved|agreement|decision|approval|approved) (?:(?:at|by|with|in) (?:[\\w']+ ){1,6})?to`;
const FROM_THE_PLAN = "(?: from (?:the |this |our )?(?:[\\w']+ ){0,3}(?:plan|tracker|log|list|register))?";

/**
 * The action is wanted no more, or nobody has taken it up: the one is dropped, the other not started. A "yet", and
 * "has not been", leave open whether it will be. What was agreed to be closed is closed, as the word alone has it.
 */
export const DECIDED_AGAINST_PHRASES: readonly Phrase[] = [
  [
    `no longer (?:being )?(?:${NEEDED}|relevant|applicable|appropriate|valid|viable|pursued|progressed|taken forward|going ahead|part of|proceeding)`,
    'DROPPED',
  ],
  [
    '(?:not yet|not (?:yet )?been|never|yet to be)(?: being| been| be)* (?:progressed|taken forward|pursued|taken up)(?: yet)?(?! (?:since|further|beyond|as|at|on|well|much|by|with|in|to|quickly|fast|far|enough|past|until|till|after)\\b)',
    'NOTSTARTED',
  ],
  ['not (?:yet )?(?:been )?able to (?:start|begin|commence)', 'NOTSTARTED'],
  [
    `not (?:(?:being|to be|going to be) )*(?:pursued|taken forward|proceeding|proceeded with|going ahead|required|needed)(?! (?:to|as|at|on|well|with|in line|according|quickly|fast|smoothly|until|till)\\b)`,
    'DROPPED',
  ],
  [
    '(?:will not|not to) (?:be )?(?:do|done|doing|pursued?|proceed|progressed|taken forward)\\b(?! by)',
    'DROPPED',
  ],
  [
    `(?<=(?:^|[,.] )${OF_THE_ACTION})(?:will not|not to|not going to) (?:now )?(?:be (?:implemented|adopted|introduced|progressed)|implement|adopt|introduce|progress|go ahead|take(?: (?:this|it|that|(?:the|this) (?:action|recommendation|proposal|idea|suggestion|project|work)(?: (?:of|for|to) (?:(?!forward\\b)[\\w']+ ){0,8}(?!forward\\b)[\\w']+)?))? forward)${NOTHING_ELSE}`,
    'DROPPED',
  ],
  [
    `(?<=(?:^|[,.] )${OF_THE_ACTION})(?:decided|decision) (?:was |made |taken )*against (?:(?:proceeding|going ahead|implementing|pursuing|it|this)\\b)`,
    'DROPPED',
  ],
  [
    `${AGREED} (?:remove|delete|drop|withdraw|discontinue|cease|retire)${ITSELF}${FROM_THE_PLAN}${ENDS}`,
    'DROPPED',
  ],
  [`${AGREED} (?:close|sign off)${NOTHING_ELSE}`, 'DONE'],
  [
    '^(?:(?:we are|we re|now|currently) )*not doing(?: (?:this|that|it|now|any more|anymore|any longer))*$',
    'DROPPED',
  ],
];
