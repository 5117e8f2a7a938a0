import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import { startExcel } from '../../host/start-excel';
import { doublingSheet, eitherSideSheet } from '../../support/charted-sheet';
import { planWorkbook } from '../../support/plan-workbook';

const ROWS = [['Appointment', 1.3, 0.4] as const, ['Training', 0.8, 0.2] as const];

async function drawn(spec: ReturnType<typeof doublingSheet>) {
  const { model } = await startExcel({ workbook: planWorkbook() });
  expect(await new OfficeWorkbook(async () => undefined).apply([{ kind: 'put-sheet', spec }])).toEqual([]);
  return model.sheet('Charted')?.charts[0];
}

describe('A chart drawn in Excel', () => {
  it('on a doubling scale counts in powers of two and crosses at its low end', async () => {
    const chart = await drawn(doublingSheet(ROWS));
    expect(chart?.axes.value.axis).toMatchObject({
      scaleType: 'Logarithmic',
      logBase: 2,
      position: 'Minimum',
      minimum: 0.25,
      maximum: 8,
    });
    expect(chart?.axes.category.axis).toMatchObject({ tickLabelPosition: 'Low', reversePlotOrder: true });
  });

  it('neither fills nor names the part that only takes room', async () => {
    const [unseen, seen] = (await drawn(doublingSheet(ROWS)))?.series ?? [];
    expect([unseen?.fill, unseen?.line['lineStyle'], unseen?.values['name']]).toEqual([
      null,
      'None',
      '\u00a0',
    ]);
    expect([seen?.fill, seen?.values['name']]).toEqual(['#D5EFD9', 'G On track']);
  });

  it('keeps its labels clear of bars that reach below nought', async () => {
    const chart = await drawn(eitherSideSheet(ROWS));
    expect(chart?.axes.value.axis).toMatchObject({ minimum: -10, maximum: 10, majorUnit: 5 });
    expect(chart?.axes.category.axis).toMatchObject({ tickLabelPosition: 'Low' });
  });
});
