import { foldLookalikes } from '../wording/fold-lookalikes';
import { rememberTexts } from '../wording/remember-readings';
import { oneLine } from '../wording/tidy-text';
import { replaceShares } from './counted-share';
import { ENDED } from './done-words';
import { mendStatus, partStatus } from './misspelt-status';
import { markSharesDone } from './share-done';
import { statusInEnglish } from './welsh-status';

const ENDS_WITH_DONE = new RegExp(`\\b${ENDED}(?: ,)?$`);

/** Behind "completed" alone, "3/5" may be the day; behind "on" it is one. */
function markShares(plain: string): string {
  return replaceShares(plain, (share, before) => {
    if (share === 'all') return 'all';
    if (share === 'none') return 'NONE';
    if (share === 'unsure' && /\bon$/.test(before)) return null;
    return share === 'unsure' && ENDS_WITH_DONE.test(before) ? 'DOUBTED' : 'SOME';
  });
}

/** What is asked is not said. */
function withoutQuestions(plain: string): string {
  if (!plain.includes('QUERY')) return plain;
  const clauses = plain.split(/(?=[,.])/);
  return clauses.map((clause) => clause.replace(/[^,. ].*QUERY/, 'DOUBTED')).join('');
}

/**
 * A status text in plain words: small letters, look-alikes folded, contractions spelt out, hyphens between words
 * opened, brackets and dashes turned into commas, slips put right, shares and questions set apart.
 *
 * @example plainWords("Can't start (no funds)") // 'can not start , no funds'
 */
export const plainWords = rememberTexts(makePlain);

function makePlain(text: string): string {
  const plain = statusInEnglish(foldLookalikes(oneLine(text)).toLowerCase())
    .replace(/(?<=[\p{L}\p{N}%)])\s*\?+/gu, ' QUERY , ')
    .replace(/[’‘`´]/g, "'")
    .replace(/\bcan't\b|\bcannot\b/g, 'can not')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/n't\b/g, ' not')
    .replace(/\breq'?d\b/g, 'required')
    .replace(/\bn\/a\b/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/(?<=\p{L})[-‐‑_](?=\p{L})/gu, ' ')
    .replace(/\bbusiness as usual\b/g, 'bau')
    .replace(/[^\p{L}\p{N}%<>≤≥/+.']+/gu, (run) => (run.trim() === '' ? ' ' : ' , '))
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:!]+$/, '')
    .trim();
  return markSharesDone(markShares(withoutQuestions(mendStatus(partStatus(plain)))));
}
