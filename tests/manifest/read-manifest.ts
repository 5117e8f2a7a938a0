import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';

/** An element of a manifest, in the order of the file. */
export interface ManifestElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** The names of the elements around it, outermost first. */
  readonly inside: readonly string[];
}

/** All elements of a manifest. */
export function readManifest(path: string): readonly ManifestElement[] {
  const found: { name: string; attributes: Record<string, string>; text: string; inside: string[] }[] = [];
  const open: (typeof found)[number][] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const inside = open.map((around) => around.name);
    const element = { name: name.replace(/^.*:/, ''), attributes, text: '', inside };
    open.push(element);
    found.push(element);
  });
  parser.on('text', (text) => {
    const innermost = open.at(-1);
    if (innermost) innermost.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(readFileSync(path, 'utf8')).close();
  return found;
}
