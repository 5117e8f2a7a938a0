import { ENDED } from './done-words';
import type { Phrase } from './done-phrases';

const TROUBLES =
  'issues?|risks?|delays?|slippage|problems?|concerns?|barriers?|blockers?|obstacles?|difficult(?:y|ies)|exceptions?|doubts?|complaints?|objections?|variances?';
/** Where one of these stands, what is denied or counted is not what the done-word is said of: "no issues completed". */
const ANOTHER_THOUGHT = `${TROUBLES}|changes?|updates?|comments?|costs?|impact(?! assess)|evidence|assurance|confidence|required|needed|necessary|applicable|outstanding|remain\\w*|overdue|late|later|time|years?|months?|weeks?|days?|than|but|to|so|although|though|however|since|when|once|until|if|because|as|by|now|then|only|not|no|without`;
const AND = `(?:and|or)(?! (?:is|are|was|has|have|been|now|also|fully|${ENDED})\\b)`;
const WORD = `(?!(?:${ANOTHER_THOUGHT}|and|or)\\b)[\\w'/]+`;
/** What is denied or counted, in up to so many words: it stays beside the token, for it is no state. */
const THINGS = (least: number, most: number): string =>
  `((?:(?:${AND}|${WORD}) ){${String(least)},${String(most)}}?)`;
const LINKS =
  '(?:(?:(?:that|which) )?(?:has|have|had|is|are|was|were|been|be|being|yet|as yet|so far|currently|now|all|of this|to be|fully|formally) )*';
/** How it is not done; what is not done in full is done in part. */
const HOW =
  '(?:(?!(?:only|early|likely|unlikely|fully|wholly|entirely|completely|universally|consistently)\\b)\\w{3,}ly|yet|still|been|being|be|at all|as yet|at present|at the moment|now|actually) ';
const EVERYWHERE =
  '(?:everywhere|universally|consistently|uniformly|across (?:all|the|every)|in (?:all|every)|for (?:all|every\\w*)|all|every\\w*)';

/** What leads its text is the action's own end, and what follows tells of it: "Completed. Several workshops were delivered". */
const NO_END_BEFORE = `(?<!^(?:(?:all|now|actions?|status|this|it|is|has|been|the|blue|green) )*${ENDED}(?: ,|\\.).*)`;

const HARDLY =
  '(?:(?:very |so |too )?little|not much|hardly|barely|scarcely|next to|(?:almost|virtually|practically) (?=no))';
const FEW =
  '(?:(?<!\\b(?:an?|the|last|next|past|these) )(?:very |too |so far |only |relatively )*few(?!er than)|limited|minimal|not (?:many|much|enough))';
const SOME =
  '(?:some|several|various|many(?! thanks)|most(?! (?:recent|important)(?:ly)?\\b)|(?:only )?a few|partial|(?:the |a |an )?(?:(?:vast|great|large|small|good|overwhelming) )?(?:majority|minority|number|proportion|couple|handful|part) of|half (?:of )?(?:the|our|all|these)|(?:nearly|almost|virtually|practically|not) (?:all|every\\w*))';
const FOR_NOW =
  '(?:interim|temporary|provisional|stop ?gap|short term) (?:measures?|arrangements?|solutions?|fix(?:es)?|cover|polic(?:y|ies)|process(?:es)?|plans?|guidance|provision|systems?|steps|controls?|lead|manager|post(?:holder)?)';

const NOT_KEPT =
  'follow(?:ed|ing)|used|using|in use|applied|enforced|adhered to|complied with|observed|publicised|communicated|understood|known';
/** That it is not on paper, or came late, takes nothing from an end. */
const NO_MATTER =
  '(?:(?:yet|been|being|fully|formally|all) )*(?:evidenced|recorded|documented|reported|verified|uploaded|filed|logged|on time|in time|to time|by the|within|in budget|as (?:planned|expected|quickly|hoped)|to (?:plan|schedule|time)|without|because|due|before|until|required|needed|necessary|an? (?:issue|problem|concern|risk))';

const MEANS =
  '(?:funding|funds|money|finance|budgets?|resources?|resourcing|capacity|staff|staffing|team|governance|(?<=\\b(?:project|delivery|programme) )(?:manager|lead|group|officer|board))';

/** The lack of a plan is a trouble, and not what is to be done. */
const PLAN =
  '(?:(?:an?|any|clear|agreed|approved|credible) )*(?:(?:recovery|mitigation|contingency) )?plans? (?:(?:is|are|has|have|been|yet|currently|put) )*in place';

/**
 * A done-word that something before it denies, counts as less than all or sets in the time to come, with the words
 * between for what it is said of: "no policy is in place", "few assessments completed". Tried before the done-word
 * itself.
 */
export const DENIED_END_PHRASES: readonly Phrase[] = [
  [
    '(?:nothing (?:(?:has|is|yet|been|much|being) )*(?:done|actioned|happening|happened)|no (?:actions?|works?|activity) (?:(?:has|have|yet|been|being) )*(?:done|undertaken|carried out)(?: (?:on|for) (?:this|it))?)(?: yet| so far| to date)?',
    'NOTSTARTED',
  ],

  // Nothing is left of it.
  [
    'nothing (?:further|more|else) (?:(?:is|needs?|left|remains|required) )*to (?:be )?(?:do|done|completed?|finish|finished)(?! (?:until|till|before|yet|for now|at present|at this)\\b)',
    'DONE',
  ],

  // Hardly any of it, and some of it.
  [`${HARDLY} (?:(?:any|no|none|nothing) )?(?:of )?${THINGS(0, 3)}${LINKS}${ENDED}`, 'little progress $1'],
  [`${FEW}${NO_END_BEFORE} (?:of )?${THINGS(0, 4)}${LINKS}${ENDED}`, 'limited progress $1'],
  [`${SOME}${NO_END_BEFORE} (?:of )?${THINGS(0, 4)}${LINKS}${ENDED}`, 'PARTLY $1'],
  [`(?:rarely|seldom|sometimes|occasionally|sporadically|inconsistently) ${LINKS}${ENDED}`, 'PARTLY'],
  [`${FOR_NOW} ${LINKS}${ENDED}`, 'PARTLY'],
  [`not ${EVERYWHERE} ${THINGS(0, 3)}${LINKS}${ENDED}`, 'PARTLY $1'],
  [`${ENDED}(?: ,)? (?:but )?not (?:yet )?${EVERYWHERE}(?! ${ENDED})`, 'PARTLY'],

  // None of it.
  [
    `(?:no (?!further (?:action|work)|more\\b|less\\b|fewer\\b|longer\\b|\\d)|without (?!exception)|(?:lack|absence) of |lack(?:s|ing) |neither )(?!${PLAN}\\b)${THINGS(1, 5)}${LINKS}${ENDED}`,
    'NOTDONE at all $1',
  ],
  [`no further work ${LINKS}done`, 'NOTDONE'],
  [`(?:never|none|nothing|no ?(?:one|body)) (?:of )?${THINGS(0, 3)}${LINKS}${ENDED}`, 'NOTDONE at all $1'],
  [
    `not (?:${HOW})*(?:have|had|got|having) (?!been |to )(?:got )?${THINGS(0, 5)}${LINKS}${ENDED}`,
    'NOTDONE at all $1',
  ],
  [`not (?:${HOW})*(?:put )?in place(?! by\\b)`, 'NOTDONE at all'],
  [`not (?:(?!yet |been |being |be )${HOW})+(?:${HOW})*${ENDED}`, 'NOTDONE'],
  [`(?:far from|nowhere near) ${LINKS}${ENDED}`, 'NOTDONE'],
  // It was so, and may have been dropped or lost since.
  [`no longer (?:being |fully )?${ENDED}`, 'DOUBTED'],

  // To come.
  [
    `(?:(?<!\\b(?:was|were|ought|meant|supposed|due|planned) )to|will|must) (?:have|get|put|bring|ensure|see) (?!been )${THINGS(0, 5)}${LINKS}${ENDED}`,
    'NOTDONE $1',
  ],
  [`(?:putting|getting|bringing) ${THINGS(0, 5)}${LINKS}${ENDED}`, 'in progress $1'],

  [
    `(?:can|could|may) (?:(?:now|then|only|also) )*be ${ENDED}(?: off| down)?(?: ,)? (?:once|when|if|after|following|as soon as|provided)\\b`,
    'NOTDONE',
  ],

  // There, and of no use.
  [
    `${ENDED}(?: ,)?(?: (?:but|though|although|however|and|it|is|are))* (?:not|never|rarely|seldom|hardly|no longer) (?:(?:being|been|yet|always|fully|widely|ever) )*(?:${NOT_KEPT})`,
    'DOUBTED',
  ],
  [
    `${ENDED}(?: ,)? (?:but|though|although|however)(?= (?:(?!no\\b)[\\w']+ ){0,3}(?:not|never|rarely|seldom|nobody|no one) (?!${NO_MATTER}\\b))`,
    'DOUBTED but',
  ],
  [
    "in place(?: ,)? (?:but|though|although|however)(?= (?:[\\w']+ ){0,3}(?:out of date|outdated|expired|lapsed|patchy|inconsistent|weak|ineffective|inadequate|insufficient|dated)\\b)",
    'DOUBTED but',
  ],

  // What the work is done with is there, and not what is to come of it.
  [
    `(?<=(?:^|[,.] )(?:(?:the|all|some|new|full|necessary|required|project|delivery|programme) )*)${MEANS} ${LINKS}(?:agreed and |identified and |now )?(?:put )?in place(?= ,|\\.|$)`,
    '',
  ],
];
