import { isPersonal } from '../leads/person-names';
import { areInitials } from './abbreviation-lines';
import type { TextMemory } from './text-memory';

/** A person, post or team, with the short form that stands for them in the plan where they have one. */
export interface NamedLine {
  readonly short: string | null;
  readonly words: string;
  /** Which of its row's filled cells is the short form and nothing more. */
  readonly shortAt?: number;
}

/** "PE", "P.E.", "HoW", "L&D". */
const SHORT = String.raw`(?:\p{Lu}[\p{L}&/]{1,7}|(?:\p{Lu}\.\s?){2,4})`;
const IS_SHORT = new RegExp(`^${SHORT}$`, 'u');
const BEFORE = new RegExp(
  String.raw`^(${SHORT})\s?(?::|=|\s[-–—]|[–—](?=\s?\p{Lu}))\s?(\p{L}.{2,120})$`,
  'u',
);
const BEHIND = new RegExp(String.raw`^(\p{L}.{2,120}?)\s?(?:\((${SHORT})\)|\s[-–—=]\s(${SHORT}))\.?$`, 'u');
/** "Priya Example – Head of Inclusion", "Priya Example: Head of Inclusion". */
const NAME_AND_POST = /^(\p{Lu}[^:=–—,]{3,50}?)(?:\s[-–—=]\s|:\s|,\s)(\p{Lu}.{2,80})$/u;
/** A list is parted by marks of its own, or by a comma before another short form. */
const BETWEEN = new RegExp(
  String.raw`\s*[;\n|•]\s*|,\s+(?=${SHORT}\s?(?:[:=]|\s[-–—]\s))|(?<=\(${SHORT}\)),?\s+(?=\p{Lu})`,
  'u',
);
const BULLET = /^[•·▪◦*➢-]\s*/u;
const ADDRESS = /@|\bwww\.|\bhttps?:|^(?:tel|ext|extension|phone|e-?mail)\b|^\+?(?:\d[\s-]?){5,15}$/i;
const LONGEST = 1200;
const MOST_CELLS = 4;
const LONGEST_SHORT = 12;

function isShort(text: string): boolean {
  return text.length <= LONGEST_SHORT && IS_SHORT.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) > 1;
}

/** The first thing said: the name of "Priya Example, Head of Inclusion". */
const firstOf = (words: string): string => words.split(/,\s|\s[-–—]\s|\s?\(/u)[0] ?? '';

/**
 * Tells whether the words begin with a person's name.
 *
 * @example beginsWithName({ short: 'PE', words: 'Priya Example, Head of Inclusion' }) // true
 */
export function beginsWithName({ words }: NamedLine): boolean {
  return isPersonal(firstOf(words));
}

/**
 * Tells whether a short form is made of the first letters of the name it stands beside.
 *
 * @example areLettersOf({ short: 'PE', words: 'Priya Example, Head of Inclusion' }) // true
 */
export function areLettersOf({ short, words }: NamedLine): boolean {
  if (short === null) return false;
  const letters = short.replace(/[.\s]/g, '');
  return areInitials(letters, firstOf(words)) || areInitials(letters, words);
}

/** "Head of People to write to leavers", "the chair will meet": what somebody is to do, behind who it is. */
const TO_DO = /\b(?:to|will|must|should|shall|can|is|are) (\p{L}.*)$/u;

/** Says who, and nothing to be done, no day and no standard. */
function saysWho(memory: TextMemory, words: string): boolean {
  const { isWho, isInstruction, isDate, isIndicator } = memory.kind(words);
  if (!isWho || isInstruction || isDate || isIndicator) return false;
  const [, toDo = ''] = TO_DO.exec(words) ?? [];
  return toDo === '' || !memory.kind(toDo).isInstruction;
}

function readPiece(memory: TextMemory, piece: string): NamedLine | null {
  const [, before = '', meaning = ''] = BEFORE.exec(piece) ?? [];
  const [, words = '', inBrackets, atEnd] = BEHIND.exec(piece) ?? [];
  const behind = inBrackets ?? atEnd ?? '';
  if (isShort(before)) return saysWho(memory, meaning) ? { short: before, words: meaning } : null;
  if (isShort(behind) && saysWho(memory, words)) return { short: behind, words };
  const [, name = '', post = ''] = NAME_AND_POST.exec(piece) ?? [];
  return isPersonal(name) && saysWho(memory, post) ? { short: null, words: piece } : null;
}

/** The people or posts in one text, each with its short form or its post; none where anything else stands in it. */
function readText(memory: TextMemory, text: string): readonly NamedLine[] {
  if (text.length > LONGEST || !/[-–—=:(,]/.test(text)) return [];
  const pieces = text.split(BETWEEN).map((piece) => piece.replace(BULLET, '').trim());
  const lines = pieces.filter((piece) => piece !== '').map((piece) => readPiece(memory, piece));
  return lines.every((line) => line !== null) ? lines : [];
}

/** "PE | Priya Example | Head of Inclusion", in any order; an address may stand beside them. */
function readCells(memory: TextMemory, texts: readonly string[]): NamedLine | null {
  const shortAt = texts.findIndex(isShort);
  const others = texts.filter((text, index) => index !== shortAt && !ADDRESS.test(text));
  if (others.length === 0 || !others.every((text) => saysWho(memory, text))) return null;
  const words = others.join(', ');
  if (shortAt >= 0) return { short: texts[shortAt] ?? null, words, shortAt };
  return others.length > 1 && others.some((text) => isPersonal(text)) ? { short: null, words } : null;
}

/**
 * The people, posts or teams that a row names, and nothing else; empty for any other row.
 *
 * @param texts the filled cells of the row, from the left
 * @example readNamedLines(memory, ['PE – Priya Example; TS – Tom Sample']).length // 2
 */
export function readNamedLines(memory: TextMemory, texts: readonly string[]): readonly NamedLine[] {
  const [first = '', another] = texts;
  if (another === undefined) return readText(memory, first);
  if (texts.length > MOST_CELLS) return [];
  const line = readCells(memory, texts);
  return line ? [line] : [];
}

/** What a list of people is headed by; each heading has one of the first at least, and nothing but these. */
const OF_PEOPLE =
  'initials|initial|lead|leads|owner|owners|officer|officers|name|names|people|person|persons|who|whos|post|posts|role|roles|title|titles|responsibility|responsibilities|contact|contacts|members|team|teams|staff|directors|managers|sponsors';
const BESIDE_PEOPLE =
  'key|legend|guide|list|index|to|of|for|the|and|with|their|in|is|are|this|used|plan|table|document|tracker|action|actions|abbreviation|abbreviations|acronym|acronyms|short|code|codes|full|job|position|positions|designation|organisation|department|directorate|division|service|email|mail|e|address|telephone|tel|phone|number|extension|details|explained|named|responsible|accountable|executive|exec|operational|project|programme|as|follows';
const CORE = new Set(OF_PEOPLE.split('|'));
const BESIDE = new Set(BESIDE_PEOPLE.split('|'));
const LONGEST_HEADING = 70;

/**
 * Tells whether every cell of a row is a heading that people or their initials may stand under.
 *
 * @example headsNames(['Key to leads:']) // true
 */
export function headsNames(texts: readonly string[]): boolean {
  let hasCore = false;
  for (const text of texts) {
    if (text.length > LONGEST_HEADING) return false;
    const words =
      text
        .toLowerCase()
        .replace(/['’]/g, '')
        .match(/\p{L}+/gu) ?? [];
    if (words.length === 0 || /\d/.test(text)) return false;
    if (!words.every((word) => CORE.has(word) || BESIDE.has(word))) return false;
    hasCore ||= words.some((word) => CORE.has(word));
  }
  return hasCore;
}
