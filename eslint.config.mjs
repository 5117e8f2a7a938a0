import a11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const clock = 'The as-at date is always an argument; the clock is read once, at the edge.';
/** What the types say: a promise that nobody awaits, a value of any kind, a case that a switch forgets. */
const withTypes = { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } };

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  ...tseslint.configs.strict,
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeCheckedOnly],
    languageOptions: withTypes,
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Sentences are put together from counts, and numbers look alike in all of them.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // "return openSection(…)" in a function that answers nothing says that this was its last step.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // A method of an asynchronous port is async throughout, so that its faults come as rejections.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // The rest would double the time for findings in what tests make up.
    files: ['tests/**/*.{ts,tsx}'],
    languageOptions: withTypes,
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
    },
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/domain/**/*.ts', 'src/application/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: clock },
        { name: 'Intl', message: 'Wording is ours, not the machine’s locale.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The same input gives the same output.' },
        { object: 'Temporal', property: 'Now', message: clock },
      ],
    },
  },
  {
    files: ['src/**/*.tsx', 'src/taskpane/**/*.ts', 'src/workbench/**/*.ts'],
    plugins: { 'jsx-a11y': a11y, 'react-hooks': hooks },
    rules: { ...a11y.flatConfigs.strict.rules, ...hooks.configs['recommended-latest'].rules },
  },
  {
    files: ['src/workbook/office/**/*.ts', 'src/commands/**/*.ts', 'src/taskpane/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  { files: ['*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['tests/bench/**', 'tests/support/**'], rules: { 'no-console': 'off' } },
);
