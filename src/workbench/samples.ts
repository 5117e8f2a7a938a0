import type { Samples } from './Workbench';

/** The sample plans, each in a script of its own, so that the page never asks for anything but scripts. */
export const SAMPLES: Samples = {
  'edi-improvement-plan.xlsx': async () => (await import('../../samples/edi-improvement-plan.xlsx')).default,
  'wdes-action-plan.xlsx': async () => (await import('../../samples/wdes-action-plan.xlsx')).default,
  'tracker-table.xlsx': async () => (await import('../../samples/tracker-table.xlsx')).default,
  'messy-from-pdf.xlsx': async () => (await import('../../samples/messy-from-pdf.xlsx')).default,
};

export const FIRST_SAMPLE = 'edi-improvement-plan.xlsx';
