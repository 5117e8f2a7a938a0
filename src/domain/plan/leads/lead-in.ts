import { isLeadLabel } from './lead-words';

const BY =
  '(?:(?:jointly|primarily|mainly)\\s+)?(?:co-?)?(?:led|owned|delivered|supported|sponsored|overseen|chaired|managed|assisted|driven|coordinated|co-ordinated|run|facilitated)(?:\\s+jointly)?\\s+by';
const WITH =
  '(?:with|and|also|plus|alongside|together with|in (?:partnership|conjunction|collaboration|liaison|consultation|association) with|working with|support(?:ed)? (?:from|by|of)|(?:with )?(?:the )?(?:support|input|help|assistance|advice|involvement) (?:from|of|by))';
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
  const plain = text.replace(OPENING, '');
  return plain === text ? text : withoutLeadIn(plain);
}
