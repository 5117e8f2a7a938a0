import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TOP = join(__dirname, '../..');
const GUIDES = [
  'README.md',
  ...readdirSync(join(TOP, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
/** Each picture that a guide shows, and what it says for those who do not see it. */
const SHOWN = GUIDES.flatMap((guide) => {
  const text = readFileSync(join(TOP, guide), 'utf8');
  const tags = [...text.matchAll(/<img src="([^"]+)"[^>]* alt="([^"]*)"/g)].map(([, at, alt]) => [at, alt]);
  const marks = [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt, at]) => [at, alt]);
  return [...tags, ...marks].flatMap(([at = '', alt = '']) => {
    const name = /images\/([\w-]+\.png)$/.exec(at)?.[1];
    return name === undefined ? [] : [{ name, alt }];
  });
});

describe('the pictures of the guides', () => {
  it('are each shown in one of them, and all there', () => {
    const there = readdirSync(join(TOP, 'docs/images')).filter((name) => name.endsWith('.png'));
    expect([...new Set(SHOWN.map(({ name }) => name))].sort()).toEqual(there.sort());
  });

  it('are described for those who do not see them', () => {
    for (const { alt } of SHOWN) expect(alt.split(' ').length).toBeGreaterThan(4);
  });
});
