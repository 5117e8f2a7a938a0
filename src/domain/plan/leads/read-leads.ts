import { splitBullet } from '../../wording/bullet';
import { LONGEST_ENTRY } from '../../wording/longest-entry';
import { listLines } from '../../wording/tidy-text';
import type { Lead } from '../plan';
import { isForename } from './forenames';
import { coverOf } from './cover';
import { presentLead } from './former-leads';
import { UNKNOWN_COLUMN, type LeadColumn } from './lead-column';
import { partedByLabels, withPlainLabels } from './lead-labels';
import { withItemsApart } from './item-numbers';
import { joinWrappedLeads } from './lead-lines';
import {
  areMaybeForenames,
  hasRoleHead,
  isBody,
  isDepartmentOnly,
  isPostInLetters,
  isRole,
  standsAlone,
} from './lead-shape';
import { withoutRemarks } from './lead-remarks';
import { spellOutPosts } from './shortened-posts';
import { namesHelpers, partedByLetters, withoutLeadIn } from './lead-in';
import { splitPostRun } from './post-runs';
import { isDepartment, isFieldWord, isLeadLabel, isShortForm } from './lead-words';
import { namesNobody, saysNone } from './no-lead';
import { isPostForField } from './named-posts';
import { isInitials, isPersonal, nameRunLength, splitNameRun } from './person-names';
import { splitLeads } from './split-leads';
import { turnSurnames } from './surname-first';
import { unboxed, withoutBase, withoutContacts } from './without-contacts';

const SENTENCE_END =
  /\.(?<!\b(?:\p{L}|Dr|Mr|Mrs|Ms|Prof|St|Revd?|etc|Dep|Asst|Exec|Assoc|Supt|Insp|Sgt|Ch|Det|Cllr|Capt|Cdr|Cmdr|Lt|Col|Maj|Brig|Gen|Cpl|Fr|Hon|Dir|Mgr|Ops|Dept)\.)\s+(?=\p{Lu})/u;
/** What follows is a sentence about the lead and no more its name. */
const PREDICATE =
  /\s(?:to (?!the\b|a\b)\p{Ll}+|is|are|was|were|will|has|have|must|should|can|may|who|reporting|accountable|taken|agreed|determine[sd]?|tbc|tba|tbd)(?:\s.*)?$/u;
/** Things called after a person: "Mary Sample Programme Lead". */
const NAMED_AFTER =
  /^(?:programmes?|projects?|schemes?|scholarships?|awards?|day|hospital|ward|unit|centre|building|fund|charity|fellowship)$/i;
const QUALIFIER =
  /^(?:lead|co-?lead|joint|support|chair|tbc|tba|t\.b\.c\.?|acting|interim|from .*|until .*|overall|\?)$/i;

/** "JS", "C. Example": who it is only to those who know; after a post it is a remark. */
const isCutDown = (person: string): boolean =>
  isInitials(person) ||
  /^(?:\p{Lu}(?:\.[\s-]?|[\s-])){1,3}\p{Lu}[\p{L}’'-]+$/u.test(
    person.replace(/^(?:Dr|Mr|Mrs|Ms|Miss)\.?\s/, ''),
  );

/** "AM(S)", "SM (North)": a post in letters, and which of several. */
const isArea = (inside: string): boolean =>
  /^(?:\p{Lu}{1,2}\d?|(?:north|south)?(?:[ -]?(?:east|west))?(?:ern)?|central|city|county|days|nights)$/iu.test(
    inside,
  ) &&
  !isDepartment(inside) &&
  !isShortForm(inside);

/** "Name (Role)" and "Role (Name)" are the person; other brackets stay with the name they stand by. */
function resolveBrackets(text: string): readonly string[] {
  const match = /^(.*?)\s*[([]([^()[\]]+)[)\]]\s*(.*)$/u.exec(text);
  const [, before = '', inside = '', after = ''] = match ?? [];
  if (match === null) return [text];
  // "(Vacant) EDI Manager", "(Interim) Head of OD": what is said of the post, before it.
  if (before === '' && after !== '') return saysNone(inside) ? [after] : [text];
  if (saysNone(before)) return [inside];
  const mayBeNoPerson = isInitials(before) && (before.length > 2 || QUALIFIER.test(inside) || isArea(inside));
  if (isPersonal(before) && after === '' && !mayBeNoPerson) return [before];
  if (namesHelpers(inside))
    return [`${before} ${after}`.trim(), ...splitLeads(withoutLeadIn(inside))].filter((part) => part !== '');
  const people = splitLeads(inside);
  if (people.length > 0 && people.every((person) => isPersonal(person) && !isCutDown(person))) return people;
  return before === '' && after === '' && !QUALIFIER.test(inside) ? [inside] : [text];
}

/** "Role – Name", "Lead: Name": the person, or else what the label stands before. */
function resolveDash(text: string): readonly string[] {
  const [left = '', right = '', ...more] = text.split(/\s+[-–—]+\s+|:\s+|:$/u).map((part) => part.trim());
  if (more.length > 0 || right === '') return [text.replace(/:$/, '')];
  if (isLeadLabel(left)) return saysNone(right) ? [] : [right];
  if (saysNone(right) || isLeadLabel(right) || QUALIFIER.test(right)) return [left];
  if (saysNone(left)) return [right];
  const people = [left, right].filter(isPersonal);
  return people.length > 0 ? people : [text];
}

/** A person's name among words of a post, written one after the other: "Tom Sample Head of EDI". */
function resolveNameRuns(text: string): readonly string[] {
  const words = text.split(' ').filter((word) => word !== '');
  if (nameRunLength(words) === words.length && words.length > 1 && isPersonal(text))
    return splitNameRun(words);
  const people: string[] = [];
  const rest: string[] = [];
  for (let index = 0; index < words.length;) {
    const length = isForename(words[index] ?? '') ? nameRunLength(words.slice(index)) : 0;
    if (length > 1 && NAMED_AFTER.test(words[index + length] ?? '')) return [text];
    if (length > 1) people.push(...splitNameRun(words.slice(index, index + length)));
    else rest.push(words[index] ?? '');
    index += Math.max(1, length);
  }
  return people.length > 0 && (isRole(rest.join(' ')) || isDepartmentOnly(rest.join(' '))) ? people : [text];
}

/** "(Lead)" and the like behind a name. */
const withoutQualifier = (name: string): string =>
  name.replace(/\s*\(([^()]*)\)$/, (bracket, inside: string) => (QUALIFIER.test(inside) ? '' : bracket));

/** "CPO", "DoN": a post by its letters alone. */
const isPostByLetters = (text: string): boolean => /^\p{Lu}[\p{Lu}o]*\p{Lu}$/u.test(text);

/** A person with the post behind the comma: "Tom Sample, Head of EDI", "Tom Sample, CPO". */
function isApposition(named: string, post: string, line: string): boolean {
  const person = withoutQualifier(post) === post ? withoutQualifier(named) : named;
  // "Head of Estates" is one post, "Managers" and "Heads of Service" are several.
  const [head = ''] = post.split(/\s(?:of|for)\s/);
  if (!isPersonal(person) || isInitials(person) || !(isRole(post) || isPostForField(post))) return false;
  if (/s$/i.test(head) && isRole(post)) return false;
  if (!/\s/.test(post) && !(isPostByLetters(post) && /\s/.test(person))) return false;
  return line.includes(`${named}, ${post}`);
}

/** "Tom Sample, Head of EDI and Priya Example, OD Lead": each person in a line once, with the post that follows. */
function dropAppositions(parts: readonly string[], line: string): readonly string[] {
  const people = parts.filter((_, index) => index % 2 === 0);
  const arePairs =
    parts.length % 2 === 0 &&
    people.every((person, index) => isApposition(person, parts[index * 2 + 1] ?? '', line));
  return arePairs ? people.map(withoutQualifier) : parts;
}

/** An address behind a name; "Women@Work" is a group's name, and no place has a dot behind its sign. */
const ADDRESS = /\s*<[^<>]*@[^<>]*>|(?<=\S)\s+\S+@[^\s@]*\.\S+/g;

function tidyName(part: string): string {
  return part
    .replace(ADDRESS, '')
    .replace(/^(?:the|jointly|joint|both|and|&|by)\s+(?=\S)/, '')
    .replace(/\s+(?:tbc|tba|tbd|etc\.?|(?:and|&) others?)$/i, '')
    .replace(/^[^\p{L}\p{N}([]+|[\s.,;:*?–—-]+$/gu, '')
    .trim();
}

function withoutPredicate(part: string): string {
  const [sentence = ''] = withoutLeadIn(part).split(SENTENCE_END);
  const subject = sentence.replace(PREDICATE, '').trim();
  return subject === sentence.trim() || standsAlone(subject) ? subject : '';
}

/** "tom sample": a known forename and one more word, typed without capitals. */
function isSmallName(name: string): boolean {
  const [first = '', last = '', ...more] = name.split(' ');
  return more.length === 0 && last !== '' && isForename(first) && !isFieldWord(first) && !isFieldWord(last);
}

function typeOf(name: string, isAmongInitials: boolean): Lead['type'] {
  if (isPostInLetters(name)) return 'role';
  if (isPersonal(name) && (!isInitials(name) || isAmongInitials || name.length === 2)) return 'person';
  if (isRole(name) || isRole(name.split(/[,:]\s|\s[–—-]\s/)[0] ?? '')) return 'role';
  if (isBody(name) || isDepartmentOnly(name)) return 'group';
  if (hasRoleHead(name)) return 'role';
  if (/\p{Lu}{2}/u.test(name)) return 'group';
  return areMaybeForenames([name]) || isSmallName(name) ? 'person' : 'group';
}

/** Everybody, beside somebody who is named, adds no lead: "All" for the organisations, and then the one who answers. */
const EVERYBODY = /^(?:all|both|each|any|either|various|several)$/i;

/** Between leads each of which may hold a comma: "Tom Sample, Head of EDI; Priya Example, OD Lead". */
const SEMICOLON = /;(?![^()]*\))/;

function readLine(line: string, column: LeadColumn): readonly string[] {
  const cover = coverOf(line);
  if (cover !== null) return readLine(cover, column);
  if (namesNobody(line)) return [];
  const parts = withoutRemarks(line)
    .split(SENTENCE_END)
    .map((sentence, index) => (index === 0 ? sentence : withoutPredicate(sentence)))
    .filter((sentence, index) => index === 0 || standsAlone(sentence.replace(/\.$/, '')))
    .flatMap((sentence) => sentence.split(SEMICOLON).map((part) => part.trim()))
    .flatMap((sentence) => dropAppositions(splitLeads(sentence, column), sentence));
  return parts
    .flatMap(resolveBrackets)
    .flatMap(resolveDash)
    .map((part) => tidyName(withoutPredicate(tidyName(part))))
    .filter((part) => !namesNobody(part))
    .flatMap(resolveNameRuns)
    .flatMap(splitPostRun);
}

/**
 * Who a lead cell names: persons, posts and groups, in the order of the text, each once, written as
 * the cell writes them. "Name (Role)" and "Role – Name" are the person, and "Surname, Forename" is
 * turned round. Empty for a blank cell, for "TBC", "None" or "Vacant", and
 * for more than 1,000 characters of prose.
 *
 * @param plan what the plan's lead cells show together
 * @example readLeads('Head of EDI supported by HR Team').map((lead) => lead.name) // ['Head of EDI', 'HR Team']
 */
export function readLeads(text: string, plan: LeadColumn = UNKNOWN_COLUMN): readonly Lead[] {
  if (text.length > LONGEST_ENTRY) return [];
  const column = text.includes(';') ? { ...plan, hasSemicolons: true } : plan;
  const unnumbered = plan.isNumbered ? text.replace(/^\s*\d{1,3}\s+(?=\p{Lu})/u, '') : text;
  const posts = spellOutPosts(unnumbered);
  const written = withoutBase(
    withoutContacts(turnSurnames(presentLead(unboxed(withPlainLabels(posts.text))), plan.isSurnameFirst)),
  );
  const lines = listLines(partedByLabels(withItemsApart(partedByLetters(written)))).map(splitBullet);
  const listed = joinWrappedLeads(lines, column).flatMap((line) => readLine(line, column));
  const named = listed.filter((name) => !EVERYBODY.test(name));
  // "Leads" is a column's word by itself, and people only beside a team.
  const names = named.length > 0 ? named : listed;
  if (names.length === 1 && /^leads$/i.test(names[0] ?? '')) return [];
  const areInitials = names.length > 1 && names.every((name) => isInitials(name) && !isPostInLetters(name));
  const seen = new Set<string>();
  const asWritten = posts.asWritten(names);
  return names.flatMap((name, at) => {
    const key = name.toLowerCase();
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ name: asWritten[at] ?? name, type: typeOf(name, areInitials) }];
  });
}
