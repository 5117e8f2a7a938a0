import { splitBullet, type BulletedLine } from '../../wording/bullet';
import { listLines } from '../../wording/tidy-text';

const NUMBERED =
  /^(?:\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|v)[.)]|step\s\d{1,2}\s*[:–-]|milestone\s\d{1,2}\s*[:–-])\s+/i;
/** A line that cannot be the end of an item. */
const ENDS_OPEN =
  /(?:(?:^|\s)(?:of|and|for|with|from|by|the|to|in|on|or|at|a|an|as|that|which|their|our|&)|[,/–(-])$/i;
const ENDS_ITEM = /[.;)!]$|\b(?:19|20)\d\d$/;

const isOpenBracket = (line: string): boolean => line.lastIndexOf('(') > line.lastIndexOf(')');

/** A line with the bullet or number that opens an item taken off. */
function readLine(line: string): BulletedLine {
  const { bullet, text } = splitBullet(line);
  const number = NUMBERED.exec(text)?.[0] ?? '';
  return { bullet: `${bullet}${number}`.trim(), text: text.slice(number.length) };
}

function isSureToGoOn(line: string, next: string): boolean {
  return isOpenBracket(line) || ENDS_OPEN.test(line) || /^[\p{Ll})(]/u.test(next);
}

/**
 * The items of a milestone cell: one a bullet or number, else one a line. Where some lines show that
 * the cell was wrapped to a width, a line goes on until something ends its item.
 *
 * @example findMilestoneItems('• Agree the\nplan\n• Deliver').map(({ text }) => text) // ['Agree the plan', 'Deliver']
 */
export function findMilestoneItems(text: string): readonly BulletedLine[] {
  const lines = listLines(text).map(readLine);
  const isBulleted = lines.some(({ bullet }) => bullet !== '');
  const isWrapped =
    isBulleted ||
    lines.some((line, index) => index > 0 && isSureToGoOn(lines[index - 1]?.text ?? '', line.text));
  const items: BulletedLine[] = [];
  for (const line of lines) {
    const item = items.at(-1);
    const goesOn =
      item !== undefined &&
      line.bullet === '' &&
      (isSureToGoOn(item.text, line.text) || (isWrapped && !ENDS_ITEM.test(item.text)));
    if (goesOn) items[items.length - 1] = { ...item, text: `${item.text} ${line.text}` };
    else items.push(line);
  }
  return items;
}
