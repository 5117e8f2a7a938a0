import { standsAlone } from './lead-shape';
import { isPersonal } from './person-names';

const VACANT =
  '(?:(?:the |this )?(?:post|role|position)(?: is)? )?(?:currently |presently |still |now )?(?:vacan(?:t|cy)|tb[ca])(?: (?:post|role|position|currently|at present|at the moment))?';
const BREAK = '\\s*(?:[,;:.–—-]|\\s)\\s*';
/** "EDI Manager (vacant, …)", "EDI Manager – vacant, …", "Vacant (…)", "Vacant – …": the post, and what is said of it. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^()${VACANT}\\s*\\(([^()]+)\\)\\.?$`, 'i'),
  new RegExp(`^([^(),;/]{3,60}?)\\s*\\(${VACANT}${BREAK}([^()]+)\\)\\.?$`, 'i'),
  new RegExp(`^()${VACANT}${BREAK}(.+)$`, 'i'),
  new RegExp(`^([^(),;/]{3,60}?)\\s*[,;–—-]\\s*${VACANT}${BREAK}(.+)$`, 'i'),
];
const NOW = '(?:(?:being|is|are|but|and|with|currently|temporarily|to be)\\s+)*';
const COVERED_BY = new RegExp(
  `^[\\s,;:.–—-]*${NOW}(?:(?:(?:interim|temporary|acting) )?cover(?:ed|ing)?(?: (?:is|being|provided|arranged|currently))*(?: (?:by|from|with))?|deputised by|held by|(?:in the )?(?:interim|meantime|meanwhile)|acting(?: up)?)(?: (?:lead|cover|by))*\\s*(?:[:,–—-]\\s*|\\s)(?:the )?(.+)$`,
  'i',
);
const COVERS =
  /^[\s,;:.–—-]*(.+?),? (?:(?:is|are|currently|temporarily) )*(?:covering|(?:to |will )cover|acting(?: up)?|deputising|providing cover|in the (?:interim|meantime)|for now|ad interim)\b.*$/i;
const FOR_HOW_LONG = /\s(?:from|until|till|to|since|pending|whil(?:e|st)|for)\s.+$/i;
const BETWEEN = /\s*(?:[,;/]|\s(?:and|&)\s)\s*/;

/** Names and posts, and nothing that is still to come: "cover being sought" names nobody. */
function namesIn(text: string): string {
  const who = text.replace(/[.\s]+$/, '');
  const areNames = (candidate: string): boolean => candidate.split(BETWEEN).every(standsAlone);
  if (areNames(who) && !FOR_HOW_LONG.test(who)) return who;
  const short = who.replace(FOR_HOW_LONG, '');
  return areNames(short) ? short : areNames(who) ? who : '';
}

/** "interim Head of EDI" is the post's name; "interim Tom Sample" is Tom Sample. */
function whoCovers(said: string): string {
  const after = COVERED_BY.exec(said)?.[1];
  const rank = /^[\s,;:.–—-]*((?:interim|acting)\s(?!lead\b|cover\b).+)$/i.exec(said)?.[1];
  if (after !== undefined) {
    const names = namesIn(after);
    return rank !== undefined && names !== '' && !isPersonal(names) ? namesIn(rank) : names;
  }
  return namesIn(COVERS.exec(said)?.[1] ?? '');
}

/**
 * Who covers a post that a lead's text calls vacant or not yet filled; null where it says of nobody that they do.
 *
 * @example coverOf('Vacant – covered by Head of OD') // 'Head of OD'
 */
export function coverOf(text: string): string | null {
  if (!/\b(?:vacan(?:t|cy)|tb[ca])\b/i.test(text)) return null;
  for (const form of FORMS) {
    const [, post = '', said] = form.exec(text) ?? [];
    if (said === undefined || (post !== '' && !standsAlone(post))) continue;
    const who = whoCovers(said);
    return who === '' ? null : who;
  }
  return null;
}
