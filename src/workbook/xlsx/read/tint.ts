/** Hue, luminance and saturation run to 240 in Windows, and Excel's tints come out of its whole-number sums. */
const MOST = 240;
const BYTE = 255;

/**
 * Lightens (above 0) or darkens (below 0) a colour's luminance, to the very shade that Excel shows.
 *
 * @param rgb six hexadecimal digits
 * @source ECMA-376 part 1, 18.8.19 (fgColor, tint); checked against the shades of Office's 2007 theme
 * @example applyTint('4F81BD', 0.8) // 'DCE6F1'
 */
export function applyTint(rgb: string, tint: number): string {
  const { hue, light, saturation } = toHls(rgb);
  if (saturation === 0) {
    const grey = parseInt(rgb.slice(0, 2), 16);
    return twoDigits(Math.round(tinted(grey, BYTE, tint))).repeat(3);
  }
  return toRgb(hue, Math.floor(tinted(light, MOST, tint)), saturation);
}

function tinted(value: number, most: number, tint: number): number {
  return tint < 0 ? value * (1 + tint) : value * (1 - tint) + most * tint;
}

function toHls(rgb: string): { readonly hue: number; readonly light: number; readonly saturation: number } {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [spread, sum] = [most - least, most + least];
  const light = divide(sum * MOST + BYTE, 2 * BYTE);
  if (spread === 0) return { hue: 0, light, saturation: 0 };
  const room = light <= MOST / 2 ? sum : 2 * BYTE - sum;
  const saturation = divide(spread * MOST + divide(room, 2), room);
  const away = (part: number): number => divide((most - part) * (MOST / 6) + divide(spread, 2), spread);
  const turn =
    red === most
      ? away(blue) - away(green)
      : green === most
        ? MOST / 3 + away(red) - away(blue)
        : (2 * MOST) / 3 + away(green) - away(red);
  return { hue: (turn + MOST) % MOST, light, saturation };
}

function toRgb(hue: number, light: number, saturation: number): string {
  const high =
    light <= MOST / 2
      ? divide(light * (MOST + saturation) + MOST / 2, MOST)
      : light + saturation - divide(light * saturation + MOST / 2, MOST);
  const low = 2 * light - high;
  const part = (angle: number): string => twoDigits(divide(shade(low, high, angle) * BYTE + MOST / 2, MOST));
  return part(hue + MOST / 3) + part(hue) + part(hue - MOST / 3);
}

function shade(low: number, high: number, angle: number): number {
  const at = (angle + MOST) % MOST;
  const climb = (by: number): number => low + divide((high - low) * by + MOST / 12, MOST / 6);
  if (at < MOST / 6) return climb(at);
  if (at < MOST / 2) return high;
  return at < (MOST * 2) / 3 ? climb((MOST * 2) / 3 - at) : low;
}

function twoDigits(value: number): string {
  return Math.min(BYTE, Math.max(0, value)).toString(16).padStart(2, '0').toUpperCase();
}

/** Whole-number division, as the sums were first written. */
function divide(dividend: number, divisor: number): number {
  return Math.trunc(dividend / divisor);
}
