import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import { taskPane, workbench } from '../../../scripts/webpack/pages.mjs';
import { inProject } from '../../../scripts/webpack/project.mjs';
import { cacheFolder } from './cache-folder.mjs';

/** What the pages are built from. */
const SOURCES = ['src', 'assets', 'samples', 'scripts/webpack', 'package-lock.json', 'webpack.config.js'];
const A_DAY = 24 * 60 * 60 * 1000;

/**
 * The pane and the workbench built as for hosting: `web` and `workbench` in the folder answered. Built again only when
 * something they are built from has changed, and never into `dist`, which is the user's.
 */
export async function buildPages() {
  const all = cacheFolder('pages');
  const folder = join(all, hashOf(SOURCES));
  if (existsSync(folder)) return folder;
  forgetOld(all);
  const partial = `${folder}.${process.pid}`;
  try {
    await build([into(join(partial, 'web'), taskPane), into(join(partial, 'workbench'), workbench)]);
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    // Another run may have been faster.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

const into = (path, page) => ({
  ...page,
  output: { ...page.output, path },
  cache: { ...page.cache, cacheDirectory: cacheFolder('webpack') },
});

function hashOf(sources) {
  const hash = createHash('sha256');
  const add = (path) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(path).update('\0').update(readFileSync(path));
  };
  for (const source of sources.map(inProject)) if (existsSync(source)) add(source);
  return hash.digest('hex').slice(0, 16);
}

/** Other versions of the sources have builds of their own; after a day nobody is in the middle of testing one. */
function forgetOld(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > A_DAY) rmSync(path, { recursive: true, force: true });
  }
}

const build = (configurations) =>
  new Promise((resolve, reject) => {
    const compiler = webpack(configurations);
    compiler.run((error, stats) => {
      const failure = error ?? (stats.hasErrors() ? new Error(stats.toString('errors-only')) : null);
      compiler.close((closing) => {
        if (failure ?? closing) reject(failure ?? closing);
        else resolve();
      });
    });
  });
