import type { DefinedName } from '../../../domain/grid/sheet-snapshot';
import type { NameChange } from './plan-write';
import { step, type Step } from './steps';

/** Adds, moves and takes away names for the whole workbook. */
export function nameSteps(changes: readonly NameChange[]): readonly Step[] {
  return changes.map(({ before, after }) =>
    step(({ workbook }) => {
      if (!after) workbook.names.getItem(before?.name ?? '').delete();
      else if (!before) addName(workbook, after);
      else Object.assign(workbook.names.getItem(before.name), shown(after));
    }),
  );
}

export function addName(workbook: Excel.Workbook, name: DefinedName): void {
  workbook.names.add(name.name, `=${name.refersTo}`).visible = !name.hidden;
}

function shown({ refersTo, hidden }: DefinedName): Pick<Excel.NamedItem, 'formula' | 'visible'> {
  return { formula: `=${refersTo}`, visible: !hidden };
}
