const swc = (parser) => [
  '@swc/jest',
  {
    jsc: { parser, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
    module: { type: 'commonjs' },
  },
];

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.{ts,tsx}'],
  setupFiles: ['<rootDir>/tests/support/seed-properties.ts'],
  transform: {
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
    '\\.[tj]s$': swc({ syntax: 'typescript' }),
  },
  // Published as ES modules only, which jest cannot take as they are.
  transformIgnorePatterns: ['/node_modules/(?!temporal-)'],
  maxWorkers: 2,
};
