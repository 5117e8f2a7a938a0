import { Temporal } from 'temporal-polyfill';
import { stopIfAsked } from '../../workbook/stop-reading';
import { readSettingsOf, readWorkbook } from '../review-workbook';
import { openSession, sessionDate } from './open-session';
import type { Scan, Undo } from './pane-session';
import { countedNoun } from './wording';
import { conflictViews } from './write-outcome';

/** Reads a workbook once and reviews it. */
export const scan: Scan = async (workbook, { asAt, today, onProgress, signal }) => {
  const snapshot = await workbook.read(onProgress, signal);
  const set = readSettingsOf(snapshot);
  const basis = {
    workbook,
    today: Temporal.PlainDate.from(today),
    asked: asAt === null ? null : Temporal.PlainDate.from(asAt),
    saved: set.settings,
  };
  await stopIfAsked(signal);
  const reading = readWorkbook(snapshot, sessionDate(basis, set.settings), set);
  await stopIfAsked(signal);
  return openSession(basis, reading);
};

/** Takes back the last write. */
export const undo: Undo = async (workbook) => {
  const conflicts = conflictViews(await workbook.undo());
  return {
    sentence:
      conflicts.length === 0
        ? 'Everything is as it was before the last write.'
        : `${countedNoun(conflicts.length, 'row')} changed by someone else since then ${conflicts.length === 1 ? 'was' : 'were'} left alone; everything else is as it was before the last write.`,
    conflicts,
  };
};
