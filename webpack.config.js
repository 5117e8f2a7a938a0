/** The configurations are modules; webpack waits for a promise of them. */
module.exports = async () => {
  const { commandLine } = await import('./scripts/webpack/command-line.mjs');
  const { taskPane, workbench } = await import('./scripts/webpack/pages.mjs');
  return [commandLine, taskPane, workbench];
};
