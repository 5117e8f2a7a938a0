import webpack from 'webpack';
import { inProject } from './project.mjs';
import { swcRules } from './swc-rules.mjs';

/** The command line: one file for Node, nothing to install beside it. */
export const commandLine = {
  name: 'cli',
  context: inProject('.'),
  target: 'node20',
  mode: 'production',
  devtool: false,
  entry: { parity: './src/cli/parity.ts' },
  output: { path: inProject('dist/cli'), filename: '[name].cjs' },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: swcRules },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  performance: { hints: false },
};
