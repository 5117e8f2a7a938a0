import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { planWorkbook } from '../support/plan-workbook';
import { workbookContract } from './workbook-contract';

workbookContract({
  name: 'in a file',
  capabilities: { readsFormats: true, sharedEditing: false, allOrNothing: true },
  open: async () => openXlsx(planWorkbook(), 'plan.xlsx'),
});

describe('A file saved and opened again', () => {
  workbookContract({
    name: 'in a file that was saved once',
    capabilities: { readsFormats: true, sharedEditing: false, allOrNothing: true },
    open: async () => {
      const first = openXlsx(planWorkbook(), 'plan.xlsx');
      await first.apply([{ kind: 'set-name', name: 'x', refersTo: '1', hidden: false }]);
      await first.apply([{ kind: 'remove-name', name: 'x' }]);
      await first.apply([
        { kind: 'set-cells', sheet: 'EDI plan', row: 20, column: 1, cells: [[{ value: 'x' }]] },
      ]);
      await first.apply([
        { kind: 'set-cells', sheet: 'EDI plan', row: 20, column: 1, cells: [[{ value: null }]] },
      ]);
      return openXlsx(first.save(), 'plan.xlsx');
    },
  });
});
