import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const outside = mkdtempSync(join(tmpdir(), 'parity-serve-'));
const folder = join(outside, 'pages');
let server: ChildProcess;
let port = 0;

beforeAll(async () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), '<h1>Parity</h1>');
  writeFileSync(join(outside, 'plan.xlsx'), 'somebody’s plan');
  mkdirSync(`${folder}-beside`);
  writeFileSync(join(`${folder}-beside`, 'index.html'), 'another folder');
  const script = `
    import { serveFolder } from './scripts/serve-folder.mjs';
    const headers = { 'Content-Security-Policy': "frame-ancestors 'none'" };
    console.log((await serveFolder(${JSON.stringify(folder)}, { headers })).address);`;
  server = spawn(process.execPath, ['--input-type=module', '-e', script]);
  const address = await new Promise<string>((resolve) => server.stdout?.once('data', resolve));
  port = Number(new URL(String(address).trim()).port);
});

afterAll(() => {
  server.kill();
  rmSync(outside, { recursive: true });
});

/** Asks for exactly the path given, which `fetch` would tidy first. */
function ask(path: string, method = 'GET') {
  return new Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }>(
    (resolve, reject) => {
      request({ host: '127.0.0.1', port, path, method }, (answer) => {
        let body = '';
        answer.on('data', (part) => (body += part));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body, headers: answer.headers }));
      })
        .on('error', reject)
        .end();
    },
  );
}

test('A page comes with the headers that a host should send', async () => {
  const { status, body, headers } = await ask('/');
  expect([status, body]).toEqual([200, '<h1>Parity</h1>']);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
});

test.each([
  '/../plan.xlsx',
  '/%2e%2e/plan.xlsx',
  '/..%2fplan.xlsx',
  '/../pages-beside/',
  '/%00',
  '/%',
  '/none.html',
])('%s leads to nothing', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: '' });
});

test('Nothing can be put there', async () => {
  expect((await ask('/', 'POST')).status).toBe(405);
  expect((await ask('/new.html', 'PUT')).status).toBe(404);
});

test('A HEAD is answered without the page', async () => {
  expect(await ask('/index.html', 'HEAD')).toMatchObject({ status: 200, body: '' });
});
