import { isUnfilled } from './unfilled-rows';
import { addSectionFigures } from './figure-rows';
import { addLabelled, saysWhoseSection } from './labelled-lines';
import { noteSectionLead } from './section-leads';
import { beginAction, continueLone } from './draft-action';
import { isMarkedSection, lookOf, openDoubtful, openSection } from './open-section';
import { isLabel, isRest, type RowReader } from './row-reader';
import { readParted } from './parted-lines';
import { isAbbreviationList } from '../cells/abbreviation-lines';
import { isBesideMerged } from './merged-rows';
import { isItem } from './paragraph-rows';
import { goesOnFrom } from './row-survey';
import { skipsFootLine, skipsFootRow, skipsPageLine } from './foot-rows';
import { skipsRemark } from './remark-rows';
import { skipsSmallBlock } from './small-blocks';
import type { PlanField } from '../plan';
import { textOf } from './row-draft';
import { fitText, type FieldMap } from './row-fit';
import {
  endsOpen,
  isFurniture,
  isInCapitals,
  isLegendLine,
  isLegendStart,
  isNoteText,
  isPlanTitle,
  isTemplateText,
  isTotal,
  sectionKeyword,
  sectionNumber,
} from '../cells/row-marks';

function readsAsNote(reader: RowReader, text: string): boolean {
  if (/^(?:[-–•*▪◦o●○]\s|•)/u.test(text) || /:$/.test(text) || isNoteText(text)) return true;
  return reader.view.memory.kind(text).words > 30;
}

/** "HR", "Age": a word with a capital, where a page number, a mark or a rating might stand as well. */
function isShortName({ view, survey }: RowReader, text: string): boolean {
  const { isDate, isRag, isMark, isRef, isPriority } = view.memory.kind(text);
  const isOther =
    isDate || isRag || isMark || isRef || isPriority || /^(?:[IVX]+|No|Yes|TBC|Nil)$/i.test(text);
  return !survey.isWrapped && !isOther && /^\p{Lu}\p{L}{1,2}$/u.test(text);
}

/**
 * Reads a row with one filled cell: a section, a note, the rest of an action, an action by itself, or a page's
 * furniture.
 *
 * @example readLone(reader, 14, 1, fieldOf)
 */
export function readLone(reader: RowReader, row: number, column: number, fieldOf: FieldMap): void {
  const { layout, trail } = reader;
  const text = reader.view.text(row, column);
  const look = lookOf(reader, row, column);
  const { isWide } = look;
  const field = fieldOf.get(column);
  const draft = reader.open;
  if (reader.titles.has(text.toLowerCase()) && !reader.view.memory.kind(text).isRag) {
    reader.isBroken = true;
    return;
  }
  if (
    isFurniture(text) ||
    isLegendLine(text) ||
    isLegendStart(text) ||
    isTotal(text) ||
    isAbbreviationList(text)
  ) {
    if (isLegendStart(text))
      reader.event = reader.event === 'action' && !reader.isBlankAbove ? 'action' : 'legend';
    reader.isBroken = true;
    return;
  }
  if (reader.event === 'legend' && (isWide || column === layout.left)) return;
  if (reader.isBroken && column === layout.left && text.length <= 3 && !isShortName(reader, text)) return;
  if (isTemplateText(text, field !== 'due' && field !== 'rag')) return;
  if (draft && row <= draft.mergedTo) return continueLone(reader, draft, row, column, fieldOf);
  if (addSectionFigures(reader, row)) return;
  if (saysWhoseSection(reader, text)) return noteSectionLead(reader, row, column, text);
  if (skipsSmallBlock(reader, row, text)) return;
  if (skipsPageLine(reader, row, column, isWide ? undefined : field, text)) return;
  if (skipsFootRow(reader, row) || skipsFootLine(reader, row, isWide ? undefined : field, text)) return;
  if (skipsRemark(reader, row, column, isWide ? undefined : field, text)) return;
  if (draft && isUnfilled(reader, draft, [[field, text]])) return;
  const isGrouping =
    field === undefined ||
    field === 'objective' ||
    field === 'section' ||
    field === 'ref' ||
    field === 'priority';
  if (draft && !isWide && !(isGrouping && column === layout.left) && goesOnFrom(text, reader.survey)) {
    return continueLone(reader, draft, row, column, fieldOf);
  }
  const heading = trail.last();
  if (reader.event === 'section' && heading !== null && reader.isBroken && sectionNumber(text) === null) {
    const goesOn =
      (isInCapitals(text) && isInCapitals(heading)) || endsOpen(heading) || goesOnFrom(text, reader.survey);
    if (goesOn) return trail.extend(text);
  }
  if (reader.partTitles.has(row)) return openSection(reader, row, column, text);
  if (field === 'action' && !isWide) return readLoneAction(reader, row, column, text, fieldOf);
  if (reader.bands.has(row)) return openSection(reader, row, column, text);
  if (isWide && draft && !trail.isSetAsLast(look) && addLabelled(reader, draft, row, column, text)) return;
  if (isWide || isGrouping) {
    if (!isWide && isLabel(reader, row, column)) return;
    if (isPlanTitle(text) && sectionNumber(text) === null && sectionKeyword(text) === null) return;
    const isShort = reader.view.memory.kind(text).words <= reader.survey.loneHeadingWords;
    const isLoneHeading = isShort && column <= layout.left && !isNoteText(text);
    const isSection =
      isLoneHeading || isMarkedSection(reader, row, column, text) || sectionNumber(text) !== null;
    if (isSection || (reader.event !== 'note' && !readsAsNote(reader, text) && !/[.;]$/.test(text)))
      return openSection(reader, row, column, text);
    reader.event = 'note';
    return;
  }
  const isHeading = isMarkedSection(reader, row, column, text) || sectionNumber(text) !== null;
  if (column === layout.left && isHeading) return openSection(reader, row, column, text);
  if (column === layout.left && standsOver(reader, field, text)) {
    return openDoubtful(reader, row, column, text);
  }
  if (readParted(reader, row, column, field, text)) return;
  if (draft) return continueLone(reader, draft, row, column, fieldOf);
  reader.unread.push({ row, column, raw: text, why: 'it stands alone and belongs to no action' });
}

const LONG_FOR_A_HEADING = 8;

/** A line that does not suit its column, nor carries on what stands above in it: the name of what follows. */
function standsOver(reader: RowReader, field: PlanField, text: string): boolean {
  const kind = reader.view.memory.kind(text);
  if (reader.survey.isWrapped || kind.words > LONG_FOR_A_HEADING || /[.;,:]$/.test(text)) return false;
  const above = reader.open ? textOf(reader.open, field) : '';
  const isNone = kind.words <= reader.survey.loneHeadingWords || fitText(field, text, kind) <= 0;
  return isNone && !goesOnFrom(text, reader.survey) && !endsOpen(above);
}

/** Numbered as a section and not as the next action: less deep than actions are, or out of their order and short. */
function isNumberedAbove(reader: RowReader, text: string): boolean {
  const number = sectionNumber(text);
  if (!number) return false;
  const { numberDepth } = reader.survey;
  if (numberDepth === 0 || number.length < numberDepth) return true;
  const above = sectionNumber(reader.drafts.at(-1)?.pieces.get('action')?.[0]?.text ?? '') ?? [0];
  const isNext = number.length === above.length && number.at(-1) === (above.at(-1) ?? 0) + 1;
  return (
    number.length === numberDepth && (!isNext || reader.view.memory.kind(text).words <= LONG_FOR_A_HEADING)
  );
}

/** Opens a section that reads like an action: told whatever follows, since an action lost in silence is worse. */
function openAsked(reader: RowReader, row: number, column: number, text: string): void {
  openDoubtful(reader, row, column, text);
  if (!reader.view.memory.kind(text).isInstruction) return;
  const why = 'the heading of the rows below, and may be an action of its own';
  reader.doubtful = null;
  reader.unread.push({ row, column, raw: text, why, isRead: true });
}

/** A few words that tell nobody to do anything, alone at the left where actions have a lead or a date; or a time. */
function isBareHeading({ view, survey, layout }: RowReader, column: number, text: string): boolean {
  const { words, isDate, isInstruction } = view.memory.kind(text);
  if (isDate || (words <= survey.loneHeadingWords && column === layout.left)) return true;
  return survey.hasKeys && column === layout.left && words <= 6 && !isInstruction && !/[.;]$/.test(text);
}

/** Short, without end, and alone in the first column of a plan whose actions have a lead or a deadline. */
function mayBeHeading({ view, survey, layout }: RowReader, column: number, text: string): boolean {
  const isShort = view.memory.kind(text).words <= LONG_FOR_A_HEADING && !/[.;]$/.test(text);
  return survey.hasKeys && column === layout.left && isShort && sectionNumber(text) === null;
}

/** What is said of the action above by a line that begins with such a word; "Target:" or "Lead:" may begin another. */
const COMMENT =
  /^(?:(?:latest|further|general|additional) )?(?:comments?|commentary|notes?|updates?|remarks?|progress|narrative)\b[^:\n]{0,25}:\s*\S/i;

/** Marked as a remark on what stands above, where "Note the findings" would be something to do. */
const REMARK = /^(?:notes?\s*[:–—-]|n\.?\s?b\.?\s*[:–—-]?\s|please note\b|[*†‡]+\s?\p{L})/iu;

/** The same beyond doubt, where nothing else tells an action from a remark. */
const NOTE = /^(?:notes?\s*[:–—-]\s*\S|n\.?\s?b\.?\s*[:–—-]\s*\S|please note\b)/iu;

/** Adds a comment below an action to it, where actions have a lead or a deadline and the comment has none. */
function addComment(reader: RowReader, row: number, column: number, text: string): boolean {
  const { open, survey, isBlankAbove } = reader;
  const isComment = open !== null && survey.hasKeys && !isBlankAbove && COMMENT.test(text);
  return isComment && addLabelled(reader, open, row, column, text);
}

/** No heading: an action's lead or date is merged down beside it, it is a bullet or letter, or the text above wants it. */
function mayBePart(reader: RowReader, row: number, text: string, fieldOf: FieldMap): boolean {
  const { view, survey, open, event, isBlankAbove } = reader;
  if (isBesideMerged(view, row, fieldOf)) return true;
  if (open === null || event !== 'action' || isBlankAbove || !survey.hasKeys) return false;
  return (isItem(text) && !survey.paragraphs.hasItems) || /:$/.test(textOf(open, 'action'));
}

function readLoneAction(
  reader: RowReader,
  row: number,
  column: number,
  text: string,
  fieldOf: FieldMap,
): void {
  const { hasKeys, isInCapitals: areInCapitals, numberDepth, numberDepths, isWrapped } = reader.survey;
  const areUnnumbered = numberDepth === 0 && !isWrapped && column === reader.layout.left;
  const isNumberedHeading =
    isNumberedAbove(reader, text) && (hasKeys || areUnnumbered || (isInCapitals(text) && !areInCapitals));
  if (addComment(reader, row, column, text)) return;
  if (!isWrapped && (hasKeys ? REMARK : NOTE).test(text) && (hasKeys || reader.isBlankAbove)) return;
  const { open } = reader;
  if (open && mayBePart(reader, row, text, fieldOf)) {
    if (isRest(reader, row, column, fieldOf, open)) return continueLone(reader, open, row, column, fieldOf);
    return beginAction(reader, row, fieldOf);
  }
  const isLong = reader.view.memory.kind(text).words > 25;
  if (!isLong && (isNumberedHeading || isMarkedSection(reader, row, column, text))) {
    const depth = sectionNumber(text)?.length ?? 0;
    const isAsDeep = depth === numberDepth || (numberDepth === 0 && numberDepths.has(depth));
    if (isNumberedHeading && isAsDeep) return openAsked(reader, row, column, text);
    return openSection(reader, row, column, text);
  }
  const isOneMore = reader.survey.paragraphs.hasItems && isItem(text);
  if (!isOneMore && isBareHeading(reader, column, text)) return openAsked(reader, row, column, text);
  if (/:$/.test(text) && isNoteText(text)) {
    reader.event = 'note';
    return;
  }
  if (reader.open && isRest(reader, row, column, fieldOf, reader.open)) {
    return continueLone(reader, reader.open, row, column, fieldOf);
  }
  if (!isOneMore && mayBeHeading(reader, column, text)) {
    const why = 'an action, and may be the heading of the rows below';
    reader.unread.push({ row, column, raw: text, why, isRead: true });
  }
  beginAction(reader, row, fieldOf);
}
