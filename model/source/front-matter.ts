import { isDeepStrictEqual } from 'node:util';
import type { MarkdownFacts } from './markdown-facts.ts';
import { parseYaml } from './yaml-source.ts';

/** The front matter as a text of its own. The newline stands for the opening `---`: lines count from the top of the file. */
export const frontMatterText = ({ frontMatter }: Pick<MarkdownFacts, 'frontMatter'>): string =>
  frontMatter === undefined ? '' : `\n${frontMatter}`;

/** What the front matter says, where nothing is wrong with it and JSON can say the same: that can be cached. */
export function frontMatterData(facts: Pick<MarkdownFacts, 'frontMatter'>): { readonly value: unknown } | undefined {
  const { value, findings } = parseYaml('', frontMatterText(facts));
  const isJson = value !== undefined && isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value);
  return findings.length === 0 && isJson ? { value } : undefined;
}
