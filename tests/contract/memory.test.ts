import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { planWorkbook } from '../support/plan-workbook';
import { workbookContract } from './workbook-contract';

workbookContract({
  name: 'held in memory',
  capabilities: { readsFormats: true, sharedEditing: false, allOrNothing: true },
  open: async () => new MemoryWorkbook(await openXlsx(planWorkbook(), 'plan.xlsx').read()),
});
