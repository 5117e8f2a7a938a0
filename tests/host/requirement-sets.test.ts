import { planWorkbook } from '../support/plan-workbook';
import { startExcel } from './start-excel';

/** A call that came with ExcelApi 1.15. */
async function newerCall(requirementSet?: '1.15'): Promise<unknown> {
  const { Excel, Office } = await startExcel({
    workbook: planWorkbook(),
    ...(requirementSet ? { requirementSet } : {}),
  });
  return Excel.run(async (context) => {
    const isThere = Office.context.requirements.isSetSupported('ExcelApi', '1.15');
    expect(isThere).toBe(requirementSet === '1.15');
    context.workbook.getSelectedRange().getDependents();
    await context.sync();
  }).catch((error: unknown) => error);
}

describe('The oldest Excel we support', () => {
  it('fails in the client, before anything is sent, when a newer call is made without asking', async () => {
    const failure = await newerCall();
    expect(failure).toMatchObject({
      code: 'ApiNotFound',
      debugInfo: { errorLocation: 'Range.getDependents' },
    });
    expect(String(failure)).toContain('ExcelApi 1.15');
  });

  it('lets the same call through to a host that has it', async () => {
    expect(String(await newerCall('1.15'))).toContain(
      'Emulated host: Range.getDependents is not implemented',
    );
  });

  it.each([
    ['ExcelApi', '1.14', true],
    ['ExcelApi', '1.9', true],
    ['ExcelApi', '1.17', false],
    ['SharedRuntime', '1.1', true],
    ['WordApi', '1.1', false],
  ])('says whether it has %s %s: %s', async (set, version, has) => {
    const { Office } = await startExcel({ workbook: planWorkbook() });
    expect(Office.context.requirements.isSetSupported(set, version)).toBe(has);
  });

  it.each(['1.17', '1.18', '1.20'] as const)(
    'can be asked to be an Excel with %s',
    async (requirementSet) => {
      const { Office } = await startExcel({ workbook: planWorkbook(), requirementSet });
      expect(Office.context.requirements.isSetSupported('ExcelApi', requirementSet)).toBe(true);
      expect(Office.context.requirements.isSetSupported('ExcelApi', '1.21')).toBe(false);
    },
  );
});
