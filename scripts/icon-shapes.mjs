/** A blue that stands out from a white ribbon and from a black one: 3.5 to 1 or more on each. */
const BLUE = [0x1f, 0x82, 0xd0];
const WHITE = [0xff, 0xff, 0xff];

const box = (left, top, right, bottom, radius) => (x, y) => {
  const dx = Math.max(left + radius - x, 0, x - (right - radius));
  const dy = Math.max(top + radius - y, 0, y - (bottom - radius));
  return x >= left && x <= right && y >= top && y <= bottom && dx * dx + dy * dy <= radius * radius;
};

const polygon =
  (...points) =>
  (x, y) => {
    let inside = false;
    for (let at = 0, before = points.length - 1; at < points.length; before = at++) {
      const [ax, ay] = points[at];
      const [bx, by] = points[before];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
    return inside;
  };

/** A ring's part between two angles in degrees, clockwise from the right. */
const arc = (cx, cy, radius, width, from, to) => (x, y) => {
  const distance = Math.hypot(x - cx, y - cy);
  if (Math.abs(distance - radius) > width / 2) return false;
  const angle = ((Math.atan2(y - cy, x - cx) * 180) / Math.PI + 720 - from) % 360;
  return angle <= to - from;
};

/**
 * Each icon as layers from back to front, on a square from 0 to 16: what belongs to it, and its colour. Edges lie on
 * whole numbers, so that they are sharp at 16, 32, 48, 64, 80, 96 and 128 points.
 */
export const ICONS = {
  /** Two bars of one length: an equals sign. */
  parity: [
    { colour: BLUE, inside: box(1, 1, 15, 15, 3) },
    { colour: WHITE, inside: box(4, 5, 12, 7, 0.5) },
    { colour: WHITE, inside: box(4, 9, 12, 11, 0.5) },
  ],
  /** An arrow that goes round. */
  refresh: [
    { colour: BLUE, inside: arc(8, 8.5, 5.5, 2, 30, 300) },
    { colour: BLUE, inside: polygon([9, 0.5], [15, 3.5], [9, 7]) },
  ],
  /** An arrow that goes back. */
  undo: [
    { colour: BLUE, inside: polygon([0, 6], [6, 1], [6, 11]) },
    { colour: BLUE, inside: box(5, 5, 11, 7, 0) },
    { colour: BLUE, inside: arc(10.5, 9.5, 3.5, 2, -90, 90) },
    { colour: BLUE, inside: box(5, 12, 10.6, 14, 0) },
  ],
};

export const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];
