import { expect, test } from 'vitest';
import { parseTree } from '../../../../model/source/markdown-tree.ts';
import { dictionary } from './dictionary.ts';
import { markdownProse } from './markdown-prose.ts';
import { unknownWordsIn } from './words-in.ts';

const unknown = (text: string) =>
  unknownWordsIn(text, markdownProse(parseTree(text)), dictionary().has).map(
    ({ word, at }) => `${at.line}:${at.column} ${word}`,
  );

test.each<[string, string, readonly string[]]>([
  ['a slip', 'The qeueu fills up.\n', ['1:5 qeueu']],
  ['only where it stands first', 'A serivce.\n\nThe serivce.\n', ['1:3 serivce']],
  [
    'in a heading, a list, a table and a link',
    '# Diagnossi\n\n- **repare**\n\n[the serivce](a.md)\n',
    ['1:3 Diagnossi', '3:5 repare', '5:6 serivce'],
  ],
  ['one part of two', 'A read-onyl, onyl/once copy.\n', ['1:8 onyl']],
  ['British and American', 'The colour of a color. Organise, organize.\n', []],
  [
    'code, addresses and paths',
    'Run `kubctl` in ./scirpts/a.sh, scirpts/b/c, https://exampel.org, a@exampel.org.\n',
    [],
  ],
  ['identifiers and names', 'Restart StatfulSet, MY_VARIBLE, my-pod-6f8d9, and ask Zofia at Cardworks.\n', []],
  ['terms', 'The kubelet cordoned the node; runbooks are sharded.\n', []],
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

test('what was meant', () => {
  expect(dictionary().near('serivce')[0]).toBe('service');
  expect(dictionary().near('zzqxv')).toEqual([]);
});
