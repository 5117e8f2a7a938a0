import { Temporal } from 'temporal-polyfill';
import type { Settings } from '../../domain/settings/settings';
import type { Workbook } from '../../workbook/workbook-port';
import { rateWorkbook, readWorkbook, type WorkbookReading } from '../review-workbook';
import { applyEdit, type EditedSettings } from './apply-edit';
import { buildReviewView } from './build-review-view';
import { describeDifference } from './describe-effect';
import { buildGapsView } from './gaps-build-view';
import { insertDataSheet } from './gaps-insert';
import type { GapsView } from './gaps-view';
import type { PaneSession } from './pane-session';
import type { ReviewView } from './review-view';
import { saysTheSame } from './same-settings';
import type { SettingEdit } from './setting-edit';
import { placeEdit } from './place-edit';
import { planWrite, writePlanned, type PlannedWrite } from './plan-write';
import { saveSetUp } from './save-set-up';

/** What stays the same from one session over a snapshot to the next. */
export interface SessionBasis {
  readonly workbook: Workbook;
  readonly today: Temporal.PlainDate;
  /** The date a person asked for in this sitting, or null. */
  readonly asked: Temporal.PlainDate | null;
  /** The settings as the workbook holds them. */
  readonly saved: Settings;
}

/** The date a session speaks for: the one asked for, else the one fixed for the workbook, else today. */
export function sessionDate({ asked, today }: SessionBasis, { asAt }: Settings): Temporal.PlainDate {
  return asked ?? asAt ?? today;
}

/** The outcome of an edit, worked out or refused. */
type Edited =
  { readonly basis: SessionBasis; readonly reading: WorkbookReading } | { readonly refusal: string };

/** A session over plans that are read already. */
export function openSession(basis: SessionBasis, reading: WorkbookReading): PaneSession {
  const review = rateWorkbook(reading);
  const { snapshot, settings } = review;
  let view: ReviewView | null = null;
  let gaps: GapsView | null = null;
  let planned: PlannedWrite | null = null;
  const toWrite = (): PlannedWrite => (planned ??= planWrite(review));
  const session: PaneSession = {
    get view() {
      return (view ??= buildReviewView(review, !saysTheSame(settings, basis.saved)));
    },
    get gaps() {
      return (gaps ??= buildGapsView({ ...review, plans: session.view.plans }));
    },
    asAt(date) {
      const asked = dateFrom(date);
      if (!asked) return session;
      const set = { settings, findings: reading.settingsFindings };
      return openSession({ ...basis, asked }, readWorkbook(snapshot, asked, set));
    },
    whyRefused(edit) {
      const edited = editSettings(reading, edit);
      return 'refusal' in edited ? edited.refusal : null;
    },
    edit(edit) {
      const edited = editReading(basis, reading, edit);
      return 'refusal' in edited ? session : openSession(edited.basis, edited.reading);
    },
    describeEffect(edit) {
      const edited = editReading(basis, reading, edit);
      return 'refusal' in edited ? edited.refusal : describeDifference(review, rateWorkbook(edited.reading));
    },
    preview: () => toWrite().preview,
    write: async () => writePlanned(basis.workbook, review, toWrite()),
    saveSetUp: async () => saveSetUp(basis.workbook, review),
    insertDataSheet: async (template) => insertDataSheet(basis.workbook, snapshot, template),
  };
  return session;
}

function editSettings(
  { settings, settingsFindings, snapshot, plans }: WorkbookReading,
  edit: SettingEdit,
): EditedSettings {
  const placed = placeEdit(edit, plans);
  if ('refusal' in placed) return placed;
  const sheets = snapshot.sheets.map(({ name }) => name);
  return applyEdit({ settings, findings: settingsFindings }, placed.edit, sheets);
}

/** Only where columns or the date change must the plans be read again; the rest is a matter of rating. */
function editReading(basis: SessionBasis, reading: WorkbookReading, edit: SettingEdit): Edited {
  const edited = editSettings(reading, edit);
  if ('refusal' in edited) return edited;
  const { settings, findings } = edited.settings;
  switch (edit.kind) {
    case 'due-soon-days':
    case 'grace-days':
    case 'key':
      return { basis, reading: { ...reading, settings, settingsFindings: findings } };
    case 'fixed-as-at': {
      // Who fixes a date, or frees it, wants to see the review of that date.
      const own = { ...basis, asked: null };
      const asAt = sessionDate(own, settings);
      return { basis: own, reading: readWorkbook(reading.snapshot, asAt, edited.settings) };
    }
    case 'header-row':
    case 'column':
      return { basis, reading: readWorkbook(reading.snapshot, reading.asAt, edited.settings) };
  }
}

function dateFrom(iso: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  try {
    return Temporal.PlainDate.from(iso);
  } catch {
    return null;
  }
}
