import { legibleText } from '../domain/rag/contrast';

const known = new Map<string, string>();

/** A text colour that can be read on a fill: what colour the file gives its text is not among what is read of it. */
export function legibleOn(fill: string): string {
  let colour = known.get(fill);
  if (colour === undefined) {
    colour = legibleText(fill, ['#242424']);
    known.set(fill, colour);
  }
  return colour;
}
