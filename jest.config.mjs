const swc = (parser) => [
  '@swc/jest',
  {
    jsc: { parser, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
    module: { type: 'commonjs' },
  },
];

const project = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  setupFiles: ['<rootDir>/tests/support/seed-properties.ts'],
  transform: {
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
    '\\.[tj]s$': swc({ syntax: 'typescript' }),
  },
  // Published as ES modules only, which jest cannot take as they are.
  transformIgnorePatterns: ['/node_modules/(?!temporal-|internmap)'],
  // Of these, whose modules end in .mjs, the form that any loader takes.
  moduleNameMapper: { '^(d3-[a-z-]+)$': '<rootDir>/node_modules/$1/dist/$1.js' },
};

export default {
  projects: [
    {
      ...project,
      displayName: 'code',
      testMatch: ['**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/browser/'],
    },
    {
      ...project,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      // Builds the pages and starts the browser; done only when a test of this project is asked for.
      globalSetup: '<rootDir>/tests/browser/support/global-setup.mjs',
      globalTeardown: '<rootDir>/tests/browser/support/global-teardown.mjs',
      setupFilesAfterEnv: ['<rootDir>/tests/browser/support/patience.ts'],
    },
  ],
  maxWorkers: 2,
};
