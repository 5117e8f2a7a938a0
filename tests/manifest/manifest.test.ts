import { existsSync, readFileSync } from 'node:fs';
import { createNotices } from '../../src/commands/notices';
import { ribbonCommands } from '../../src/commands/ribbon-commands';
import { LEAST_EXCEL_API } from '../../src/taskpane/CannotStart';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { buildSheet, buildWorkbook } from '../support/sheet-builder';
import { readManifest, type ManifestElement } from './read-manifest';

// What the published schemas cannot see.

const elements = readManifest('manifest.xml');
const named = (name: string): readonly ManifestElement[] =>
  elements.filter((element) => element.name === name);
const the = (name: string): ManifestElement => {
  const [only, ...more] = named(name);
  if (!only || more.length > 0) throw new Error(`The manifest should have one ${name}.`);
  return only;
};
const valueOf = ({ attributes }: ManifestElement): string => attributes.DefaultValue ?? '';

/** Which kind of resource each place that names one takes. */
const KIND_OF_PLACE: Readonly<Record<string, string>> = {
  Runtime: 'Url',
  FunctionFile: 'Url',
  SourceLocation: 'Url',
  LearnMoreUrl: 'Url',
  Image: 'Image',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};
const resources = elements.filter(({ inside, attributes }) => inside.includes('Resources') && attributes.id);
const uses = elements.filter(({ attributes }) => attributes.resid !== undefined);
const kindOf = ({ name, inside }: ManifestElement): string =>
  name === 'String' ? (inside.at(-1) ?? '') : name;

test('Every resource that is named is there, of the kind that its place takes', () => {
  for (const use of uses) {
    const found = resources.find(({ attributes }) => attributes.id === use.attributes.resid);
    expect([use.attributes.resid, found && kindOf(found)]).toEqual([
      use.attributes.resid,
      KIND_OF_PLACE[use.name],
    ]);
  }
});

test('Every resource that is there is named somewhere, once defined and in 32 characters', () => {
  const used = new Set(uses.map(({ attributes }) => attributes.resid));
  const ids = resources.map(({ attributes }) => attributes.id ?? '');
  expect(ids.filter((id) => !used.has(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test('Every icon is as large as the manifest says, and the sizes that Excel must have are there', () => {
  const lists = new Map<string, number[]>();
  for (const { attributes, inside } of uses.filter(({ name }) => name === 'Image')) {
    const size = Number(attributes.size);
    const resource = resources.find(({ attributes: { id } }) => id === attributes.resid);
    expect([attributes.resid, pictureSize(resource ? valueOf(resource) : '')]).toEqual([
      attributes.resid,
      [size, size],
    ]);
    const list = `${inside.length}${attributes.resid?.replace(/\d+$/, '')}`;
    lists.set(list, [...(lists.get(list) ?? []), size]);
  }
  expect(lists.size).toBe(4);
  for (const sizes of lists.values()) expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
  expect(pictureSize(valueOf(the('IconUrl')))).toEqual([32, 32]);
  expect(pictureSize(valueOf(the('HighResolutionIconUrl')))).toEqual([64, 64]);
});

test('Every address is under the add-in’s own domain and leads to a file that is built', () => {
  const domain = the('AppDomain').text;
  const addresses = elements.map(valueOf).filter((value) => /^\w+:/.test(value));
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) {
    expect(new URL(address).origin).toBe(domain);
    const path = new URL(address).pathname;
    const source = path.endsWith('.html') ? `src/taskpane${path}` : path.slice(1);
    expect([address, existsSync(source)]).toEqual([address, true]);
  }
});

test('The buttons call exactly the commands that are registered', () => {
  const workbook = new MemoryWorkbook(buildWorkbook(buildSheet([['Action', 'Due']])));
  const commands = ribbonCommands({
    workbook,
    today: () => '2024-06-30',
    timeOfDay: () => '14:02',
    loadEngine: () => Promise.reject(new Error('No button is pressed here.')),
    notices: createNotices(),
    showPane: () => Promise.resolve(),
  });
  const called = named('FunctionName').map(({ text }) => text);
  expect(called.sort()).toEqual(Object.keys(commands).sort());
});

test('Pane, runtime and commands are one page, so that they share one memory', () => {
  const pages = elements
    .filter(({ name }) => ['Runtime', 'FunctionFile', 'SourceLocation'].includes(name))
    .map(({ attributes }) => attributes.resid ?? attributes.DefaultValue);
  expect(new Set(pages)).toEqual(new Set(['Pane.Url', 'https://parity.example/taskpane.html']));
  expect(valueOf(resources.find(({ attributes }) => attributes.id === 'Pane.Url') as ManifestElement)).toBe(
    'https://parity.example/taskpane.html',
  );
});

test('The manifest asks for what the pane asks for, and no more', () => {
  const sets = named('Set').map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
  expect(sets).toEqual([`ExcelApi ${LEAST_EXCEL_API}`, 'SharedRuntime 1.1']);
  expect(the('Permissions').text).toBe('ReadWriteDocument');
});

test('The manifest has the version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(the('Version').text).toBe(`${version}.0`);
});

/** Width and height from a PNG’s own header. */
function pictureSize(address: string): readonly number[] {
  const bytes = readFileSync(new URL(address).pathname.slice(1));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
