import { fileURLToPath } from 'node:url';
import { commandLine } from '../../../scripts/webpack/command-line.mjs';

/** The statistics alone, built as the command line is, to answer tables that another program made. */
export default {
  ...commandLine,
  name: 'statistics',
  entry: { 'answer-tables': './tests/outside/statistics/answer-tables.ts' },
  output: {
    path: fileURLToPath(new URL('../../../dist/statistics', import.meta.url)),
    filename: '[name].cjs',
  },
  plugins: [],
};
