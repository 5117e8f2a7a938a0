import type { Phrase } from './done-phrases';
import { ENDED } from './done-words';

/** What may stand before the word for done, when it is the action that is done. */
const ACTION =
  '(?:(?:this|the|all|actions?|tasks?|items?|objectives?|recommendations?|work|now|fully|formally|successfully|already|is|are|was|were|has|have|been|blue|green|and) )*';
const KINDS =
  '(?:final|formal|board|committee|group|executive|exec|director|trust|internal|external|supporting|documentary|written|the|an?|its|of|for)';
/** Proof that it is done, somebody's word that it is, and the papers of it. */
const PAPER =
  '(?:evidence|proof|evidencing|assurance|audit|verification|validation|approval|approvals|ratification|sign off|signing off|signature|signed off|closure|closing|close down|paperwork|documentation|certificates?|minutes)';
/** Whose word or paper it is. */
const FROM = `(?: (?:from|by|at)(?: (?!(?:to|before|so|for|on)\\b)[\\w']+){1,5}| to be (?:provided|uploaded|submitted|received|filed)| (?:and|or|/) (?:${KINDS} )*${PAPER})*`;

/** What waits for these is done and waits for a formality; what is subject to them may yet be sent back. */
const CONSENT = `(?:(?:${KINDS}|and|or) )*(?:approvals?|ratification|sign off|signing off|signature|signed off|agreement)`;

/**
 * A done-word that leads its clause with nothing awaited behind it but proof, approval, closure or papers: the action
 * is done. What waits for money, or for leave to begin the next part, is not.
 */
export const PAPER_PHRASES: readonly Phrase[] = [
  [
    `(?<=(?:^|[,.] )${ACTION})(${ENDED})(?: ,|\\.)? (?:(?:now|still|currently|only|just|is|and) )*(?:a?waiting(?: for| on)?|pending|subject to(?! ${CONSENT}\\b)) (?:(?:${KINDS}|${PAPER}) )*${PAPER}${FROM}(?= ,|\\.|$)`,
    '$1',
  ],
];
