import { standsAlone } from './lead-shape';
import { saysNone } from './no-lead';
import { isInitials, isPersonal } from './person-names';

const MAY_HAVE_CHANGED =
  /\b(?:now|currently|previous(?:ly)?|former(?:ly)?|was|originally|(?:new|past|old|outgoing) (?:lead|owner|sponsor|sro)|left|retired|departed|moved on|no longer|replaced|succeeded|handed|reassigned|taken over|transferred|passed)\b/i;
/** A cell that tells more is prose about other things as well. */
const LONGEST = 300;
/** What opens the name of a lead that was: "Previously:", "Was:", "Former lead –". */
const WAS =
  '(?:(?:previously|formerly|originally)(?: led by)?\\s*[:–—-]?|(?:was|(?:previous|former|original|old|past|outgoing) (?:leads?|owners?|sponsors?|sro))\\s*[:–—-])\\s*';
/** What opens the name of the lead that is. */
const IS =
  '(?:(?:is |who is |and is |and )?(?:now|currently)(?: (?:led|owned|held|covered) by| with| is)?\\s*[:–—-]?|(?:(?:new|current|present|incoming) (?:leads?|owners?|sponsors?|sro)(?: is)?|new|current|present)\\s*[:–—-])\\s*';
const OPENS = '(?:^|[\\s,;.|/(\\[→>–—-])';
/** The former up to the present: no more than this lies between. */
const FORMER_TO_PRESENT = new RegExp(`${OPENS}${WAS}[^()]{2,80}?[\\s,;.|/(→>–—-]+${IS}(?=\\S)`, 'giu');
const LEFT = '(?:(?:has |have )?(?:now )?(?:left(?! to\\b)|retired|departed|moved on)|no longer in post)';
const ORGANISATION =
  '(?:the )?(?:trust|organisation|council|service|force|university|college|school|company|role|post|team|nhs)';
const LEFT_TO_PRESENT = new RegExp(
  `(^|[;\\n])[^;\\n]{2,60}?[\\s,(–—-]+${LEFT}\\b[^;\\n]{0,40}?[\\s,;.)–—-]+${IS}(?=\\S)`,
  'giu',
);
/** "Tom Sample (left the Trust)", "Head of OD – retired March 2024", with nobody in place. */
const HAS_LEFT = new RegExp(
  `^([^;,/\\n]{2,60}?)(?:\\s*[([]|,\\s*|\\s+[–—-]\\s+|\\s+(?=has\\b|left ${ORGANISATION}\\b))${LEFT}(?: ${ORGANISATION})?(?:[ ,]+(?:\\p{L}+ ){0,3}[\\d/.’']+)?[)\\].\\s]*$`,
  'iu',
);
const REPLACED =
  /^([^;\n]{2,60}?)[\s,;(–—-]+(?:(?:has been |was |now )?(?:replaced|succeeded|taken over) by|(?:has been |now )?(?:handed over|reassigned|transferred|passed) to)\s+([^;\n]{2,60}?)\)?$/iu;
const NOT_YET = /\b(?:to|will|be|being|may|should)$/i;
/** "(formerly Tom Sample)", "– was HR", ", previously with Estates", with the present lead before it. */
const BEHIND =
  /\s*(?:[([]\s*(?:previously|formerly|originally|was)\b:?[^()[\]]*[)\]]|(?:[,;.|]|\s[–—-]|\n)\s*(?:(?:previously|formerly)\b|was\b\s*:?(?=\s*\p{Lu}))[^,;\n()]*)/giu;
const ALONE = new RegExp(`^\\s*${WAS}[^\\n]*$`, 'iu');
/** "HRD, now CPO", "Tom Sample (now Priya Example)". */
const X_NOW_Y = /^([^,;:()\n]{2,60}?)(?:\s*[,;–—(-]\s*|\s+)now:?\s+([^,;:()\n]{2,60}?)\)?$/iu;
const BEGINS_NOW = new RegExp(`^${IS}`, 'iu');

const areSeveral = (text: string): boolean => /\s(?:and|&)\s/i.test(text);

/** The line without a lead who has left, and with whoever took it over in place of the one before. */
function readChange(line: string): string {
  const gone = HAS_LEFT.exec(line)?.[1];
  if (gone !== undefined && !areSeveral(gone)) return '';
  const [, before = '', heir = ''] = REPLACED.exec(line) ?? [];
  const isHeir = standsAlone(heir) && (!isInitials(heir) || isPersonal(before));
  return isHeir && !NOT_YET.test(before) ? heir : readNow(line);
}

/** Two of a kind, so that the second can only have taken the place of the first; a person's new post is still theirs. */
function readNow(line: string): string {
  const [, before = '', now = ''] = X_NOW_Y.exec(line.trim()) ?? [];
  const areAlike = isPersonal(before)
    ? isPersonal(now)
    : standsAlone(before) && standsAlone(now) && !isPersonal(now);
  return now !== '' && areAlike ? now : line;
}

/**
 * A lead's text without who led before: "Previously: Tom Sample. Now: Head of OD", "HRD, now CPO", "Head of OD
 * (formerly Tom Sample)". Empty where only somebody is named who has left or led before.
 *
 * @example presentLead('Was: Tom Sample; now: Priya Example') // 'Priya Example'
 */
export function presentLead(text: string): string {
  if (text.length > LONGEST || !MAY_HAVE_CHANGED.test(text)) return text;
  const parted = text.replace(FORMER_TO_PRESENT, '; ');
  const named =
    parted === text
      ? text
      : parted
          .split('; ')
          .filter((part) => !saysNone(part))
          .join('; ');
  const present = named.replace(LEFT_TO_PRESENT, '$1').trim();
  const rest = present.replace(BEHIND, '').split('\n').map(readChange).join('\n');
  return ALONE.test(rest) ? '' : rest.replace(BEGINS_NOW, '').trim();
}
