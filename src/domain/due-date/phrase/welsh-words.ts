/**
 * The months in Welsh, which plans in Wales give beside or instead of the English ones, with the letters they change
 * after other words ("i Fawrth"). Two are words of another kind too.
 */
const MONTHS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ionawr: 'January',
    chwefror: 'February',
    mawrth: 'March',
    fawrth: 'March',
    ebrill: 'April',
    mai: 'May',
    fai: 'May',
    mehefin: 'June',
    fehefin: 'June',
    gorffennaf: 'July',
    orffennaf: 'July',
    awst: 'August',
    medi: 'September',
    fedi: 'September',
    hydref: 'October',
    tachwedd: 'November',
    dachwedd: 'November',
    rhagfyr: 'December',
    ragfyr: 'December',
  }),
);
const SHARED = 'mai|fai|medi|fedi';
const OWN = [...MONTHS.keys()].filter((name) => !SHARED.split('|').includes(name)).join('|');

/** Words that stand about a date: "erbyn diwedd mis Mawrth", "Chwarter 3 2026-27". */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\berbyn\b/gi, 'by'],
  [/\bcyn\b/gi, 'before'],
  [/\bd?diwedd\b/gi, 'end of'],
  [/\bd?dechrau\b/gi, 'start of'],
  [/\b[cg]anol\b/gi, 'mid'],
  [/\b(?:[yoi]m? )?mis (?=[A-Z])/g, ''],
  [/\b(?:chwarter|gwarter) ?(?=[1-4]\b)/gi, 'Quarter '],
  // "Ch3" beside a year; alone it may be a chapter.
  [/\bch\.? ?(?=[1-4],? ?20\d\d)|(?<=20\d\d ?[/-] ?(?:20)?\d\d,? )ch\.? ?(?=[1-4]\b)/gi, 'Q'],
  [/\btymor yr hydref\b/gi, 'Autumn term'],
  [/\btymor y gwanwyn\b/gi, 'Spring term'],
  [/\btymor yr haf\b/gi, 'Summer term'],
  [/\bf?b?lwyddyn (?:ariannol|gyllidol)(?= ?(?:\d|$))/gi, 'financial year'],
  [/\bgwanwyn(?= ?\d)/gi, 'Spring'],
  [/\bhaf(?= ?\d)/gi, 'Summer'],
  [/\bgaeaf(?= ?\d)/gi, 'Winter'],
  [
    /\b(?:ac )?(?:yna|wedyn)(?:['’]n| yn)?(?= (?:[bf]lynyddol|chwarterol|[mf]isol|wythnosol|bob)\b)/gi,
    'then',
  ],
  [/\b(?:yn )?(?:chwarterol|bob chwarter)\b/gi, 'quarterly'],
  [/\b(?:yn )?(?:[mf]isol|bob mis)\b/gi, 'monthly'],
  [/\b(?:yn )?(?:wythnosol|bob wythnos)\b/gi, 'weekly'],
  [/\b(?:yn )?(?:[bf]lynyddol|bob blwyddyn)\b/gi, 'annually'],
  [/\b(?:yn )?[pb]arhaus\b/gi, 'ongoing'],
  [/\bi'w (?:gadarnhau|gytuno|benderfynu)\b/gi, 'TBC'],
];

const MONTH = new RegExp(`\\b(?:(?:${OWN})\\b|(?:${SHARED})\\b(?= ?[\\d/]))`, 'gi');

/** Most phrases hold none of these. */
const ANY_WELSH = new RegExp(
  `\\b(?:${OWN}|${SHARED}|erbyn|d?diwedd|[cg]hwarter|ch\\.? ?[1-4]|lwyddyn|[bf]lwyddyn|[pb]arhaus|[mf]isol|[bf]lynyddol|wythnosol|i'w |bob |gwanwyn|haf|gaeaf)`,
  'i',
);

/**
 * A phrase with the Welsh words of time in English; other words stay.
 *
 * @example fromWelsh('Erbyn diwedd Mawrth 2027') // 'by end of March 2027'
 */
export function fromWelsh(phrase: string): string {
  if (!ANY_WELSH.test(phrase)) return phrase;
  const words = WORDS.reduce((text, [pattern, english]) => text.replace(pattern, english), phrase);
  return words.replace(MONTH, (name) => MONTHS.get(name.toLowerCase()) ?? name);
}
