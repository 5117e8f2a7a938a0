import { childOf, type XmlElement } from './xml-tree';

/**
 * The items of a list, such as the fonts, to which others refer by place. An item may be wrapped for newer
 * programs; then the form meant for all the others stands for it.
 */
export function listItems(parent: XmlElement, local: string): readonly XmlElement[] {
  return (childOf(parent, local)?.children ?? []).map((item) => {
    if (item.local !== 'AlternateContent') return item;
    const forAll = childOf(item, 'Fallback') ?? childOf(item, 'Choice');
    return forAll?.children[0] ?? item;
  });
}
