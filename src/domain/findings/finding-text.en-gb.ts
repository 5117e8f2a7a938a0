import { Temporal } from 'temporal-polyfill';
import { formatShortDate } from '../calendar/format-date';
import { describeEqualityFinding } from './equality-finding-text.en-gb';
import { columnName, looksUnread } from './column-finding-text.en-gb';
import type { Finding } from './finding';
import { describeLintFinding } from './lint-finding-text.en-gb';
import { ended, listWords, quote, type FindingText } from './sentence-parts';

/** Dates stand in findings as `YYYY-MM-DD`; a reader gets the month's name. */
function dateWords(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? formatShortDate(Temporal.PlainDate.from(date)) : date;
}

const FIELD_WORDS: Readonly<Record<string, string>> = {
  objective: 'the objective',
  section: 'the section',
  ref: 'the plan’s own reference',
  priority: 'the priority',
  action: 'the action',
  metric: 'the standard or metric',
  current: 'the current figure',
  target: 'the target or success measure',
  due: 'the due date',
  start: 'the start date',
  completed: 'the completion date',
  lead: 'the lead',
  governance: 'the committee',
  milestone: 'the milestones',
  progress: 'the progress',
  rag: 'the status (RAG)',
  evidence: 'the evidence',
};

/**
 * A finding as a person should read it: what is there, why it matters, and what would settle it.
 * No code names, no blame.
 *
 * @example describeFinding(leadMissing).message // 'No lead is named for “Train interview panels”, so nobody can be asked about it.'
 */
export function describeFinding(finding: Finding): FindingText {
  switch (finding.code) {
    case 'lead-missing':
      return {
        message: `No lead is named for ${quote(finding.detail.action)}, so nobody can be asked about it.`,
        fix: 'Name a role, person or group in the lead column.',
        todo: 'fix',
      };
    case 'due-missing':
      return {
        message: `No due date is given for ${quote(finding.detail.action)}, so it cannot be rated by date.`,
        fix: 'Give a month and year, or say how often it is reviewed.',
        todo: 'fix',
      };
    case 'due-unclear':
      if (finding.detail.noSuchDay !== undefined)
        return {
          message: `There is no ${quote(finding.detail.noSuchDay)} in the calendar, so nothing is rated by it.`,
          fix: 'Check the day against its month.',
          todo: 'fix',
        };
      return {
        message: `${quote(finding.raw)} does not say by when, so the action is not rated by date.`,
        fix: 'Write a month and year, such as “March 2025”.',
        todo: 'fix',
      };
    case 'due-ambiguous': {
      const { candidates, partlyStruck } = finding.detail;
      const dates = listWords(candidates.map(dateWords), 'or');
      if (partlyStruck) {
        return {
          message: `Part of ${quote(finding.raw)} is crossed out, and Excel does not tell which, so it cannot be told whether ${dates} still stands.`,
          fix: 'Delete what is crossed out.',
          todo: 'fix',
        };
      }
      return {
        message: `${quote(finding.raw)} could mean ${dates}, and nothing else in the plan settles it.`,
        fix: 'Write the date with the month’s name.',
        todo: 'fix',
      };
    }
    case 'due-outside-period': {
      const { due, start, end, most, from } = finding.detail;
      const period = `${dateWords(start)} to ${dateWords(end)}`;
      if (most) {
        return {
          message: `The title’s years would be ${period}, but ${String(most.outside)} of ${String(most.dated)} due dates lie outside them, ${dateWords(due)} the first: they are not taken for the plan’s own.`,
          fix: 'Check the title’s years; if they are those of its data, nothing needs doing.',
          todo: 'confirm',
        };
      }
      return {
        message: `The due date ${dateWords(due)} lies outside the plan’s period, ${period}${from === undefined ? '' : `, as the sheet ${quote(from)} says it`}.`,
        fix: 'Check the year; if it is right, nothing needs doing.',
        todo: 'confirm',
      };
    }
    case 'recurrence-without-start':
      return {
        message: `${quote(finding.raw)} says how often but not from when, so no date can be checked.`,
        fix: 'Add the first or next date, such as “March 2025, then annually”.',
        todo: 'fix',
      };
    case 'milestone-after-due':
      return {
        message: `The milestone ${quote(finding.detail.milestone)} is due ${dateWords(finding.detail.milestoneDue)}, after the action itself (${dateWords(finding.detail.due)}).`,
        fix: 'Check which of the two dates is meant.',
        todo: 'fix',
      };
    case 'measure-unit-slip':
      return {
        message: `“${finding.detail.given}” looks like a slip of unit: ${finding.detail.meant} is likelier.`,
        fix: `Write ${finding.detail.meant}, or confirm that the figure stands as it is.`,
        todo: 'fix',
      };
    case 'rag-letter-lookalike':
      return {
        message: `The letter looks like ${finding.detail.looksLike} but is a ${finding.detail.alphabet} one, so filters and formulas in Excel miss it. Parity reads it as ${finding.detail.looksLike}.`,
        fix: `Type a plain ${finding.detail.looksLike} over it.`,
        todo: 'fix',
      };
    case 'rag-word-not-in-key':
      return {
        message:
          finding.detail.known.length > 0
            ? `${quote(finding.raw)} is not in the plan’s key, which has ${listWords(finding.detail.known, 'and')}.`
            : `${quote(finding.raw)} is a status the plan does not explain.`,
        fix:
          finding.detail.known.length > 0
            ? 'Use a word from the key, or add this one to the key with its meaning.'
            : 'Add a key to the plan that says what it means, one line for each status, such as “Green: on track”.',
        todo: 'fix',
      };
    case 'rag-colour-without-key': {
      const { colour, also = [] } = finding.detail;
      const used =
        also.length === 0
          ? `${colour} is used as a status, but Parity found no key that says what it means here`
          : `${listWords([colour, ...also], 'and')} are used as statuses, but Parity found no key that says what they mean here`;
      return {
        message: `${used}: the same colour means different things in different plans.`,
        fix: 'Add a key to the plan, such as “Green: on track”, one line for each colour.',
        todo: 'fix',
      };
    }
    case 'rag-key-unclear': {
      const { label, meaning, taken } = finding.detail;
      const so =
        taken === null
          ? 'so it counts for nothing in the rating'
          : `and it is taken for ${taken} from the order of the colours`;
      return {
        message: `The plan’s key explains ${quote(label)} as ${quote(meaning)}: Parity cannot tell which status that is, ${so}.`,
        fix: 'Say what it means in the set-up or on Parity settings, or put it in plainer words in the key.',
        todo: 'confirm',
      };
    }
    case 'rag-contradicted':
      return {
        message: `Stated as ${finding.detail.stated}, but ${finding.detail.found}.`,
        fix: 'Ask the lead which is right, then correct the status, the date or the progress.',
        todo: 'confirm',
      };
    case 'rag-rows-differ': {
      const { rows, together } = finding.detail;
      const told = rows.map(({ stated, cells }) => `${quote(stated)} at ${listWords(cells, 'and')}`);
      return {
        message: `The rows of this action state different things: ${told.join('; ')}. Together they are read as ${together}.`,
        fix: 'Nothing needs doing if each row is a step of its own; else correct the status that is out of date.',
        todo: 'know',
      };
    }
    case 'indicator-unknown':
      return {
        message: `There is no ${finding.detail.standard} ${finding.detail.number}: the standard has ${finding.detail.known}.`,
        fix: 'Correct the number, or the name of the standard.',
        todo: 'fix',
      };
    case 'indicator-misfit':
      return {
        message: `${finding.detail.reference} does not fit the words beside it, which read like ${finding.detail.likelier}.`,
        fix: `Check whether ${finding.detail.likelier} is meant.`,
        todo: 'confirm',
      };
    case 'indicator-wrong-word':
      return {
        message: `“${finding.detail.given}” is read as ${finding.detail.meant}: WRES has indicators, WDES has metrics.`,
        fix: `Write ${finding.detail.meant}.`,
        todo: 'know',
      };
    case 'action-duplicate':
      return {
        message: `${finding.detail.near ? 'Almost the same' : 'The same'} action stands at ${finding.detail.otherCell}, so it is counted twice.`,
        fix: 'Keep one of the two, or say in each what sets it apart.',
        todo: 'confirm',
      };
    case 'action-struck-through':
      return {
        message: `${quote(finding.detail.action)} is struck through but has no status that says it is closed, so it is still rated.`,
        fix: 'State it as superseded or no longer needed, or take the strike-through away.',
        todo: 'confirm',
      };
    case 'name-variant':
      return {
        message: `${quote(finding.raw)} and ${quote(finding.detail.other)} look like one lead written in two ways, so their actions are counted apart.`,
        fix: 'If they are the same, write the name in one way throughout.',
        todo: 'confirm',
      };
    case 'column-unsure': {
      const field = FIELD_WORDS[finding.detail.field] ?? finding.detail.field;
      return {
        message: `${columnName(finding)} was taken for ${field}, but that is not certain: ${ended(finding.detail.why)}`,
        fix: 'Confirm it, or choose what it is, in Set-up or on the Parity settings sheet.',
        todo: 'confirm',
      };
    }
    case 'column-unread':
      if (finding.detail.holds === 'indicators or metrics')
        return {
          message: `${columnName(finding)} is headed as indicators or metrics of a standard, and none was found in its cells.`,
          fix: 'Write the number in each cell, such as “WRES 2” or “WDES 4b”.',
          todo: 'fix',
        };
      return {
        message: looksUnread(finding),
        fix: 'If it belongs to the plan, choose what it is, in Set-up or on the Parity settings sheet.',
        todo: 'confirm',
      };
    case 'sheet-unread': {
      const { lead, due, missing } = finding.detail;
      if (lead === '' && due === '')
        return {
          message: `No plan was read from this sheet, though its rows look like actions with leads and dates: ${ended(`it lacks ${missing}`)}`,
          fix: 'Put the headings of the plan above the rows, or move the rows under the plan they belong to.',
          todo: 'confirm',
        };
      return {
        message: `No plan was read from this sheet, though ${quote(lead)} and ${quote(due)} look like headings of one: ${ended(`it lacks ${missing}`)}`,
        fix: 'Give the column of actions a heading such as “Action”, or choose its columns on the Parity settings sheet.',
        todo: 'confirm',
      };
    }
    case 'table-unread': {
      const { lead, due, missing } = finding.detail;
      return {
        message: `No actions were read from the table that begins here, though ${quote(lead)} and ${quote(due)} look like headings of a plan: ${ended(`it lacks ${missing}`)}`,
        fix: 'Give its columns headings such as “Action”, “Lead” and “Due date”, or keep it on a sheet of its own.',
        todo: 'confirm',
      };
    }
    case 'row-unread':
      return {
        message: `This row could not be read as an action: ${ended(finding.detail.why)}`,
        fix: 'Put the row right, or clear it when it is not an action.',
        todo: 'fix',
      };
    case 'row-unsure':
      return {
        message: `This row was read as ${ended(finding.detail.readAs)}`,
        fix: 'Give an action a reference, a lead or a date of its own; leave the row as it is where it was read rightly.',
        todo: 'confirm',
      };
    case 'cell-error':
      return {
        message: `The cell shows ${finding.detail.error} where a value is needed, so it is read as empty.`,
        fix: 'Mend the formula, or type the value.',
        todo: 'fix',
      };
    case 'cell-too-long': {
      const { field, longest } = finding.detail;
      const what = FIELD_WORDS[field] ?? field;
      return {
        message: `${quote(finding.raw)} goes on for more than ${String(longest).replace(/(?=\d{3}$)/, ',')} characters, too long to be read as ${what}: nothing was taken from it.`,
        fix: `Keep ${what} in this cell, and the rest in a column for notes.`,
        todo: 'fix',
      };
    }
    case 'setting-refused':
      return {
        message: `${quote(finding.raw)} cannot be used for “${finding.detail.setting}”, so ${finding.detail.used} was used.`,
        fix: `Allowed: ${finding.detail.allowed}.`,
        todo: 'fix',
      };
    case 'action-not-smart':
    case 'several-actions':
    case 'action-in-two-plans':
    case 'plan-repeated':
    case 'plan-lacks-columns':
    case 'target-met':
    case 'target-worse':
    case 'headings-unsure':
      return describeLintFinding(finding);
    default:
      return describeEqualityFinding(finding);
  }
}
