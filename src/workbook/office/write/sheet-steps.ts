import { formatRange, quoteSheetName } from '../../../domain/grid/address';
import type { Move, SheetPlan } from './plan-sheet';
import { contentSteps, formatSteps } from './put-contents';
import { linkSteps } from './put-links';
import { lookSteps } from './put-looks';
import { sheetNamed, step, type Step } from './steps';

/**
 * Everything that is done to the cells of a sheet. Contents come last: a row that holds what it is to hold has
 * its looks too, so that writing again after a lost connection finds what is missing.
 */
export function sheetSteps(plan: SheetPlan): readonly Step[] {
  const { name, moves, tables, edits, looks, formats, links, before } = plan;
  return [
    ...moves.map((move) => moveStep(name, move, 'out')),
    ...tables.map((table) =>
      step((context) =>
        sheetNamed(context, name).tables.getItem(table.name).resize(formatRange(table.after)),
      ),
    ),
    ...linkSteps(name, links),
    ...lookSteps(name, looks, before === null),
    ...formatSteps(name, formats),
    ...contentSteps(name, edits),
  ];
}

/** Moves a block of the user's cells out of the way, or back. */
export function moveStep(name: string, { from, rows, columns }: Move, way: 'out' | 'back'): Step {
  const there = {
    top: from.top + rows,
    bottom: from.bottom + rows,
    left: from.left + columns,
    right: from.right + columns,
  };
  const [source, target] = way === 'out' ? [from, there] : [there, from];
  return step((context) => {
    const sheet = sheetNamed(context, name);
    sheet.getRange(formatRange(source)).moveTo(`${quoteSheetName(name)}!${formatRange(target)}`);
  });
}
