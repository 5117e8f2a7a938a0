#!/usr/bin/env node
// Serves the built pane over https to the Excel on this computer, and says how to load it there.
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeManifest } from './make-manifest.mjs';
import { serveFolder } from './serve-folder.mjs';

const usual = join(homedir(), '.office-addin-dev-certs');
const key = process.env.PARITY_TLS_KEY ?? join(usual, 'localhost.key');
const cert = process.env.PARITY_TLS_CERT ?? join(usual, 'localhost.crt');
const port = Number(process.env.PORT ?? 3000);

const NO_CERTIFICATE = `Excel takes an add-in from https only, and there is no certificate for localhost at
  ${key}
  ${cert}
Make one that this computer trusts with
  npx office-addin-dev-certs install
or name your own in PARITY_TLS_KEY and PARITY_TLS_CERT. Without Excel, \`npm start\` needs none.
`;

const steps = (address, manifest) => `Parity is at ${address}/taskpane.html until you press Ctrl+C.

Load it into Excel, in another terminal:
  Windows and Mac    npx office-addin-debugging start "${manifest}" desktop --no-debug
  to take it out     npx office-addin-debugging stop "${manifest}"
  Excel on the web   Home, Add-ins, More add-ins, My add-ins, Upload my add-in, then choose
                     ${manifest}
`;

if (existsSync(key) && existsSync(cert)) {
  try {
    const tls = { key: readFileSync(key), cert: readFileSync(cert) };
    const { address } = await serveFolder(fileURLToPath(new URL('../dist/web', import.meta.url)), {
      port,
      tls,
    });
    process.stdout.write(steps(address, writeManifest('local', address)));
  } catch (error) {
    process.stderr.write(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is in use by another program. Take another: PORT=${port + 1} npm run start:excel\n`
        : `The pane could not be served: ${error.message}\n`,
    );
    process.exitCode = 2;
  }
} else {
  process.stderr.write(NO_CERTIFICATE);
  process.exitCode = 2;
}
