import { fileURLToPath } from 'node:url';
import { commandLine } from '../../scripts/webpack/command-line.mjs';

/** The engine alone, built as the command line is, so that the bench times what users run. */
export default {
  ...commandLine,
  name: 'bench',
  context: fileURLToPath(new URL('../..', import.meta.url)),
  entry: { engine: './tests/bench/engine.ts' },
  output: {
    path: fileURLToPath(new URL('../../dist/bench', import.meta.url)),
    filename: '[name].cjs',
    library: { type: 'commonjs2' },
  },
  plugins: [],
};
