import { openWords } from '../cache/known-words.ts';
import type { Store } from '../cache/text-cache.ts';
import type { Extract } from './extract.ts';
import { extractorVersion } from './extractor-version.ts';
import type { ExtractMarkdown } from './known-text.ts';

/** What learns of new texts. */
export type Extractors = {
  readonly markdown: ExtractMarkdown;
  yamlRunbook(text: string): Extract;
  /** Keeps what the next run can use. */
  save(): void;
};

/** They take long to load; the dictionaries, which take longer, are read for the first word that is new. */
export async function loadExtractors(store: Store): Promise<Extractors> {
  const [{ extractMarkdown }, { extractYamlRunbook }, { dictionary }] = await Promise.all([
    import('./extract-markdown.ts'),
    import('./extract-yaml-runbook.ts'),
    import('./spelling/dictionary.ts'),
  ]);
  const { has, save } = openWords(store, extractorVersion(), word => dictionary().has(word));
  return {
    markdown: (tree, text, facts) => extractMarkdown(tree, text, facts, has),
    yamlRunbook: text => extractYamlRunbook(text, has),
    save,
  };
}
