/**
 * The heights of many rows, of which only those drawn are known; the rest are guessed. Kept as a binary indexed tree,
 * so that a height, a place and the row at a place each take a few steps, however many rows there are.
 */
export class RowHeights {
  private readonly heights: Float64Array;
  private readonly sums: Float64Array;
  private readonly highestBit: number;

  constructor(
    readonly count: number,
    guess: number,
  ) {
    this.heights = new Float64Array(count).fill(guess);
    this.sums = new Float64Array(count + 1);
    for (let index = 1; index <= count; index += 1) this.sums[index] = guess * (index & -index);
    this.highestBit = count === 0 ? 0 : 2 ** Math.floor(Math.log2(count));
  }

  /** Sets the height of a row; answers by how much it differs from what it was taken for. */
  set(row: number, height: number): number {
    const difference = height - (this.heights[row] ?? height);
    if (difference === 0) return 0;
    this.heights[row] = height;
    for (let index = row + 1; index <= this.count; index += index & -index) {
      this.sums[index] = (this.sums[index] ?? 0) + difference;
    }
    return difference;
  }

  heightOf(row: number): number {
    return this.heights[row] ?? 0;
  }

  /** Where a row begins; the row after the last begins where the list ends. */
  topOf(row: number): number {
    let sum = 0;
    for (let index = Math.min(row, this.count); index > 0; index -= index & -index)
      sum += this.sums[index] ?? 0;
    return sum;
  }

  get total(): number {
    return this.topOf(this.count);
  }

  /** The row at a place, the first or last row for places outside; 0 when there is none. */
  rowAt(place: number): number {
    let row = 0;
    let rest = place;
    for (let bit = this.highestBit; bit > 0; bit /= 2) {
      const sum = this.sums[row + bit] ?? Infinity;
      if (row + bit <= this.count && sum <= rest) {
        row += bit;
        rest -= sum;
      }
    }
    return Math.max(0, Math.min(row, this.count - 1));
  }
}
