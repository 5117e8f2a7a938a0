import { Temporal } from 'temporal-polyfill';
import { undo as takeBack } from '../application/pane/scan';
import { refreshStatus as refresh } from '../application/refresh-status';
import type { CommandEngine } from './ribbon-commands';

/** The work of the buttons; fetched when one is pressed, so that the pane opens without it. */
export const commandEngine: CommandEngine = {
  refreshStatus: (workbook, today) => refresh(workbook, Temporal.PlainDate.from(today)),
  undo: async (workbook) => (await takeBack(workbook)).sentence,
};
