import { commandLine } from './scripts/webpack/command-line.mjs';
import { taskPane, workbench } from './scripts/webpack/pages.mjs';

export default [commandLine, taskPane, workbench];
