import { escapeAttribute, escapeText } from '../xml/escape-xml';
import { appendChildren, insertInOrder, removeElement, setAttributes, tagLike } from '../xml/patch-element';
import type { TextEdits } from '../xml/text-edits';
import { attributeOf, childOf, childrenOf, flagOf, numberOf, type XmlElement } from '../xml/xml-tree';
import type { WorkbookDraft } from './workbook-draft';
import { WORKBOOK_ORDER } from './schema-order';

/** A name to define; `localSheet` is the position of the sheet it belongs to. */
export interface NameToDefine {
  readonly name: string;
  readonly refersTo: string;
  readonly hidden: boolean;
  readonly localSheet?: number;
}

/** Defines a name, or moves it when it is there. */
export function defineName(draft: WorkbookDraft, wanted: NameToDefine): void {
  draft.editWorkbook((text, root, edits) => {
    const list = childOf(root, 'definedNames');
    const existing = findName(root, wanted.name, wanted.localSheet);
    if (existing) {
      if (existing.text === wanted.refersTo && flagOf(existing, 'hidden') === wanted.hidden) return;
      edits.replace(existing.start, existing.end, nameXml(wanted, tagLike(existing, 'definedName')));
      return;
    }
    const xml = nameXml(wanted, tagLike(root, 'definedName'));
    if (list) {
      appendChildren(edits, text, list, [xml]);
      return;
    }
    const tag = tagLike(root, 'definedNames');
    insertInOrder(edits, text, root, WORKBOOK_ORDER, 'definedNames', `<${tag}>${xml}</${tag}>`);
  });
}

/** Takes a name away, if it is there. An empty list of names is not allowed and goes with it. */
export function removeName(draft: WorkbookDraft, name: string, localSheet?: number): void {
  draft.editWorkbook((_, root, edits) => {
    const existing = findName(root, name, localSheet);
    if (!existing) return;
    const list = childOf(root, 'definedNames') as XmlElement;
    removeElement(edits, list.children.length === 1 ? list : existing);
  });
}

/** Once a sheet is gone: its own names go with it, and those of the sheets behind it count one less. */
export function renumberLocalNames(text: string, root: XmlElement, edits: TextEdits, gone: number): void {
  const list = childOf(root, 'definedNames');
  const names = childrenOf(list, 'definedName');
  const own = names.filter((name) => numberOf(name, 'localSheetId') === gone);
  if (list && own.length > 0 && own.length === names.length) {
    removeElement(edits, list);
    return;
  }
  for (const name of names) {
    const local = numberOf(name, 'localSheetId');
    if (local === undefined || local < gone) continue;
    if (local === gone) removeElement(edits, name);
    else setAttributes(edits, text, name, { localSheetId: String(local - 1) });
  }
}

function findName(root: XmlElement, name: string, localSheet: number | undefined): XmlElement | undefined {
  return childrenOf(childOf(root, 'definedNames'), 'definedName').find(
    (element) =>
      attributeOf(element, 'name')?.toLowerCase() === name.toLowerCase() &&
      numberOf(element, 'localSheetId') === localSheet,
  );
}

function nameXml(wanted: NameToDefine, tag: string): string {
  const local = wanted.localSheet === undefined ? '' : ` localSheetId="${wanted.localSheet}"`;
  const hidden = wanted.hidden ? ' hidden="1"' : '';
  return `<${tag} name="${escapeAttribute(wanted.name)}"${local}${hidden}>${escapeText(wanted.refersTo)}</${tag}>`;
}
