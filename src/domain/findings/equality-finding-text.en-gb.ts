import type { EqualityFindingDetails, UnreadReason } from './equality-finding';
import type { Finding } from './finding';
import { listWords, quote, type FindingText, sayTested } from './sentence-parts';

export type EqualityFinding = Extract<Finding, { readonly code: keyof EqualityFindingDetails }>;

function people(count: number): string {
  return count === 1 ? '1 person' : `${String(count)} people`;
}

const SOME_ROWS = 4;

function listSome(rows: readonly string[]): string {
  const more = rows.length > SOME_ROWS ? [`${String(rows.length - SOME_ROWS)} more`] : [];
  return listWords([...rows.slice(0, SOME_ROWS), ...more], 'and');
}

/** Why a table is not read, as the end of a sentence, and what would settle it. */
function describeUnread(why: UnreadReason): { readonly because: string; readonly fix: string } {
  switch (why.kind) {
    case 'subject':
      return {
        because: `“${why.words}” does not speak of staff in post`,
        fix: 'Nothing to do, where it counts something else; otherwise say in the title above it that it counts staff in post.',
      };
    case 'bands':
      return {
        because: 'nothing says that its bands are pay bands of staff',
        fix: 'Nothing to do, where they are other bands; otherwise head them “Pay band”, or write “Workforce” into the title above.',
      };
    case 'percentages':
      return {
        because: why.rows
          ? `they hold percentages where numbers of people are wanted: ${listSome(why.rows)}`
          : 'it holds percentages where numbers of people are wanted',
        fix: 'Add columns of headcounts beside the percentages.',
      };
    case 'codes':
      return {
        because: 'each code stands in it once, as in a list of codes and their meanings',
        fix: 'Nothing to do, where it is such a list; a list of staff needs a row for each person, with an employee number.',
      };
    case 'groups':
      return {
        because: 'its rows are groups of people and no column says how many people each has',
        fix: 'Add a column “Headcount” with whole numbers of people, or take out a list with one row for each person.',
      };
    case 'snapshots':
      return {
        because: `it was taken on several days of ${why.year}, and the same people stand in each`,
        fix: 'Keep the rows of one day in each year, such as 31 March.',
      };
    case 'full-time':
      return {
        because: 'it counts full-time equivalents, and the figures count people',
        fix: 'Use headcounts, and write “headcount” into the title or the headings.',
      };
    case 'worked-out':
      return {
        because:
          'it holds ratios, gaps or percentages that were worked out elsewhere, without the counts they rest on',
        fix: 'Add the numbers of people, or the pay, that each was worked out from: Parity works figures out from counts.',
      };
    case 'headings':
      return {
        because: 'its headings do not say which indicator it is of, or what its rows count',
        fix: 'Copy the numbers to a sheet made with “parity template”, or name the indicator, the measure and the groups in the headings.',
      };
    case 'rows':
      return {
        because: `nothing says what they count: ${listSome(why.rows)}`,
        fix: 'Nothing to do, where no figure rests on them; otherwise give each its indicator and its measure, as on a sheet made with “parity template”.',
      };
  }
}

/** A finding about equality data or figures in words; see `describeFinding`. */
export function describeEqualityFinding(finding: EqualityFinding): FindingText {
  switch (finding.code) {
    case 'count-unreadable':
      return {
        message: `${quote(finding.raw)} in “${finding.detail.column}” is not ${finding.detail.wanted}, so it is not used.`,
        fix: `Type ${finding.detail.wanted}, or leave the cell empty where it is not known.`,
        todo: 'fix',
      };
    case 'figure-indicator-unknown':
      return {
        message: `There is no ${finding.detail.standard} ${finding.raw}: the standard has ${finding.detail.known}. The row is not used.`,
        fix: 'Correct the number.',
        todo: 'fix',
      };
    case 'figure-measure-unknown':
      return {
        message: `${quote(finding.raw)} is not a measure this figure is computed from, so the row is not used.`,
        fix: `Write one of ${listWords(finding.detail.known, 'or')}.`,
        todo: 'fix',
      };
    case 'figure-wording-differs': {
      const { standard, number, meant } = finding.detail;
      return meant === null
        ? {
            message: `${quote(finding.raw)}: the words are not those of ${standard} ${number}, and they fit several others, so the row is not used.`,
            fix: 'Correct the number or the words.',
            todo: 'fix',
          }
        : {
            message: `${quote(finding.raw)}: the number is ${number}, the words are those of ${standard} ${meant}, and it is read as ${meant}.`,
            fix: 'Correct the number, or the words if the number is right.',
            todo: 'confirm',
          };
    }
    case 'equality-data-unread': {
      const { because, fix } = describeUnread(finding.detail.why);
      const what =
        'rows' in finding.detail.why
          ? `Some rows under ${quote(finding.raw)} look like equality data and are not read`
          : `${quote(finding.raw)} looks like equality data and is not read`;
      return { message: `${what}, because ${because}.`, fix, todo: 'confirm' };
    }
    case 'count-twice':
      return {
        message: `The same count stands at ${finding.detail.otherCell} too, so neither is certain; the first is used.`,
        fix: 'Keep one of the two, or give each its own breakdown or year.',
        todo: 'fix',
      };
    case 'count-exceeds-base':
      return {
        message: `${finding.detail.group}: ${String(finding.detail.count)} out of ${String(finding.detail.base)} cannot be, so no figure is computed.`,
        fix: 'Check both counts.',
        todo: 'fix',
      };
    case 'percentage-over-100':
      return {
        message: `${finding.detail.group}: ${quote(finding.raw)} is more than 100 per cent, so no figure is computed.`,
        fix: 'Check the percentage.',
        todo: 'fix',
      };
    case 'fraction-for-percentage':
      return {
        message: `${finding.detail.group}: ${quote(finding.raw)} reads like a fraction where a percentage from 0 to 100 is wanted, so no figure is computed.`,
        fix: `Type ${String(finding.detail.likely)} if that is what is meant.`,
        todo: 'fix',
      };
    case 'totals-differ':
      return {
        message: `${finding.detail.of}: the parts add up to ${String(finding.detail.sum)}, the total given is ${String(finding.detail.total)}.`,
        fix: 'Check the parts and the total; figures over them are left out until they agree.',
        todo: 'fix',
      };
    case 'survey-count-not-whole':
      return {
        message: `${quote(finding.raw)} of ${String(finding.detail.base)} answers is ${finding.detail.count.toFixed(2)} people: the percentage is rounded or weighted, so intervals and tests over it are approximate.`,
        fix: 'Nothing to do, where the survey weights its results; otherwise check the percentage and the base.',
        todo: 'know',
      };
    case 'own-answer-differs':
      return {
        message: `The sheet says ${quote(finding.raw)}; its own inputs give ${finding.detail.ours} (${finding.detail.method}).`,
        fix: 'Check the sheet’s formula or the inputs.',
        todo: 'confirm',
      };
    case 'staff-code-unknown':
      return {
        message: `The code ${quote(finding.raw)} in “${finding.detail.column}” is not in the NHS Data Dictionary; the people who have it (${String(finding.detail.people)}) are counted as not known.`,
        fix: 'Correct the code, or leave it if it is a local one for “not known”.',
        todo: 'confirm',
      };
    case 'staff-words-without-codes':
      return {
        message: `“${finding.detail.column}” gives ethnic categories in words without their codes, so the list is not counted by ethnicity (${people(finding.detail.people)}): “Mixed – White and Asian” has the word White in it and is not White.`,
        fix: 'Take the column of codes out of the staff record too (A, B, C …), or let each value begin with its code.',
        todo: 'fix',
      };
    case 'staff-left-out':
      return finding.detail.why === 'bank'
        ? {
            message: `Left out as bank or honorary staff: ${people(finding.detail.people)}. The standards count substantive staff.`,
            fix: 'Nothing to do, unless they are employed otherwise.',
            todo: 'know',
          }
        : {
            message: `Left out because the same employee number stands further up: ${people(finding.detail.people)}. Each person is counted once, in the first row.`,
            fix: 'Sort the main post of each person first where the pay band matters.',
            todo: 'know',
          };
    case 'staff-list-undated':
      return {
        message: `The staff list does not say when it was taken, and other counts are of ${finding.detail.year}: its figures stand without a year, and nothing of ${finding.detail.year} is set against them.`,
        fix: 'Write the date above the list, such as “Staff in post, 31 March 2026”, or in a column “Snapshot date”.',
        todo: 'confirm',
      };
    case 'staff-band-unknown':
      return {
        message: `“${finding.detail.column}” holds pay bands that are none of the standards’; ${people(finding.detail.people)} with one counted as “Other”.`,
        fix: 'Write the band (1 to 9, 8a to 8d, VSM) or the medical grade.',
        todo: 'confirm',
      };
    case 'other-standard-data':
      return {
        message: `This looks like data of the ${finding.detail.standard}, which numbers other things, so it is not mixed in with WRES and WDES.`,
        fix: 'Nothing to do, unless it is WRES or WDES data: then correct the title.',
        todo: 'know',
      };
    case 'adverse-gap-no-action': {
      const { figure, reading, chance = '', also = [] } = finding.detail;
      const others = also.length === 0 ? '' : `There is a gap for ${listSome(also)} too.`;
      const told = [`${figure}: ${reading}`, chance, others, 'No action that is still open names it.'];
      return {
        message: told.filter((sentence) => sentence !== '').join(' '),
        fix: 'Add an action, or name the indicator in the action that deals with it.',
        todo: 'confirm',
      };
    }
    case 'action-green-figure-worse':
      return {
        message: `${finding.detail.action} is rated well, yet its figure has grown worse. ${finding.detail.figure}: ${finding.detail.reading}`,
        fix: 'Ask the lead whether the action works as it was meant to.',
        todo: 'confirm',
      };
    case 'many-figures':
      return {
        message: `Of the ${sayTested(finding.detail)}, about ${String(finding.detail.expected)} would seem more than chance by chance alone.`,
        fix: 'Read single figures with that in mind; look for what recurs from year to year.',
        todo: 'know',
      };
  }
}
