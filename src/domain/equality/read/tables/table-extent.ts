/** How far down a table was read. */
export interface TableExtent {
  readonly last: number;
  readonly rows: number;
}
