/** What the words of a lone line tell: a title, a section, a note, a key, a page's furniture, a template's hint. */

const PLAN_TITLE =
  /\b(?:action|improvement|delivery|implementation|work|equality|inclusion|business|edi|objectives?) ?plans?\b|\baction (?:log|tracker)\b|\brecommendations? tracker\b|\bscheme\b.*\bactions?\b/i;
const NUMBER_START = /^\(?(\d{1,2}(?:\.\d{1,2}){0,3})[.):]?\s+(?=\p{L}|["'‘“(])/u;
const KEYWORD_NUMBER =
  /^(?:(?:strategic|equality|key|edi|corporate|wres|wdes|nhs|high impact|smart|overarching|priority|trust)\s+){0,2}(objective|aim|goal|theme|priority|priorities|domain|outcome|metric|indicator|pillar|strand|work ?stream|area|section|part|action|phase|standard|commitment|pledge|ambition|recommendation|focus|priority area|area of focus|stage|category|group|requirement|hia)s?\s*(?:no\.?\s*|number\s*|#\s*)?(\d{1,2}(?:\.\d{1,2})*[a-z]?|[a-h]|one|two|three|four|five|six|seven|eight|nine|ten|i{1,3}|iv|vi{0,3})\b\s*[:.)–—-]?\s*/i;
const KEYWORD_COLON =
  /^(?:(?:strategic|equality|key|edi|corporate)\s+)?(objective|aim|goal|theme|priority|domain|pillar|strand|work ?stream|focus area|area|section|outcome|ambition)s?\s*[:–—-]\s*\S/i;
const FURNITURE =
  /^(?!(?:19|20)\d\d\/(?:20)?\d\d$)(?:page\s*)?\d{1,4}\s*(?:of|\/)\s*\d{1,4}$|^page\s+\d{1,4}$|^-\s*\d{1,3}\s*-$|^(?:version|v)\s?\d+(?:\.\d+)*\b.{0,60}$|^(?:printed|last updated|updated|date printed)\b[^.]{0,40}\d{2,4}$|^\(?continued\b.{0,30}$|^(?:official|official[ -]sensitive|confidential|draft|internal)$|^.{0,80}\bpage\s+\d{1,3}\s*(?:of|\/)\s*\d{1,3}$/i;
const LEGEND_START =
  /^(?:[\p{L}/ ]{0,24}\b)?(?:key|legend)s?\s*(?:$|[:–—-]|\bto\b.{0,40}$)|^(?:b?rag|status|rating)\s+(?:key|legend|rating|ratings|status|definitions?|explanation|guide|guidance)\b.{0,40}:?$|^(?:abbreviations?|glossary|acronyms?)\b.{0,30}:?$/iu;
const COLOUR = '(?:dark |light |bright )?(?:red|amber|green|blue|gr[ae]y|yellow|purple|white|black|orange)';
const LEGEND_LINE = new RegExp(
  `^\\W*(?:b?rag[:\\s]+)?(?:${COLOUR}|[ragby])\\s*(?:\\([^)]{1,12}\\)\\s*)?[=:–—-]\\s*\\S|^\\W*${COLOUR}$|\\b${COLOUR}\\s*[=:–—-].*\\b${COLOUR}\\s*[=:–—-]`,
  'i',
);
const TEMPLATE =
  /^(?:e\.?\s?g\.?[\s,:]|eg[:,]?\s|for example\b|example\b|sample\b|\[[^\]]*\]?$|<[^>]*>$|\{[^}]*\}$|\((?:insert|enter|please|describe|list|what|who|when|state|add|e\.?g)\b|(?:please\s+)?(?:insert|type|enter|add|complete|state|describe|list|fill in)\b(?=.{0,40}\b(?:here|text|below|action|name|date|the|your|each|any|details)\b).{0,60}$|x{3,}|d{1,2}[\/. -]m{1,3}[\/. -]y{2,4}$|(?:please )?(?:choose|select|pick)(?: one)?(?: an?| from (?:the |a )?)? ?(?:drop[ -]?down(?: list)?|list|item|option|status|lead|date)?[.…]*$|lorem ipsum|tbc$|\.{3,}$|…$)/i;
const STRICT_TEMPLATE =
  /^(?:e\.?\s?g\.?[\s,:]|eg[:,]\s|\[(?:insert|enter|type|add|describe|action|text|name|date|your|click|tbc|\.|…)[^\]]*\]|<(?:insert|enter|type|add|describe|action|text|name|date|your|click)[^>]*>|\((?:insert|enter|please|describe|list|state|e\.?g)\b|(?:please\s+)?(?:insert|type|enter)\b.{0,30}\bhere\b|(?:click|tap)(?: or tap)?(?: here)? to (?:add|enter|select)|(?:choose|select) an? (?:item|option|date|status|lead)\b|d{1,2}[\/. -]m{1,3}[\/. -]y{2,4}$|(?:please )?(?:choose|select|pick)(?: one)?(?: an?| from (?:the |a )?)? ?(?:drop[ -]?down(?: list)?|list|item|option|status|lead|date)?[.…]*$|x{3,}$|lorem ipsum|example\s*[:–—-])/i;
const NOTE_START =
  /^(?:notes?\b|n\.?b\.?\b|(?:19|20)\d{2}(?:[/-]\d{2})?\s*[:=]\s*(?:minus |[-−+£])?\d|please (?:note|see|refer)|source\s*:|\*|†|‡|key (?:issues?|findings?|points?|messages?|data)\b|background\b|context\b|rationale\b|introduction\b|summary\b|this (?:plan|table|document|action plan|tracker|section|log)\b|the (?:table|following|plan|actions?) (?:below|above|sets?|shows?|are|is)\b|guidance\b|instructions?\b|prepared by\b|author\b|approved by\b|contact\b|for (?:further|more) information\b)/i;
const TOTAL = /^(?:grand |sub-?)?totals?\b/i;
const OPEN_END =
  /(?:[,&(/–—-]|\b(?:and|or|the|a|an|of|to|for|with|in|on|by|at|as|from|that|which|who|through|including|via|into|their|our|its|is|are|be|this|these|will|has|have|was|were|between|across|within|around|such|any|all|each|both|than|not|against|under|during|ensure|eg|e\.g\.|i\.e\.|supported|support from))$/i;

/**
 * Names a plan: "WDES Action Plan 2020/21".
 *
 * @example isPlanTitle('WDES Action Plan 2020/21') // true
 */
export function isPlanTitle(text: string): boolean {
  return text.length <= 160 && PLAN_TITLE.test(text) && !FURNITURE.test(text);
}

/**
 * Page numbers, versions and other things that a print or export leaves between rows.
 *
 * @example isFurniture('Page 2 of 5') // true
 */
export function isFurniture(text: string): boolean {
  return FURNITURE.test(text);
}

/**
 * The first line of a key, legend or list of abbreviations.
 *
 * @example isLegendStart('Table Key:') // true
 */
export function isLegendStart(text: string): boolean {
  return text.length <= 200 && LEGEND_START.test(text.split(/[:\n]/)[0] ?? '')
    ? true
    : /^(?:table )?key\s*:/i.test(text);
}

/**
 * A line that says what a colour or letter stands for.
 *
 * @example isLegendLine('Amber: action is on track') // true
 */
export function isLegendLine(text: string): boolean {
  return text.length <= 400 && LEGEND_LINE.test(text);
}

/**
 * A hint left from the template instead of an action; `isOnly` when nothing else stands in the row.
 *
 * @example isTemplateText('[Insert action here]') // true
 */
export function isTemplateText(text: string, isOnly = false): boolean {
  return isOnly ? TEMPLATE.test(text) : STRICT_TEMPLATE.test(text);
}

/**
 * A remark above or between tables, not a heading of a section.
 *
 * @example isNoteText('Note: leads report quarterly') // true
 */
export function isNoteText(text: string): boolean {
  return NOTE_START.test(text);
}

/**
 * A line of sums.
 *
 * @example isTotal('Total') // true
 */
export function isTotal(text: string): boolean {
  return TOTAL.test(text);
}

const NAMED_TOTAL = /^(?:\S+ ){1,5}(?:sub-?)?totals?:?$/i;
const FIGURE = /^[£$€]?\d[\d,]*(?:\.\d+)?\s?%?$/;

/**
 * A row of sums: one for the whole table, or one for a part of it with nothing but figures beside its name.
 *
 * @param texts the filled cells of the row, from the left
 * @example isRowOfSums(['Patients total', '12', '75%']) // true
 */
export function isRowOfSums([first = '', ...rest]: readonly string[]): boolean {
  if (isTotal(first)) return true;
  return NAMED_TOTAL.test(first) && rest.length > 0 && rest.every((text) => FIGURE.test(text));
}

/**
 * The number a section begins with, as its parts: "3.1 Recruitment" is [3, 1]; null without one.
 *
 * @example sectionNumber('3.1 Recruitment') // [3, 1]
 */
export function sectionNumber(text: string): readonly number[] | null {
  const match = NUMBER_START.exec(text);
  return match ? (match[1] ?? '').split('.').map(Number) : null;
}

/**
 * The word a section is counted by: "objective" of "Objective 2: Recruitment"; null without one.
 *
 * @example sectionKeyword('Objective 2: Recruitment') // 'objective'
 */
export function sectionKeyword(text: string): string | null {
  const match = KEYWORD_NUMBER.exec(text) ?? KEYWORD_COLON.exec(text);
  return match ? (match[1] ?? '').toLowerCase() : null;
}

/**
 * Written in capitals, as headings are.
 *
 * @example isInCapitals('3.1 PAY AND REWARD') // true
 */
export function isInCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 5 && letters.replace(/[^\p{Lu}]/gu, '').length >= letters.length * 0.85;
}

/**
 * The sentence goes on: it ends in a comma, a bracket or a word that wants another.
 *
 * @example endsOpen('Train panels and') // true
 */
export function endsOpen(text: string): boolean {
  // A lone letter is a rating and no article.
  return text.length > 1 && (OPEN_END.test(text.trimEnd()) || hasOpenBracket(text));
}

/** A bracket was opened in its last words and not closed. */
function hasOpenBracket(text: string): boolean {
  const opened = text.lastIndexOf('(');
  return opened > text.lastIndexOf(')') && text.length - opened <= 60;
}

/**
 * The line goes on from the one before: it begins with a small letter or a closing sign.
 *
 * @example startsAsContinuation('in fair scoring') // true
 */
export function startsAsContinuation(text: string): boolean {
  return /^(?:["'‘“(]?\p{Ll}(?![.)]\s)|[,;:.)\]&/–—])/u.test(text) && !/^e\.?g\b|^(?:i|e)[A-Z]/.test(text);
}
