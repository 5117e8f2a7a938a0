import type { Phrase } from './done-phrases';
import { any } from './phrase-words';

const PROGRESS = '(?:progress|headway|inroads|movement|traction|momentum)';
/** How much of it there would have to be. */
const MUCH =
  '(?:(?:very |any |much )*(?:real|significant|substantial|meaningful|material|tangible|measurable|visible|discernible|obvious|notable|noticeable|demonstrable|appreciable|evident|apparent|clear|concrete|effective|marked|major|great|good|sufficient|adequate|satisfactory|acceptable|further|additional|new|recent|actual|formal|overall|much|any|expected|planned) )*';
/** What the progress is only the subject of: of these it is said that there are none. */
const OF_PROGRESS = `(?! (?:${any('issues?, concerns?, problems?, barriers?, risks?, delays?, reports?, reporting, updates?, meetings?, reviews?, notes?, data, information, measures?, needed, required, necessary, expected, due, is needed, is required, is expected, is due')})\\b)`;
const STANDS_ALONE =
  '(?= ,|[.,]|$| (?:due to|owing to|because|so far|to date|since|this|at present|at this|on this|in|as|over|during|with|until|made|has been made)\\b)';
const IS = '(?:(?:,|is|was|has|have|been|remains|still|so far|to date|currently|on this|at present) )*';
const BEGUN = any(
  'started, begun, commenced, underway, under way, in progress, progressed, progressing, off the ground, moving',
);

/**
 * No progress or hardly any, in the words that a good deal of progress is told in: "nil progress", "no significant
 * progress", "progress has been minimal", "yet to make progress".
 */
export const LITTLE_PROGRESS_PHRASES: readonly Phrase[] = [
  [`no ${MUCH}progress ${any('issues?, concerns?, problems?')}`, 'OKAY'],
  // Nothing new is no trouble.
  ['no (?:(?:further|new|additional|other|recent) )+progress to (?:report|note)', ''],
  [
    `(?:no|nil|zero) ${MUCH}progress (?=${any('reports?, reporting, updates?, notes?, data, information, reviews?, meetings?')}\\b)`,
    'no ',
  ],
  [
    `(?:no|nil|zero|without(?: any)?|none|(?:not|hardly|barely|scarcely)(?: really)?(?: (?:made|making|seen|had|shown|been))*(?: any)?) ${MUCH}${PROGRESS}${OF_PROGRESS}`,
    'no progress',
  ],
  [
    `(?:${any('yet, still, failed, failing, fails, unable, not able, has, have')}) to (?:make|see|show|achieve) ${MUCH}${PROGRESS}`,
    'no progress',
  ],
  [`${PROGRESS} (?:(?:is|are) )?(?:yet|still) to be (?:made|seen)`, 'no progress'],
  [`${PROGRESS} ${IS}(?:nil|zero|none|non ?existent)${STANDS_ALONE}`, 'no progress'],
  [
    `(?:only |just |very |so far )*(?:minimal|negligible|scant|scarce|token|nominal|precious little|very little|little) ${MUCH}(?:or no )?${PROGRESS}${OF_PROGRESS}`,
    'little progress',
  ],
  [
    `${PROGRESS} ${IS}(?:minimal|negligible|scant|very limited|(?:very )?little)${STANDS_ALONE}`,
    'little progress',
  ],
  [
    `not (?:enough|sufficient|much|a lot of) (?:\\w+ )?(?:${PROGRESS}|improvement|evidence|action|activity|work)|no (?:real |visible |measurable )?improvement`,
    'OFF',
  ],
  [`(?:not really|not properly) (?:yet )?${BEGUN}`, 'NOTSTARTED'],
  [`(?:hardly|barely|scarcely) (?:yet )?(?:been )?${BEGUN}`, 'limited progress'],
  ['(?:hardly|scarcely) on (?:track|target|schedule|course)', 'OFF'],
  ['(?:barely|only just) on (?:track|target|schedule|course)', 'some risk'],
];
