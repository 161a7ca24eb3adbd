import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import manifest from 'watchbill/package.json' with { type: 'json' };
import { lazily } from '../../../model/source/lazily.ts';

const ownFolders = ['..', '../../../model'];

/**
 * Changes with whatever decides what is learnt of a text: this code and the model's, rules too, the parsers, linters and
 * dictionaries, whose versions the manifest pins, and Node, whose Unicode decides what a letter is.
 */
export const extractorVersion = lazily((): string => {
  const code = ownFolders.flatMap(folder => sourcesIn(new URL(`${folder}/`, import.meta.url)));
  return hash('sha1', [...code, JSON.stringify(manifest.dependencies), process.version].join('\0'));
});

function sourcesIn(folder: URL): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /(?<!\.test|\.d)\.[jt]s$/.test(name))
    .toSorted()
    .map(name => `${name}\0${readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8')}`);
}
