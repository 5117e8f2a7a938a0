import type { CellAddress } from '../../../domain/grid/address';
import { Layer } from '../read/layer';
import type { Keyed } from './rectangles';

const GENERAL = 'General';

/**
 * The number formats to set: of cells whose look is given, those that differ from what is there; of others, what is
 * asked for.
 *
 * @param wanted formats that are not General
 */
export function formatChanges(
  looks: readonly CellAddress[],
  wanted: readonly Keyed<string>[],
  before: (row: number, column: number) => string | undefined,
): readonly Keyed<string>[] {
  const asked = new Layer<string>();
  for (const { row, column, key } of wanted) asked.set(row, column, key);
  const given = new Layer<true>();
  const ofLooks = looks.flatMap(({ row, column }) => {
    given.set(row, column, true);
    const key = asked.at(row, column) ?? GENERAL;
    return key === (before(row, column) ?? GENERAL) ? [] : [{ row, column, key }];
  });
  return [...ofLooks, ...wanted.filter(({ row, column }) => !given.at(row, column))];
}
