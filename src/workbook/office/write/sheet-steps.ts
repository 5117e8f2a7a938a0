import { formatRange, quoteSheetName } from '../../../domain/grid/address';
import { Layer } from '../read/layer';
import type { Captured } from './capture';
import { PLAIN_LOOK, type CellLook } from './cell-look';
import { formatChanges } from './format-changes';
import { lookChanges } from './look-change';
import type { Move, SheetPlan } from './plan-sheet';
import { contentSteps, formatSteps } from './put-contents';
import { linkSteps, lookOfLink } from './put-links';
import { lookSteps } from './put-looks';
import { sheetNamed, step, type FrameSteps, type Step } from './steps';

/**
 * Everything that is done to a sheet. Contents come last: cells that hold what they are to hold have their looks,
 * and their sheet its frame, so that writing again after a lost connection finds what is missing.
 *
 * @param frame what gives the sheet its frame, and what fits it to its contents
 * @param captured how its cells look now; nothing for a new sheet
 */
export function sheetSteps(
  plan: SheetPlan,
  frame: FrameSteps,
  captured: Captured | undefined,
): readonly Step[] {
  const { name, moves, tables, edits, looks, formats, links, before } = plan;
  const isLinked = new Layer<true>();
  for (const { row, column } of links) isLinked.set(row, column, true);
  const lookAt = (row: number, column: number): CellLook => {
    const look = captured?.looks.at(row, column) ?? PLAIN_LOOK;
    return isLinked.at(row, column) ? lookOfLink(look) : look;
  };
  const changes = lookChanges(looks, before || links.length > 0 ? lookAt : null, captured?.plain);
  return [
    ...moves.map((move) => moveStep(name, move, 'out')),
    ...frame.mark,
    ...tables.map((table) =>
      step((context) =>
        sheetNamed(context, name).tables.getItem(table.name).resize(formatRange(table.after)),
      ),
    ),
    ...linkSteps(name, links),
    ...lookSteps(name, changes),
    ...formatSteps(
      name,
      formatChanges(looks, formats, (row, column) => captured?.formats.at(row, column)),
    ),
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
