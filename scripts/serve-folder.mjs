import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';

const KINDS = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** What a real host should send with every file besides the policy that each page holds; see docs/install.md. */
const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

/**
 * Serves the files of a folder to this computer alone, and nothing else.
 *
 * @param folder an absolute path
 * @param port 0 takes any that is free
 * @param tls key and certificate, for https
 * @param headers more of them, for every answer
 * @returns the address, and how to stop
 */
export async function serveFolder(folder, { port = 0, tls, headers = {} } = {}) {
  const answer = async (request, response) => {
    const path = filePath(folder, request.url ?? '/');
    const bytes = path && (await readFile(path).catch(() => null));
    if (!bytes || !['GET', 'HEAD'].includes(request.method)) {
      response.writeHead(bytes ? 405 : 404, HEADERS).end();
      return;
    }
    const kind = KINDS[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, { ...HEADERS, ...headers, 'Content-Type': kind });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };
  const server = tls ? createHttpsServer(tls, answer) : createHttpServer(answer);
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const address = `${tls ? 'https' : 'http'}://localhost:${server.address().port}`;
  const stop = () => new Promise((resolve) => server.close(resolve) && server.closeAllConnections());
  return { address, stop };
}

/** The file an address asks for; null when it leads out of the folder. */
function filePath(folder, url) {
  try {
    const asked = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const path = normalize(join(folder, asked.endsWith('/') ? `${asked}index.html` : asked));
    return path.startsWith(folder + sep) ? path : null;
  } catch {
    return null;
  }
}
