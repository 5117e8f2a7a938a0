import { withdrawPart } from './content-types';
import type { OpcPackage } from './opc-package';
import { partKey, relationshipsPartOf } from './part-name';
import { readRelationships, removeRelationship } from './relationships';

/** A part, its links, and whatever only it led to: a note left behind would still hold what a person wrote. */
export function removePart(pkg: OpcPackage, part: string): void {
  const targets = readRelationships(pkg, part).filter((link) => !link.isExternal);
  pkg.remove(relationshipsPartOf(part));
  pkg.remove(part);
  withdrawPart(pkg, part);
  removeUnused(
    pkg,
    targets.map(({ target }) => target),
  );
}

/** Takes a link away, with the part it led to when nothing else leads there. */
export function removeLink(pkg: OpcPackage, part: string, id: string): void {
  const links = readRelationships(pkg, part);
  const link = links.find((one) => one.id === id);
  if (!link) return;
  if (links.length === 1) pkg.remove(relationshipsPartOf(part));
  else removeRelationship(pkg, part, id);
  if (!link.isExternal) removeUnused(pkg, [link.target]);
}

function removeUnused(pkg: OpcPackage, targets: readonly string[]): void {
  const used = usedParts(pkg);
  for (const target of targets) {
    if (pkg.has(target) && !used.has(partKey(target))) removePart(pkg, target);
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
