import { isFieldWord, isGroupHead, isRank, isRoleHead, isShortForm } from './lead-words';
import { isForename } from './forenames';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns that what the post is about may follow: "Superintendent Operations", "Director Place". */
const LEADING_HEADS = set(`
  director manager superintendent supt inspector insp sergeant sgt constable commander dci dcs dsu acc dcc acfo dcfo aco
  ad dd ned pvc dvc vp svp dean registrar governor minister president matron principal sister consultant commissioner
  headteacher provost chancellor`);
/** Two letters that are a rank before a subject ("SM Training"), and anything by themselves. */
const RANK_LETTERS = /^(?:[TA]\/)?(?:DI|DS|DC|PS|PC|CI|SM|WM|CM|AM|GM|FF|SC|WC|GC|AC|CO|ED)$/;
/** Ranks and offices that say nothing of what they are about: what a comma adds is the place or subject. */
const OFFICES = set(`
  superintendent supt inspector insp sergeant sgt constable commander dci dcs acc dcc matron sister dean provost
  governor pvc dvc chancellor headteacher minister consultant`);
/** Posts of general scope, completed by a place or service: "Ward Manager, Elderly Care". */
const GENERAL_SCOPE = new RegExp(
  `\\b(?:${[
    '(?:cabinet|committee|board|lay) member|portfolio holder|lead member',
    '(?:ward|service|unit|area|group|station|locality|general|divisional|site|duty|clinical|regional|deputy|depute|assistant|associate|corporate|strategic|executive|team|section|branch) (?:manager|director|lead|leader)',
    '(?:project|program(?:me)?) (?:manager|officer|lead|director)|business (?:partner|manager)|(?:senior (?:manager|officer)|chief officer)',
    '(?:charge|senior|staff|clinical) (?:nurse|sister)|(?:associate|assistant) dean',
    '(?:deputy|depute|vice|assistant|associate)[ -](?:principal|head|registrar)',
    '(?:area|borough|district|group|station|watch) commander|(?:branch|union) secretary',
    'head(?: of (?:service|school|department|faculty|college|division|unit|section|centre))?',
  ].join('|')})$`,
  'i',
);
/** Posts that are whole without another word, also beside a longer one: "Head of Estates / Matron". */
const WHOLE_POSTS = set(`
  matron provost headteacher senco sendco alnco registrar dean chaplain bursar caretaker librarian superintendent paramedic
  firefighter councillor pharmacist solicitor principal sbm dsl ceo coo cfo cno cpo cmo cio cto cdo hrd hrbp ftsug sro
  acc dcc dci acfo dcfo pvc dvc pcc chancellor commissioner midwife psychologist accountant hod
  keyworker contractor provider supplier`);

const CONNECTOR = /^(?:and|&|of|the|for|to)$/i;

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^(?:[ta]\/|(?:pro-)?(?:vice|deputy)-)(?=\p{L}{2})/u, '')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/\([^()]*\)/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

const isIn = (words: ReadonlySet<string>, word: string): boolean =>
  words.has(bare(word)) || words.has(bare(word).replace(/s$/, ''));

/** Words a post is about, or one that is unknown but no forename. */
function isSubject(words: readonly string[]): boolean {
  if (words.length === 0 || words.some((word) => isRoleHead(word) || isForename(word))) return false;
  if (
    isGroupHead(words.at(-1) ?? '') &&
    !/^(?:services?|communit(?:y|ies)|people|staff)$/i.test(words.at(-1) ?? '')
  )
    return false;
  const isKnown = (word: string): boolean => isFieldWord(word) || CONNECTOR.test(word) || isShortForm(word);
  return words.every(isKnown) || (words.length === 1 && /^\p{Lu}\p{Ll}{3}/u.test(words[0] ?? ''));
}

/**
 * Tells whether a text is a post whose noun comes before what it is about: "Supt Operations", "AD
 * Housing", "Group Manager Waste".
 *
 * @example isHeadFirst('Director Place') // true
 */
export function isHeadFirst(text: string): boolean {
  const words = wordsOf(text);
  if (words.length < 2 || /[,;:–]/.test(text)) return false;
  const at = words.findLastIndex((word) => isIn(LEADING_HEADS, word));
  if (at >= 0) return isSubject(words.slice(at + 1)) && words.slice(0, at).every((word) => !isForename(word));
  return RANK_LETTERS.test(words[0] ?? '') && isSubject(words.slice(1));
}

/** Tells whether a text ends in a post that is whole by itself: "Matron", "Deputy Headteacher". */
export function isWholePost(text: string): boolean {
  const words = wordsOf(text).filter((word) => !isRank(word) && !/^(?:chief|head)$/i.test(word));
  return words.length === 1 && isIn(WHOLE_POSTS, words[0] ?? '');
}

/** Tells whether a text is one rank or office and nothing that says where: "Detective Chief Inspector". */
export function isOffice(text: string): boolean {
  const words = wordsOf(text);
  const last = words.at(-1) ?? '';
  const isAllRank = words.every(
    (word) => isRoleHead(word) || isRank(word) || /^(?:chief|det|detective|temp|temporary|pro)$/i.test(word),
  );
  return isAllRank && OFFICES.has(bare(last));
}

/** Tells whether a text is a post that a place or service completes: "Ward Manager", "Cabinet Member". */
export function hasGeneralScope(text: string): boolean {
  return GENERAL_SCOPE.test(text);
}
