import config from '../../jest.config.mjs';

const browser = config.projects.find(({ displayName }) => displayName === 'browser');

/** `npm run pictures`: takes the pictures of `docs/images` afresh, by the same walks that the tests take. */
export default {
  ...browser,
  rootDir: '../..',
  displayName: 'pictures',
  testMatch: ['<rootDir>/tests/browser/take-pictures.ts'],
  globals: { hideScrollBars: true },
};
