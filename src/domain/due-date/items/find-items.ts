import { datedItems, type DatedItem } from './dated-item';
import type { DueDateContext } from '../due-date-context';
import { isEvidence } from './evidence';
import { giveUpOld } from './given-up';
import { doubtUnparted, settleGlosses } from './glosses';
import { handOnYears } from './hand-on-years';
import { seeHistory } from './history';
import { joinRanges } from './join-ranges';
import { shareDeeds } from './listed-deeds';
import { isListOfDates } from './listed-years';
import { isNoDeadline } from './no-deadline';
import { applyYearLabels, dropLabels, shareLastYear, withoutLastYear } from './labels';
import { withoutPeople } from './people';
import { scanMentions, takeOut } from './scan-mentions';
import { isBackground, standsAsDeadline, type TextKind } from './stands-as-deadline';
import { timeOfEachYear } from './time-of-each-year';
import { shareYearOfNext, standTogether } from './told-alike';
import { withoutCountedTwice } from './counted-twice';
import { countYearElsewhere } from './year-elsewhere';

/** The dates of a phrase, and what was left of it. */
export interface FoundItems {
  /** In the order of the text; yearless ones not settled yet. */
  readonly items: readonly DatedItem[];
  /** The phrase with every date and recurrence taken out. */
  readonly rest: string;
  /** The phrase with recurrences taken out and its dates in place. */
  readonly text: string;
}

/** Words taken by a recurrence or another reading before any date is looked for. */
interface TakenWords {
  readonly at: number;
  readonly until: number;
}

/**
 * The dates of a normalised phrase that stand as deadlines or belong to one: scanned, changed by the words before
 * them, given years by their neighbours and joined to ranges.
 */
export function findItems(
  phrase: string,
  taken: readonly TakenWords[],
  context: DueDateContext,
  kind: TextKind,
): FoundItems {
  const text = taken.reduce((words, { at, until }) => takeOut(words, at, until), phrase);
  const { mentions, rest } = scanMentions(text, context);
  if (mentions.length === 0) return { items: [], rest, text };
  const dated = shareDeeds(text, withoutPeople(text, datedItems(text, mentions)));
  const dropped = dropLabels(text, timeOfEachYear(text, seeHistory(text, giveUpOld(text, dated))));
  const labelled = shareLastYear(text, dropped);
  const shared = labelled.length < dropped.length ? dropped.at(-1) : undefined;
  const unlabelled = applyYearLabels(text, labelled);
  const ranges = joinRanges(text, shareYearOfNext(text, handOnYears(text, unlabelled), context));
  const isPlain = kind === 'due' && taken.length === 0;
  const joined = isPlain ? doubtUnparted(rest, settleGlosses(text, ranges)) : ranges;
  const isListed = kind === 'due' && isListOfDates(rest, joined);
  const stands = joined.map((item) => isListed || standsAsDeadline(item, rest, kind));
  const together = kind === 'due' ? standTogether(text, joined, stands) : stands;
  const standing = joined.filter(
    (item, place) =>
      together[place] === true &&
      !(isPlain && isNoDeadline(item, rest, joined.length === 1, context.asAt)) &&
      !isEvidence(item, rest, context.asAt, context.period?.start ?? null),
  );
  const ahead =
    kind === 'due' ? standing.filter((item) => !isBackground(item, rest, context.asAt)) : standing;
  const told = ahead.length > 0 ? ahead : standing;
  const held = withoutCountedTwice(text, told);
  const items = isPlain ? countYearElsewhere(text, held, context) : held;
  return { items, rest, text: shared ? withoutLastYear(text, shared) : text };
}
