/** A plan as it comes out of a PDF: each line of text a row, headings cut in two, page feet among the rows. */
import { setWidths } from './sheet-dress.mjs';

export const fileName = 'messy-from-pdf.xlsx';

/** Columns A to H as the converter left them; the fifth heading is cut over two cells. */
const LINES = [
  ['Saltbrook General Hospital (invented for this sample)'],
  ['Race equality action plan 2025-2027'],
  [],
  ['Aim 1: Fair recruitment'],
  ['No.', 'Action', 'Responsible', 'Timescale', 'Mile', 'stones', 'Update', 'RAG'],
  ['1.1', 'Review how shortlisting', 'Head of', 'June', '•', 'Sample of 40 posts', 'Sample drawn;', 'G'],
  ['', 'decisions are recorded and', 'Resourcing', '2026', '', 'drawn (January 2026)', 'report went to', ''],
  ['', 'report what we find to the', '', '', '•', 'Report to committee', 'committee in', ''],
  ['', 'People Committee.', '', '', '', '(June 2026)', 'June. Complete.', ''],
  [
    '1.2',
    '<p>Give every panel member',
    'Recruitment',
    'March',
    '•',
    'Briefing written',
    'Briefing written.',
    'А',
  ],
  ['', 'a one-page briefing on', 'Adviser, HR', '2027', '', '(September 2026)', '', ''],
  ['', 'structured interviews.</p>', 'Business', '', '•', 'Used by all panels', '', ''],
  ['Saltbrook race equality action plan                                                     Page 1 of 2'],
  ['No.', 'Action', 'Responsible', 'Timescale', 'Mile', 'stones', 'Update', 'RAG'],
  ['', '', 'Partners', '', '', '(March 2027)', '', ''],
  ['1.3', 'Publish interview outcomes', 'Head of', 'Every', '•', 'First set', 'None published', 'R'],
  ['', 'by ethnic group (WRES', 'Workforce', 'six', '', '(October 2025)', 'yet.', ''],
  ['', 'Indicator 2).', 'Information', 'months', '', '', '', ''],
  ['Aim 2: A safe place to work'],
  ['No.', 'Action', 'Responsible', 'Timescale', 'Mile', 'stones', 'Update', 'RAG'],
  [
    '2.1',
    '<p>Set up a listening line</p>',
    'Freedom to',
    'Oct 2025',
    '',
    '<p>Line open</p>',
    'Line opened on',
    'G',
  ],
  ['', '<p>for colleagues who meet</p>', 'Speak Up', '', '', '(October 2025)', '6 October 2025.', ''],
  ['', '<p>racism at work.</p>', 'Guardian', '', '', '', '', ''],
  ['2.2', 'Teach ward teams how to', 'Practice', '2025/26', '•', '10 wards', 'Nine wards', 'A'],
  ['', 'answer racist remarks from', 'Education', '', '', '(March 2026)', 'done.', ''],
  ['', 'patients (WRES Indicator 5).', 'Team', '', '', '', '', ''],
  ['Saltbrook race equality action plan                                                     Page 2 of 2'],
  ['Key: R = behind, A = in hand, G = done'],
];

const WIDE = /^(Saltbrook|Race equality|Aim \d|Key:)/;

export function build(workbook) {
  const sheet = workbook.addWorksheet('Table 1');
  setWidths(sheet, [6, 28, 14, 11, 5, 22, 18, 6]);
  for (const line of LINES) {
    const row = sheet.addRow(line.map((text) => (text === '' ? null : text)));
    if (WIDE.test(line[0] ?? '')) sheet.mergeCells(row.number, 1, row.number, 8);
  }
  sheet.mergeCells('G6:G7');
}
