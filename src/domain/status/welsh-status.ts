/** The usual Welsh words of status, with the letters they change after other words; the longer phrase first. */
const WORDS: readonly (readonly [welsh: string, english: string])[] = [
  ["(?:wedi|cwblhawyd|gwblhau)[^/,.;]{0,12}? (?:gwblhau'?n|cwblhau'?n|yn) rhannol", 'partly completed'],
  [
    "(?:(?:heb|ddim|nid|nid yw) (?:wedi )?(?:ei |eu |'i |'u )?(?:ddechrau|dechrau|gychwyn|cychwyn))",
    'not started',
  ],
  ["(?:heb|ddim wedi) (?:ei |eu |'i )?(?:gwblhau|chwblhau|cwblhau|gyflawni|cyflawni)", 'not completed'],
  [
    "wedi(?:'i|'u| ei| eu)? (?:gwblhau|chwblhau|cwblhau|gyflawni|cyflawni|chyflawni|orffen|gorffen)|cwblhawyd|cyflawnwyd|gorffennwyd",
    'completed',
  ],
  ["wedi(?:'i|'u| ei| eu)? (?:gau|chau|cau)|caewyd", 'closed'],
  ["wedi(?:'i|'u| ei| eu)? (?:ganslo|chanslo|canslo)|canslwyd", 'cancelled'],
  ["wedi(?:'i|'u| ei| eu)? (?:ohirio|gohirio)|gohiriwyd", 'postponed'],
  ["wedi(?:'i|'u| ei| eu)? (?:disodli|ddisodli)", 'superseded'],
  ['wedi (?:dechrau|cychwyn)|dechreuwyd', 'started'],
  ['(?:ddim|nid(?: yw)?|oddi) ar (?:y )?(?:trywydd(?: iawn| cywir)?|d?targed)', 'off track'],
  ['ar (?:y )?(?:trywydd(?: iawn| cywir)?|darged|targed)', 'on track'],
  ['ar (?:y )?gweill|yn mynd rhagddo|ar waith', 'in progress'],
  ['yn parhau|parhaus', 'ongoing'],
  ['mewn perygl', 'at risk'],
  ["wedi(?:'i|'u)? (?:oedi|hoedi)|ar ei h[oô]l hi", 'delayed'],
];
const ANY = WORDS.map(([welsh]) => `(?:${welsh})`).join('|');
/** The same said in English beside it: "Wedi'i gwblhau / Completed". */
const BESIDE_ENGLISH = new RegExp(
  `(?<![\\w'])(?:${ANY})\\s*[/|]\\s*(?!${ANY})(?=[a-z])|(?<=[a-z])\\s*[/|]\\s*(?:${ANY})(?![\\w'])`,
  'gi',
);
const TRANSLATIONS = WORDS.map(
  ([welsh, english]) => [new RegExp(`(?<![\\w'])(?:${welsh})(?![\\w'])`, 'gi'), english] as const,
);
const MAY_BE_WELSH =
  /\b(?:wedi|heb|ddim|nid|oddi|ar y|ar (?:d?targed|waith|ei h)|yn (?:parhau|mynd)|parhaus|mewn perygl|\w+wyd)\b/i;

/**
 * A text in which the usual Welsh words of status stand in English; beside the same in English they go.
 *
 * @example statusInEnglish("Wedi'i gwblhau / Completed") // 'Completed'
 */
export function statusInEnglish(text: string): string {
  if (!MAY_BE_WELSH.test(text)) return text;
  const told = text.replace(/[’‘]/g, "'").replace(BESIDE_ENGLISH, '');
  return TRANSLATIONS.reduce((english, [welsh, words]) => english.replace(welsh, words), told);
}
