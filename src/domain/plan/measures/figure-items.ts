import { splitBullet } from '../../wording/bullet';
import { listLines } from '../../wording/tidy-text';
import type { Standard } from '../indicators/indicator-definition';

/** One statement of a measure cell, and the standard it or its sub-heading names. */
export interface FigureItem {
  readonly text: string;
  readonly standard: Standard | null;
}

const STANDARD = /\bW([RD])ES\b/gi;
const FIGURE_THEN_STANDARD = /(\d[\d.]*\s*%?)\s*(?:\((W[RD]ES)\)|\bfor (W[RD]ES)\b)/gi;
/** A standard by itself, or with a word that only says "figures": what follows stands under it. */
const SUB_HEADING =
  /^W([RD])ES\b[\s:–-]*(?:(?:indicators?|metrics?|data|results?|scores?|figures?|survey|staff|national best|targets?)[\s:–-]*)*$/i;
const LEADS_ON = /^W([RD])ES\s*:/i;
const SENTENCE_END = /(?<=[.;])(?<!\b(?:\p{L}|vs|eg|ie|approx|no|incl|etc)\.)\s+(?=\p{Lu})/iu;

const standardOf = (letter: string | undefined): Standard =>
  letter?.toUpperCase() === 'R' ? 'WRES' : 'WDES';

/** Cuts before each standard that follows a figure: "WRES ratio is 2.26 WDES ratio is 0.83". */
function cutAtStandards(line: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const match of line.matchAll(STANDARD)) {
    const piece = line.slice(from, match.index);
    if (!/\d/.test(piece.replace(/\bW[RD]ES\s*(?:indicator|metric)?s?\s*\d+[a-d]?\b(?![.%])/gi, '')))
      continue;
    pieces.push(piece);
    from = match.index;
  }
  return [...pieces, line.slice(from)].map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/**
 * The statements of a measure cell, one a bullet, line or sentence, each with the standard it stands
 * under: named in it, or in the sub-heading above it.
 *
 * @example findFigureItems('WRES\n• Staff is 24%')[0] // { text: 'Staff is 24%', standard: 'WRES' }
 */
export function findFigureItems(text: string): readonly FigureItem[] {
  const items: FigureItem[] = [];
  let under: Standard | null = null;
  for (const line of listLines(text.replace(FIGURE_THEN_STANDARD, ' $2$3 $1'))) {
    for (const piece of splitBullet(line).text.split(SENTENCE_END).flatMap(cutAtStandards)) {
      const heading: RegExpExecArray | null = SUB_HEADING.exec(piece);
      if (heading) {
        under = standardOf(heading[1]);
        continue;
      }
      const named: readonly Standard[] = [...piece.matchAll(STANDARD)].map((match) => standardOf(match[1]));
      const isOne = new Set(named).size === 1;
      if (LEADS_ON.test(piece)) under = named[0] ?? null;
      items.push({ text: piece, standard: isOne ? (named[0] ?? null) : named.length > 1 ? null : under });
    }
  }
  return items;
}
