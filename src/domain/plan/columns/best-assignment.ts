/**
 * Which column goes with which field so that the scores add up to the most: each row of the table of
 * scores gets one column at most, each column one row. Pairs that score nothing are left apart.
 *
 * @param scores `scores[row][column]`, any numbers; 0 or less never pairs
 * @returns for each row its column, or null
 * @source the Hungarian method by shortest augmenting paths (Kuhn 1955, Munkres 1957, Jonker and Volgenant 1987)
 * @example assignBest([[3, 2], [3, 0]]) // [1, 0]
 */
export function assignBest(scores: readonly (readonly number[])[]): readonly (number | null)[] {
  const rowCount = scores.length;
  const columnCount = Math.max(rowCount, ...scores.map((row) => row.length), 0);
  const cost = (row: number, column: number): number => -Math.max(0, scores[row - 1]?.[column - 1] ?? 0);
  const rowPrice = new Array<number>(rowCount + 1).fill(0);
  const columnPrice = new Array<number>(columnCount + 1).fill(0);
  const rowOf = new Array<number>(columnCount + 1).fill(0);
  for (let row = 1; row <= rowCount; row += 1) {
    const reach = new Array<number>(columnCount + 1).fill(Infinity);
    const from = new Array<number>(columnCount + 1).fill(0);
    const done = new Array<boolean>(columnCount + 1).fill(false);
    rowOf[0] = row;
    let at = 0;
    do {
      done[at] = true;
      const current = rowOf[at] ?? 0;
      let step = Infinity;
      let next = 0;
      for (let column = 1; column <= columnCount; column += 1) {
        if (done[column]) continue;
        const reduced = cost(current, column) - (rowPrice[current] ?? 0) - (columnPrice[column] ?? 0);
        if (reduced < (reach[column] ?? Infinity)) [reach[column], from[column]] = [reduced, at];
        if ((reach[column] ?? Infinity) < step) [step, next] = [reach[column] ?? Infinity, column];
      }
      for (let column = 0; column <= columnCount; column += 1) {
        if (done[column]) {
          const owner = rowOf[column] ?? 0;
          rowPrice[owner] = (rowPrice[owner] ?? 0) + step;
          columnPrice[column] = (columnPrice[column] ?? 0) - step;
        } else reach[column] = (reach[column] ?? Infinity) - step;
      }
      at = next;
    } while (rowOf[at] !== 0);
    while (at !== 0) {
      const previous = from[at] ?? 0;
      rowOf[at] = rowOf[previous] ?? 0;
      at = previous;
    }
  }
  const columns = new Array<number | null>(rowCount).fill(null);
  for (let column = 1; column <= columnCount; column += 1) {
    const row = rowOf[column] ?? 0;
    if (row > 0 && cost(row, column) < 0) columns[row - 1] = column - 1;
  }
  return columns;
}
