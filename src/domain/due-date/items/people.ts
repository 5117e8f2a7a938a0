import type { DatedItem } from './dated-item';
import { isIdle, surroundings } from '../phrase/standing';

/** The months that are first names too, written out as names are. */
const NAME = /^(?:Jan|April|May|June|August)$/;
/** Whom one asks: "speak to June", "c/o May". */
const DEALT_WITH =
  /\b(?:ask|speak (?:to|with)|talk to|liaise with|check with|discuss with|meet with|meeting with|chase|agree with|work with|contact|email|e-?mail|phone|ring|c\/o|cc|attn:?|led by|owned by|assigned to|allocated to|pass(?:ed)? to|refer(?:red)? to)\s*$/i;
/** "Lead: June". */
const OFFICE = /^\W*(?:(?:[a-z&]+ )?lead|leads|owner|contact|name|sponsor|manager|officer|responsible):\s*$/i;
const WITH = /\bwith\s*$/i;
const FOR_AN_ANSWER =
  /^ for (?:an? )?(?:comments?|review|approval|information|info|action|sign[ -]?off|input|advice|agreement|response|feedback|decision)\b/i;
/** What a person does and a month does not; "by June to agree" is a month all the same. */
const ACTS =
  /^ (?:is |will |has |needs )?to (?:lead|agree|confirm|advise|approve|check|action|send|chase|draft|write|provide|arrange|follow up|pick up|discuss|comment|decide|contact|speak|ask|organise|circulate|sign off|review|update|support|liaise|own|attend|present)\b/i;
/** "August (EDI lead)": a role in brackets behind the name. */
const ROLE_IN_BRACKETS =
  /^ ?[([](?:[a-z&/-]+ ){0,4}(?:lead|manager|director|officer|head|chair|co-chair|partner|advis[eo]r|coordinator|co-ordinator|administrator|nurse|matron|assistant|sponsor|owner|consultant|practitioner|champion|guardian)[)\]]/i;
const INITIAL = /^ [A-Z]\.?(?=\s*$|\s?[,;/&)])/;
/** "Passed to June Board": a meeting is no person. */
const MEETING_AFTER =
  /^ (?:[a-z&]+ ){0,3}(?:board|committee|group|council|cabinet|meeting|forum|network|panel|conference|PCC|EMT|SMT|SLT|agenda|minutes|papers)\b/i;
/** "June / Priya": another name; the words of meetings and of work are none. */
const ANOTHER_NAME =
  /^ ?[/&] ?(?!(?:Board|Committee|Group|Council|Cabinet|Meeting|Network|Launch|Training|Report|Evaluation|Publish|Publication|Implementation|Winter|Rolling|Start|Begin|Continuous)\b)[A-Z][a-z]+\s*$/;
const PAIR = /^\s?(?:\/|&|,|and)\s?$/i;

function isPerson(text: string, { at, until }: DatedItem): boolean {
  const { before, after } = surroundings(text, at, until);
  if (DEALT_WITH.test(before)) return !MEETING_AFTER.test(after);
  if (OFFICE.test(before)) return true;
  if (WITH.test(before) && FOR_AN_ANSWER.test(after)) return true;
  const leads = !/[a-z]/i.test(before);
  if (!leads) return false;
  if (ACTS.test(after) || ROLE_IN_BRACKETS.test(after) || INITIAL.test(after)) return true;
  return ANOTHER_NAME.test(after) && !isIdle(after);
}

/**
 * The items without the months that are people ("Ask April", "June to lead", "August (EDI lead)"), and without
 * those named in one breath with them ("April & Jan to agree").
 *
 * @param text the text the items' offsets belong to
 */
export function withoutPeople(text: string, items: readonly DatedItem[]): readonly DatedItem[] {
  if (!items.some((item) => mayBeAName(text, item))) return items;
  const people = new Set<DatedItem>();
  for (const item of items) if (mayBeAName(text, item) && isPersonAmong(text, item, items)) people.add(item);
  return people.size === 0 ? items : items.filter((item) => !people.has(item));
}

const mayBeAName = (text: string, { form, at, until }: DatedItem): boolean =>
  form === 'month' && NAME.test(text.slice(at, until));

/** By its own words, or by those before or behind the names it is joined to. */
function isPersonAmong(text: string, item: DatedItem, items: readonly DatedItem[]): boolean {
  const place = items.indexOf(item);
  let [first, last] = [place, place];
  const joined = (one: number): boolean => {
    const [here, next] = [items[one], items[one + 1]];
    return (
      here !== undefined &&
      next !== undefined &&
      mayBeAName(text, here) &&
      mayBeAName(text, next) &&
      PAIR.test(text.slice(here.until, next.at))
    );
  };
  while (joined(first - 1)) first--;
  while (joined(last)) last++;
  const [one, other] = [items[first], items[last]];
  return one !== undefined && other !== undefined && isPerson(text, { ...one, until: other.until });
}
