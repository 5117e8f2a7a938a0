import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readManifest } from './read-manifest';

const make = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/make-manifest.mjs', ...args], { encoding: 'utf8' });

test('The hosted manifest leads to the given folder and nowhere else', () => {
  const { status, stdout } = make('hosted', 'https://tools.trust.nhs.uk/parity/');
  expect(status).toBe(0);
  const path = stdout.trim();
  expect(readFileSync(path, 'utf8')).not.toContain('parity.example');
  const elements = readManifest(path);
  const addresses = elements
    .map(({ attributes }) => attributes.DefaultValue ?? '')
    .filter((value) => value.startsWith('http'));
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) expect(address).toMatch(/^https:\/\/tools\.trust\.nhs\.uk\/parity\/\w/);
  // A domain is taken whole: Excel knows no folders there.
  expect(elements.find(({ name }) => name === 'AppDomain')?.text).toBe('https://tools.trust.nhs.uk');
});

test('The local manifest has a name and an identity of its own', () => {
  const { status, stdout } = make('local', 'https://localhost:3443');
  expect(status).toBe(0);
  const local = readManifest(stdout.trim());
  const committed = readManifest('manifest.xml');
  const idOf = (elements: typeof local) => elements.find(({ name }) => name === 'Id')?.text;
  expect(idOf(local)).toMatch(/^[0-9a-f-]{36}$/);
  expect(idOf(local)).not.toBe(idOf(committed));
  expect(local.find(({ name }) => name === 'DisplayName')?.attributes.DefaultValue).toBe('Parity (local)');
  expect(local.find(({ name }) => name === 'SupportUrl')?.attributes.DefaultValue).toBe(
    'https://localhost:3443/help.html',
  );
});

test.each([
  [['hosted', 'http://tools.trust.nhs.uk/parity'], 'https'],
  [['hosted', 'https://parity.example'], 'cannot reach'],
  [['hosted', 'https://localhost:3000'], 'cannot reach'],
  [['hosted', 'https://192.168.0.7/parity'], 'cannot reach'],
  [['hosted', 'https://tools.trust.nhs.uk/?page=parity'], 'folder'],
  [['hosted', 'https://someone:secret@tools.trust.nhs.uk'], 'folder'],
  [['hosted', 'tools.trust.nhs.uk'], 'not a web address'],
  [['hosted', 'ftp://tools.trust.nhs.uk'], 'not a web address'],
  [['local', 'https://tools.trust.nhs.uk'], 'localhost alone'],
  [['hosted'], 'Say where'],
  [['abroad', 'https://tools.trust.nhs.uk'], 'Say where'],
  [[], 'Say where'],
])('%j is refused with a sentence', (args, words) => {
  const { status, stdout, stderr } = make(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(words);
  expect(stderr).not.toContain('    at ');
});

test.each([
  ['<Url DefaultValue="https://elsewhere.nhs.uk/page.html"/>', 'leads to https://elsewhere.nhs.uk/page.html'],
  ['<Text>See https://parity.example</Text>', 'cannot be replaced'],
  ['<AppDomain>https://parity.example</AppDomain>', 'once'],
])('A manifest that holds %s as well is refused, not half replaced', (more, words) => {
  const script = `
    import { readFileSync } from 'node:fs';
    import { hostedManifest } from './scripts/derive-manifest.mjs';
    const xml = readFileSync('manifest.xml', 'utf8').replace('</Hosts>', '</Hosts>' + ${JSON.stringify(more)});
    try { hostedManifest(xml, 'https://tools.trust.nhs.uk/parity'); } catch ({ message }) { console.log(message); }`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(stdout).toContain(words);
});
