#!/usr/bin/env node
// Serves the built workbench to this computer: plain http on the loopback, no certificate, no Excel.
import { fileURLToPath } from 'node:url';
import { serveFolder } from './serve-folder.mjs';

const port = Number(process.env.PORT ?? 3000);
try {
  const { address } = await serveFolder(fileURLToPath(new URL('../dist/workbench', import.meta.url)), {
    port,
    headers: { 'Content-Security-Policy': "frame-ancestors 'none'" },
  });
  process.stdout.write(`Parity is at ${address} until you press Ctrl+C. Nothing leaves this computer.\n`);
} catch (error) {
  process.stderr.write(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use by another program. Take another: PORT=${port + 1} npm start\n`
      : `The workbench could not be served: ${error.message}\n`,
  );
  process.exitCode = 2;
}
