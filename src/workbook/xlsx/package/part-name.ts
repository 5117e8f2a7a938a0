/**
 * The name by which a part is looked up: forward slashes, no leading slash, no percent signs,
 * lower case, since writers disagree on all of them.
 *
 * @example partKey('\\xl\\Workbook.xml') // 'xl/workbook.xml'
 */
export function partKey(name: string): string {
  return decodePercent(name.replaceAll('\\', '/').replace(/^\/+/, '')).toLowerCase();
}

/**
 * The part a relationship's target means.
 *
 * @param source the part that holds the relationship; '' for the package itself
 * @example resolveTarget('xl/workbook.xml', '../docProps/app.xml') // 'docProps/app.xml'
 */
export function resolveTarget(source: string, target: string): string {
  const clean = target.replaceAll('\\', '/').replace(/#.*$/, '');
  const from = clean.startsWith('/') ? [] : source.split('/').slice(0, -1);
  const path = [...from];
  for (const step of clean.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/**
 * How a part is named in the links of another.
 *
 * @param source the part that holds the relationship
 * @example targetFrom('xl/worksheets/sheet3.xml', 'xl/drawings/drawing1.xml') // '../drawings/drawing1.xml'
 */
export function targetFrom(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return '../'.repeat(from.length - shared) + to.slice(shared).join('/');
}

function decodePercent(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Where the relationships of a part stand. */
export function relationshipsPartOf(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}
