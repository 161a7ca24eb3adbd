import type { Extract } from './extract.ts';
import { secretsIn } from './secrets/secrets-in.ts';
import { dictionary } from './spelling/dictionary.ts';
import { unknownWordsIn } from './spelling/words-in.ts';
import { yamlProse } from './spelling/yaml-prose.ts';

/** What is learnt of a YAML runbook: linters of Markdown have nothing to say of it. */
export function extractYamlRunbook(text: string): Extract {
  const { text: readable, prose } = yamlProse(text);
  return { style: [], words: unknownWordsIn(readable, prose, dictionary().has), secrets: secretsIn(text) };
}
