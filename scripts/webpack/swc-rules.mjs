const swc = (parser) => ({
  loader: 'swc-loader',
  options: { jsc: { parser, target: 'es2022', transform: { react: { runtime: 'automatic' } } } },
});

/** TypeScript becomes JavaScript; `tsc` checks it, webpack does not. */
export const swcRules = [
  { test: /\.ts$/, use: swc({ syntax: 'typescript' }) },
  { test: /\.tsx$/, use: swc({ syntax: 'typescript', tsx: true }) },
];
