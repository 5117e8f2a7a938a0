import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { HELP_POLICY, TASK_PANE_POLICY, WORKBENCH_POLICY } from './content-security-policy.mjs';
import { inProject } from './project.mjs';
import { swcRules } from './swc-rules.mjs';

/** A page and its scripts: static files that work under any address, with nothing built from text at run time. */
const page = ({ name, folder, entry, plugins }) => ({
  name,
  context: inProject('.'),
  target: ['web', 'es2022'],
  mode: 'production',
  devtool: false,
  entry: { [name]: entry },
  output: {
    path: inProject(`dist/${folder}`),
    filename: '[name].[contenthash:10].js',
    chunkFilename: '[name].[contenthash:10].js',
    assetModuleFilename: '[name].[contenthash:10][ext]',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      ...swcRules,
      { test: /\.css$/, type: 'asset/resource' },
      { test: /\.xlsx$/, type: 'asset/bytes' },
    ],
  },
  plugins,
  cache: {
    type: 'filesystem',
    cacheDirectory: inProject('.cache/webpack'),
    buildDependencies: { config: [inProject('webpack.config.js'), inProject('package-lock.json')] },
  },
  performance: { hints: false },
});

const html = (template, filename, policy, scripts) =>
  new HtmlPlugin({
    template,
    filename,
    templateParameters: { policy },
    inject: scripts ? 'head' : false,
    scriptLoading: 'defer',
    minify: false,
  });

const icons = () => new CopyPlugin({ patterns: [{ from: 'assets/*.png' }] });

export const taskPane = page({
  name: 'taskpane',
  folder: 'web',
  entry: './src/taskpane/index.tsx',
  plugins: [
    html('./src/taskpane/taskpane.html', 'taskpane.html', TASK_PANE_POLICY, true),
    html('./src/taskpane/help.html', 'help.html', HELP_POLICY, false),
    icons(),
  ],
});

export const workbench = page({
  name: 'workbench',
  folder: 'workbench',
  entry: './src/workbench/index.tsx',
  plugins: [html('./src/workbench/index.html', 'index.html', WORKBENCH_POLICY, true), icons()],
});
