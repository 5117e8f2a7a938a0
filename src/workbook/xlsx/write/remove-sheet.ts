import { CHANGE_REFUSALS } from '../../change-refusals';
import { withdrawPart } from '../package/content-types';
import type { OpcPackage } from '../package/opc-package';
import { partKey, relationshipsPartOf } from '../package/part-name';
import { readRelationships, removeRelationship } from '../package/relationships';
import { markerName } from '../../workbook-port';
import { removeElement, setAttributes } from '../xml/patch-element';
import { childOf, childrenOf, numberOf } from '../xml/xml-tree';
import { removeName, renumberLocalNames } from './defined-names';
import { findOurSheet } from './our-sheets';
import type { WorkbookDraft } from './workbook-draft';

/** Takes a sheet of ours away, with the parts that nothing else uses. */
export function removeSheet(draft: WorkbookDraft, marker: string): void {
  const ours = findOurSheet(draft.workbook, marker);
  if (!ours) throw CHANGE_REFUSALS.notOurSheet(marker);
  const { entry } = ours;
  const { workbook, pkg } = draft;
  const shown = workbook.sheets.filter((sheet) => sheet.visibility === 'visible' && sheet !== entry);
  if (shown.length === 0) throw CHANGE_REFUSALS.onlySheet(entry.name);
  const gone = workbook.sheets.indexOf(entry);
  removeName(draft, markerName(marker));
  draft.editWorkbook((text, root, edits) => {
    const sheet = childrenOf(childOf(root, 'sheets'), 'sheet')[gone];
    if (sheet) removeElement(edits, sheet);
    renumberLocalNames(text, root, edits, gone);
    for (const view of childrenOf(childOf(root, 'bookViews'), 'workbookView')) {
      const moved: Record<string, string> = {};
      for (const name of ['activeTab', 'firstSheet']) {
        const tab = numberOf(view, name);
        if (tab !== undefined && tab > 0 && tab >= gone) moved[name] = String(tab - 1);
      }
      setAttributes(edits, text, view, moved);
    }
  });
  removeRelationship(pkg, workbook.part, entry.relationshipId);
  removeParts(pkg, entry.part);
  draft.forgetWorkbook();
  draft.noteFormulaLost();
}

/** A part, its links, and whatever only it led to: a note left behind would still hold what a person wrote. */
function removeParts(pkg: OpcPackage, part: string): void {
  const targets = readRelationships(pkg, part).filter((link) => !link.isExternal);
  pkg.remove(relationshipsPartOf(part));
  pkg.remove(part);
  withdrawPart(pkg, part);
  const used = usedParts(pkg);
  for (const { target } of targets) {
    if (pkg.has(target) && !used.has(partKey(target))) removeParts(pkg, target);
  }
}

function usedParts(pkg: OpcPackage): ReadonlySet<string> {
  const used = new Set<string>();
  for (const key of pkg.keys()) {
    const match = /^(.*)_rels\/([^/]*)\.rels$/.exec(key);
    if (!match) continue;
    for (const link of readRelationships(pkg, `${match[1]}${match[2]}`)) {
      if (!link.isExternal) used.add(partKey(link.target));
    }
  }
  return used;
}
