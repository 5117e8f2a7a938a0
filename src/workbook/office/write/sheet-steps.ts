import { formatRange, quoteSheetName } from '../../../domain/grid/address';
import type { FrameSteps } from './write-steps';
import type { Move, SheetPlan } from './plan-sheet';
import { contentSteps, formatSteps } from './put-contents';
import { linkSteps } from './put-links';
import { lookSteps } from './put-looks';
import { sheetNamed, step, type Step } from './steps';

/**
 * Everything that is done to a sheet. Contents come last: cells that hold what they are to hold have their looks,
 * and their sheet its frame, so that writing again after a lost connection finds what is missing.
 *
 * @param frame what gives the sheet its frame, and what fits it to its contents
 */
export function sheetSteps(plan: SheetPlan, frame: FrameSteps): readonly Step[] {
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
    ...frame.before,
    ...contentSteps(name, edits),
    ...frame.after,
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
