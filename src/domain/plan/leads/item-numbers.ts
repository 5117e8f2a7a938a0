const ROMAN = '(?:i{1,3}|iv|vi{0,3}|ix|x)';
const BETWEEN = '\\s?(?:[-–,&/]|and|to)\\s?';
const MARK = `\\((?:${ROMAN}|[a-h]|\\d{1,2})\\)`;

/** "1. Head of EDI 2. HR Team", "2.3 Head of EDI", "3.1a TS", "a) Head of EDI": the number is the item's. */
const NUMBERS =
  /(?:^|\s)(?:\d{1,2}[.)]|\(?[A-Z]?\d{1,2}(?:\.\d{1,2}){1,3}[a-h]?[.):]{0,2}|(?:Action|Objective|Ref|Item)\s\d{1,2}(?:\.\d{1,2})*\s?[:–-])\s+(?=\p{Lu})|^\(?(?:(?:\d{1,2})?[a-h]|i{1,3}|iv|vi{0,3})[.)]\s+(?=\p{Lu})|^\d{1,2}[a-h]\s+(?=\p{Lu}{2,3}(?:$|\s*[,/&;]))/gmu;
/** "(i)-(ii) Head of EDI; (iii) HR Team". */
const MARKS = new RegExp(`(?:^|[;,]?\\s+)${MARK}(?:${BETWEEN}${MARK})*:?\\s+(?=\\p{Lu})`, 'gmu');
/** "a) Head of EDI b) HR Team": a letter within brackets is none. */
const LETTERS = /(?<=\s)(?<!\([^)]*)[b-h]\)\s+(?=\p{Lu})/gmu;
/** "Actions 1-2 Head of EDI". */
const NAMED = new RegExp(
  `(?:^|[;,/]?\\s+)(?:Actions?|Items?)\\s\\d{1,2}(?:\\.\\d{1,2})*(?:${BETWEEN}\\d{1,2}(?:\\.\\d{1,2})*)*\\s?[:–-]?\\s+(?=\\p{Lu})`,
  'gmu',
);
/** "Head of EDI (actions 1-3)", "HR Team (i, ii)". */
const BEHIND = new RegExp(
  `\\s*\\((?:(?:for )?(?:[Aa]ctions?|[Ii]tems?|[Pp]arts?|[Ss]teps?|[Pp]oints?)\\s[a-h\\d](?:[\\d., &–-]|and|to)*|${ROMAN}(?:${BETWEEN}${ROMAN})*)\\)(?=\\s*(?:[;,/&\\n]|and\\b|$))`,
  'gmu',
);

/**
 * A lead cell with each numbered item on a line of its own, without what numbers it or says which items it is for.
 *
 * @example withItemsApart('(i) Head of EDI; (ii) HR Team') // '\n• Head of EDI\n• HR Team'
 */
export function withItemsApart(text: string): string {
  if (!text.includes(')') && !/\d/.test(text)) return text.replace(NUMBERS, '\n• ');
  return text
    .replace(BEHIND, '')
    .replace(MARKS, '\n• ')
    .replace(NUMBERS, '\n• ')
    .replace(NAMED, '\n• ')
    .replace(LETTERS, '\n• ');
}
