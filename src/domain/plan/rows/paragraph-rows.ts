import type { LaidOutSegment } from '../columns/column-layout';
import type { SheetView } from '../cells/sheet-view';
import type { PlanField } from '../plan';
import { splitBullet } from '../../wording/bullet';
import { isFurniture, isTemplateText } from '../cells/row-marks';

/** What the rows of a table tell about lines of an action that stand on rows of their own. */
export interface ParagraphSurvey {
  /** What no action lacks that is told from others at all: its reference, its lead, its deadline. */
  readonly alwaysHas: ReadonlySet<PlanField>;
  /** Actions themselves begin with a bullet or a letter, so that these mark no part of one. */
  readonly hasItems: boolean;
  /** Lines alone in the column of actions: headings, where one stands above the first action. */
  readonly loneLines: 'headings' | 'several' | 'few';
}

const OWN: readonly PlanField[] = ['ref', 'lead', 'due'];
const LEAST_KEYED = 3;
const LEAST_LONE = 2;
const SHARE_OF_ITEMS = 0.2;
const ROWS_LOOKED_AT = 2000;

const LETTERED = /^(?:\(?[a-z][.)]|\(?[ivx]{1,4}[.)])\s+\S/;
const ABOUT_ABOVE = /^(?:this|these|it|they|such|including|includes|also|as well as|in addition)\b/i;

/**
 * Begins as one of several parts does: with a bullet, a dash or a small letter.
 *
 * @example isItem('a) Bands 7 and above') // true
 */
export function isItem(text: string): boolean {
  return splitBullet(text).bullet !== '' || LETTERED.test(text);
}

/**
 * Begins with a word that points to what stands above.
 *
 * @example pointsAbove('This includes bank staff') // true
 */
export function pointsAbove(text: string): boolean {
  return ABOUT_ABOVE.test(text);
}

/**
 * Looks over the rows of a table for what its actions always have, and for lines alone in their column.
 *
 * @example surveyParagraphs(view, segments).alwaysHas.has('ref') // true where no action lacks its reference
 */
export function surveyParagraphs(view: SheetView, segments: readonly LaidOutSegment[]): ParagraphSurvey {
  const counts = new Map<PlanField, number>();
  let keyed = 0;
  let items = 0;
  let lone = 0;
  let isHeaded = false;
  let looked = 0;
  for (const { top, bottom, layout } of segments) {
    const [action = layout.left] = layout.columns.get('action') ?? [];
    for (let row = top; row <= bottom && looked < ROWS_LOOKED_AT; row += 1, looked += 1) {
      const text = view.text(row, action);
      if (text === '' || isTemplateText(text) || isFurniture(text)) continue;
      const has = OWN.filter((field) => layout.columns.get(field)?.some((key) => view.text(row, key) !== ''));
      if (has.length > 0) {
        keyed += 1;
        if (isItem(text)) items += 1;
        for (const field of has) counts.set(field, (counts.get(field) ?? 0) + 1);
      } else if (view.filled(row).length === 1) {
        if (keyed === 0) isHeaded = true;
        lone += 1;
      }
    }
  }
  const always = OWN.filter((field) => keyed >= LEAST_KEYED && counts.get(field) === keyed);
  const areSeveral = lone >= LEAST_LONE ? 'several' : 'few';
  return {
    alwaysHas: new Set(always),
    hasItems: items > keyed * SHARE_OF_ITEMS,
    loneLines: isHeaded ? 'headings' : areSeveral,
  };
}
