import { RowHeights } from './row-heights';

/** A row that is drawn, and where. */
export interface DrawnRow {
  readonly index: number;
  readonly top: number;
}

export interface DrawnRows {
  readonly rows: readonly DrawnRow[];
  readonly total: number;
}

/** Rows drawn beyond each edge, so that a screenful is there before it is scrolled to. */
const BEYOND = 6;
/** Taken for the height of the screen where there is none to measure. */
const NO_SCREEN = 800;
/** A row is drawn, measured, moved to and measured again; more rounds than this would be a loop. */
const ROUNDS = 4;

/** Which rows of a long list are drawn: those in view, a few beyond, and the one the keyboard is on. */
export class RowWindow {
  private heights: RowHeights;
  private drawn: DrawnRows = { rows: [], total: 0 };
  private scroller: HTMLElement | null = null;
  private list: HTMLElement | null = null;
  private width = 0;
  private active: number | null = null;
  private wanted: { readonly row: number; readonly rounds: number } | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly count: number,
    private readonly guess: number,
  ) {
    this.heights = new RowHeights(count, guess);
    this.choose();
  }

  readonly subscribe = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  readonly snapshot = (): DrawnRows => this.drawn;

  /** Follows a list in what scrolls it; returns how to stop. */
  attach(scroller: HTMLElement, list: HTMLElement): () => void {
    this.scroller = scroller;
    this.list = list;
    this.width = list.clientWidth;
    const onScroll = (): void => this.choose();
    const sizes = new ResizeObserver(() => this.resize());
    scroller.addEventListener('scroll', onScroll, { passive: true });
    sizes.observe(scroller);
    sizes.observe(list);
    this.choose();
    return () => {
      scroller.removeEventListener('scroll', onScroll);
      sizes.disconnect();
      this.scroller = null;
      this.list = null;
    };
  }

  /** Keeps a row drawn, in view or not, so that it can be pointed at. */
  setActive(row: number | null): void {
    if (row === this.active) return;
    this.active = row;
    this.choose();
  }

  /** Scrolls no more than is needed to have a row wholly in view. */
  show(row: number): void {
    this.wanted = { row, rounds: ROUNDS };
    this.scrollToWanted();
    this.choose();
  }

  /** The row about a screen away. */
  pageFrom(row: number, direction: 1 | -1): number {
    const screen = this.screen() - this.heights.heightOf(row);
    const to = this.heights.rowAt(this.heights.topOf(row) + direction * screen);
    return to === row ? Math.max(0, Math.min(this.count - 1, row + direction)) : to;
  }

  /** Takes the heights of what was just drawn. What grew above the view must not move what is in it. */
  readonly measure = (): void => {
    const { scroller, list } = this;
    if (!scroller || !list) return;
    const edge = -this.offset();
    let above = 0;
    let changed = false;
    for (const element of list.querySelectorAll<HTMLElement>('[data-row]')) {
      const row = Number(element.dataset['row']);
      const { height } = element.getBoundingClientRect();
      if (height === 0) continue;
      const before = this.heights.topOf(row);
      const difference = this.heights.set(row, height);
      if (difference !== 0) changed = true;
      if (before + height <= edge) above += difference;
    }
    if (changed && above !== 0) scroller.scrollTop += above;
    if (this.wanted) {
      this.scrollToWanted();
      const rounds = this.wanted.rounds - 1;
      this.wanted = changed && rounds > 0 ? { ...this.wanted, rounds } : null;
    }
    if (changed) this.choose();
  };

  private resize(): void {
    const width = this.list?.clientWidth ?? 0;
    // A pane that is hidden has no width: its heights hold until it is shown again.
    if (width === 0) return;
    if (width !== this.width) {
      this.width = width;
      const { rows } = this.drawn;
      const known = rows.reduce((sum, { index }) => sum + this.heights.heightOf(index), 0);
      this.heights = new RowHeights(this.count, rows.length > 0 ? known / rows.length : this.guess);
      this.measure();
    }
    this.choose();
  }

  /** Where the list begins, seen from the top of what shows of it. */
  private offset(): number {
    const { scroller, list } = this;
    return scroller && list ? list.getBoundingClientRect().top - scroller.getBoundingClientRect().top : 0;
  }

  private screen(): number {
    return this.scroller?.clientHeight || NO_SCREEN;
  }

  private scrollToWanted(): void {
    const { scroller, wanted } = this;
    if (!scroller || !wanted) return;
    const top = this.offset() + this.heights.topOf(wanted.row);
    const bottom = top + this.heights.heightOf(wanted.row);
    if (top < 0 || bottom - top > this.screen()) scroller.scrollTop += top;
    else if (bottom > this.screen()) scroller.scrollTop += bottom - this.screen();
  }

  private choose(): void {
    const top = -this.offset();
    const first = Math.max(0, this.heights.rowAt(top) - BEYOND);
    const last = Math.min(this.count - 1, this.heights.rowAt(top + this.screen()) + BEYOND);
    const indices: number[] = [];
    for (let index = first; index <= last; index += 1) indices.push(index);
    const { active } = this;
    if (active !== null && active < first) indices.unshift(active);
    if (active !== null && active > last && active < this.count) indices.push(active);
    const rows = indices.map((index) => ({ index, top: this.heights.topOf(index) }));
    const { total } = this.heights;
    if (total === this.drawn.total && sameRows(rows, this.drawn.rows)) return;
    this.drawn = { rows, total };
    for (const changed of this.listeners) changed();
  }
}

function sameRows(some: readonly DrawnRow[], others: readonly DrawnRow[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ index, top }, at) => index === others[at]?.index && top === others[at].top)
  );
}
