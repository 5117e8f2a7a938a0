import { escapeText, withoutForbidden } from '../xml/escape-xml';

/** How writing in a chart looks. */
export interface ChartLetters {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  /** `#RRGGBB`. */
  readonly colour: string;
}

/** A colour all over. */
export function solidFill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:solidFill>`;
}

/** A line of a colour; `width` in points. */
export function line(colour: string, width: number): string {
  return `<a:ln w="${Math.round(width * 12700)}">${solidFill(colour)}</a:ln>`;
}

function run(tag: string, { size, bold = false, colour }: ChartLetters, attributes = ''): string {
  return `<a:${tag}${attributes} sz="${size * 100}" b="${bold ? 1 : 0}">${solidFill(colour)}</a:${tag}>`;
}

/** The look of the writing of a legend, an axis or labels. */
export function letters(look: ChartLetters): string {
  return (
    '<c:txPr><a:bodyPr/><a:lstStyle/>' +
    `<a:p><a:pPr>${run('defRPr', look)}</a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`
  );
}

/** One line of writing with its look. */
export function richText(text: string, look: ChartLetters): string {
  return (
    '<c:tx><c:rich><a:bodyPr/><a:lstStyle/>' +
    `<a:p><a:pPr>${run('defRPr', look)}</a:pPr>` +
    `<a:r>${run('rPr', look, ' lang="en-GB"')}<a:t>${escapeText(withoutForbidden(text))}</a:t></a:r></a:p></c:rich></c:tx>`
  );
}
