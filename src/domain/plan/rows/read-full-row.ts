import { isPageRow, skipsPair, skipsFootRow } from './foot-rows';
import { saysIdle, weighIdle } from './idle-rows';
import { isUnfilled } from './unfilled-rows';
import type { PlanField } from '../plan';
import { beginAction, continueAction } from './draft-action';
import { openBeside } from './open-beside';
import { openSection } from './open-section';
import { addFigureRow } from './figure-rows';
import { isLabel, isRest, textIn, type RowReader } from './row-reader';
import { areInitials } from '../cells/abbreviation-lines';
import { beginAimed, findAim } from './aimed-rows';
import { areForeignHeadings } from './foreign-headings';
import { goesOnFrom } from './row-survey';
import { isPromptRow } from './prompt-rows';
import { fitColumns, type FieldMap } from './row-fit';
import {
  isFurniture,
  isInCapitals,
  isLegendLine,
  isLegendStart,
  isTemplateText,
  isRowOfSums,
  sectionNumber,
} from '../cells/row-marks';

/** Headings of two depths on one row: in capitals, or numbered one inside the other ("3 Impact", "3.1 Pay"). */
function areHeadings(reader: RowReader, texts: readonly string[]): boolean {
  if (texts.some((text) => text.length >= 160 || reader.view.memory.kind(text).words < 2)) return false;
  if (!reader.survey.isInCapitals && texts.every(isInCapitals)) return true;
  const numbers = texts.map(sectionNumber);
  return numbers.every((number, at) => {
    const outer = at === 0 ? [] : numbers[at - 1];
    return (
      number && outer && number.length > outer.length && outer.every((part, index) => part === number[index])
    );
  });
}

/** "2.1 | Pay and grading" over "2.1.1 | …": nothing but the name of the tasks numbered below it. */
function isOverItsTasks(
  { view }: RowReader,
  row: number,
  filled: readonly number[],
  fieldOf: FieldMap,
): boolean {
  const [ref, action] = ['ref', 'action'].map((field) =>
    filled.find((column) => fieldOf.get(column) === field),
  );
  if (filled.length !== 2 || ref === undefined || action === undefined) return false;
  let below = row + 1;
  while (below <= view.sheet.rowCount && view.filled(below).length === 0) below += 1;
  const number = view.text(row, ref).replace(/\.$/, '');
  const next = view.text(below, ref);
  return (
    /^\d+(?:\.\d+)*$/.test(number) &&
    next.startsWith(`${number}.`) &&
    /^\d/.test(next.slice(number.length + 1))
  );
}

/**
 * A row with a reference of its own is no rest of the action above, nor one with lead and deadline both that has a
 * priority too or stands below a blank row.
 */
function isOwnRow(reader: RowReader, row: number, fieldOf: FieldMap): boolean {
  const has = (field: PlanField): boolean => textIn(reader, row, fieldOf, field) !== '';
  return has('ref') || (has('lead') && has('due') && (has('priority') || reader.isBlankAbove));
}

/**
 * Reads a row with several filled cells: an action, the rest of one, headings side by side, or none of them.
 *
 * @example readFullRow(reader, 13, [1, 2, 3, 4])
 */
export function readFullRow(reader: RowReader, row: number, filled: readonly number[]): void {
  const { view, layout } = reader;
  const texts = filled.map((column) => reader.view.text(row, column));
  if (
    texts.every((text) => isLegendLine(text) || isFurniture(text) || isLegendStart(text)) ||
    isPageRow(reader, texts) ||
    (texts.length === 2 && areInitials(texts[0] ?? '', texts[1] ?? ''))
  ) {
    reader.isBroken = true;
    return;
  }
  if (isRowOfSums(texts) || texts.every((text) => isTemplateText(text, true) || /^\([^)]*\)$/.test(text)))
    return;
  if (addFigureRow(reader, row)) return;
  const fieldOf = fitColumns(view, row, filled, layout.fieldOf, reader.known);
  const action = textIn(reader, row, fieldOf, 'action');
  const draft = reader.open;
  if (filled.length <= 3 && areHeadings(reader, texts)) {
    for (const [at, column] of filled.entries()) openSection(reader, row, column, texts[at] ?? '');
    return;
  }
  if ((action !== '' && isTemplateText(action)) || isPromptRow(reader, row, filled, fieldOf)) return;
  if (skipsFootRow(reader, row) || skipsPair(reader, row, texts, action)) return;
  const used = filled.filter((column) => fieldOf.has(column));
  if (used.length === 0) return;
  if (reader.event === 'legend' && (used.length < 3 || action === '')) return;
  if (draft && action === '' && row <= draft.mergedTo) return continueAction(reader, draft, row, fieldOf);
  const idle = action === '' ? weighIdle(reader, row, filled, fieldOf) : null;
  if (idle === 'in order' || (action !== '' && saysIdle(reader, row, fieldOf))) {
    openBeside(reader, row, fieldOf);
    reader.open = null;
    return;
  }
  if (action === '') {
    const groups = used.filter((column) =>
      ['objective', 'section', 'ref', 'priority'].includes(fieldOf.get(column) ?? ''),
    );
    if (groups.length === used.length) {
      if (groups.every((column) => isLabel(reader, row, column))) return;
      const text = groups.map((column) => reader.view.text(row, column)).join(' ');
      return openSection(reader, row, groups.at(-1) ?? layout.left, text);
    }
    const cells = used.map((column) => [fieldOf.get(column), view.text(row, column)] as const);
    if (draft && isUnfilled(reader, draft, cells)) return;
    const aim = idle === null ? findAim(reader, row, fieldOf) : null;
    if (aim !== null) {
      reader.trail.leave(textIn(reader, row, fieldOf, 'ref'));
      openBeside(reader, row, fieldOf);
      return beginAimed(reader, row, fieldOf, aim);
    }
    if (draft && reader.event === 'action' && idle === null && !isOwnRow(reader, row, fieldOf))
      return continueAction(reader, draft, row, fieldOf);
    reader.unread.push({
      row,
      column: used[0] ?? layout.left,
      raw: texts.join(' | '),
      why: 'it has no action text',
    });
    return;
  }
  if (areForeignHeadings(reader, row, filled, fieldOf)) {
    const why = 'it looks like the headings of another table, none of which is known';
    reader.unread.push({ row, column: used[0] ?? layout.left, raw: texts.join(' | '), why });
    reader.isBroken = true;
    reader.open = null;
    return;
  }
  if (isOverItsTasks(reader, row, filled, fieldOf)) {
    return openSection(reader, row, filled[0] ?? layout.left, texts.join(' '), { isOutline: true });
  }
  const isOn = draft !== null && isRest(reader, row, used[0] ?? layout.left, fieldOf, draft);
  if (reader.event === 'section' && draft === null && reader.isBroken && goesOnFrom(action, reader.survey)) {
    return reader.trail.extend(action);
  }
  if (!isOn) reader.trail.leave(textIn(reader, row, fieldOf, 'ref'));
  openBeside(reader, row, fieldOf);
  if (isOn) continueAction(reader, draft, row, fieldOf);
  else beginAction(reader, row, fieldOf);
}
