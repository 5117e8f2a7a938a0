export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  setupFiles: ['<rootDir>/tests/support/seed-properties.ts'],
  transform: {
    '\\.[tj]s$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  // Published as ES modules only, which jest cannot take as they are.
  transformIgnorePatterns: ['/node_modules/(?!temporal-)'],
  maxWorkers: 2,
};
