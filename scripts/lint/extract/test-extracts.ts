import { parseMarkdown } from '../../../model/source/markdown-source.ts';
import type { Rule } from '../rule.ts';
import { testRule } from '../test-rule.ts';
import type { Extract } from './extract.ts';
import { askMarkdownlint } from './hosted/ask-markdownlint.ts';
import { askRemark } from './hosted/ask-remark.ts';

/** What the hosted linters say of each Markdown file, as when it is read. */
function extractsOf(texts: ReadonlyMap<string, string>): Map<string, Extract> {
  const extracts = new Map<string, Extract>();
  for (const [file, text] of texts)
    if (file.endsWith('.md'))
      parseMarkdown(file, text, (tree, facts) =>
        extracts.set(file, {
          style: [...askRemark(tree, text, facts), ...askMarkdownlint(text)],
          words: [],
          secrets: [],
        }),
      );
  return extracts;
}

/** Runs a rule whose findings come with the reading, over single texts: name → text, what is said of it, and the lines that are mended. */
export const testStyleRule = (
  rule: Rule,
  cases: Readonly<Record<string, readonly [text: string, says: string, mends?: string]>>,
): void =>
  testRule(
    rule,
    Object.fromEntries(
      Object.entries(cases).map(([name, [text, says, mends = '']]) => {
        const texts = new Map([['runbooks/a.md', text]]);
        const knows = { texts, extracts: extractsOf(texts) };
        return [name, { files: {}, says: says.replaceAll(/^(?=\d)/gm, 'runbooks/a.md:'), mends, knows }];
      }),
    ),
  );
