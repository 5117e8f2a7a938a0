import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_POLICY, STATUS_WORDS } from '../../src/domain/rag/rag-policy';
import { RAG_RULES } from '../../src/domain/rag/rag-rules';
import { tableRows } from './markdown-table';

const file = (name: string) => readFileSync(join(__dirname, '../..', name), 'utf8');

describe('the guide to ratings', () => {
  it('lists the rules in the order they are asked, with the status each gives', () => {
    expect(
      tableRows(file('docs/rating-rules.md'), '| rule').map(([, id, , status, letter]) => [
        id,
        status,
        letter,
      ]),
    ).toEqual(
      RAG_RULES.map(({ id, status }) => [
        `\`${id}\``,
        STATUS_WORDS[status],
        DEFAULT_POLICY.looks[status].letter,
      ]),
    );
  });

  it('gives each rule’s condition in the rule’s own words', () => {
    expect(tableRows(file('docs/rating-rules.md'), '| rule').map(([, , condition]) => condition)).toEqual(
      RAG_RULES.map(({ condition }) => condition),
    );
  });
});

describe('the README', () => {
  it('gives every status with the letter it has in a plan without a key', () => {
    const told = tableRows(file('README.md'), 'status').map(([word, letter]) => [word, letter]);
    const known = Object.entries(STATUS_WORDS).map(([status, word]) => [
      word,
      DEFAULT_POLICY.looks[status as keyof typeof STATUS_WORDS].letter,
    ]);
    expect([...told].sort()).toEqual([...known].sort());
  });
});
