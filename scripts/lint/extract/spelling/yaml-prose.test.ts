import { expect, test } from 'vitest';
import { extractYamlRunbook } from '../extract-yaml-runbook.ts';
import { dictionary } from './dictionary.ts';
import { yamlProse } from './yaml-prose.ts';

const unknown = (yaml: string): string[] =>
  extractYamlRunbook(yaml, dictionary().has).words.map(({ word, at }) => `${at.line}:${at.column} ${word}`);

test.each<[string, string, readonly string[]]>([
  ['a text without quotes', 'summary: The qeueu fills up.\n', ['1:14 qeueu']],
  ['a text in quotes', 'impact: "Serivce: hangs"\n', ['1:10 Serivce']],
  ['an apostrophe that is written twice', "impact: 'The service''s queue doesn''t drain'\n", []],
  [
    'lines that are joined',
    'steps:\n  - description: >-\n      One zone,\n      but serveral images.\n',
    ['4:11 serveral'],
  ],
  ['lists of texts', 'steps: [{checks: [All is well], actions: [Call somebody]}]\n', []],
  [
    'slips in lists',
    'steps: [{checks: [The shrads are there], actions: [Restrat it]}]\n',
    ['1:23 shrads', '1:52 Restrat'],
  ],
  [
    'an option and the text of a link',
    'steps: [{options: [{action: Restrat it}], links: [{text: the serivce}]}]\n',
    ['1:29 Restrat', '1:62 serivce'],
  ],
  [
    'commands, queries, names and addresses',
    'steps: [{commands: [kubctl exmaple], links: [{href: exmaple.md}]}]\nowner: serivce\n',
    [],
  ],
  ['names that commands tell', 'summary: The sbdb hangs\nsteps: [{commands: [kill sbdb]}]\n', []],
  ['code within a text', 'summary: Run `kubctl exmaple it` and wait.\n', []],
  ['a code that does not end', 'summary: Run ` and wait for the serivce.\n', ['1:33 serivce']],
  ['what is no YAML', 'summary: [serivce\n', []],
])('%s', (_, yaml, words) => expect(unknown(yaml)).toEqual(words));

test.each(['`', "''a", '- a\n', '`a'])('a megabyte of %j takes no more than its length', piece => {
  const started = performance.now();
  yamlProse(`summary: |\n  ${piece.replaceAll('\n', '\n  ').repeat(1_000_000 / piece.length)}`);
  expect(performance.now() - started, 'milliseconds').toBeLessThan(5_000);
});
