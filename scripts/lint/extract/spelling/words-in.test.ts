import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../../model/source/markdown-source.ts';
import { extractMarkdown } from '../extract-markdown.ts';
import { dictionary } from './dictionary.ts';
import { unknownWordsIn } from './words-in.ts';

function unknown(text: string): string[] {
  const found: string[] = [];
  parseMarkdown('a.md', text, (tree, facts) => {
    const { words } = extractMarkdown(tree, text, facts, dictionary().has);
    found.push(...words.map(({ word, at }) => `${at.line}:${at.column} ${word}`));
  });
  return found;
}

test.each<[string, string, readonly string[]]>([
  ['a slip', 'The qeueu fills up.\n', ['1:5 qeueu']],
  ['only where it stands first', 'A serivce.\n\nThe serivce.\n', ['1:3 serivce']],
  [
    'in a heading, a list, a table and a link',
    '# Diagnossi\n\n- **repare**\n\n[the serivce](a.md)\n',
    ['1:3 Diagnossi', '3:5 repare', '5:6 serivce'],
  ],
  [
    'whoever changed a page',
    '| Date | Author | Chagne |\n| --- | --- | --- |\n| 2026-01-02 | Zoltan Kovacz | Serivce added |\n',
    ['1:19 Chagne', '3:32 Serivce'],
  ],
  ['short slips, and abbreviations', 'Teh pod adn nad its hte, TEH, cna, wip.\n', ['1:1 Teh', '1:9 adn', '1:21 hte']],
  ['one part of two', 'A read-onyl, onyl/once copy.\n', ['1:8 onyl']],
  ['British and American', 'The colour of a color. Organise, organize.\n', []],
  [
    'code, addresses and paths',
    'Run `kubctl` in ./scirpts/a.sh, scirpts/b/c, https://exampel.org, a@exampel.org.\n',
    [],
  ],
  ['identifiers and names', 'Restart StatfulSet, MY_VARIBLE, my-pod-6f8d9, and ask Zofia at Cardworks.\n', []],
  ['terms', 'The kubelet cordoned the node; runbooks are sharded.\n', []],
  ['words built of known ones', "The undercloud's backingstore is spec'd and unmapping hyperconverged things.\n", []],
  [
    'names that code tells',
    'Look at `sbdb` and `StorageXluster`: the sbdb of storagexlusters, and pvqcs (PVQC).\n',
    [],
  ],
  ['possessives and contractions', "The service's queue doesn't drain; its shards’ leader won’t.\n", []],
  [
    'another language',
    `${'Der Speicher ist voll und niemand weiß warum die Warteschlange wächst. '.repeat(3)}
Bitte zuerst das Schaubild ansehen, danach den Dienst neu starten und weitere Kollegen benachrichtigen, falls
nichts hilft; anschließend Ursache suchen, Festplatte leeren, Einträge löschen, Bericht verfassen.\n`,
    [],
  ],
])('%s', (_, text, words) => {
  expect(unknown(text)).toEqual(words);
});

test.each(['.', '*a', "'", 'a', '-', 'é/'])('a long line of `%s`', piece => {
  const text = `${piece.repeat(200_000)}a\n`;
  const start = performance.now();
  unknownWordsIn(text, [[0, text.length]], () => false);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test.each([
  ['serivce', 'service'],
  ['occuring', 'occurring'],
  ['completelly', 'completely'],
  ['amout', 'amount'],
  ['dameonsets', 'daemonsets'],
  ['suchs', 'such'],
  ['importand', 'important'],
  ['certicates', 'certificates'],
  ['zzqxv', undefined],
  ['yamale', undefined],
  ['ostree', undefined],
  ['noin', undefined],
  ['mirrorpod', undefined],
  ['volue', 'volume'],
  ['procesess', 'processes'],
  ['meanin', 'meaning'],
  ['teh', 'the'],
])('%s was most likely meant as %s', (word, meant) => {
  expect(dictionary().near(word)).toBe(meant);
});
