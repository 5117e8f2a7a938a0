import type { WorkbookCapabilities } from '../workbook-port';

/** What a workbook open in Excel can do; apart from the adapter, so that a page may know it before fetching that. */
export const OFFICE_CAPABILITIES: WorkbookCapabilities = {
  readsFormats: true,
  sharedEditing: true,
  allOrNothing: false,
};
