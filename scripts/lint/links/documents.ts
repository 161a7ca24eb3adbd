import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import { parseMarkdown } from '../../../model/source/markdown-source.ts';
import { oncePer } from '../../../model/source/once-per.ts';
import type { Context } from '../rule.ts';

/** Texts whose links count and which links lead to: runbooks, postmortems, and whatever else of Markdown is read. */
export type Documents = ReadonlyMap<string, MarkdownFacts>;

/** The documents of a repository by their files; those that are nobody's, such as a README, are parsed here, once. */
export const documentsOf = oncePer((repo: OpsRepo, { texts = new Map() }: Pick<Context, 'texts'>): Documents => {
  const documents = new Map<string, MarkdownFacts>();
  for (const { file, value } of [...repo.runbooks.values(), ...repo.postmortems.values()])
    documents.set(file, value.facts);
  for (const [file, text] of texts) {
    if (documents.has(file) || !isMarkdown(file)) continue;
    const { facts } = parseMarkdown(file, text);
    if (facts) documents.set(file, facts);
  }
  return documents;
});

/** Whether GitHub shows a file as a page with headings. */
export const isMarkdown = (file: string): boolean => /\.(md|markdown)$/i.test(file);
