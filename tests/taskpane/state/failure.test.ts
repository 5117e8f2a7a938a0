import { describeFailure, EngineMissing, Refused } from '../../../src/taskpane/state/failure';
import { WorkbookError } from '../../../src/workbook/workbook-error';

const lost = new WorkbookError('connection-lost', 'The connection was lost. Reload the workbook.');
const isProtected = new WorkbookError('protected', 'The sheet is protected. Ask its owner.');

test('a host that writes all or nothing has written nothing when it failed', () => {
  expect(describeFailure(lost, { kind: 'write' }, true).what).toBe('Nothing was written');
});

test('a host that does not may have written a part when the connection broke, and nothing when it refused', () => {
  expect(describeFailure(lost, { kind: 'write' }, false).what).toBe('The write may be unfinished');
  expect(describeFailure(isProtected, { kind: 'write' }, false).what).toBe('Nothing was written');
  expect(describeFailure(lost, { kind: 'undo' }, false).what).toBe(
    'The last write may be taken back in part',
  );
  expect(describeFailure(lost, { kind: 'scan' }, false).what).toBe('The workbook was not read');
});

test('the workbook’s own sentence is shown, a program’s never', () => {
  expect(describeFailure(lost, { kind: 'scan' }, true).why).toBe(lost.message);
  expect(describeFailure(new Refused('Choose a column.'), { kind: 'scan' }, true).why).toBe(
    'Choose a column.',
  );
  for (const error of [new RangeError('Invalid array length'), 'text', null, new EngineMissing('chunk 7')]) {
    expect(describeFailure(error, { kind: 'scan' }, true).why).not.toMatch(/Invalid|text|null|chunk/);
  }
});
