import { OfficeWorkbook } from '../../src/workbook/office/office-workbook';
import { startExcel } from '../host/start-excel';
import { planWorkbook } from '../support/plan-workbook';
import { workbookContract } from './workbook-contract';

/** The results of the formulas that the contract writes. */
const RESULTS: Readonly<Record<string, number | string>> = {
  '=COUNTA(A4:A5)+1': 3,
  '=LOWER("X")': 'x',
  '=1+1': 2,
  '=1+2': 3,
};

workbookContract({
  name: 'open in Excel',
  capabilities: { readsFormats: true, sharedEditing: true, allOrNothing: false },
  open: async () => {
    await startExcel({
      workbook: planWorkbook(),
      calculate: (_sheet, _address, formula) => RESULTS[formula],
    });
    return new OfficeWorkbook(async () => undefined);
  },
});
