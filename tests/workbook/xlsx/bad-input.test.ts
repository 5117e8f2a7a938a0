import { unzipSync, zipSync } from 'fflate';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { WorkbookError } from '../../../src/workbook/workbook-error';
import { buildXlsx, partsOf, zipParts } from '../../support/xlsx-package';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const good = buildXlsx({ sheets: [{ name: 'Plan', data: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });

/** An old Office file's wrapper with a stream of that name in its directory. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => bytes.set([letter.charCodeAt(0), 0], 1024 + index * 2));
  return bytes;
}

/** The good workbook with some bytes of its zip directory's first entry changed. */
function withDirectory(change: (view: DataView, entry: number) => void): Uint8Array {
  const bytes = good.slice();
  const view = new DataView(bytes.buffer);
  let entry = 0;
  while (view.getUint32(entry, true) !== 0x02014b50) entry++;
  change(view, entry);
  return bytes;
}

function withSheet(xml: string): Uint8Array {
  return zipParts({ ...partsOf(good), 'xl/worksheets/sheet1.xml': xml });
}

async function refusal(bytes: Uint8Array): Promise<{ code: string; message: string }> {
  try {
    await openXlsx(bytes, 'plan.xlsx').read();
  } catch (error) {
    if (error instanceof WorkbookError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('it was read');
}

const DAMAGED =
  '“plan.xlsx” is damaged: open it in Excel, let Excel repair it, and save it under a new name.';
const ENTITIES =
  '“plan.xlsx” declares XML entities, which no spreadsheet program writes, so it was not opened: save it afresh from Excel.';
const BOMB =
  "“plan.xlsx” would unpack to more than 512 MB or is packed too tightly to be a workbook: save only the plan's sheets in a new file.";

describe('A file that is no readable workbook is refused with one sentence that says what to do', () => {
  it.each([
    [
      'an empty file',
      new Uint8Array(0),
      'not-a-workbook',
      '“plan.xlsx” is empty: choose the file again, or ask for another copy.',
    ],
    [
      'a text file',
      bytesOf('Action,Due,Lead\r\nTrain panels,March 2024,Head of HR'),
      'not-a-workbook',
      '“plan.xlsx” is not an Excel workbook: choose a file that Excel saved as .xlsx or .xlsm.',
    ],
    [
      'a few bytes',
      bytesOf('PK'),
      'not-a-workbook',
      '“plan.xlsx” is not an Excel workbook: choose a file that Excel saved as .xlsx or .xlsm.',
    ],
    [
      'a zip of something else',
      zipParts({ 'notes.txt': 'hello' }),
      'not-a-workbook',
      '“plan.xlsx” is not an Excel workbook: choose a file that Excel saved as .xlsx or .xlsm.',
    ],
    [
      'a file cut short',
      good.slice(0, good.length - 200),
      'damaged',
      '“plan.xlsx” is cut short: it was not saved or copied to the end, so fetch or save it again.',
    ],
    [
      'a password-protected workbook',
      compoundFile('EncryptedPackage'),
      'encrypted',
      '“plan.xlsx” is locked with a password: open it in Excel, take the password off (File, Info, Protect Workbook), and save it.',
    ],
    [
      'an old .xls file',
      compoundFile('Workbook'),
      'old-format',
      '“plan.xlsx” is in the old .xls format: open it in Excel and save it as .xlsx.',
    ],
    [
      'an old Word document',
      compoundFile('WordDocument'),
      'not-a-workbook',
      '“plan.xlsx” is an old Office document, not an Excel workbook: open it in Excel and save it as .xlsx first.',
    ],
    [
      'a binary .xlsb file',
      zipParts({ '[Content_Types].xml': '<Types xmlns="t"/>', 'xl/workbook.bin': 'x' }),
      'binary-format',
      '“plan.xlsx” is in the binary .xlsb format: open it in Excel and save it as .xlsx.',
    ],
    [
      'an OpenDocument spreadsheet',
      zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      'not-a-workbook',
      '“plan.xlsx” is an OpenDocument file, not an Excel workbook: open it in Excel and save it as .xlsx first.',
    ],
    [
      'a Word document',
      zipParts({ 'word/document.xml': '<x/>' }),
      'not-a-workbook',
      '“plan.xlsx” is a Word document, not an Excel workbook: open it in Excel and save it as .xlsx first.',
    ],
    [
      'a zip entry locked with a password',
      withDirectory((view, entry) => view.setUint16(entry + 8, 1, true)),
      'encrypted',
      '“plan.xlsx” is locked with a password: open it in Excel, take the password off (File, Info, Protect Workbook), and save it.',
    ],
    [
      'a part that says it unpacks to 600 MB',
      withDirectory((view, entry) => view.setUint32(entry + 24, 600 * 1024 * 1024, true)),
      'too-large',
      BOMB,
    ],
    [
      'a part that says it unpacks to 100,000 times its size',
      withDirectory((view, entry) => view.setUint32(entry + 24, 100 * 1024 * 1024, true)),
      'too-large',
      BOMB,
    ],
    [
      'a part that unpacks to more than it says',
      withDirectory((view, entry) => view.setUint32(entry + 24, view.getUint32(entry + 24, true) - 5, true)),
      'damaged',
      DAMAGED,
    ],
    [
      'a part whose bytes were changed',
      withDirectory((view, entry) => view.setUint32(entry + 16, 1, true)),
      'damaged',
      DAMAGED,
    ],
    [
      'a sheet that declares entities',
      withSheet('<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet><sheetData/></worksheet>'),
      'unsafe-xml',
      ENTITIES,
    ],
    [
      'shared strings that declare entities',
      buildXlsx({
        sheets: [{ name: 'Plan' }],
        sharedStrings: '',
        parts: { 'xl/sharedStrings.xml': '<!DOCTYPE sst [<!ENTITY a "ha">]><sst><si><t>&a;</t></si></sst>' },
      }),
      'unsafe-xml',
      ENTITIES,
    ],
    [
      'a workbook part that declares entities',
      zipParts({
        ...partsOf(good),
        'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><workbook/>',
      }),
      'unsafe-xml',
      ENTITIES,
    ],
    [
      'a sheet whose XML breaks off',
      withSheet('<worksheet><sheetData><row r="1"><c r="A1"><v>1'),
      'damaged',
      DAMAGED,
    ],
    [
      'a sheet whose tags do not match',
      withSheet('<worksheet><sheetData></sheetData></wrong>'),
      'damaged',
      DAMAGED,
    ],
    [
      'a cell that names an entity nobody declared',
      withSheet('<worksheet><sheetData><row><c t="str"><v>&more;</v></c></row></sheetData></worksheet>'),
      'damaged',
      DAMAGED,
    ],
    [
      'a cell that names an entity after a word of programs',
      withSheet(
        '<worksheet><sheetData><row><c t="str"><v>&constructor;</v></c></row></sheetData></worksheet>',
      ),
      'damaged',
      DAMAGED,
    ],
    [
      'a workbook whose sheet is missing',
      zipParts({ ...partsOf(good), 'xl/worksheets/sheet1.xml': null }),
      'damaged',
      DAMAGED,
    ],
  ])('%s', async (_, bytes, code, message) => {
    expect(await refusal(bytes)).toEqual({ code, message });
  });

  it('a sheet with 70 MB of nothing around its cells', async () => {
    const sheet = bytesOf(`<worksheet>${' '.repeat(70 * 1024 * 1024)}<sheetData/></worksheet>`);
    const bytes = zipSync({ ...unzipSync(good), 'xl/worksheets/sheet1.xml': sheet }, { level: 0 });
    expect(await refusal(bytes)).toEqual({ code: 'too-large', message: BOMB });
  });

  it('a small part may be packed as tightly as it likes', async () => {
    const blank = ' '.repeat(2_000_000);
    const bytes = withSheet(`<worksheet><sheetData/>${blank}</worksheet>`);
    const [sheet] = (await openXlsx(bytes, 'plan.xlsx').read()).sheets;
    expect(sheet?.rowCount).toBe(0);
  });
});
