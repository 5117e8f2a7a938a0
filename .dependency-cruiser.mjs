/** Who may import whom. Each rule says why in a sentence. */
const inDomain = (folders) => `^src/domain/(${folders})/`;

/** Where each host begins: what it runs on is decided there and nowhere else. */
const ENTRIES = '^src/(cli/parity\\.ts|taskpane/index\\.tsx|workbench/index\\.tsx)$';
const HOSTS = '^src/(cli|taskpane|commands|workbench)/';

/** The folders of one part of the domain, from the ground up: each may import those before it, never those after. */
function inOrder(part, folders) {
  return folders.slice(0, -1).map((folder, index) => ({
    name: `${part}-${folder}-knows-nothing-above`,
    comment: `Within ${part}, ${folders.join(' < ')}: what stands on a step is not known to it.`,
    severity: 'error',
    from: { path: `^src/domain/${part}/${folder}/` },
    to: { path: `^src/domain/${part}/(${folders.slice(index + 1).join('|')})/` },
  }));
}

export default {
  forbidden: [
    ...inOrder('plan', ['headings', 'cells', 'tables', 'columns', 'rows', 'actions', 'forms']),
    ...inOrder('plan', ['indicators', 'measures', 'lint', 'actions']),
    ...inOrder('due-date', ['phrase', 'forms', 'items', 'recurrence']),
    ...inOrder('rag', ['words', 'key']),
    ...inOrder('report/equality', ['page', 'live', 'words', 'charts', 'published']),
    ...inOrder('equality/read', ['words', 'sheet', 'tables', 'recognise']),
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
      from: { orphan: true, path: '^src/', pathNot: [ENTRIES, '\\.d\\.ts$'] },
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
      to: { path: inDomain('status|due-date|plan|rag|equality|report') },
    },
    {
      name: 'status-words-know-the-ground-only',
      comment: 'What words say of how a thing stands is the same to the reader of a plan and to its rating.',
      severity: 'error',
      from: { path: inDomain('status') },
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
        pathNot: '^src/domain/(plan/plan|rag/(rating|rag-policy|contrast)|equality/equality-policy)\\.ts$',
      },
    },
    {
      name: 'nothing-below-knows-settings',
      comment:
        'Reading and rating take what was set as arguments, so that they work without a settings sheet.',
      severity: 'error',
      from: { path: inDomain('grid|calendar|wording|findings|status|due-date|plan|rag|equality') },
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
      to: { path: '^src/(workbook/(office|xlsx|memory)|cli|taskpane|commands|workbench)/' },
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
      name: 'ground-of-adapters-knows-no-adapter',
      comment: 'The port, and changes applied to a snapshot, are what adapters stand on.',
      severity: 'error',
      from: { path: '^src/workbook/', pathNot: '^src/workbook/(xlsx|memory|office)/' },
      to: { path: '^src/workbook/(xlsx|memory|office)/' },
    },
    {
      name: 'only-an-entry-names-an-adapter',
      comment: 'Which host it runs on is decided once, in the entry file.',
      severity: 'error',
      from: { path: HOSTS, pathNot: ENTRIES },
      to: { path: '^src/workbook/(xlsx|memory|office)/' },
    },
    {
      name: 'hosts-do-not-know-each-other',
      comment: 'Each way in can be taken away without touching the others.',
      severity: 'error',
      from: { path: '^src/(cli|taskpane)/', pathNot: '^src/taskpane/index\\.tsx$' },
      to: { path: HOSTS, pathNot: '^src/$1/' },
    },
    {
      name: 'workbench-shows-the-pane',
      comment: 'The page in a browser shows the same pane, and knows no other host.',
      severity: 'error',
      from: { path: '^src/workbench/' },
      to: { path: '^src/(cli|commands)/' },
    },
    {
      name: 'commands-share-the-entry-of-the-pane',
      comment: 'Ribbon commands and the pane run in one place and meet in the entry file of the pane alone.',
      severity: 'error',
      from: { path: '^src/commands/' },
      to: { path: HOSTS, pathNot: '^src/(commands/|taskpane/index\\.tsx$)' },
    },
    {
      name: 'pane-entry-knows-commands-only',
      comment: 'The entry of the pane registers the ribbon commands, which share its runtime.',
      severity: 'error',
      from: { path: '^src/taskpane/index\\.tsx$' },
      to: { path: '^src/(cli|workbench)/' },
    },
    {
      name: 'pane-loads-the-engine-later',
      comment: 'Reading and rating come by a dynamic import, so that the pane shows at once.',
      severity: 'error',
      from: { path: '^src/taskpane/' },
      to: {
        path: '^src/(application|domain)/',
        dynamic: false,
        dependencyTypesNot: ['type-only', 'dynamic-import'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'default', 'types'],
    },
  },
};
