import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBytes, reviewedPath, writeBytes } from '../../src/cli/files';

describe('files on disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parity-files-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const bytes = (text: string) => new TextEncoder().encode(text);

  it('names the reviewed copy after the workbook and keeps its kind', () => {
    expect(reviewedPath('plans/edi.plan.xlsx')).toBe(join('plans', 'edi.plan.reviewed.xlsx'));
    expect(reviewedPath('edi.xlsm')).toBe('edi.reviewed.xlsm');
  });

  it('says that a file is not there, and that a folder is no workbook', () => {
    expect(() => readBytes(join(folder, 'none.xlsx'))).toThrow(
      /^There is no file “.*none\.xlsx”\. Check the name and the folder\.$/,
    );
    expect(() => readBytes(folder)).toThrow(/is a folder\. Name the workbook in it\.$/);
  });

  it('leaves no temporary file behind, whether it could write or not', () => {
    writeBytes(join(folder, 'out.xlsx'), bytes('new'));
    mkdirSync(join(folder, 'taken.xlsx'));
    expect(() => writeBytes(join(folder, 'taken.xlsx'), bytes('new'))).toThrow(
      /could not be written: a folder has that name/,
    );
    expect(readdirSync(folder).sort()).toEqual(['out.xlsx', 'taken.xlsx']);
  });

  it('says that the folder of an output is not there', () => {
    expect(() => writeBytes(join(folder, 'no', 'out.xlsx'), bytes('new'))).toThrow(
      /could not be written: the folder “.*” is not there\. Nothing was changed; choose another place with --out\.$/,
    );
  });

  it('puts an earlier copy that differs aside, and overwrites an equal one quietly', () => {
    const path = join(folder, 'plan.reviewed.xlsx');
    writeFileSync(path, 'with notes');
    const aside = writeBytes(path, bytes('new'), { keepPrevious: true });
    expect(aside).toBe(join(folder, 'plan.reviewed.previous.xlsx'));
    expect(readFileSync(aside ?? '', 'utf8')).toBe('with notes');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(writeBytes(path, bytes('new'), { keepPrevious: true })).toBeNull();
    expect(existsSync(path)).toBe(true);
    expect(writeBytes(path, bytes('newer'), { keepPrevious: true })).toBe(
      join(folder, 'plan.reviewed.previous-2.xlsx'),
    );
    expect(readFileSync(aside ?? '', 'utf8')).toBe('with notes');
  });

  it('gives a copy no more readers than the plan has', () => {
    const [plan, copy] = [join(folder, 'plan.xlsx'), join(folder, 'plan.reviewed.xlsx')];
    writeFileSync(plan, 'plan', { mode: 0o600 });
    writeBytes(copy, bytes('copy'), { as: plan });
    writeBytes(plan, bytes('changed'));
    expect([plan, copy].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o600]);
  });

  it('writes to what a link leads to, and leaves the link', () => {
    const [plan, link] = [join(folder, 'plan.xlsx'), join(folder, 'link.xlsx')];
    writeFileSync(plan, 'plan');
    symlinkSync(plan, link);
    writeBytes(link, bytes('changed'));
    expect(readFileSync(plan, 'utf8')).toBe('changed');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });
});
