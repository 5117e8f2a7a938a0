import { beginsAnswerableTitle } from './answerable-titles';
import { isLeadLabel } from './lead-words';

const BY =
  '(?:(?:jointly|primarily|mainly)\\s+)?(?:co-?)?(?:led|owned|delivered|supported|sponsored|overseen|chaired|managed|assisted|driven|coordinated|co-ordinated|run|facilitated|covered)(?:\\s+jointly)?\\s+by';
const WITH =
  '(?:with|and|also|plus|alongside|together with|in (?:partnership|conjunction|collaboration|liaison|consultation|association) with|working with|support(?:ed)? (?:from|by|of)|(?:with )?(?:the )?(?:support|input|help|assistance|advice|involvement|oversight|guidance|sponsorship|leadership|direction|supervision) (?:from|of|by))';
const OPENING = new RegExp(
  `^(?:${BY}|${WITH}|(?:overall |lead )?(?:responsibility|accountability) (?:of|with|lies with|sits with|rests with)|responsible|accountable)\\s*:?\\s+(?:the\\s+)?(?=\\S)`,
  'i',
);
const BESIDE = new RegExp(`^(?:${BY}|${WITH})\\s+`, 'i');

/**
 * Tells whether words in brackets name others who help: "with Staff Side".
 *
 * @example namesHelpers('with Staff Side') // true
 */
export function namesHelpers(text: string): boolean {
  return BESIDE.test(text) || /^support(?:ed by)?\s*:/i.test(text);
}

/**
 * A lead without the words that only say it leads or helps: "Led by Head of HR", "Support: Finance".
 *
 * @example withoutLeadIn('Supported by Finance') // 'Finance'
 */
export function withoutLeadIn(text: string): string {
  const [, label = '', named = ''] = /^([^:]{2,40}):\s+(.+)$/s.exec(text) ?? [];
  if (named !== '' && isLeadLabel(label)) return withoutLeadIn(named);
  if (beginsAnswerableTitle(text)) return text;
  const plain = text.replace(OPENING, '');
  return plain === text ? text : withoutLeadIn(plain);
}

const RACI = '[RASCIL](?:\\s?[/&+,]?\\s?[RASCI]){0,3}';
/** "R:", "A/R -", "(C)" at the start of a line, before a name. */
const LETTER_AT_START = new RegExp(
  `^[\\s•*-]*(?:\\(${RACI}\\)|${RACI}\\s?(?::|=|\\)|[–—-](?=\\s)))\\s*(?=\\p{Lu}\\S)`,
  'gmu',
);
const LETTER_INSIDE = new RegExp(
  `[\\s;,/|]+(?:\\(${RACI}\\)|${RACI}\\s?(?::|=|[–—-](?=\\s)))\\s*(?=\\p{Lu}\\S)`,
  'gu',
);
const LETTER_BEHIND = /\s*\(([RASCI])(?:\s?[/&+,]\s?[RASCI])*\)(?=\s*(?:$|[;,/\n]))/gmu;
const COLON = /^[\s•*-]*[RASCIL][RASCI/&+, ]*[:=]/mu;

/**
 * A lead's text with each that a letter of a responsibility chart marks in a line of its own and the letters left
 * out: "R: EDI Lead A: Director of HR". One letter alone is such a mark only before a colon.
 *
 * @example partedByLetters('R: EDI Lead; A: Board') // 'EDI Lead\n• Board'
 */
export function partedByLetters(text: string): string {
  const atStart = text.match(LETTER_AT_START)?.length ?? 0;
  const inside = atStart > 0 ? (text.match(LETTER_INSIDE)?.length ?? 0) : 0;
  if (atStart + inside > 1 || (atStart > 0 && COLON.test(text)))
    return text.replace(LETTER_AT_START, '• ').replace(LETTER_INSIDE, '\n• ').replace(/^• /, '');
  const behind = new Set(Array.from(text.matchAll(LETTER_BEHIND), ([, letter]) => letter));
  return behind.size > 1 && behind.has('R') ? text.replace(LETTER_BEHIND, '') : text;
}
