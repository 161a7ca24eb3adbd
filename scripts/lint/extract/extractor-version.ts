import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lazily } from '../../../model/source/lazily.ts';

const ownFolders = ['..', '../../../model'];
const guests = [
  ...[
    'yaml',
    'unbash',
    'remark',
    'remark-gfm',
    'markdownlint',
    'remark-lint',
    '@cspell/dict-en_us',
    '@cspell/dict-en-gb-mit',
  ],
  ...['@cspell/dict-software-terms', '@cspell/dict-companies', '@cspell/dict-k8s', '@cspell/dict-aws'],
];

/** Changes with whatever decides what is learnt of a text: this code and the model's, rules too, the linters and the dictionaries. */
export const extractorVersion = lazily((): string => {
  const code = ownFolders.flatMap(folder => sourcesIn(new URL(`${folder}/`, import.meta.url)));
  return hash('sha1', [...code, ...guests.map(versionOf)].join('\0'));
});

function sourcesIn(folder: URL): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /(?<!\.test|\.d)\.[jt]s$/.test(name))
    .toSorted()
    .map(name => `${name}\0${readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8')}`);
}

/** The packages of dictionaries export their settings only, so the manifest is looked for above what they export. */
function versionOf(name: string): string {
  const entry = fileURLToPath(import.meta.resolve(name)).replaceAll('\\', '/');
  const folder = entry.slice(0, entry.lastIndexOf(`/node_modules/${name}/`) + `/node_modules/${name}/`.length);
  const { version }: { version?: unknown } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  return `${name}@${version}`;
}
