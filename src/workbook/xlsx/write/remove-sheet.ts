import { CHANGE_REFUSALS } from '../../change-refusals';
import { removeRelationship } from '../package/relationships';
import { removePart } from '../package/remove-part';
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
  removePart(pkg, entry.part);
  draft.forgetWorkbook();
  draft.noteFormulaLost();
}
