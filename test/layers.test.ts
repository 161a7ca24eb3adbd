import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Each layer and the layers of ours that it may import besides itself. Nothing points upwards. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  scripts: ['scripts/commands', 'scripts/git', 'scripts/threads', 'scripts/clients', 'model'],
  'scripts/git': ['scripts/commands'],
  'scripts/threads': ['scripts/lint', 'scripts/lint/rules'],
  'scripts/commands': [
    'scripts/lint',
    'scripts/lint/formats',
    'scripts/lint/rules',
    'scripts/guard',
    'scripts/clients',
    'scripts/overrides',
    'scripts/online',
    'scripts/generate',
    'scripts/templates',
    'scripts/render',
    'model',
    'model/source',
  ],
  'scripts/lint': ['scripts/lint/rules', 'scripts/lint/formats', 'model', 'model/source'],
  'scripts/lint/rules': ['scripts/lint', 'model', 'model/source'],
  'scripts/lint/formats': ['scripts/render', 'model/source'],
  'scripts/guard': ['scripts/render', 'model', 'model/source'],
  'scripts/clients': ['model/source'],
  'scripts/overrides': ['model'],
  'scripts/online': ['scripts/clients', 'model', 'model/source'],
  'scripts/generate': ['model', 'scripts/render'],
  'scripts/templates': ['model', 'model/source'],
  'scripts/render': ['model/source'],
  stacks: ['stacks/pagerduty', 'stacks/github', 'stacks/terraform', 'model', 'model/source'],
  'stacks/pagerduty': ['stacks/terraform', 'model'],
  'stacks/github': ['stacks/terraform', 'model'],
  'stacks/terraform': ['model'],
  model: ['model/integrity', 'model/source', 'schemas'],
  'model/integrity': ['model', 'model/source'],
  'model/source': [],
};

/** Packages that only one part of the code may know. */
const onlyIn: Readonly<Record<string, string | readonly string[]>> = {
  '@cdktf': 'stacks',
  cdktf: 'stacks',
  constructs: 'stacks',
  ajv: 'model',
  yaml: 'model/source',
  // Rules of remark-lint run on a processor of theirs.
  remark: ['model/source', 'scripts/lint/extract/hosted'],
  'remark-lint': 'scripts/lint/extract/hosted',
  markdownlint: 'scripts/lint/extract/hosted',
  'cspell-trie-lib': 'scripts/lint/extract/spelling',
  'remark-gfm': 'model/source',
  'remark-frontmatter': 'model/source',
  commander: 'scripts',
  unbash: 'scripts/lint/shell',
  '@prometheus-io': 'scripts/lint/alert',
};

/** The few files that own a piece of the real world. */
const owners: readonly { readonly what: string; readonly pattern: RegExp; readonly files: readonly string[] }[] = [
  {
    what: 'the clock',
    pattern: /\bnew Date\(|\bDate\.now\b|Temporal\.Now\b/,
    files: ['scripts/world.ts', 'stacks/main.ts'],
  },
  {
    what: 'the network',
    // `network.fetch(` is what the world hands out.
    pattern: /(?<![.\w])fetch\(|(?<!typeof )globalThis\.fetch\b|from 'node:(http|https|net|tls)'/,
    files: ['scripts/world.ts'],
  },
  {
    what: 'the process',
    pattern: /\bprocess\.|from 'node:(child_process|process)'/,
    // The last asks for nothing but the version of Node.
    files: ['scripts/world.ts', 'scripts/git/ask.ts', 'stacks/main.ts', 'scripts/lint/extract/extractor-version.ts'],
  },
  {
    what: 'threads',
    pattern: /from 'node:worker_threads'/,
    files: ['scripts/threads/learn-on-threads.ts', 'scripts/threads/learner.ts'],
  },
  {
    what: 'files',
    pattern: /from 'node:fs(\/promises)?'/,
    files: [
      'model/read.ts',
      'model/files-below.ts',
      'scripts/own-rules.ts',
      'scripts/world.ts',
      'stacks/main.ts',
      // Of what is installed, not of content.
      'scripts/lint/extract/extractor-version.ts',
      'scripts/lint/extract/spelling/dictionary.ts',
    ],
  },
];

type Source = { readonly file: string; readonly text: string };

const sources: readonly Source[] = ['model', 'scripts', 'stacks'].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /(?<!\.test)\.ts$/.test(name))
    .map(name => join(folder, name))
    .map(file => ({ file, text: readFileSync(file, 'utf8') })),
);

const layerOf = (file: string): string =>
  [...Object.keys(mayImport), 'schemas']
    .filter(layer => file.startsWith(`${layer}/`))
    .toSorted((a, b) => b.length - a.length)[0] ?? 'none';

const importsOf = (text: string): string[] =>
  Array.from(text.matchAll(/(?:\bfrom |\bimport\(|\bimport )'([^']+)'/g), ([, target]) => target ?? '');

/** What a source does that its layer may not. */
function violations({ file, text }: Source): string[] {
  const layer = layerOf(file);
  const wrongImports = importsOf(text).flatMap(target => {
    if (target.startsWith('.')) {
      const other = layerOf(normalize(join(dirname(file), target)));
      return other === layer || mayImport[layer]?.includes(other) ? [] : [`${file} imports ${target} of ${other}`];
    }
    const name = target.split('/')[0] ?? '';
    const home = Object.hasOwn(onlyIn, target) ? onlyIn[target] : Object.hasOwn(onlyIn, name) ? onlyIn[name] : '';
    const homes = [home ?? ''].flat();
    return homes.some(folder => file.startsWith(folder))
      ? []
      : [`${file} imports ${target}, which belongs to ${homes.join(' and ')}`];
  });
  const touched = owners.filter(({ pattern, files }) => pattern.test(text) && !files.includes(file));
  return [...wrongImports, ...touched.map(({ what }) => `${file} touches ${what}`)];
}

/** The folders whose sources import each other both ways; one within the other is one part of the code. */
function tangled(all: readonly Source[]): string[] {
  const pairs = new Set(
    all.flatMap(({ file, text }) =>
      importsOf(text)
        .filter(target => target.startsWith('.'))
        .map(target => `${dirname(file)} ${dirname(normalize(join(dirname(file), target)))}`),
    ),
  );
  return Array.from(pairs).filter(pair => {
    const [from = '', to = ''] = pair.split(' ');
    return from < to && !to.startsWith(`${from}/`) && pairs.has(`${to} ${from}`);
  });
}

/** Helpers of tests live beside the source, and may do what tests do. */
const isTestHelper = ({ text }: Source): boolean => /from '(vitest|fast-check)'/.test(text);

test('every source stays in its layer', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.filter(source => !isTestHelper(source)).flatMap(violations)).toEqual([]);
});

test('folders import each other one way', () => {
  expect(tangled(sources.filter(source => !isTestHelper(source)))).toEqual([]);
  const both = [
    { file: 'a/b/c.ts', text: "import { x } from '../d/e.ts';" },
    { file: 'a/d/f.ts', text: "import { y } from '../b/g.ts';" },
  ];
  expect(tangled(both)).toEqual(['a/b a/d']);
});

test.each([
  [
    'an import upwards',
    'model/a.ts',
    "import { x } from '../scripts/b.ts';",
    'model/a.ts imports ../scripts/b.ts of scripts',
  ],
  [
    'stacks and scripts apart',
    'stacks/a.ts',
    "import { x } from '../scripts/render/b.ts';",
    'stacks/a.ts imports ../scripts/render/b.ts of scripts/render',
  ],
  [
    'a package out of place',
    'model/a.ts',
    "import { App } from 'cdktf';",
    'model/a.ts imports cdktf, which belongs to stacks',
  ],
  [
    'a scoped package out of place',
    'scripts/commands/a.ts',
    "import { T } from '@cdktf/provider-github/lib/team/index.js';",
    'scripts/commands/a.ts imports @cdktf/provider-github/lib/team/index.js, which belongs to stacks',
  ],
  [
    'an import on demand',
    'scripts/lint/a.ts',
    "await import('../commands/b.ts')",
    'scripts/lint/a.ts imports ../commands/b.ts of scripts/commands',
  ],
  ['the clock', 'model/a.ts', 'const now = new Date();', 'model/a.ts touches the clock'],
  [
    'the network',
    'scripts/commands/a.ts',
    "await fetch('https://example.com')",
    'scripts/commands/a.ts touches the network',
  ],
  [
    'the network by its other name',
    'scripts/clients/a.ts',
    'const send = globalThis.fetch;',
    'scripts/clients/a.ts touches the network',
  ],
  ['the process', 'scripts/lint/a.ts', 'process.exit(1)', 'scripts/lint/a.ts touches the process'],
  ['files', 'scripts/render/a.ts', "import { readFileSync } from 'node:fs';", 'scripts/render/a.ts touches files'],
])('refuses %s', (_, file, text, expected) => {
  expect(violations({ file, text })).toEqual([expected]);
});
