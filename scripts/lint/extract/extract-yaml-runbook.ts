import { secretsIn } from '../../../model/source/secrets/secrets-in.ts';
import type { Extract } from './extract.ts';
import { namesTold } from './spelling/names-told.ts';
import { type IsWord, unknownWordsIn } from './spelling/words-in.ts';
import { yamlProse } from './spelling/yaml-prose.ts';

/** What is learnt of a YAML runbook: linters of Markdown have nothing to say of it. */
export function extractYamlRunbook(text: string, isWord: IsWord): Extract {
  const { text: readable, prose, code } = yamlProse(text);
  const isName = namesTold(code, [readable]);
  const isKnown: IsWord = word => isWord(word) || isName(word);
  return { style: [], words: unknownWordsIn(readable, prose, isKnown), secrets: secretsIn(text) };
}
