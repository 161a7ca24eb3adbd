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

/** The page that a path leads to, which may be one that nobody else looks at. A folder is shown as its README. */
export function pageAt(path: string, repo: OpsRepo, context: PageContext): Page | undefined {
  const documents = documentsOf(repo, context);
  const others = otherPages(repo);
  for (const file of [path, `${path}/README.md`, `${path}/readme.md`]) {
    if (!isMarkdown(file)) continue;
    if (!documents.has(file) && !others.has(file)) others.set(file, factsOf(file, otherText(file, context)));
    const facts = documents.get(file) ?? others.get(file);
    if (facts) return { file, facts };
  }
  return undefined;
}

/** The text of a file that was not read, but is part of the repository. */
export const otherText = (file: string, { paths, textOf }: PageContext): string | undefined =>
  paths?.has(file) ? textOf?.(file) : undefined;

type PageContext = Pick<Context, 'texts' | 'textOf' | 'paths'>;
type Page = { readonly file: string; readonly facts: MarkdownFacts };

const otherPages = oncePer((_: OpsRepo) => new Map<string, MarkdownFacts | undefined>());

const factsOf = (file: string, text: string | undefined): MarkdownFacts | undefined =>
  text === undefined ? undefined : parseMarkdown(file, text).facts;

/** Whether GitHub shows a file as a page with headings. */
export const isMarkdown = (file: string): boolean => /\.(md|markdown)$/i.test(file);
