import { planWorkbook } from '../support/plan-workbook';
import { compareRecording, type Exchange } from './compare-recording';
import { startExcel } from './start-excel';

/** What went over the wire while a title was changed and read again, as if from an Excel with ids of its own. */
async function recording(): Promise<readonly Exchange[]> {
  const { Excel, host } = await startExcel({ workbook: planWorkbook() });
  const exchanges: Exchange[] = [];
  const answer = host.answer.bind(host);
  host.answer = async (request) => {
    const reply = await answer(request);
    if (reply.ok) exchanges.push({ request, answer: reply.body });
    return reply;
  };
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('EDI plan').getRange('A1').load('address');
    await context.sync();
    range.values = [['New title']];
    range.load('values');
    await context.sync();
  });
  await host.idle();
  return exchanges.map(({ request, answer: body }) => ({
    request: request.replaceAll('{ref-', '{real-'),
    answer: body.replaceAll('{ref-', '{real-').replaceAll('0001-0000-0000', '4A5B-0000-0000'),
  }));
}

describe('A recording of a real Excel', () => {
  it('agrees with the emulated host where only ids differ', async () => {
    const exchanges = await recording();
    expect(exchanges.map(({ request }) => request).join()).toContain('{real-1}');
    const { host } = await startExcel({ workbook: planWorkbook() });
    expect(await compareRecording(host, exchanges)).toEqual([]);
  });

  it('shows where the emulated host answers something else', async () => {
    const exchanges = (await recording()).map(({ request, answer }) => ({
      request,
      answer: answer.replace('"New title"', '"Another title"'),
    }));
    const { host } = await startExcel({ workbook: planWorkbook() });
    expect(await compareRecording(host, exchanges)).toEqual([
      '2 Results.2.Value.Values.0.0: Excel says "Another title", the host "New title"',
    ]);
  });
});
