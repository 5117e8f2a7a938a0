import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { startExcel } from '../../host/start-excel';
import { planWorkbook } from '../../support/plan-workbook';

const SAMPLES = join(process.cwd(), 'samples');

describe('A workbook open in Excel', () => {
  it('reads as its file does', async () => {
    const { counters } = await startExcel({ workbook: planWorkbook() });
    const inExcel = await new OfficeWorkbook().read();
    expect(inExcel).toEqual(await openXlsx(planWorkbook(), 'plan.xlsx').read());
    expect(counters.batches).toBeLessThanOrEqual(3);
  });

  it.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')))(
    'reads the sample %s as its file does',
    async (name) => {
      const bytes = new Uint8Array(readFileSync(join(SAMPLES, name)));
      const { counters } = await startExcel({ workbook: bytes });
      const inExcel = await new OfficeWorkbook().read();
      expect(inExcel).toEqual(await openXlsx(bytes, name).read());
      expect(counters.batches).toBeLessThanOrEqual(3);
    },
  );
});
