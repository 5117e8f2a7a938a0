import { isRole } from './lead-shape';
import { isPersonal } from './person-names';

const LABEL = '(?:tel(?:ephone)?|mob(?:ile)?|phone|ext(?:ension|n)?|bleep|pager)';
const DIGITS = '\\+?\\(?\\d[\\d\\s()/-]{2,}\\d';
const CONTACTS = [
  // "tel. 01632 960117", "ext 2214", a number by itself; with the comma or bracket it stands in.
  new RegExp(`\\s*[,;([–—-]*\\s*\\b${LABEL}\\b[.:]*\\s*(?:no\\.?\\s*)?${DIGITS}\\s*[)\\]]?`, 'giu'),
  /\s*[,;([]*\s*\bx ?\d{3,5}\b\s*[)\]]?/giu,
  /\s+0\d{3,4}[\s-]\d{3}[\s-]?\d{3,4}(?=\s*(?:$|[,;/\n]))/gmu,
  /\s*[,;([–—-]+\s*\+?0\d{2,4}[\s)-]*\d{3,4}[\s-]*\d{3,4}\b\s*[)\]]?/gu,
];
/** "KO (until Jan), then SB": one after the other, and both leads. */
const FOR_A_TIME = /\s*\((?:until|till|to|from|up to|since)\s[^()]{2,20}\)/giu;
const THEREAFTER = /(?:,\s*|\s+)then\s+(?=\p{Lu})/gu;
/** ", based at Headquarters", "(seconded to the Combined Authority)": where somebody sits, and no lead. */
const BASED =
  /\s*(?:,\s*|\(\s*|[–—-]\s+)(?:(?:currently|now)\s+)?(?:based|located|stationed|seconded)\s+(?:at|in|on|from|within|to|out of|with)\s([^,;/|()\n]*)\)?/giu;
/** "Tester[50%]", "Tester [0.5]": how much of somebody's time a scheduling tool books. */
const UNITS = /\s*\[\s*\d{1,3}(?:[.,]\d{1,2})?\s*(?:%|fte|wte)?\s*\]|\s*\(\s*\d{1,3}\s*%\s*\)/giu;
const POSTS = '(?:\\d(?:[.,]\\d{1,2})?\\s*(?:wte|fte)|(?:wte|fte)\\s*\\d(?:[.,]\\d{1,2})?)\\b\\.?';
/** "(0.6 WTE)", "– 0.5 WTE", "0.5 WTE EDI Manager": how much of a post it is. */
const SHARE_OF_POST = new RegExp(
  `\\s*\\(\\s*${POSTS}\\s*\\)|\\s*\\[\\s*${POSTS}\\s*\\]|\\s*[,;–—-]?\\s*(?<![\\d.])${POSTS}(?=\\s*(?:$|[,;/)\\n]|(?:and|&)\\s))|^\\s*${POSTS}\\s+(?=\\p{L})`,
  'gimu',
);
/** "EDI Manager, Band 7", "OD Lead – Band 8a": what the post is paid. */
const PAY_BAND =
  /([^,;/\n(]+?)\s*(?:,|\s[–—-]\s)\s*(?:AfC\s+)?Band\s\d[a-d]?(?=\s*(?:$|[;,/\n)]|(?:and|&)\s+\p{Lu}))/gimu;
const CARE_OF = /\s*\bc\/o\b\s*/giu;

/** Nothing, or the person who is named after the place. */
function afterPlace(_all: string, place: string): string {
  const person = /\s(?:and|&)\s+(\S.*)$/u.exec(place)?.[1]?.trim() ?? '';
  return isPersonal(person) ? ` and ${person}` : '';
}

/**
 * A lead's text without where somebody is based.
 *
 * @example withoutBase('EDI Manager, based at Northside') // 'EDI Manager'
 */
export function withoutBase(text: string): string {
  return /based|located|stationed|seconded/i.test(text) ? text.replace(BASED, afterPlace) : text;
}

/** One post and its band; of several, the band says which. */
function withoutBand(text: string): string {
  return text.replace(PAY_BAND, (whole, post: string) => {
    const [head = ''] = post.trim().split(/\s(?:of|for)\s/);
    return isRole(post.trim()) && !/s$/i.test(head) ? post : whole;
  });
}

/**
 * A lead's text without telephone numbers, shares of time and pay bands, and with those who follow one another or pass things on apart.
 *
 * @example withoutContacts('Estates Lead, ext. 2214') // 'Estates Lead'
 */
export function withoutContacts(written: string): string {
  const share = /\b[wf]te\b/i.test(written) ? written.replace(SHARE_OF_POST, '') : written;
  const text = /\bband\s\d/i.test(share) ? withoutBand(share) : share;
  if (!/\d{3}|[[(]\s*\d|c\/o|then |\((?:until|till|to|from|up to|since) /i.test(text)) return text;
  const bare = CONTACTS.reduce((rest, contact) => rest.replace(contact, ''), text.replace(UNITS, ''));
  return bare.replace(FOR_A_TIME, '').replace(THEREAFTER, '; ').replace(CARE_OF, '; ');
}

/** A list as tools export it, in brackets and perhaps each item in quotes: "[Joy Sample, Ana Example]". */
const BOXED = /^\s*\[([^[\]]*\p{L}[^[\]]*)\]\s*$/u;

/**
 * What stands in square brackets around a whole cell, without them and without quotes round its items.
 *
 * @example unboxed('["EDI Lead","Head of HR"]') // 'EDI Lead, Head of HR'
 */
export function unboxed(text: string): string {
  const inside = BOXED.exec(text)?.[1];
  return inside === undefined ? text : inside.replace(/["“”]/g, '').replace(/,(?=\S)/g, ', ');
}
