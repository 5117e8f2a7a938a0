import { remarkIn } from '../cells/remark-lines';
import { isLegendLine } from '../cells/row-marks';
import { isOnlyStatus } from '../../status/only-status';
import type { SheetView } from '../cells/sheet-view';
import { isPageLine } from '../cells/page-lines';
import type { RowReader } from './row-reader';

const OF = '(?:(?:rag|brag|grading|grade|rating|status|progress|overall|action|outcome|score)s? ){0,2}';
/** What a count of the plan's own grades or states is headed. */
const COUNTS = new RegExp(
  `^(?:${OF}(?:summary|summaries|statistics|counts?|scores?)|grades?|gradings?|ratings?|(?:summary|count|number) of (?:the )?(?:grades|gradings|ratings|statuses|scores|actions|progress))\\s*:?$`,
  'i',
);
/** What the people and addresses to turn to are headed. */
const CONTACTS =
  /^(?:(?:key|main|useful|plan|project|edi|for) )?(?:contacts?|contact (?:us|details|information|points?|list)|(?:web ?)?links|distribution(?: list)?|circulation(?: list)?|further (?:information|reading))\s*:?$/i;
const FIGURE = /^[-−+]?\d[\d,.]*\s?%?$/;
const LEAST_TO_DO = 3;
const ADDRESS = /@|\bwww\.|\bhttps?:|\b(?:tel|ext|extension|phone|e-?mail)\b|\d{4}/i;

const COUNTED = /^[\p{L}][\p{L} -]{2,40}\s*[:=–-]?\s*\d{1,4}\s?%?$/u;

type Suits = (reader: RowReader, texts: readonly string[]) => boolean;

/** Grades or states with how many have them, or with nothing beside. */
const isCount: Suits = ({ view }, texts) => {
  const [name = '', ...figures] = texts;
  if (texts.every((text) => isLegendLine(text) || isOnlyStatus(text))) return true;
  const { isInstruction, isDate, words } = view.memory.kind(name);
  if ((isDate && !isOnlyStatus(name)) || (isInstruction && words >= LEAST_TO_DO)) return false;
  return figures.length === 0 ? COUNTED.test(name) : figures.every((text) => FIGURE.test(text));
};

/** People, offices and addresses. */
const isContact: Suits = ({ view }, texts) =>
  texts.every((text) => {
    const { isWho, isInstruction, isDate } = view.memory.kind(text);
    if (remarkIn(text) === 'sure' || isPageLine(text)) return true;
    return !isInstruction && !isDate && (isWho || ADDRESS.test(text));
  });

function suitsUnder(heading: string): Suits | null {
  if (COUNTS.test(heading)) return isCount;
  return CONTACTS.test(heading) ? isContact : null;
}

const textsOn = (view: SheetView, row: number): readonly string[] =>
  view.filled(row).map((column) => view.text(row, column));

/** Something to be done with a person or a day to it stands on the row. */
function mayBeAction({ view, layout }: RowReader, row: number): boolean {
  const has = (field: 'action' | 'lead' | 'due'): number | undefined =>
    layout.columns.get(field)?.find((column) => view.text(row, column) !== '');
  const [action, lead, due] = [has('action'), has('lead'), has('due')];
  if (action === undefined || (lead === undefined && due === undefined)) return false;
  return ![lead, due].every((column) => column === undefined || FIGURE.test(view.text(row, column)));
}

/**
 * The last row of a small block below a blank row that counts the plan's grades or names whom to turn to, under a
 * heading that says so: its heading is no section, nor its rows actions. Null where anything of it, or below it, may
 * be an action.
 */
function endOfSmallBlock(reader: RowReader, row: number, text: string): number | null {
  if (!reader.isBlankAbove || !reader.survey.hasKeys || reader.survey.isWrapped) return null;
  if (reader.partTitles.has(row) || reader.bands.has(row) || reader.drafts.length === 0) return null;
  const suits = suitsUnder(text);
  if (suits === null) return null;
  const { view, bottom } = reader;
  let last = row;
  while (last < bottom && view.filled(last + 1).length > 0) {
    last += 1;
    if (!suits(reader, textsOn(view, last))) return null;
  }
  for (let below = last + 1; below <= bottom; below += 1) if (mayBeAction(reader, below)) return null;
  return last;
}

/**
 * Passes over such a block.
 *
 * @example skipsSmallBlock(reader, 23, 'Grading summary') // true
 */
export function skipsSmallBlock(reader: RowReader, row: number, text: string): boolean {
  const end = endOfSmallBlock(reader, row, text);
  if (end === null) return false;
  reader.passedTo = end;
  reader.isBroken = true;
  reader.open = null;
  reader.event = 'note';
  return true;
}
