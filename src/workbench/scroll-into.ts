import { HEADER_HEIGHT } from './grid-layout';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What stays free around a cell that is scrolled to, so that its neighbours are seen too. */
const AIR = 48;

/** Scrolls a frame no further than it must for a box on its paper to be seen beside and below the headers. */
export function scrollInto(frame: HTMLElement, box: Box, gutter: number): void {
  frame.scrollTop = along(frame.scrollTop, frame.clientHeight - HEADER_HEIGHT, box.y, box.height);
  frame.scrollLeft = along(frame.scrollLeft, frame.clientWidth - gutter, box.x, box.width);
}

function along(scrolled: number, room: number, start: number, size: number): number {
  if (start >= scrolled && start + size <= scrolled + room) return scrolled;
  if (start < scrolled || size > room) return Math.max(0, start - Math.min(AIR, room / 4));
  return Math.max(0, start + size - room + Math.min(AIR, room / 4));
}
