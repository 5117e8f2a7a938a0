/** More than two lines of any pane; what is beyond is in the cell, one key away. */
const ENOUGH = 240;

/** A long text cut at a word, so that a row is not read aloud for a minute. */
export function shortened(text: string): string {
  if (text.length <= ENOUGH) return text;
  const cut = text.slice(0, ENOUGH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), ENOUGH / 2)).trimEnd()} …`;
}
