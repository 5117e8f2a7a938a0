import { unzipSync, zipSync, type Zippable } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A sheet of a package to build: what stands inside `sheetData`, before it and after it. */
export interface SheetXml {
  readonly name: string;
  readonly data?: string;
  readonly before?: string;
  readonly after?: string;
  /** The whole part, in place of all that. */
  readonly whole?: string;
  readonly attributes?: string;
  /** Links of the sheet: kind and target, `rId1` first. */
  readonly links?: readonly (readonly [kind: string, target: string])[];
}

/** A package to build from raw markup. */
export interface PackageXml {
  readonly sheets: readonly SheetXml[];
  /** What stands inside `styleSheet`; null leaves the part out. */
  readonly styles?: string | null;
  /** What stands inside `sst`. */
  readonly sharedStrings?: string;
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** More links of the workbook part: kind and target. */
  readonly links?: readonly (readonly [kind: string, target: string])[];
  /** More parts, and parts in place of the usual ones, by name; null leaves a part out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  readonly defaults?: string;
}

export const PLAIN_STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/>';

/** The bytes of a workbook made of the markup given; the rest is the least that a reader needs. */
export function buildXlsx(spec: PackageXml): Uint8Array {
  const { sheets } = spec;
  const styles = spec.styles === undefined ? PLAIN_STYLES : spec.styles;
  const links: (readonly [string, string])[] = sheets.map((_, index) => [
    'worksheet',
    `worksheets/sheet${index + 1}.xml`,
  ]);
  if (styles !== null) links.push(['styles', 'styles.xml']);
  if (spec.sharedStrings !== undefined) links.push(['sharedStrings', 'sharedStrings.xml']);
  links.push(...(spec.links ?? []));
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': contentTypes(spec, styles !== null),
    '_rels/.rels': linksXml([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${spec.beforeSheets ?? ''}<sheets>` +
      sheets
        .map(
          ({ name, attributes = '' }, index) =>
            `<sheet name="${name}" sheetId="${index + 1}"${attributes} r:id="rId${index + 1}"/>`,
        )
        .join('') +
      `</sheets>${spec.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': linksXml(links),
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet.whole ?? sheetXml(sheet);
    if (sheet.links) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = linksXml(sheet.links);
  });
  if (styles !== null) parts['xl/styles.xml'] = `${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`;
  if (spec.sharedStrings !== undefined) {
    parts['xl/sharedStrings.xml'] = `${HEAD}<sst xmlns="${MAIN}">${spec.sharedStrings}</sst>`;
  }
  return zipParts({ ...parts, ...spec.parts });
}

/** A zip of parts by name, always with the same bytes. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content === null) continue;
    files[name] = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }
  return zipSync(files, { level: 6, mtime: new Date(1990, 0, 1) });
}

/** The parts of a package as text, in the order in which they stand. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, decoder.decode(content)]),
  );
}

/** The names of the parts that differ between two packages; new ones with `+`, lost ones with `-`. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const lost = Object.keys(old).filter((name) => !(name in now));
  const added = Object.keys(now).filter((name) => !(name in old));
  const changed = Object.keys(old).filter((name) => {
    const [a, b] = [old[name], now[name]];
    return a && b && Buffer.compare(a, b) !== 0;
  });
  return [...changed, ...added.map((name) => `+${name}`), ...lost.map((name) => `-${name}`)];
}

function sheetXml({ data = '', before = '', after = '' }: SheetXml): string {
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

function linksXml(links: readonly (readonly [string, string])[]): string {
  const items = links.map(([kind, target], index) => {
    const type = kind.includes('/') ? kind : `${LINKS}/${kind}`;
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
}

function contentTypes(spec: PackageXml, hasStyles: boolean): string {
  const override = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  return (
    `${HEAD}<Types xmlns="${TYPES}">` +
    (spec.defaults ??
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>') +
    override('workbook.xml', 'sheet.main') +
    spec.sheets.map((_, index) => override(`worksheets/sheet${index + 1}.xml`, 'worksheet')).join('') +
    (hasStyles ? override('styles.xml', 'styles') : '') +
    (spec.sharedStrings === undefined ? '' : override('sharedStrings.xml', 'sharedStrings')) +
    '</Types>'
  );
}
