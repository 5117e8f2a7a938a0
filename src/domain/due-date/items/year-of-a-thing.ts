import type { Unit } from '../point';
import type { DatedItem } from './dated-item';

const YEARS: ReadonlySet<Unit> = new Set(['year', 'nhs-year', 'academic-year', 'span']);
const ADJECTIVES = '(?:[a-z&-]+ ){0,2}?';
/** "£12k, 2024/25 capital"; setting a budget is work of its own. */
const MONEY = new RegExp(
  `^ ${ADJECTIVES}(?:budgets?|capital|revenue|funding|funds|allocations?|underspend|grants?|envelope|outturn|accounts)\\b(?! (?:setting|round|planning|process|cycle|review|bid|build|approv|agree|sign|submi|to |clos|complet|prepar))`,
  'i',
);
const PAPER = new RegExp(
  `^ ${ADJECTIVES}(?:plan|strategy|outcomes?|audit|programme|framework|priorities|objectives|policy|scheme|roadmap|performance|review)\\b`,
  'i',
);
/** A verb of its own makes a step of it: "deliver 2024/25 capital programme". */
const OF_MONEY =
  /(?:[(,]|\u0002|\b(?:the|our|from|of|in|for|on|re|within|against|us(?:e|ing)|through|via|under|and|to))[\s,:]*$/i;
/** Words that lead to what the work rests on or tells of. */
const RESTS_ON =
  /\b(?:re:?|regarding|about|(?:report|paper|update|briefing|presentation|data|feedback)[^;.]{0,40} on|on (?=the )|subject to|dependent (?:up)?on|under|against|using|(?:approval|adoption|agreement|sign-off|evaluation|analysis|outcomes?|results?|part|light|support) of|link(?:ed|s) to|align(?:ed|s)? (?:to|with)|in line with|informed by|to inform|following)(?: (?:the|our|its|new|draft|revised))* $/i;
/** "(2024/25 audit)" in brackets of its own. */
const OPENS = /[([]\s*$/;
const PAPER_CLOSES = new RegExp(`${PAPER.source}[\\w ]{0,20}[)\\]]`, 'i');
/** "Publish the annual report 2024/25 by": a paper that tells of its year, or of several. */
const TELLS_OF =
  /\b(?:reports?|accounts|returns?|submissions?|statements?|results|figures)(?: for| of)?(?: the)? (?:\u0001+(?:,| and| &|\/) ?)*$/i;
/** "Report on 2024/25", "draft budget 2025/26": what it is about. */
const IS_ABOUT =
  /\b(?:(?:reports?|papers?|updates?|briefings?|presentations?|feedback|reporting) on|budgets?|allocations?|outturn)(?: the)? $/i;
const ASKED_LATER =
  /^(?:(?:,| and| &|\/) ?\u0001+)*(?: [a-z]+){0,5}? (?:by|before|due|no later than|on|in)(?: the)?(?: end of)? ?\u0001/i;
const ASKED = /\b(?:by|before|due|until|deadline|during|throughout|end of)(?: the)? $/i;

/**
 * Tells whether a year is only that of the money, plan or strategy it stands before: beside a date of its own it is none
 * of the work's.
 *
 * @param before the words before it in its clause
 * @param after the words behind it in its clause
 */
export function isYearOfAThing({ point }: DatedItem, before: string, after: string): boolean {
  if (point.kind !== 'settled' || !YEARS.has(point.stretch.unit) || ASKED.test(before)) return false;
  if (IS_ABOUT.test(before) || (TELLS_OF.test(before) && ASKED_LATER.test(after))) return true;
  if (OPENS.test(before) && PAPER_CLOSES.test(after)) return true;
  return (MONEY.test(after) && OF_MONEY.test(before)) || (PAPER.test(after) && RESTS_ON.test(before));
}
