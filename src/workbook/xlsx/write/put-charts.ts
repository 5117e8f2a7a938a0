import { type ChartSpec, OWN_CHARTS, type SheetSpec } from '../../../domain/report/sheet-spec';
import { declarePart } from '../package/content-types';
import { targetFrom } from '../package/part-name';
import { addRelationship, readRelationships } from '../package/relationships';
import { removeLink } from '../package/remove-part';
import { encodeText } from '../xml/part-text';
import { appendChildren, removeElement } from '../xml/patch-element';
import { TextEdits } from '../xml/text-edits';
import { attributeOf, childOf, parseXml, type XmlElement } from '../xml/xml-tree';
import { chartXml } from './chart-xml';
import { drawingNames } from './drawing-names';
import { anchorXml, chartsOf, emptyDrawing, freeShapeId, type AnchoredChart } from './drawing-xml';
import type { WorkbookDraft } from './workbook-draft';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** The sheet whose charts are put: its part, and its name in the workbook. */
export interface ChartedSheet {
  readonly part: string;
  readonly name: string;
}

/**
 * Puts the charts a sheet asks for on its drawing, and takes away those of ours it no longer asks for. A chart is
 * known again by its name. Whatever else stands on the drawing is a person's and stays to the letter.
 *
 * @param drawingLink the link the sheet has to its drawing; null when it has none
 * @returns the link it has afterwards
 */
export function putCharts(
  draft: WorkbookDraft,
  spec: SheetSpec,
  sheet: ChartedSheet,
  drawingLink: string | null,
): string | null {
  const wanted = spec.charts ?? [];
  const existing = drawingLink === null ? null : drawingPart(draft, sheet, drawingLink);
  if (wanted.length === 0 && existing === null) return drawingLink;
  const drawing = existing ?? addDrawing(draft);
  for (const chart of wanted) putChart(draft, spec, sheet.name, drawing, chart);
  if (!removeOthers(draft, drawing, wanted)) {
    if (existing !== null) return drawingLink;
    const type = draft.officeLink('drawing');
    return addRelationship(draft.pkg, sheet.part, type, targetFrom(sheet.part, drawing));
  }
  if (drawingLink !== null) removeLink(draft.pkg, sheet.part, drawingLink);
  return null;
}

function drawingPart({ pkg }: WorkbookDraft, { part }: ChartedSheet, id: string): string | null {
  const link = readRelationships(pkg, part).find((one) => one.id === id && !one.isExternal);
  return link && pkg.has(link.target) ? link.target : null;
}

/** The part of that name with the first number that is free. */
function freePart(draft: WorkbookDraft, name: string): string {
  let number = 1;
  while (draft.pkg.has(draft.siblingPart(`${name}${number}.xml`))) number += 1;
  return draft.siblingPart(`${name}${number}.xml`);
}

function addDrawing(draft: WorkbookDraft): string {
  const part = freePart(draft, 'drawings/drawing');
  draft.pkg.put(part, [encodeText(emptyDrawing(drawingNames(draft.isStrict)))]);
  declarePart(draft.pkg, part, DRAWING_TYPE);
  return part;
}

function editDrawing(
  draft: WorkbookDraft,
  part: string,
  edit: (text: string, root: XmlElement, edits: TextEdits) => void,
): void {
  draft.pkg.putText(part, (text) => {
    const edits = new TextEdits(text);
    edit(text, parseXml(text), edits);
    return edits.apply();
  });
}

function putChart(
  draft: WorkbookDraft,
  spec: SheetSpec,
  sheet: string,
  drawing: string,
  chart: ChartSpec,
): void {
  const names = drawingNames(draft.isStrict);
  editDrawing(draft, drawing, (text, root, edits) => {
    const old = chartsOf(root).find(({ name }) => name === chart.name);
    const link = writeChart(draft, spec, sheet, drawing, chart, old);
    const shapeId = Number(old?.shapeId) > 0 ? (old?.shapeId ?? '') : freeShapeId(root);
    const xml = anchorXml(spec, chart, names, { shapeId, link });
    if (old) edits.replace(old.anchor.start, old.anchor.end, xml);
    else appendChildren(edits, text, root, [xml]);
  });
}

/** Writes a chart's own part, in place of the one it had, and answers the drawing's link to it. */
function writeChart(
  draft: WorkbookDraft,
  spec: SheetSpec,
  sheet: string,
  drawing: string,
  chart: ChartSpec,
  old: AnchoredChart | undefined,
): string {
  const { pkg } = draft;
  const known = old && readRelationships(pkg, drawing).find(({ id }) => id === old.link);
  const part = known && !known.isExternal ? known.target : freePart(draft, 'charts/chart');
  const shapes = childOf(pkg.xml(part), 'userShapes');
  const xml = chartXml(
    spec,
    sheet,
    chart,
    drawingNames(draft.isStrict),
    draft.workbook.dateSystem,
    (shapes && attributeOf(shapes, 'id')) ?? null,
  );
  pkg.put(part, [encodeText(xml)]);
  declarePart(pkg, part, CHART_TYPE);
  if (known && !known.isExternal) return known.id;
  return addRelationship(pkg, drawing, draft.officeLink('chart'), targetFrom(drawing, part));
}

/** Takes charts of ours away that are no longer asked for; true when nothing is left on the drawing. */
function removeOthers(draft: WorkbookDraft, drawing: string, wanted: readonly ChartSpec[]): boolean {
  const names = new Set(wanted.map(({ name }) => name));
  const links: string[] = [];
  let left = 0;
  editDrawing(draft, drawing, (_, root, edits) => {
    left = root.children.length;
    for (const { anchor, name, link } of chartsOf(root)) {
      if (!name.startsWith(OWN_CHARTS) || names.has(name)) continue;
      removeElement(edits, anchor);
      links.push(link);
      left -= 1;
    }
  });
  for (const link of links) removeLink(draft.pkg, drawing, link);
  return links.length > 0 && left === 0;
}
