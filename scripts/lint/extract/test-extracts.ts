import { parseMarkdown } from '../../../model/source/markdown-source.ts';
import type { Rule } from '../rule.ts';
import { testRule } from '../test-rule.ts';
import type { Extract } from './extract.ts';
import { askMarkdownlint } from './hosted/ask-markdownlint.ts';
import { askRemark } from './hosted/ask-remark.ts';

/** What the hosted linters say of each Markdown file, as when it is read. */
function extractsOf(files: Readonly<Record<string, string>>): Map<string, Extract> {
  const extracts = new Map<string, Extract>();
  for (const [file, text] of Object.entries(files))
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

/** Runs a rule whose findings come with the reading, over single texts: name → text and what is said of it. */
export const testStyleRule = (
  rule: Rule,
  cases: Readonly<Record<string, readonly [text: string, says: string]>>,
): void =>
  testRule(
    rule,
    Object.fromEntries(
      Object.entries(cases).map(([name, [text, says]]) => {
        const extracts = extractsOf({ 'runbooks/a.md': text });
        return [name, { files: {}, says: says.replaceAll(/^(?=\d)/gm, 'runbooks/a.md:'), knows: { extracts } }];
      }),
    ),
  );
