/** Who may import whom. Each rule says why in a sentence. */
const inDomain = (folders) => `^src/domain/(${folders})/`;

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means two files are one idea.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file nobody imports is dead.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/cli/parity\\.ts$' },
      to: {},
    },
    {
      name: 'domain-is-pure',
      comment: 'Domain code knows no host, adapter or use case.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: '^src/(?!domain/)' },
    },
    {
      name: 'domain-uses-no-node',
      comment: 'The domain runs in Excel, in a page and on a command line alike.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'domain-ground',
      comment: 'Grid, calendar, wording and findings are the ground the rest stands on.',
      severity: 'error',
      from: { path: inDomain('grid|calendar|wording|findings') },
      to: { path: inDomain('due-date|plan|rag|equality|report') },
    },
    {
      name: 'due-date-knows-no-plan',
      comment: 'A due-date phrase is read without knowing the plan it stands in.',
      severity: 'error',
      from: { path: inDomain('due-date') },
      to: { path: inDomain('plan|rag|equality|report') },
    },
    {
      name: 'plan-knows-no-rating',
      comment: 'Reading a plan comes before rating it.',
      severity: 'error',
      from: { path: inDomain('plan') },
      to: { path: inDomain('rag|equality|report') },
    },
    {
      name: 'settings-know-the-vocabulary-only',
      comment:
        'What may be set is said in the words of plans and ratings; how they are read and made is not its business.',
      severity: 'error',
      from: { path: inDomain('settings') },
      to: {
        path: inDomain('due-date|plan|rag|equality|report'),
        pathNot: '^src/domain/(plan/plan|rag/(rating|rag-policy|contrast))\\.ts$',
      },
    },
    {
      name: 'nothing-below-knows-settings',
      comment:
        'Reading and rating take what was set as arguments, so that they work without a settings sheet.',
      severity: 'error',
      from: { path: inDomain('grid|calendar|wording|findings|due-date|plan|rag|equality') },
      to: { path: inDomain('settings') },
    },
    {
      name: 'rating-knows-no-report',
      comment: 'A rating is the same however it is shown.',
      severity: 'error',
      from: { path: inDomain('rag') },
      to: { path: inDomain('equality|report') },
    },
    {
      name: 'application-knows-the-port-only',
      comment: 'A use case works on any host.',
      severity: 'error',
      from: { path: '^src/application/' },
      to: { path: '^src/(workbook/(office|xlsx|memory)|cli|taskpane|commands|functions|workbench)/' },
    },
    {
      name: 'adapters-know-the-port-and-plain-types',
      comment:
        'An adapter translates; it decides nothing, so it needs the port, the grid and the shape of a sheet only.',
      severity: 'error',
      from: { path: '^src/workbook/' },
      to: { path: '^src/', pathNot: '^src/(workbook|domain/(grid|report|calendar))/' },
    },
    {
      name: 'adapters-do-not-know-each-other',
      comment: 'Each host can be taken away without touching the others.',
      severity: 'error',
      from: { path: '^src/workbook/(xlsx|memory|office)/' },
      to: { path: '^src/workbook/(xlsx|memory|office)/', pathNot: '^src/workbook/$1/' },
    },
    {
      name: 'only-an-entry-names-an-adapter',
      comment: 'Which host it runs on is decided once, in the entry file.',
      severity: 'error',
      from: { path: '^src/cli/', pathNot: '^src/cli/parity\\.ts$' },
      to: { path: '^src/workbook/(xlsx|memory|office)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'default', 'types'],
    },
  },
};
