import type { CheckView, ReviewView, StatusChangeView } from '../application/pane/review-view';
import type { Sureness } from '../domain/plan/plan';
import type { Done, Failure, PaneTab } from './state/pane-state';

/** `1 action`, `57 actions`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Every word of the pane that is not the engine's own; those of the Gaps tab come with it. */
export const text = {
  product: 'Parity',
  pane: 'Parity, plan review',

  welcome: {
    title: 'Know where every action stands',
    what: 'Parity reads the equality action plan in this workbook, rates every action and says why. When you ask it to, it writes the answers beside your plan.',
    promises: [
      {
        title: 'Nothing leaves this workbook',
        why: 'No account and no server: the work is done on this computer.',
      },
      {
        title: 'Reading changes nothing',
        why: 'You see what would be written before it is, and can take it back.',
      },
    ],
    scan: 'Scan this workbook',
  },

  scanning: {
    started: 'Reading the workbook.',
    opening: 'Opening the workbook…',
    reviewing: 'Rating the actions…',
    progress: 'How much has been read',
    reading: (sheet: string, number: number, total: number) =>
      `Reading “${sheet}” (${number} of ${count(total, 'sheet')})`,
    readOnly: 'Reading changes nothing in your workbook.',
    cancel: 'Cancel',
    cancelled: 'The scan was stopped. Nothing was changed.',
  },

  stopped: {
    title: 'Nothing has been read yet',
    what: 'The scan was stopped before it was finished. Nothing in the workbook was changed.',
    scan: 'Scan this workbook',
  },

  tabs: {
    label: 'Parts of the review',
    names: { review: 'Review', checks: 'Checks', gaps: 'Gaps', 'set-up': 'Set-up' } satisfies Record<
      PaneTab,
      string
    >,
    unsaved: 'not saved',
    fetching: 'Fetching this part…',
  },

  review: {
    plan: 'Plan',
    asAt: 'As at',
    extent: (extent: string, asAt: string) => `${extent} · as at ${asAt}`,
    asAtHint: 'Use a whole date, from 2000 to 2099.',
    scanAgain: 'Scan again',
    counts: (words: string) => `${words}.`,
    legend: 'Show only actions that are',
    filters: 'Filters',
    filtersSet: (number: number) => `${number} on`,
    lead: 'Lead',
    committee: 'Committee',
    section: 'Section',
    everyLead: 'Every lead',
    everyCommittee: 'Every committee',
    everySection: 'Every section',
    clear: 'Show all',
    shown: (shown: number, all: number) => `${shown} of ${count(all, 'action')} shown`,
    actions: (plan: string) => `Actions of ${plan}`,
    noneMatch: 'No action meets these filters.',
    checks: (number: number) => count(number, 'check'),
    toConfirm: (number: number) =>
      `${number === 1 ? 'One thing' : `${number} things`} about how this plan was read ${number === 1 ? 'is' : 'are'} not certain, so ratings may be wrong.`,
    confirm: 'Check in Set-up',
    keys: 'Arrow keys move through the list, Enter goes to the row in the sheet.',
    write: 'Write status',
    undoLast: 'Undo last write',
    preparing: 'Working out what would change…',
  },

  noPlan: {
    title: 'No action plan was found',
    what: 'Parity looks for a table with a row of headings and one action a row beneath.',
    awaitsTitle: 'The plan has no actions yet',
    awaits: 'Its headings are there and can be read. Fill in one action a row beneath them, then scan again.',
    looked: 'What was looked at',
    nothing: 'The workbook has no sheet with anything in it.',
    hintTitle: 'What a plan needs',
    hint: 'Headings such as Action, Lead, Due date and RAG in one row, in any order, and the actions beneath it. A title above and a key to the colours are welcome anywhere.',
    toSetUp: 'Say where the headings are',
  },

  checks: {
    none: 'Nothing to check',
    noneWhy: 'Every date, lead, rating and reference could be read for certain.',
    groups: {
      fix: {
        title: 'To fix',
        why: 'Something here is missing or cannot be right. Put it right in the workbook, then scan again.',
      },
      confirm: { title: 'To confirm', why: 'Parity’s reading may be right; only you can say.' },
      know: { title: 'To know', why: 'Nothing to do, unless it surprises you.' },
    } satisfies Record<CheckView['todo'], { title: string; why: string }>,
    settles: 'What would settle it:',
    now: 'There now:',
  },

  setUp: {
    intro: 'This is how Parity read the workbook. Change what is not right; the review follows at once.',
    headings: (row: number) => `I read row ${row} as headings.`,
    headingsWhy: (sureness: string, why: string) => `${sureness}: ${why}.`,
    headingsCorrected: (row: number) => `You said that row ${row} holds the headings.`,
    toConfirm: (number: number) =>
      `${number === 1 ? 'One thing is' : `${number} things are`} not certain: look for “Please check”, and say whether it is right.`,
    right: 'That is right',
    rightColumn: (label: string) => `That is right: ${label}`,
    rightRow: 'That is the right row',
    headingRow: 'Row of the headings',
    useRow: 'Use this row',
    rowHint: 'Use a whole number from 1.',
    leaveRow: 'Let Parity find it',
    columns: 'Columns',
    column: (letters: string, heading: string) =>
      heading === '' ? `Column ${letters}, which has no heading` : `${heading} (column ${letters})`,
    none: 'None of these',
    asRead: 'As Parity reads it',
    sureness: { sure: 'Sure', fairly: 'Fairly sure', 'please-check': 'Please check' } satisfies Record<
      Sureness,
      string
    >,
    corrected: 'Your choice',
    key: 'The plan’s own RAG key',
    keyNone: 'The plan has no key to its colours or letters, so the usual words are used.',
    keyWhy: (meaning: string, corrected: boolean) =>
      `${corrected ? 'Your choice. ' : ''}${meaning === '' ? 'The plan does not say what it means.' : `In the plan: ${meaning}`}`,
    windows: 'What counts as at risk or overdue',
    dueSoon: 'At risk when due within (days)',
    grace: 'Overdue only after (days late)',
    daysHint: (most: number) => `Use a whole number from 0 to ${most}.`,
    date: 'Date of every review',
    fixedAsAt: 'Always as at',
    fixedHint: 'Empty means the day of each review.',
    clearDate: 'Use the day of each review',
    otherSheets: 'Sheets that hold no plan',
    sheet: 'Sheet',
    otherWhy: 'If one of them is a plan, say where its headings and its actions are.',
    itsHeadingRow: 'Row of its headings',
    itsActions: 'Column of its actions',
    itsActionsHint: 'A letter, such as C. Leave it empty to let Parity find it.',
    columnHint: 'Use the letter of a column, from A to XFD.',
    readAsPlan: 'Read as a plan',
    save: 'Save set-up',
    saving: 'Saving…',
    unsaved: 'Changed here, not yet saved in the workbook.',
    saved: 'Kept on the sheet “Parity settings”.',
  },

  preview: {
    title: 'What would be written',
    noChanges: 'No action changes status.',
    list: 'Actions that change status',
    from: 'from',
    to: 'to',
    firstTime: 'no status yet',
    write: 'Write',
    writing: 'Writing…',
    notNow: 'Not now',
    close: 'Back to the review',
  },

  done: {
    undo: 'Undo',
    undoing: 'Taking it back…',
    close: 'Close this message',
    conflicts: 'These were left alone:',
    nowHolds: (found: string) => `now holds ${found}`,
    reviewAgain: 'Review again',
  },

  failure: {
    scan: 'The workbook was not read',
    load: 'A part of Parity could not be fetched',
    loadWhy: 'The connection may be down for a moment. Nothing in the workbook was changed. Try again.',
    preview: 'The changes could not be worked out',
    write: 'Nothing was written',
    writePart: 'The write may be unfinished',
    save: 'The set-up was not saved',
    savePart: 'The set-up may be saved in part',
    insert: 'The sheet was not added',
    insertPart: 'The sheet may be added in part',
    undo: 'The last write was not taken back',
    undoPart: 'The last write may be taken back in part',
    'as-at': 'The date was not changed',
    edit: 'The correction was not made',
    'go-to': 'That cell could not be shown',
    unexpected:
      'Parity met something it was not built for. Try again; if it happens again, save the workbook, close this pane and open it once more.',
    tryAgain: 'Try again',
    close: 'Close this message',
    crash: 'This pane stopped working',
  },

  lacks: (missing: string) => `Lacks ${missing}.`,
  more: (number: number) => `Show ${number} more`,
} as const;

/** `12 actions change status, 24 get their first`. */
export function sayChanges(changes: readonly StatusChangeView[]): string {
  const first = changes.filter(({ before }) => before === null).length;
  const others = changes.length - first;
  if (others === 0) return `${count(first, 'action gets its', 'actions get their')} first status`;
  const changing = `${count(others, 'action changes', 'actions change')} status`;
  return first === 0 ? changing : `${changing}, ${first} ${first === 1 ? 'gets its' : 'get their'} first`;
}

/** That no plan was found, or that the plan there is has still to be filled in. */
export function noPlanTitle({ awaitsActions }: Pick<ReviewView, 'awaitsActions'>): string {
  return awaitsActions ? text.noPlan.awaitsTitle : text.noPlan.title;
}

/** `57 actions: 12 overdue, …, as at 30 June 2024.`, or that no plan was found. */
export function sayScanned(view: ReviewView): string {
  return view.plans.length === 0 ? `${noPlanTitle(view)}.` : view.sentence;
}

const FIRST_STOP = /\.(?=\s|$)/;

/** `Written to 57 rows at 14:02.` What was taken back stands as it is: its sentence speaks of another time. */
export function sayDone({ kind, sentence, at }: Done): string {
  return kind === 'undone' ? sentence : sentence.replace(FIRST_STOP, () => ` at ${at}.`);
}

export function sayFailure({ what, why }: Failure): string {
  return `${what}. ${why}`;
}
