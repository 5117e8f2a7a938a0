import { showCell } from '../../../src/workbook/office/show-cell';
import { startExcel } from '../../host/start-excel';
import { buildSheet, buildWorkbook } from '../../support/sheet-builder';

const plan = buildSheet([['Action', 'Due']], { name: 'EDI plan' });
const open = () =>
  startExcel({
    workbook: buildWorkbook(
      plan,
      { ...plan, name: "Lead's notes" },
      { ...plan, name: 'Old plan', visibility: 'hidden' },
    ),
  });

test('The sheet comes to the front with the cell selected', async () => {
  const { model } = await open();
  await showCell("Lead's notes", 'G13');
  expect(model.selection?.sheet.name).toBe("Lead's notes");
  expect(model.selection?.range).toEqual({ top: 13, left: 7, bottom: 13, right: 7 });
});

test('A sheet that has gone is told by name, with what to do', async () => {
  await open();
  await expect(showCell('Gone', 'A1')).rejects.toMatchObject({
    code: 'no-such-sheet',
    message: expect.stringContaining('The sheet “Gone” is not there any more.'),
  });
});

test('A hidden sheet is not unhidden: it says how to', async () => {
  const { model } = await open();
  await expect(showCell('Old plan', 'B2')).rejects.toMatchObject({
    message: expect.stringContaining('choose Unhide'),
  });
  expect(model.selection?.sheet.name).toBe('EDI plan');
});

test('While a cell is being edited it says to press Enter', async () => {
  const { failures } = await open();
  failures.refuse('cell-edit');
  await expect(showCell('EDI plan', 'A1')).rejects.toMatchObject({
    code: 'cell-being-edited',
    message: expect.stringMatching(/could not go to the cell\. Press Enter/),
  });
});
