const path = require('node:path');
const webpack = require('webpack');

/** The command line: one file for Node, nothing to install beside it. */
const commandLine = {
  name: 'cli',
  target: 'node20',
  mode: 'production',
  devtool: false,
  entry: { parity: './src/cli/parity.ts' },
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: '[name].cjs' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
      },
    ],
  },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  performance: { hints: false },
};

module.exports = [commandLine];
